"""The search index on disk: which passages hold which words. A cache that can be deleted and rebuilt at any time.

It proposes passages; what is a hit is decided on the texts. Opening it unpickles files, so it lives in the user's cache
folder only, never in a project or export. This module and `words` alone know whoosh.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import whoosh
from whoosh import fields, formats
from whoosh.codec.whoosh3 import W3Codec
from whoosh.filedb.filestore import FileStorage
from whoosh.index import LockError

from reviewer.errors import ReviewerError
from reviewer.progress import Progress
from reviewer.search.corpus import Work
from reviewer.search.index.passages import Passage, passage, passages
from reviewer.search.index.rows import RowsWriter, rows_keys
from reviewer.sentence import sentence

SCHEMA = 2
"""Raise it when what the index holds changes; a folder of another schema is never opened."""
CHARACTERS_PER_COMMIT = 3_000_000
"""They take about 200 MB of memory at most while they are written."""
_SMALL_SEGMENT = 600
"""In passages. Segments below this are merged once there are many of them."""
_MANY_SEGMENTS = 8
"""Every search opens each segment; merging more often would write the index again and again."""


class IndexDamaged(ReviewerError):
    """The index cannot be read or written; delete it and build it again."""


class IndexBusy(ReviewerError):
    """Another program is writing this index."""


def index_folder(cache: Path, project: str) -> Path:
    """Where the index of a project lives in a cache folder."""
    version = ".".join(str(part) for part in whoosh.__version__)
    # Another version of the library may pickle differently.
    return cache / f"{project}-{SCHEMA}-{version}"


def source_key(title: str, sha256: str) -> str:
    """What the index must have been made from to be right for a source."""
    return f"{sha256} {title}"


class Bag(fields.FieldType):  # type: ignore[misc]
    """A field of words with how often each occurs; positions are not kept, texts are read for them."""

    def __init__(self) -> None:
        # No analyzer: `words` cuts and folds, so that index and texts agree on what a word is.
        super().__init__(formats.Existence(), None)

    def index(self, value: Mapping[str, int], **_: object) -> Iterator[tuple[bytes, int, float, bytes]]:
        for word, count in value.items():
            yield word.encode(), count, float(count), b""


class _Codec(W3Codec):  # type: ignore[misc]
    length_stats = False  # nothing here is ranked by length, and looking lengths up takes half of a commit


_SCHEMA = fields.Schema(
    source=fields.ID(stored=True), start=fields.STORED, end=fields.STORED, key=fields.STORED, stem=Bag(), plain=Bag()
)


class IndexWriter:
    """Adds and removes sources. Nothing can be seen before `commit`; leaving without one changes nothing.

    Raises IndexBusy when another program writes to the same index.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index = opened(folder)
        self._writer: Any = None
        self._fresh: set[str] = set()
        self.characters = 0
        self.keys = _read_keys(self._index)
        with guarded(self._index.storage):
            self._rows = RowsWriter(folder)
            worn = self._rows.worn
        if worn:
            self.close()
            raise IndexDamaged(sentence("Most of the search index belongs to texts that are gone."))

    def add(self, source: str, title: str, text: str, sha256: str) -> None:
        """Index a source in place of what was known of it."""
        self.remove(source)
        key = source_key(title, sha256)
        with guarded():
            # The title is a passage of its own, before the text, and keeps what the index was made from.
            heading, parts = passage(title, 0), list(passages(text))
            self._put(source, heading, start=-1, key=key)
            for part in parts:
                self._put(source, part, start=part.start)
            self._rows.add(source, key, [heading, *parts])
        self._fresh.add(source)
        self.keys[source] = key
        self.characters += len(text)

    def remove(self, source: str) -> None:
        """Forget a source; nothing happens when it is not there."""
        # The library deletes committed passages only.
        if source in self._fresh:
            self.commit()
        if self.keys.pop(source, None) is not None:
            with guarded():
                self._writing().delete_by_term("source", source)
                self._rows.remove(source)

    def commit(self) -> None:
        """Make everything up to here visible."""
        if self._writer is not None:
            with guarded():
                # First: a source whose key differs in the two is looked for in the index alone.
                self._rows.commit()
                self._writer.commit(mergetype=_merge_small)
                self._rows.agree(self._index.latest_generation())
        self._writer = None
        self._fresh.clear()
        self.characters = 0

    def close(self) -> None:
        """Leave; what was not committed is forgotten."""
        with guarded():
            if self._writer is not None:
                self._writer.cancel()
            self._rows.close()
            self._index.close()
        self._writer = None

    def _put(self, source: str, part: Passage, *, start: int, key: str | None = None) -> None:
        self._writing().add_document(
            source=source, start=start, end=part.end, key=key, stem=part.stems, plain=part.plain
        )

    def _writing(self) -> Any:
        if self._writer is None:
            try:
                # Without compression: looking a word up unpacks nothing.
                # In large blocks: a common word is read in a few steps.
                self._writer = self._index.writer(
                    limitmb=512, timeout=2.0, codec=_Codec(blocklimit=2_048, compression=0)
                )
            except LockError as error:
                raise IndexBusy(
                    sentence("Another program is writing the index in {folder}.", folder=self._folder)
                ) from error
        return self._writer


def plan(folder: Path, wanted: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """Sources to add (new or changed) and to remove, so that the index holds `wanted` (id → `source_key`)."""
    if not folder.is_dir():
        return list(wanted), []
    try:
        known = _known(folder)
    except IndexDamaged:
        delete(folder)
        known = {}
    return [source for source, key in wanted.items() if known.get(source) != key], [s for s in known if s not in wanted]


def _known(folder: Path) -> dict[str, str]:
    """What each source was taken in from; "" for one that only half of a commit brought, so that it is taken in again."""
    index = opened(folder)
    with guarded(index.storage):
        rows, agreed = rows_keys(folder)
        if agreed == index.latest_generation():
            return rows
    return {source: key if rows.get(source) == key else "" for source, key in _read_keys(index).items()}


def build(folder: Path, works: Iterable[Work], read: Callable[[str], str], progress: Progress | None = None) -> int:
    """Bring the index up to date in this process and return how many sources changed; `read` gives the text of an id.

    A damaged index is built anew. Stopping keeps what was committed; the index stays usable. Where another program is
    writing the same index nothing happens; searches are right all the same.
    """
    listed = {work.id: work for work in works}
    try:
        return _build(folder, listed, read, progress or Progress())
    except IndexDamaged:
        delete(folder)
        return _build(folder, listed, read, progress or Progress())
    except IndexBusy:
        return 0


def _build(folder: Path, works: Mapping[str, Work], read: Callable[[str], str], progress: Progress) -> int:
    to_add, to_remove = plan(folder, {work.id: source_key(work.title, work.sha256) for work in works.values()})
    progress.start("Indexing", len(to_add) + len(to_remove))
    if not to_add and not to_remove:
        return 0
    writer = IndexWriter(folder)
    try:
        for source in to_remove:
            writer.remove(source)
            progress.step()
        for source in to_add:
            progress.step()
            writer.add(source, works[source].title, read(source), works[source].sha256)
            if writer.characters > CHARACTERS_PER_COMMIT:
                writer.commit()
        writer.commit()
    finally:
        writer.close()
    return len(to_add) + len(to_remove)


def delete(folder: Path) -> None:
    """Remove an index; it can always be rebuilt."""
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def guarded(storage: _Storage | None = None) -> Iterator[None]:
    """Whatever the library raises means one thing: the index is of no use."""
    try:
        yield
    except IndexBusy:
        raise
    # The library raises anything on damaged files: pickle, struct, zlib and index errors of its own.
    except Exception as problem:
        if storage is not None:
            storage.release()
        raise IndexDamaged(sentence("The search index cannot be used: {why}", why=repr(problem))) from problem


class _Storage(FileStorage):  # type: ignore[misc]
    """Remembers the files it opened, because the library forgets them when one turns out to be damaged."""

    def __init__(self, folder: str) -> None:
        super().__init__(folder)
        self._files: list[Any] = []

    def open_file(self, name: str, **options: Any) -> Any:
        self._files = [kept for kept in self._files if not kept.is_closed]
        self._files.append(super().open_file(name, **options))
        return self._files[-1]

    def release(self) -> None:
        """Close every file that is still open."""
        for kept in self._files:
            if not kept.is_closed:
                kept.close()
        self._files.clear()


def opened(folder: Path) -> Any:
    """The library's index in a folder, new if there is none."""
    storage = _Storage(str(folder))
    with guarded(storage):
        if any(folder.glob("_MAIN_*.toc")):
            return storage.open_index(schema=_SCHEMA)
        folder.mkdir(parents=True, exist_ok=True)
        return storage.create_index(_SCHEMA)


def _read_keys(index: Any) -> dict[str, str]:
    with guarded(index.storage), index.reader() as reader:
        return {stored["source"]: stored["key"] for _, stored in reader.iter_docs() if stored.get("key") is not None}


def _merge_small(writer: Any, segments: list[Any]) -> list[Any]:
    """Merge small and mostly deleted segments once there are many; large ones stay as they are."""
    from whoosh.reading import SegmentReader

    worn = [s for s in segments if s.doc_count() < _SMALL_SEGMENT or s.deleted_count() > s.doc_count()]
    if len(worn) <= _MANY_SEGMENTS:
        return segments
    for segment in worn:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()
    return [segment for segment in segments if segment not in worn]
