"""The outline beside the text: its headings, or its pages, each with how much of it is highlighted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QMenu, QTreeView, QVBoxLayout, QWidget

from reviewer.model.names import shown
from reviewer.model.sources.outline import Covered, Section
from ui.widgets.pane_heading import PaneHeading

_SECTION = Qt.ItemDataRole.UserRole + 1


class OutlinePane(QWidget):
    """`jumped(start)` when a section is chosen, `select_asked(start, end)`, `tag_asked(start, end)` for what is in it."""

    jumped = Signal(int)
    select_asked = Signal(int, int)
    tag_asked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sections: Sequence[Section] = ()
        self._items: list[tuple[Section, QStandardItem, QStandardItem]] = []
        self._heading = PaneHeading(self.tr("Outline"), "")
        self._heading.add.hide()
        self.tree = _Tree(self)
        self._model = QStandardItemModel(0, 2, self)
        self.tree.setModel(self._model)
        self._empty = QLabel()
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(14, 6, 14, 6)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.tree, 1)
        self.tree.clicked.connect(self._jump)
        self.tree.activated.connect(self._jump)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.tree.asked.connect(self._ask)

    def set_sections(self, sections: Sequence[Section], *, of_text: bool = True) -> None:
        """Show these; where there are none, say why: the text has none, or there is no text."""
        nothing = self.tr("This text has no headings and no pages that are known.")
        self._empty.setText(nothing if of_text else self.tr("Open a source to see its headings."))
        self._sections = sections
        self._model.clear()
        self._model.setColumnCount(2)
        self._items = []
        above: list[QStandardItem] = []
        for section in sections:
            name = shown(section.title) if section.title else self.tr("Page {0}").format(section.page)
            title, share = QStandardItem(name), QStandardItem()
            title.setData(section, _SECTION)
            title.setToolTip(name)
            share.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            title.setSizeHint(QSize(0, round(self.tree.fontMetrics().height() * 1.55)))
            del above[section.level - 1 :]
            (above[-1] if above else self._model.invisibleRootItem()).appendRow([title, share])
            above.append(title)
            self._items.append((section, title, share))
        self.tree.expandAll()
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setVisible(bool(sections))
        self._empty.setVisible(not sections)

    def set_highlights(self, spans: Iterable[tuple[int, int]]) -> None:
        """Say how much of each section these cover."""
        covered = Covered(spans)
        for section, title, share in self._items:
            part = covered.share(section.start, section.end)
            # Some is never told as none, nor nearly all as all.
            percent = min(max(round(part * 100), 1), 99) if 0 < part < 1 else round(part * 100)
            written = f"{percent} %" if percent else ""
            if share.text() != written:
                share.setText(written)
                said = self.tr("{0}, {1} % highlighted").format(title.text(), percent)
                title.setData(said, Qt.ItemDataRole.AccessibleTextRole)

    def mark(self, offset: int) -> None:
        """Make the section current that holds a place of the text."""
        holding = [(section, title) for section, title, _ in self._items if section.start <= offset < section.end]
        if holding:
            index = holding[-1][1].index()
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _at(self, index: QModelIndex) -> Section | None:
        section = index.siblingAtColumn(0).data(_SECTION)
        return section if isinstance(section, Section) else None

    def _jump(self, index: QModelIndex) -> None:
        section = self._at(index)
        if section is not None:
            self.jumped.emit(section.start)

    def _menu(self, point: QPoint) -> None:
        section = self._at(self.tree.indexAt(point) if point.y() >= 0 else self.tree.currentIndex())
        if section is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Select this section")).triggered.connect(
            lambda: self.select_asked.emit(section.start, section.end)
        )
        menu.addAction(self.tr("&Tag this section…")).triggered.connect(
            lambda: self.tag_asked.emit(section.start, section.end)
        )
        menu.popup(self.tree.viewport().mapToGlobal(point))

    def _ask(self, key: int) -> None:
        section = self._at(self.tree.currentIndex())
        if section is not None:
            (self.select_asked if key == Qt.Key.Key_S else self.tag_asked).emit(section.start, section.end)


class _Tree(QTreeView):
    """`asked(key)`: S selects the section, T tags it."""

    asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(True)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Outline"))
        self.setAccessibleDescription(self.tr("Enter goes there, S selects the section, T tags it."))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_S, Qt.Key.Key_T) and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.asked.emit(event.key())
        else:
            super().keyPressEvent(event)
