"""Agreement as files: the figures, the ratings in the shapes of R and Python, and a sheet of disagreements for a meeting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from reviewer.analysis.agreement.rated import Figure
from reviewer.errors import ExportRefused
from reviewer.exporters.matrix.sheet_docx import Talk, write_sheet
from reviewer.exporters.matrix.tables import Cell, Table, write_table, writer_for
from reviewer.exporters.shared.atomic import check_target, new_file
from reviewer.model.names import counted
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.evidence.agreement import Agreement, Compared, Row, by_pair, by_source
from reviewer.services.evidence.agreement_words import ALL_CODES, DIFFERENCE_WORDS, FIGURES, told
from reviewer.services.evidence.disagreements import Place, disagreements
from reviewer.services.shared import people, source_lookup
from reviewer.services.shared.project_lookup import details
from reviewer.store.project_file import Project

MOST_RATINGS = 1_000_000
"""So many units are written as rows of ratings; a text by characters has more in no time."""
_HEAD = (
    "rows",
    "of",
    "figure",
    "value",
    "undefined",
    "n",
    "low",
    "high",
    "bca_low",
    "bca_high",
    "drawn",
    "sources",
    "no_interval",
)
_SHEET_ENDINGS = (".docx", ".xlsx", ".csv")


def export_figures(
    *, project: Project, path: Path, found: Agreement, overwrite: bool = False, progress: Progress | None = None
) -> Path:
    """Write all figures, one in a row: of codes, of every two coders and of each source. Raises ExportRefused, Cancelled."""
    writer_for(path)
    check_target(path, overwrite=overwrite)
    progress = progress or Progress()
    compared = found.compared
    names = _names(project)
    titles = _titles(project)
    rows: list[Sequence[Cell]] = []
    for row in found.rows:
        rows += _figures("code", compared.paths.get(str(row.of), ALL_CODES), row)
    for row in by_pair(compared, progress=progress):
        rows += _figures("pair", " and ".join(names.get(compared.coders[int(rank)], "") for rank in row.of), row)
    for row in by_source(compared):
        rows += _figures("source", titles.get(str(row.of), ""), row)
    title = f"{details(project=project).title}: agreement"
    about = (("Project", details(project=project).title), *(("Compared", line) for line in told(found, names)))
    return write_table(
        Table(title, _HEAD, rows, about, made=project.world.now_ms()), path, overwrite=overwrite, progress=progress
    )


def export_ratings(
    *,
    project: Project,
    path: Path,
    compared: Compared,
    code: str = "",
    overwrite: bool = False,
    progress: Progress | None = None,
) -> tuple[Path, Path, Path]:
    """Write how each coder rated each unit, a column for each coder, and beside it what computes the figures from it again in R
    (`irr`) and in Python (`krippendorff`). Of one code 1 and 0, of all the sets of codes; what was not rated is empty.

    Raises ExportRefused where there are too many units or a file is there, Cancelled.
    """
    if path.suffix.casefold() != ".csv":
        raise ExportRefused(sentence("Ratings are written as .csv, which R and Python read."))
    comparison = compared.comparison
    if comparison.units > MOST_RATINGS:
        raise ExportRefused(
            sentence(
                "{count} units are more than {most} rows; compare words or sentences.",
                count=f"{comparison.units:,}",
                most=f"{MOST_RATINGS:,}",
            )
        )
    files = path, path.with_suffix(".R"), path.with_suffix(".py")
    for each in files:
        check_target(each, overwrite=overwrite)
    names, titles = _names(project), _titles(project)
    who = _distinct([names.get(coder, coder) for coder in compared.coders])
    rows: list[Sequence[Cell]] = []
    for source, number, values in comparison.ratings(code):
        rows.append((titles.get(source, source), number, *(_rating(compared, value, bool(code)) for value in values)))
    table = Table("ratings", ("source", "unit", *who), rows, made=project.world.now_ms())
    write_table(table, path, overwrite=overwrite, progress=progress, raw=True)
    for each, words in zip(
        files[1:], (_in_r(path.name, compared, code), _in_python(path.name, compared, code)), strict=True
    ):
        with new_file(each, overwrite=overwrite) as stream:
            stream.write(words.encode("utf-8"))
    return files


def export_disagreements(
    *,
    project: Project,
    path: Path,
    compared: Compared,
    code: str = "",
    overwrite: bool = False,
    progress: Progress | None = None,
) -> tuple[Path, int]:
    """Write the passages at which coders differ, with what each did and room for what is decided, as .docx, .xlsx or .csv.

    Raises ExportRefused, Cancelled.
    """
    if path.suffix.casefold() not in _SHEET_ENDINGS:
        raise ExportRefused(
            sentence("A sheet of disagreements is written as {names}.", names=", ".join(_SHEET_ENDINGS))
        )
    check_target(path, overwrite=overwrite)
    found = disagreements(project=project, compared=compared, code=code, progress=progress)
    title = f"{details(project=project).title}: disagreements"
    names = _names(project)
    made = project.world.now_ms()
    talks = list(_talks(project, compared, found))
    if path.suffix.casefold() == ".docx":
        about = [", ".join(names.get(coder, coder) for coder in compared.coders), counted(len(found), "disagreement")]
        with new_file(path, overwrite=overwrite) as stream:
            write_sheet(title, about, talks, made, stream)
        return path, len(found)
    head = ("source", "start", "end", "passage", "difference", *(names.get(coder, coder) for coder in compared.coders))
    titles = _titles(project)
    rows: list[Sequence[Cell]] = []
    for place, talk in zip(found, talks, strict=True):
        did = [_did(compared, place, coder) for coder in compared.coders]
        rows.append((titles.get(place.source, ""), place.start, place.end, talk.quote, _how(place), *did, ""))
    table = Table(
        title, (*head, "decided"), rows, widths=(24, 8, 8, 60, 30, *([24] * len(compared.coders)), 30), made=made
    )
    return write_table(table, path, overwrite=overwrite, progress=progress), len(found)


def _figures(kind: str, of: str, row: Row) -> Iterator[Sequence[Cell]]:
    for name, figure in row.figures.items():
        between = row.intervals.get(name)
        ends: list[Cell] = [""] * 6
        if between is not None:
            corrected = between.corrected or (None, None)
            ends = [_number(between.low), _number(between.high), _number(corrected[0]), _number(corrected[1])]
            ends += [between.drawn, between.sources]
        why = f"because {row.without[name]}" if name in row.without else ""
        yield kind, of, FIGURES[name].name, _number(figure.value), _why(figure), figure.n, *ends, why


def _number(value: float | None) -> Cell:
    return "" if value is None else round(value, 6)


def _why(figure: Figure) -> str:
    return f"undefined, because {figure.why}" if figure.why else ""


def _rating(compared: Compared, value: object, of_code: bool) -> Cell:
    if value is None:
        return ""
    if of_code:
        return int(bool(value))
    assert isinstance(value, frozenset)
    return " + ".join(sorted(compared.paths.get(code, code) for code in value)) or "(none)"


def _talks(project: Project, compared: Compared, found: Iterable[Place]) -> Iterator[Talk]:
    names, texts, titles = _names(project), source_lookup.list_sources(project=project), _titles(project)
    hashes = {source.id: source.sha256 for source in texts}
    last, text = "", ""
    for place in found:
        if place.source != last:
            last, text = place.source, project.text(hashes[place.source])
        here = [coder for coder in compared.coders if coder in place.without or place.codes_of(coder)]
        lines = [(names.get(coder, coder), _did(compared, place, coder)) for coder in here]
        where = f"{titles.get(place.source, '')}, characters {place.start:,} to {place.end:,}"
        yield Talk(where, text[place.start : place.end], [("Difference", _how(place)), *lines])


def _did(compared: Compared, place: Place, coder: str) -> str:
    if coder in place.without:
        return "(nothing)"
    own = [mark for mark in place.marks if mark.coder == coder]
    return "; ".join(
        f"{', '.join(sorted(compared.paths.get(code, code) for code in mark.codes))} [{mark.start}-{mark.end}]"
        for mark in own
    )


def _how(place: Place) -> str:
    return "; ".join(DIFFERENCE_WORDS[each] for each in place.differences)


def _in_r(name: str, compared: Compared, code: str) -> str:
    two = len(compared.coders) == 2
    kappa = "print(kappa2(whole))" if two else "print(kappam.fleiss(whole))"
    return f'''# Computes the figures again: R with the package irr. {_about(compared, code)}
library(irr)
ratings <- read.csv("{name}", check.names = FALSE, na.strings = "", fileEncoding = "UTF-8-BOM", colClasses = "character")
coders <- ratings[, -(1:2)]
whole <- coders[complete.cases(coders), ]
print(agree(whole))
{kappa}
values <- matrix(as.integer(factor(as.matrix(coders))), nrow = nrow(coders))
print(kripp.alpha(t(values), method = "nominal"))
set.seed({compared.choice.seed})
sources <- unique(ratings$source)
alphas <- replicate({compared.choice.times or 1000}, {{
  drawn <- unlist(lapply(sample(sources, replace = TRUE), function(one) which(ratings$source == one)))
  kripp.alpha(t(values[drawn, , drop = FALSE]), method = "nominal")$value
}})
print(quantile(alphas, c(0.025, 0.975), na.rm = TRUE))
'''


def _in_python(name: str, compared: Compared, code: str) -> str:
    return f'''"""Computes Krippendorff's alpha again, with the package krippendorff. {_about(compared, code)}"""

import csv
import random

import krippendorff

with open("{name}", encoding="utf-8-sig", newline="") as stream:
    rows = list(csv.reader(stream))[1:]
values = sorted({{value for row in rows for value in row[2:] if value}})
number = {{value: float(at) for at, value in enumerate(values)}} | {{"": float("nan")}}


def alpha(chosen):
    coders = list(map(list, zip(*([number[value] for value in row[2:]] for row in chosen))))
    return krippendorff.alpha(reliability_data=coders, level_of_measurement="nominal")


print(alpha(rows))
by_source = {{}}
for row in rows:
    by_source.setdefault(row[0], []).append(row)
chance = random.Random({compared.choice.seed})
drawn = []
for _ in range({compared.choice.times or 1000}):
    names = chance.choices(list(by_source), k=len(by_source))
    drawn.append(alpha([row for one in names for row in by_source[one]]))
drawn.sort()
print(drawn[round(0.025 * (len(drawn) - 1))], drawn[round(0.975 * (len(drawn) - 1))])
'''


def _about(compared: Compared, code: str) -> str:
    what = (
        "1 where the code was given, 0 where not"
        if code
        else "Sets of codes as categories, so not with the distance MASI"
    )
    return f"{what}; an empty cell was not rated. Unit: {compared.choice.unit}."


def _names(project: Project) -> dict[str, str]:
    return {coder.id: coder.name for coder in people.list_coders(project=project)}


def _titles(project: Project) -> dict[str, str]:
    """The title of each source, told apart where several have the same."""
    sources = source_lookup.list_sources(project=project)
    return dict(zip((source.id for source in sources), _distinct([source.title for source in sources]), strict=True))


def _distinct(names: Sequence[str]) -> list[str]:
    """Names of which no two are the same."""
    often = Counter(names)
    return [name if often[name] == 1 else f"{name} ({number})" for number, name in enumerate(names, 1)]
