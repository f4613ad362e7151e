"""`reviewer agreement`: how far coders agree, and where they do not."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli.common import add_file, add_json, opened, print_json, shown_progress
from reviewer.cli.evidence import agreement_shown as shown
from reviewer.errors import UsageError
from reviewer.progress import Progress
from reviewer.services.coding import codes
from reviewer.services.evidence import agreement_files
from reviewer.services.evidence.agreement import (
    LEVELS,
    SCALES,
    UNCODED,
    UNIT_KINDS,
    Agreement,
    AgreementChoice,
    by_pair,
    by_source,
    compare,
    figures,
)
from reviewer.services.evidence.agreement_methods import USUAL, methods
from reviewer.services.evidence.agreement_words import FIGURES
from reviewer.services.evidence.decision_agreement import STAGES, decision_agreement
from reviewer.services.evidence.disagreements import disagreements
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, source_lookup
from reviewer.services.team import rounds

HELP = "Say how far coders agree, for each code and for all, with intervals; for every two coders, each source; and why not."
EXAMPLE = "reviewer agreement ketamine.review --coder Anna --coder Ben --unit sentences --bootstrap 1000"


_FILES = ("figures", "ratings", "sheet")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--unit", choices=UNIT_KINDS, default="sentences", help="what is compared (default: sentences)")
    parser.add_argument("--coder", action="append", default=[], metavar="C", help="only these coders, two or more")
    parser.add_argument("--code", action="append", default=[], metavar="C", help="only these codes")
    parser.add_argument("--source", action="append", default=[], metavar="S", help="only in these sources")
    levels = parser.add_mutually_exclusive_group()
    levels.add_argument("--apart", action="store_true", help="a code does not stand for those under it")
    levels.add_argument("--themes", action="store_true", help="only codes of the top level, each with all under it")
    parser.add_argument(
        "--uncoded",
        choices=UNCODED,
        default="category",
        help="units without any of the codes: a category of their own (default); compare only what anyone coded; or marked",
    )
    parser.add_argument(
        "--overlap", type=float, default=0.9, metavar="T", help="with --unit passages: the same from this share on"
    )
    parser.add_argument(
        "--scale", choices=SCALES, default=SCALES[0], help="codes are values of a scale, by the numbers in their names"
    )
    parser.add_argument("--everyone", action="store_true", help="each coder read each source, also without marking it")
    parser.add_argument("--round", metavar="R", help="only what was given to coders in this round, and is done")
    parser.add_argument("--stat", action="append", default=[], choices=FIGURES, metavar="S", help="only these figures")
    parser.add_argument("--pairs", action="store_true", help="also for every two coders")
    parser.add_argument("--by-source", action="store_true", help="also for each source")
    parser.add_argument("--confusion", action="store_true", help="also which code stood where another gave which")
    parser.add_argument("--differences", action="store_true", help="also the passages at which coders differ")
    parser.add_argument("--methods", action="store_true", help="print a paragraph for the methods of a paper instead")
    parser.add_argument("-o", "--out", type=Path, metavar="OUT", help="write a file instead (.csv, .xlsx, .docx)")
    parser.add_argument("--write", choices=_FILES, default=_FILES[0], help="what -o writes (default: figures)")
    parser.add_argument("--force", action="store_true", help="replace a file that exists")
    parser.add_argument("--decisions", choices=STAGES, metavar="STAGE", help="compare decisions at a stage instead")
    parser.add_argument("--bootstrap", type=int, default=0, metavar="N", help="resample sources N times for intervals")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="what the resamples are drawn by (default: 1)")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    with opened(options.file) as project:
        progress = shown_progress()
        report = _decisions(project, options, progress) if options.decisions else _codes(project, options, progress)
        if options.json:
            print_json(report.as_json())
        else:
            print("\n".join(report.lines()))
    return 0


def _codes(project: Project, options: argparse.Namespace, progress: Progress) -> shown.Report | shown.Said:
    compared = compare(project=project, choice=_choice(project, options), progress=progress)
    found = figures(compared, progress=progress)
    if options.methods or options.out:
        return _instead(project, found, options, progress)
    report = shown.of_codes(project, found, options.stat)
    # Of one code alone, where one is named.
    code = _code(found, options)
    if options.pairs:
        report.add_pairs(by_pair(compared, code, progress=progress))
    if options.by_source:
        report.add_sources(by_source(compared, code))
    if options.confusion:
        report.add_confusion(compared.comparison.confusion(progress.check))
    if options.differences:
        report.add_differences(disagreements(project=project, compared=compared, code=code, progress=progress))
    return report


def _code(found: Agreement, options: argparse.Namespace) -> str:
    chosen = found.compared.choice.codes
    return chosen[0] if len(chosen) == 1 and not options.themes else ""


def _instead(project: Project, found: Agreement, options: argparse.Namespace, progress: Progress) -> shown.Said:
    """A paragraph or a file instead of the figures."""
    if options.out is None:
        names = {coder.id: coder.name for coder in people.list_coders(project=project)}
        return shown.Said(methods(found, names, options.stat or USUAL))
    if options.write == "figures":
        agreement_files.export_figures(
            project=project, path=options.out, found=found, overwrite=options.force, progress=progress
        )
        return shown.Said(f"Figures written to {options.out}.")
    write = agreement_files.export_ratings if options.write == "ratings" else agreement_files.export_disagreements
    write(
        project=project,
        path=options.out,
        compared=found.compared,
        code=_code(found, options),
        overwrite=options.force,
        progress=progress,
    )
    return shown.Said(f"{options.write.capitalize()} written to {options.out}.")


def _choice(project: Project, options: argparse.Namespace) -> AgreementChoice:
    return AgreementChoice(
        unit=options.unit,
        coders=_coders(project, options),
        codes=tuple(codes.code_at(project=project, path=path).id for path in options.code),
        sources=tuple(source_lookup.find_source(project=project, name=name).id for name in options.source),
        levels=LEVELS[1] if options.apart else LEVELS[2] if options.themes else LEVELS[0],
        uncoded=options.uncoded,
        overlap=options.overlap,
        everyone=options.everyone,
        round=rounds.find_round(project=project, name=options.round).id if options.round else "",
        scale=options.scale,
        times=options.bootstrap,
        seed=options.seed,
    )


def _decisions(project: Project, options: argparse.Namespace, progress: Progress) -> shown.Report:
    if options.code or options.source or options.differences or options.by_source or options.round:
        raise UsageError(
            "Decisions are compared over all sources: --code, --source, --round, --by-source and --differences do not fit."
        )
    AgreementChoice(times=options.bootstrap).check()
    found = decision_agreement(
        project=project,
        stage=options.decisions,
        coders=_coders(project, options),
        times=options.bootstrap,
        seed=options.seed,
        progress=progress,
    )
    report = shown.of_decisions(project, found, options)
    if options.pairs:
        report.add_pairs(found.pairs)
    if options.confusion:
        report.add_confusion(found.confusion)
    return report


def _coders(project: Project, options: argparse.Namespace) -> tuple[str, ...]:
    found = tuple(people.coder_named(project=project, name=name, make=False).id for name in options.coder)
    if len(found) == 1:
        raise UsageError("Agreement needs two coders; name another one, or none for all.")
    return found
