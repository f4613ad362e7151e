"""What was written is opened outside: the file itself, or the folder that it is in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from reviewer.system.files import is_folder
from ui.widgets.notice import opens


def open_written(path: Path) -> None:
    """Open a file in the program that the system has for it; of a project, or a folder, show the folder."""
    shown = path if opens(path) or is_folder(path) else path.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown.absolute())))
