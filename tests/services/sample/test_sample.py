"""The sample project: a whole review that can be opened, read, exported and merged like any other."""

from __future__ import annotations

import csv
import itertools
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.errors import Cancelled, NotFoundError, ProjectError, ReviewerError, UsageError
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.label import Label
from reviewer.progress import Progress
from reviewer.services.coding import codebook_files, codes
from reviewer.services.evidence import excerpts, summary, synthesis
from reviewer.services.project import checks, projects
from reviewer.services.project.projects import Project
from reviewer.services.sample import build as sample
from reviewer.services.shared import highlight_lookup, people, project_lookup, source_lookup

PLACES = "source start end quote coder coder_id memo".split()


@pytest.fixture
def built(tmp_path: Path) -> Iterator[Project]:
    project = sample.build_sample(path=tmp_path / "sample.review")
    yield project
    project.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the sample's files that a test may spoil."""
    return Path(shutil.copytree(sample.sample_path(), tmp_path / "ketamine"))


def rows() -> list[dict[str, str]]:
    with (sample.sample_path() / "highlights.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def coded(project: Project, path: str) -> dict[str, str]:
    """The quotes with a code, joined, by file name."""
    code = codes.code_at(project=project, path=path).id
    names = {source.id: source.file_name for source in source_lookup.list_sources(project=project)}
    found: dict[str, str] = {}
    for excerpt in excerpts.list_excerpts(project=project, wanted=ExcerptFilter(codes=(code,))):
        found[names[excerpt.source]] = found.get(names[excerpt.source], "") + excerpt.quote + " | "
    return found


def test_every_highlight_stands_in_its_text_as_written(built: Project) -> None:
    found = excerpts.list_excerpts(project=built)
    names = {source.id: source.file_name for source in source_lookup.list_sources(project=built)}
    written = Counter(
        (row["source"], row["quote"], row["coder"], row["memo"], frozenset(filter(None, row["codes"].split("; "))))
        for row in rows()
    )
    shown = Counter(
        (names[e.source], e.quote, e.coder, e.memo, frozenset(code.path for code in e.codes)) for e in found
    )
    assert shown == written
    assert 75 <= len(found) <= 90


def test_it_is_a_sound_project_at_its_start(built: Project) -> None:
    assert checks.check(project=built).fine
    assert built.steps() == (Label(), Label())
    said = project_lookup.details(project=built)
    assert said.title
    assert "contradict" in said.question
    assert "highlight" in said.protocol.casefold()


def test_two_coders_agree_and_disagree(built: Project) -> None:
    assert [coder.name for coder in people.list_coders(project=built)] == ["Reviewer A", "Reviewer B"]
    found = excerpts.list_excerpts(project=built)
    assert all(count >= 25 for count in Counter(e.coder for e in found).values())
    pairs = [(a, b) for a, b in itertools.combinations(found, 2) if a.source == b.source and a.coder != b.coder]
    same = [(a, b) for a, b in pairs if (a.start, a.end) == (b.start, b.end)]
    assert any(a.codes == b.codes for a, b in pairs if a.start < b.end and b.start < a.end)
    assert sum(set(a.codes) != set(b.codes) for a, b in same) >= 3
    overlapping = [(a, b) for a, b in pairs if a.start < b.end and b.start < a.end and (a, b) not in same]
    assert len(overlapping) >= 5


def test_some_highlights_are_untagged_and_many_have_memos(built: Project) -> None:
    found = excerpts.list_excerpts(project=built)
    assert 2 <= sum(not e.codes for e in found) <= 6
    assert sum(bool(e.memo) for e in found) >= 20
    assert sum(len(e.codes) > 1 for e in found) >= 10


def test_every_theme_and_code_is_used(built: Project) -> None:
    counts = codes.counts(project=built)
    assert [code.path for code in codes.codebook(project=built) if not counts[code.id]] == []
    per_source = Counter(e.source for e in excerpts.list_excerpts(project=built))
    assert all(8 <= count <= 20 for count in per_source.values())


def test_the_sources_contradict_each_other_on_approval(built: Project) -> None:
    found = coded(built, "Regulation/Approval status")
    assert "approved in 2019 for adults whose depression has resisted two treatments" in found["trial-overview.md"]
    assert "not approved for psychiatric use" in found["psychotherapy.md"]
    assert "fully approved by the health authorities" in found["clinic-page.md"]
    assert "for all adults with depression" in found["forum-post.txt"]
    assert "No regulator anywhere has approved ketamine" in found["blog-post.md"]
    assert "remains unapproved for any mental disorder" in found["safety-review.md"]


def test_the_sources_contradict_each_other_on_long_term_safety(built: Project) -> None:
    found = coded(built, "Risks/Long-term unknown")
    assert "Long-term treatment is safe" in found["clinic-page.md"]
    assert "settles the question of long-term safety" in found["blog-post.md"]
    assert "no serious long‑term effects were found" in found["forum-post.txt"]
    assert "long-term safety of repeated treatment is therefore unknown" in found["safety-review.md"]
    assert "the longest follow-up was four weeks" in found["trial-overview.md"]


def test_the_texts_are_short_and_their_own(built: Project) -> None:
    texts = {source.file_name: built.text(source.sha256) for source in source_lookup.list_sources(project=built)}
    assert len(texts) == 7
    assert all(250 <= len(text.split()) <= 600 for text in texts.values())
    runs = {
        name: set(zip(*(text.lower().split()[at:] for at in range(6)), strict=False)) for name, text in texts.items()
    }
    assert not [(a, b) for a, b in itertools.combinations(runs, 2) if runs[a] & runs[b]]


def test_the_texts_are_as_awkward_as_real_ones(built: Project) -> None:
    texts = {source.file_name: built.text(source.sha256) for source in source_lookup.list_sources(project=built)}
    assert {"\u2011", "•", "»"} <= set(texts["forum-post.txt"])
    assert "Número de respostas" in texts["forum-post.txt"]
    assert {"“", "’", "–", "🦊"} <= set(texts["patients-story.md"])
    addresses = re.findall(
        r"[\w\u2011-]+(?:\.[\w\u2011-]+)*\.(?:com|org|net|io|de|br|uk|info)\b", " ".join(texts.values())
    )
    assert addresses
    assert all(address.endswith("example.org") for address in addresses)


def test_every_source_can_be_cited(built: Project) -> None:
    for source in source_lookup.list_sources(project=built):
        assert source.reference.title
        assert source.reference.authors
        assert source.reference.type
        assert "example.org" in source.reference.url
        assert {attribute.name for attribute in source.attributes} == {"sells something"}
    assert source_lookup.find_source(project=built, name="forum-post.txt").title == "Ketamine therapy, the newest facts"


def test_its_codes_are_those_of_the_template(built: Project, tmp_path: Path) -> None:
    other = projects.create_project(path=tmp_path / "other.review", title="Other", coder="a" * 32, coder_name="Anna")
    codebook_files.apply_template(project=other, coder="a" * 32)
    template = {code.id: code.path for code in codes.codebook(project=other)}
    other.close()
    assert {code.id: code.path for code in codes.codebook(project=built)} == template
    assert all(code.definition.use and code.definition.example for code in codes.codebook(project=built))


def test_two_copies_have_the_same_things(built: Project, tmp_path: Path) -> None:
    again = sample.build_sample(path=tmp_path / "again.review")
    assert [things(again)] == [things(built)]
    again.close()


def things(project: Project) -> tuple[object, ...]:
    def told(excerpt: Excerpt) -> tuple[object, ...]:
        return (excerpt.highlight, excerpt.codes, *(getattr(excerpt, name) for name in PLACES))

    return (
        sorted(map(told, excerpts.list_excerpts(project=project))),
        [(code.id, code.path, code.colour, code.definition) for code in codes.codebook(project=project)],
        [(source.id, source.reference, source.attributes) for source in source_lookup.list_sources(project=project)],
        people.list_coders(project=project),
        sorted(
            (link.id, link.kind, link.a, link.b, link.note) for link in highlight_lookup.list_links(project=project)
        ),
        synthesis.syntheses(project=project),
        sorted((each.source, each.coder, each.decision) for each in source_lookup.appraisals(project=project)),
    )


def test_it_is_made_in_a_folder_that_is_not_there_yet(own_home: Path) -> None:
    path = sample.own_copy_path()
    assert path.is_relative_to(own_home)
    sample.build_sample(path=path).close()
    assert projects.open_project(path=path).close() is None


def test_what_is_there_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "mine.review"
    path.write_text("mine")
    with pytest.raises(ProjectError, match="exists already"):
        sample.build_sample(path=path)
    assert path.read_text() == "mine"


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (
            "trial-overview.md,These words stand nowhere,,Risks,Reviewer A,",
            "row 89: The quote “These words stand nowhere”",
        ),
        ("trial-overview.md,the,,Risks,Reviewer A,", "row 89: The quote “the” stands"),
        ("trial-overview.md,the,first,Risks,Reviewer A,", "row 89"),
        ("nowhere.md,the,1,Risks,Reviewer A,", "row 89: there is no source “nowhere.md”"),
        ("trial-overview.md,the,1,Rsks,Reviewer A,", "row 89: There is no code “Rsks”"),
        ("trial-overview.md,the,1,Risks,Reviewer C,", "row 89: there is no coder “Reviewer C”"),
    ],
)
def test_a_mistake_in_the_highlights_is_one_clear_sentence(
    folder: Path, tmp_path: Path, row: str, sentence: str
) -> None:
    with (folder / "highlights.csv").open("a", encoding="utf-8") as stream:
        stream.write(row + "\n")
    with pytest.raises(UsageError) as caught:
        sample.build_sample(path=tmp_path / "out" / "sample.review", folder=folder)
    assert sentence in str(caught.value)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_file_that_is_missing_or_damaged_is_named(folder: Path, tmp_path: Path) -> None:
    (folder / "blog-post.md").unlink()
    assert "blog-post.md" in refused(UsageError, folder, tmp_path)
    (folder / "highlights.csv").unlink()
    assert "highlights.csv" in refused(NotFoundError, folder, tmp_path)
    (folder / "project.toml").write_text("title = ")
    assert "project.toml" in refused(ReviewerError, folder, tmp_path)


def refused(kind: type[ReviewerError], folder: Path, tmp_path: Path) -> str:
    path = tmp_path / "sample.review"
    with pytest.raises(kind) as caught:
        sample.build_sample(path=path, folder=folder)
    assert not path.exists()
    return str(caught.value)


def test_cancelling_leaves_no_project(tmp_path: Path) -> None:
    progress = Progress(lambda _label, done, _total: progress.stop() if done == 3 else None)
    with pytest.raises(Cancelled):
        sample.build_sample(path=tmp_path / "out" / "sample.review", progress=progress)
    assert list((tmp_path / "out").iterdir()) == []


def test_the_team_wrote_texts_that_cite_their_passages(built: Project) -> None:
    made = summary.build_summary(project=built)
    assert not made.missing.broken_citations
    texts = synthesis.syntheses(project=built)
    assert {code and built.codebook.shown(code).path for code, _ in texts} == {
        None, "Benefits/Rapid onset", "Regulation/Approval status", "Risks/Long-term unknown",
    }  # fmt: skip
    quotes = {each.excerpt.quote for each in made.citations if each.excerpt}
    assert "Long-term treatment is safe" in quotes
    assert len(quotes) >= 10
    assert sorted(link.kind for link in made.links) == ["contradicts"] * 3 + ["supports"]


def test_the_team_decided_on_most_sources_and_differs_on_one(built: Project) -> None:
    names = {source.id: source.file_name for source in source_lookup.list_sources(project=built)}
    stand = {names[source]: each.status for source, each in source_lookup.standings(project=built).items()}
    assert stand.pop("blog-post.md") == "to_screen"
    assert stand.pop("clinic-page.md") == "disagreement"
    assert set(stand.values()) == {"included"}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            '[[text]]\nby = "Reviewer A"\ntext = "See [Reviewer A: no such words]."',
            "text 1: 0 highlights of Reviewer A",
        ),
        ('[[link]]\nby = "Reviewer A"\nkind = "contradicts"\na = "Reviewer A: the"\nb = "x: y"', "name exactly one"),
        ('[[decision]]\nsource = "nothing.md"\nby = ["Reviewer A"]\ndecision = "included"', "nothing.md"),
        ("[[text]", "cannot be read"),
    ],
)
def test_findings_that_cannot_be_are_refused(folder: Path, tmp_path: Path, said: str, told: str) -> None:
    (folder / "findings.toml").write_text(said, "utf-8")
    with pytest.raises(UsageError, match=re.escape(told)):
        sample.build_sample(path=tmp_path / "other.review", folder=folder)
    assert not (tmp_path / "other.review").exists()


def test_a_folder_without_findings_is_a_project_too(folder: Path, tmp_path: Path) -> None:
    (folder / "findings.toml").unlink()
    project = sample.build_sample(path=tmp_path / "other.review", folder=folder)
    assert synthesis.syntheses(project=project) == {}
    project.close()
