"""What is clicked, and whether it is large enough to hit: 24 by 24 pixels, or far enough from its neighbours (WCAG 2.2, 2.5.8)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QWidget

from tests.ui.test_accessibility import name_of

LEAST = 24


def targets(window: QWidget) -> list[QWidget]:
    """What can be clicked in a window, and is in view."""
    kinds = QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox
    return [
        one
        for one in window.findChildren(QWidget)
        if isinstance(one, kinds)
        and one.isVisible()
        and one.isEnabled()
        and not one.visibleRegion().isEmpty()
        # The parts of a field are inside it.
        and not isinstance(one.parentWidget(), kinds)
    ]


def on_screen(target: QWidget) -> QRect:
    return QRect(target.mapToGlobal(QPoint(0, 0)), target.size())


def apart(centre: QPointF, other: QRect) -> bool:
    """Whether a circle of 24 pixels around the middle of a target stays clear of another target, and of its circle."""
    away = QPointF(other.center()) - centre
    if is_small(other) and away.x() ** 2 + away.y() ** 2 < LEAST**2:
        return False
    x = max(other.left() - centre.x(), 0.0, centre.x() - other.right())
    y = max(other.top() - centre.y(), 0.0, centre.y() - other.bottom())
    return x**2 + y**2 >= (LEAST / 2) ** 2


def is_small(area: QRect) -> bool:
    return area.width() < LEAST or area.height() < LEAST


def too_small(window: QWidget) -> Iterator[str]:
    """Targets that are small and crowded."""
    areas = {one: on_screen(one) for one in targets(window)}
    for one, area in areas.items():
        if is_small(area):
            centre = QPointF(area.center())
            near = [b for b, other in areas.items() if b is not one and not apart(centre, other)]
            if near:
                yield f"{type(one).__name__} “{name_of(one)}” {area.width()} × {area.height()} beside “{name_of(near[0])}”"
