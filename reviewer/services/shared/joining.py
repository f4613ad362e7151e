"""One work that is there as two sources: what the team did on the second is carried to the first, and the second goes."""

from __future__ import annotations

from reviewer.changes.draft import Draft
from reviewer.errors import UsageError
from reviewer.model.coding.highlight import Place, place_in, place_of_region
from reviewer.model.sources.anchoring import Anchorer
from reviewer.model.sources.source import REFERENCE_FIELDS
from reviewer.sentence import sentence
from reviewer.services.shared import carrying
from reviewer.services.shared.source_lookup import source_with
from reviewer.store.project_file import Project


def draft_join(*, project: Project, draft: Draft, keep: str, other: str) -> str:
    """Write to a draft what joins two sources; returns the title. Raises UsageError where a passage would lose its place.

    Reference data and attributes that the first lacks are taken over.
    """
    first, second = (source_with(project=project, identifier=each) for each in (keep, other))
    text = project.text(first.sha256)
    versions: dict[str, Anchorer] = {}
    lost: list[str] = []

    def placed(place: carrying.Place) -> carrying.Place | None:
        sha = place["text"]
        old = Place.of(place)
        if old.region is not None:
            return place_of_region(text, first.sha256, old.start, old.region).values()
        if sha not in versions:
            versions[sha] = Anchorer(project.text(sha), text)
        passage = versions[sha].place(old)
        if passage.verdict == "lost":
            lost.append(place["quote"])
            return None
        return place_in(text, first.sha256, passage.start, passage.end).values()

    carried = carrying.Carrying(project, draft, second, first.id, placed)
    carried.carry()
    if lost:
        raise UsageError(
            sentence(
                "One passage of “{title}” has no place in the other text: “{quote}”; keep both sources, or move its highlight"
                " first."
                if len(set(lost)) == 1
                else "{count} passages of “{title}” have no place in the other text, such as “{quote}”; keep both sources, or move"
                " these highlights first.",
                count=len(set(lost)),
                title=second.title,
                quote=lost[0][:60],
            )
        )
    carried.cite()
    carried.delete_old()
    for name in REFERENCE_FIELDS:
        value = getattr(second.reference, name)
        if value and not getattr(first.reference, name):
            draft.set("source", first.id, name, value)
    own_attributes = {attribute.name for attribute in first.attributes}
    for attribute in second.attributes:
        if attribute.name not in own_attributes:
            content = {"type": attribute.type, "value": attribute.value}
            draft.set("source", first.id, f"attribute:{attribute.name}", content)
    return first.title
