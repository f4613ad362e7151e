"""Which sources the list shows: by words, and by where they stand in the appraisal (`status: included`)."""

from __future__ import annotations

import re

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from reviewer.model.sources.appraisal import STATUSES, Status
from ui.panes.sources.model import SourcesModel
from ui.widgets.text.statuses import status_words

_STATUS = re.compile(r"\bstatus:(.*)", re.IGNORECASE)


class SourceFilter(QSortFilterProxyModel):
    """What stands before `status:` are words of the source; what stands behind is a status, or its beginning."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._statuses, self._status_words = "", frozenset[str](), ""

    def look_for(self, typed: str) -> None:
        """Show the sources that fit what is typed."""
        found = _STATUS.search(typed)
        status = " ".join(found.group(1).split()).casefold() if found else ""
        words = typed[: found.start()] if found else typed
        self._words, self._status_words = words.strip().casefold(), status
        self._statuses = frozenset(each for each in STATUSES if _fits(each, status)) if status else frozenset()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        index = self.sourceModel().index(row, 0, parent)
        if self._words and self._words not in index.data(SourcesModel.WORDS).casefold():
            return False
        if not self._status_words:
            return True
        own = index.data(SourcesModel.OWN_STATUS).casefold()
        return index.data(SourcesModel.STATUS) in self._statuses or (bool(own) and own.startswith(self._status_words))


def _fits(status: Status, typed: str) -> bool:
    names = (status_words(status).casefold(), status.replace("_", " "), status)
    return any(name.startswith(typed) for name in names)
