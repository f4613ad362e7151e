"""A quoted passage with a bar in its code's colour; a long one shows its beginning until asked for all of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.units import Units

_FOLDED_LINES = 12  # The rest opens on request: what is told beside the quote should stay in view.
_MEASURED_CHARACTERS = 4_000  # More than the folded lines hold; only these are laid out to find the end.
_LONGEST_OPENED = 60_000  # A label lays out all of its text at once.


class Quote(QWidget):
    """Give it a text with `show_text`. The words can be selected and copied while all of them are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._colour, self._all = "", "", False
        self._fitted: tuple[str, int, QFont, bool] | None = None
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setMinimumWidth(1)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setCursor(Qt.CursorShape.IBeamCursor)
        self.more = QPushButton()
        self.more.setProperty("role", "link")
        self.more.clicked.connect(self._toggle)
        self._bar = max(3, self.fontMetrics().averageCharWidth() // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(self._bar * 4, 2, 0, 2)
        layout.addWidget(self._label)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def text(self) -> str:
        """What is to be seen of the passage."""
        return self._label.text()

    def show_text(self, text: str, colour: str) -> None:
        """Show a passage with a bar of this colour, or of no code for an empty one."""
        if text != self._text:
            self._text, self._all = text, False
        self._colour = colour
        self._label.setAccessibleName(text[:_MEASURED_CHARACTERS])
        self._fit()
        self.update()

    def set_reading_font(self, font: QFont) -> None:
        """The face passages are read in."""
        self._label.setFont(font)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = QColor(self._colour) if self._colour else self.palette().color(QPalette.ColorRole.Mid)
        painter.fillRect(QRectF(0, 0, self._bar, self.height()), colour)

    def _toggle(self) -> None:
        self._all = not self._all
        self._fit()

    def _fit(self) -> None:
        width = self.width() - self._bar * 4
        now = (self._text, width, self._label.font(), self._all)
        if now == self._fitted or width <= 0:
            return
        self._fitted = now
        end = self._end_of_lines(width)
        if end is None:
            self._label.setText(self._text)
        else:
            self._label.setText(self._text[:_LONGEST_OPENED] if self._all else self._text[:end].rstrip() + " …")
        self.more.setVisible(end is not None)
        self.more.setText(self.tr("Show less") if self._all else self.tr("Show all"))

    def _end_of_lines(self, width: int) -> int | None:
        """Where the last line that fits ends, in code points; None when everything fits."""
        text = self._text[:_MEASURED_CHARACTERS].replace("\n", "\u2028")
        layout = QTextLayout(text, self._label.font())
        layout.beginLayout()
        end = 0
        for _ in range(_FOLDED_LINES):
            line = layout.createLine()
            if not line.isValid():
                layout.endLayout()
                return None
            line.setLineWidth(width)
            end = line.textStart() + line.textLength()
        fits = not layout.createLine().isValid() and len(text) == len(self._text)
        layout.endLayout()
        # room for the dots in the last line
        return None if fits else max(1, Units(text).to_code_points(end) - 2)
