"""What an action acts on: the selected words, else the current highlight. There is one target at any time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.navigator import Navigator
from ui.reader import Reader
from ui.session import Session

Range = tuple[int, int]


class Target(QObject):
    """`changed()` when it may be another one.

    In the Read workspace it is what the text shows; elsewhere, where the text is out of sight, the highlight of the card in
    the inspector. `card_shown` tells whether the inspector can be seen.
    """

    changed = Signal()

    def __init__(
        self, session: Session, navigator: Navigator, reader: Reader, card_shown: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._navigator, self._reader, self._card_shown = session, navigator, reader, card_shown
        for signal in (
            session.opened, session.closed, navigator.source_changed, navigator.subject_changed, navigator.workspace_changed,
            reader.selection_changed, reader.current_changed,
        ):  # fmt: skip
            signal.connect(lambda *_: self.changed.emit())

    @property
    def selection(self) -> Range | None:
        """The selected words, as code points of the text that is read; None when nothing is selected in sight."""
        return self._reader.selection() if self._text_in_sight else None

    @property
    def highlight(self) -> str:
        """The current highlight; "" when there is none, or words are selected."""
        if not self._session.is_open or self.selection is not None:
            return ""
        if self._navigator.workspace == "read":
            return self._reader.current_highlight() or ""
        kind, identifier = self._navigator.subject
        return identifier if kind == "highlight" and self._card_shown() else ""

    @property
    def code(self) -> str:
        """The code that is looked at: the one whose card the inspector has; "" when there is none."""
        kind, identifier = self._navigator.subject
        return identifier if self._session.is_open and kind == "code" else ""

    @property
    def now(self) -> tuple[Range | None, str]:
        """Both, to tell whether it is still the same one."""
        return self.selection, self.highlight

    @property
    def _text_in_sight(self) -> bool:
        return self._session.is_open and self._navigator.workspace == "read" and bool(self._reader.source_id)
