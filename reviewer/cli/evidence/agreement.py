"""`reviewer agreement`: how far coders agree."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, add_json, opened, print_json, shown_progress
from reviewer.cli.terminal import one_line
from reviewer.errors import UsageError
from reviewer.services.coding import codes
from reviewer.services.evidence.agreement import UNIT_KINDS, Agreement, AgreementRow, agreement
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, source_lookup

HELP = (
    "Say how far coders agree, for each code and for all: percent, kappas, AC1, Krippendorff's alpha with its interval."
)
EXAMPLE = "reviewer agreement ketamine.review --coder Anna --coder Ben --unit sentences --bootstrap 1000"
_NAMES = {
    "percent": "percent agreement",
    "holsti": "Holsti",
    "cohen_kappa": "Cohen's kappa",
    "cohen_maximum": "greatest kappa possible",
    "brennan_prediger": "Brennan-Prediger",
    "fleiss_kappa": "Fleiss' kappa",
    "gwet_ac1": "Gwet's AC1",
    "krippendorff_alpha": "Krippendorff's alpha",
    "alpha_u_2004": "alpha_U for passages (2004)",
}
_MOST = 100_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--unit", choices=UNIT_KINDS, default="sentences", help="what is compared (default: sentences)")
    parser.add_argument("--coder", action="append", default=[], metavar="C", help="only these coders, two or more")
    parser.add_argument("--code", action="append", default=[], metavar="C", help="only these codes")
    parser.add_argument("--source", action="append", default=[], metavar="S", help="only in these sources")
    parser.add_argument("--apart", action="store_true", help="a code does not stand for those under it")
    parser.add_argument(
        "--bootstrap", type=int, default=0, metavar="N", help="resample sources N times for an interval"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="what the resamples are drawn by (default: 1)")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    if not 0 <= options.bootstrap <= _MOST:
        raise UsageError(f"Resample 0 to {_MOST:,} times.")
    with opened(options.file) as project:
        found = agreement(
            project=project,
            unit=options.unit,
            coders=[people.coder_named(project=project, name=name, make=False).id for name in options.coder],
            codes=[codes.code_at(project=project, path=path).id for path in options.code],
            sources=[source_lookup.find_source(project=project, name=name).id for name in options.source],
            below=not options.apart,
            times=options.bootstrap,
            seed=options.seed,
            progress=shown_progress(),
        )
        if options.json:
            print_json(_as_json(project, found, options))
        else:
            _print(project, found, options)
    return 0


def _as_json(project: Project, found: Agreement, options: argparse.Namespace) -> dict[str, object]:
    names = {coder.id: coder.name for coder in people.list_coders(project=project)}
    return {
        "unit": found.unit,
        "coders": [names.get(coder, coder) for coder in found.coders],
        "sources": found.shared,
        "units": found.units,
        "uncoded": found.uncoded,
        "bootstrap": options.bootstrap,
        "seed": options.seed,
        "rows": [_row_as_json(row) for row in found.rows],
    }


def _row_as_json(row: AgreementRow) -> dict[str, object]:
    values = {
        name: {"value": figure.value, "n": figure.n, **({"undefined": figure.why} if figure.why else {})}
        for name, figure in row.figures.items()
    }
    between = row.alpha_interval
    return {
        "code": row.path or None,
        "figures": values,
        "alpha_interval": None
        if between is None
        else {"low": between.low, "high": between.high, "drawn": between.drawn},
    }


def _print(project: Project, found: Agreement, options: argparse.Namespace) -> None:
    names = {coder.id: coder.name for coder in people.list_coders(project=project)}
    who = ", ".join(names.get(coder, coder) for coder in found.coders)
    print(f"{one_line(who)}: {found.units:,} {found.unit} in {found.shared:,} sources that at least two of them coded.")
    if found.uncoded is not None:
        print(f"{found.uncoded:.1%} bear none of the codes; that counts as a category.")
    if options.bootstrap:
        few = "; with fewer than ten sources it says little" if found.shared < 10 else ""
        print(f"Interval: 95%, {options.bootstrap:,} resamples of sources, seed {options.seed}{few}.")
    for row in found.rows:
        print(f"\n{one_line(row.path) or 'All codes together (equal sets; alpha with the distance MASI)'}")
        for name, figure in row.figures.items():
            value = f"{figure.value:.4f}" if figure.value is not None else f"undefined, because {figure.why}"
            between = row.alpha_interval if name == "krippendorff_alpha" else None
            told = f"  [{between.low:.4f}, {between.high:.4f}]" if between is not None else ""
            print(f"    {_NAMES[name]:27} {value}{told}")
