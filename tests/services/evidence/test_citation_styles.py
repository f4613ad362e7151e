"""References of a whole summary in a citation style: numbers, language, a style from a file, progress."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import lxml.html
import pypdfium2
import pytest
from markdown_it import MarkdownIt

from reviewer.analysis.summary.model import Template
from reviewer.errors import Cancelled, UsageError
from reviewer.exporters.citations.bibliography import forget_styles
from reviewer.model.sources.source import Reference, Source
from reviewer.progress import Progress
from reviewer.services.evidence import citation_styles, summary, summary_files, synthesis, templates, verify
from reviewer.services.shared.resources import resource
from reviewer.services.sources import sources
from tests.builder import ANNA, ProjectBuilder


@pytest.fixture
def review(a_project: Callable[[], ProjectBuilder]) -> ProjectBuilder:
    """Ants before Zebras by name; Zebras are cited first. Nothing of Mice is shown."""
    builder = a_project()
    for title, name in (("Ants", "Adams, A."), ("Zebras", "Zimmer, Z."), ("Mice", "Moreno, M.")):
        builder.with_source(f"{title} helped.", title)
        fields = {"authors": name, "year": "2023", "type": "journal article", "container": "Rest"}
        for field, value in fields.items():
            sources.set_reference(project=builder.project, source=builder.last.id, field=field, value=value, coder=ANNA)
        if title != "Mice":
            builder.coded("helped", "Benefits")
        if title == "Zebras":
            cited = synthesis.cite(project=builder.project, highlight=builder.highlight)
            synthesis.write_synthesis(project=builder.project, code=None, source=None, text=f"So {cited}.", coder=ANNA)
    return builder


def words_in(path: Path) -> str:
    """The text of an exported file, on one line."""
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as file:
            text = re.sub(r"</w:p>", " ", file.read("word/document.xml").decode())
        text = lxml.html.fromstring(text.encode()).text_content()
    elif path.suffix == ".pdf":
        text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path))
    else:
        text = path.read_text("utf-8")
        text = lxml.html.fromstring(MarkdownIt().render(text) if path.suffix == ".md" else text).text_content()
    return " ".join(text.split())


@pytest.mark.parametrize("ending", [".html", ".docx", ".pdf", ".md"])
@pytest.mark.parametrize(
    ("style", "first", "second", "named"),
    [
        ("vancouver", "1. Zimmer Z. Zebras.", "2. Adams A. Ants.", ["Zimmer 2023 (1)", "Adams 2023 (2)"]),
        ("ieee", "[1] Z. Zimmer, “Zebras,” Rest", "[2] A. Adams, “Ants,” Rest", ["Zimmer 2023 [1]", "Adams 2023 [2]"]),
        ("nature", "1. Zimmer, Z. Zebras. Rest", "2. Adams, A. Ants. Rest", ["Zimmer 2023¹", "Adams 2023²"]),
    ],
)
def test_a_numbered_style_numbers_what_a_reader_meets_in_every_format(
    review: ProjectBuilder, tmp_path: Path, ending: str, style: str, first: str, second: str, named: list[str]
) -> None:
    path = tmp_path / f"out{ending}"
    summary_files.export_summary(project=review.project, path=path, template=Template(citation_style=style))
    text = words_in(path)
    assert first in text
    assert text.index(first) < text.index(second)
    assert all(name in text for name in named)


def test_a_style_by_authors_has_no_numbers(review: ProjectBuilder) -> None:
    made = summary.build_summary(project=review.project, template=Template(citation_style="apa"))
    assert [each.citation[:6] for each in made.references] == ["Adams,", "Zimmer"]
    assert [each.label for each in made.references] == ["Adams 2023", "Zimmer 2023"]


def test_the_team_chooses_the_language(review: ProjectBuilder) -> None:
    template = Template(citation_style="harvard", citation_language="de-DE")
    templates.set_summary_template(project=review.project, template=template, coder=ANNA)
    made = summary.build_summary(project=review.project)
    assert made.references[0].citation == "Adams, A. (2023) „Ants“, Rest [Preprint]."
    wrong = Template(citation_style="harvard", citation_language="tlh")
    with pytest.raises(UsageError, match=r"no words for the language “tlh”; choose one of de-DE, en-GB"):
        summary.build_summary(project=review.project, template=wrong)


def test_what_is_bold_or_italic_is_so(review: ProjectBuilder) -> None:
    source = Source("1" * 32, "", 0, 0, Reference(title="T", authors="A, B", year="2001", type="journal article",
                    container="Rest", volume="8"), "", "", "", False)  # fmt: skip
    (line,) = citation_styles.reference_list(sources=[source], style="nature")
    assert line.runs == (("1. A, B. T. ", ""), ("Rest", "italic"), (" ", ""), ("8", "strong"), (", (2001).", ""))


def test_a_summary_in_a_style_of_ones_own_is_verified_by_those_who_have_it_not(
    review: ProjectBuilder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    style = tmp_path / "secret" / "house.csl"
    style.parent.mkdir()
    style.write_bytes(resource("styles-csl", "nature.csl").read_bytes())
    path = tmp_path / "out.md"
    summary_files.export_summary(project=review.project, path=path, style_file=style)
    assert "1. Zimmer, Z. Zebras." in words_in(path)
    assert "secret" not in path.read_text("utf-8")
    style.unlink()
    assert {each.state for each in verify.verify_summary(project=review.project, path=path).verdicts} == {"holds"}


def test_writing_many_references_tells_and_can_be_cancelled() -> None:
    many = [
        Source(f"{n:032x}", "", 0, 0, Reference(title=f"T {n}", authors=f"A{n}, B"), "", "", "", False)
        for n in range(300)
    ]
    forget_styles()
    told: list[tuple[str, int, int]] = []
    progress = Progress(lambda label, done, total: told.append((label, done, total)))
    citation_styles.reference_list(sources=many, style="mla", progress=progress)
    assert told[-1][0] == "Writing references"
    assert told[-1][1] <= told[-1][2]
    forget_styles()
    stopped = Progress()
    stopped.stop()
    with pytest.raises(Cancelled):
        citation_styles.reference_list(sources=many, style="mla", progress=stopped)
