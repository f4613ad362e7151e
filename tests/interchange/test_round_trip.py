"""Any project goes out as REFI-QDA and comes in again as it was, in all that the format holds.

What stands in the file is compared by a reader that only this test has, and the new project with the one it came from.
"""

from __future__ import annotations

import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from reviewer.model.interchange.project import WholeProject
from reviewer.services.coding import cases, codes, groups, highlights, links, memos, notes
from reviewer.services.exchange.exported import Wanted, whole_project
from reviewer.services.exchange.exporting import export_project
from reviewer.services.exchange.importing import import_project
from reviewer.services.project import checks
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from tests.builder import ANNA, BEN, ProjectBuilder

SCHEMA = Path(__file__).parents[2] / "resources" / "refi" / "Project.xsd"
SPACE = "{urn:QDA-XML:project:1.0}"
LETTERS = 'ab é😀\n“שß\x0b&<>"'
TEXTS = st.lists(st.text(LETTERS, min_size=3, max_size=30).filter(str.strip), min_size=1, max_size=3, unique=True)
WORDS = st.text("ab é😀“&<\"'", max_size=12)


def independent(path: Path) -> tuple[set[tuple[str, str, str, str]], dict[str, str]]:
    """Each coding as source, words, code and user, and the names of all users, read without the program under test."""
    with zipfile.ZipFile(path) as archive:
        root: Any = etree.fromstring(archive.read("project.qde"))
        names = archive.namelist()
        texts = {name.rpartition("/")[2]: archive.read(name).decode("utf-8") for name in names if name.endswith(".txt")}
    assert etree.XMLSchema(etree.parse(str(SCHEMA))).validate(root)
    codes_ = {each.get("guid"): each.get("name") for each in root.iter(SPACE + "Code")}
    users = {each.get("guid"): each.get("name") for each in root.iter(SPACE + "User")}
    found = set()
    for source in root.iter(SPACE + "TextSource"):
        text = texts[source.get("plainTextPath").removeprefix("internal://")]
        for each in source.iter(SPACE + "PlainTextSelection"):
            words = text[int(each.get("startPosition")) : int(each.get("endPosition"))]
            given = [
                (codes_[c[0].get("targetGUID")], users[c.get("creatingUser")]) for c in each.iter(SPACE + "Coding")
            ]
            found |= {(source.get("name"), words, *pair) for pair in given or [("", users[each.get("creatingUser")])]}
    return found, users


def stated(whole: WholeProject) -> set[tuple[str, str, str, str]]:
    """The same as the project says it."""
    names = {source.guid: source.name for source in whole.sources} | {code.guid: code.name for code in whole.codes}
    names |= {person.guid: person.name for person in whole.people}
    return {
        (names[each.source], each.quote, *pair)
        for each in whole.selections
        for pair in [(names[tagging.code], names[tagging.by]) for tagging in each.taggings] or [("", names[each.by])]
    }


def told(whole: WholeProject) -> dict[str, Any]:
    """What the format holds, in one order. A source was made when it came in; links have no author or date in the format."""
    return {
        "people": {each for each in whole.people if each.name != "Anna"},
        "codes": set(whole.codes),
        "sources": {(each.guid, each.name, each.text, frozenset(each.attributes)) for each in whole.sources},
        "selections": set(whole.selections),
        "memos": set(whole.memos),
        "notes": set(whole.notes),
        "groups": {replace(each, members=tuple(sorted(each.members))) for each in whole.groups},
        "cases": {
            replace(each, sources=tuple(sorted(each.sources)), selections=tuple(sorted(each.selections)), attributes=())
            for each in whole.cases
        },
        "case attributes": {(each.guid, frozenset(each.attributes)) for each in whole.cases},
        "links": {replace(each, by="", made=None) for each in whole.links},
    }


@st.composite
def projects(draw: st.DrawFn, folder: Path) -> ProjectBuilder:
    """A small project with all that is exchanged."""
    work = ProjectBuilder(folder / "before.review").with_coder(BEN, "Ben “B” & Co")
    for path in draw(st.lists(st.sampled_from(["A", "A/B", "A/B/C", "D & <E>", "😀"]), min_size=1, unique=True)):
        work.with_code(path)
    project = work.project
    ids = [code.id for code in codes.codebook(project=project)]
    made = []
    for number, text in enumerate(draw(TEXTS)):
        work.with_source(text, f"Source {number}")
        assert work.last is not None
        kept = project.text(work.last.sha256)
        for _ in range(draw(st.integers(0, 4))):
            start = draw(st.integers(0, len(kept) - 1))
            end = draw(st.integers(start + 1, len(kept)))
            if kept[start:end].strip():
                _, highlight = highlights.highlight_passage(
                    project=project, source=work.last.id, start=start, end=end, coder=draw(st.sampled_from([ANNA, BEN])),
                    codes=draw(st.lists(st.sampled_from(ids), max_size=2, unique=True)), memo=draw(WORDS).strip(),
                )  # fmt: skip
                made.append(highlight)
    made = list(dict.fromkeys(made))
    if len(made) > 1 and draw(st.booleans()):
        kind: Any = draw(st.sampled_from(["contradicts", "supports", "related"]))
        more: Any = {"name": "explains & <more>", "direction": "one_way"} if kind == "related" else {}
        links.link_highlights(
            project=project, kind=kind, a=made[0], b=made[1], note=draw(WORDS).strip(), coder=ANNA, **more
        )
    if draw(st.booleans()):
        sources = [source.id for source in source_lookup.list_sources(project=project)]
        notes.add_note(project=project, title="A day", text=draw(WORDS).strip() or "x", coder=BEN)
        _, group = groups.add_group(project=project, name="Some", of="source", coder=ANNA)
        groups.put_into_group(project=project, group=group, things=sources[:1], coder=ANNA)
        _, case = cases.add_case(project=project, name="Mr. <P>", coder=ANNA)
        cases.set_case_attribute(project=project, case=case, name="age", type_="number", value="34", coder=ANNA)
        cases.put_into_case(project=project, case=case, sources=sources[:1], highlights=made[:1], coder=ANNA)
        highlights.write_memo(project=project, target_kind="code", target=ids[0], text="on a code", coder=BEN)
    return work


@given(data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_project_comes_back_as_it_went_out(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        work = data.draw(projects(folder))
        before = whole_project(project=work.project)
        path = folder / "out.qdpx"
        export_project(project=work.project, path=path)
        found, users = independent(path)
        assert found == stated(before)
        assert set(users.values()) == {each.name for each in before.people}
        again = ProjectBuilder(folder / "after.review")
        report = import_project(project=again.project, path=path, coder=ANNA)
        assert report.not_taken == ()
        assert told(whole_project(project=again.project)) == told(before)
        assert checks.check(project=again.project).fine
        digest = project_lookup.digest(project=again.project)
        assert not any(import_project(project=again.project, path=path, coder=ANNA).taken.values())
        assert project_lookup.digest(project=again.project) == digest
        digest = project_lookup.digest(project=work.project)
        assert not any(import_project(project=work.project, path=path, coder=ANNA).taken.values())
        assert project_lookup.digest(project=work.project) == digest
        again.project.close()
        work.project.close()


@pytest.mark.parametrize("to", ["nvivo", "atlasti", "maxqda"])
def test_each_profile_reads_back_on_the_same_words(tmp_path: Path, to: str) -> None:
    work = ProjectBuilder(tmp_path / "before.review").with_source("A 😀 text. Another 😀 one.\n", "Twin")
    work.coded("text", "One", "Two").coded("Another 😀", "One")
    work.with_source("A second text.\n", "Twin").coded("second", "One")
    export_project(project=work.project, path=tmp_path / "out.qdpx", to=to)
    with zipfile.ZipFile(tmp_path / "out.qdpx") as archive:
        root = etree.fromstring(archive.read("project.qde"))
    assert len({each.get("name") for each in root.iter(SPACE + "TextSource")}) == 2
    assert len(list(root.iter(SPACE + "PlainTextSelection"))) == (4 if to == "nvivo" else 3)
    assert not any(import_project(project=work.project, path=tmp_path / "out.qdpx", coder=ANNA).taken.values())
    work.project.close()


def test_several_memos_do_not_come_in_a_second_time(tmp_path: Path) -> None:
    work = ProjectBuilder(tmp_path / "before.review").with_source("One text.\n", "One").coded("One", "A")
    named = {"target_kind": "highlight", "target": work.highlight, "coder": ANNA}
    made = [memos.add_memo(project=work.project, text=text, **named)[1] for text in ("First", "Second", "Third")]
    export_project(project=work.project, path=tmp_path / "out.qdpx")
    for memo in made[:2]:
        memos.edit_memo(project=work.project, memo=memo, text=f"Changed {memo}", coder=ANNA)
    report = import_project(project=work.project, path=tmp_path / "out.qdpx", coder=ANNA)
    assert (report.taken["memo"], report.there["memo"]) == (0, 3)
    assert len(highlight_lookup.memos(project=work.project, target=work.highlight)) == 3
    work.project.close()


def test_a_part_holds_what_the_filter_lets_through(tmp_path: Path) -> None:
    work = ProjectBuilder(tmp_path / "before.review").with_source("One text.\n", "One").coded("One", "A")
    kept, source = work.highlight, work.last
    work.with_source("Another text.\n", "Two").coded("Another", "B")
    assert source is not None
    part = Wanted(frozenset({kept}), frozenset({source.id}))
    report = export_project(project=work.project, path=tmp_path / "out.qdpx", wanted=part)
    assert (report.counts["source"], report.counts["highlight"], report.counts["code"]) == (1, 1, 2)
    work.project.close()
