"""What was made in another program: the things of this project by the GUIDs that they had there."""

from __future__ import annotations

import sqlite3

from reviewer.changes.kinds import KINDS
from reviewer.store.file.schema import quoted


def by_guid(connection: sqlite3.Connection, kind: str) -> dict[str, str]:
    """The ids of the living things of a kind by their GUID, 32 hex digits."""
    declared = KINDS[kind]
    if declared.rest:
        rows = connection.execute(
            f"SELECT json_extract(fields, '$.refi'), lower(hex(id)) FROM {quoted(kind)}"
            " WHERE json_extract(fields, '$.refi') IS NOT NULL"
        )
    else:
        rows = connection.execute(f"SELECT lower(hex(refi)), lower(hex(id)) FROM {quoted(kind)} WHERE refi IS NOT NULL")
    return {guid: identifier for guid, identifier in rows if guid}
