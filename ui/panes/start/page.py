"""The first page: what the program is for, recent projects, a new one, opening one, the sample."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.settings import Settings
from reviewer.system.files import is_there
from reviewer.system.moments import here
from ui.look.theme import small_caps_font
from ui.panes.start.recent_rows import RecentRows
from ui.panes.start.steps import Steps
from ui.panes.start.tips import TipOfTheDay
from ui.widgets.flow import Flow


class StartPage(QWidget):
    """`new_asked()`, `open_asked()`, `sample_asked()`, `tour_asked()` over the sample, `recent_chosen(path)`.

    `other_asked()` for a project of another tool.
    """

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    other_asked = Signal()
    recent_chosen = Signal(str)
    tour_asked = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._settings = settings
        self._make_buttons()
        self._make_recent()
        self.steps = Steps()
        self.tip = TipOfTheDay()
        self._lay_out()
        self.refresh()

    def _make_buttons(self) -> None:
        self.new = QPushButton(self.tr("New project…"))
        self.new.setProperty("role", "primary")
        self.open = QPushButton(self.tr("Open a project…"))
        self.sample = QPushButton(self.tr("Look at the sample project"))
        self.tour = QPushButton(self.tr("Take a tour of it"))
        self.tour.clicked.connect(self.tour_asked)
        self.other = QPushButton(self.tr("From another tool…"))
        self.other.setToolTip(self.tr("A project of QualCoder, Taguette, NVivo, ATLAS.ti, MAXQDA, Zotero and others"))
        self.other.clicked.connect(self.other_asked)
        self.new.clicked.connect(self.new_asked)
        self.open.clicked.connect(self.open_asked)
        self.sample.clicked.connect(self.sample_asked)

    def _make_recent(self) -> None:
        self.recent = QListWidget()
        self.recent.setItemDelegate(RecentRows(self.recent))
        self.recent.setProperty("role", "plain")
        self.recent.setMouseTracking(True)
        self.recent.setAccessibleName(self.tr("Recent projects"))
        self.recent.itemActivated.connect(lambda item: self.recent_chosen.emit(item.data(Qt.ItemDataRole.UserRole)))
        self.recent.itemClicked.connect(lambda item: self.recent_chosen.emit(item.data(Qt.ItemDataRole.UserRole)))
        self._none = QLabel(self.tr("None yet. Make a new project, or look at the sample to see how it works."))
        self._none.setProperty("role", "muted")
        self._none.setWordWrap(True)

    def _lay_out(self) -> None:
        name = QLabel("Reviewer")
        font = QFont(name.font())
        font.setPointSizeF(font.pointSizeF() * 2.2)
        font.setBold(True)
        name.setFont(font)
        tag = QLabel(self.tr("Read a body of literature together and turn it into coded evidence."))
        tag.setProperty("role", "muted")
        tag.setWordWrap(True)
        buttons = Flow()
        for button in (self.new, self.open, self.sample, self.tour, self.other):
            buttons.addWidget(button)
        heading = QLabel(self.tr("Recent projects"))
        heading.setFont(small_caps_font(heading.font()))
        heading.setProperty("role", "heading")
        hint = QLabel(self.tr("You can also drop a project file, or texts to import, onto this window."))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        column = QFrame()
        column.setMaximumWidth(self.fontMetrics().averageCharWidth() * 96)
        inside = QVBoxLayout(column)
        inside.setSpacing(12)
        for item in (name, tag):
            inside.addWidget(item)
        inside.addSpacing(8)
        inside.addWidget(self.steps)
        inside.addSpacing(8)
        inside.addLayout(buttons)
        inside.addSpacing(16)
        inside.addWidget(heading)
        inside.addWidget(self._none)
        inside.addWidget(self.recent, 4)
        inside.addWidget(hint)
        inside.addStretch(1)
        inside.addWidget(self.tip)
        page = QWidget()
        page.setProperty("role", "page")
        outer = QHBoxLayout(page)
        outer.setContentsMargins(48, 56, 48, 40)
        outer.addStretch(1)
        outer.addWidget(column, 4)
        outer.addStretch(1)
        # On a small screen, or with large letters, the page is higher than the window.
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def take_focus(self) -> None:
        """The focus goes to where most begin: the newest project, else a new one."""
        if self.recent.count():
            self.recent.setCurrentRow(0)
            self.recent.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """List the recent projects that are still there."""
        self.tip.setVisible(self._settings.tips)
        self.recent.clear()
        for entry in self._settings.recent if self._settings.remember_projects else ():
            if is_there(Path(entry.path)):
                day = here(entry.opened).strftime("%Y-%m-%d %H:%M")
                item = QListWidgetItem(f"{shown(entry.title)}\n{shown(entry.path)} · {day}")
                item.setData(Qt.ItemDataRole.UserRole, entry.path)
                self.recent.addItem(item)
        self._none.setVisible(not self.recent.count())
        self.recent.setVisible(bool(self.recent.count()))
