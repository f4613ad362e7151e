"""A source or code that belongs to a group."""

from __future__ import annotations

from reviewer.changes.kinds.checks import is_id
from reviewer.changes.kinds.group import GROUPED
from reviewer.changes.kinds.kind import Kind, hanging, required
from reviewer.model.names import derived_id


def member_id(group: str, thing: str) -> str:
    """The id of the membership of one thing in one group."""
    return derived_id("member", group, thing)


MEMBER = Kind(
    "member",
    many="members",
    birth={"group": is_id, "thing": is_id},
    references=(hanging("group", "group"), hanging("thing", *GROUPED)),
    identity=lambda birth: member_id(birth["group"], birth["thing"]),
    columns=required("group", "thing"),
    counted=False,
)
