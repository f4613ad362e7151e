"""The line at the foot: who I am, whether all is saved, how much there is, and long work with a stop button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from reviewer.model.names import shown
from reviewer.services.shared import project_lookup
from ui.look.numbers import counted
from ui.look.work_words import in_words
from ui.session import Session
from ui.widgets.text.tips import plain_tip


class StatusLine(QStatusBar):
    """`coder_clicked()`: the user wants to be somebody else. `team_clicked()`: to see to the exchange with the team."""

    coder_clicked = Signal()
    team_clicked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizeGripEnabled(False)
        self.coder = QPushButton()
        self.coder.setProperty("role", "flat")
        self.coder.setToolTip(self.tr("Who am I? Click to be another coder."))
        self.coder.clicked.connect(self.coder_clicked)
        self.saved = QLabel()
        self.totals = QLabel()
        self.blind = QLabel()
        self.team = QPushButton()
        self.team.setProperty("role", "flat")
        self.team.clicked.connect(self.team_clicked)
        self.team.hide()
        self.work = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(self.fontMetrics().averageCharWidth() * 20)
        self.stop = QPushButton(self.tr("Cancel"))
        self.stop.setProperty("role", "flat")
        self.stop.clicked.connect(session.jobs.stop)
        self._lasting: tuple[QWidget, ...] = (self.coder, self.saved, self.team, self.totals, self.blind)
        self._passing: tuple[QWidget, ...] = (self.work, self.bar, self.stop)
        for widget in self._lasting:
            self.addWidget(widget)
        for passing in self._passing:
            self.addPermanentWidget(passing)
        session.saving_changed.connect(self._show_saving)
        session.opened.connect(self.refresh)
        session.closed.connect(self.refresh)
        session.changed.connect(lambda _: self._count())
        session.coder_changed.connect(self.refresh)
        session.jobs.progressed.connect(self._show_progress)
        session.jobs.busy_changed.connect(self._hide_progress)
        self._hide_progress()
        self.refresh()

    def refresh(self) -> None:
        """Show everything anew."""
        self.coder.setText(shown(self._session.coder.name) or self.tr("Who am I?"))
        self.coder.setVisible(self._session.is_open)
        self._show_saving()
        self._count()

    def show_team(self, words: str, tip: str) -> None:
        """Say how the exchange with the team stands; nothing where there is no team."""
        self.team.setText(words)
        self.team.setToolTip(plain_tip(tip))
        self.team.setVisible(bool(words))

    def _show_saving(self) -> None:
        words = {
            "saved": self.tr("All changes saved"),
            "saving": self.tr("Saving…"),
            "unsaved": self.tr("Not saved yet: the disk refuses; trying again…"),
            "read-only": self.tr("Read-only"),
        }
        self.saved.setText(words[self._session.saving] if self._session.is_open else "")

    def _count(self) -> None:
        hidden = len(self._session.project.hidden_on) if self._session.is_open else 0
        self.blind.setText(self.tr("sources seen blind: {0}").format(counted(hidden)) if hidden else "")
        self.blind.setToolTip(
            self.tr("A round is blind: on its sources you see only your own work until it is lifted.")
        )
        if not self._session.is_open:
            self.totals.setText("")
            return
        project = self._session.project
        self._session.ask("totals", lambda: project_lookup.totals(project=project), self._show_totals)

    def _show_totals(self, totals: project_lookup.Totals) -> None:
        parts = [
            _count(totals.highlights, self.tr("1 highlight"), self.tr("{0} highlights")),
            _count(totals.codings, self.tr("1 tag"), self.tr("{0} tags")),
        ]
        if totals.untagged:
            parts.append(self.tr("{0} untagged").format(counted(totals.untagged)))
        if totals.conflicts:
            parts.append(_count(totals.conflicts, self.tr("1 open conflict"), self.tr("{0} open conflicts")))
        self.totals.setText(" · ".join(parts) if self._session.is_open else "")

    def _show_progress(self, label: str, done: int, total: int) -> None:
        if not self._session.jobs.waiting("job"):
            return
        words = in_words(label)
        self.work.setText(f"{words} {counted(done)} / {counted(total)}" if total else words)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        for widget in self._passing:
            widget.show()

    def _hide_progress(self) -> None:
        if not self._session.jobs.waiting("job"):
            for widget in self._passing:
                widget.hide()


def _count(number: int, one: str, many: str) -> str:
    return one if number == 1 else many.format(counted(number))
