"""Annotations of web pages, brat files and codes of EPPI-Reviewer come in on their words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.errors import ImportRefused
from reviewer.importers.projects.registry import format_of, read_project
from reviewer.model.sources.source import Source
from reviewer.progress import Progress
from reviewer.services.coding import codes
from reviewer.services.exchange.importing import import_project
from reviewer.services.shared import highlight_lookup, source_lookup
from reviewer.services.sources import sources
from tests.builder import ANNA, ProjectBuilder

TEXT = "It helped 😀 some. It harmed some.\nNobody knows why it helped some of them.\n"


@pytest.fixture
def work(tmp_path: Path) -> ProjectBuilder:
    return ProjectBuilder(tmp_path / "work.review")


def written(path: Path, content: Any) -> Path:
    path.write_text(json.dumps(content), "utf-8")
    return path


def passages(work: ProjectBuilder, source: Source | None = None) -> list[tuple[str, int, list[str], str]]:
    """Quote, place, codes and memo of each highlight of a source."""
    source = source or work.last
    assert source is not None
    book = {code.id: code.path for code in codes.codebook(project=work.project)}
    text = work.project.text(source.sha256)
    found = highlight_lookup.highlights_of(project=work.project, source=source.id)
    return [
        (
            text[each.start : each.end],
            each.start,
            [book[code] for code in each.codes],
            "\n".join(memo.text for memo in highlight_lookup.memos(project=work.project, target=each.id)),
        )
        for each in found
    ]


def hypothesis_row(identifier: str, exact: str, prefix: str, suffix: str, **more: Any) -> dict[str, Any]:
    selector = [
        {"type": "TextPositionSelector", "start": 4_000, "end": 4_011},
        {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix},
    ]
    return {
        "id": identifier,
        "created": "2024-01-02T03:04:05.000000+00:00",
        "user": "acct:ines@hypothes.is",
        "uri": "https://www.example.org/page",
        "text": "",
        "tags": [],
        "target": [{"source": "https://www.example.org/page", "selector": selector}],
        "document": {"title": ["A page"]},
    } | more


def test_hypothesis_is_placed_by_what_stands_around_its_words(work: ProjectBuilder, tmp_path: Path) -> None:
    work.with_source(TEXT, "A page of this project")
    assert work.last is not None
    address = "http://example.org/page/"
    sources.set_reference(project=work.project, source=work.last.id, field="url", value=address, coder=ANNA)
    rows = [
        hypothesis_row("a", "helped some", "why it ", " of them", tags=["Effect"], text="unclear"),
        hypothesis_row("b", "harmed some", "It ", "."),
        hypothesis_row("c", "said by nobody", "", ""),
        hypothesis_row("d", "", "", "", target=[{"source": "https://www.example.org/page"}], text="a note on the page"),
    ]
    path = written(tmp_path / "h.json", {"rows": rows, "total": 4})
    report = import_project(project=work.project, path=path, coder=ANNA)
    assert passages(work) == [
        ("harmed some", TEXT.index("harmed some"), [], ""),
        ("helped some", TEXT.index("helped some of"), ["Effect"], "unclear"),
    ]
    assert [(each.what, each.name) for each in report.not_taken] == [("selection", "said by nobody")]
    assert report.taken["memo"] == 2
    assert not any(import_project(project=work.project, path=path, coder=ANNA).taken.values())


def test_w3c_annotations_of_every_shape_are_read(work: ProjectBuilder, tmp_path: Path) -> None:
    work.with_source(TEXT, "https://example.org/a")
    quote = {"type": "TextQuoteSelector", "exact": "harmed some"}
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "AnnotationCollection",
        "first": {
            "type": "AnnotationPage",
            "items": [
                {
                    "id": "urn:uuid:00000000-0000-4000-8000-000000000001",
                    "type": "Annotation",
                    "creator": {"id": "urn:uuid:00000000-0000-4000-8000-000000000009", "name": "Jo"},
                    "body": [
                        {"type": "TextualBody", "value": "Harm", "purpose": "tagging"},
                        {"type": "TextualBody", "value": "said twice", "purpose": "commenting"},
                    ],
                    "target": {"source": "https://example.org/a", "selector": quote},
                },
                {"type": "Annotation", "bodyValue": "plain", "target": "https://example.org/a"},
                {"type": "Annotation", "body": "no target"},
            ],
        },
    }
    report = import_project(project=work.project, path=written(tmp_path / "w.jsonld", page), coder=ANNA)
    assert passages(work) == [("harmed some", TEXT.index("harmed"), ["Harm"], "said twice")]
    assert (report.taken["coder"], report.taken["source"]) == (1, 0)


def test_json_nested_200_000_deep_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "deep.jsonld"
    path.write_text("[" * 200_000 + "]" * 200_000)
    with pytest.raises(ImportRefused, match="damaged, or not a file of annotations"):
        read_project(path, Progress())


def test_brat_comes_in_with_its_relations(work: ProjectBuilder, tmp_path: Path) -> None:
    folder = tmp_path / "brat"
    folder.mkdir()
    (folder / "one.txt").write_text(TEXT, "utf-8")
    start = TEXT.index("harmed some")
    lines = (
        f"T1\tHarm {start} {start + 11}\tharmed some",
        "T2\tBenefit 3 9;17 18\thelped .",
        "R1\tAgainst Arg1:T1 Arg2:T2",
        "#1\tAnnotatorNotes T1\twho says so?",
        "A1\tNegated T1",
        "E1\tHarm:T1 Who:T2",
        "T3\tHarm x y\tbroken",
    )
    (folder / "one.ann").write_text("\n".join(lines), "utf-8")
    report = import_project(project=work.project, path=folder, coder=ANNA)
    (source,) = source_lookup.list_sources(project=work.project)
    assert passages(work, source) == [
        ("helped", 3, ["Benefit"], ""),
        (TEXT[17:18], 17, ["Benefit"], ""),
        ("harmed some", start, ["Harm"], "who says so?\nNegated"),
    ]
    (link,) = highlight_lookup.list_links(project=work.project)
    assert (link.kind, link.name, link.direction) == ("related", "Against", "one_way")
    assert sorted(each.what for each in report.not_taken) == ["event", "passage"]


def test_eppi_codes_stand_on_title_and_abstract(work: ProjectBuilder, tmp_path: Path) -> None:
    def code(number: int, name: str, *below: dict[str, Any]) -> dict[str, Any]:
        return {"AttributeId": number, "AttributeName": name, "Attributes": {"AttributesList": list(below)}}

    details = [{"Text": "harmed some", "TextFrom": 900, "TextTo": 911, "DocTitle": "a.pdf"}]
    content = {
        "CodeSets": [{"SetId": 1, "SetName": "Tool", "Attributes": {"AttributesList": [code(1, "Outcome", code(2, "Harm"))]}}],
        "References": [
            {
                "ItemId": 7, "Title": "A trial", "Abstract": TEXT, "Authors": "Doe, J.; Roe, R.", "Year": "2020", "DOI": "10.1/x",
                "Codes": [
                    {"AttributeId": 1, "AdditionalText": ""},
                    {"AttributeId": 2, "AdditionalText": "on p. 3", "ItemAttributeFullTextDetails": details},
                    {"AttributeId": 99, "AdditionalText": ""},
                ],
            }
        ],
    }  # fmt: skip
    report = import_project(project=work.project, path=written(tmp_path / "e.json", content), coder=ANNA)
    (source,) = source_lookup.list_sources(project=work.project)
    text = work.project.text(source.sha256)
    assert (source.title, source.reference.year, source.reference.doi) == ("A trial", "2020", "10.1/x")
    assert [(quote, names) for quote, _, names, _ in passages(work, source)] == [
        (text, ["Tool/Outcome"]),
        ("harmed some", ["Tool/Outcome/Harm"]),
    ]
    assert [each.what for each in report.not_taken] == ["coding"]


def test_other_json_is_no_project(tmp_path: Path) -> None:
    assert format_of(written(tmp_path / "x.json", {"a": 1})) is None
    assert format_of(tmp_path / "missing.json") is None
