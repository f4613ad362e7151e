"""Heights of many pieces, with fast sums: where a piece begins, and which piece lies at a height."""

from __future__ import annotations


class Heights:
    """A Fenwick tree (Fenwick 1994) over heights in pixels."""

    def __init__(self, heights: list[int]) -> None:
        self._heights = heights
        self._tree = [0, *heights]
        for index in range(1, len(self._tree)):
            above = index + (index & -index)
            if above < len(self._tree):
                self._tree[above] += self._tree[index]
        self._top = 1 << max(0, len(heights).bit_length() - 1)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def change(self, index: int, height: int) -> None:
        """Set one height."""
        difference = height - self._heights[index]
        self._heights[index] = height
        index += 1
        while difference and index < len(self._tree):
            self._tree[index] += difference
            index += index & -index

    def before(self, index: int) -> int:
        """The sum of the heights before a piece: where it begins."""
        total = 0
        while index:
            total += self._tree[index]
            index &= index - 1
        return total

    @property
    def total(self) -> int:
        return self.before(len(self._heights))

    def at(self, y: float) -> int:
        """The piece at height `y` from the top; the first or last one outside."""
        index, step = 0, self._top
        while step:
            following = index + step
            if following < len(self._tree) and self._tree[following] <= y:
                index, y = following, y - self._tree[following]
            step >>= 1
        return min(index, len(self._heights) - 1)
