"""`reviewer summary`: the summary of a project or a part of it as a file."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from reviewer.cli.citing import add_reference_style
from reviewer.cli.common import add_file, opened, shown_progress
from reviewer.cli.filters import add_filters, filter_from
from reviewer.model.names import counted
from reviewer.services.evidence import citation_styles, summary_files, templates

HELP = "Write the summary of the excerpts, as filtered, to a web page, Word, PDF or Markdown file."
EXAMPLE = "reviewer summary ketamine.review -o summary.html --status included"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument(
        "-o", "--out", required=True, type=Path, metavar="OUT", help="the file to write: .html, .docx, .pdf or .md"
    )
    add_filters(parser)
    parser.add_argument("--template", type=Path, metavar="T", help="a template as JSON (default: the team's own)")
    add_reference_style(parser)
    parser.add_argument("--force", action="store_true", help="replace a file that exists")


def run(options: argparse.Namespace) -> int:
    with opened(options.file) as project:
        template = templates.read_template(path=options.template) if options.template else None
        template = template or templates.summary_template(project=project)
        style = citation_styles.style_named(options.style or template.citation_style)
        file = style if isinstance(style, Path) and options.style else None
        template = replace(
            template,
            citation_style=file.stem if file else str(style),
            citation_language=options.locale or template.citation_language,
        )
        path, summary = summary_files.export_summary(
            project=project,
            path=options.out,
            wanted=filter_from(project, options),
            template=template,
            query=options.query,
            style_file=file,
            overwrite=options.force,
            progress=shown_progress(),
        )
    print(f"A summary of {counted(summary.method.excerpts, 'excerpt')} written to {path}.")
    return 0
