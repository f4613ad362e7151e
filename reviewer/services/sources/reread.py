"""A source that was read wrongly is read again from its kept original: the whole page, the main text, another encoding.

What comes of it is a corrected text like any other, see `corrected_text`.
"""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.errors import NotFoundError
from reviewer.importers import GivenFile, ReadingWay, format_of, read_given
from reviewer.model.sources.imported import ImportedSource
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.shared.source_lookup import source_with
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads

__all__ = ["ENCODINGS", "ReadingWay", "Ways", "read_again", "ways_of"]

ENCODINGS = (
    "utf-8", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859-2", "iso8859-15",
    "koi8-r", "mac-roman", "utf-16", "gb18030", "big5", "cp932", "euc-jp", "cp949",
)  # fmt: skip
"""Encodings that texts come in, the commonest first."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How a source can be read again: a page as main text or whole, a text in another encoding."""

    page: bool
    encodings: bool

    @property
    def any(self) -> bool:
        """Whether there is another way at all."""
        return self.page or self.encodings


def ways_of(*, project: Project, source: str) -> Ways:
    """How a source can be read again. Raises NotFoundError where its original was not kept, ImportRefused."""
    kind = format_of(_original(project, source, None, "main", Progress())).media_type
    return Ways(kind == "text/html", kind in ("text/plain", "text/markdown", "text/html"))


def read_again(
    *,
    project: Project,
    source: str,
    way: ReadingWay = "main",
    encoding: str | None = None,
    progress: Progress | None = None,
) -> ImportedSource:
    """A source's original, read in this way; nothing is written. `way` matters for web pages alone.

    Raises NotFoundError where the original was not kept, ImportRefused where it cannot be read so, Cancelled.
    """
    return read_given(_original(project, source, encoding, way, progress or Progress()))


def _original(project: Project, source: str, encoding: str | None, way: ReadingWay, progress: Progress) -> GivenFile:
    now = source_with(project=project, identifier=source)
    content = project.read(reads.original, now.original)
    if content is None:
        raise NotFoundError(
            sentence(
                "The original of “{title}” was not kept in the project; give the file to replace its text instead.",
                title=now.title,
            )
        )
    return GivenFile(now.file_name, content, encoding, way, progress)
