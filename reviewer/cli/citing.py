"""How references are written: what the verbs that write them share."""

from __future__ import annotations

import argparse

from reviewer.services.evidence import citation_styles


def add_reference_style(parser: argparse.ArgumentParser) -> None:
    """`--style` and `--locale` for references."""
    names = ", ".join(citation_styles.styles())
    parser.add_argument("--style", metavar="S", help=f"how references are written: {names}; or the path of a .csl file")
    languages = ", ".join(citation_styles.languages())
    parser.add_argument("--locale", metavar="L", help=f"the language of dates and joining words: {languages}")
