"""Autocode by structure: choose by what passages are named, which names, and the codes they get."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.model.sources.named_passages import NamedBy
from reviewer.progress import Progress
from reviewer.services.coding import autocode, codes
from reviewer.services.coding.autocode import Alike, Place
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup
from ui.look.numbers import counted
from ui.session import Session
from ui.widgets.fields.code_picker import Choice, PickerPopover, choice_picker
from ui.widgets.fields.parts import wrapped
from ui.widgets.fields.tick_list import TickList
from ui.widgets.rows.passage_rows import PLACE, PassageRows

_MOST_SHOWN = 50
"""Passages of one name that can be looked through here."""
_CHARACTERS = 400
"""Of a passage that are shown; a section may be as long as a book."""


class AutocodeDialog(QDialog):
    """Open it with `open()`; accepting writes everything as one undo. `source` is the id of the one that is read, or ""."""

    def __init__(self, session: Session, source: str, quote_font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Autocode by structure"))
        self._session, self._source = session, source
        self._progress: Progress | None = None
        self._under, self._code = "", ""
        self._found: Sequence[Alike] = ()
        self.ways: dict[NamedBy, QRadioButton] = {
            "headings": QRadioButton(self.tr("&Sections")),
            "speakers": QRadioButton(self.tr("Sp&eakers")),
            "rows": QRadioButton(self.tr("&Rows of tables")),
            "answers": QRadioButton(self.tr("&Answers to questions")),
        }
        self.here = QCheckBox(self.tr("In the &open source only"))
        self.here.setVisible(bool(source))
        self.names = TickList(self.tr("Names found in the texts"), self.tr("Filter names"))
        self.passages = QListWidget()
        self.passages.setItemDelegate(PassageRows(self.passages, quote_font))
        self.passages.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.passages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.passages.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.passages.setAccessibleName(self.tr("Passages of the current name"))
        self.each = QRadioButton(self.tr("A code &each, called like it, under"))
        self.one = QRadioButton(self.tr("One &code for all of them:"))
        self.each.setChecked(True)
        self.under, self.code = QPushButton(), QPushButton()
        self.summary = wrapped(role="muted")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.tag = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._lay_out()
        self._connect()
        self.ways["headings"].setChecked(True)
        self._name_targets()
        self.look()

    @property
    def by(self) -> NamedBy:
        """The way that is chosen."""
        return next(way for way, button in self.ways.items() if button.isChecked())

    @property
    def chosen(self) -> list[Alike]:
        """What is ticked, also where the filter hides it."""
        return self.names.ticked

    def look(self) -> None:
        """Look through the texts for passages that are named in the chosen way."""
        if self._progress is not None:
            self._progress.stop()
        project, by = self._session.project, self.by
        sources = [self._source] if self._source and self.here.isChecked() else None
        self._show([])
        self.summary.setText(self.tr("Looking through the texts…"))
        asked = self._progress = self._session.long(
            lambda progress: autocode.alike(project=project, by=by, sources=sources, progress=progress),
            # Another way may be chosen, or the dialog closed, while the answer is on its way.
            lambda found: self._show(found) if self._progress is asked else None,
            stopped=lambda: self._stopped() if self._progress is asked else None,
        )

    def take_one_code(self, code: str) -> None:
        """All get this code."""
        self._code = code
        self.one.setChecked(True)
        self._name_targets()

    def take_under(self, code: str) -> None:
        """The codes of the names stand under this one, or on the top level for ""."""
        self._under = code
        self.each.setChecked(True)
        self._name_targets()

    def done(self, result: int) -> None:
        if self._progress is not None:
            self._progress.stop()
        self._progress = None
        super().done(result)

    # Showing

    def _show(self, found: Sequence[Alike]) -> None:
        self._found = found

        def put() -> None:
            for one in found:
                name = shown(one.name)
                self.names.put(one, f"{name}   {self._how_many(one)}", words=one.name, tip=name)

        self.names.put_all(put)
        self.passages.clear()
        if found:
            self.names.list.setCurrentRow(0)
        self._tell()

    def _stopped(self) -> None:
        self.summary.setText(self.tr("Stopped. Choose again by what the passages are named."))

    def _how_many(self, one: Alike) -> str:
        passages, sources = len(one.places), one.sources
        many = self.tr("1 passage") if passages == 1 else self.tr("{0} passages").format(counted(passages))
        if sources == 1:
            return self.tr("{0} in 1 source").format(many)
        return self.tr("{0} in {1} sources").format(many, counted(sources))

    def _show_passages(self) -> None:
        self.passages.clear()
        if self.names.current is None:
            return
        project, places = self._session.project, self.names.current.places
        self._session.ask(
            "autocode passages",
            lambda: _quoted(project, places[:_MOST_SHOWN]),
            lambda quoted: self._list(quoted, places) if self._progress is not None else None,
        )

    def _list(self, quoted: Sequence[tuple[str, str, int]], places: Sequence[Place]) -> None:
        self.passages.clear()
        for quote, title, paragraph in quoted:
            item = QListWidgetItem(shown(quote))
            item.setData(PLACE, self.tr("{0}, ¶ {1}").format(shown(title[:100]), paragraph))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.passages.addItem(item)
        if len(places) > len(quoted):
            more = QListWidgetItem(self.tr("and {0} more").format(counted(len(places) - len(quoted))))
            more.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.passages.addItem(more)

    def _tell(self) -> None:
        chosen = self.chosen
        passages = sum(len(one.places) for one in chosen)
        if not self._found:
            self.summary.setText(self._nothing())
        elif not chosen:
            self.summary.setText(self.tr("Tick the names whose passages are to be tagged."))
        else:
            many = self.tr("1 name") if len(chosen) == 1 else self.tr("{0} names").format(counted(len(chosen)))
            everything = Alike("", tuple(place for one in chosen for place in one.places))
            self.summary.setText(
                self.tr("{0}, {1}. One undo takes them all back.").format(many, self._how_many(everything))
            )
        one, several = self.tr("Tag 1 passage"), self.tr("Tag {0} passages")
        self.tag.setText(one if passages == 1 else several.format(counted(passages)))
        self.tag.setEnabled(bool(passages) and (self.each.isChecked() or bool(self._code)))

    def _nothing(self) -> str:
        return {
            "headings": self.tr(
                "No text has headings that are known. Source › Find headings and tables… looks for them."
            ),
            "speakers": self.tr("No text says who speaks. Transcripts do, with lines such as “Anna: …”."),
            "rows": self.tr("No text has tables that are known. Source › Find headings and tables… looks for them."),
            "answers": self.tr("No text has questions on lines of their own, or asked by a speaker."),
        }[self.by]

    # Codes

    def _name_targets(self) -> None:
        book = codes.codebook(project=self._session.project)
        metrics = self.fontMetrics()
        names = {
            self.under: (book.shown(self._under), self.tr("the top level")),
            self.code: (book.shown(self._code), self.tr("Choose a code…")),
        }
        for button, (code, otherwise) in names.items():
            name = shown(code.path) if code else otherwise
            short = metrics.elidedText(name, Qt.TextElideMode.ElideLeft, metrics.averageCharWidth() * 34)
            button.setText(short.replace("&", "&&"))
            button.setToolTip(name)
        self.one.setEnabled(bool(list(book)))
        self.code.setEnabled(bool(list(book)))
        self._tell()

    def _pick(self, beside: QPushButton) -> None:
        book = codes.codebook(project=self._session.project)
        choices = [
            Choice(code.id, code.name, code.path[: -len(code.name)].rstrip("/"), code.colour)
            for code in (book if beside is self.under else book.taggable)
        ]
        if beside is self.under:
            choices.insert(0, Choice("", self.tr("the top level")))
        picker = choice_picker(choices, self.tr("Type a code…"))
        take = self.take_under if beside is self.under else self.take_one_code
        PickerPopover(picker, self.tr("Choose a code"), take, beside).offer()

    def _write(self) -> None:
        chosen = self.chosen
        if not self.tag.isEnabled():
            return
        code, under = (self._code, "") if self.one.isChecked() else (None, self._under)
        count = sum(len(one.places) for one in chosen)
        self._session.do(
            lambda by: autocode.code_alike(**by, chosen=chosen, code=code, under=under),
            notice=self.tr("1 passage tagged.")
            if count == 1
            else self.tr("{0} passages tagged.").format(counted(count)),
        )
        self.accept()

    # Building

    def _connect(self) -> None:
        for button in self.ways.values():
            button.clicked.connect(self.look)
        self.here.clicked.connect(self.look)
        self.names.ticked_changed.connect(self._tell)
        self.names.current_changed.connect(self._show_passages)
        self.each.toggled.connect(lambda _: self._tell())
        self.under.clicked.connect(lambda: self._pick(self.under))
        self.code.clicked.connect(lambda: self._pick(self.code))
        self.tag.clicked.connect(self._write)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        ways, group = QHBoxLayout(), QButtonGroup(self)
        for button in self.ways.values():
            button.setProperty("role", "option")
            group.addButton(button)
            ways.addWidget(button)
        ways.addStretch(1)
        ways.addWidget(self.here)
        self.names.foot.addStretch(1)
        for push in (self.under, self.code):
            push.setAutoDefault(False)
        columns = QSplitter()
        columns.setChildrenCollapsible(False)
        columns.addWidget(self.names)
        columns.addWidget(self.passages)
        targets, target_group = QHBoxLayout(), QButtonGroup(self)
        for radio, push in ((self.each, self.under), (self.one, self.code)):
            target_group.addButton(radio)
            targets.addWidget(radio)
            targets.addWidget(push)
            targets.addSpacing(12)
        targets.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(ways)
        layout.addWidget(columns, 1)
        layout.addLayout(targets)
        layout.addWidget(self.summary)
        layout.addWidget(self.buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 120, metrics.height() * 34)


def _quoted(project: Project, places: Sequence[Place]) -> list[tuple[str, str, int]]:
    """The beginning of each passage, the title of its source and its paragraph."""
    quoted = []
    for place in places:
        paragraphs = highlight_lookup.text_of(project=project, source=place.source)
        quote = paragraphs.text[place.start : min(place.end, place.start + _CHARACTERS)]
        cut = " …" if place.end - place.start > _CHARACTERS else ""
        quoted.append((quote + cut, place.title, paragraphs.number_at(place.start)))
    return quoted
