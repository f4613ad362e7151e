"""Small painted things that lists share: row grounds, badges, key caps, the eye of a hidden code."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

_BAR = 3.0
"""How wide the bar of a chosen row is, in pixels."""
_TITLE_CHARACTERS = 400  # More than any row is wide; a title may hold a whole abstract.


def mixed(palette: QPalette, share: float) -> QColor:
    """The panel's colour with a share of the text's colour in it."""
    # not the widget's own ground: a style sheet may have made that clear
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    text = palette.color(QPalette.ColorRole.WindowText)
    parts = [
        getattr(ground, part)() * (1 - share) + getattr(text, part)() * share for part in ("redF", "greenF", "blueF")
    ]
    return QColor.fromRgbF(*parts)


def muted(palette: QPalette) -> QColor:
    """The colour of secondary text."""
    # not the widget's own: a style sheet makes that half transparent
    group = palette.currentColorGroup()
    return QGuiApplication.palette().color(group, QPalette.ColorRole.PlaceholderText)


def smaller(font: QFont, factor: float = 0.86) -> QFont:
    """The font of secondary lines."""
    small = QFont(font)
    small.setPointSizeF(max(6.0, font.pointSizeF() * factor))
    return small


def on_one_line(text: str) -> str:
    """A text of any length and shape as the beginning of one line."""
    return " ".join(text[:_TITLE_CHARACTERS].split())


def row_ground(painter: QPainter, option: QStyleOptionViewItem, area: QRectF) -> None:
    """The rounded ground of a row that is chosen, under the pointer or has the focus."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    if not (chosen or hovered or focused):
        return
    palette: QPalette = option.palette
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = palette.color(QPalette.ColorRole.Highlight) if chosen else mixed(palette, 0.05)
    painter.setBrush(ground)
    ring = QPen(palette.color(QPalette.ColorRole.Accent)) if focused else QPen(Qt.PenStyle.NoPen)
    painter.setPen(ring)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    if chosen:
        chosen_bar(painter, area, palette)


def chosen_bar(painter: QPainter, area: QRectF, palette: QPalette) -> None:
    """The bar at the beginning of a row that is chosen: its ground alone hardly stands out (WCAG 2.2, 1.4.11)."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Accent))
    inset = area.height() * 0.2
    painter.drawRoundedRect(QRectF(area.left() + 1, area.top() + inset, _BAR, area.height() - 2 * inset), 1.5, 1.5)


def badge(painter: QPainter, right: float, middle: float, text: str, palette: QPalette) -> float:
    """A rounded badge that ends at `right`; returns where it begins. The painter's font is used."""
    metrics = painter.fontMetrics()
    height = metrics.height() * 1.15
    width = max(height * 1.35, metrics.horizontalAdvance(text) + height * 0.8)
    box = QRectF(right - width, middle - height / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(palette, 0.08))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(muted(palette))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return box.left()


def news_dot(painter: QPainter, centre: QPointF, side: float, palette: QPalette) -> None:
    """The dot of a row in which others did something."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Accent))
    painter.drawEllipse(centre, side / 2, side / 2)


def conflict_mark(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A triangle with an exclamation mark: this was changed apart and waits for a decision."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = max(1.0, box.height() / 9)
    painter.setPen(QPen(colour, line, j=Qt.PenJoinStyle.RoundJoin, c=Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = box.adjusted(line, line, -line, -line)
    middle = inner.center().x()
    painter.drawPolygon([QPointF(middle, inner.top()), inner.bottomRight(), inner.bottomLeft()])
    painter.drawLine(
        QPointF(middle, inner.top() + inner.height() * 0.4), QPointF(middle, inner.top() + inner.height() * 0.65)
    )
    painter.drawPoint(QPointF(middle, inner.bottom() - inner.height() * 0.14))


def key_cap(painter: QPainter, box: QRectF, text: str, palette: QPalette) -> None:
    """A shortcut as the cap of a key."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(mixed(palette, 0.22)))
    painter.setBrush(palette.color(QPalette.ColorRole.Button))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(muted(palette))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def closed_eye(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """An eye with a stroke through it: hidden."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(1.0, box.height() / 11)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle, wide, high = box.center(), box.width() * 0.46, box.height() * 0.4
    path = QPainterPath(QPointF(middle.x() - wide, middle.y()))
    path.quadTo(QPointF(middle.x(), middle.y() - high * 1.6), QPointF(middle.x() + wide, middle.y()))
    path.quadTo(QPointF(middle.x(), middle.y() + high * 1.6), QPointF(middle.x() - wide, middle.y()))
    painter.drawPath(path)
    painter.drawEllipse(middle, high * 0.42, high * 0.42)
    painter.drawLine(middle + QPointF(-wide * 0.8, high), middle + QPointF(wide * 0.8, -high))


def chevron(painter: QPainter, box: QRectF, *, opened: bool, colour: QColor) -> None:
    """The small angle that opens and closes a branch."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = box.height() * 0.13
    painter.setPen(QPen(colour, max(1.0, size * 0.45), c=Qt.PenCapStyle.RoundCap))
    middle = box.center()
    points = [QPointF(-1, -0.6), QPointF(0, 0.6), QPointF(1, -0.6)] if opened else []
    points = points or [QPointF(-0.6, -1), QPointF(0.6, 0), QPointF(-0.6, 1)]
    painter.drawPolyline([middle + point * size for point in points])
