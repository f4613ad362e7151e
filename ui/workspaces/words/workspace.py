"""The Words workspace: words by use at the left, the places of one at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QScrollArea, QStackedWidget, QTableView, QVBoxLayout, QWidget

from reviewer.analysis.words.frequencies import Line, Order
from reviewer.model.changes import Changes
from reviewer.progress import Progress
from reviewer.services.evidence import word_files, words
from reviewer.services.evidence.words import Context, Frequencies, words_chart
from reviewer.services.project.projects import Project
from reviewer.services.shared.source_lookup import standings
from ui.actions.workspace import WorkspacePage
from ui.look.chart_words import chart_words
from ui.look.numbers import counted
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.session import Session
from ui.widgets.beside import beside
from ui.widgets.charts.card import ChartCard
from ui.widgets.charts.saving import ask_and_save
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields.parts import wrapped
from ui.widgets.rows.list_table import as_list
from ui.workspaces.words.bar import WordsBar
from ui.workspaces.words.models import WordModel
from ui.workspaces.words.places import PlacesPanel

_AROUND = 80
"""Characters on each side of a word that are read; a line shows those for which it has room."""
_SHOWS = ("source", "import", "version", "purge", "appraisal", "consensus")


class WordsWorkspace(WorkspacePage):
    """Reads all texts off the main thread, with progress. While hidden it only notes that something changed."""

    def __init__(self, session: Session, navigator: Navigator, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._session, self._navigator = session, navigator
        self._stale = True
        self._running: Progress | None = None
        self._looking: Progress | None = None
        self._found: Frequencies | None = None
        self._context: tuple[str, Context] | None = None
        self.bar = WordsBar(session)
        self.model = WordModel(self)
        self.table = QTableView()
        self.card = ChartCard()
        self.said = wrapped(role="muted")
        self.places = PlacesPanel()
        self.empty = EmptyState()
        self._pages, self._left = QStackedWidget(), QStackedWidget()
        self._lay_out()
        session.opened.connect(self.opened)
        session.closed.connect(self._clear)
        session.changed.connect(self._follow)
        navigator.source_changed.connect(lambda _: self.refresh() if self.bar.scope.value == "open" else None)
        self.bar.changed.connect(self.refresh)
        self.bar.chart_asked.connect(lambda on: self._left.setCurrentIndex(int(on)))
        self.bar.order.chosen.connect(self.model.arrange)
        self.model.arrange(self.bar.order.value)
        self.bar.export_asked.connect(self.export)
        self.card.save_asked.connect(lambda asked: ask_and_save(session, asked))
        self.table.selectionModel().currentRowChanged.connect(lambda index, _: self.look_at(self.model.word(index)))
        self.places.asked.connect(self._read_places)
        self.places.opened.connect(self._open)
        self.places.export_asked.connect(self.export_places)
        self.places.search_asked.connect(lambda wanted: navigator.search(_query(wanted)))

    def refresh(self) -> None:
        """Count again, now or when it is looked at."""
        self._stale = True
        if not self._session.is_open or not self.isVisible():
            return
        self._stale = False
        if self._running is not None:
            self._running.stop()
        project, left_out, scope, here = (
            self._session.project,
            self.bar.left_out,
            self.bar.scope.value,
            self._navigator.source,
        )

        def work(progress: Progress) -> Frequencies:
            chosen = _sources(project, scope, here)
            return words.frequencies(project=project, sources=chosen, left_out=left_out, progress=progress)

        self._running = self._session.long(work, self._show)

    def look_at(self, word: str) -> None:
        """Show the places of a word."""
        if word:
            self.places.field.setText(word)
            self._read_places()

    def export(self) -> None:
        """Ask for a file and write all words."""
        start = str(self._session.project.path.with_name(f"{self._session.project.path.stem}-words.csv"))
        kinds = self.tr("Table (*.csv);;Excel (*.xlsx)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the words"), start, kinds)
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the words that are shown; the file dialog has asked whether to replace what is there."""
        found = self._found
        if found is None:
            return
        project, done = self._session.project, self.tr("Words written to “{0}”.").format(path.name)
        self._session.long(
            lambda _: word_files.write_frequencies(project=project, path=path, found=found, overwrite=True),
            lambda written: self._session.wrote.emit(done, written),
        )

    def export_places(self) -> None:
        """Ask for a file and write the places of the words that are looked at."""
        start = str(self._session.project.path.with_name(f"{self._session.project.path.stem}-context.csv"))
        kinds = self.tr("Table (*.csv);;Excel (*.xlsx)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the places"), start, kinds)
        if name:
            self.export_places_to(Path(name))

    def export_places_to(self, path: Path) -> None:
        """Write the places that are shown; the file dialog has asked whether to replace what is there."""
        if self._context is None:
            return
        asked, found = self._context
        project, done = self._session.project, self.tr("Places written to “{0}”.").format(path.name)
        self._session.long(
            lambda _: word_files.write_context(project=project, path=path, found=found, words=asked, overwrite=True),
            lambda written: self._session.wrote.emit(done, written),
        )

    def parts(self) -> tuple[QWidget, ...]:
        return self.bar, self.table, self.card, self.places

    def take_focus(self) -> None:
        self.table.setFocus()

    def opened(self) -> None:
        self._clear()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _follow(self, changes: Changes) -> None:
        if changes.touches(*_SHOWS):
            self.refresh()

    def _clear(self) -> None:
        self._stale, self._found, self._context = True, None, None
        self.model.show(())
        self.places.field.clear()
        self.places.show_nothing("")
        self.said.setText("")

    def _show(self, found: Frequencies) -> None:
        self._running, self._found = None, found
        if not found.texts:
            self.empty.tell(
                self.tr("There is no text to count words in. Import the first texts, or choose other sources."),
                (self.tr("All texts"), lambda: self.bar.scope.take("all")),
            )
            self._pages.setCurrentIndex(1)
            return
        self._pages.setCurrentIndex(0)
        chosen = self.model.word(self.table.currentIndex())
        self.model.show(found.words)
        self.card.show_chart(words_chart(found, self.tr("Words by use"), self.tr("Uses")), chart_words())
        said = self.tr("Words in the texts: {0} · Different ones: {1} · Shown: {2}")
        self.said.setText(said.format(*map(counted, (found.running, found.distinct, len(found.words)))))
        for row, each in enumerate(found.words):
            if each.word == chosen:
                self.table.setCurrentIndex(self.model.index(row, 0))
                break

    def _read_places(self) -> None:
        wanted = self.places.field.text().strip()
        if not wanted or not self._session.is_open:
            self.places.show_nothing("")
            return
        project, scope, here = self._session.project, self.bar.scope.value, self._navigator.source
        order: Order = self.places.order.value  # type: ignore[assignment]

        if self._looking is not None:
            self._looking.stop()

        def work(progress: Progress) -> Context:
            chosen = _sources(project, scope, here)
            return words.context(
                project=project, words=wanted, sources=chosen, width=_AROUND, order=order, progress=progress
            )

        self.places.said.setText(self.tr("Searching…"))
        self._looking = self._session.long(
            work, lambda found: self._show_places(wanted, found), refused=self.places.show_nothing
        )

    def _show_places(self, wanted: str, found: Context) -> None:
        self._looking, self._context = None, (wanted, found)
        if found.number:
            self.places.show_context(found)
        else:
            self.places.show_nothing(self.tr("These words stand nowhere in the texts."))

    def _open(self, line: Line) -> None:
        self._navigator.show_passage(line.source, line.start, line.end)

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        as_list(self.table, self.tr("Words by use"), {1: 15, 2: 11}, 0)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        area = QScrollArea()
        area.setProperty("role", "page")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.card)
        self._left.addWidget(self.table)
        self._left.addWidget(area)
        left = QWidget()
        left.setProperty("role", "page")
        column = QVBoxLayout(left)
        column.setContentsMargins(14, 0, 0, 8)
        column.addWidget(self.said)
        column.addWidget(self._left, 1)
        halves = beside(left, self.places, first=(50, 110), least=(30, 40))
        self._pages.addWidget(halves)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._pages, 1)


def _sources(project: Project, scope: str, here: str) -> list[str] | None:
    """The sources whose texts are looked at; None for all."""
    if scope == "open":
        return [here]
    if scope == "included":
        return [source for source, each in standings(project=project).items() if each.status == "included"]
    return None


def _query(wanted: str) -> str:
    """The words as Search reads them: several in a row are a phrase."""
    return f'"{wanted}"' if " " in wanted and "*" not in wanted else wanted
