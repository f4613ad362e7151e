"""Watches what the window reads from the project on its own thread, where every read holds up the hand."""

from __future__ import annotations

import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from reviewer.services.project.projects import Project


class GuiReads:
    """`seen` counts (service, place in the window that asked) for each read on the main thread."""

    def __init__(self) -> None:
        self.seen: Counter[tuple[str, str]] = Counter()

    @property
    def services(self) -> Counter[str]:
        """How often each service was asked."""
        found: Counter[str] = Counter()
        for (service, _), count in self.seen.items():
            found[service] += count
        return found

    def note(self) -> None:
        """A read goes on: note who asked for it, unless it is off the main thread."""
        if threading.current_thread() is not threading.main_thread():
            return
        service, place, frame = "", "", sys._getframe(2)
        while frame is not None:
            module = frame.f_globals.get("__name__", "")
            if module.startswith("reviewer.services."):
                service = f"{module.rsplit('.', 1)[1]}.{frame.f_code.co_name}"
            if module.startswith(("ui.", "tests.")):
                place = f"{module}.{frame.f_code.co_qualname}"
                break
            frame = frame.f_back  # type: ignore[assignment]
        if not place.startswith("tests."):
            self.seen[(service, place)] += 1


@contextmanager
def watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[GuiReads]:
    """Every read in here is noted."""
    reads = GuiReads()
    with monkeypatch.context() as patch:
        original: Callable[..., Any] = Project.read

        def read(project: Project, question: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
            reads.note()
            return original(project, question, *args, **kwargs)

        kept_before: Callable[..., Any] = Project.kept

        def kept(project: Project, *args: Any) -> Any:
            # It is at hand today; after the next change it is read anew.
            reads.note()
            return kept_before(project, *args)

        patch.setattr(Project, "read", read)
        patch.setattr(Project, "kept", kept)
        yield reads
