"""How far the sources are coded, as far as anybody looked at them: only of those are the texts and places read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.services.evidence.coverage import Coverage


class Covered(QObject):
    """`wished(ids)`: sources that were looked at and are not known, or not any more."""

    wished = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[str, Coverage] = {}
        self._old: set[str] = set()
        self._wishes: set[str] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._wish)

    def of(self, source: str) -> Coverage | None:
        """What is known of a source, if only from before; None where nothing is."""
        known = self._known.get(source)
        if known is None or source in self._old:
            # All rows that are painted now are asked for together.
            self._wishes.add(source)
            self._soon.start()
        return known

    def take(self, covered: Mapping[str, Coverage]) -> None:
        """This was read."""
        self._known.update(covered)
        self._old -= covered.keys()

    def doubt(self, sources: Iterable[str] | None = None) -> set[str]:
        """These may be coded otherwise now, or all; returns those of them that were known."""
        doubted = set(self._known) if sources is None else self._known.keys() & sources
        self._old |= doubted
        return doubted

    def forget(self) -> None:
        """Another project is shown."""
        self._known.clear()
        self._old.clear()
        self._wishes.clear()

    def _wish(self) -> None:
        wishes, self._wishes = frozenset(self._wishes), set()
        if wishes:
            self.wished.emit(wishes)
