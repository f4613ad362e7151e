"""What agreement is called in the window, and how what was compared is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.services.evidence.agreement import Agreement, AgreementChoice, Figure, Interval
from reviewer.services.evidence.disagreements import Difference
from ui.look.numbers import counted, decimal
from ui.look.worded import worded as _tr

Choices = list[tuple[str, str]]
USUAL = AgreementChoice()
EVERYTHING = ExcerptFilter()
FEW_SOURCES = 10


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user asked to see: what is compared, the filter in which coders, codes and sources are chosen, which table."""

    choice: AgreementChoice = USUAL
    wanted: ExcerptFilter = EVERYTHING
    table: str = "codes"


def tables() -> Choices:
    """What the rows of the table are."""
    return [
        ("codes", _tr("codes")),
        ("pairs", _tr("every two coders")),
        ("sources", _tr("sources")),
        ("confusion", _tr("what stood where what stood")),
        ("rounds", _tr("codes by round")),
        ("decisions", _tr("decisions on sources")),
    ]


def units() -> Choices:
    """What is compared."""
    return [
        ("characters", _tr("characters")),
        ("words", _tr("words")),
        ("sentences", _tr("sentences")),
        ("paragraphs", _tr("paragraphs")),
        ("sources", _tr("whole sources")),
        ("passages", _tr("marked passages")),
    ]


def levels() -> Choices:
    """What a code stands for."""
    return [
        ("below", _tr("with sub-codes")),
        ("apart", _tr("each alone")),
        ("themes", _tr("top level only")),
    ]


def uncoded() -> Choices:
    """What text without any code counts as."""
    return [
        ("category", _tr("a category")),
        ("coded", _tr("left out")),
        ("marked", _tr("left out where nothing is marked")),
    ]


def scales() -> Choices:
    """How far codes are apart, for alpha of all of them."""
    return [
        ("nominal", _tr("sets of codes")),
        ("ordinal", _tr("ranks")),
        ("interval", _tr("interval scale")),
        ("ratio", _tr("ratio scale")),
    ]


def resamples() -> Choices:
    """How often sources are drawn anew for intervals."""
    return [("0", _tr("none")), *((str(times), counted(times)) for times in (200, 1_000, 5_000))]


def kinds() -> Choices:
    """Which disagreements are listed."""
    return [("", _tr("all")), *((kind, words) for kind, words in differences().items())]


def differences() -> dict[Difference, str]:
    """In which way coders differ."""
    return {
        "other_code": _tr("same passage, other codes"),
        "one_sided": _tr("marked by one and not by the other"),
        "other_borders": _tr("same codes, other borders"),
    }


def figures() -> dict[str, str]:
    """Figures by name, in their order."""
    return {
        "percent": _tr("Percent agreement"),
        "krippendorff_alpha": _tr("Krippendorff’s alpha"),
        "cohen_kappa": _tr("Cohen’s kappa"),
        "cohen_maximum": _tr("Greatest kappa possible"),
        "fleiss_kappa": _tr("Fleiss’ kappa"),
        "brennan_prediger": _tr("Brennan-Prediger (PABAK)"),
        "gwet_ac1": _tr("Gwet’s AC1"),
        "holsti": _tr("Holsti"),
        "alpha_u_2004": _tr("alpha_U (2004)"),
        "u_alpha_2016": _tr("u-alpha (2016)"),
        "u_alpha_bar_2016": _tr("|u-alpha (2016)"),
        "cu_alpha_2016": _tr("cu-alpha (2016)"),
        "ku_alpha_2016": _tr("(k)u-alpha (2016)"),
    }


def undefined(figure: Figure) -> str:
    """Why a figure cannot be told, as a sentence."""
    reasons = {
        "no unit was rated by two coders": _tr("no unit was rated by two coders"),
        "no unit was rated by all of the coders": _tr("no unit was rated by all of the coders"),
        "it is for two coders": _tr("it is for two coders"),
        "all coders gave the same value everywhere, so chance cannot be told from agreement": _tr(
            "all coders gave the same value everywhere, so chance cannot be told from agreement"
        ),
        "there is one category alone": _tr("there is one category alone"),
        "neither coder marked anything": _tr("neither coder marked anything"),
        "nobody marked anything": _tr("nobody marked anything"),
        "nobody marked anything, or everybody everything as one passage": _tr(
            "nobody marked anything, or everybody everything as one passage"
        ),
        "passages of one coder with different codes overlap": _tr("passages of one coder with different codes overlap"),
        "not all of the coders worked on each of these sources": _tr(
            "not all of the coders worked on each of these sources"
        ),
        "it needs two coders": _tr("it needs two coders"),
        "a coder gave one unit several of the codes, which are the values of a scale": _tr(
            "a coder gave one unit several of the codes, which are the values of a scale"
        ),
    }
    return _tr("undefined, because {0}").format(reasons.get(figure.why, figure.why))


def without_interval(why: str) -> str:
    """Why a figure has no interval, as a sentence."""
    reasons = {
        "there is one source, and sources are what is drawn anew": _tr(
            "there is one source, and sources are what is drawn anew"
        ),
        "too few resamples had a value": _tr("too few resamples had a value"),
        "ranks depend on what is drawn": _tr("ranks depend on what is drawn"),
    }
    return _tr("No interval, because {0}.").format(reasons.get(why, why))


def value(figure: Figure, between: Interval | None = None, without: str | None = None) -> str:
    """A figure as a cell shows it, with its interval: BCa, or the percentile where that cannot be told; or that it has none."""
    if figure.value is None:
        return undefined(figure)
    if between is None:
        words = decimal(figure.value, 3)
        return _tr("{0} (no interval)").format(words) if without else words
    low, high = between.corrected or (between.low, between.high)
    return f"{decimal(figure.value, 3)} [{decimal(low, 2)}; {decimal(high, 2)}]"


def in_full(figure: Figure, between: Interval | None, without: str | None = None) -> list[str]:
    """A figure with all its digits, what it rests on, and both intervals, or why there are none."""
    if figure.value is None:
        return [undefined(figure) + "."]
    lines = [
        _tr("{0}, of {1} units").format(decimal(figure.value, 4), counted(figure.n))
        if figure.n != 1
        else _tr("{0}, of 1 unit").format(decimal(figure.value, 4))
    ]
    if between is not None:
        ends = [decimal(each, 4) for each in (between.low, between.high)]
        lines.append(_tr("95%: {0} to {1} (percentile)").format(*ends))
        if between.corrected:
            lines.append(_tr("95%: {0} to {1} (BCa)").format(*(decimal(each, 4) for each in between.corrected)))
        else:
            lines.append(_tr("BCa undefined, because the resamples all lie on one side"))
    elif without:
        lines.append(without_interval(without))
    return lines


def of_decisions(coders: Sequence[str]) -> str:
    """How decisions were compared."""
    words = _tr("{0}: included against excluded at each stage, of sources that at least two decided on.")
    return words.format(", ".join(coders))


def told(found: Agreement, names: Mapping[str, str]) -> str:
    """How it was compared, in sentences."""
    compared, choice = found.compared, found.compared.choice
    who = ", ".join(names.get(coder, "?") for coder in compared.coders)
    unit = dict(units())[choice.unit]
    words = (
        _tr("{0}: {1} {2} in {3} sources with which at least two are done in the round.")
        if choice.round
        else _tr("{0}: {1} {2} in {3} sources that at least two coded.")
    )
    lines = [words.format(who, counted(found.units), unit, counted(found.sources))]
    if compared.uncoded is not None:
        lines.append(_tr("{0}% bear none of the codes.").format(decimal(100 * compared.uncoded, 1)))
    if compared.idle:
        idle = ", ".join(names.get(coder, "?") for coder in compared.idle)
        lines.append(_tr("Not compared, because no source of theirs was coded by another: {0}.").format(idle))
    if compared.earlier:
        lines.append(
            _tr("Highlights in an earlier text of their source, not compared: {0}.").format(counted(compared.earlier))
        )
    if len(compared.coders) > 2:
        lines.append(_tr("Cohen’s kappa and Holsti are for two coders: choose “every two coders”."))
    if choice.times and found.sources < FEW_SOURCES:
        lines.append(_tr("With fewer than ten sources the intervals say little."))
    return " ".join(lines)
