"""`reviewer new`: an empty project."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli.common import add_file, add_json, complain, me, who_is_known
from reviewer.cli.exchange import told
from reviewer.model.team.coder import Coder
from reviewer.services.coding import codebook_files
from reviewer.services.project import projects

HELP = "Make an empty project, with the codebook of four themes unless another one is given."
EXAMPLE = 'reviewer new ketamine.review --title "Ketamine in mental health"'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--title", default="", help="the project's title (default: the file's name)")
    parser.add_argument(
        "--codebook",
        metavar="F",
        help=f"a CSV file with codes, a template ({', '.join(codebook_files.templates())}), or “none” for no codes",
    )
    parser.add_argument(
        "--from", dest="other", type=Path, metavar="P", help="a project of another tool, of which all is taken over"
    )
    parser.add_argument(
        "--coder", metavar="C", help="who makes it, as its first coder (default: you, if Reviewer knows you)"
    )
    told.add_offsets(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    coder, known = me(), who_is_known()
    if options.coder is not None and (known is None or known.name != options.coder):
        coder = known = Coder(projects.World().new_id(), options.coder)
    # An account of the computer is no coder before it codes something, or takes over what others coded.
    joins = known is not None or options.other is not None
    project = projects.create_project(
        path=options.file, title=options.title, coder=coder.id, coder_name=coder.name if joins else None
    )
    done = False
    try:
        refused: tuple[str, ...] = ()
        if options.codebook is None and options.other is None:
            codebook_files.apply_template(project=project, coder=coder.id)
        elif options.codebook in codebook_files.templates():
            codebook_files.apply_template(project=project, coder=coder.id, name=options.codebook)
        elif options.codebook not in (None, "none"):
            refused = codebook_files.import_codebook(
                project=project, path=Path(options.codebook), coder=coder.id
            ).refused
        if options.other is not None:
            told.imported(project, [options.other], coder.id, options)
            told.entitle(project, coder.id, options)
        # Undo must not take the codebook out of a new project.
        project.forget_steps()
        done = True
    finally:
        project.close()
        if not done:
            # A half-made project would stand in the way of the next try.
            options.file.unlink(missing_ok=True)
    for sentence in refused:
        complain(sentence)
    if not (options.json and options.other):
        print(f"{options.file} made.")
    return 1 if refused else 0
