"""What goes over several views when sources are screened: the search log, decisions that differ, and the flow of all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog

from reviewer.analysis.flow.flow import Flow
from reviewer.late import late
from reviewer.model.changes import Changes
from reviewer.model.names import shown
from reviewer.model.sources.search import Search
from reviewer.model.sources.source import Source
from reviewer.services.shared import source_lookup
from reviewer.services.sources import appraisal, search_log
from reviewer.services.sources.appraisal import Differing
from ui.actions.action import Action
from ui.actions.conditions import Need
from ui.dialogs.files import folder_of
from ui.intents.agree import Agreeing
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.session import Session

if TYPE_CHECKING:
    from reviewer.services.evidence import chart_files, source_flow
    from ui.dialogs.sources.differing import DifferingDialog
    from ui.dialogs.sources.flow import FlowDialog
    from ui.dialogs.sources.search_log import SearchLogDialog
else:
    chart_files = late("reviewer.services.evidence.chart_files")
    source_flow = late("reviewer.services.evidence.source_flow")


class FlowOfSources(QObject):
    """One dialog of each kind at a time, kept in step with the project."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator) -> None:
        super().__init__(window)
        self._window, self._session, self._navigator = window, session, navigator
        self._agreeing = Agreeing(session, self)
        self.log: SearchLogDialog | None = None
        self.differing: DifferingDialog | None = None
        self.flow: FlowDialog | None = None
        session.changed.connect(self._follow)
        session.closed.connect(self._close)

    def rows(self) -> list[Action]:
        """What the menu Source offers."""
        needs: tuple[Need, ...] = ("project",)
        return [
            Action("search_log", self.tr("Search lo&g…"), "source", 411, self.show_log, needs=needs),
            Action("differing", self.tr("Decisions that di&ffer…"), "source", 412, self.show_differing, needs=needs),
            Action("flow", self.tr("Flow of t&he sources…"), "source", 413, self.show_flow, needs=needs),
        ]

    def show_log(self) -> None:
        """Show the search log."""
        if self.log is None:
            from ui.dialogs.sources.search_log import SearchLogDialog

            self.log = dialog = SearchLogDialog(self._window)
            dialog.kept.connect(self._keep)
            dialog.remove_asked.connect(self._remove)
            dialog.sources_asked.connect(self._choose_sources)
        self._show(self.log, self._fill_log)

    def show_differing(self) -> None:
        """Show where the coders decided differently."""
        if self.differing is None:
            from ui.dialogs.sources.differing import DifferingDialog

            self.differing = dialog = DifferingDialog(self._window)
            dialog.agree_asked.connect(self._agree)
            dialog.read_asked.connect(self._navigator.read)
        self._show(self.differing, self._fill_differing)

    def show_flow(self) -> None:
        """Show the diagram."""
        if self.flow is None:
            from ui.dialogs.sources.flow import FlowDialog

            self.flow = dialog = FlowDialog(self._window)
            dialog.save_asked.connect(self.save_flow)
            dialog.log_asked.connect(self.show_log)
            dialog.differing_asked.connect(self.show_differing)
        self._show(self.flow, self._fill_flow)

    def save_flow(self) -> None:
        """Ask where, and write the diagram or its numbers."""
        start = str(Path(folder_of(self._session)) / "flow.svg")
        kinds = self.tr("Picture (*.svg);;Picture of points (*.png);;Excel (*.xlsx);;Table (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self.flow or self._window, self.tr("Save the flow"), start, kinds)
        if name:
            self.write_flow(Path(name))

    def write_flow(self, path: Path) -> None:
        """Write the diagram or its numbers; the dialog for files has asked whether to replace what is there."""
        project = self._session.project
        told = self.tr("The flow is in “{0}”.").format(shown(path.name))
        drawn = self._points() if path.suffix.casefold() == ".png" else b""

        def work() -> Path:
            if drawn:
                return chart_files.write_picture(path=path, content=drawn, overwrite=True)
            return source_flow.export_flow(project=project, path=path, overwrite=True)

        self._session.jobs.run(
            "job",
            work,
            lambda _: self._session.wrote.emit(told, path),
        )

    def _points(self) -> bytes:
        from ui.widgets.charts.points import as_png

        return as_png(self.flow.drawing.svg) if self.flow else b""

    def _show(self, dialog: QDialog, fill: Callable[[], None]) -> None:
        fill()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _follow(self, changes: Changes) -> None:
        if not self._session.is_open:
            return
        if self.log and self.log.isVisible() and changes.touches("search", "source"):
            self._fill_log()
        if (
            self.differing
            and self.differing.isVisible()
            and changes.touches("appraisal", "consensus", "source", "project")
        ):
            self._fill_differing()
        if self.flow and self.flow.isVisible() and changes.touches(
            "appraisal", "consensus", "source", "search", "project"
        ):  # fmt: skip
            self._fill_flow()

    def _fill_log(self) -> None:
        project, session, dialog = self._session.project, self._session, self.log

        def question() -> tuple[list[Search], dict[str, int]]:
            counts: dict[str, int] = {}
            for search in search_log.sources_of_searches(project=project).values():
                counts[search] = counts.get(search, 0) + 1
            return search_log.searches(project=project), counts

        def answer(read: tuple[list[Search], dict[str, int]]) -> None:
            if dialog is not None and self.log is dialog:
                dialog.show_log(*read, writable=session.can_write)

        session.ask("search log", question, answer, lane="look")

    def _fill_differing(self) -> None:
        project, session, dialog = self._session.project, self._session, self.differing

        def answer(listed: list[Differing]) -> None:
            if dialog is not None and self.differing is dialog:
                dialog.show_list(listed, session.names, writable=session.can_write)

        session.ask("differing", lambda: appraisal.differing(project=project), answer, lane="look")

    def _fill_flow(self) -> None:
        project, dialog = self._session.project, self.flow

        def question() -> tuple[Flow, str, str]:
            return source_flow.drawn_flow(project=project)

        def answer(read: tuple[Flow, str, str]) -> None:
            if dialog is not None and self.flow is dialog:
                dialog.show_flow(read[1], read[2], read[0].remarks)

        self._session.ask("flow", question, answer)

    def _keep(self, search: str, values: Mapping[str, str]) -> None:
        dialog = self.log

        def refused(sentence: str) -> None:
            if dialog is not None:
                dialog.complain(sentence)

        if search:
            self._session.do(
                lambda by: search_log.edit_search(**by, search=search, values=values),
                notice=self.tr("The search “{0}” changed.").format(shown(values["name"])),
                refused=refused,
            )
            return
        rest: dict[str, Any] = {name: value for name, value in values.items() if name not in ("name", "origin")}
        self._session.do(
            lambda by: search_log.add_search(**by, name=values["name"], origin=values["origin"], values=rest),  # type: ignore[arg-type]
            notice=self.tr("The search “{0}” is in the log.").format(shown(values["name"])),
            refused=refused,
        )

    def _remove(self, search: str) -> None:
        notice = self.tr("The search was removed; its sources stay.")
        self._session.do(lambda by: search_log.remove_search(**by, search=search), notice=notice)

    def _choose_sources(self, search: str) -> None:
        project = self._session.project

        def question() -> tuple[list[Source], dict[str, Search]]:
            listed = search_log.searches(project=project)
            return source_lookup.list_sources(project=project), {each.id: each for each in listed}

        def answer(read: tuple[list[Source], dict[str, Search]]) -> None:
            if search in read[1] and self._session.is_open:
                self._ask_sources(read[1][search], *read)

        self._session.ask("sources of search", question, answer, lane="look")

    def _ask_sources(self, search: Search, sources: list[Source], searches: dict[str, Search]) -> None:
        from ui.dialogs.sources.found_by import FoundByDialog

        dialog = FoundByDialog(search, sources, searches, self.log)
        dialog.accepted.connect(lambda: self._found(search, dialog.added, dialog.taken))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _found(self, search: Search, added: list[str], taken: list[str]) -> None:
        if added:
            self._session.do(
                lambda by: search_log.found_by(**by, sources=added, search=search.id),
                notice=self.tr("Sources found by “{1}”: {0}.").format(len(added), shown(search.name)),
            )
        if taken:
            self._session.do(
                lambda by: search_log.found_by(**by, sources=taken, search=None),
                notice=self.tr("Sources not found by “{1}”: {0}.").format(len(taken), shown(search.name)),
            )

    def _agree(self, each: Differing) -> None:
        self._agreeing.ask(each.source, each.stage, self.differing or self._window)

    def _close(self) -> None:
        for dialog in (self.log, self.differing, self.flow):
            if dialog is not None:
                dialog.close()
                dialog.deleteLater()
        self.log = self.differing = self.flow = None
