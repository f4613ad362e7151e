"""Every setting of a user as a row: where it stands, what it is called, its sentence, and what one gives it with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from reviewer.settings import BACKUP_MINUTES, SIZES
from ui.look import language
from ui.look.source_orders import source_orders
from ui.look.worded import worded as _tr

SectionId = Literal["who", "look", "language", "reading", "keys", "import", "start", "backups", "team", "privacy"]
Kind = Literal["name", "switch", "choice", "number", "font", "keys", "places", "projects", "words"]


@dataclass(frozen=True, slots=True)
class Row:
    """One setting. `setting` is its field in `reviewer.settings.Settings`, "" for a row that only says something.

    `values` are what a choice offers, each with its name; `limits` the least and most of a number.
    """

    section: SectionId
    setting: str
    kind: Kind
    title: str
    sentence: str
    values: Callable[[], Sequence[tuple[str, str]]] = field(default=tuple)
    limits: range = range(1)


def section_titles() -> dict[SectionId, str]:
    """The sections in their order."""
    return {
        "who": _tr("Who I am"),
        "look": _tr("Look"),
        "language": _tr("Language"),
        "reading": _tr("Reading"),
        "keys": _tr("Keys"),
        "import": _tr("Import"),
        "start": _tr("Start"),
        "backups": _tr("Backups"),
        "team": _tr("Team"),
        "privacy": _tr("Privacy"),
    }


def rows() -> list[Row]:
    """All settings in the order of their sections."""
    return [*_person(), *_look(), *_reading(), *_work(), *_others()]


def _person() -> list[Row]:
    about = _tr(
        "Stands beside everything you highlight. In an open project you are renamed for all, so it is used when you press OK. "
        "Who you are among the coders of a project is asked by Project > Who am I?"
    )
    return [Row("who", "coder_name", "name", _tr("Your name"), about)]


def _look() -> list[Row]:
    return [
        Row(
            "look",
            "theme",
            "choice",
            _tr("Theme"),
            _tr("The system's theme changes with the day, where the system does that, and with its high contrast."),
            _themes,
        ),
        Row("look", "dim_pages", "switch", _tr("Darker pages"), _tr("Pages of PDFs and scans stand on darker paper.")),
        Row(
            "look",
            "less_motion",
            "switch",
            _tr("Less motion"),
            _tr("Menus and hints appear at once, nothing slides or fades, and the cursor does not blink."),
        ),
        Row(
            "language",
            "language",
            "choice",
            _tr("Language of the window"),
            _tr("It changes when Reviewer is started again. Texts and codes stay as they are."),
            _languages,
        ),
    ]


def _reading() -> list[Row]:
    return [
        Row(
            "reading",
            "reading_font",
            "font",
            _tr("Font of texts"),
            _tr("For the text that is read and for quotes; lists and menus keep theirs."),
        ),
        Row(
            "reading",
            "reading_size",
            "number",
            _tr("Size of letters"),
            _tr("In pixels. Ctrl++ and Ctrl+- change it while you read."),
            limits=SIZES,
        ),
        Row(
            "reading",
            "select_by_words",
            "switch",
            _tr("The mouse selects whole words"),
            _tr("A drag in the text never ends within a word; with Alt held down it does."),
        ),
        Row(
            "reading",
            "source_order",
            "choice",
            _tr("Order of the sources"),
            _tr("How the list of sources is sorted, in every project."),
            source_orders,
        ),
        Row(
            "keys",
            "shortcuts",
            "keys",
            _tr("Keyboard shortcuts"),
            _tr("Choose a command and press its new keys. What has a key already, and what typing needs, is said."),
        ),
    ]


def _work() -> list[Row]:
    return [
        Row(
            "import",
            "keep_originals",
            "switch",
            _tr("Keep original files in the project"),
            _tr("PDFs, pages and pictures can then be shown and handed on; without them the project file is smaller."),
        ),
        Row(
            "start",
            "reopen",
            "switch",
            _tr("Begin where I stopped"),
            _tr("The project, source and workspace that were open come back; else the start page is shown."),
        ),
        Row("start", "tips", "switch", _tr("A tip on the start page"), _tr("Another one each day.")),
        Row(
            "backups",
            "backup_minutes",
            "number",
            _tr("Minutes between backups"),
            _tr(
                "While something is written, a copy is made in a folder beside the project so often. "
                "The last ten stay, and the newest of each of seven days."
            ),
            limits=BACKUP_MINUTES,
        ),
    ]


def _others() -> list[Row]:
    return [
        Row(
            "team",
            "show_presence",
            "switch",
            _tr("Let others see where I work"),
            _tr(
                "Offered so when you connect a project with a team folder or server; each project keeps its own answer."
            ),
        ),
        Row(
            "team",
            "places",
            "places",
            _tr("Where projects meet others"),
            _tr("A place that is forgotten is not exchanged with any more; nothing is removed from it or the project."),
        ),
        Row(
            "privacy",
            "remember_projects",
            "switch",
            _tr("List recent projects"),
            _tr("On the start page, on Windows in the taskbar too: for whoever uses your account on this computer."),
        ),
        Row(
            "privacy",
            "recent",
            "projects",
            _tr("Recent projects"),
            _tr("What is forgotten here leaves the list; the file of the project stays."),
        ),
        Row(
            "privacy",
            "",
            "words",
            _tr("What leaves this computer"),
            _tr(
                "Nothing by itself. Reviewer asks no server for updates, sends no reports and counts nothing. "
                "It speaks with a team server only where you have connected a project with one."
            ),
        ),
    ]


def _themes() -> Sequence[tuple[str, str]]:
    return (
        ("system", _tr("As the system has it")),
        ("light", _tr("Light")),
        ("dark", _tr("Dark")),
        ("contrast", _tr("High contrast")),
    )


def _languages() -> Sequence[tuple[str, str]]:
    return (("", _tr("Language of the system")), *language.choices().items())
