"""Asks the project whether each quote and figure of a summary file still holds, has changed or is gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal

from reviewer.analysis.summary.model import Template
from reviewer.exporters.summary.data import Record, SummaryData, figures_of
from reviewer.exporters.summary.reading import bare, read_summary
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.progress import Progress
from reviewer.services.evidence import citation_styles, search
from reviewer.services.evidence.excerpts import list_excerpts
from reviewer.services.evidence.printed import printed_words, words_of
from reviewer.services.evidence.summary import build_summary
from reviewer.services.shared import project_lookup
from reviewer.store.project_file import Project

State = Literal["holds", "changed", "gone"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one quote or figure. `what` names it, `why` says in words what is different, empty where it holds."""

    kind: Literal["quote", "figure"]
    key: str
    what: str
    state: State
    why: str = ""


@dataclass(frozen=True, slots=True)
class Verification:
    """What became of a whole summary. `same` says that the project is as it was when the summary was made."""

    project: str
    same: bool
    verdicts: tuple[Verdict, ...]

    @property
    def holds(self) -> bool:
        return all(verdict.state == "holds" for verdict in self.verdicts)

    def count(self, kind: str, state: State) -> int:
        """How many quotes or figures are in a state."""
        return sum(1 for each in self.verdicts if each.kind == kind and each.state == state)


def verify_summary(*, project: Project, path: Path, progress: Progress | None = None) -> Verification:
    """Compare a summary file with the project. Raises ExportRefused for a file that is no summary, QueryError."""
    progress = progress or Progress()
    summary = read_summary(path)
    data = summary.data
    now = {excerpt.highlight: excerpt for excerpt in list_excerpts(project=project, progress=progress)}
    file_text = _FileText(summary.text, bare)
    if summary.pages is not None:
        file_text = _FileText(printed_words(summary.pages, path.name, progress), words_of)
    verdicts = [_quote(record, now.get(record.id), file_text) for record in data.excerpts]
    verdicts += _figures(project, data, progress)
    return Verification(data.project, project_lookup.digest(project=project) == data.digest, tuple(verdicts))


class _FileText:
    """Whether quotes stand in the text of the file, looked for in their order first."""

    def __init__(self, text: str | None, folded: Callable[[str], str]) -> None:
        self._text = text
        self._folded = folded
        self._at = 0

    def has(self, quote: str) -> bool:
        # A format whose words cannot be told from its markup is taken at its data.
        if self._text is None:
            return True
        wanted = self._folded(quote)
        at = self._text.find(wanted, self._at)
        # Somebody may have moved parts of the document around.
        if at < 0:
            return wanted in self._text
        self._at = at + len(wanted)
        return True


def _quote(record: Record, now: Excerpt | None, file_text: _FileText) -> Verdict:
    region = now.region.line if now is not None and now.region else ""
    words = "figure" if record.region else record.quote if len(record.quote) <= 60 else f"{record.quote[:59].rstrip()}…"
    what = f"“{' '.join(words.split())}” ({record.label})"
    if not file_text.has(record.quote):
        return Verdict("quote", record.id, what, "changed", "the summary does not show these characters any more")
    if now is None:
        return Verdict("quote", record.id, what, "gone", "the highlight was deleted")
    if region != record.region:
        return Verdict("quote", record.id, what, "changed", f"the region is {now.place} now")
    if now.quote != record.quote:
        return Verdict("quote", record.id, what, "changed", "the highlight holds other characters")
    if not record.region and (now.source_sha256, now.start, now.end) != (record.text, record.start, record.end):
        return Verdict("quote", record.id, what, "changed", f"the same characters stand at {now.place} now")
    if sorted(code.id for code in now.codes) != sorted(record.codes):
        codes = ", ".join(code.path for code in now.codes) or "none"
        return Verdict("quote", record.id, what, "changed", f"its codes are now {codes}")
    return Verdict("quote", record.id, what, "holds")


def _figures(project: Project, data: SummaryData, progress: Progress) -> list[Verdict]:
    if data.query is not None:
        # Without the window nobody keeps the index in step, and the query is asked again.
        search.update_index(project=project)
    wanted, template = _from_values(ExcerptFilter, data.filter), _from_values(Template, data.template)
    # No figure depends on how references are written, and a style of the writer's own may not be here.
    template = replace(template, citation_style=citation_styles.OWN, citation_language="")
    summary = build_summary(project=project, wanted=wanted, template=template, query=data.query, progress=progress)
    now = {key: value for key, _, value in figures_of(summary)}
    verdicts = []
    for figure in data.figures:
        value = now.get(figure.key)
        what = f"{figure.value:,} {figure.words}"
        if value == figure.value:
            verdicts.append(Verdict("figure", figure.key, what, "holds"))
        # A cell or coder without excerpts is not written at all, so a missing one counts nothing.
        elif value is None and not figure.key.startswith(("cell/", "coder/")):
            verdicts.append(
                Verdict("figure", figure.key, what, "gone", "what it counts is not in the project any more")
            )
        else:
            verdicts.append(Verdict("figure", figure.key, what, "changed", f"now {value or 0:,}"))
    return verdicts


def _from_values(kind: type[Any], values: dict[str, Any]) -> Any:
    """A filter or template from the summary's data; what is not known or of another shape is as in the default."""
    usual = kind()
    kept: dict[str, Any] = {}
    for each in fields(kind):
        value, old = values.get(each.name), getattr(usual, each.name)
        if isinstance(value, list) and (isinstance(old, tuple) or old is None):
            value = tuple(item for item in value if isinstance(item, str))
        if isinstance(value, type(old)) or (old is None and isinstance(value, (bool, tuple))):
            kept[each.name] = value
    return kind(**kept)
