"""The Team workspace: merge project files from other laptops, and decide what was changed apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.changes import Changes
from reviewer.model.names import shown
from reviewer.model.team.conflict import ConflictItem, MergeReport, Twin
from reviewer.progress import Progress
from reviewer.services.project import projects
from reviewer.services.shared import project_lookup
from reviewer.services.team import conflicts, merge, synced_folders
from ui.actions.workspace import WorkspacePage
from ui.dialogs.project.passphrase import ask_passphrase
from ui.intent import By
from ui.look.numbers import counted
from ui.look.theme import Look, small_caps_font
from ui.look.worded import worded as _tr
from ui.navigator import Navigator
from ui.sentences import in_quotes, in_words
from ui.session import Session
from ui.widgets.text.kind_words import kind_words
from ui.widgets.told import tell_as
from ui.workspaces.team.conflict_card import ConflictCard, TwinCard
from ui.workspaces.team.files_panel import FilesPanel, going_words

_MOST_CARDS = 100  # Each card is many widgets; hundreds of them take seconds to lay out.


class TeamWorkspace(WorkspacePage):
    """Files at the left, conflicts at the right: those a merge would open, else those that are open."""

    def __init__(self, session: Session, navigator: Navigator, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._session, self._navigator = session, navigator
        self._wanted = ""
        self._paths: list[Path] = []
        self._passphrases: dict[Path, str] = {}
        self.report: MergeReport | None = None
        self.files = FilesPanel()
        self._heading = QLabel()
        self._heading.setFont(small_caps_font(self._heading.font()))
        self._heading.setProperty("role", "heading")
        self.unify_all = QPushButton(self.tr("Unify all of one name"))
        self.unify_all.clicked.connect(self._unify_all)
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self.unify_all)
        self._none = QLabel()
        self._none.setProperty("role", "muted")
        self._none.setWordWrap(True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self.cards: list[ConflictCard | TwinCard] = []
        page = QWidget()
        page.setProperty("role", "page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(28, 16, 28, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self._none)
        layout.addLayout(self._cards)
        layout.addStretch(1)
        scroll = self._scroll = QScrollArea()
        tell_as(scroll, QAccessible.Role.Pane, self.tr("Open conflicts"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.addWidget(self.files)
        columns.addWidget(scroll)
        columns.setStretchFactor(1, 1)
        columns.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(columns)
        self.files.browse_asked.connect(self.browse)
        self.files.files_chosen.connect(self.choose)
        self.files.merge_asked.connect(self.merge)
        self.files.cleared.connect(self.clear)
        navigator.workspace_changed.connect(lambda name: self.refresh() if name == "team" else None)
        navigator.conflict_requested.connect(self.show_conflict)
        session.opened.connect(self.clear)
        session.closed.connect(self.clear)
        session.changed.connect(self._follow)

    def browse(self) -> None:
        """Ask for project files to merge."""
        start = str(self._session.project.path.parent)
        paths, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Files to merge"), start, self.tr("Review projects (*.review *.review.age)")
        )
        if paths:
            self.choose([Path(path) for path in paths])

    def choose(self, paths: Iterable[Path]) -> None:
        """Look at files to merge, beside those already chosen; nothing is kept yet."""
        new = [path for path in dict.fromkeys(path.absolute() for path in paths) if path not in self._paths]
        for path in new:
            if path not in self._passphrases and projects.is_locked(path):
                ask_passphrase(path, self, partial(self._choose_locked, path, new))
                return
        self._paths += new
        chosen, project = list(self._paths), self._session.project
        passphrases = dict(self._passphrases)
        self.files.show_waiting(len(chosen))

        def work(progress: Progress) -> MergeReport:
            return merge.preview_merge(project=project, paths=chosen, passphrases=passphrases, progress=progress)

        self._session.long(
            work,
            lambda found: self._show_preview(chosen, found),
            refused=partial(self._preview_refused, chosen),
            stopped=partial(self._preview_refused, chosen, ""),
        )

    def _choose_locked(self, locked: Path, paths: list[Path], passphrase: str) -> None:
        if passphrase:
            self._passphrases[locked] = passphrase
        rest = paths if passphrase else [path for path in paths if path != locked]
        if rest:
            self.choose(rest)

    def merge(self) -> None:
        """Merge the chosen files in one step."""
        report = self.report
        if report is None or not self._session.can_write or not self._agreed(report):
            return
        chosen, passphrases = [file.path for file in report.files], dict(self._passphrases)

        def notice(finished: merge.MergeDone) -> str:
            words = self.tr("Merged: {0} new changesets from {1} files.")
            count = sum(file.new for file in finished.report.files)
            merged = words.format(counted(count), len(finished.report.files))
            return f"{merged} {_spared_words(finished.spared)}" if finished.spared is not None else merged

        self._session.do_long(
            lambda by, progress: merge.merge_files(
                **by, paths=chosen, passphrases=passphrases, progress=progress, agreed=report
            ),
            then=lambda _: self.clear(),
            notice=notice,
        )

    def parts(self) -> tuple[QWidget, ...]:
        return self.files, self

    def opened(self) -> None:
        self.clear()

    def clear(self) -> None:
        """No files are chosen; the open conflicts are shown."""
        self._paths, self._passphrases, self.report = [], {}, None
        self.files.clear()
        self.refresh()

    def show_conflict(self, thing: str) -> None:
        """Bring the conflict about a thing into view."""
        self._wanted = thing
        if self.report is None:
            self.refresh()
        else:
            self.clear()

    def refresh(self) -> None:
        """Show the conflicts anew."""
        if not self._session.is_open:
            self._show([], [], previewed=False)
        elif self.report is None and self._navigator.workspace == "team":
            project = self._session.project
            self._session.ask(
                "conflicts",
                lambda: (project_lookup.list_conflicts(project=project), conflicts.list_twins(project=project)),
                lambda found: self._show(*found, previewed=False) if self.report is None else None,
            )
            if not self._paths:
                self._session.ask(
                    "second copies",
                    lambda: synced_folders.conflicted_copies(path=project.path),
                    self._offer_copies,
                )

    def _offer_copies(self, copies: list[Path]) -> None:
        if self._session.is_open and not self._paths and self.report is None:
            self.files.offer(copies)

    def _follow(self, _changes: Changes) -> None:
        if self._navigator.workspace == "team":
            self.refresh()

    def _preview_refused(self, chosen: list[Path], sentence: str) -> None:
        if chosen == self._paths and self._session.is_open:
            self.clear()
            if sentence:
                self._session.failed.emit(sentence)

    def _show_preview(self, chosen: list[Path], report: MergeReport) -> None:
        if chosen != self._paths:
            return
        self.report = report
        opened = {file.path for file in report.files}
        self._passphrases = {path: passphrase for path, passphrase in self._passphrases.items() if path in opened}
        self._paths = [path for path in self._paths if path in opened or not projects.is_locked(path)]
        self.files.show_report(report, can_merge=self._session.can_write)
        self._show([conflict for file in report.files for conflict in file.conflicts], [], previewed=True)

    def _show(self, items: list[ConflictItem], twins: list[Twin], *, previewed: bool) -> None:
        while (entry := self._cards.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.deleteLater()
        decidable = not previewed and self._session.can_write
        wanted, self._wanted = self._wanted, self._wanted if previewed else ""
        items = sorted(items, key=lambda item: item.thing != wanted)
        self.cards = [ConflictCard(item, decidable=decidable) for item in items[:_MOST_CARDS]]
        self.cards += [TwinCard(twin, decidable=decidable) for twin in twins[:_MOST_CARDS]]
        for card in self.cards:
            self._cards.addWidget(card)
            self._connect(card)
        count = len(items) + len(twins)
        title = self.tr("Conflicts this merge would open") if previewed else self.tr("Open conflicts")
        self._heading.setText(self._headed(title, len(items), len(twins)))
        nothing = self.tr("This merge opens no conflicts.") if previewed else self.tr("Nothing waits for a decision.")
        self._none.setText(nothing if not count else self.tr("The first {0} are shown.").format(_MOST_CARDS))
        self._none.setVisible(not count or count > len(self.cards))
        self.unify_all.setVisible(decidable and len(twins) > 1)

        if wanted and items and items[0].thing == wanted:
            self._scroll.verticalScrollBar().setValue(0)
            first = self.cards[0]
            (first.buttons[0] if isinstance(first, ConflictCard) and first.buttons else first).setFocus()

    def _headed(self, title: str, conflicts_open: int, twins: int) -> str:
        parts = [title] + ([counted(conflicts_open)] if conflicts_open else [])
        if twins:
            parts.append(self.tr("{0} to unify").format(counted(twins)))
        return "   ".join(parts)

    def _connect(self, card: ConflictCard | TwinCard) -> None:
        if isinstance(card, TwinCard):
            card.unify_asked.connect(self._unify)
            return
        card.value_chosen.connect(self._choose)
        card.text_written.connect(self._write)
        card.fate_chosen.connect(self._decide_fate)
        card.place_accepted.connect(self._accept_place)
        card.displaced_removed.connect(self._remove_displaced)

    def _unify(self, twin: Twin) -> None:
        self._session.do(lambda by: conflicts.unify_twins(**by, twins=[twin]), notice=self.tr("Unified."))

    def _choose(self, item: ConflictItem, ref: str) -> None:
        self._decide(lambda by: conflicts.choose_value(**by, conflict=item, ref=ref))

    def _write(self, item: ConflictItem, text: str) -> None:
        self._decide(lambda by: conflicts.write_text(**by, conflict=item, text=text))

    def _decide_fate(self, item: ConflictItem, fate: Literal["keep", "delete"]) -> None:
        self._decide(lambda by: conflicts.decide_fate(**by, conflict=item, fate=fate))

    def _remove_displaced(self, item: ConflictItem) -> None:
        self._decide(lambda by: conflicts.remove_displaced(**by, conflict=item))

    def _accept_place(self, item: ConflictItem) -> None:
        self._decide(lambda by: conflicts.accept_place(**by, conflict=item))

    def _decide(self, intent: Callable[[By], Changes]) -> None:
        self._session.do(intent, notice=self.tr("Decided."))

    def _unify_all(self) -> None:
        def intent(by: By) -> Changes:
            return conflicts.unify_twins(**by, twins=conflicts.list_twins(project=by["project"]))

        self._session.do(intent, notice=self.tr("Unified."))

    def _agreed(self, report: MergeReport) -> bool:
        if not report.heavy and not report.purges:
            return True
        box = QMessageBox(QMessageBox.Icon.Warning, "Reviewer", "", parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        words = []
        if report.purges:
            titles = ", ".join(in_quotes(shown(in_words(title))) for title in report.purges)
            words.append(self.tr("A teammate purged {0}; it goes here too, for good.").format(titles))
            goes = going_words(report.goes)
            words += [self.tr("With it go: {0}.").format(goes)] if goes else []
        # What goes with the purge was told just now.
        heavy = [kind for kind in report.heavy if report.lost[kind] > report.goes.get(kind, 0)]
        if heavy:
            lost = ", ".join(kind_words(kind, report.lost[kind]) for kind in heavy)
            words.append(self.tr("This merge would delete more than a tenth: {0}.").format(lost))
        box.setText("\n\n".join([*words, self.tr("Merge all the same?")]))
        agreed = box.addButton(self.tr("Merge"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is agreed


def _spared_words(backup: Path) -> str:
    words = _tr("What was purged still stands in the backup “{0}”, until you purge the backups too (File, Backups).")
    return words.format(backup.name)
