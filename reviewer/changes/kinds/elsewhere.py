"""What is known of a thing that was made in another program: when, and under which GUID.

Neither decides anything here: a time is shown and never used as a clock, a GUID is given back when the thing is exported, and
finds the thing again when the same file is imported another time. Ids do not follow from them.
"""

from __future__ import annotations

from reviewer.changes.kinds.checks import Check, is_id, is_time
from reviewer.changes.kinds.kind import Column

SINCE = 7
"""The first format of the project file that knows of it."""

ELSEWHERE: dict[str, Check] = {"made": is_time, "refi": is_id}
"""`made` is in ms since 1970, UTC; `refi` the GUID as 32 lower-case hex digits, without hyphens and braces."""

IN_COLUMNS = (Column("made", "number", since=SINCE), Column("refi", "hash", since=SINCE))
"""The columns of a kind that keeps no fields together."""
