"""The pictures of regions, cut out of their pages for exports: drawn by a process of its own, bounded in size and number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from types import TracebackType
from typing import Self

from reviewer.errors import DamagedProject
from reviewer.model.coding.excerpt import CutOut, Excerpt
from reviewer.model.coding.region import Region
from reviewer.model.sources.page_frame import Frame
from reviewer.pages.drawing import Drawer, NotDrawn
from reviewer.pages.png import png
from reviewer.store.project_file import Project
from reviewer.store.reads import structures as reads_structures
from reviewer.store.reads import things as reads

_PIXELS_A_POINT = 150 / 72
_MOST_SIDE = 1_200
"""In pixels, of one picture."""
_MOST_BYTES = 60_000_000
"""Of all pictures of one file; regions beyond that stand there with page and box."""


def cut_out(*, project: Project, region: Region) -> CutOut | None:
    """The picture of one region; None where there is none."""
    with CutOuts(project) as cuts:
        return cuts.of(region)


def drawn(*, project: Project, regions: Iterable[Region]) -> list[tuple[Region, CutOut | None]]:
    """Each region with its picture, None where there is none."""
    with CutOuts(project) as cuts:
        return [(region, cuts.of(region)) for region in regions]


class CutOuts:
    """Draws regions; used in a `with` block, which ends its process."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._drawer: Drawer | None = None
        self._open = ""
        self._room = _MOST_BYTES
        self._known: dict[Region, CutOut | None] = {}
        self._frames: list[Frame] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        if self._drawer is not None:
            self._drawer.close()

    def into(self, excerpts: Iterable[Excerpt]) -> Iterator[Excerpt]:
        """These excerpts, those of regions with their pictures where there are any."""
        for excerpt in excerpts:
            yield replace(excerpt, cut=self.of(excerpt.region)) if excerpt.region else excerpt

    def of(self, region: Region) -> CutOut | None:
        """The picture of a region; None where its file is not here, cannot be drawn, or there is no room for more."""
        if region not in self._known:
            self._known[region] = self._drawn(region)
        return self._known[region]

    def _drawn(self, region: Region) -> CutOut | None:
        if self._room <= 0 or not self._opened(region.original) or region.page > len(self._frames):
            return None
        frame = self._frames[region.page - 1]
        seen, (wide, high) = frame.seen(region.box), frame.size
        part = (*_within(seen.left / wide, seen.right / wide), *_within(seen.bottom / high, seen.top / high))
        across, down = (part[1] - part[0]) * wide, (part[3] - part[2]) * high
        if across <= 0 or down <= 0:
            return None
        scale = min(_PIXELS_A_POINT, _MOST_SIDE / across, _MOST_SIDE / down)
        assert self._drawer is not None
        try:
            picture = self._drawer.draw(region.page - 1, max(1, round(across * scale)), part)
        except NotDrawn:
            return None
        made = png(picture.width, picture.height, picture.pixels)
        self._room -= len(made)
        return CutOut(made, across, down)

    def _opened(self, original: str) -> bool:
        """Take up the file of a region. Those of one file mostly come one after the other."""
        if self._open != original:
            self._open, self._frames = original, []
            pages = self._project.read(reads_structures.frames, original)
            try:
                content = self._project.read(reads.original, original)
            except DamagedProject:
                content = None
            if pages and content is not None:
                self._drawer = self._drawer or Drawer()
                try:
                    self._drawer.open(content)
                    self._frames = pages
                except NotDrawn:
                    self._frames = []
        return bool(self._frames)


def _within(low: float, high: float) -> tuple[float, float]:
    return max(0.0, low), min(1.0, high)
