"""The user guide inside the program: its sections, what is looked for in them, and its pictures, from the same files as outside."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QPixmap, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ui.look.mac_keys import words_here
from ui.widgets.pane_heading import FilterField

_HEADING = re.compile(r"^(#{1,3}) (.+)$")
_ROOM = 40
"""Pixels beside a picture: margins and the scroll bar."""
_NUMBER = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it, up to the next one. `level` is 1 to 3."""

    title: str
    level: int
    text: str


def sections_of(markdown: str) -> list[Section]:
    """The sections of a document in their order. A line in a block of code is no heading."""
    found: list[tuple[str, int, list[str]]] = []
    in_code = False
    for line in markdown.split("\n"):
        in_code ^= line.startswith("```")
        heading = None if in_code else _HEADING.match(line)
        if heading:
            found.append((heading[2], len(heading[1]), []))
        if found:
            found[-1][2].append(line)
    return [Section(title, level, "\n".join(lines)) for title, level, lines in found]


class Guide(QDialog):
    """Stays beside the window while one tries what it says. `link_followed(address)` for a link that leads outside."""

    link_followed = Signal(str)

    def __init__(self, file: Path, parent: QWidget | None = None, *, title: str = "", first: int = 0) -> None:
        """`title` where it is another document than the user guide, which begins with its section `first`, from 0."""
        super().__init__(parent)
        self.setWindowTitle(title or self.tr("User guide"))
        self._file = file
        self.filter = FilterField(self.tr("Search the guide"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sections of the guide"))
        self.nothing = QLabel(self.tr("Nothing in the guide has these words."))
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.page = _Page(file.parent)
        self.page.setAccessibleName(self.tr("The section"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.filter, self.nothing, self.list):
            column.addWidget(widget)
        parts = QSplitter()
        parts.addWidget(left)
        parts.addWidget(self.page)
        parts.setStretchFactor(1, 1)
        parts.setChildrenCollapsible(False)
        layout = QHBoxLayout(self)
        layout.addWidget(parts)
        character = self.fontMetrics().averageCharWidth()
        left.setMinimumWidth(character * 28)
        self.resize(character * 150, self.fontMetrics().height() * 44)
        self.filter.textChanged.connect(self._filter)
        self.filter.left_down.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(lambda now, _: self._show(now))
        self.page.anchorClicked.connect(self._follow)
        self._sections: list[Section] = []
        self._read(file)
        self.list.setCurrentRow(first)

    def titles(self) -> list[str]:
        """The titles of the sections that are listed."""
        return [self.list.item(row).text().strip() for row in range(self.list.count())]

    def _read(self, file: Path) -> None:
        try:
            text = file.read_text("utf-8")
        except OSError as error:
            text = "# " + self.tr("The guide is not here") + f"\n{error.strerror}: {file}"
        self._sections = sections_of(words_here(text))
        self._filter(self.filter.text())

    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        self.list.clear()
        for number, section in enumerate(self._sections):
            text = section.text.casefold()
            if all(word in text for word in words):
                item = QListWidgetItem("  " * (section.level - 1) + section.title)
                item.setData(_NUMBER, number)
                self.list.addItem(item)
        self.nothing.setVisible(not self.list.count())
        self.page.setVisible(bool(self.list.count()))
        self.list.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.page.show_markdown(self._sections[item.data(_NUMBER)].text)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        if words := self.filter.text().split():
            self.page.find(words[0])

    def _follow(self, url: QUrl) -> None:
        beside = (self._file.parent / url.path()).resolve()
        if not url.scheme() and beside.suffix == ".md" and beside.is_file():
            self.filter.clear()
            self._read(beside)
        elif url.scheme() in ("http", "https"):
            self.link_followed.emit(url.toString())


class _Page(QTextBrowser):
    """Markdown with its pictures, none wider than the page; in a dark look the dark ones where there are such."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._shown = ""
        self.setOpenLinks(False)
        self.document().setDocumentMargin(16)

    def show_markdown(self, text: str) -> None:
        """Show a section."""
        self._shown = text
        self.document().clear()
        self.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        url = QUrl(name)
        # Pictures of the guide alone: nothing is ever fetched.
        if kind != QTextDocument.ResourceType.ImageResource.value or url.scheme() or ".." in url.path():
            return None
        path = self._folder / url.path()
        dark = path.with_name(path.name.replace("-light", "-dark"))
        if self.palette().base().color().lightness() < 128 and dark.is_file():
            path = dark
        picture = QPixmap(str(path))
        room = max(200, self.viewport().width() - _ROOM)
        if picture.width() <= room:
            return picture
        ratio = self.devicePixelRatioF()
        scaled = picture.scaledToWidth(
            min(picture.width(), round(room * ratio)), Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(scaled.width() / room)
        return scaled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._again()

    def _again(self) -> None:
        if "![" in self._shown:
            at = self.verticalScrollBar().value()
            self.show_markdown(self._shown)
            self.verticalScrollBar().setValue(at)
