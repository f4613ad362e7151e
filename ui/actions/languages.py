"""The choice of language as actions of the View menu: the system's, English, and every translation there is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.actions.action import Action
from ui.look import language


def _tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def language_actions(chosen: Callable[[], str], choose: Callable[[str], None]) -> list[Action]:
    """One switch for each language; `chosen` says which one the settings hold, "" for the system's."""
    titles = {"": _tr("Language of the system")}
    titles |= {code: _tr("Language: {0}").format(name) for code, name in language.choices().items()}
    return [
        Action(
            f"language_{code or 'system'}",
            title,
            "view",
            run=lambda code=code: choose(code),  # type: ignore[misc]
            group=4,
            checked=lambda code=code: chosen() == code,  # type: ignore[misc]
        )
        for code, title in titles.items()
    ]
