"""The team's list of reasons for which a source may be excluded."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget


class ReasonsDialog(QDialog):
    """One reason a line; `reasons` is the answer after it was accepted."""

    def __init__(self, reasons: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reasons for exclusion"))
        words = QLabel(self.tr("One reason a line. What was decided before keeps its reason."))
        words.setWordWrap(True)
        self.field = QPlainTextEdit("\n".join(reasons))
        self.field.setAccessibleName(self.tr("Reasons for exclusion"))
        self.field.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Keep"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (words, self.field, buttons):
            layout.addWidget(widget)
        self.field.setFocus()
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 60, metrics.height() * 20)

    @property
    def reasons(self) -> list[str]:
        return [line.strip() for line in self.field.toPlainText().splitlines() if line.strip()]
