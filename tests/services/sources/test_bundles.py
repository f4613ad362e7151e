"""Several texts in one file come in as sources of their own; what is in a bundle is as hostile as what is in a folder."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.model.sources.text import text_hash
from reviewer.services.shared import source_lookup
from reviewer.services.sources import import_sources
from tests.builder import ANNA, ProjectBuilder

Build = Callable[[], ProjectBuilder]


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def imported(builder: ProjectBuilder, path: Path, content: bytes) -> import_sources.ImportReport:
    path.write_bytes(content)
    return import_sources.import_files(project=builder.project, paths=[path], coder=ANNA)


def texts(builder: ProjectBuilder) -> dict[str, str]:
    return {s.title: builder.project.text(s.sha256) for s in source_lookup.list_sources(project=builder.project)}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_texts_that_marks_begin(a_project: Build, tmp_path: Path, encoding: str) -> None:
    builder = a_project()
    content = "#TEXT Talks\\Zoë\r\nI slept.\r\n\r\nWell.\r\n#TEXT Ben\r\n#CODE a\r\nI did not.\r\n"
    report = imported(builder, tmp_path / "talks.txt", content.encode(encoding))
    assert report.in_words() == "2 added"
    assert texts(builder) == {"Zoë": "I slept.\n\nWell.", "Ben": "#CODE a\nI did not."}


def test_a_text_in_which_the_mark_comes_later_stays_one(a_project: Build, tmp_path: Path) -> None:
    builder = a_project()
    content = b"A text about marks.\n#TEXT is one.\n"
    assert imported(builder, tmp_path / "a.txt", content).in_words() == "1 added"
    (source,) = source_lookup.list_sources(project=builder.project)
    assert source.sha256 == text_hash(content.decode())


def test_an_archive_of_documents(a_project: Build, tmp_path: Path) -> None:
    builder = a_project()
    content = zipped(
        {
            "in/one.txt": b"First text.",
            "../two.md": b"# Second\n\ntext.",
            "C:\\x\\three.html": b"<html><body><p>Third text of the page.</p></body></html>",
            "__MACOSX/in/._one.txt": b"junk",
            "in/.hidden.txt": b"junk",
            "picture.png": b"\x89PNG",
            "in/empty.txt": b" ",
        }
    )
    report = imported(builder, tmp_path / "all.zip", content)
    assert report.in_words() == "3 added, 1 refused"
    assert sorted(texts(builder).values()) == ["First text.", "Second\n\ntext.", "Third text of the page."]
    assert sorted(path.name for path in tmp_path.rglob("*") if path.suffix in (".md", ".html", ".txt", ".zip")) == [
        "all.zip"
    ]
    assert imported(builder, tmp_path / "all.zip", content).in_words() == "3 already there, 1 refused"


def test_a_textpack_is_one_text_by_the_name_of_the_file(a_project: Build, tmp_path: Path) -> None:
    builder = a_project()
    pack = zipped(
        {"a.textbundle/info.json": b"{}", "a.textbundle/text.md": b"some *words*", "a.textbundle/assets/x.txt": b"y"}
    )
    assert imported(builder, tmp_path / "walk.textpack", pack).in_words() == "1 added"
    (source,) = source_lookup.list_sources(project=builder.project)
    assert (source.file_name, builder.project.text(source.sha256)) == ("walk.md", "some words")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (zipped({"a.png": b"x"}), "holds no document that Reviewer reads"),
        (zipped({"bomb.txt": b"a" * 60_000_000}), "unpacks to far more"),
        (zipped({"a.zip": zipped({"b.txt": b"words"})}), "holds no document that Reviewer reads"),
        (b"PK\x03\x04 broken", "no ZIP archive"),
        (zipped({f"{n}.txt": b"x" for n in range(5_001)}), "5,001 parts"),
    ],
)
def test_a_bundle_that_is_none_or_an_enemy_s(a_project: Build, tmp_path: Path, content: bytes, sentence: str) -> None:
    report = imported(a_project(), tmp_path / "all.zip", content)
    assert [item.outcome for item in report.items] == ["refused"]
    assert sentence in report.items[0].reason
