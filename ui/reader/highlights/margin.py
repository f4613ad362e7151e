"""The margin beside the text: one bracket for each place in view, pushed apart so that none covers another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from ui.look.reader_colours import ReaderTheme
from ui.reader.highlights.values import ReaderCode, ReaderHighlight
from ui.widgets.rows.painted import conflict_mark

Place = tuple[int, ...]
"""Start and end of a passage; of a region of a page also its page and its edges."""

NAMES = 3
"""How many code names a bracket shows, each on its own line."""


@dataclass(frozen=True, slots=True)
class Bracket:
    """A distinct place with everybody's codes on it. `top` and `bottom` are where its text stands in the view."""

    place: Place
    highlights: tuple[str, ...]
    codes: tuple[ReaderCode, ...]
    coders: str
    top: float
    bottom: float
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A bracket at its height in the margin, or, without one, the line that opens or folds `places`."""

    y: float
    height: float
    bracket: Bracket | None = None
    places: tuple[Place, ...] = ()
    opens: bool = True


def brackets(
    highlights: Iterable[ReaderHighlight],
    codes_of: Callable[[ReaderHighlight], list[ReaderCode]],
    extent: Callable[[ReaderHighlight], tuple[float, float]],
) -> list[Bracket]:
    """Group highlights by place, in the order of the text."""
    groups: dict[Place, list[ReaderHighlight]] = {}
    for one in highlights:
        groups.setdefault(_place_of(one), []).append(one)
    result = []
    # The longer of two that begin together comes first, as it lies around the other.
    for place, ones in sorted(groups.items(), key=lambda item: (item[0][0], -item[0][1], item[0][2:])):
        codes = {code.id: code for one in ones for code in codes_of(one)}
        coders = list(dict.fromkeys(one.coder_name for one in ones))
        if any(one.has_memo for one in ones):
            coders.append(QCoreApplication.translate("Reader", "memo"))
        if any(one.contradicted for one in ones):
            coders.insert(0, "≠")
        if any(one.supported for one in ones):
            coders.insert(0, "≈")
        top, bottom = extent(ones[0])
        names = " · ".join(coder for coder in coders if coder)
        apart = any(one.conflict for one in ones)
        result.append(Bracket(place, tuple(one.id for one in ones), tuple(codes.values()), names, top, bottom, apart))
    return result


def _place_of(one: ReaderHighlight) -> Place:
    region = one.region
    if region is None:
        return (one.start, one.end)
    return (one.start, one.end, region.page, region.left, region.bottom, region.right, region.top)


class Margin:
    """Lays out and paints brackets. `expanded` holds the places the reader opened."""

    def __init__(self, font: QFont) -> None:
        self.expanded: set[Place] = set()
        self.placed: list[Placed] = []
        self.set_font(font)

    def set_font(self, font: QFont) -> None:
        """Use this font for names, and a smaller one for coders."""
        self._name, self._small = QFont(font), QFont(font)
        if font.pixelSize() > 0:
            self._small.setPixelSize(max(6, round(font.pixelSize() * 0.88)))
        else:
            self._small.setPointSizeF(font.pointSizeF() * 0.88)
        self._name_metrics, self._small_metrics = QFontMetricsF(self._name), QFontMetricsF(self._small)
        self.em = self._name_metrics.height() * 0.85
        self._name_line = self._name_metrics.height()
        self._small_line = self._small_metrics.height()

    def height_of(self, bracket: Bracket) -> float:
        """How high a bracket stands, in whole pixels."""
        return round(min(max(1, len(bracket.codes)), NAMES) * self._name_line + self._small_line)

    def place(self, brackets: list[Bracket], offset: float, current: str | None = None) -> None:
        """Give each bracket a height without collisions: at its passage, or pushed down by those above it.

        A passage that began above the view keeps its bracket in view. What would stand too far from its passage is
        counted in a line "+n more". `offset` is where a label begins below the top of its row. The bracket of the
        highlight `current` stands where it wants; the others make room.
        """
        self.placed = []
        # Five labels away from its passage nobody would see that they belong together.
        gap, far = self.em * 0.5, (self._name_line + self._small_line) * 5
        free, pinned = -1e9, self._pin(brackets, offset, current)
        hidden: list[Place] = []
        opened: list[Place] = []
        wanted = [(self._wanted(one, offset), one) for one in brackets]
        for y, one in sorted(wanted, key=lambda item: item[0]):
            if current in one.highlights:
                continue
            at = _clear_of(pinned, max(y, free), self.height_of(one), gap)
            # What the reader has opened stays open, however far it is pushed.
            if at - y > far and one.place not in self.expanded:
                hidden.append(one.place)
                continue
            if free <= y:
                free = self._fold(free, hidden, opened, pinned)
            if one.place in self.expanded:
                opened.append(one.place)
            # Whole pixels: half ones blur the text.
            at = round(_clear_of(pinned, max(y, free), self.height_of(one), gap))
            self.placed.append(Placed(at, self.height_of(one), one))
            free = at + self.height_of(one) + gap
        self._fold(free, hidden, opened, pinned)

    def _pin(self, brackets: list[Bracket], offset: float, current: str | None) -> Placed | None:
        for one in brackets:
            if current in one.highlights:
                pinned = Placed(round(self._wanted(one, offset)), self.height_of(one), one)
                self.placed.append(pinned)
                return pinned
        return None

    def _wanted(self, one: Bracket, offset: float) -> float:
        return max(one.top + offset, min(offset, one.bottom - self.height_of(one)))

    def _fold(self, free: float, hidden: list[Place], opened: list[Place], pinned: Placed | None) -> float:
        for places, opens in ((hidden, True), (opened, False)):
            if places:
                free = _clear_of(pinned, free, self._small_line, self.em * 0.5)
                self.placed.append(Placed(free, self._small_line, None, tuple(places), opens))
                free += self._small_line + self.em * 0.5
                places.clear()
        return free

    def at(self, point: QPoint, x: int) -> Placed | None:
        """What stands at a point of the view; `x` is where the margin begins."""
        for one in self.placed:
            if point.x() > x and one.y <= point.y() <= one.y + one.height:
                return one
        return None

    def turn(self, placed: Placed) -> None:
        """Open or fold the places behind a "more" or "fewer" line."""
        if placed.opens:
            self.expanded.update(placed.places)
        else:
            self.expanded.difference_update(placed.places)

    def paint(self, painter: QPainter, theme: ReaderTheme, area: QRectF, current: str | None) -> None:
        """Paint what `place` placed into the margin's area."""
        for one in self.placed:
            if one.y + one.height < area.top() or one.y > area.bottom():
                continue
            if one.bracket:
                self._paint_bracket(painter, theme, area, one, one.bracket, current in one.bracket.highlights)
            else:
                painter.setFont(self._small)
                painter.setPen(theme.colour("focus"))
                baseline = QPointF(area.left() + self.em * 1.8, one.y + self._small_metrics.ascent())
                painter.drawText(baseline, fold_text(one))

    def _paint_bracket(
        self, painter: QPainter, theme: ReaderTheme, area: QRectF, placed: Placed, bracket: Bracket, current: bool
    ) -> None:
        left, y, em = area.left() + self.em * 0.8, placed.y, self.em
        if current:
            box = QRectF(left - em * 0.2, y - em * 0.2, area.right() - left - em * 0.4, placed.height + em * 0.4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("current_tint"))
            painter.drawRoundedRect(box, em * 0.3, em * 0.3)
        colours = [theme.code_line(code.colour) for code in bracket.codes] or [theme.colour("untagged")]
        bar = max(2.0, em * 0.25)
        painter.fillRect(QRectF(left, y, bar, placed.height), colours[-1])
        part = self._name_line if len(colours) <= NAMES else placed.height / len(colours)
        for number, colour in enumerate(colours[:-1]):
            painter.fillRect(QRectF(left, y + number * part, bar, part), colour)
        text_x = left + em
        width = area.right() - text_x - em * 0.5
        painter.setFont(self._name)
        painter.setPen(theme.colour("text" if bracket.codes else "muted"))
        for name in _names(bracket):
            shown = self._name_metrics.elidedText(name, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QPointF(text_x, y + self._name_metrics.ascent()), shown)
            y += self._name_line
        painter.setFont(self._small)
        painter.setPen(theme.colour("muted"))
        if bracket.conflict:
            side = self._small_line * 0.86
            conflict_mark(painter, QRectF(text_x, y + self._small_line * 0.07, side, side), theme.colour("warning"))
            text_x, width = text_x + side * 1.3, width - side * 1.3
            painter.setPen(theme.colour("muted"))
        shown = self._small_metrics.elidedText(bracket.coders, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QPointF(text_x, y + self._small_metrics.ascent()), shown)


def _clear_of(pinned: Placed | None, y: float, height: float, gap: float) -> float:
    """`y`, or below the pinned bracket where the two would touch."""
    if pinned and y < pinned.y + pinned.height + gap and y + height + gap > pinned.y:
        return pinned.y + pinned.height + gap
    return y


def fold_text(placed: Placed) -> str:
    """The words of a line that opens or folds."""
    if placed.opens:
        return QCoreApplication.translate("Reader", "+{0} more").format(len(placed.places))
    return QCoreApplication.translate("Reader", "show fewer")


def _names(bracket: Bracket) -> list[str]:
    names = [code.name for code in bracket.codes]
    if not names:
        return [QCoreApplication.translate("Reader", "No code yet")]
    if len(names) > NAMES:
        names = [*names[: NAMES - 1], ", ".join(names[NAMES - 1 :])]
    return [name.replace("\n", " ") for name in names]
