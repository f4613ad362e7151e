"""What is known of a round, above its board: name, what it is for, who leads it, whether it is blind."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reviewer.model.names import shown
from reviewer.model.team.round import Round
from reviewer.services.team import rounds
from ui.look.worded import worded as _tr
from ui.session import Session
from ui.widgets.fields.choice_button import ChoiceButton
from ui.widgets.flow import Flow


def purposes() -> dict[str, str]:
    """What a round may be for, in the words of this user."""
    return {"calibration": _tr("calibration"), "main": _tr("main coding"), "check": _tr("check")}


class RoundHead(QWidget):
    """`deal_asked()`, `everything_asked(bool)` for sources that are not assigned too."""

    deal_asked = Signal()
    everything_asked = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._round: Round | None = None
        self.name = QLineEdit()
        self.name.setProperty("role", "title")
        self.name.setAccessibleName(self.tr("Name of the round"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("What is to be known of it"))
        self.note.setAccessibleName(self.tr("On the round"))
        self.purpose: ChoiceButton = ChoiceButton(self.tr("For: {0}"), list(purposes().items()))
        self.lead: ChoiceButton = ChoiceButton(self.tr("Led by: {0}"), [("", "?")])
        self.deal = QPushButton(self.tr("Deal out…"))
        self.deal.setProperty("role", "primary")
        self.everything = QCheckBox(self.tr("All sources"))
        self.everything.setToolTip(self.tr("Show sources too that nobody is to code in this round"))
        self.blind = QPushButton()
        self.delete = QPushButton(self.tr("Delete"))
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        self._lay_out()
        self.name.editingFinished.connect(self.flush)
        self.note.editingFinished.connect(self.flush)
        self.purpose.chosen.connect(lambda value: self._change(purpose=value))
        self.lead.chosen.connect(lambda value: self._change(lead=value))
        self.deal.clicked.connect(self.deal_asked)
        self.everything.toggled.connect(self.everything_asked)
        self.blind.clicked.connect(self._turn_blind)
        self.delete.clicked.connect(self._delete)

    def show_round(self, now: Round) -> None:
        """Show a round; what is typed into one stays until it is saved."""
        same, self._round = self._round is not None and self._round.id == now.id, now
        for field, text in ((self.name, now.name), (self.note, now.note)):
            if not (same and field.hasFocus() and field.isModified()):
                field.setText(text)
            field.setReadOnly(not self._session.can_write)
        self.purpose.set_value(now.purpose)
        names = dict(self._session.names)
        names.setdefault(now.lead, self.tr("unknown"))
        self.lead.offer([(coder, shown(name)) for coder, name in names.items()])
        self.lead.set_value(now.lead)
        self.blind.setText(self.tr("Lift the blinding") if now.blind else self.tr("Make blind"))
        leads = self._session.coder.id == now.lead
        for button in (self.purpose, self.deal):
            button.setEnabled(self._session.can_write)
        for button in (self.lead, self.delete, self.blind):
            button.setEnabled(self._session.can_write and (leads or not now.blind))
        self.told.setText(self._words(now, leads=leads))

    def flush(self) -> None:
        """Save what was typed."""
        now = self._round
        if now is None or not self._session.can_write:
            return
        name, note = self.name.text(), self.note.text()
        if name.strip() != now.name:
            self._session.do(
                lambda by: rounds.rename_round(**by, round_=now.id, name=name),
                refused=lambda sentence: self._refuse(now, sentence),
            )
        if note != now.note:
            self._session.do(lambda by: rounds.change_round(**by, round_=now.id, note=note))

    def _words(self, now: Round, *, leads: bool) -> str:
        if not now.blind:
            return self.tr("Everybody sees the work of all.")
        if leads:
            return self.tr(
                "Blind: until you lift it, the others see only their own work on these sources. You see all."
            )
        return self.tr("Blind: until it is lifted, you see only your own work on these sources.")

    def _refuse(self, now: Round, sentence: str) -> None:
        self.name.setText(now.name)
        self._session.failed.emit(sentence)

    def _change(self, **values: str) -> None:
        now = self._round
        if now is not None:
            self._session.do(
                lambda by: rounds.change_round(**by, round_=now.id, **values),  # type: ignore[arg-type]
                refused=lambda sentence: self._refuse(now, sentence),
            )

    def _turn_blind(self) -> None:
        now = self._round
        if now is not None:
            words = self.tr("The blinding of “{0}” is lifted.") if now.blind else self.tr("“{0}” is blind now.")
            self._session.do(
                lambda by: rounds.set_blind(**by, round_=now.id, blind=not now.blind),
                notice=words.format(shown(now.name)),
            )

    def _delete(self) -> None:
        now = self._round
        if now is not None:
            words = self.tr("The round “{0}” was deleted; what was coded stays.").format(shown(now.name))
            self._session.do(lambda by: rounds.delete_round(**by, round_=now.id), notice=words)

    def _lay_out(self) -> None:
        top = QWidget()
        row = Flow(top)
        policy = top.sizePolicy()
        policy.setHeightForWidth(True)
        top.setSizePolicy(policy)
        for widget in (self.deal, self.purpose, self.lead, self.blind, self.everything, self.delete):
            widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(widget)
        self.everything.setProperty("role", "option")
        self.everything.setMinimumHeight(self.deal.sizeHint().height())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 20, 8)
        layout.setSpacing(8)
        for line in (self.name, self.note, top, self.told):
            layout.addWidget(line)
