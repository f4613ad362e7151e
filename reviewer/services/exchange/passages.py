"""The selections of another tool as highlights: one for each place and coder, with all codes that the coder gave there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from reviewer.analysis.interchange.resolving import Placed
from reviewer.model.coding.highlight import Highlight, Place, place_in
from reviewer.model.coding.region import Region
from reviewer.model.interchange.project import NotTaken, Selection, SourceEntry, Tagging
from reviewer.model.names import derived_id
from reviewer.model.sources.anchoring import Anchorer
from reviewer.model.sources.page_box import Box as PageBox
from reviewer.sentence import sentence
from reviewer.services.exchange.births import Births, fields, key_of
from reviewer.services.exchange.names import plain_text
from reviewer.services.exchange.sources import HereNow
from reviewer.services.shared.region_places import place_in_pages

_SHOWN = 80


@dataclass(frozen=True)
class Here:
    """What is here: ids of codes by GUID, the sources, texts by hash, and the highlights that sources have, by id."""

    codes: Mapping[str, str]
    sources: Mapping[str, HereNow]
    text: Callable[[str], str | None]
    highlights: Callable[[str], Iterable[Highlight]]
    coder: Callable[[str], str]
    own: Callable[[str, str], str]


@dataclass
class Passages:
    """Makes highlights. `found` are their ids by the GUID of the selection."""

    births: Births
    here: Here
    found: dict[str, list[str]] = field(default_factory=dict)
    not_taken: list[NotTaken] = field(default_factory=list)
    _at: dict[tuple[str, ...], str] = field(default_factory=dict)
    _looked: set[str] = field(default_factory=set)
    _carried: dict[tuple[str, str], Anchorer] = field(default_factory=dict)

    def take(self, selection: Selection, placed: Placed | None) -> None:
        """One selection, with its codes and its memo."""
        source = self.here.sources.get(selection.source)
        name = (selection.quote or selection.memo)[:_SHOWN]
        if source is None or placed is None or not source.sha256:
            why = (
                sentence("its source has no text")
                if source is not None and not source.sha256
                else sentence("its place is not in the text")
            )
            self.not_taken.append(NotTaken(sentence("selection"), name, why))
            return
        place, review = self._place(source, placed)
        if place is None:
            self.not_taken.append(NotTaken(sentence("selection"), name, sentence("the text here has other words")))
            return
        self._give(selection, source, place, review)
        if placed.how == "unsure":
            words = f"The file names other words here: “{plain_text(selection.quote)}”."
            target = self.found[selection.guid][0]
            coder = next(iter(self._taggings(selection)))
            self.births.write("highlight", target, coder, words, key_of(selection.guid, "words"), selection.made)

    def take_region(self, selection: Selection) -> None:
        """A rectangle on a page of its source's file, with its codes and its memo."""
        source = self.here.sources.get(selection.source)
        if source is None or selection.box is None or not source.original or not source.sha256:
            self.not_taken.append(
                NotTaken(sentence("region"), selection.memo[:_SHOWN], sentence("its page is not here"))
            )
            return
        left, bottom, right, top = selection.box
        if source.height is not None:
            bottom, top = source.height - top, source.height - bottom
        try:
            region = Region.around(source.original, selection.page, PageBox(left, bottom, right, top))
        except ValueError:
            self.not_taken.append(
                NotTaken(sentence("region"), selection.memo[:_SHOWN], sentence("it is no rectangle on a page"))
            )
            return
        text = self.here.text(source.sha256) or ""
        place = place_in_pages(text, source.sha256, region, source.pages, source.original)
        self._give(selection, source, place, review=False)

    def _taggings(self, selection: Selection) -> dict[str, list[Tagging]]:
        """The taggings by coder; nobody's where there are none."""
        by_coder: dict[str, list[Tagging]] = {}
        for tagging in selection.taggings:
            by_coder.setdefault(self.here.coder(tagging.by or selection.by), []).append(tagging)
        return by_coder or {self.here.coder(selection.by): []}

    def _give(self, selection: Selection, source: HereNow, place: Place, review: bool) -> None:
        """Highlights at a place, one for each coder, with their codes, and the memo."""
        self._look(source)
        by_coder = self._taggings(selection)
        for number, (coder, taggings) in enumerate(by_coder.items()):
            highlight = self._highlight(selection, place, source.id, coder, review, number)
            self.found.setdefault(selection.guid, []).append(highlight)
            for tagging in taggings:
                self._tag(highlight, tagging, coder, selection.made)
        if selection.memo:
            target, first = self.found[selection.guid][0], next(iter(by_coder))
            text, key = plain_text(selection.memo), key_of(selection.guid)
            self.births.write("highlight", target, first, text, key, selection.made)

    def take_whole(self, entry: SourceEntry, text: str) -> None:
        """The codes that a source bears as a whole, on all of its text."""
        guid = derived_id("whole source", entry.guid)
        whole = Selection(guid, entry.guid, 0, len(text), by=entry.by, made=entry.made, taggings=entry.whole)
        self.take(whole, Placed(0, len(text)))

    def _place(self, source: HereNow, placed: Placed) -> tuple[Place | None, bool]:
        """The place in the text here, and whether somebody should look at it."""
        unsure = placed.how == "unsure"
        if not source.carried:
            text = self.here.text(source.sha256)
            if text is None or placed.end > len(text):
                return None, unsure
            return place_in(text, source.sha256, placed.start, placed.end), unsure
        given, text = self.here.text(source.carried), self.here.text(source.sha256)
        if given is None or text is None:
            return None, unsure
        key = (source.carried, source.sha256)
        if key not in self._carried:
            self._carried[key] = Anchorer(given, text)
        anchored = self._carried[key].place(place_in(given, source.carried, placed.start, placed.end))
        if anchored.verdict == "lost":
            return None, unsure
        place = place_in(text, source.sha256, anchored.start, anchored.end)
        return place, unsure or anchored.verdict == "review"

    def _look(self, source: HereNow) -> None:
        """Note which highlights a source has already: one's own at exactly a place is used."""
        if source.id not in self._looked:
            self._looked.add(source.id)
            for each in self.here.highlights(source.id):
                self._at.setdefault(
                    (source.id, each.coder, *_key(each.text, each.start, each.end, each.region)), each.id
                )

    def _highlight(self, selection: Selection, place: Place, source: str, coder: str, review: bool, number: int) -> str:
        key = (source, coder, *_key(place.text, place.start, place.end, place.region))
        known = self._at.get(key)
        if known is not None:
            if known not in self.births.things:
                self.births.there["highlight"] += 1
            return known
        own = self.here.own("highlight", selection.guid)
        identifier = own if number == 0 else derived_id("highlight", own, coder)
        self._at[key] = identifier
        values = fields(review="likeness" if review else "", made=selection.made)
        return self.births.make(
            "highlight", identifier, {"source": source, "coder": coder, "place": place.values(), **values}
        )

    def _tag(self, highlight: str, tagging: Tagging, coder: str, made: int | None) -> None:
        code = self.here.codes.get(tagging.code)
        if code is None:
            return
        told = fields(made=tagging.made if tagging.made is not None else made, refi=tagging.guid)
        self.births.made_of("coding", {"highlight": highlight, "code": code, "coder": coder, **told})


def _key(text: str, start: int, end: int, region: Region | None) -> tuple[str, ...]:
    """What two highlights of one coder do not share: characters of a text, or a rectangle of a page."""
    return (region.line,) if region is not None else (text, str(start), str(end))
