"""Highlights as annotations of a PDF, read back by a reader of the test's own; and those of others taken over."""

from __future__ import annotations

import json
import re
import zlib
from pathlib import Path

import pytest

from reviewer import cli
from reviewer.errors import Cancelled, ExportRefused, ImportRefused, NotFoundError
from reviewer.importers import GivenFile, read_given
from reviewer.model.sources.page_box import Box
from reviewer.progress import Progress
from reviewer.services.coding import highlights, page_notes, regions
from reviewer.services.project import undo
from reviewer.services.shared import highlight_lookup
from reviewer.services.sources import import_sources
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.importers.pdf_maker import make_pdf

ROWS = ["Relief came within hours of the first dose", "and it lasted for a week."]
PAGES = [[(72.0, 700.0 - 14 * at, 12.0, row) for at, row in enumerate(ROWS)], [(72.0, 700.0, 12.0, "Harms were mild.")]]
PDF = make_pdf(PAGES)


class Paper:
    def __init__(self, builder: ProjectBuilder, folder: Path) -> None:
        self.builder, self.project, self.folder = builder, builder.project, folder
        (folder / "paper.pdf").write_bytes(PDF)
        report = import_sources.import_files(project=self.project, paths=[folder / "paper.pdf"], coder=ANNA)
        self.source = report.items[0].source
        self.text = highlight_lookup.text_of(project=self.project, source=self.source).text

    def marked(self) -> list[tuple[str, str, str]]:
        """Coder, words and memo of each highlight."""
        found = []
        for one in highlight_lookup.highlights_of(project=self.project, source=self.source):
            memo = [memo.text for memo in highlight_lookup.memos(project=self.project, target=one.id)]
            found.append((one.coder, self.text[one.start : one.end], "".join(memo)))
        return sorted(found)

    def find(self, coder: str = ANNA, path: Path | None = None) -> page_notes.FoundNotes:
        return page_notes.find_notes(project=self.project, source=self.source, coder=coder, path=path)

    def take(self, coder: str = ANNA, path: Path | None = None) -> None:
        notes = self.find(coder, path).notes
        page_notes.take_notes(project=self.project, source=self.source, notes=notes, coder=coder)

    def save(self) -> bytes:
        path = self.folder / "out.pdf"
        page_notes.save_with_highlights(project=self.project, source=self.source, path=path, overwrite=True)
        return path.read_bytes()


@pytest.fixture
def paper(a_project, tmp_path):
    return Paper(a_project().with_themes().with_coder(BEN, "Ben Ngũgĩ"), tmp_path)


def annotations(content: bytes) -> list[dict[str, str]]:
    """Key and raw value of each annotation dictionary, by patterns of the test's own; object streams are unpacked."""
    plain = content + b"".join(
        zlib.decompress(stream)
        for stream in re.findall(rb"/ObjStm.*?stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL)
    )
    found = []
    for each in re.findall(rb"<<(?:(?!<<|>>).)*?/Subtype ?/Highlight.*?>>", plain, re.DOTALL):
        entries = re.findall(rb"/(\w+) ?(\[[^\]]*\]|\((?:\\.|[^\\)])*\)|/\w+|[-.\d]+)", each, re.DOTALL)
        found.append({key.decode(): value.decode("latin-1") for key, value in entries})
    return found


def words(value: str) -> str:
    """A string of a PDF (ISO 32000-1, 7.3.4.2 and 7.9.2.2)."""
    plain = re.sub(r"\\([nr()\\])", lambda found: {"n": "\n", "r": "\r"}.get(found[1], found[1]), value[1:-1])
    raw = plain.encode("latin-1")
    return raw[2:].decode("utf-16-be") if raw.startswith(b"\xfe\xff") else plain


def numbers(value: str) -> list[float]:
    return [float(each) for each in value.strip("[]").split()]


def test_a_highlight_is_an_annotation_with_place_colour_code_memo_and_author(paper):
    start = paper.text.index("first dose")
    code = next(each for each in paper.project.codebook.codes if each.name == "Risks")
    _, identifier = highlights.highlight_passage(
        project=paper.project, source=paper.source, start=start, end=start + len("first dose and it"), coder=BEN,
        codes=[code.id], memo="Mind (this)\nüß🦊",
    )  # fmt: skip
    (note,) = annotations(paper.save())
    assert words(note["Contents"]) == "Risks\n\nMind (this)\nüß🦊"
    assert words(note["T"]) == "Ben Ngũgĩ"
    assert words(note["NM"]) == identifier
    wanted = [int(code.colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    assert numbers(note["C"]) == pytest.approx(wanted, abs=0.01)
    quads = numbers(note["QuadPoints"])
    assert len(quads) == 16
    upper, lower = quads[:8], quads[8:]
    # Upper left, upper right, lower left, lower right, around each base line.
    assert (upper[0], upper[1]) == (upper[4], upper[3])
    assert upper[5] < 700 < upper[1]
    assert lower[5] < 686 < lower[1]
    assert lower[0] == pytest.approx(72, abs=0.5)
    rect = numbers(note["Rect"])
    assert rect[0] == pytest.approx(min(quads[0::2]))
    assert rect[3] == pytest.approx(max(quads[1::2]))


def test_over_a_page_end_there_is_one_a_page(paper):
    start = paper.text.index("a week")
    highlights.highlight_passage(
        project=paper.project, source=paper.source, start=start, end=paper.text.index("were"), coder=BEN
    )
    names = [words(note["NM"]) for note in annotations(paper.save())]
    assert len(names) == 2
    assert len({name.partition("-")[0] for name in names}) == 1


def test_marks_of_two_pages_that_go_on_are_one(paper, tmp_path):
    start = paper.text.index("a week")
    highlights.highlight_passage(
        project=paper.project, source=paper.source, start=start, end=paper.text.index("mild"), coder=BEN, memo="why"
    )
    # As another reader would have written it: without the ids of Reviewer.
    (tmp_path / "copy.pdf").write_bytes(re.sub(rb"/NM ?\([^)]*\)", lambda found: b" " * len(found[0]), paper.save()))
    (note,) = paper.find(path=tmp_path / "copy.pdf").notes
    assert (note.page, note.quote, note.memo) == (1, "a week.\n\nHarms were", "why")
    assert not note.known


def test_what_reviewer_wrote_is_known_and_nothing_comes_twice(paper, tmp_path):
    start = paper.text.index("Harms")
    highlights.highlight_passage(project=paper.project, source=paper.source, start=start, end=start + 5, coder=BEN)
    (tmp_path / "copy.pdf").write_bytes(paper.save())
    assert [note.known for note in paper.find(path=tmp_path / "copy.pdf").notes] == [True]
    paper.take(path=tmp_path / "copy.pdf")
    assert paper.marked() == [(BEN, "Harms", "")]


def annotated(*dictionaries: bytes) -> bytes:
    """The paper as somebody's reader saved it: annotations on the first page."""
    return PDF.replace(b"/Type /Page /Parent", b"/Type /Page /Annots [%s] /Parent" % b" ".join(dictionaries), 1)


def mark(kind: bytes, quads: bytes, more: bytes = b"") -> bytes:
    return b"<< /Type /Annot /Subtype /%s /Rect [70 680 300 712] /QuadPoints [%s] %s >>" % (kind, quads, more)


# Helvetica, 12 points (Adobe's font metrics): "Relief" is 32 wide, "and it" 29.4.
RELIEF = b"72 711 104 711 72 697 104 697"
SECOND_ROW = b"72 697 101 697 72 683 101 683"


def test_marks_of_others_become_highlights_with_their_notes(paper, tmp_path):
    copy = tmp_path / "theirs.pdf"
    copy.write_bytes(
        annotated(
            mark(b"Highlight", RELIEF, b"/T (Carla) /Contents (\\376\\377\\000n\\000\\374)"),
            mark(b"Underline", SECOND_ROW),
            mark(b"Squiggly", RELIEF, b"/Contents (once more)"),
            b"<< /Type /Annot /Subtype /Text /Rect [20 680 40 698] /Contents (beside) >>",
            b"<< /Type /Annot /Subtype /Link /Rect [70 690 300 712] >>",
            mark(b"Highlight", b"400 100 500 100 400 90 500 90", b"/Contents (on a picture)"),
        )
    )
    found = paper.find(path=copy)
    told = [(note.kind, note.quote, note.author, note.memo) for note in found.notes]
    assert told == [
        ("highlight", "Relief", "Carla", "nü"),
        ("squiggly", "Relief", "", "once more"),
        ("underline", "and it", "", ""),
        ("note", "and it lasted for a week.", "", "beside"),
    ]
    assert found.unplaced == 1
    assert paper.marked() == []
    paper.take(BEN, copy)
    assert paper.marked() == [
        (BEN, "Relief", "nü\n\nonce more"),
        (BEN, "and it", ""),
        (BEN, "and it lasted for a week.", "beside"),
    ]
    assert [note.known for note in paper.find(BEN, copy).notes] == [True] * 4
    before = paper.marked()
    paper.take(BEN, copy)
    assert paper.marked() == before
    undo.undo(project=paper.project, coder=BEN)
    assert paper.marked() == []


def test_marks_in_the_file_itself_are_found(a_project, tmp_path):
    builder = a_project()
    (tmp_path / "marked.pdf").write_bytes(annotated(mark(b"StrikeOut", RELIEF)))
    report = import_sources.import_files(project=builder.project, paths=[tmp_path / "marked.pdf"], coder=ANNA)
    found = page_notes.find_notes(project=builder.project, source=report.items[0].source, coder=ANNA)
    assert [(note.kind, note.quote) for note in found.notes] == [("strikeout", "Relief")]


def test_another_pdf_is_refused_and_marks_over_other_words_are_not_placed(paper, tmp_path):
    (tmp_path / "other.pdf").write_bytes(make_pdf(PAGES[:1]))
    with pytest.raises(ImportRefused, match="1 pages and the file of this source 2"):
        paper.find(path=tmp_path / "other.pdf")
    other = make_pdf([[(72, 700, 12, "Quartz jumps over"), (72, 686, 12, "xylophones, by my vow")], PAGES[1]])
    content = other.replace(b"/Type /Page /Parent", b"/Type /Page /Annots [%s] /Parent" % mark(b"Highlight", RELIEF), 1)
    (tmp_path / "other.pdf").write_bytes(content)
    found = paper.find(path=tmp_path / "other.pdf")
    assert found.notes == ()
    assert found.unplaced == 1


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"no pdf", "damaged"), (b"", "damaged"), (make_pdf(PAGES, password="x"), "password"), (PDF[:300], "damaged")],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(paper, tmp_path, content, why):
    (tmp_path / "bad.pdf").write_bytes(content)
    with pytest.raises(ImportRefused, match=f"“bad.pdf” .*{why}"):
        paper.find(path=tmp_path / "bad.pdf")
    with pytest.raises(ImportRefused, match="cannot be read"):
        paper.find(path=tmp_path / "missing.pdf")


def test_nothing_is_written_over_and_a_text_has_no_pages(paper, tmp_path):
    (tmp_path / "out.pdf").write_bytes(b"mine")
    with pytest.raises(ExportRefused, match="exists already"):
        page_notes.save_with_highlights(project=paper.project, source=paper.source, path=tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == b"mine"
    paper.builder.with_source("Plain words.", "Plain")
    with pytest.raises(NotFoundError, match="does not come from a PDF"):
        page_notes.find_notes(project=paper.project, source=paper.builder.last.id, coder=ANNA)


def test_it_can_be_stopped(paper):
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        page_notes.find_notes(project=paper.project, source=paper.source, coder=ANNA, progress=progress)


def test_the_command_writes_lists_and_takes_over(paper, tmp_path, capsys):
    path = paper.project.path
    paper.project.close()
    copy = tmp_path / "theirs.pdf"
    copy.write_bytes(annotated(mark(b"Highlight", RELIEF, b"/Contents (why)")))
    assert cli.main(["annotations", str(path), "--source", "paper.pdf", "--from", str(copy), "--json"]) == 0
    (note,) = json.loads(capsys.readouterr().out)["notes"]
    assert (note["page"], note["quote"], note["memo"]) == (1, "Relief", "why")
    take = ["annotations", str(path), "--source", "paper.pdf", "--from", str(copy), "--take", "--coder", "Carla"]
    assert cli.main(take) == 0
    assert "mark was taken over; already there: 0" in capsys.readouterr().out
    assert cli.main(take) == 0
    assert "0 marks were taken over; already there: 1" in capsys.readouterr().out
    assert cli.main(["annotations", str(path), "--source", "paper.pdf", "-o", str(tmp_path / "o.pdf")]) == 0
    (written,) = annotations((tmp_path / "o.pdf").read_bytes())
    assert words(written["T"]) == "Carla"
    assert words(written["Contents"]) == "why"


def test_the_import_tells_of_marks_in_a_pdf():
    told = read_given(GivenFile("a.pdf", annotated(mark(b"Highlight", RELIEF), mark(b"Link", RELIEF)))).notes
    assert told == ("1 mark of PDF readers on its pages; “Take over marks in a PDF…” makes highlights of them.",)
    assert read_given(GivenFile("a.pdf", PDF)).notes == ()


def test_a_region_is_a_square_and_a_square_a_region(paper, tmp_path):
    code = next(each for each in paper.project.codebook.codes if each.name == "Risks")
    figure = Box(100, 200, 300, 400)
    _, identifier = regions.mark_region(
        project=paper.project, source=paper.source, page=2, box=figure, coder=BEN, codes=[code.id], memo="The curve"
    )
    written = paper.save()
    found = re.search(rb"<<(?:(?!<<|>>).)*?/Subtype ?/Square.*?>>", written, re.DOTALL)
    assert found is not None
    entries = dict(re.findall(rb"/(\w+) ?(\[[^\]]*\]|\((?:\\.|[^\\)])*\)|/\w+|[-.\d]+)", found[0], re.DOTALL))
    assert numbers(entries[b"Rect"].decode()) == pytest.approx([100, 200, 300, 400], abs=0.5)
    assert words(entries[b"NM"].decode("latin-1")) == identifier
    assert words(entries[b"Contents"].decode("latin-1")) == "Risks\n\nThe curve"
    (tmp_path / "ours.pdf").write_bytes(written)
    assert [note.known for note in paper.find(path=tmp_path / "ours.pdf").notes] == [True]
    theirs = tmp_path / "theirs.pdf"
    square = b"<< /Type /Annot /Subtype /Square /Rect [-50 100.04 200 300] /T (Carla) /Contents (look) >>"
    beside = b"<< /Type /Annot /Subtype /Square /Rect [-50 100 -20 300] >>"
    theirs.write_bytes(annotated(square, beside))
    notes = paper.find(path=theirs)
    assert [(note.kind, note.quote, note.author, note.memo) for note in notes.notes] == [
        ("square", "Figure, p. 1", "Carla", "look")
    ]
    assert notes.unplaced == 1
    paper.take(path=theirs)
    taken = [
        one for one in highlight_lookup.highlights_of(project=paper.project, source=paper.source) if one.coder == ANNA
    ]
    assert [(one.region.page, tuple(one.region.box), one.memo) for one in taken] == [
        (1, pytest.approx((0, 100, 200, 300)), "look")
    ]
    paper.take(path=theirs)
    assert len(highlight_lookup.highlights_of(project=paper.project, source=paper.source)) == 2
