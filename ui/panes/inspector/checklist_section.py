"""The quality of a source: the questions of a checklist, answered in place. Others' answers stand below one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reviewer.model.names import shown
from reviewer.model.sources.appraisal import Appraisal, Checklist, ChecklistItem
from reviewer.services.sources import appraisal, checklists
from ui.look.worded import worded as _tr
from ui.session import Session
from ui.widgets.fields.choice_button import ChoiceButton
from ui.widgets.fields.growing_text import GrowingText
from ui.widgets.fields.keeper import Keeper
from ui.widgets.fields.parts import breakable, wrapped
from ui.widgets.fields.tab_order import tab_through
from ui.widgets.text.tips import plain_tip


def built_in_hints() -> dict[str, str]:
    """What each of these questions means, in the window's language."""
    translate = QCoreApplication.translate
    return {
        "authority": translate(
            "ChecklistSection",
            "Name and background of the author or body; whether others in the field rely on them; "
            "whether its own sources are given.",
        ),
        "accuracy": translate(
            "ChecklistSection",
            "A stated aim and method; references that can be followed; data that fit what is concluded; review by somebody else.",
        ),
        "coverage": translate(
            "ChecklistSection",
            "The people, places, period and questions it deals with; what it leaves out, and whether it says so.",
        ),
        "objectivity": translate(
            "ChecklistSection",
            "Who paid for it; what the author wants; whether opinion is told apart from evidence and the other side is heard.",
        ),
        "date": translate(
            "ChecklistSection",
            "A date of writing or last change; whether later work has overtaken it; a missing date needs a good reason.",
        ),
        "significance": translate(
            "ChecklistSection",
            "A view, group or finding not found elsewhere; whether it would change the conclusions if left out.",
        ),
    }


def built_in_questions() -> dict[str, str]:
    """The questions of the checklist that comes with the program, by key, in the window's language."""
    return {
        "authority": _tr("Who speaks here, and do they know the subject?"),
        "accuracy": _tr("Is what it says supported and carefully made?"),
        "coverage": _tr("Are its limits clear?"),
        "objectivity": _tr("Can a leaning or an interest be seen?"),
        "date": _tr("Is it clear when it was made, and is it recent enough?"),
        "significance": _tr("Does it add something to this review?"),
    }


class ChecklistSection(QWidget):
    """Folded until somebody wants it. An answer is saved after a pause and when its field is left."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._source = session, ""
        self._answers: tuple[Appraisal, ...] = ()
        self._lists: dict[str, Checklist] = {}
        self._built: Checklist | None = None
        self._added = ""
        self.questions: dict[str, Question] = {}
        self.fold = QPushButton()
        self.fold.setProperty("role", "pill")
        self.fold.setCheckable(True)
        # With a long name it is cut rather than the card; the tip says all.
        self.fold.setMinimumWidth(self.fontMetrics().averageCharWidth() * 12)
        self.which: ChoiceButton = ChoiceButton("{0}", [("", "")])
        self.add = QPushButton(self.tr("Import (CSV)…"))
        self.add.setToolTip(self.tr("A table with the columns key, question and hint"))
        self._body = QWidget()
        tab_through(self._body)
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self.fold)
        head.addStretch(1)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        for button in (self.which, self.add):
            button.setProperty("role", "pill")
            tools.addWidget(button)
        tools.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._tools)
        layout.addWidget(self._body)
        self.fold.toggled.connect(lambda _: self._show())
        self.which.chosen.connect(lambda _: self._show())
        self.add.clicked.connect(self._import)
        self._fold()

    def show_source(self, source: str, checklists: Sequence[Checklist], answers: Sequence[Appraisal]) -> None:
        """Show the answers on a source."""
        self._source, self._answers = source, tuple(answers)
        self._lists = {each.id: each for each in checklists}
        self.which.offer([(each.id, each.name) for each in checklists])
        self._show()
        self._show_added()

    def _show_added(self) -> None:
        """Show the checklist that was taken in, as soon as it has been read."""
        if self._added in self._lists:
            added, self._added = self._added, ""
            self.which.take(added)

    def keepers(self) -> list[Keeper]:
        """What saves the answers."""
        return [question.keeper for question in self.questions.values()]

    def import_from(self, path: Path) -> None:
        """Take in a checklist from a CSV file, and show it."""

        def then(result: tuple[object, Checklist]) -> None:
            self._added = result[1].id
            self._show_added()

        self._session.do(
            lambda by: checklists.add_checklist(**by, path=path),
            then=then,
            notice=self.tr("Checklist “{0}” added.").format(path.stem),
        )

    def _import(self) -> None:
        folder = str(self._session.project.path.parent)
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import a checklist"), folder, "CSV (*.csv)")
        if path:
            self.import_from(Path(path))

    def _show(self) -> None:
        checklist = self._lists.get(self.which.value)
        self._fold()
        if checklist is None:
            return
        answers, me = self._answers, self._session.coder.id
        own = next((each.answers for each in answers if each.coder == me), {})
        answered = sum(1 for item in checklist.items if own.get(checklist.item(item.key), "").strip())
        words = self.tr("{0}: {1} of {2} answered").format(shown(checklist.name)[:30], answered, len(checklist.items))
        self.fold.setText(words.replace("&", "&&"))
        self.fold.setToolTip(plain_tip(words))
        if not self.fold.isChecked():
            return
        self._build(checklist)
        names = self._session.names
        for key, question in self.questions.items():
            item = checklist.item(key)
            others = [
                f"{names.get(each.coder, '?')}: {each.answers[item]}"
                for each in answers
                if each.coder != me and each.answers.get(item)
            ]
            question.show_answer((self._source, me, item), own.get(item, ""), others, writable=self._session.can_write)

    def _fold(self) -> None:
        self._tools.setVisible(self.fold.isChecked())
        self._body.setVisible(self.fold.isChecked())
        self.add.setEnabled(self._session.can_write)

    def _build(self, checklist: Checklist) -> None:
        """One field for each question; those of another checklist go."""
        if self._built == checklist:
            return
        for old in self.questions.values():
            old.keeper.commit()
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._built = checklist
        built_in = checklist.id == checklists.built_in().id
        self.questions = {
            item.key: Question(item, self._session, self._saver(item), built_in) for item in checklist.items
        }
        for question in self.questions.values():
            self._rows.addWidget(question)
        tab_through(self._body, [question.field for question in self.questions.values()])

    def _saver(self, item: ChecklistItem) -> Callable[..., None]:
        checklist = self._lists[self.which.value]

        def save(text: str, done: Callable[[object], None], refused: Callable[[str], None]) -> None:
            source = self._source
            self._session.do(
                lambda by: appraisal.answer(
                    **by, source=source, checklist=checklist, key=item.key, text=text if text.strip() else ""
                ),
                then=done,
                refused=refused,
            )

        return save


class Question(QWidget):
    """One question with its field."""

    def __init__(self, item: ChecklistItem, session: Session, save: Callable[..., None], built_in: bool) -> None:
        super().__init__()
        words = built_in_questions().get(item.key, item.question) if built_in else item.question
        self.label: QLabel = wrapped(words)
        hint = built_in_hints().get(item.key, item.hint) if built_in else item.hint
        self.label.setToolTip(plain_tip(hint))
        self.field = GrowingText(1, 8)
        self.field.setAccessibleName(shown(words))
        self.field.setToolTip(plain_tip(hint))
        self.label.setBuddy(self.field)
        self.others = wrapped(role="others")
        self.keeper = Keeper(self.field, save, after_pause=True)
        self.keeper.refused.connect(session.failed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(3)
        for widget in (self.label, self.field, self.others):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def show_answer(self, key: object, text: str, others: Sequence[str], *, writable: bool) -> None:
        """Show one's own answer and the others'."""
        self.keeper.load(key, text)
        self.field.setReadOnly(not writable)
        self.others.setText(breakable("\n".join(each[:1_000] for each in others)))
        self.others.setVisible(bool(others))
