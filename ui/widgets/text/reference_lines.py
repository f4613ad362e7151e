"""The reference data of a source as lines that can be edited in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from reviewer.model.sources.source import REFERENCE_FIELDS, Source
from reviewer.services.sources import sources
from ui.session import Session
from ui.widgets.fields.cut import CutField
from ui.widgets.fields.keeper import Keeper, Save


def field_names() -> dict[str, str]:
    """What the fields are called in the window."""
    translate = QCoreApplication.translate
    return {
        "title": translate("ReferenceLines", "Title"),
        "authors": translate("ReferenceLines", "Authors"),
        "year": translate("ReferenceLines", "Year"),
        "type": translate("ReferenceLines", "Type"),
        "container": translate("ReferenceLines", "Published in"),
        "volume": translate("ReferenceLines", "Volume"),
        "issue": translate("ReferenceLines", "Issue"),
        "pages": translate("ReferenceLines", "Pages"),
        "url": translate("ReferenceLines", "Address"),
        "doi": translate("ReferenceLines", "DOI"),
        "publisher": translate("ReferenceLines", "Publisher"),
        "language": translate("ReferenceLines", "Language"),
        "accessed": translate("ReferenceLines", "Accessed"),
    }


class ReferenceLines(QWidget):
    """One line per field of REFERENCE_FIELDS; each is saved when it is left or Enter is pressed."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._source = session, ""
        self.lines: dict[str, QLineEdit] = {}
        self._keepers: dict[str, Keeper] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        names = field_names()
        for row, name in enumerate(REFERENCE_FIELDS):
            label = QLabel(names[name])
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "muted")
            line = CutField()
            line.setProperty("role", "inline")
            line.setAccessibleName(names[name])
            line.setPlaceholderText("—")
            label.setBuddy(line)
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
            self.lines[name] = line
            self._keepers[name] = Keeper(line, self._saver(name))
            self._keepers[name].refused.connect(session.failed)

    def keepers(self) -> Iterator[Keeper]:
        """What saves the lines."""
        yield from self._keepers.values()

    def show_source(self, source: Source) -> None:
        """Show a source's reference data."""
        self._source = source.id
        for name, keeper in self._keepers.items():
            keeper.load(source.id, getattr(source.reference, name))
            self.lines[name].setReadOnly(not self._session.can_write)

    def _saver(self, name: str) -> Save:
        def save(text: str, done: Callable[[object], None], refused: Callable[[str], None]) -> None:
            source = self._source
            self._session.do(
                lambda by: sources.set_reference(**by, source=source, field=name, value=text),
                then=done,
                refused=refused,
            )

        return save
