"""Code chosen hits: the passages exactly as they will be highlighted, and the code they get."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.model.sources.text import Paragraphs, Span, is_blank
from reviewer.services.coding import codes, highlights
from reviewer.services.evidence.search import Hit
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup
from ui.look.numbers import counted
from ui.session import Session
from ui.widgets.fields.code_picker import code_picker
from ui.widgets.rows.passage_rows import PLACE, PassageRows

Unit = Literal["match", "sentence", "paragraph"]
_CHARACTERS_OF_START, _CHARACTERS_OF_END = 700, 200  # A paragraph may be as long as a book; both ends tell where it is.


@dataclass(frozen=True, slots=True)
class Passage:
    """What will be highlighted for one hit or several."""

    source: str
    title: str
    start: int
    end: int
    quote: str
    paragraph: int


def passages(project: Project, hits: Iterable[Hit], unit: Unit) -> list[Passage]:
    """The passages for hits in texts, each once, in the order of the hits; white space alone is none."""
    by_place: dict[tuple[str, int, int], Passage] = {}
    texts: dict[str, _Text] = {}
    for hit in hits:
        text = texts.get(hit.source)
        if text is None:
            text = texts[hit.source] = _Text(highlight_lookup.text_of(project=project, source=hit.source))
        start, end = text.ends(hit.start, hit.end, unit)
        quote, number = text.paragraphs.text[start:end], text.paragraphs.number_at(start)
        if is_blank(quote):
            continue
        by_place.setdefault((hit.source, start, end), Passage(hit.source, hit.title, start, end, quote, number))
    return list(by_place.values())


class _Text:
    """One text, whose paragraphs are split into sentences only once, however many hits they have."""

    def __init__(self, paragraphs: Paragraphs) -> None:
        self.paragraphs = paragraphs
        self._sentences: dict[Span, list[Span]] = {}

    def ends(self, start: int, end: int, unit: Unit) -> tuple[int, int]:
        """From where to where is highlighted for a match."""
        if unit == "match":
            return start, end
        find = self._sentence if unit == "sentence" else self.paragraphs.at
        first, last = find(start), find(max(start, end - 1))
        return min(start, first.start if first else start), max(end, last.end if last else end)

    def _sentence(self, offset: int) -> Span | None:
        paragraph = self.paragraphs.at(offset)
        if paragraph is None:
            return None
        if paragraph not in self._sentences:
            self._sentences[paragraph] = self.paragraphs.sentences(paragraph)
        sentences = self._sentences[paragraph]
        after = bisect_right(sentences, offset, key=lambda sentence: sentence.start)
        return sentences[after - 1] if after else paragraph


class CodeHits(QDialog):
    """Open it with `open()`; accepting writes everything as one undo."""

    def __init__(self, session: Session, hits: Sequence[Hit], quote_font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Code chosen hits"))
        self._session, self._hits = session, list(hits)
        self._passages: list[Passage] = []
        self._units: dict[Unit, QRadioButton] = {
            "match": QRadioButton(self.tr("The &match alone")),
            "sentence": QRadioButton(self.tr("Its &sentence")),
            "paragraph": QRadioButton(self.tr("Its &paragraph")),
        }
        self.summary = QLabel()
        self.summary.setProperty("role", "muted")
        self.list = QListWidget()
        self.list.setItemDelegate(PassageRows(self.list, quote_font))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setLayoutMode(QListWidget.LayoutMode.Batched)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setAccessibleName(self.tr("Passages that will be highlighted"))
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.picker = code_picker(codes.codebook(project=session.project).taggable, self.tr("Type a code…"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.tag = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.plain = self.buttons.addButton(
            self.tr("Highlight without a code"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self._lay_out()
        for unit, button in self._units.items():
            button.clicked.connect(lambda _=False, unit=unit: self.take_unit(unit))
        self.picker.current_changed.connect(lambda _: self._name_button())
        self.picker.picked.connect(lambda _: self._write(self.picker.current))
        self.tag.clicked.connect(lambda: self._write(self.picker.current))
        self.plain.clicked.connect(lambda: self._write(None))
        self.buttons.rejected.connect(self.reject)
        self.take_unit("match")
        self.picker.setFocus()

    @property
    def passages(self) -> list[Passage]:
        return self._passages

    def take_unit(self, unit: Unit) -> None:
        """Say how much around each hit is highlighted."""
        self._units[unit].setChecked(True)
        project, hits = self._session.project, self._hits
        self._session.jobs.ask("code hits", lambda: passages(project, hits, unit), self._show)

    def _show(self, passages: list[Passage]) -> None:
        self._passages = passages
        self.list.clear()
        for passage in passages:
            where = self.tr("{0}, ¶ {1}").format(shown(passage.title), passage.paragraph)
            item = QListWidgetItem(_shortened(passage.quote))
            item.setData(PLACE, where)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.list.addItem(item)
        sources = len({passage.source for passage in passages})
        where = self.tr("in 1 source") if sources == 1 else self.tr("in {0} sources").format(sources)
        self.summary.setText(self.tr("{0} {1}. One undo takes them all back.").format(self._many(), where))
        self._name_button()

    def _name_button(self) -> None:
        code = self._code_name(self.picker.current)
        metrics = self.fontMetrics()
        name = metrics.elidedText(code, Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * 30)
        words = self.tr("Tag {0} with {1}").format(self._many(), name) if code else self.tr("Choose a code")
        self.tag.setText(words.replace("&", "&&"))
        self.tag.setEnabled(bool(code and self._passages))
        self.plain.setEnabled(bool(self._passages))

    def _write(self, code: str | None) -> None:
        if not self._passages or code == "":
            return
        notice = (
            self.tr("{0} tagged with “{1}”.").format(self._many(), self._code_name(code))
            if code
            else self.tr("{0} highlighted.").format(self._many())
        )
        places = [(passage.source, passage.start, passage.end) for passage in self._passages]
        self._session.do(lambda by: highlights.highlight_passages(**by, passages=places, code=code), notice=notice)
        self.accept()

    def _many(self) -> str:
        number = len(self._passages)
        return self.tr("1 passage") if number == 1 else self.tr("{0} passages").format(counted(number))

    def _code_name(self, code: str) -> str:
        code_now = codes.codebook(project=self._session.project).shown(code) if code else None
        return shown(code_now.name) if code_now else ""

    def _lay_out(self) -> None:
        group, row = QButtonGroup(self), QHBoxLayout()
        for button in self._units.values():
            button.setProperty("role", "option")
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.list, 3)
        columns.addWidget(self.picker, 2)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addLayout(columns, 1)
        layout.addWidget(self.summary)
        layout.addWidget(self.buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 120, metrics.height() * 32)


def _shortened(quote: str) -> str:
    """The whole quote, or of a very long one how it begins and ends."""
    return (
        quote
        if len(quote) <= _CHARACTERS_OF_START + _CHARACTERS_OF_END + 20
        else f"{quote[:_CHARACTERS_OF_START]} … {quote[-_CHARACTERS_OF_END:]}"
    )
