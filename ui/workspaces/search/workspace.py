"""The Search workspace: a query, what it finds grouped by source, and coding of chosen hits."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from reviewer.errors import QueryError
from reviewer.model.changes import Changes
from reviewer.model.names import shown
from reviewer.progress import Progress
from reviewer.services.coding import codes
from reviewer.services.evidence import search
from reviewer.services.evidence.search import Hit, SearchResult
from ui.actions.workspace import WorkspacePage
from ui.intents.open_memo import open_memo
from ui.look.fonts import quote_font
from ui.look.numbers import counted
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.sentences import said
from ui.session import Session
from ui.widgets.empty_state import EmptyState
from ui.widgets.text.live_label import LiveLabel
from ui.workspaces.search.code_hits import CodeHits
from ui.workspaces.search.hits_view import HitsView
from ui.workspaces.search.model import HitsModel
from ui.workspaces.search.query_bar import Query, QueryBar

_MOST_HITS = 500  # Of each search; whoever needs the rest asks more narrowly.
_SLOW_AFTER_MS = 300  # A shorter wait needs no words.
_SHORT_WORDS = 40  # Characters that stay on one line of an empty page.


class SearchWorkspace(WorkspacePage):
    """Searches off the main thread; a newer query stops the older one. Old results stay until there are new ones."""

    def __init__(self, session: Session, navigator: Navigator, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._session, self._navigator, self._look = session, navigator, look
        self._progress: Progress | None = None
        self._shown = self._answered = Query()
        self._stale = False
        self.model = HitsModel(self)
        self.bar = QueryBar()
        self.list = HitsView(self.model, quote_font(self, self._session.settings), self._mark())
        self.empty = EmptyState()
        self.count, self.index_state, self.chosen = LiveLabel(), QLabel(), QLabel()
        for label in (self.count, self.index_state):
            label.setProperty("role", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.code = QPushButton(self.tr("Code chosen hits…"))
        self.code.setProperty("role", "primary")
        self.choose_all = QPushButton(self.tr("Choose all"))
        self.choose_none = QPushButton(self.tr("Choose none"))
        self._foot = QFrame()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_AFTER_MS)
        self._slow.timeout.connect(lambda: self.count.setText(self.tr("Searching…")))
        self._lay_out()
        self._connect()
        self._offer_examples()

    # What others ask

    def search(self, query: str) -> None:
        """Search for words, as from the field on top."""
        self.bar.fill(query)

    def take_focus(self) -> None:
        self.bar.field.setFocus()

    def show_index_state(self, pending: int, total: int) -> None:
        """Say how far the index is; nothing when it is complete."""
        words = self.tr("Indexing {0} of {1}…").format(counted(max(0, total - pending)), counted(total))
        self.index_state.setText(words if pending > 0 else "")

    def code_chosen(self) -> None:
        """Show what would be highlighted, and ask for the code."""
        hits = self.model.chosen()
        if hits and self._session.can_write:
            dialog = CodeHits(self._session, hits, quote_font(self, self._session.settings), self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(lambda: self.model.choose_all(False))
            dialog.open()

    # Searching

    def _ask(self) -> None:
        """Search for what stands in the field, unless that is shown already."""
        query = self.bar.query
        if query != self._shown or self._stale:
            self._run(query)

    def _run(self, query: Query) -> None:
        if self._progress is not None:
            self._progress.stop()
        self._shown, self._stale = query, False
        self.bar.complain("")
        if not self._session.is_open or not query.text:
            self._slow.stop()
            self._session.ask("search", lambda: None, lambda _: None)
            self._clear()
            return
        project, progress = self._session.project, Progress()
        self._progress = progress

        def question() -> SearchResult | QueryError:
            try:
                return search.search(
                    project=project,
                    query=query.text,
                    mode=query.mode,
                    case=query.case,
                    whole_word=query.whole_word,
                    statuses=("included",) if query.included else (),
                    limit=_MOST_HITS,
                    progress=progress,
                )
            except QueryError as error:
                return error

        def answer(result: SearchResult | QueryError) -> None:
            self._show(query, result)

        self._slow.start()
        self._session.ask("search", question, answer)

    def _show(self, query: Query, result: SearchResult | QueryError) -> None:
        self._slow.stop()
        self._answered = query
        if isinstance(result, QueryError):
            self.bar.complain(said(result))
            self.count.setText(self._in_words(False) if self.model.groups else "")
            return
        self.model.show(result.groups)
        self.list.scrollToTop()
        self.count.setText(self._in_words(result.truncated))
        self._pages.setCurrentWidget(self.list if result.groups else self.empty)
        if not result.groups:
            hint = self.tr("Try fewer words, * for any letters, or ~ for words that differ by a letter.")
            words = self.tr("Nothing answers to “{0}”.").format(shown(query.text[:_SHORT_WORDS]))
            self.empty.tell(f"{words}\n{hint}" if query.mode == "words" else words)

    def _clear(self) -> None:
        self.model.show(())
        self.count.setText("")
        self._offer_examples()

    def _offer_examples(self) -> None:
        book = codes.codebook(project=self._session.project).children(None) if self._session.is_open else []
        top = [code for code in book if len(code.name) <= _SHORT_WORDS]
        name = top[min(1, len(top) - 1)].name if top else ""
        by_code = (f'code:"{name}"' if " " in name else f"code:{name}") if name else "memo:check"
        examples = ("effect*", '"long term"~3', by_code)
        links = [(shown(text), lambda text=text: self.bar.fill(text)) for text in examples]
        self.empty.tell(self.tr("Search all texts, titles, codes and memos, for example:"), *links, links=True)
        self._pages.setCurrentWidget(self.empty)

    def _in_words(self, truncated: bool) -> str:
        """`23 hits in 4 sources`."""
        groups = self.model.groups
        total, sources = sum(group.count for group in groups), sum(1 for group in groups if group.source)
        if not total:
            return self.tr("No hits")
        hits = self.tr("1 hit") if total == 1 else self.tr("{0} hits").format(counted(total))
        where = self.tr("in {0} sources").format(counted(sources)) if sources != 1 else self.tr("in 1 source")
        line = f"{hits} {where}" if sources else hits + " " + self.tr("in codes and memos")
        return self.tr("The first {0}; narrow the query to see the others").format(line) if truncated else line

    # Opening

    def _open(self, hit: Hit) -> None:
        if hit.kind == "text":
            marked = hit.target if hit.target != hit.source else ""
            self._navigator.show_passage(hit.source, hit.start, hit.end, marked)
        elif hit.kind == "title":
            self._navigator.read(hit.source)
        elif hit.kind == "code":
            self._navigator.inspect("code", hit.target)
        elif hit.kind == "note":
            self._navigator.show_thing("note", hit.target)
        else:
            open_memo(self._session, self._navigator, hit.target)

    # Following

    def _follow(self, changes: Changes) -> None:
        if changes.touches("source", "appraisal") and self._shown.text:
            self._stale = True
            if self.isVisible():
                self._ask()
        elif changes.touches("code") and not self._shown.text:
            self._offer_examples()

    def opened(self) -> None:
        self._restart()

    def _restart(self) -> None:
        self._shown = self._answered = Query()
        self.index_state.setText("")
        self.bar.field.clear()
        self.bar.complain("")
        self._clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask()

    def _count_chosen(self) -> None:
        number = len(self.model.chosen())
        self._foot.setVisible(bool(self.model.groups))
        self.chosen.setText(self.tr("{0} chosen").format(counted(number)) if number else "")
        self.code.setEnabled(bool(number) and self._session.can_write)
        self.choose_none.setEnabled(bool(number))

    def _connect(self) -> None:
        self.bar.asked.connect(self._ask)
        self.bar.entered.connect(self._enter)
        self.list.opened.connect(self._open)
        self.model.chosen_changed.connect(self._count_chosen)
        self.code.clicked.connect(self.code_chosen)
        self.choose_all.clicked.connect(lambda: self.model.choose_all())
        self.choose_none.clicked.connect(lambda: self.model.choose_all(False))
        self._session.opened.connect(self._restart)
        self._session.closed.connect(self._restart)
        self._session.changed.connect(self._follow)
        self._navigator.search_requested.connect(self.search)
        self._look.changed.connect(lambda: self.list.set_look(quote_font(self, self._session.settings), self._mark()))

    def _enter(self) -> None:
        """On to the results, when they are those of what stands in the field."""
        if self.model.groups and self._answered == self.bar.query:
            self.list.go_to_first()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(15, 0, 15, 6)
        line.addWidget(self.count, 1)
        line.addWidget(self.index_state)
        self._foot.setProperty("role", "chosen")
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(14, 6, 14, 6)
        foot.addWidget(self.chosen)
        foot.addStretch(1)
        for button in (self.choose_all, self.choose_none, self.code):
            foot.addWidget(button)
        self._foot.hide()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addLayout(line)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._foot)

    def _mark(self) -> QColor:
        return self._look.reader_theme().colour("find")
