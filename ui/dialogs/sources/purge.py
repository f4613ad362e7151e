"""Asks twice before a source goes for good: what goes is listed, its title is typed, and a box is ticked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reviewer.model.names import shown
from ui.widgets.text.kind_words import kind_words

_LONGEST_QUOTE = 120  # Enough to know the passage again.


class PurgeDialog(QDialog):
    """`accepted` means: purge it. `typed` is what was typed as the title. With `passage` only these words are to go."""

    def __init__(self, title: str, counts: Mapping[str, int], parent: QWidget | None = None, passage: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Purge for good"))
        self._title = title
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Title of the source"))
        self.sure = QCheckBox(self.tr("I &know that this cannot be undone"))
        self.purge = QPushButton(self.tr("Purge"))
        cancel = QPushButton(self.tr("Cancel"))
        buttons = QDialogButtonBox()
        buttons.addButton(self.purge, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.purge.setAutoDefault(False)
        cancel.setDefault(True)
        buttons.rejected.connect(self.reject)
        self.purge.clicked.connect(self.accept)
        self.field.textChanged.connect(self._follow)
        self.sure.toggled.connect(self._follow)
        layout = QVBoxLayout(self)
        for widget in (
            *(self._of_passage(title, passage) if passage else self._of_source(title, counts)),
            _line(self.tr("Every copy that merges with this one does the same. Exports elsewhere stay until they merge."), "muted"),
            _line(self.tr("Type the title of the source:")),
            self.field,
            self.sure,
            buttons,
        ):  # fmt: skip
            layout.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 72)
        self._follow()

    def _of_source(self, title: str, counts: Mapping[str, int]) -> list[QLabel]:
        return [
            _line(self.tr("“{0}” goes for good{1}.").format(shown(title), self._with(counts))),
            _line(self.tr("Its text and what hangs on it leave this file, its backups and the search index.")),
            _line(self.tr("To remove a source so that you can bring it back, use Remove instead."), "muted"),
        ]

    def _of_passage(self, title: str, passage: str) -> list[QLabel]:
        words = passage if len(passage) <= _LONGEST_QUOTE else f"{passage[:_LONGEST_QUOTE]}…"
        told = self.tr("“{0}” is blacked out for good wherever it stands in “{1}” and in what was written about it.")
        stays = self.tr(
            "The source becomes a new one; highlights, tags, memos and links on it stay, its original file goes."
        )
        merge = self.tr("Merge first: what others still do on the source of today goes with it.")
        return [_line(told.format(shown(words), shown(title))), _line(stays), _line(merge, "muted")]

    @property
    def typed(self) -> str:
        return self.field.text()

    def accept(self) -> None:
        if self.purge.isEnabled():
            super().accept()

    def _follow(self) -> None:
        same = self.field.text().strip() == self._title.strip()
        self.purge.setEnabled(same and self.sure.isChecked())

    def _with(self, counts: Mapping[str, int]) -> str:
        told = ("highlight", "coding", "memo", "link", "appraisal")
        parts = [kind_words(kind, count) for kind, count in counts.items() if kind in told]
        return self.tr(", with {0}").format(", ".join(parts)) if parts else ""


def _line(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
