"""What sources say of themselves (XMP of PDFs, meta tags and JSON-LD of web pages, a DOI on the first page), offered."""

from __future__ import annotations

from reviewer.analysis.references.reference_matching import Proposal
from reviewer.errors import DamagedProject, ImportRefused
from reviewer.importers import GivenFile
from reviewer.importers.own_reference import doi_on, own_reference
from reviewer.model.sources.reference_entry import ReferenceEntry
from reviewer.model.sources.source import Source
from reviewer.progress import Progress
from reviewer.services.shared.source_lookup import list_sources
from reviewer.store.project_file import Project
from reviewer.store.reads import structures as reads_structures
from reviewer.store.reads import things as reads

_FIRST_PAGE = 4_000
"""About a printed page, in characters: a DOI further on is more likely that of a cited work."""
_READ = ("application/pdf", "text/html")


def offered(*, project: Project, progress: Progress | None = None) -> list[Proposal]:
    """For each source that says more of itself than its reference has, what it says. Nothing is written. Raises Cancelled.

    The entries hold only fields that are empty; `line` is the place of the source in the project, from 1.
    """
    progress = progress or Progress()
    sources = list_sources(project=project)
    progress.start("Looking at the files", len(sources))
    found = []
    for number, source in enumerate(sources, 1):
        says = _says(project, source, progress)
        new = {name: value for name, value in says.items() if not getattr(source.reference, name)}
        if new:
            found.append(Proposal(ReferenceEntry(number, new), "matched", source.id, "itself"))
        progress.step()
    return found


def _says(project: Project, source: Source, progress: Progress) -> dict[str, str]:
    says: dict[str, str] = {}
    if source.original_kept and source.media_type in _READ:
        _, encoding = project.read(reads_structures.read_by, source.id)
        try:
            content = project.read(reads.original, source.original) or b""
            file = GivenFile(source.file_name, content, encoding or None, progress=progress)
            says = own_reference(file, source.media_type)
        except (ImportRefused, DamagedProject):
            says = {}
    if source.sha256 and not (says.get("doi") or source.reference.doi):
        doi = doi_on(project.text(source.sha256)[: _first_page(source)])
        says |= {"doi": doi} if doi else {}
    return says


def _first_page(source: Source) -> int:
    return min(source.page_starts[1] if len(source.page_starts) > 1 else _FIRST_PAGE, _FIRST_PAGE)
