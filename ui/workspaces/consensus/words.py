"""The words of the Consensus workspace."""

from __future__ import annotations

from collections.abc import Mapping

from reviewer.model.team.consensus import Adjudication
from reviewer.services.consensus.adjudication import Item
from ui.look.worded import worded as _tr
from ui.widgets.text.times import moment


def which() -> list[tuple[str, str]]:
    """Which passages are listed."""
    return [
        ("open", _tr("open")),
        ("discuss", _tr("to be discussed")),
        ("settled", _tr("decided")),
        ("alike", _tr("all agree")),
        ("all", _tr("all")),
    ]


def is_listed(item: Item, wanted: str) -> bool:
    """Whether a passage is among those."""
    if wanted == "discuss":
        return item.said is not None and not item.is_settled
    if wanted == "settled":
        return item.is_settled
    if wanted == "alike":
        return not item.place.differences
    return wanted == "all" or (item.said is None and bool(item.place.differences))


def differences() -> dict[str, str]:
    """How coders may differ."""
    return {
        "other_code": _tr("other codes"),
        "one_sided": _tr("not marked by all"),
        "other_borders": _tr("other borders"),
    }


def said_words(said: Adjudication | None, names: Mapping[str, str]) -> str:
    """What was said about a passage, in a sentence; empty for nothing."""
    if said is None:
        return ""
    words = {
        "decided": _tr("In the consensus, by {0}, {1}."),
        "nothing": _tr("Nothing of it is in the consensus, by {0}, {1}."),
        "discuss": _tr("To be discussed, by {0}, {1}."),
    }
    told = words[said.outcome].format(names.get(said.by, _tr("unknown")), moment(said.when))
    if said.assignee:
        told = f"{told} " + _tr("It waits for {0}.").format(names.get(said.assignee, _tr("unknown")))
    return f"{told}\n{said.note}".strip()
