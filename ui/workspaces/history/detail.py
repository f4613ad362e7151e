"""One entry of the history: what it did, the way to it, and taking it back, with its conflicts first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reviewer.model.names import shown
from reviewer.model.team.history import ChangedSince, HistoryEntry, RevertPlan
from ui.look.numbers import counted
from ui.sentences import in_quotes
from ui.widgets.text.times import moment
from ui.widgets.told import tell_as
from ui.workspaces.history.words import sentence

_MOST_KEPT_LINES = 12  # What undo would leave alone; a longer list would push the button out of sight.


class HistoryDetail(QScrollArea):
    """`show_asked(entry)` to go there, `revert_asked(entry)` to take it back."""

    show_asked = Signal(object)
    revert_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tell_as(self, QAccessible.Role.Pane, self.tr("The chosen entry"))
        self.entry: HistoryEntry | None = None
        self.sentence, self.facts, self.conflicts, self.revertable = (_label() for _ in range(4))
        font = self.sentence.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.sentence.setFont(font)
        self.facts.setProperty("role", "muted")
        self.conflicts.setProperty("role", "others")
        self.revertable.setProperty("role", "muted")
        self.show_it = QPushButton(self.tr("Show it"))
        self.revert = QPushButton()
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        for label in (self.sentence, self.facts):
            layout.addWidget(label)
        layout.addWidget(self.show_it, 0, Qt.AlignmentFlag.AlignLeft)
        for label in (self.conflicts, self.revertable):
            layout.addWidget(label)
        layout.addWidget(self.revert, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.setWidget(content)
        self.show_it.clicked.connect(lambda: self.show_asked.emit(self.entry))
        self.revert.clicked.connect(lambda: self.revert_asked.emit(self.entry))
        self.show_entry(None)

    def show_entry(self, entry: HistoryEntry | None) -> None:
        """Show an entry; whether it can be taken back is said by `show_plan`."""
        self.entry = entry
        there = entry is not None
        for widget in (self.facts, self.show_it):
            widget.setVisible(there)
        for widget in (self.conflicts, self.revertable, self.revert):
            widget.hide()
        if entry is None:
            self.sentence.setText(self.tr("Choose an entry to see what it did."))
            return
        self.sentence.setText(sentence(entry))
        facts = [moment(entry.when), shown(entry.coder), _changes(self.tr("1 change"), self.tr("{0} changes"), entry)]
        if entry.missing:
            facts.append(self.tr("{0} of its parts are not in this file").format(entry.missing))
        self.facts.setText(" · ".join(facts))
        self.show_it.setEnabled(entry.subject.kind not in ("", "coder"))

    def show_plan(self, plan: RevertPlan | str, *, writable: bool) -> None:
        """Say what taking it back would do, or why it cannot be done."""
        if isinstance(plan, str):
            self.revertable.setText(plan)
            self.revertable.show()
            return
        if plan.kept:
            self.conflicts.setText("\n".join([self.tr("Changed or used since, and left as it is:"), *self._kept(plan)]))
            self.conflicts.show()
        if not plan.writes:
            self.revertable.setText(self.tr("Nothing of it is left to take back."))
        elif plan.kept:
            self.revertable.setText(self.tr("The rest can be taken back: {0} changes.").format(counted(plan.writes)))
        else:
            self.revertable.setText(self.tr("Nobody has built on it since; it can be taken back."))
        self.revertable.show()
        self.revert.setText(self.tr("Take back the rest") if plan.kept else self.tr("Take back"))
        self.revert.setVisible(plan.writes > 0)
        self.revert.setEnabled(writable)

    def _kept(self, plan: RevertPlan) -> list[str]:
        lines = [f"• {self._line(kept)}" for kept in plan.kept[:_MOST_KEPT_LINES]]
        more = len(plan.kept) - _MOST_KEPT_LINES
        return lines + ([self.tr("and {0} more").format(counted(more))] if more > 0 else [])

    def _line(self, kept: ChangedSince) -> str:
        kinds = {
            "highlight": self.tr("Highlight"), "coding": self.tr("Tag"), "memo": self.tr("Memo"),
            "code": self.tr("Code"), "source": self.tr("Source"), "coder": self.tr("Coder"), "project": self.tr("Project"),
            "note": self.tr("Note"), "case": self.tr("Case"), "group": self.tr("Group"),
        }  # fmt: skip
        named = f"{kinds.get(kept.kind, kept.kind)} {in_quotes(shown(kept.title))}"
        return f"{named} · {shown(kept.coder)}, {moment(kept.when)}" if kept.coder else named


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _changes(one: str, many: str, entry: HistoryEntry) -> str:
    return one if entry.changes == 1 else many.format(counted(entry.changes))
