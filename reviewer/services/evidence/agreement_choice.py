"""What is compared of the work of coders, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reviewer.analysis.agreement.intervals import MOST_TIMES
from reviewer.analysis.agreement.lines import UNIT_KINDS, UnitKind
from reviewer.analysis.agreement.scales import SCALES, Scale
from reviewer.errors import UsageError
from reviewer.sentence import sentence

__all__ = ["LEVELS", "SCALES", "UNCODED", "UNIT_KINDS", "AgreementChoice", "Levels", "Scale", "Uncoded", "UnitKind"]

Levels = Literal["below", "apart", "themes"]
"""A code stands for those under it too; for itself alone; only codes of the top level are compared, each with all under it."""
Uncoded = Literal["category", "coded", "marked"]
"""Units without any of the codes count as a category of their own; those that nobody gave any of the codes are left out; those
that nobody highlighted at all are."""
LEVELS: tuple[Levels, ...] = ("below", "apart", "themes")
UNCODED: tuple[Uncoded, ...] = ("category", "coded", "marked")


@dataclass(frozen=True, slots=True)
class AgreementChoice:
    """What is compared, and how. `coders`, `codes` and `sources` are ids, all where there are none. `overlap` is for passages:
    from which share of their characters on two are the same one. With `everyone` each coder read each source, also where
    nothing was marked. `times` resamples of sources give intervals, drawn by `seed`. Of a `scale` the codes are the values, by
    the number in their names, or where one has none by their order in the codebook; this is for alpha of all codes. In a `round`
    (an id) who is done with a source that was given to them could have coded it, also where nothing is marked, and nobody else."""

    unit: UnitKind = "sentences"
    coders: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    levels: Levels = "below"
    uncoded: Uncoded = "category"
    overlap: float = 0.9
    everyone: bool = False
    times: int = 0
    seed: int = 1
    scale: Scale = "nominal"
    round: str = ""

    def check(self) -> None:
        """Raises UsageError for what cannot be."""
        if not 0 <= self.overlap <= 1:
            raise UsageError(sentence("The overlap of passages is a share from 0 to 1."))
        if not 0 <= self.times <= MOST_TIMES:
            raise UsageError(sentence("Resample 0 to {most} times.", most=f"{MOST_TIMES:,}"))
