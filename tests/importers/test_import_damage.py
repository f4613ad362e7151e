"""Whatever the bytes of a file are, it becomes a source or is refused with one sentence; never anything else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.errors import ImportRefused
from reviewer.importers import SUPPORTED, read_source
from tests.importers.docx_maker import NUMBERING, listed, make_docx, p
from tests.importers.pdf_maker import make_pdf, paragraph_lines
from tests.importers.web_pages import CLINIC, FORUM

SOUND = {
    ".html": FORUM.html.encode(),
    ".htm": CLINIC.html.encode(),
    ".docx": make_docx(p("Words of a text") + listed("an item", 1), parts={"word/numbering.xml": NUMBERING}),
    ".md": b"---\ntitle: A\n---\n# Head\n\n- one\n- [two](https://x.example)\n\n| a | b |\n|--|--|\n| 1 | 2 |\n",
    ".txt": "Caf\u00e9 \U0001f331 and more.\r\n".encode(),
}
PDF = make_pdf([paragraph_lines("Some words on a page that are read again and again.")])
ENDINGS = [ending for each in SUPPORTED for ending in each.endings if ending != ".pdf"]
LENIENT = settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=60)


def read_or_refuse(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    try:
        source = read_source(path)
    except ImportRefused as refused:
        sentence = str(refused)
    else:
        source.text.encode("utf-8")
        assert source.text.strip()
        assert source.title
        assert not set(source.text) & {"\r", "\0"}
        return
    assert path.name in sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize("ending", ENDINGS)
@LENIENT
@given(data=st.binary(max_size=400))
def test_any_bytes(tmp_path: Path, ending: str, data: bytes) -> None:
    read_or_refuse(tmp_path / f"any{ending}", data)


@pytest.mark.parametrize("ending", sorted(SOUND))
@LENIENT
@given(data=st.data())
def test_damaged_files(tmp_path: Path, ending: str, data: st.DataObject) -> None:
    read_or_refuse(tmp_path / f"damaged{ending}", damaged(SOUND[ending], data))


@settings(LENIENT, max_examples=12)
@given(data=st.data())
def test_damaged_pdfs(tmp_path: Path, data: st.DataObject) -> None:
    read_or_refuse(tmp_path / "damaged.pdf", damaged(PDF, data))


def damaged(sound: bytes, data: st.DataObject) -> bytes:
    """The file with some bytes changed, a stretch taken out, and perhaps cut off."""
    changed = bytearray(sound)
    for at in data.draw(st.lists(st.integers(0, len(sound) - 1), max_size=8)):
        changed[at] = data.draw(st.integers(0, 255))
    start = data.draw(st.integers(0, len(sound)))
    del changed[start : start + data.draw(st.integers(0, 20))]
    return bytes(changed[: data.draw(st.integers(len(changed) // 2, len(changed)))])


@pytest.mark.parametrize("entity", ["&#xD800;", "&#0;", "&#x110000;", "&#13;", "&#xFFFF;"])
@pytest.mark.parametrize("ending", [".html", ".md"])
def test_entities_that_are_no_characters(tmp_path: Path, entity: str, ending: str) -> None:
    read_or_refuse(tmp_path / f"page{ending}", f"<p>Before {entity} after</p>".encode())
