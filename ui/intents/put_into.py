"""Putting a source or code into groups, and a source into cases, by the menu of the thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from reviewer.model.changes import Changes
from reviewer.model.coding.group import GroupOf
from reviewer.model.names import shown
from reviewer.services.coding import cases, groups
from ui.navigator import Navigator
from ui.session import Session

_MOST_ENTRIES = 40  # More than a menu can show well; the Notes workspace has all.


class PutInto(QObject):
    """Each menu is filled when it opens: a tick says that the thing is in it, and takes it out again."""

    def __init__(self, session: Session, navigator: Navigator, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._navigator = session, navigator

    def add_to(self, menu: QMenu, of: GroupOf, thing: str) -> None:
        """Add the menus of a source or code to its own menu."""
        self._menu(menu, self.tr("Groups"), lambda inside: self._fill_groups(inside, of, thing))
        if of == "source":
            self._menu(menu, self.tr("Cases"), lambda inside: self._fill_cases(inside, thing))

    def _menu(self, menu: QMenu, title: str, fill: Callable[[QMenu], None]) -> None:
        inside = menu.addMenu(title)
        inside.setEnabled(self._session.can_write)

        def show() -> None:
            inside.clear()
            fill(inside)

        inside.aboutToShow.connect(show)

    def _fill_groups(self, menu: QMenu, of: GroupOf, thing: str) -> None:
        found = groups.group_names(project=self._session.project, of=of)
        there = groups.containing(project=self._session.project, thing=thing)
        self._fill(
            menu,
            [(group, name, group in there) for group, name, _ in found],
            lambda group: self._session.do(lambda by: groups.put_into_group(**by, group=group, things=[thing])),
            lambda group: self._session.do(lambda by: groups.take_from_group(**by, group=group, things=[thing])),
        )
        menu.addAction(self.tr("New group…"), lambda: self._new_group(of, thing, [name for _, name, _ in found]))

    def _fill_cases(self, menu: QMenu, source: str) -> None:
        found = cases.case_names(project=self._session.project)
        there = cases.containing(project=self._session.project, thing=source)
        self._fill(
            menu,
            [(case, name, case in there) for case, name in found],
            lambda case: self._session.do(lambda by: cases.put_into_case(**by, case=case, sources=[source])),
            lambda case: self._session.do(lambda by: cases.take_from_case(**by, case=case, things=[source])),
        )
        menu.addAction(self.tr("New case…"), lambda: self._new_case(source, [name for _, name in found]))

    def _fill(
        self,
        menu: QMenu,
        entries: Sequence[tuple[str, str, bool]],
        put: Callable[[str], None],
        take: Callable[[str], None],
    ) -> None:
        for identifier, name, inside in entries[:_MOST_ENTRIES]:
            entry = menu.addAction(shown(name).replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(inside)
            entry.triggered.connect(lambda checked, one=identifier: put(one) if checked else take(one))
        if len(entries) > _MOST_ENTRIES:
            menu.addAction(self.tr("More…"), lambda: self._navigator.go("notes"))
        if entries:
            menu.addSeparator()

    def _new_group(self, of: GroupOf, thing: str, taken: Sequence[str]) -> None:
        name = free_name(self.tr("New group"), taken)
        self._session.do(
            lambda by: groups.add_group(**by, name=name, of=of, members=[thing]),
            then=lambda made: self._show("group", made),
        )

    def _new_case(self, source: str, taken: Sequence[str]) -> None:
        name = free_name(self.tr("New case"), taken)
        self._session.do(
            lambda by: cases.add_case(**by, name=name, sources=[source]), then=lambda made: self._show("case", made)
        )

    def _show(self, kind: str, made: tuple[Changes, str]) -> None:
        """Where it can be named."""
        self._navigator.show_thing("group" if kind == "group" else "case", made[1])


def free_name(name: str, taken: Sequence[str]) -> str:
    """A name that nothing has yet: the name itself, or with a number."""
    there = {shown(each).casefold() for each in taken}
    number, free = 2, name
    while free.casefold() in there:
        free, number = f"{name} {number}", number + 1
    return free
