"""References of sources in the author-date manner of this program, or in one of the citation styles that ship with it."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.analysis.summary_model import Runs
from reviewer.errors import UsageError
from reviewer.exporters.bibliography import formatted_references, style_names
from reviewer.model.source import Source
from reviewer.progress import Progress
from reviewer.services.resources import resource

OWN = "author-date"
"""The style that needs no style file."""
_FOLDER = resource("styles-csl")


def styles() -> list[str]:
    """The names of all styles, that of this program first."""
    return [OWN, *style_names(_FOLDER)]


def reference_runs(
    *, sources: Sequence[Source], style: str, locale: str | None = None, progress: Progress | None = None
) -> dict[str, Runs]:
    """Each source's reference in a style, by id and in the order of the style. Empty for the style of this program.

    Raises UsageError, Cancelled.
    """
    known = styles()
    if style not in known:
        raise UsageError(f"There is no citation style “{style}”; choose one of {', '.join(known)}.")
    if style == OWN or not sources:
        return {}
    made = formatted_references(sources, style=style, folder=_FOLDER, locale=locale, progress=progress)
    return {each.source: each.runs for each in made}


def format_references(
    *, sources: Sequence[Source], style: str = OWN, locale: str | None = None, progress: Progress | None = None
) -> list[str]:
    """The references as plain text, one for each source, in the order of the style. Raises UsageError, Cancelled."""
    runs = reference_runs(sources=sources, style=style, locale=locale, progress=progress)
    if runs:
        return ["".join(text for text, _ in each) for each in runs.values()]
    return sorted((source.citation() for source in sources), key=str.casefold)
