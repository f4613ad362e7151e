"""Repair: what verifies in a damaged file, its backups and teammates' copies becomes a new project; what is missing is said."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import get_args

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import source_id
from reviewer.errors import DamagedProject, ImportRefused, NotAProject, ProjectError, ProjectInUse
from reviewer.importers import ReadingWay, given_file, read_given
from reviewer.leftovers import private_folder
from reviewer.model.kind_names import kind_name, kind_names
from reviewer.model.names import derived_id
from reviewer.model.sources.text import text_hash
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.project import checks
from reviewer.store.file import backup, lockfile
from reviewer.store.project_file import Project
from reviewer.store.rescue import assemble, carve
from reviewer.store.rescue.assemble import Gaps, Import
from reviewer.store.rescue.carve import Carved
from reviewer.store.team import purge
from reviewer.system.files import is_folder, is_there

_WRITER = "Repair"


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one file gave: its records and texts that no file before it had. `refused` says why it gave nothing."""

    path: Path
    records: int = 0
    texts: int = 0
    refused: str = ""


@dataclass(frozen=True, slots=True)
class RepairReport:
    """What was saved and what was not: `missing` has one sentence for each thing that nothing had."""

    path: Path
    contributions: tuple[Contribution, ...]
    records: int
    texts: int
    originals: int
    missing: tuple[str, ...]


def repair(*, path: Path, out: Path, others: Iterable[Path] = (), progress: Progress | None = None) -> RepairReport:
    """Write a new project from all that verifies in a file, in the backups beside it, and in other copies.

    Raises ProjectError where the file cannot be read, holds nothing, or `out` exists; Cancelled. Then nothing was written.
    """
    progress = progress or Progress()
    _check(path, out)
    # Nothing is written until every file was read.
    saved, contributions = _collect(path, list(others), progress)
    if not saved.records and not saved.texts:
        raise DamagedProject(
            sentence("Nothing in “{name}” could be saved; name a backup or a teammate's copy as well.", name=path.name)
        )
    part = out.with_name(f".{out.name}.part")
    with contextlib.suppress(FileNotFoundError):
        part.unlink()
    try:
        missing = _build(part, saved, path.stem, progress)
        backup.put_in_place(part, out)
    finally:
        with contextlib.suppress(FileNotFoundError):
            part.unlink()
    originals = sum(1 for _, content in saved.originals.values() if content is not None)
    return RepairReport(out, tuple(contributions), len(saved.records), len(saved.texts), originals, tuple(missing))


def _check(path: Path, out: Path) -> None:
    if is_there(out):
        raise ProjectError(sentence("“{out}” exists already; choose another name for the repaired project.", out=out))
    if not is_folder(out.parent):
        raise ProjectError(
            sentence(
                "The folder “{parent}” does not exist; choose another place for the repaired project.",
                parent=out.parent,
            )
        )
    holder = lockfile.holder_of(path)
    if holder is not None:
        words = holder.in_words()
        raise ProjectInUse(
            sentence("“{name}” is open: {holder} has it. Close it there first.", name=path.name, holder=words), words
        )


def _collect(path: Path, others: list[Path], progress: Progress) -> tuple[Carved, list[Contribution]]:
    """What the file has, then what its backups and the other copies add to it."""
    copies = [item.path for item in backup.backups(path)] + others
    progress.start("Reading", 1 + len(copies))
    saved = carve.carve(path)
    contributions = [Contribution(path, len(saved.records), len(saved.texts))]
    progress.step()
    for copy in copies:
        try:
            contributions.append(Contribution(copy, *saved.add(carve.carve(copy))))
        except ProjectError as error:
            contributions.append(Contribution(copy, refused=str(error)))
        progress.step()
    if not path.stat().st_size and not saved.records:
        raise NotAProject(
            sentence("“{name}” is empty and nothing else was found; name a teammate's copy as well.", name=path.name)
        )
    return saved, contributions


def _build(part: Path, saved: Carved, title: str, progress: Progress) -> list[str]:
    project = Project.create(part)
    try:
        gaps = project.mend(assemble.write, saved, progress)
        _make_texts_again(project, saved)
        # A backup may still hold what was purged since.
        project.mend(purge.apply)
        if project.read(purge.is_pending):
            project.compact()
        sentences = _mend(project, saved, title)
        project.read(assemble.note_gaps, gaps)
        report = checks.check(project=project)
        if not report.fine:
            raise DamagedProject(
                sentence("The repaired project did not come out whole ({problems}).", problems=report.problems[0])
            )
        return sentences + list(_sentences(gaps))
    finally:
        project.close()


def _mend(project: Project, saved: Carved, title: str) -> list[str]:
    """Make again what follows from what was saved: sources from their texts, and a project to hold it all."""
    # The same coder in every repair, so that two repaired copies merge into one such coder.
    with project.action("repaired", coder=derived_id("coder", _WRITER)) as act:
        act.no_step()
        return _make_again(project, act.draft, saved, title)


def _make_again(project: Project, draft: Draft, saved: Carved, title: str) -> list[str]:
    sentences: list[str] = []
    if not project.read(assemble.has_project):
        words = "The project's own title was not found; it is called “{title}” now."
        sentences.append(sentence(words, title=title))
        draft.create("project", project.world.new_id(), title=title[:1_000] or _WRITER)
    lost = project.read(assemble.lost_sources)
    for sha, content in sorted(saved.texts.items()):
        if source_id(sha) in lost:
            name = _first_line(content)
            words = "The record of a source was not found; it was made again from its text, “{name}”."
            sentences.append(sentence(words, name=name))
            draft.create("source", source_id(sha), sha256=sha)
            if not lost[source_id(sha)]:
                draft.create("import", project.world.new_id(), **_import_of(sha, content, name))
    if draft:
        draft.create("coder", derived_id("coder", _WRITER), name=_WRITER)
    return sentences


def _first_line(content: bytes) -> str:
    lines = (line.strip() for line in content.decode("utf-8").splitlines())
    return next((line for line in lines if line), "Untitled")[:80]


def _import_of(sha: str, content: bytes, title: str) -> dict[str, object]:
    return {
        "source": source_id(sha),
        "file": "",
        "title": title,
        "original": hashlib.sha256(content).hexdigest(),
        "media_type": "text/plain",
        "extractor": "repair",
        "encoding": "utf-8",
        "pages": [],
        "reference": {},
    }


def _make_texts_again(project: Project, saved: Carved) -> None:
    """Read a lost text again from its original, and make a lost original again from its text, where the hash agrees."""
    for each in project.read(assemble.imports):
        kept = saved.originals.get(each.original, ("", None))[1]
        if each.text not in saved.texts and kept is not None:
            text = _read_again(each, kept)
            if text is not None:
                saved.texts[each.text] = text.encode("utf-8")
        elif each.text in saved.texts and each.original not in saved.originals:
            content = _encoded_again(each, saved.texts[each.text].decode("utf-8"))
            if content is not None:
                saved.originals[each.original] = (each.media_type, content)
    project.mend(assemble.add_texts, saved)


def _read_again(each: Import, original: bytes) -> str | None:
    with private_folder() as folder:
        file = folder / (Path(each.file).name or "source.txt")
        try:
            file.write_bytes(original)
            given = given_file(file, encoding=each.encoding or None)
            for way in get_args(ReadingWay):
                text = read_given(replace(given, reading=way)).text
                if text_hash(text) == each.text:
                    return text
        except (ImportRefused, OSError):
            return None
    return None


def _encoded_again(each: Import, text: str) -> bytes | None:
    # Line ends and BOM were lost when the text was read; the hash tells which guess is right.
    for encoding in (each.encoding, "utf-8", "utf-8-sig"):
        for written in (text, text.replace("\n", "\r\n")):
            with contextlib.suppress(LookupError, UnicodeError):
                content = written.encode(encoding)
                if hashlib.sha256(content).hexdigest() == each.original:
                    return content
    return None


def _sentences(gaps: Gaps) -> Iterator[str]:
    for sha, title in gaps.texts:
        name = title or sentence("a source")
        yield sentence("The text of “{name}” was not found (hash {hash}).", name=name, hash=sha[:12])
    for sha, name in gaps.originals:
        yield sentence("The original file “{name}” was not found (hash {hash}).", name=name, hash=sha[:12])
    for kind, thing, table, count in gaps.things:
        yield sentence(
            "The {kind} of one {thing} was not found (id {id})."
            if count == 1
            else "The {kind} of {count} {things} was not found (id {id}).",
            kind=kind_name(kind),
            thing=kind_name(table),
            things=kind_names(table),
            count=f"{count:,}",
            id=thing[:12],
        )
    for label, part, parts in gaps.parts:
        yield sentence("Part {part} of {parts} of “{label}” was not found.", part=part, parts=parts, label=label)
    for label, count, parts in gaps.more_parts:
        words = "Of the {parts} parts of “{label}”, {count} more were not found."
        yield sentence(words, parts=f"{parts:,}", label=label, count=f"{count:,}")
    for record, count in sorted(gaps.records.items()):
        yield sentence(
            "A change that a later change builds on was not found (record {record})."
            if count == 1
            else "A change that {count} later changes build on was not found (record {record}).",
            count=count,
            record=record[:12],
        )
