"""The files to merge: chosen or dropped, tried first, each with what it would bring."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reviewer.model.names import shown
from reviewer.model.team.conflict import FileReport, MergeReport
from reviewer.system.moments import here
from ui.look.numbers import counted
from ui.look.theme import small_caps_font
from ui.look.worded import worded as _tr
from ui.sentences import in_words
from ui.widgets.text.kind_words import kind_words
from ui.widgets.told import tell_as


class FilesPanel(QScrollArea):
    """`files_chosen(paths)`, `browse_asked()`, `merge_asked()`, `cleared()`."""

    files_chosen = Signal(list)
    browse_asked = Signal()
    merge_asked = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tell_as(self, QAccessible.Role.Pane, self.tr("Files to merge"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(True)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 50)
        content = QWidget()
        content.setProperty("role", "panel")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        heading = QLabel(self.tr("Files to merge"))
        heading.setFont(small_caps_font(heading.font()))
        heading.setProperty("role", "heading")
        self.drop = QPushButton(self.tr("Drop project files here, or choose…"))
        self.drop.setProperty("role", "drop")
        self.drop.setMinimumHeight(self.fontMetrics().height() * 3)
        self.drop.clicked.connect(self.browse_asked)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self.merge = QPushButton()
        self.merge.setProperty("role", "primary")
        self.merge.clicked.connect(self.merge_asked)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cleared)
        row = QHBoxLayout()
        row.addWidget(self.merge)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self._note = QLabel()
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)
        for widget in (heading, self.drop):
            layout.addWidget(widget)
        layout.addLayout(self._cards)
        layout.addLayout(row)
        layout.addWidget(self._note)
        layout.addStretch(1)
        self.setWidget(content)
        self.clear()

    def clear(self) -> None:
        """No files are chosen."""
        self._empty()
        for widget in (self.merge, self.cancel, self._note):
            widget.hide()

    def offer(self, paths: list[Path]) -> None:
        """Second copies of the project that a sync program left beside it: they can be looked at like any other file."""
        self._empty()
        if not paths:
            return
        card, layout = _frame("card")
        title = QLabel(self.tr("Second copies beside this project"))
        _bold(title)
        layout.addWidget(title)
        layout.addWidget(_text("\n".join(path.name for path in paths), "muted"))
        layout.addWidget(
            _text(self.tr("A sync program may have left them. They can hold work that is not here."), "muted")
        )
        look = QPushButton(self.tr("Look at them"))
        look.clicked.connect(lambda: self.files_chosen.emit(paths))
        row = QHBoxLayout()
        row.addWidget(look)
        row.addStretch(1)
        layout.addLayout(row)
        self._cards.addWidget(card)

    def show_waiting(self, count: int) -> None:
        """The files are being looked at."""
        self._empty()
        self._add_text(self.tr("Looking at {0} files…").format(count))
        self.cancel.show()

    def show_report(self, report: MergeReport, *, can_merge: bool) -> None:
        """What the files would bring."""
        self._empty()
        for file in report.files:
            self._cards.addWidget(_card(file))
        for problem in report.problems:
            self._add_text(in_words(problem), "danger")
        if report.files:
            self._cards.addWidget(self._after(report))
        count = len(report.files)
        self.merge.setText(self.tr("Merge 1 file") if count == 1 else self.tr("Merge {0} files").format(count))
        self.merge.setVisible(bool(count))
        self.merge.setEnabled(can_merge and report.new > 0)
        self.cancel.show()
        self._note.setText(
            self.tr("A backup is made first. One undo takes back all but the purge.")
            if report.purges
            else self.tr("A backup is made first. One undo takes it all back.")
        )
        self._note.setVisible(bool(count))

    def _after(self, report: MergeReport) -> QFrame:
        card, layout = _frame("after")
        title = QLabel(self.tr("After the merge"))
        _bold(title)
        layout.addWidget(title)
        parts = []
        for kind, count in report.after.items():
            gain = count - report.before.get(kind, 0)
            if count or gain:
                sign = "+" if gain > 0 else "−"
                more = f" ({sign}{counted(abs(gain))})" if gain else ""
                parts.append(kind_words(kind, count, more))
        lost = [kind_words(kind, count) for kind, count in report.lost.items()]
        parts.append(self.tr("deleted: {0}").format(", ".join(lost)) if lost else self.tr("nothing deleted"))
        layout.addWidget(_text(" · ".join(parts), "muted"))
        if report.heavy:
            layout.addWidget(_text(self.tr("More than a tenth would be deleted. Look before you merge."), "danger"))
        if not report.new:
            layout.addWidget(_text(self.tr("There is nothing new in these files."), "muted"))
        return card

    def _add_text(self, text: str, role: str = "muted") -> None:
        self._cards.addWidget(_text(text, role))

    def _empty(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_chosen.emit(paths)


def _card(file: FileReport) -> QFrame:
    card, layout = _frame("card")
    name = QLabel(shown(file.path.name))
    name.setTextFormat(Qt.TextFormat.PlainText)
    _bold(name)
    layout.addWidget(name)
    layout.addWidget(_text(_about(file), "muted"))
    row = QHBoxLayout()
    row.setSpacing(18)
    for count, words, role in (
        (file.new, _tr("new"), "good" if file.new else ""),
        (file.known, _tr("already here"), ""),
        (file.newer, _tr("from a newer version"), "amber"),
        (len(file.conflicts), _tr("conflicts"), "amber"),
        (len(file.refused), _tr("refused"), "danger"),
    ):
        if count or role in ("good", ""):
            row.addLayout(_figure(count, words, role))
    row.addStretch(1)
    layout.addLayout(row)
    for title in file.purges[:5]:
        words = _tr("“{0}” was purged there. Merging purges it here too, for good.")
        layout.addWidget(_text(words.format(shown(in_words(title))), "danger"))
    if file.goes:
        layout.addWidget(_text(_tr("With it go: {0}.").format(going_words(file.goes)), "danger"))
    if file.purges_elsewhere:
        words = _tr("Sources that were purged there and are not here: {0}")
        layout.addWidget(_text(words.format(counted(file.purges_elsewhere)), "muted"))
    for sentence in file.refused[:5]:
        layout.addWidget(_text(in_words(sentence), "danger"))
    return card


def _about(file: FileReport) -> str:
    parts = [shown(", ".join(map(in_words, file.coders)))] if file.coders else []
    if file.since:
        day = here(file.since).strftime("%Y-%m-%d")
        parts.append(_tr("changed since {0}").format(day))
    parts.append(
        {
            "same project": _tr("same project"),
            "copy": _tr("another copy with a history in common"),
            "another project": _tr("another project: an import"),
        }[file.relation]
    )
    if file.contains.mine:
        parts.append(_tr("holds the work of {0} alone").format(shown(", ".join(file.contains.mine))))
    if not file.contains.originals:
        parts.append(_tr("without original files"))
    if file.ahead_days:
        parts.append(_tr("that laptop's clock is {0} days ahead").format(counted(file.ahead_days)))
    return " · ".join(parts)


def _figure(count: int, words: str, role: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    number = QLabel(counted(count))
    _bold(number, 1.25)
    number.setProperty("role", role)
    column.addWidget(number)
    column.addWidget(_text(words, ""))
    return column


def _frame(role: str) -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setProperty("role", role)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(14, 10, 14, 10)
    layout.setSpacing(6)
    return frame, layout


def going_words(goes: Mapping[str, int]) -> str:
    """What goes with purged sources, in the language of the window."""
    return ", ".join(kind_words(kind, count) for kind, count in goes.items())


def _text(text: str, role: str) -> QLabel:
    label = QLabel(shown(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label


def _bold(label: QLabel, factor: float = 1.0) -> None:
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * factor)
    label.setFont(font)
