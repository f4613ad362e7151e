"""Files of REFI-QDA that are odd, damaged or hostile: each with its sentence, and the rest comes in."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from reviewer.errors import ImportRefused
from reviewer.importers.projects.registry import read_project
from reviewer.progress import Progress
from reviewer.services.coding import codes
from reviewer.services.exchange.importing import import_project
from reviewer.services.project import checks
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from tests.builder import ANNA, ProjectBuilder
from tests.interchange.refi_file import SPACE, element, guid, qde, qdpx

TEXT = "Some people felt better within hours. Others did not.\n"
SOURCE, CODE = guid(1, 3), guid(1, 2)


def codebook(*inside: str) -> str:
    return element("CodeBook", element("Codes", *inside))


def a_code(number: int, name: str, *below: str) -> str:
    return element("Code", *below, guid=guid(number, 2), name=name, isCodable="true")


def a_source(*inside: str, **attributes: object) -> str:
    given = {"guid": SOURCE, "name": "Trial"} | attributes
    return element("Sources", element("TextSource", element("PlainTextContent", text=TEXT), *inside, **given))  # type: ignore[arg-type]


def a_selection(number: int, start: object, end: object, *inside: str, name: str = "") -> str:
    return element("PlainTextSelection", *inside, guid=guid(number, 4), name=name, startPosition=start, endPosition=end)


def a_coding(number: int, code: str) -> str:
    return element("Coding", element("CodeRef", targetGUID=code), guid=guid(number, 5))


@pytest.fixture
def work(tmp_path: Path) -> ProjectBuilder:
    return ProjectBuilder(tmp_path / "work.review")


def refusal(path: Path) -> str:
    with pytest.raises(ImportRefused) as refused:
        read_project(path, Progress())
    message = str(refused.value)
    assert message.count(path.name) >= 1
    assert "\n" not in message
    return message


def test_what_is_no_project_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "p.qdpx"
    path.write_bytes(b"rubbish")
    assert "no ZIP archive" in refusal(path)
    assert "no .qde" in refusal(qdpx(path, "x", root="readme.txt"))
    assert "damaged" in refusal(qdpx(path, "<Project"))
    assert "begins with “CodeBook”" in refusal(qdpx(path, "<CodeBook/>"))
    assert "is not there" in refusal(tmp_path / "missing.qdpx")


def test_entities_and_document_types_are_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>' + "<Project name='&b;'/>"
    outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><Project/>'
    for description in (bomb, outside):
        assert "document type" in refusal(qdpx(tmp_path / "p.qdpx", description))


def test_a_bomb_and_too_many_members_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.qdpx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", b" " * 120_000_000)
    assert "unpacks to far more" in refusal(path)
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(50_001):
            archive.writestr(f"{number}", b"")
    assert "50,001 files" in refusal(path)


OUTSIDE = """internal://../../secret.txt ../secret.txt /etc/hostname absolute:///etc/hostname relative:///secret.txt
C:\\secret.txt""".split()


@pytest.mark.parametrize("path", OUTSIDE)
def test_paths_never_lead_out_of_the_file(work: ProjectBuilder, tmp_path: Path, path: str) -> None:
    (tmp_path / "secret.txt").write_text("a secret")
    sources = element("Sources", element("TextSource", guid=SOURCE, name="Trial", plainTextPath=path))
    report = import_project(project=work.project, path=qdpx(tmp_path / "p.qdpx", qde(sources)), coder=ANNA)
    assert report.taken["source"] == 1
    assert any("Trial" in warning for warning in report.warnings)
    (source,) = source_lookup.list_sources(project=work.project)
    assert (source.sha256 or "", source.characters) == ("", 0)


def test_codes_ten_thousand_deep_come_in(work: ProjectBuilder, tmp_path: Path) -> None:
    nested = (
        "".join(f'<Code guid="{guid(n, 2)}" name="c{n}" isCodable="true">' for n in range(10_000)) + "</Code>" * 10_000
    )
    report = import_project(project=work.project, path=qdpx(tmp_path / "p.qdpx", qde(codebook(nested))), coder=ANNA)
    assert report.taken["code"] == 10_000
    assert "deeper than 50 levels" in report.warnings[0]
    assert max(code.path.count("/") for code in codes.codebook(project=work.project)) == 49


def test_odd_selections_are_listed_and_the_others_come_in(work: ProjectBuilder, tmp_path: Path) -> None:
    passages = (
        a_selection(1, 5, 23, a_coding(1, CODE), name="people felt better"),
        a_selection(2, 23, 5),
        a_selection(3, 7, 7),
        a_selection(4, 9_000, 9_010),
        a_selection(5, "x", 3, name="no number"),
        a_selection(6, -5, 3),
        a_selection(7, 0, 4, a_coding(7, guid(99, 2)), name="Some"),
        a_selection(8, 99999999999999999999, 3),
    )
    path = qdpx(tmp_path / "p.qdpx", qde(codebook(a_code(1, "Onset")), a_source(*passages)))
    report = import_project(project=work.project, path=path, coder=ANNA)
    (source,) = source_lookup.list_sources(project=work.project)
    marked = highlight_lookup.highlights_of(project=work.project, source=source.id)
    assert [(TEXT[each.start : each.end], len(each.codes)) for each in marked] == [
        ("Some", 0),
        ("people felt better", 1),
    ]
    assert len(report.not_taken) == 7
    assert {each.what for each in report.not_taken} == {"selection", "coding"}
    assert all(each.why for each in report.not_taken)
    assert checks.check(project=work.project).fine


def test_a_guid_that_is_used_twice_stands_for_two_things(work: ProjectBuilder, tmp_path: Path) -> None:
    twice = a_source(a_selection(1, 0, 4), a_selection(1, 5, 11), guid=guid(1, 2))
    report = import_project(
        project=work.project, path=qdpx(tmp_path / "p.qdpx", qde(codebook(a_code(1, "Onset")), twice)), coder=ANNA
    )
    assert (report.taken["code"], report.taken["source"], report.taken["highlight"]) == (1, 1, 2)
    assert any("stood for two things" in warning for warning in report.warnings)
    assert checks.check(project=work.project).fine


def test_a_guid_that_is_another_things_id_here_gets_another_id(work: ProjectBuilder, tmp_path: Path) -> None:
    work.with_code("Here")
    taken = work.code("Here")
    same = f"{taken[:8]}-{taken[8:12]}-{taken[12:16]}-{taken[16:20]}-{taken[20:]}"
    passage = element("PlainTextSelection", guid=same, startPosition=0, endPosition=4)
    report = import_project(project=work.project, path=qdpx(tmp_path / "p.qdpx", qde(a_source(passage))), coder=ANNA)
    assert report.taken["highlight"] == 1
    assert work.paths() == ["Here"]
    assert project_lookup.conflict_count(project=work.project) == 0
    assert checks.check(project=work.project).fine


def test_names_that_cannot_be_kept_are_changed_and_twins_are_numbered(work: ProjectBuilder, tmp_path: Path) -> None:
    odd = (
        a_code(1, "a/b"),
        a_code(2, "  "),
        a_code(3, "x" * 900),
        a_code(4, "Twin"),
        a_code(5, "twin"),
        a_code(6, "a\tb"),
    )
    import_project(project=work.project, path=qdpx(tmp_path / "p.qdpx", qde(codebook(*odd))), coder=ANNA)
    assert [code.name for code in codes.codebook(project=work.project)] == [
        "a / b", "Unnamed code", "x" * 200, "Twin", "twin (2)", "a b",
    ]  # fmt: skip


def test_two_sources_of_one_text_stay_two(work: ProjectBuilder, tmp_path: Path) -> None:
    content = element("PlainTextContent", text=TEXT)
    two = element(
        "Sources",
        element("TextSource", content, a_selection(1, 0, 4), guid=guid(1, 3), name="One"),
        element("TextSource", content, a_selection(2, 5, 11), guid=guid(2, 3), name="Two"),
    )
    path = qdpx(tmp_path / "p.qdpx", qde(two))
    import_project(project=work.project, path=path, coder=ANNA)
    sources = source_lookup.list_sources(project=work.project)
    assert {source.title for source in sources} == {"One", "Two"}
    assert [len(highlight_lookup.highlights_of(project=work.project, source=each.id)) for each in sources] == [1, 1]
    assert not any(import_project(project=work.project, path=path, coder=ANNA).taken.values())


@pytest.mark.parametrize(
    "space", ["", "urn:QDA-XML:codebook:1.0", "urn:QDA-XML:codebook:0:4", "urn:QDA-XML:project:1:0"]
)
def test_older_name_spaces_and_braces_are_read(work: ProjectBuilder, tmp_path: Path, space: str) -> None:
    code = element("Code", guid="{" + CODE.lower() + "}", name="Onset", isCodable="true", description="as an attribute")
    path = qdpx(tmp_path / "p.qdpx", qde(codebook(code), "<Sets/>", space=space or SPACE), root="Any name.qde")
    import_project(project=work.project, path=path, coder=ANNA)
    onset = codes.code_at(project=work.project, path="Onset")
    assert (onset.id, onset.definition.use) == (CODE.replace("-", "").lower(), "as an attribute")


def test_a_passage_on_a_page_and_its_twin_in_the_text_are_one(work: ProjectBuilder, tmp_path: Path) -> None:
    both = element(
        "Sources",
        element(
            "PDFSource",
            element(
                "PDFSelection", a_coding(2, CODE), guid=guid(1, 4), page=1, firstX=1, firstY=2, secondX=3, secondY=4
            ),
            element(
                "Representation",
                element("PlainTextContent", text=TEXT),
                a_selection(1, 5, 11, name="people"),
                guid=guid(9, 3),
            ),
            guid=SOURCE,
            name="Trial",
        ),
    )
    report = import_project(
        project=work.project, path=qdpx(tmp_path / "p.qdpx", qde(codebook(a_code(1, "Onset")), both)), coder=ANNA
    )
    assert (report.taken["highlight"], report.taken["coding"]) == (1, 1)
