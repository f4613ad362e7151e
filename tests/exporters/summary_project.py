"""A small review with everything a summary says: odd names, two coders, writing with citations, links, decisions."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.services.coding import highlights, links
from reviewer.services.evidence import summary_files, synthesis
from reviewer.services.shared import people, project_lookup, source_lookup
from reviewer.services.sources import appraisal
from tests.builder import ANNA, BEN, ProjectBuilder

ODD = ("Risks <b>&amp;", "=SUM(1)", "\"Quoted\" 'name'", "Émoji 😀🧠", "עברית\u202e", "a / b", "| pipe | [x](y) *z*")
ONE = (
    "Before it all began. It helped <within> hours & days; 5 > 4. “It's *not* a `cure`”, she said.\n"
    "1. A list line\n# not a heading\n\tTab and  two spaces \u00a0 here. 😀🧠 End of it. After that nothing."
)
TWO = "عربي: ساعد خلال ساعات. Then English. =cmd|'/c calc'!A1 Sleep got worse. </script><script>alert(1)</script> -->"
QUOTES = (
    "It helped <within> hours & days; 5 > 4.",
    "“It's *not* a `cure`”, she said.\n1. A list line\n# not a heading\n\tTab",
)


@dataclass
class Review:
    """The project, the ids of highlights in the order of their making, and where its files go."""

    builder: ProjectBuilder
    folder: Path
    ids: list[str] = field(default_factory=list)

    def write(self, ending: str, **options: object) -> Path:
        path = self.folder / f"summary.{ending}"
        summary_files.export_summary(project=self.builder.project, path=path, overwrite=True, **options)  # type: ignore[arg-type]
        return path

    def quotes(self) -> dict[str, str]:
        """Every highlight's characters, cut out of the kept texts with plain SQL."""
        with sqlite3.connect(self.builder.project.path) as db:
            query = """SELECT lower(hex(h.id)), t.content, h.start, h."end"
                FROM highlight h JOIN text t ON t.sha256 = lower(hex(h.text))"""
            found = {i: bytes(content).decode("utf-8")[start:end] for i, content, start, end in db.execute(query)}
        db.close()
        return found


def a_review(builder: ProjectBuilder, folder: Path) -> Review:
    """Four citations: two that hold, one of a changed and one of a deleted excerpt; one of them twice."""
    review = Review(builder, folder)
    builder.with_coder(BEN, 'Ben "<&>"')
    builder.with_source(ONE, "One <title> & \"more\" 'quotes'")
    for number, quote in enumerate(QUOTES):
        review.ids.append(builder.coded(quote, ODD[number], "Benefits/Fast", memo="=A memo\nof <two> lines").highlight)
    review.ids.append(builder.coded("😀🧠 End of it.", ODD[3], coder=BEN).highlight)
    review.ids.append(builder.coded("A list line", *ODD[2:]).highlight)
    review.ids.append(builder.coded("Before it all began.", "Benefits").highlight)
    builder.with_source(TWO, "=HYPERLINK(1) عربي 😀")
    review.ids.append(builder.coded("عربي: ساعد خلال ساعات.", "Benefits/Fast").highlight)
    review.ids.append(builder.coded("</script><script>alert(1)</script> -->", "Benefits").highlight)
    review.ids.append(builder.coded("Sleep got worse.").highlight)
    builder.with_source("Nothing was marked here.", "Three")
    _write(review)
    return review


def _write(review: Review) -> None:
    project, ids = review.builder.project, review.ids
    cite = [synthesis.cite(project=project, highlight=each) for each in ids]
    synthesis.write_synthesis(project=project, text=f"Fast {cite[0]}, slow\n\n{cite[4]} <b>{cite[3]}</b>.", coder=ANNA)
    fast = review.builder.code("Benefits/Fast")
    synthesis.write_synthesis(project=project, text=f"Again {cite[0]} and {cite[5]}", code=fast, coder=ANNA)
    first = source_lookup.list_sources(project=project)[0].id
    synthesis.write_synthesis(project=project, text=f"Here {cite[1]}.", code=fast, source=first, coder=ANNA)
    links.link_highlights(project=project, kind="contradicts", a=ids[0], b=ids[6], coder=ANNA, note="<how> long?")
    for source, decision, reason in zip(
        source_lookup.list_sources(project=project),
        ("included", "included", "excluded"),
        ("", "", "Off <topic>"),
        strict=True,
    ):
        appraisal.decide(project=project, source=source.id, decision=decision, reason=reason, coder=ANNA)  # type: ignore[arg-type]
    highlights.delete_highlights(project=project, ids=[ids[4]], coder=ANNA)
    highlights.move_ends(
        project=project, highlight=ids[3], start=ONE.index("A list"), end=ONE.index("A list") + 6, coder=ANNA
    )
    assert len(people.list_coders(project=project)) == 2
    assert project_lookup.totals(project=project).highlights == 7
