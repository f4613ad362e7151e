"""Regions under mouse and keys: draw one, change the one in the hand, take it or let it go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from reviewer.model.sources.page_box import Box
from reviewer.model.sources.page_frame import Frame
from ui.reader.page.region_frame import RegionFrame

_REACH = 7.0
"""In pixels: so near to a corner a press takes hold of it."""
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAGES = {int(Qt.Key.Key_PageDown): 1, int(Qt.Key.Key_PageUp): -1}


class RegionView(Protocol):
    """The pages, as the tool asks about them. Points are of the view, or seen on a page in points."""

    def seen_at(self, point: QPointF) -> tuple[int, QPointF]: ...

    def frame_on_screen(self, frame: RegionFrame) -> QRectF: ...

    def frame_of(self, page: int) -> Frame: ...

    def page_count(self) -> int: ...

    def own_region(self) -> RegionFrame | None: ...


@dataclass(slots=True)
class _Hold:
    """What the mouse holds: the corner that stays, or where in the rectangle it was taken."""

    fixed: QPointF | None
    taken: QPointF


class RegionTool(QObject):
    """`drawn(page from 1, box)`, `moved(highlight, box)` when a rectangle is taken; `changed()` when it looks otherwise."""

    drawn = Signal(int, object)
    moved = Signal(str, object)
    changed = Signal()

    def __init__(self, view: RegionView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._hold: _Hold | None = None
        self._drawing = False
        self.frame: RegionFrame | None = None

    @property
    def is_on(self) -> bool:
        """Whether a rectangle is shown that waits to be taken."""
        return self.frame is not None

    def begin(self, frame: RegionFrame) -> None:
        """Show a rectangle to be changed."""
        self.frame, self._hold, self._drawing = frame, None, False
        self.changed.emit()

    def leave(self) -> bool:
        """Let it go; False where there is none."""
        was, self.frame, self._hold = self.frame, None, None
        if was is not None:
            self.changed.emit()
        return was is not None

    def take(self) -> None:
        """It is right as it is."""
        frame = self.frame
        self.leave()
        if frame is None or not frame.is_drawn:
            return
        box: Box = frame.box(self._view.frame_of(frame.page))
        if frame.highlight:
            self.moved.emit(frame.highlight, box)
        else:
            self.drawn.emit(frame.page + 1, box)

    # mouse

    def press(self, event: QMouseEvent) -> bool:
        """Take hold of a corner, or of the rectangle that is shown, or begin one; False where the press means something else."""
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        point, shown = event.position(), self.frame or self._view.own_region()
        if shown is not None and (corner := self._corner_at(shown, point)) is not None:
            self.frame, self._hold, self._drawing = shown, _Hold(corner, QPointF()), True
        elif self.frame is not None and self._view.frame_on_screen(self.frame).contains(point):
            self._hold, self._drawing = _Hold(None, self._view.seen_at(point)[1]), False
        elif self.is_on or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            page, seen = self._view.seen_at(point)
            self.frame, self._hold, self._drawing = RegionFrame(page, QRectF(seen, seen)), _Hold(seen, QPointF()), True
        else:
            return False
        self.changed.emit()
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Draw on; False where nothing is held."""
        hold, frame = self._hold, self.frame
        if hold is None or frame is None:
            return False
        page_frame = self._view.frame_of(frame.page)
        page, seen = self._view.seen_at(event.position())
        if page != frame.page:
            # Beyond the edge of its page, where there is no more of it.
            return True
        if hold.fixed is not None:
            self.frame = frame.spanning(hold.fixed, seen, page_frame)
        else:
            self.frame, hold.taken = frame.moved(seen - hold.taken, page_frame), seen
        self.changed.emit()
        return True

    def release(self) -> bool:
        """Let go of what is held: what was drawn is taken, what was moved waits for Enter."""
        if self._hold is None:
            return False
        self._hold = None
        if self._drawing:
            self.take()
        return True

    def _corner_at(self, frame: RegionFrame, point: QPointF) -> QPointF | None:
        """The corner across from the one at a point."""
        on_screen = self._view.frame_on_screen(frame)
        seen = frame.rect
        for corner, other in (
            (on_screen.topLeft(), seen.bottomRight()), (on_screen.topRight(), seen.bottomLeft()),
            (on_screen.bottomLeft(), seen.topRight()), (on_screen.bottomRight(), seen.topLeft()),
        ):  # fmt: skip
            if (corner - point).manhattanLength() <= _REACH:
                return other
        return None

    def over_corner(self, point: QPointF) -> bool:
        """Whether a press here would take hold of a corner."""
        shown = self.frame or self._view.own_region()
        return shown is not None and self._corner_at(shown, point) is not None

    # keys

    def key(self, event: QKeyEvent, onto: Callable[[int], None]) -> bool:
        """Arrows move it, with Shift change its size, the page keys take it to another page, Enter takes it, Escape lets it go."""
        frame, key = self.frame, event.key()
        if frame is None:
            return False
        if key == Qt.Key.Key_Escape:
            return self.leave()
        if key in _ENDS:
            self.take()
            return True
        if key in _PAGES and not frame.highlight:
            page = min(max(frame.page + _PAGES[key], 0), self._view.page_count() - 1)
            now = RegionFrame(page, frame.rect).moved(QPointF(), self._view.frame_of(page))
        elif (changed := frame.by_key(key, event.modifiers(), self._view.frame_of(frame.page))) is not None:
            now = changed
        else:
            return False
        self.frame = now
        onto(now.page)
        self.changed.emit()
        return True
