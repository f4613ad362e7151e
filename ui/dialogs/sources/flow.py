"""The way of the sources through the review as a diagram, to look at and to save."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.sentences import in_words
from ui.widgets.charts import points
from ui.widgets.fields.parts import wrapped
from ui.widgets.told import tell_as


class FlowDialog(QDialog):
    """`save_asked()`, `differing_asked()`, `log_asked()`: what leads on from the diagram."""

    save_asked = Signal()
    differing_asked = Signal()
    log_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Flow of the sources"))
        self.drawing = _Drawing()
        area = QScrollArea()
        area.setWidget(self.drawing)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setProperty("role", "page")
        self.remarks = wrapped(role="problem")
        self.save = QPushButton(self.tr("&Save as…"))
        self.copy = QPushButton(self.tr("&Copy"))
        self.copy.setToolTip(self.tr("Copy the picture"))
        self.differing = QPushButton(self.tr("Decisions that &differ…"))
        self.log = QPushButton(self.tr("Search &log…"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (self.save, self.copy, self.log, self.differing, close):
            button.setAutoDefault(False)
        for button in (self.save, self.copy, self.log, self.differing):
            row.addWidget(button)
        for button in (self.save, self.copy):
            button.setEnabled(False)  # Until there is a picture.
        row.addStretch(1)
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        layout.addWidget(self.remarks)
        layout.addLayout(row)
        self.save.clicked.connect(self.save_asked)
        self.copy.clicked.connect(self.copy_picture)
        self.differing.clicked.connect(self.differing_asked)
        self.log.clicked.connect(self.log_asked)
        self.resize(self.fontMetrics().averageCharWidth() * 104, self.fontMetrics().height() * 42)

    def show_flow(self, svg: str, words: str, remarks: tuple[str, ...]) -> None:
        """Show a diagram; `words` say it to those who do not see it."""
        self.drawing.show_svg(svg, words)
        for button in (self.save, self.copy):
            button.setEnabled(True)
        self.remarks.setText("\n".join(map(in_words, remarks)))
        self.remarks.setVisible(bool(remarks))

    def copy_picture(self) -> None:
        """Copy the diagram, as points and as SVG."""
        if self.drawing.svg:
            points.copy(self.drawing.svg)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_picture()
        else:
            super().keyPressEvent(event)


class _Drawing(QWidget):
    """An SVG as wide as there is room, on paper: its lines are dark in every theme."""

    def __init__(self) -> None:
        super().__init__()
        self.svg = ""
        self._renderer = QSvgRenderer(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tell_as(self, QAccessible.Role.Graphic)

    def show_svg(self, svg: str, words: str) -> None:
        self.svg = svg
        self._renderer.load(QByteArray(svg.encode("utf-8")))
        self.setAccessibleName(words)
        self.setMinimumSize(self._size(self._renderer.defaultSize().width()))
        self.update()

    def _size(self, width: int) -> QSize:
        usual = self._renderer.defaultSize()
        return QSize(width, usual.height() * width // max(1, usual.width())) + QSize(24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        usual = self._renderer.defaultSize()
        left = max(12.0, (self.width() - usual.width()) / 2)
        self._renderer.render(painter, QRectF(left, 12.0, usual.width(), usual.height()))
