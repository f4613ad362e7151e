"""Frozen versions: name a state of the project, and see later what has changed since."""

from __future__ import annotations

from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.coding.citation import short_hash
from reviewer.model.names import clean_name
from reviewer.model.team.version import Mark, Version, VersionDifference
from reviewer.sentence import sentence
from reviewer.store.log import digests
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import summary as reads_summary
from reviewer.store.reads import things as reads


def freeze(*, project: Project, name: str, coder: str) -> tuple[Changes, str]:
    """Keep the present state under a name: its digest, and every excerpt with hashes of quote and codes.

    Returns what changed and the version's id. Raises UsageError.
    """
    try:
        cleaned = clean_name(name, what="name of the version")
    except ValueError as error:
        raise UsageError(*error.args) from error
    with project.action("version_frozen", name=cleaned, coder=coder) as act:
        if any(version.name.casefold() == cleaned.casefold() for version in list_versions(project=project)):
            raise UsageError(sentence("There is a version “{cleaned}” already; choose another name.", cleaned=cleaned))
        # One short text each: a version of 100,000 excerpts stands in one record of the log.
        kept = sorted(f"{mark.highlight}:{mark.quote}:{mark.codes}" for mark in marks(project=project))
        digest = digest_without_versions(project=project)
        identifier = act.draft.create(
            "version", project.world.new_id(), name=cleaned, digest=digest, excerpts=kept, coder=coder
        )
    return act.changes, identifier


def list_versions(*, project: Project) -> list[Version]:
    """The frozen versions, oldest first."""
    return project.read(reads_summary.versions)


def version_named(*, project: Project, name: str) -> Version:
    """The version with this name or id. Raises NotFoundError with the names there are."""
    versions = list_versions(project=project)
    for version in versions:
        if name == version.id or name.casefold() == version.name.casefold():
            return version
    names = [version.name for version in versions]
    raise NotFoundError(
        sentence(
            "There is no version “{name}”; there are: {names}.",
            name=name,
            names=", ".join(names) or sentence("none yet"),
        ),
        names,
    )


def compare(*, project: Project, version: Version) -> VersionDifference:
    """How the project now differs from a version. Freezing another version is no change."""
    now = {mark.highlight: mark for mark in marks(project=project)}
    then = {mark.highlight: mark for mark in version.excerpts}
    both = sorted(now.keys() & then.keys())
    changed = tuple(highlight for highlight in both if now[highlight].quote != then[highlight].quote)
    recoded = tuple(highlight for highlight in both if now[highlight].codes != then[highlight].codes)
    gone, added = tuple(sorted(then.keys() - now.keys())), tuple(sorted(now.keys() - then.keys()))
    same = digest_without_versions(project=project) == version.digest
    return VersionDifference(same, gone, added, changed, recoded)


def delete_version(*, project: Project, version: str, coder: str) -> Changes:
    """Take a version away; one undo brings it back."""
    with project.action("version_deleted", coder=coder) as act:
        act.say("version_deleted", name=version_named(project=project, name=version).name)
        act.draft.delete("version", version)
    return act.changes


def digest_without_versions(*, project: Project) -> str:
    """One hash of all but the versions, so that freezing one changes nothing."""
    return project.read_whole(digests.projected_digest, without="version")


def version_now(*, project: Project) -> str:
    """The name of the newest version that the project still is; empty where it has changed since all of them."""
    versions = list_versions(project=project)
    now = digest_without_versions(project=project) if versions else ""
    return next((version.name for version in reversed(versions) if version.digest == now), "")


def marks(*, project: Project) -> list[Mark]:
    """Every excerpt as it is now, with short hashes of its quote and of the sorted ids of its codes."""
    book = project.codebook
    highlights = project.read(reads_highlights.all_highlights, book)
    all_marks: list[Mark] = []
    sha, text = "", ""
    for highlight in highlights:
        # Highlights come source by source, so each text is read once.
        if highlight.text != sha:
            sha = highlight.text
            text = project.read(reads.text, sha)
        codes = short_hash(",".join(sorted(highlight.codes)))
        marked = highlight.region.line if highlight.region else text[highlight.start : highlight.end]
        all_marks.append(Mark(highlight.id, short_hash(marked), codes))
    return all_marks
