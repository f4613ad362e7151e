"""Small things that commands share: where to look for files, and a sentence that must be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from reviewer import settings as user_settings
from reviewer.errors import ReviewerError
from reviewer.system.files import is_folder
from ui.sentences import in_words, said
from ui.session import Session


def folder_of(session: Session) -> str:
    """Where a dialog for files begins: beside the open project, else among the user's documents."""
    folder = session.project.path.parent if session.is_open else user_settings.documents_folder()
    return str(folder if is_folder(folder) else Path.home())


def tell(window: QWidget, sentence: str | ReviewerError) -> None:
    """Show a sentence that must be read, or that of an error."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Reviewer", "", parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(said(sentence) if isinstance(sentence, ReviewerError) else in_words(sentence))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
