"""The citation processor, with a style read once and the lines kept that it wrote last."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from citeproc import VARIABLES, CitationItem, CitationStylesBibliography
from citeproc.source.json import CiteProcJSON

from reviewer.exporters.citations.csl_elements import read_style

_MOST_LINES_KEPT = 4_000
"""Enough for the references of a large review; the oldest goes first."""
# Newer styles say `event-title`, older ones `event`; the processor knows the older name alone.
VARIABLES.append("event_title")


class _Item(CitationItem):  # type: ignore[misc]
    """The one work of a bibliography, with its data at hand: the processor would look for them at each step."""

    reference: Any = None
    bibliography: Any = None
    number = 1

    def __init__(self, item: Mapping[str, Any], style: KeptStyle) -> None:
        super().__init__(str(item["id"]))
        event = {"event": item["event-title"]} if "event-title" in item else {}
        one_item = CitationStylesBibliography(style, CiteProcJSON([{**item, **event}]), style.formatter)
        # Plain assignment would make it a datum of the work: the processor's class keeps attributes as entries.
        object.__setattr__(self, "bibliography", one_item)
        object.__setattr__(self, "reference", one_item.source[self.key])


class KeptStyle:
    """A style that was read, with the lines that were written last. One line is written at a time, in whatever thread.

    `numeric`: works are numbered in the order in which they are cited.
    """

    def __init__(self, path: Path, locale: str | None, formatter: type) -> None:
        self.root = read_style(path)
        self.root.set_locale_list(locale or self.root.get("default-locale", "en-US"))
        self.formatter = formatter
        self.numeric = bool(self.root.xpath("//*[local-name()='category'][@citation-format='numeric']"))
        self._lock = threading.Lock()
        self._written: dict[str, str] = {}

    def line(self, item: Mapping[str, Any]) -> str:
        """A work as the bibliography has it, "" for one that the style leaves out."""
        key = json.dumps(item, sort_keys=True)
        # The processor keeps its state in the elements of the style.
        with self._lock:
            # Taken out and put in again: the line used last stands at the end.
            line = self._written.pop(key, None)
            if line is None:
                line = "".join(map(str, self.root.bibliography.render([_Item(item, self)])))
                if len(self._written) >= _MOST_LINES_KEPT:
                    del self._written[next(iter(self._written))]
            self._written[key] = line
            return line


@lru_cache(maxsize=12)
def _kept(path: Path, _changed: int, locale: str | None, formatter: type) -> KeptStyle:
    return KeptStyle(path, locale, formatter)


def kept_style(path: Path, locale: str | None, formatter: type) -> KeptStyle:
    """The style in a file, read anew when the file has changed."""
    return _kept(path, path.stat().st_mtime_ns, locale, formatter)


def forget_styles() -> None:
    """Read styles anew from now on."""
    _kept.cache_clear()
