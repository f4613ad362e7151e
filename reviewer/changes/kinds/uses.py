"""Which kinds refer to which, worked out from the declarations."""

from __future__ import annotations

from functools import lru_cache

from reviewer.changes.kinds import KINDS
from reviewer.changes.kinds.kind import Reference

Use = tuple[str, Reference]
"""The kind that refers, and the field with which it does."""


def uses_of(kind: str) -> tuple[Use, ...]:
    """What may keep a thing of this kind alive."""
    return _naming(kind, tuple(KINDS))[0]


def hangers_of(kind: str) -> tuple[Use, ...]:
    """What may hang on a thing of this kind."""
    return _naming(kind, tuple(KINDS))[1]


def every_hanger() -> tuple[Use, ...]:
    """All that may hang on anything."""
    return tuple((name, reference) for name, kind in KINDS.items() for reference in kind.hanging)


@lru_cache(maxsize=200)
def _naming(kind: str, among: tuple[str, ...]) -> tuple[tuple[Use, ...], tuple[Use, ...]]:
    """The two for one set of kinds: it is asked for every single thing that was deleted."""
    every = [(name, each) for name in among for each in KINDS[name].references if each.may_name(kind)]
    return tuple(use for use in every if use[1].keeps), tuple(use for use in every if use[1].hangs)
