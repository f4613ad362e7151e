"""What figures of agreement are called, where they were published, and how what was compared is told, in English."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reviewer.analysis.agreement.intervals import FEW
from reviewer.analysis.agreement.lines import UnitKind
from reviewer.analysis.agreement.places import Difference
from reviewer.services.evidence.agreement import Agreement, Levels, Uncoded

ALL_CODES = "All codes together"


@dataclass(frozen=True, slots=True)
class Figured:
    """The name of a figure and where it was published."""

    name: str
    published: str


FIGURES: Mapping[str, Figured] = {
    "percent": Figured("percent agreement", ""),
    "holsti": Figured(
        "Holsti", "Holsti, O. R. (1969). Content Analysis for the Social Sciences and Humanities, p. 140."
    ),
    "cohen_kappa": Figured(
        "Cohen's kappa",
        "Cohen, J. (1960). Educational and Psychological Measurement 20, 37-46. doi:10.1177/001316446002000104",
    ),
    "cohen_maximum": Figured("greatest kappa possible", "Cohen (1960), p. 42."),
    "brennan_prediger": Figured(
        "Brennan-Prediger (PABAK)",
        "Brennan, R. L., & Prediger, D. J. (1981). Educational and Psychological Measurement 41, 687-699; with two categories "
        "PABAK: Byrt, T., Bishop, J., & Carlin, J. B. (1993). Journal of Clinical Epidemiology 46, 423-429.",
    ),
    "fleiss_kappa": Figured(
        "Fleiss' kappa", "Fleiss, J. L. (1971). Psychological Bulletin 76, 378-382. doi:10.1037/h0031619"
    ),
    "gwet_ac1": Figured(
        "Gwet's AC1", "Gwet, K. L. (2008). British Journal of Mathematical and Statistical Psychology 61, 29-48."
    ),
    "krippendorff_alpha": Figured(
        "Krippendorff's alpha", "Krippendorff, K. (2019). Content Analysis (4th ed.), chapter 12."
    ),
    "alpha_u_2004": Figured(
        "alpha_U for passages (2004)", "Krippendorff, K. (2004). Content Analysis (2nd ed.), p. 251-256."
    ),
    "u_alpha_2016": Figured(
        "u-alpha for passages (2016)",
        "Krippendorff, K., Mathet, Y., Bouvry, S., & Widlöcher, A. (2016). Quality & Quantity 50, 2347-2364. "
        "doi:10.1007/s11135-015-0266-1",
    ),
    "u_alpha_bar_2016": Figured("|u-alpha for passages (2016)", "Krippendorff et al. (2016)."),
    "cu_alpha_2016": Figured("cu-alpha for passages (2016)", "Krippendorff et al. (2016)."),
    "ku_alpha_2016": Figured("(k)u-alpha for passages (2016)", "Krippendorff et al. (2016)."),
}
"""Figures by the names of the rows, in the order in which they are shown."""
MASI = "Passonneau, R. (2006). Measuring agreement on set-valued items. Proceedings of LREC 2006, 831-836."
INTERVALS = "Efron, B., & Tibshirani, R. J. (1993). An Introduction to the Bootstrap, chapters 13 and 14."
UNITS: Mapping[UnitKind, str] = {
    "characters": "characters",
    "words": "words",
    "sentences": "sentences",
    "paragraphs": "paragraphs",
    "sources": "whole sources",
    "passages": "passages that anyone marked",
}
LEVEL_WORDS: Mapping[Levels, str] = {
    "below": "A code stands for those under it too",
    "apart": "A code does not stand for those under it",
    "themes": "Only codes of the top level are compared, each with all under it",
}
UNCODED_WORDS: Mapping[Uncoded, str] = {
    "category": "bear none of the codes; that counts as a category",
    "coded": "bear none of the codes and were left out",
    "marked": "bear none of the codes; what nobody highlighted was left out",
}
DIFFERENCE_WORDS: Mapping[Difference, str] = {
    "other_code": "same passage, other codes",
    "one_sided": "marked by one and not by the other",
    "other_borders": "same codes, other borders",
}


def told(found: Agreement, names: Mapping[str, str]) -> Iterator[str]:
    """How it was compared, a sentence each. `names` are those of coders by id."""
    compared, choice = found.compared, found.compared.choice
    who = ", ".join(names.get(coder, coder) for coder in compared.coders)
    worked = "of which one of them coded something" if choice.everyone else "that at least two of them coded"
    if choice.round:
        worked = "with which at least two of them are done in the round"
    yield f"{who}: {found.units:,} {UNITS[choice.unit]} in {found.sources:,} sources {worked}."
    if choice.unit == "passages":
        yield f"Two passages are the same where they share {choice.overlap:.0%} of the characters that either has."
    if compared.idle:
        idle = ", ".join(names.get(coder, coder) for coder in compared.idle)
        yield f"Not compared, because no source of theirs was coded by another: {idle}."
    if compared.uncoded is not None:
        yield f"{compared.uncoded:.1%} {UNCODED_WORDS[choice.uncoded]}."
    yield f"{LEVEL_WORDS[choice.levels]}. Several highlights of one coder with one code at one place count once."
    if choice.scale != "nominal":
        yield f"For alpha of all codes the codes are the values of a scale, and the distance is {choice.scale}."
    if compared.earlier:
        yield (
            f"{compared.earlier:,} highlights stand in an earlier text of their source and were left out; "
            "look at them in the source to bring them over."
        )
    if len(compared.coders) > 2:
        yield "Cohen's kappa, its greatest value and Holsti are for two coders: they stand with every two coders."
    if choice.times:
        yield (
            f"Intervals: 95%, {choice.times:,} resamples of sources, seed {choice.seed}; percentile, then BCa. For the figures of "
            f"passages the sources of a resample are laid end to end in their order.{few(found)}"
        )


def few(found: Agreement) -> str:
    """A warning where an interval rests on few sources."""
    return " With fewer than ten sources they say little." if found.sources < FEW else ""
