"""The entries of a reference file as a table: what each is, the source it goes to, why, and what is to happen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from reviewer.model.names import shown
from reviewer.services.sources.references import Action, BrokenEntry, Decision, Proposal
from ui.look.labels import field_words
from ui.look.numbers import counted
from ui.sentences import in_words
from ui.widgets.rows.painted import on_one_line

Index = QModelIndex | QPersistentModelIndex
ENTRY, SOURCE, WHY, ACTION = range(4)
_ORDER = {"unsure": 1, "new": 2, "matched": 3}


@dataclass(slots=True)
class Row:
    """One entry, or one that could not be read (`broken`)."""

    proposal: Proposal | None
    broken: BrokenEntry | None = None
    action: Action = "skip"
    source: str = ""


class ReferencesModel(QAbstractTableModel):
    """What could not be read comes first, then what somebody has to decide, then the new ones and the matched ones."""

    def __init__(
        self, proposals: Iterable[Proposal], broken: Iterable[BrokenEntry], decisions: Sequence[Decision], titles: Mapping[str, str]
    ) -> None:  # fmt: skip
        super().__init__()
        rows = [
            Row(proposal, None, decision.action, proposal.source)
            for proposal, decision in zip(proposals, decisions, strict=True)
        ]
        rows.sort(key=lambda row: _ORDER[row.proposal.verdict] if row.proposal else 0)
        self.rows = [*(Row(None, each) for each in broken), *rows]
        self._titles = titles

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Entry"), self.tr("Source"), self.tr("Why"), self.tr("What happens"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.rows[index.row()]
        if row.broken is not None or row.proposal is None:
            return self._broken(row, index.column())
        if index.column() == ENTRY:
            return shown(on_one_line(_entry(row.proposal)))
        if index.column() == SOURCE:
            return shown(on_one_line(self._titles.get(row.source, ""))) if row.action != "create" else ""
        if index.column() == WHY:
            return self._why(row)
        return actions()[row.action]

    def decide(self, rows: Iterable[int], action: Action, source: str = "") -> None:
        """Say what is to happen with entries. Only an entry with a source can be attached."""
        for number in rows:
            row = self.rows[number]
            if row.proposal is None or (action == "attach" and not (source or row.source)):
                continue
            row.action, row.source = action, source or row.source
            self.dataChanged.emit(self.index(number, 0), self.index(number, ACTION))

    def decisions(self) -> list[Decision]:
        """What is to happen, in the order of the file."""
        rows = sorted((row for row in self.rows if row.proposal), key=_line)
        return [
            Decision(row.proposal.entry, row.action, row.source if row.action == "attach" else "")
            for row in rows
            if row.proposal
        ]

    def count(self, action: Action) -> int:
        """How many entries something is to happen with."""
        return sum(1 for row in self.rows if row.proposal and row.action == action)

    def _broken(self, row: Row, column: int) -> str:
        if row.broken is None:
            return ""
        texts = {
            ENTRY: self.tr("Line {0}").format(counted(row.broken.line)),
            WHY: shown(in_words(row.broken.reason)),
            ACTION: self.tr("cannot be read"),
        }
        return texts.get(column, "")

    def _why(self, row: Row) -> str:
        proposal = row.proposal
        if proposal is None or row.source != proposal.source:
            return self.tr("chosen by you")
        words = {
            "doi": self.tr("same DOI"),
            "address": self.tr("same address"),
            "title": self.tr("same title"),
            "file": self.tr("name of its file"),
            "alike": self.tr("titles alike, {0} of 100").format(proposal.likeness),
            "other doi": self.tr("same title, another DOI"),
            "other year": self.tr("same title, another year"),
            "several": self.tr("several sources fit"),
            "taken": self.tr("the entry in line {0} goes there").format(counted(proposal.line)),
            "twice": self.tr("same work as in line {0}").format(counted(proposal.line)),
            "itself": self.tr("the file says so itself"),
            "": self.tr("not in the project yet"),
        }
        return words[proposal.why]


def actions() -> dict[Action, str]:
    """What can happen with an entry, in words."""
    translate = QCoreApplication.translate
    return {
        "attach": translate("ReferencesModel", "completes the source"),
        "create": translate("ReferencesModel", "becomes a source"),
        "skip": translate("ReferencesModel", "left out"),
    }


def _entry(proposal: Proposal) -> str:
    reference = proposal.entry.reference
    if proposal.why == "itself":
        return " · ".join(f"{field_words(name)}: {value}" for name, value in reference.items())
    who = reference.get("authors", "").split(";")[0].split(",")[0].strip()
    about = " ".join(part for part in (who, reference.get("year", "")) if part)
    return f"{proposal.entry.title} ({about})" if about else proposal.entry.title


def _line(row: Row) -> int:
    return row.proposal.entry.line if row.proposal else 0
