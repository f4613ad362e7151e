"""The Summary workspace: the team's template at the left, the pages in the middle, the text on a code at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.analysis.blocks import passages
from reviewer.analysis.summary.model import Summary, Template
from reviewer.errors import Cancelled, ReviewerError
from reviewer.model.changes import Changes
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.pace import without_collector
from reviewer.progress import Progress
from reviewer.services.evidence import excerpts, summary_files, templates
from reviewer.services.evidence.excerpt_order import find_excerpts
from reviewer.services.evidence.summary import build_summary
from reviewer.services.project.projects import Project
from ui.actions.workspace import WorkspacePage
from ui.look.fonts import quote_font
from ui.look.numbers import counted
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.sentences import said
from ui.session import Session
from ui.widgets.empty_state import EmptyState
from ui.widgets.excerpts.conditions import Conditions
from ui.widgets.fields.parts import section
from ui.workspaces.summary.building import Building
from ui.workspaces.summary.code_list import CodeList
from ui.workspaces.summary.editor import SynthesisEditor
from ui.workspaces.summary.export_dialog import SummaryExport
from ui.workspaces.summary.laid_out import LaidOut
from ui.workspaces.summary.preview import Preview
from ui.workspaces.summary.template_panel import TemplatePanel
from ui.workspaces.summary.texts import WHOLE, Written, read_written

MOST_PASSAGES = 30_000
"""More would take as many thousands of pages and gigabytes of memory."""


@dataclass(frozen=True, slots=True)
class _Made:
    """A summary with its pages, None where they are too many, the anchor of the part with the text on the review, and of how
    many excerpts it is."""

    summary: Summary
    laid_out: LaidOut | None
    opening: str
    excerpts: int


def _make(project: Project, wanted: ExcerptFilter, template: Template, progress: Progress) -> _Made:
    if template.excerpts and "codes" in template.parts:
        # Each stands under its codes once at least: where these alone are too many, no pages are made to say so.
        tagged = replace(templates.narrowed(wanted, template), tagged=True)
        if wanted.tagged is not False and find_excerpts(project=project, wanted=tagged).excerpts > MOST_PASSAGES:
            return _without_pages(project, wanted, template, progress)
    file, summary = summary_files.summary_file(project=project, wanted=wanted, template=template, progress=progress)
    opening = next((part.anchor for part in file.document.sections if part.part == "synthesis"), "")
    fits = passages(file.document) <= MOST_PASSAGES
    return _Made(summary, LaidOut(file.document, progress) if fits else None, opening, summary.method.excerpts)


def _without_pages(project: Project, wanted: ExcerptFilter, template: Template, progress: Progress) -> _Made:
    """What is written and cited, without the excerpts."""
    count = find_excerpts(project=project, wanted=templates.narrowed(wanted, template)).excerpts
    bare = replace(wanted, highlights=())
    summary = build_summary(project=project, wanted=bare, template=template, progress=progress)
    return _Made(summary, None, "", count)


class SummaryWorkspace(WorkspacePage):
    """Builds pages off the main thread and shows what was there meanwhile. While hidden it only notes that it must."""

    def __init__(self, session: Session, navigator: Navigator, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._session, self._navigator, self._look = session, navigator, look
        self._wanted_in: dict[Path, ExcerptFilter] = {}
        self._stale = True
        self._made: _Made | None = None
        self._progress: Progress | None = None
        self._written = Written()
        self.template = TemplatePanel()
        self.codes = CodeList()
        self.export_button = QPushButton(self.tr("Export summary…"))
        self.conditions = Conditions(session)
        self.building = Building()
        self.preview = Preview()
        self.editor = SynthesisEditor(session, look, quote_font(self, self._session.settings))
        self.empty = EmptyState()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def wanted(self) -> ExcerptFilter:
        """The part of the project that the summary is made from, as far as the template leaves it open."""
        return self.conditions.wanted

    def refresh(self) -> None:
        """Read texts and pages again, now or when they are looked at."""
        self._stale = True
        if not self._session.is_open or not self.isVisible():
            return
        self._stale = False
        self._stop()
        project, wanted = self._session.project, self.wanted
        template = templates.summary_template(project=project)
        self.template.show_template(template)
        self.template.set_writable(self._session.can_write)
        self._session.ask("summary texts", lambda: read_written(project), self._show_written)
        progress = self._progress = Progress()

        def question() -> _Made | ReviewerError | None:
            try:
                with without_collector():
                    return _make(project, wanted, template, progress)
            except Cancelled:
                return None
            except ReviewerError as error:
                return error

        self.building.follow(progress)
        self._session.ask("summary", question, self._show_made, lane="draw")

    def flush(self) -> None:
        """Save what was typed and not saved yet."""
        self.editor.flush()

    def cite(self) -> None:
        """Offer the excerpts that may be cited in the text that is written."""
        self.editor.ask_citation()

    def export(self) -> None:
        """Ask for format and file, and write the summary."""
        self.flush()
        dialog = SummaryExport(self._session, self.wanted, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def set_conflicts(self, ids: frozenset[str]) -> None:
        """The things that an open conflict is about."""
        self.editor.set_conflicts(ids)

    # Following

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self.opened)
        session.closed.connect(self._clear)
        session.changed.connect(self._follow)
        self.template.changed.connect(self._keep_template)
        self.template.failed.connect(session.failed)
        self.conditions.changed.connect(self._filter)
        self.building.begin_asked.connect(self.refresh)
        self.codes.chosen.connect(self._choose)
        self.codes.write_asked.connect(lambda: self.editor.field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.preview.passage_asked.connect(self._open)
        self.editor.excerpts_asked.connect(self._offer)
        self.editor.conflict_asked.connect(self._navigator.show_conflict)
        self.export_button.clicked.connect(self.export)

    def parts(self) -> tuple[QWidget, ...]:
        return self._left, self.conditions, self._pages, self.editor, self

    def opened(self) -> None:
        self._clear()
        self._show_conditions(self._wanted_in.get(self._session.project.path, ExcerptFilter()))
        self.refresh()

    def _clear(self) -> None:
        self._stop()
        self._made, self._written, self._stale = None, Written(), True
        self.editor.forget()
        self.codes.forget()
        self.preview.show_pages(None)

    def _follow(self, changes: Changes) -> None:
        if changes.touches("code", "coder", "source"):
            self._show_conditions(self.wanted)
        self.refresh()

    def _stop(self) -> None:
        self.building.end()
        if self._progress is not None:
            self._progress.stop()
            self._progress = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()
        if self._progress is not None:  # The pages can be made when they are looked at.
            self._stop()
            self._stale = True

    def _keep_template(self, template: Template) -> None:
        self._session.do(lambda by: templates.set_summary_template(**by, template=template))

    def _filter(self, wanted: ExcerptFilter) -> None:
        self._wanted_in[self._session.project.path] = wanted
        self._show_conditions(wanted)
        self.refresh()

    def _show_conditions(self, wanted: ExcerptFilter) -> None:
        self.conditions.show_wanted(wanted, self.export_button)

    # Showing

    def _show_written(self, written: Written) -> None:
        self._written = written
        self.codes.show_written(written)
        self._edit()

    def _show_made(self, summary: _Made | ReviewerError | None) -> None:
        if summary is None:
            return
        self._progress = None
        self.building.end()
        if isinstance(summary, ReviewerError):
            self._tell(said(summary))
            return
        self._made = summary
        self.preview.show_pages(summary.laid_out)
        self._edit()
        if summary.laid_out is None:
            words = self.tr("{0} excerpts are too many to show as pages. Filter them, or export them as a web page.")
            self._tell(words.format(counted(summary.excerpts)))
        elif summary.summary.method.excerpts or any(text.strip() for text in self._written.texts.values()):
            self._pages.setCurrentIndex(0)
        elif self.wanted != ExcerptFilter():
            words = self.tr("No excerpt gets through the filter.")
            self._tell(words, (self.tr("Clear the filter"), self.conditions.clear.click))
        elif self.template.included.isChecked():
            words = self.tr("No included source has an excerpt. Decide on sources in Read (F7), or take them all.")
            choices = [(self.tr("Take all sources"), self.template.included.click)] if self._session.can_write else []
            self._tell(words, *choices)
        else:
            words = self.tr("Nothing is highlighted yet. Select a passage in Read and type a code.")
            self._tell(words, (self.tr("Go to Read"), lambda: self._navigator.go("read")))

    def _edit(self) -> None:
        numbers = (
            [each.highlight for each in sorted(self._made.summary.citations, key=lambda each: each.number)]
            if (self._made)
            else []
        )
        self.editor.show_written(self._written, self.codes.code, numbers)

    def _choose(self, code: str) -> None:
        """Show the text on a code, and its place in the pages."""
        self._edit()
        if code != WHOLE:
            self.preview.go_to(f"code_{code}")
        elif self._made is not None and self._made.opening:
            self.preview.go_to(self._made.opening)

    def _offer(self, code: str) -> None:
        project = self._session.project
        wanted = ExcerptFilter(codes=(code,)) if code else ExcerptFilter()

        def question() -> Any:
            return excerpts.list_excerpts(project=project, wanted=wanted)

        self._session.ask("summary cite", question, lambda found: self.editor.offer(code, found))

    def _open(self, highlight: str) -> None:
        excerpt = self._made.summary.excerpts.get(highlight) if self._made else None
        if excerpt is None:
            self._session.noticed.emit(self.tr("This excerpt was deleted."), False)
        else:
            self._navigator.show_passage(excerpt.source, excerpt.start, excerpt.end, excerpt.highlight)

    def _tell(self, words: str, *choices: tuple[str, Callable[[], None]]) -> None:
        self.empty.tell(words, *choices)
        self._pages.setCurrentIndex(1)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.preview)
        self._pages.addWidget(self.empty)
        middle = QWidget()
        around = QVBoxLayout(middle)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(14, 8, 14, 8)
        above.addWidget(self.conditions, 1)
        above.addWidget(self.building)
        around.addLayout(above)
        around.addWidget(self._pages, 1)
        left = QWidget()
        left.setProperty("role", "panel")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(left)
        column.setContentsMargins(14, 8, 14, 14)
        column.setSpacing(6)
        column.addWidget(self.template)
        column.addWidget(section(self.tr("Texts")))
        column.addWidget(self.codes, 1)
        column.addWidget(self.export_button)
        self._left = scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(left)
        columns = QSplitter(Qt.Orientation.Horizontal)
        for widget in (scroll, middle, self.editor):
            columns.addWidget(widget)
        columns.setStretchFactor(1, 1)
        columns.setChildrenCollapsible(False)
        character = self.fontMetrics().averageCharWidth()
        scroll.setMinimumWidth(left.minimumSizeHint().width() + character * 2)
        self.editor.setMinimumWidth(character * 30)
        columns.setSizes([character * 36, character * 110, character * 46])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(columns)
