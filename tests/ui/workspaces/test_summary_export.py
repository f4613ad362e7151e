"""Export summary…, through the dialog as a person uses it: each format, refusals, a file that is there, cancelling."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from threading import Event

import docx
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import coding_id
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.coding.highlight import place_in
from tests.builder import ANNA, ProjectBuilder
from tests.ui.pages.desk import Desk
from tests.ui.pages.two_texts import two_texts
from tests.writing import write
from ui.workspaces.summary.export_dialog import SummaryExport

QUOTES = ("Relief came within hours", "felt detached", "Relief is rapid and safe", "approved everywhere")
ENDINGS = (".html", ".docx", ".pdf", ".md")
_STEADY = 20.0


@pytest.fixture
def review(desk: Desk, a_project: Callable[[], ProjectBuilder]) -> ProjectBuilder:
    builder = two_texts(a_project())
    desk.open(builder)
    return builder


@pytest.fixture
def dialog(review: ProjectBuilder, desk: Desk) -> Iterator[SummaryExport]:
    dialog = SummaryExport(desk.session, ExcerptFilter())
    desk.show(dialog, 700, 300)
    yield dialog
    desk.settle()


def write_to(dialog: SummaryExport, path: Path) -> None:
    """Type a file's name."""
    dialog.file.selectAll()
    QTest.keyClicks(dialog.file, str(path))


def press(dialog: SummaryExport, button: QDialogButtonBox.StandardButton) -> None:
    QTest.mouseClick(dialog.buttons.button(button), Qt.MouseButton.LeftButton)


def export(dialog: SummaryExport, desk: Desk) -> None:
    press(dialog, QDialogButtonBox.StandardButton.Save)
    desk.settle()


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def read(path: Path) -> str:
    """All the words of a file, by a reader that did not write it."""
    if path.suffix == ".html":
        page = _Words()
        page.feed(path.read_text("utf-8"))
        return "".join(page.words)
    if path.suffix == ".docx":
        assert zipfile.ZipFile(path).testzip() is None
        return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)
    if path.suffix == ".pdf":
        found = pypdfium2.PdfDocument(path)
        said = " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in found)
        found.close()
        return said
    return path.read_text("utf-8")


@pytest.mark.parametrize("ending", ENDINGS)
def test_each_format_is_written_and_read_by_others(
    dialog: SummaryExport, desk: Desk, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"a summary{ending}"
    write_to(dialog, path)
    assert dialog.format.currentData() == ending
    export(dialog, desk)
    said = read(path)
    for quote in QUOTES:
        assert quote in said
    assert not dialog.isVisible()
    assert desk.notices[-1] == f"Summary written to “a summary{ending}”."
    assert desk.errors == []


def test_the_file_follows_the_format_and_the_format_the_file(dialog: SummaryExport, tmp_path: Path) -> None:
    write_to(dialog, tmp_path / "dr. who")
    for row in range(dialog.format.count()):
        dialog.format.setCurrentIndex(row)
    assert dialog.path == tmp_path / "dr. who"  # What comes after a dot may be a part of the name.
    write_to(dialog, tmp_path / "out")
    dialog.format.setCurrentIndex(dialog.format.findData(".pdf"))
    dialog.format.setCurrentIndex(dialog.format.findData(".docx"))
    assert dialog.path == tmp_path / "out.docx"
    write_to(dialog, tmp_path / "OUT.PDF")
    assert dialog.format.currentData() == ".pdf"
    assert dialog.path == tmp_path / "OUT.PDF"
    dialog.format.setCurrentIndex(dialog.format.findData(".md"))
    assert dialog.path == tmp_path / "OUT.md"


def test_what_cannot_be_written_is_said_in_one_sentence_and_the_choice_stays(
    dialog: SummaryExport, desk: Desk, tmp_path: Path
) -> None:
    closed = Path("/proc/self")  # closed to root too
    if not closed.is_dir():
        closed = tmp_path / "closed"
        closed.mkdir(mode=0o500)
    for path, words in (
        (closed / "x.docx", "cannot be written"),
        (tmp_path / "none" / "x.docx", "does not exist"),
        (tmp_path / "x.odt", "choose one of .html"),
        (tmp_path / "x", "has no ending"),
        (desk.session.project.path, "no format"),
    ):
        write_to(dialog, path)
        chosen = dialog.format.currentData()
        export(dialog, desk)
        assert words in dialog.problem.text()
        assert dialog.problem.text().count("\n") == 0
        assert dialog.problem.isVisible()
        assert dialog.isVisible()
        assert (dialog.path, dialog.format.currentData()) == (path, chosen)
        assert dialog.go.isEnabled()
    dialog.file.clear()
    export(dialog, desk)
    assert dialog.problem.text() == "Choose a file to write to."
    assert (desk.notices, desk.errors) == ([], [])


def test_a_file_that_is_there_is_replaced_only_where_the_file_dialog_was_asked(
    dialog: SummaryExport, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.html"
    path.write_text("mine")
    write_to(dialog, path)
    export(dialog, desk)
    assert "exists already" in dialog.problem.text()
    assert path.read_text() == "mine"
    for chosen in (tmp_path / "mine", tmp_path / "mine.pdf"):  # Other names were agreed to than the one that is there.
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, name=chosen: (str(name), ""))
        dialog.format.setCurrentIndex(dialog.format.findData(".html"))
        dialog.browse.click()
        dialog.format.setCurrentIndex(dialog.format.findData(".html"))
        assert dialog.path == path
        export(dialog, desk)
        assert "exists already" in dialog.problem.text()
        assert path.read_text() == "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.browse.click()
    export(dialog, desk)
    assert QUOTES[0] in read(path)


@pytest.fixture
def large(desk: Desk, a_project: Callable[[], ProjectBuilder]) -> ProjectBuilder:
    """3,000 excerpts."""
    builder = a_project().with_source("Nobody knew what a year of it would do. " * 200, "Long").with_code("Benefits")
    assert builder.last is not None
    draft, project, code = Draft(), builder.project, builder.code("Benefits")
    for number in range(3_000):
        start = number % 200 * 40
        place = place_in(project.text(builder.last.sha256), builder.last.sha256, start, start + 20 + number // 200)
        mark = f"{number:032x}"
        draft.create("highlight", mark, source=builder.last.id, coder=ANNA, place=place.values())
        draft.create("coding", coding_id(mark, code, ANNA), highlight=mark, code=code, coder=ANNA)
    write(project, draft, label="Many", coder=ANNA)
    desk.open(builder)
    return builder


class Held:
    """Holds the export where it writes, until `go` is set."""

    def __init__(self, desk: Desk) -> None:
        self.reached, self.go = Event(), Event()
        desk.session.jobs.progressed.connect(self._hold, Qt.ConnectionType.DirectConnection)

    def _hold(self, label: str, done: int, total: int) -> None:
        if label in ("Writing the summary", "Printing") and total and done and not self.reached.is_set():
            self.reached.set()
            assert self.go.wait(_STEADY)


@pytest.mark.parametrize("ending", ENDINGS)
def test_cancelling_a_long_one_leaves_nothing_and_says_so(
    large: ProjectBuilder, desk: Desk, tmp_path: Path, ending: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    dialog = desk.show(SummaryExport(desk.session, ExcerptFilter()), 700, 300)
    write_to(dialog, folder / f"x{ending}")
    held = Held(desk)
    press(dialog, QDialogButtonBox.StandardButton.Save)
    desk.qtbot.waitUntil(held.reached.is_set, timeout=int(_STEADY * 1000))
    desk.qtbot.waitUntil(lambda: dialog.bar.maximum() > 0)
    assert dialog.bar.isVisible()
    assert not dialog.go.isEnabled()
    press(dialog, QDialogButtonBox.StandardButton.Cancel)
    held.go.set()
    desk.settle()
    assert dialog.problem.text() == "Cancelled; nothing was written."
    assert list(folder.iterdir()) == []
    assert dialog.isVisible()
    assert not dialog.bar.isVisible()
    export(dialog, desk)
    assert "Nobody knew" in read(folder / f"x{ending}")
    assert [path.name for path in folder.iterdir()] == [f"x{ending}"]


def test_a_dialog_that_is_accepted_while_it_writes_stays_to_tell_what_came_of_it(
    large: ProjectBuilder, desk: Desk, tmp_path: Path
) -> None:
    dialog = desk.show(SummaryExport(desk.session, ExcerptFilter()), 700, 300)
    write_to(dialog, tmp_path / "x.md")
    held = Held(desk)
    press(dialog, QDialogButtonBox.StandardButton.Save)
    desk.qtbot.waitUntil(held.reached.is_set, timeout=int(_STEADY * 1000))
    dialog.accept()
    assert dialog.isVisible()
    held.go.set()
    desk.settle()
    assert dialog.problem.text() == "Cancelled; nothing was written."


def test_closing_the_project_ends_the_export_and_the_dialog(large: ProjectBuilder, desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    dialog = desk.show(SummaryExport(desk.session, ExcerptFilter()), 700, 300)
    write_to(dialog, folder / "x.html")
    held = Held(desk)
    press(dialog, QDialogButtonBox.StandardButton.Save)
    desk.qtbot.waitUntil(held.reached.is_set, timeout=int(_STEADY * 1000))
    desk.session.jobs.stop()
    held.go.set()
    desk.session.detach()
    desk.settle()
    assert not dialog.isVisible()
    assert list(folder.iterdir()) == []
    assert desk.errors == []
    large.reopened()
    desk.open(large)
    assert len(list(tmp_path.glob("*.review"))) == 1
