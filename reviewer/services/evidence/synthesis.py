"""Synthesis: the team's own text on the review, on a code, or on a code in one source, with citations to excerpts."""

from __future__ import annotations

from reviewer.changes.kinds import synthesis_id
from reviewer.errors import NotFoundError
from reviewer.model.changes import Changes
from reviewer.model.coding import citation
from reviewer.model.coding.synthesis import SynthesisText
from reviewer.sentence import sentence
from reviewer.services.shared.highlight_lookup import highlights, text_of
from reviewer.services.shared.source_lookup import source_with
from reviewer.store.project_file import Project
from reviewer.store.reads import summary as reads_summary

Texts = dict[tuple[str | None, str | None], str]


def syntheses(*, project: Project) -> Texts:
    """All texts by (code, source). What was written on a code that was merged stands at the end of the one that is shown."""
    by_key: Texts = {}
    texts = project.read(reads_summary.syntheses)
    # False sorts first: the text of the code itself comes before those of codes merged into it.
    for each in sorted(texts, key=lambda text: text.code in project.codebook.merged):
        key = _present_code(project, each), each.source
        by_key[key] = f"{by_key[key]}\n\n{each.text}" if key in by_key else each.text
    return by_key


def write_synthesis(
    *, project: Project, text: str, coder: str, code: str | None = None, source: str | None = None
) -> Changes:
    """Write the text on a code, a code in one source, or (with neither) the whole review. Raises NotFoundError."""
    with project.action("synthesis_review", coder=coder) as act:
        subject = project.codebook.shown(code) if code else None
        if code and subject is None:
            raise NotFoundError(sentence("This code is not in the codebook any more."))
        title = source_with(project=project, identifier=source).title if source else ""
        key = subject.id if subject else None
        act.draft.create("synthesis", synthesis_id(key, source), code=key, source=source, text=text)
        for each in project.read(reads_summary.syntheses):
            # The texts of merged codes were part of what was edited, and are in the new text.
            if each.code != key and each.source == source and _present_code(project, each) == key:
                act.draft.delete("synthesis", each.id)
        if subject and title:
            act.say("synthesis_in", about=subject.path, title=title)
        elif subject or title:
            act.say("synthesis_on", about=subject.path if subject else title)
    return act.changes


def identifier(*, code: str | None = None, source: str | None = None) -> str:
    """The id of one text, as conflicts name it."""
    return synthesis_id(code, source)


def cite(*, project: Project, highlight: str) -> str:
    """What to put into a text to cite an excerpt as it is now. Raises NotFoundError."""
    return citation.token(highlight, _quote(project, highlight))


def renew_citations(*, project: Project, text: str) -> str:
    """The text with every citation of a changed excerpt taken as it is now; those of deleted ones stay marked."""
    ids = {each.highlight for each in citation.citations(text)}
    existing = {highlight.id for highlight in highlights(project=project, ids=ids)}
    return citation.renewed(text, {each: _quote(project, each) for each in existing})


def _quote(project: Project, highlight: str) -> str:
    matching = highlights(project=project, ids=[highlight])
    if not matching:
        raise NotFoundError(sentence("This highlight is not in the project any more."))
    highlight_now = matching[0]
    if highlight_now.region:
        return highlight_now.region.line
    return text_of(project=project, source=highlight_now.source).text[highlight_now.start : highlight_now.end]


def _present_code(project: Project, text: SynthesisText) -> str | None:
    code = project.codebook.shown(text.code) if text.code else None
    return code.id if code else text.code
