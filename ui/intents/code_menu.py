"""The menus of a code: what can be done with it, its colour, its key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from reviewer.model.coding.code import Code
from reviewer.model.coding.palette import PALETTE
from reviewer.services.coding.codes import SHORTCUTS
from ui.intents.code_commands import CodeCommands
from ui.look.worded import worded as _tr
from ui.widgets.swatch import swatch_icon

NewCode = Callable[[str | None], None]


def colour_names() -> dict[str, str]:
    """The colours of the palette by name, for those who do not see them or do not want to guess."""
    names = (
        _tr("Green"), _tr("Red"), _tr("Blue"), _tr("Violet"), _tr("Amber"), _tr("Plum"),
        _tr("Ochre"), _tr("Lilac"), _tr("Dark blue"), _tr("Olive"), _tr("Wine red"), _tr("Dark green"),
    )  # fmt: skip
    return dict(zip(PALETTE, names, strict=True))


def fill_colours(menu: QMenu, code: Code, commands: CodeCommands) -> None:
    """Put the palette and a way to any other colour into a menu."""
    for colour, name in colour_names().items():
        action = menu.addAction(swatch_icon(colour), name)
        action.triggered.connect(lambda _=False, chosen=colour: commands.recolour(code.id, chosen))
    menu.addSeparator()
    menu.addAction(_tr("Other…"), lambda: commands.choose_colour(code))


def fill_shortcuts(menu: QMenu, code: Code, commands: CodeCommands) -> None:
    """Put the keys into a menu; a key that another code has says whose it is."""
    owners = {other.shortcut: other.name for other in commands.book if other.shortcut and other.id != code.id}
    for key in ("", *SHORTCUTS):
        if key == "Alt+1":
            menu.addSeparator()
        title = key or _tr("None")
        title += _tr("  (now {0})").format(owners[key].replace("&", "&&")) if key in owners else ""
        action = menu.addAction(title)
        action.setCheckable(True)
        action.setChecked(code.shortcut == key)
        action.triggered.connect(lambda _=False, chosen=key: commands.set_shortcut(code.id, chosen))


def code_menu(
    code: Code | None,
    commands: CodeCommands,
    parent: QWidget,
    *,
    writable: bool,
    hidden: frozenset[str],
    new_code: NewCode,
    rename: Callable[[str], None],
    show_excerpts: Callable[[str], None],
    add_groups: Callable[[QMenu, str], None],
) -> QMenu:
    """The context menu of a code, or of the empty part of the tree for None."""
    menu = QMenu(parent)
    here = code.parent if code else None
    menu.addAction(_tr("New code here\tIns"), lambda: new_code(here)).setEnabled(writable)
    if code is not None:
        identifier = code.id
        menu.addAction(_tr("New sub-code"), lambda: new_code(identifier)).setEnabled(writable)
        menu.addSeparator()
        _add_changes(menu, code, commands, rename, writable=writable)
        add_groups(menu, identifier)
        menu.addSeparator()
        menu.addAction(_tr("Show excerpts\tEnter"), lambda: show_excerpts(identifier))
        if identifier in hidden:
            menu.addAction(_tr("Show in the reader\tH"), lambda: commands.unhide(identifier))
        else:
            menu.addAction(_tr("Hide in the reader\tH"), lambda: commands.hide(identifier))
        menu.addAction(_tr("Show only this"), lambda: commands.show_only(identifier))
    menu.addAction(_tr("Show all codes"), commands.show_all).setEnabled(bool(hidden))
    menu.addSeparator()
    menu.addAction(_tr("Import codes (CSV)…"), commands.choose_import).setEnabled(writable)
    menu.addAction(_tr("Export codes (CSV)…"), commands.choose_export)
    return menu


def _add_changes(
    menu: QMenu, code: Code, commands: CodeCommands, rename: Callable[[str], None], *, writable: bool
) -> None:
    actions = [menu.addAction(_tr("Rename\tF2"), lambda: rename(code.id))]
    colours, keys = menu.addMenu(_tr("Colour")), menu.addMenu(_tr("Shortcut"))
    fill_colours(colours, code, commands)
    fill_shortcuts(keys, code, commands)
    actions += [colours.menuAction(), keys.menuAction()]
    keys.menuAction().setVisible(not code.heading)
    places = menu.addMenu(_tr("Move"))
    places.addAction(_tr("Up\tAlt+Up"), lambda: commands.step(code.id, -1))
    places.addAction(_tr("Down\tAlt+Down"), lambda: commands.step(code.id, 1))
    places.addAction(_tr("Under the code above\tAlt+Right"), lambda: commands.indent(code.id))
    places.addAction(_tr("Beside the code it is under\tAlt+Left"), lambda: commands.outdent(code.id))
    actions.append(places.menuAction())
    heading = menu.addAction(_tr("Only groups codes"))
    heading.setCheckable(True)
    heading.setChecked(code.heading)
    heading.triggered.connect(lambda checked: commands.set_heading(code.id, checked))
    actions.append(heading)
    actions.append(menu.addAction(_tr("Merge into…"), lambda: commands.merge(code)))
    actions.append(menu.addAction(_tr("Delete…\tDel"), lambda: commands.delete(code)))
    for action in actions:
        action.setEnabled(writable)
