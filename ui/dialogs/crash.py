"""Says that the program made a mistake: what is saved, and what can be sent to those who can mend it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.widgets.text.cut_label import CutLabel


class CrashDialog(QDialog):
    """`collect_asked()` for a report.

    `saved` says how the work stands, `details` what happened; `log` is the file that keeps it, None without one.
    """

    collect_asked = Signal()

    def __init__(self, saved: str, details: str, log: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A fault in Reviewer"))
        self.heading = QLabel(self.tr("Something went wrong inside Reviewer, and what you asked for was not done."))
        bold = self.heading.font()
        bold.setBold(True)
        self.heading.setFont(bold)
        self.saved = QLabel(saved)
        self.advice = QLabel(
            self.tr(
                "You can go on working. If it happens again, close Reviewer and start it anew, and send the details to "
                "those who look after it. They name places in the program and hold nothing of your texts."
            )
        )
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setAccessibleName(self.tr("Details"))
        self.log = CutLabel()
        self.log.setText(self.tr("Kept in {0}").format(log) if log else self.tr("The log file cannot be written."))
        self.log.setProperty("role", "muted")
        self.copy = QPushButton(self.tr("&Copy the details"))
        self.copy.clicked.connect(self._copy)
        self.collect = QPushButton(self.tr("Collect &information for a report…"))
        self.collect.clicked.connect(self.collect_asked)
        self._lay_out()

    def add_more(self, count: int) -> None:
        """The same or other faults came while this is shown."""
        self.setWindowTitle(self.tr("A fault in Reviewer ({0} more)").format(count))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for label in (self.heading, self.saved, self.advice):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        layout.addWidget(self.details, 1)
        layout.addWidget(self.log)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.copy, self.collect):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 90, self.fontMetrics().height() * 26)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
