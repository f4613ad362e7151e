"""Tables among files that are imported: the user says of each what its rows become."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from reviewer.late import late
from reviewer.progress import Progress
from reviewer.system.files import is_file
from ui.look.fonts import quote_font
from ui.look.numbers import counted
from ui.main_window import MainWindow
from ui.session import Session

if TYPE_CHECKING:
    from reviewer.services.sources import row_cases, table_rows
    from reviewer.services.sources.import_sources import ImportReport
    from ui.dialogs.sources import import_report
else:
    row_cases = late("reviewer.services.sources.row_cases")
    table_rows = late("reviewer.services.sources.table_rows")
    import_report = late("ui.dialogs.sources.import_report")


class TableFiles(QObject):
    """Asks for one table after the other. `whole` imports files as a source each, `done` is told what came in."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        whole: Callable[[list[Path]], None],
        done: Callable[[ImportReport], None],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._whole, self._done = window, session, whole, done

    def split(self, paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
        """The tables among the files, and the others. What is in folders is not asked for one by one."""
        tables = [path for path in paths if table_rows.is_table(path.name) and is_file(path)]
        return tables, [path for path in paths if path not in tables]

    def ask(self, paths: Sequence[Path]) -> None:
        """Ask what becomes of the first of these, then of the others."""
        if not paths:
            return
        path, *others = paths

        def refused(sentence: str) -> None:
            self._done(table_rows.refused(path, sentence))
            self.ask(others)

        def read(progress: Progress) -> list[table_rows.Table]:
            progress.start(self.tr("Reading a table"), 1)
            return table_rows.read(path=path, progress=progress)

        self._session.long(read, lambda tables: self._offer(path, tables, others), refused=refused)

    def _offer(self, path: Path, tables: list[table_rows.Table], others: list[Path]) -> None:
        from ui.dialogs.sources.table_rows import TableRowsDialog

        dialog = TableRowsDialog(path, tables, quote_font(self._window, self._session.settings), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def accepted() -> None:
            if dialog.whole:
                self._whole([path])
            elif dialog.as_cases:
                self._import_cases(path, dialog.table, dialog.plan)
            else:
                self._import(path, dialog.table, dialog.plan)

        dialog.accepted.connect(accepted)
        dialog.finished.connect(lambda _: self.ask(others))
        dialog.open()

    def _import_cases(self, path: Path, table: table_rows.Table, plan: table_rows.Plan) -> None:
        keep, words = self._session.settings.keep_originals, self.tr("Cases made: {0}, already there: {1}.")
        self._session.do_long(
            lambda by, progress: row_cases.import_cases(
                **by, path=path, table=table, plan=plan, keep_originals=keep, progress=progress
            ),
            notice=lambda report: words.format(counted(report.made), counted(report.there)),
        )

    def _import(self, path: Path, table: table_rows.Table, plan: table_rows.Plan) -> None:
        keep = self._session.settings.keep_originals
        self._session.do_long(
            lambda by, progress: table_rows.import_rows(
                **by, path=path, table=table, plan=plan, keep_originals=keep, progress=progress
            ),
            then=self._done,
            notice=lambda report: import_report.in_words(report),
        )
