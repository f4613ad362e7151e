"""What is copied of a passage: its words, or those for a figure, with the citation of its source."""

from __future__ import annotations

from reviewer.model.coding.region import Region
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, source_lookup
from ui.look.worded import worded as _tr


def with_citation(project: Project, source: str, start: int, end: int, region: Region | None) -> str:
    """`“quote” (Farrell (2023). Title. p. 4)`; of a region of a page the citation alone, with its page. Raises NotFoundError."""
    cited = source_lookup.source_with(project=project, identifier=source)
    citation = cited.reference.citation()
    if region is not None:
        return _tr("({0} p. {1}, figure)").format(citation, region.page)
    paragraphs = highlight_lookup.text_of(project=project, source=source)
    page = cited.page_at(start)
    where = f"p. {page}" if page else f"¶ {paragraphs.number_at(start)}"
    return f"“{paragraphs.text[start:end]}” ({citation} {where})"
