"""Deciding on sources: include, exclude with a reason, or leave for later; from the card, the list, the menu and by key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reviewer.model.names import shown
from reviewer.model.sources.screening import Decision, Stage
from reviewer.services.shared import source_lookup
from reviewer.services.sources import appraisal
from ui.session import Session
from ui.widgets.fields.code_picker import Choice, Picker, PickerPopover
from ui.widgets.fields.fuzzy import score
from ui.widgets.text.stages import decision_words, stage_words

_LONGEST_WORDS = 80  # A title or reason in a notice stays on one line.


class Screening(QObject):
    """Writes one's own decision; a notice offers to take it back."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def decide(
        self,
        source: str,
        decision: Decision,
        reason: str = "",
        then: Callable[[], None] | None = None,
        *,
        stage: Stage = "eligibility",
    ) -> None:
        """Write a decision on a source at a stage."""
        title = shown(
            source_lookup.source_with(project=self._session.project, identifier=source).title[:_LONGEST_WORDS]
        )
        if stage == "eligibility":
            words = {
                "included": self.tr("“{0}” included."),
                "excluded": self.tr("“{0}” excluded: {1}."),
                "to_screen": self.tr("“{0}” is to be screened again."),
            }[decision].format(title, shown(reason[:_LONGEST_WORDS]))
        else:
            words = self.tr("“{0}”, {1}: {2}.").format(title, stage_words(stage), decision_words(stage, decision))
        self._session.do(
            lambda by: appraisal.decide(**by, source=source, decision=decision, reason=reason, stage=stage),
            notice=words,
            then=lambda _: then() if then is not None else None,
        )

    def exclude(
        self, source: str, beside: QWidget, then: Callable[[], None] | None = None, *, stage: Stage = "eligibility"
    ) -> None:
        """Ask why a source is excluded, and exclude it. A title and abstract may be excluded without a reason."""
        if not self._session.can_write:
            self.decide(source, "excluded", "-", stage=stage)  # the session says that nothing can be written
            return
        picker = reason_picker(appraisal.reasons(project=self._session.project), self.tr("Type a reason…"))
        title = self.tr("Why is it excluded?")
        PickerPopover(
            picker, title, lambda reason: self.decide(source, "excluded", reason, then, stage=stage), beside
        ).offer()


def reason_picker(reasons: tuple[str, ...], placeholder: str) -> Picker:
    """A picker of reasons; what is typed and fits none of them is a reason of its own."""

    def find(typed: str) -> list[Choice]:
        words = " ".join(typed.split())
        scored = [(score(words.casefold(), reason.casefold()), rank) for rank, reason in enumerate(reasons)]
        order = sorted((-points, rank) for points, rank in scored if points is not None)
        choices = [Choice(reasons[rank], reasons[rank]) for _, rank in order]
        own = [Choice(words, words)] if words and words not in reasons else []
        return choices + own

    return Picker(find, placeholder)
