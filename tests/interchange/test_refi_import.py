"""A REFI-QDA project comes in with all that it holds, and a second time adds nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.errors import Cancelled
from reviewer.progress import Progress
from reviewer.services.coding import cases, codes, groups, notes
from reviewer.services.exchange import importing, reading
from reviewer.services.exchange.exporting import export_project
from reviewer.services.exchange.importing import import_project
from reviewer.services.project import checks, undo
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.shared.people import list_coders
from tests.builder import ANNA, ProjectBuilder
from tests.interchange.refi_file import element, guid, qde, qdpx

TEXT = "Some people felt better 😀 within hours.\r\nOthers did not; “nobody” knows why.\r\n"
KEPT = TEXT.replace("\r\n", "\n")
USER, OTHER = guid(1, 1), guid(2, 1)
THEME, CODE = guid(1, 2), guid(2, 2)
SOURCE = guid(1, 3)


def selection(number: int, words: str, *codings: str) -> str:
    """A selection that counts UTF-16 units and CRLF as two, as the window of one tool does."""
    start = TEXT.index(words)
    units = [len(TEXT[:at].encode("utf-16-le")) // 2 for at in (start, start + len(words))]
    return element(
        "PlainTextSelection",
        element("Description", text="read this again"),
        *codings,
        guid=guid(number, 4),
        name=words,
        startPosition=units[0],
        endPosition=units[1],
        creatingUser=USER,
        creationDateTime="2024-01-02T03:04:05Z",
    )


def coding(number: int, code: str = CODE, user: str = USER) -> str:
    return element("Coding", element("CodeRef", targetGUID=code), guid=guid(number, 5), creatingUser=user)


def a_project(path: Path) -> Path:
    description = qde(
        element("Users", element("User", guid=USER, name="Ines"), element("User", guid=OTHER, name="Ines")),
        element(
            "CodeBook",
            element(
                "Codes",
                element(
                    "Code",
                    element(
                        "Code",
                        element("Description", text="when they felt it"),
                        guid=CODE,
                        name="Onset",
                        isCodable="true",
                        color="#F00",
                    ),
                    guid=THEME,
                    name="Effects",
                    isCodable="false",
                ),
            ),
        ),
        element("Variables", element("Variable", guid=guid(1, 8), name="Setting", typeOfVariable="Text")),
        element(
            "Cases",
            element(
                "Case",
                element(
                    "VariableValue", element("VariableRef", targetGUID=guid(1, 8)), element("TextValue", text="clinic")
                ),
                element("SourceRef", targetGUID=SOURCE),
                element("SelectionRef", targetGUID=guid(2, 4)),
                guid=guid(1, 9),
                name="Mr. P.",
            ),
        ),
        element(
            "Sources",
            element(
                "TextSource",
                element("Description", text="about the source"),
                selection(1, "felt better", coding(1), coding(2, user=OTHER)),
                selection(2, "“nobody” knows", element("NoteRef", targetGUID=guid(1, 6))),
                element("NoteRef", targetGUID=guid(1, 6)),
                guid=SOURCE,
                name="Trial",
                plainTextPath=f"internal://{SOURCE}.txt",
            ),
        ),
        element(
            "Notes",
            element(
                "Note", element("PlainTextContent", text="on both"), guid=guid(1, 6), name="on both", creatingUser=OTHER
            ),
            element(
                "Note",
                element("PlainTextContent", text="The day's work."),
                guid=guid(2, 6),
                name="Journal",
                creatingUser=USER,
            ),
        ),
        element(
            "Links",
            element(
                "Link",
                guid=guid(1, 7),
                name="explains",
                direction="OneWay",
                originGUID=guid(2, 4),
                targetGUID=guid(1, 4),
            ),
        ),
        element("Sets", element("Set", element("MemberSource", targetGUID=SOURCE), guid=guid(1, 10), name="Trials")),
        element("Graphs", element("Graph", guid=guid(1, 11), name="A map")),
        element("Description", text="what it is about"),
    )
    return qdpx(path, description, {f"Sources/{SOURCE.lower()}.TXT": b"\xef\xbb\xbf" + TEXT.encode()})


@pytest.fixture
def work(tmp_path: Path) -> ProjectBuilder:
    return ProjectBuilder(tmp_path / "work.review")


def test_everything_has_a_home(work: ProjectBuilder, tmp_path: Path) -> None:
    before = project_lookup.digest(project=work.project)
    report = import_project(project=work.project, path=a_project(tmp_path / "p.qdpx"), coder=ANNA)
    project = work.project
    assert report.taken == {
        "coder": 2, "code": 2, "source": 1, "highlight": 3, "coding": 2, "memo": 6, "note": 2, "group": 1, "case": 1, "link": 1,
    }  # fmt: skip
    assert (report.named, report.fitting) == (2, 2)
    assert report.convention.in_words() == "UTF-16 units, CRLF as two, end excluded"
    assert [(each.what, each.name) for each in report.not_taken] == [("graph", "A map")]
    (source,) = source_lookup.list_sources(project=project)
    assert (source.title, project.text(source.sha256)) == ("Trial", KEPT)
    marked = highlight_lookup.highlights_of(project=project, source=source.id)
    names = {coder.id: coder.name for coder in list_coders(project=project)}
    assert sorted((KEPT[each.start : each.end], names[each.coder], len(each.codes)) for each in marked) == [
        ("felt better", "Ines", 1),
        ("felt better", "Ines", 1),
        ("“nobody” knows", "Ines", 0),
    ]
    assert len({each.coder for each in marked}) == 2
    assert [code.path for code in codes.codebook(project=project)] == ["Effects", "Effects/Onset"]
    onset = codes.code_at(project=project, path="Effects/Onset")
    assert (onset.colour, onset.definition.use) == ("#ff0000", "when they felt it")
    assert {note.title for note in notes.list_notes(project=project)} == {"Journal", "Not taken over from p.qdpx"}
    (case,) = cases.list_cases(project=project)
    assert case.name == "Mr. P."
    (group,) = groups.list_groups(project=project)
    assert group.name == "Trials"
    assert checks.check(project=project).fine
    undo.undo(project=project, coder=ANNA)
    assert project_lookup.digest(project=project) == before


def test_a_second_import_adds_nothing(work: ProjectBuilder, tmp_path: Path) -> None:
    path = a_project(tmp_path / "p.qdpx")
    first = import_project(project=work.project, path=path, coder=ANNA)
    before = project_lookup.digest(project=work.project)
    second = import_project(project=work.project, path=path, coder=ANNA)
    assert not any(second.taken.values())
    assert second.there == first.taken
    assert project_lookup.digest(project=work.project) == before


def stopping_at(step: int) -> tuple[Progress, list[int]]:
    """A progress that stops at one of the times it is told something, and how often it was told."""
    told = [0]

    def listen(*_: object) -> None:
        told[0] += 1
        if told[0] == step:
            progress.stop()

    progress = Progress(listen)
    return progress, told


def test_cancelled_at_any_step_nothing_comes_in_or_goes_out(work: ProjectBuilder, tmp_path: Path) -> None:
    path, before = a_project(tmp_path / "p.qdpx"), project_lookup.digest(project=work.project)
    progress, told = stopping_at(0)
    importing.preview(
        project=work.project,
        read=reading.read_project(project=work.project, path=path, progress=progress),
        coder=ANNA,
        progress=progress,
    )
    assert told[0] > 5
    for step in range(1, told[0] + 1):
        progress, _ = stopping_at(step)
        with pytest.raises(Cancelled):
            import_project(project=work.project, path=path, coder=ANNA, progress=progress)
        assert project_lookup.digest(project=work.project) == before
    import_project(project=work.project, path=path, coder=ANNA)
    progress, told = stopping_at(0)
    export_project(project=work.project, path=tmp_path / "whole.qdpx", progress=progress)
    for step in range(1, told[0]):
        progress, _ = stopping_at(step)
        with pytest.raises(Cancelled):
            export_project(project=work.project, path=tmp_path / "out.qdpx", progress=progress)
        assert not any(each.name.startswith((".export", "out")) for each in tmp_path.iterdir())
    work.project.close()
