"""A paragraph on agreement for the methods of a paper: what was compared, the figures, their intervals, and what to cite."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reviewer import __version__
from reviewer.analysis.agreement.intervals import Interval
from reviewer.analysis.agreement.rated import Figure
from reviewer.services.evidence.agreement import Agreement
from reviewer.services.evidence.agreement_words import ALL_CODES, FIGURES, INTERVALS, MASI, told

USUAL = ("percent", "krippendorff_alpha")


def methods(found: Agreement, names: Mapping[str, str], wanted: Sequence[str] = USUAL) -> str:
    """The paragraph, and below it the references. `names` are those of coders by id, `wanted` the figures that are told."""
    compared = found.compared
    lines = [
        f"Agreement of {len(compared.coders)} coders was computed with Reviewer {__version__}.",
        *told(found, names),
        "A coder who marked nothing in a source was taken to have read it."
        if compared.choice.everyone or compared.choice.round
        else "A coder who marked nothing in a source did not rate it.",
    ]
    for row in found.rows:
        title = compared.paths.get(str(row.of), ALL_CODES)
        told_here = [
            f"{FIGURES[name].name} {_value(figure, row.intervals.get(name), row.without.get(name))}"
            for name, figure in row.figures.items()
            if name in wanted
        ]
        n = next((figure.n for name, figure in row.figures.items() if name in wanted), 0)
        lines.append(f"{title}: {'; '.join(told_here)} (n = {n:,}).")
    if any(row.of == "" for row in found.rows):
        lines.append(
            "For all codes together sets of codes were compared: percent by equal sets, alpha by the distance MASI."
        )
    cited = [FIGURES[name].published for name in FIGURES if name in wanted and FIGURES[name].published]
    if "krippendorff_alpha" in wanted:
        cited.append(MASI)
    if compared.choice.times:
        cited.append(INTERVALS)
    return " ".join(lines) + "\n\n" + "\n".join(cited) + "\n"


def _value(figure: Figure, between: Interval | None, without: str | None) -> str:
    if figure.value is None:
        return f"undefined, because {figure.why}"
    if between is None:
        return f"{figure.value:.3f}" + (f" (no interval, because {without})" if without else "")
    low, high = between.corrected or (between.low, between.high)
    kind = "BCa" if between.corrected else "percentile"
    return f"{figure.value:.3f} (95% interval {low:.3f} to {high:.3f}, {kind})"
