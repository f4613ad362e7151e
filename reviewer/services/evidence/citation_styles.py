"""References of sources in the author-date manner of this program, or in one of the citation styles that ship with it."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.analysis.references.reference_list import ReferenceLine, own_references
from reviewer.errors import UsageError
from reviewer.exporters.citations.bibliography import formatted_references, style_names
from reviewer.model.sources.source import Source
from reviewer.progress import Progress
from reviewer.services.shared.resources import resource

OWN = "author-date"
"""The style that needs no style file."""
_FOLDER = resource("styles-csl")


def styles() -> list[str]:
    """The names of all styles, that of this program first."""
    return [OWN, *style_names(_FOLDER)]


def reference_list(
    *, sources: Sequence[Source], style: str = OWN, locale: str | None = None, progress: Progress | None = None
) -> list[ReferenceLine]:
    """Each source's reference in a style, in the order of the style; a style with numbers keeps the order given.

    Works of the same authors and year get letters, where the style has them. Raises UsageError, Cancelled.
    """
    known = styles()
    if style not in known:
        raise UsageError(f"There is no citation style “{style}”; choose one of {', '.join(known)}.")
    if style == OWN or not sources:
        return own_references(sources)
    return formatted_references(sources, style=style, folder=_FOLDER, locale=locale, progress=progress)


def format_references(
    *, sources: Sequence[Source], style: str = OWN, locale: str | None = None, progress: Progress | None = None
) -> list[str]:
    """The references as plain text, one for each source, in the order of the style. Raises UsageError, Cancelled."""
    return [line.text for line in reference_list(sources=sources, style=style, locale=locale, progress=progress)]
