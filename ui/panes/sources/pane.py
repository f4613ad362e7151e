"""The sources at the left: choose one to read it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QVBoxLayout, QWidget

from reviewer.errors import NotFoundError
from reviewer.model.changes import Changes
from reviewer.model.coding.group import Group
from reviewer.model.names import shown
from reviewer.model.sources.appraisal import Standing
from reviewer.model.sources.screening import Decision
from reviewer.model.sources.source import Source
from reviewer.services.coding import groups
from reviewer.services.evidence.coverage import Coverage, coverage
from reviewer.services.shared import source_lookup
from reviewer.services.sources import sources
from ui.actions.action import Action
from ui.actions.conditions import Need
from ui.intents.originals import Originals, address
from ui.intents.put_into import PutInto
from ui.intents.screen_sources import Screening
from ui.look.numbers import counted
from ui.navigator import Navigator
from ui.panes.sources.filter import SourceFilter
from ui.panes.sources.list import SourceList
from ui.panes.sources.mine import MineChoice
from ui.panes.sources.model import SourcesModel
from ui.panes.sources.order import OrderButton
from ui.session import Session
from ui.widgets.fields.tab_order import tab_through
from ui.widgets.pane_heading import FilterField, PaneHeading, inset


class SourcesPane(QWidget):
    """`import_requested()` when the “+” is pressed; `listed()` when all sources were read."""

    import_requested = Signal()
    listed = Signal()
    purge_requested = Signal(str)

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._navigator = session, navigator
        self._loaded = False
        self._uncovered: set[str] = set()
        self._hidden_coders: frozenset[str] = frozenset()
        self.originals = Originals(session, self)
        self.put_into = PutInto(session, navigator, self)
        self.heading = PaneHeading(self.tr("Sources"), self.tr("Import sources"))
        self.order = OrderButton(session.settings.source_order)
        self.heading.put(self.order)
        self.filter = FilterField(self.tr("Filter sources"))
        self.model = SourcesModel()
        self.model.set_order(session.settings.source_order)
        session.setting_changed.connect(self._follow_setting)
        self.filter.setToolTip(
            self.tr("Words of a source; its decision, such as “status: included”; or a group, such as “group: Trials”")
        )
        self.screening = Screening(session, self)
        self._proxy = SourceFilter(self.model, self)
        self.mine = MineChoice(session)
        self.list = SourceList(self)
        self.list.setModel(self._proxy)
        self._empty = QLabel()
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setContentsMargins(14, 6, 14, 6)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addLayout(inset(self.filter))
        layout.addLayout(inset(self.mine))
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.list, 1)
        tab_through(self, (self.order, self.heading.add, self.filter, self.mine, self.list))
        self._connect()
        self._reload()

    def _connect(self) -> None:
        self.heading.add_clicked.connect(self.import_requested)
        self.order.chosen.connect(self._arrange)
        self.filter.textChanged.connect(self._filter)
        self.mine.narrowed.connect(self._narrow)
        self.filter.left_down.connect(self._enter_list)
        self.list.clicked.connect(self._read)
        self.list.activated.connect(self._read)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.asked.connect(self._key)
        self.model.covered.wished.connect(self._cover)
        self._session.opened.connect(self._begin)
        self._session.closed.connect(self._begin)
        self._session.changed.connect(self._follow)
        self._navigator.source_changed.connect(self._mark)
        self._navigator.hidden_changed.connect(self._hide)
        self._navigator.sources_requested.connect(self.filter.setText)

    def wanted_height(self) -> int:
        """Pixels in which all sources are seen without scrolling, or all of the sentence in their place."""
        layout = self.layout()
        if self.list.isHidden() and layout is not None:
            return layout.totalHeightForWidth(self.width())
        row = self.list.sizeHintForRow(0) if self._proxy.rowCount() else 0
        return self.height() - self.list.viewport().height() + max(3, self._proxy.rowCount()) * row

    def rows(self) -> list[Action]:
        """What the menu Source offers to decide on the source that is read."""
        needs: tuple[Need, ...] = ("writable", "source")
        return [
            Action("include", self.tr("&Include this source"), "source", 401, self._decide("included"), "F7", needs),
            Action(
                "exclude", self.tr("E&xclude this source…"), "source", 402, self._decide("excluded"), "Shift+F7", needs
            ),
            Action(
                "screen_later",
                self.tr("Screen this source &later"),
                "source",
                403,
                self._decide("to_screen"),
                "Ctrl+F7",
                needs,
            ),
        ]

    def _decide(self, decision: Decision) -> Callable[[], None]:
        return lambda: self.decide_on(self._navigator.source, decision)

    def current(self) -> Source | None:
        """The source of the current row."""
        return self.model.source(self.list.currentIndex().data(SourcesModel.ID) or "")

    def remove(self, source: Source) -> None:
        """Remove a source; a notice offers to take it back."""
        notice = self.tr("“{0}” was removed with its highlights.").format(shown(source.title[:80]))
        self._session.do(lambda by: sources.remove_source(**by, source=source.id), notice=notice)

    def menu_for(self, source: Source) -> QMenu:
        """What can be done with a source."""
        menu = QMenu(self)
        menu.addAction(self.tr("Read\tEnter"), lambda: self._navigator.read(source.id))
        menu.addAction(self.tr("Show in the inspector\tAlt+Enter"), lambda: self._inspect(source))
        menu.addSeparator()
        original = menu.addAction(self.tr("Open the original file"), lambda: self.originals.open_file(source))
        original.setEnabled(source.original_kept)
        link = menu.addAction(self.tr("Open the address"), lambda: self.originals.open_address(source))
        link.setEnabled(address(source) is not None)
        menu.addAction(self.tr("Copy the title\tCtrl+C"), lambda: self._copy(source))
        menu.addSeparator()
        decisions: tuple[tuple[str, Decision], ...] = (
            (self.tr("Include\tI"), "included"),
            (self.tr("Exclude…\tX"), "excluded"),
            (self.tr("Screen later\tU"), "to_screen"),
        )
        for title, decision in decisions:
            decided = menu.addAction(title)
            decided.triggered.connect(partial(self.decide_on, source.id, decision))
            decided.setEnabled(self._session.can_write)
        menu.addSeparator()
        self.put_into.add_to(menu, "source", source.id)
        menu.addSeparator()
        remove = menu.addAction(self.tr("Remove\tDel"), lambda: self.remove(source))
        remove.setEnabled(self._session.can_write)
        gone = menu.addAction(self.tr("Purge for good…"), lambda: self.purge_requested.emit(source.id))
        gone.setEnabled(self._session.can_write)
        return menu

    def _begin(self) -> None:
        self.model.covered.forget()
        self._uncovered.clear()
        self._reload()

    def _reload(self) -> None:
        self.heading.add.setEnabled(self._session.can_write)
        self._loaded = False
        if not self._session.is_open:
            self.model.show([])
            self._tell()
            return
        project = self._session.project
        self._hidden_coders = self._navigator.hidden_coders
        self._doubt()

        def question() -> tuple[list[Source], dict[str, Standing], list[Group]]:
            return (
                source_lookup.list_sources(project=project),
                source_lookup.standings(project=project),
                groups.list_groups(project=project, of="source"),
            )

        def answer(lists: tuple[list[Source], dict[str, Standing], list[Group]]) -> None:
            self._loaded = True
            self.model.set_standings(lists[1])
            self._proxy.set_groups(lists[2])
            self.model.show(lists[0])
            self._mark(self._navigator.source)
            self._tell()
            self.listed.emit()

        self._session.ask("sources", question, answer)

    def _follow(self, changes: Changes) -> None:
        if changes.touches("source", "import"):
            if not self._updated(changes):
                self._reload()
        elif changes.touches("highlight"):
            self._doubt(changes.sources)
        if changes.touches("appraisal", "consensus", "project"):
            self._stand()
        if changes.touches("group", "member"):
            self._regroup()

    def _regroup(self) -> None:
        """Read anew which groups there are."""
        project = self._session.project

        def answer(found: list[Group]) -> None:
            self._proxy.set_groups(found)
            self._tell()

        self._session.ask("groups of sources", lambda: groups.list_groups(project=project, of="source"), answer)

    def _stand(self) -> None:
        """Read anew where sources stand in the appraisal."""
        project = self._session.project

        def answer(standings: dict[str, Standing]) -> None:
            self.model.set_standings(standings)
            self._tell()

        self._session.ask("standings", lambda: source_lookup.standings(project=project), answer)

    def decide_on(self, source: str, decision: Decision) -> None:
        """Decide on a source, and go on to the one below it."""
        row = self._proxy.mapFromSource(self.model.index_of(source)).row()
        below = self._proxy.index(row + 1, 0).data(SourcesModel.ID) if row >= 0 else None
        here = self._navigator.source == source

        def then() -> None:
            if below and here and self.list.hasFocus():
                self._navigator.read(below)

        if decision == "excluded":
            self.screening.exclude(source, QApplication.focusWidget() or self.list, then)
        else:
            self.screening.decide(source, decision, then=then)

    def _hide(self) -> None:
        if self._session.is_open and self._navigator.hidden_coders != self._hidden_coders:
            self._hidden_coders = self._navigator.hidden_coders
            self._doubt()

    def _doubt(self, sources: frozenset[str] | None = None) -> None:
        """Some sources may be coded otherwise now, or all."""
        self.model.doubt(sources)
        # What was read before that must not be taken for what is there now.
        self._cover(frozenset())

    def _cover(self, wished: frozenset[str]) -> None:
        """Read how far some sources are coded. An answer that came too late is asked for again."""
        if not self._session.is_open:
            return
        self._uncovered |= wished
        project, hidden, sources = self._session.project, self._hidden_coders, frozenset(self._uncovered)

        def answer(covered: dict[str, Coverage]) -> None:
            self._uncovered -= covered.keys()
            self.model.cover(covered)

        self._session.ask(
            "coverage", lambda: coverage(project=project, sources=sources, hidden_coders=hidden), answer, lane="look"
        )

    def _updated(self, changes: Changes) -> bool:
        """Show what was edited in a few sources. False when there is more to it: sources came or went."""
        edited = changes.of("source")
        if changes.touches("import", "highlight") or len(edited) > 4 or not all(map(self.model.source, edited)):
            return False
        try:
            sources_now = [
                source_lookup.source_with(project=self._session.project, identifier=source) for source in edited
            ]
        except NotFoundError:
            return False
        for source in sources_now:
            self.model.update(source)
        return True

    def _filter(self, text: str) -> None:
        self._proxy.look_for(text)
        self._mark(self._navigator.source)
        self._tell()

    def _arrange(self, order: str) -> None:
        self._session.set("source_order", order)

    def _follow_setting(self, name: str) -> None:
        if name == "source_order":
            self.order.show_order(self._session.settings.source_order)
            self.model.set_order(self._session.settings.source_order)
            self._mark(self._navigator.source)

    def _narrow(self, sources: frozenset[str] | None) -> None:
        self._proxy.show_only(sources)
        self._mark(self._navigator.source)
        self._tell()

    def _tell(self) -> None:
        count, left = self.model.rowCount(), self._proxy.rowCount()
        self.heading.set_count(
            "" if not count else counted(count) if left == count else f"{counted(left)} / {counted(count)}"
        )
        self.filter.setVisible(count > 0)
        self.order.setVisible(count > 1)
        self.list.setVisible(left > 0)
        self._empty.setVisible(left == 0)
        if count and self.mine.is_narrow and not self.filter.text():
            self._empty.setText(self.tr("Nothing is left for you to code."))
        elif count:
            self._empty.setText(self.tr("No source fits “{0}”.").format(shown(self.filter.text()[:60])))
        elif self._loaded:
            self._empty.setText(self.tr("No sources yet. Import files with +, or drop them on the window."))
        else:
            self._empty.clear()

    def _mark(self, source: str) -> None:
        index = self._proxy.mapFromSource(self.model.index_of(source))
        self.list.setCurrentIndex(index)
        if index.isValid():
            self.list.bring(index)

    def _enter_list(self) -> None:
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._proxy.index(0, 0))
        self.list.setFocus()

    def _read(self, index: QModelIndex) -> None:
        self._navigator.read(index.data(SourcesModel.ID))

    def _menu(self, at: QPoint) -> None:
        source = self.current()
        if source is not None:
            menu = self.menu_for(source)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))

    def _key(self, what: str) -> None:
        source = self.current()
        if source is None:
            return
        if what == "remove":
            self.remove(source)
        elif what == "inspect":
            self._inspect(source)
        elif what in ("included", "excluded", "to_screen"):
            self.decide_on(source.id, cast(Decision, what))
        else:
            self._copy(source)

    def _inspect(self, source: Source) -> None:
        self._navigator.open_inspector("source", source.id)

    def _copy(self, source: Source) -> None:
        QGuiApplication.clipboard().setText(source.title)
