"""Every error a user can cause, each with one sentence that says what, where and what to do.

ReviewerError
├── UsageError              the command line or a call asked for something that cannot be
├── NotFoundError           no such source, code, coder or file; `candidates` may help
├── ImportRefused           a file that cannot become a source, with the reason
├── ExportRefused           an export that cannot be written
├── QueryError              a search query that does not parse
├── ProjectError            a project file
│   ├── NotAProject         the file is something else
│   ├── DamagedProject      the file is a project, but damaged
│   ├── ProjectInUse        another program has the file open; `holder` says who
│   ├── ReadOnlyProject     a change was asked of a project that is open for reading only
│   └── StorageFailed       the disk refused to write; the change is kept and can be retried
└── Cancelled               the user stopped long work; everything is as it was
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

from reviewer.sentence import Worded, on_one_line


class ReviewerError(Worded):
    """One clear sentence for the user: what, where, what to do.

    `remedy` names what helps where that is done in another way in the window than on the command line, such as `repair`;
    whoever shows the sentence adds a button or an option to it.
    """

    remedy = ""

    def with_remedy(self, remedy: str) -> Self:
        """The same error with what helps against it."""
        self.remedy = remedy
        return self


class UsageError(ReviewerError):
    """The command line or a call asked for something that cannot be."""


class NotFoundError(ReviewerError):
    """Nothing, or more than one thing, answers to a name."""

    def __init__(self, message: str, candidates: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.candidates = tuple(candidates)


class ImportRefused(ReviewerError):
    """A file that cannot become a source."""


class ExportRefused(ReviewerError):
    """An export that cannot be written."""


class QueryError(ReviewerError):
    """A search query that does not parse. The message is one line, whatever was typed."""

    def __init__(self, message: str) -> None:
        super().__init__(on_one_line(message))


class ProjectError(ReviewerError):
    """A project file that cannot be used as asked."""


class NotAProject(ProjectError):
    """The file is not a Reviewer project."""


class DamagedProject(ProjectError):
    """The file is a Reviewer project, but what it holds is damaged."""


class ProjectInUse(ProjectError):
    """Another program has the project open."""

    def __init__(self, message: str, holder: str = "", process: int = 0) -> None:
        """`process` is the number of the program that has it, where that runs on this computer."""
        super().__init__(message)
        self.holder, self.process = holder, process


class ReadOnlyProject(ProjectError):
    """The project is open for reading only."""


class StorageFailed(ProjectError):
    """The disk refused to write. Nothing was half written; the change can be retried."""


class Cancelled(ReviewerError):
    """The user stopped long work; everything is as it was."""

    def __init__(self, message: str = "Cancelled.") -> None:
        super().__init__(message)
