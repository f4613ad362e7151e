"""Where everything in a summary stands: citations lead to passages, passages back to citations, sources to references."""

from __future__ import annotations

from reviewer.analysis.blocks import Passage, Run, Runs, Text
from reviewer.analysis.summary.model import Cited, CitedExcerpt, Summary, Synthesis
from reviewer.model.coding.code import CodeLabel
from reviewer.model.coding.excerpt import Excerpt

_SAID = {"changed": " (changed since it was cited)", "gone": " (deleted since it was cited)"}


class Anchors:
    """Names places as a document is built in its order, so that each name is given once."""

    def __init__(self, summary: Summary) -> None:
        parts = summary.template.parts
        self._cited: dict[str, CitedExcerpt] = {each.highlight: each for each in summary.citations}
        self._times: dict[int, int] = {}
        self._back: dict[str, list[str]] = {}
        self._placed: set[str] = set()
        self._labels = {source.id: source.label for source in summary.sources}
        self._labels |= {source.id: source.label for source in summary.references}
        # One string for all passages of a source.
        self._references = {source.id: f"ref_{source.id}" for source in summary.references if "references" in parts}
        self._memos = summary.template.memos
        with_excerpts = summary.template.excerpts and "codes" in parts
        self.in_codes = {
            excerpt.highlight
            for section in summary.sections if with_excerpts
            for group in section.groups
            for excerpt in group.excerpts
        }  # fmt: skip

    def prose(self, text: Synthesis) -> list[Text]:
        """A synthesis as paragraphs with links in the place of its citations; empty lines are left out."""
        paragraphs: list[list[Run]] = [[]]
        for piece in text.pieces:
            if isinstance(piece, Cited):
                paragraphs[-1].append(self._citation(piece))
                continue
            first, *others = piece.split("\n")
            paragraphs[-1].append(Run(first))
            paragraphs += [[Run(line)] for line in others]
        return [Text(tuple(runs), "prose") for runs in paragraphs if "".join(run.text for run in runs).strip()]

    def _citation(self, cited: Cited) -> Run:
        time = self._times[cited.number] = self._times.get(cited.number, 0) + 1
        anchor = f"c_{cited.number}_{time}"
        self._back.setdefault(cited.highlight, []).append(anchor)
        look = "" if cited.state == "holds" else "lost"
        return Run(f"[{cited.number}]{_SAID.get(cited.state, '')}", look, f"x_{cited.highlight}", anchor)  # type: ignore[arg-type]

    def passage(self, excerpt: Excerpt, *, in_codes: bool = False) -> Passage:
        """An excerpt: at its first place with its name, later with a link to there."""
        identifier = excerpt.highlight
        # The place under its code is the first one, wherever else it comes up before.
        first = identifier not in self._placed and (in_codes or identifier not in self.in_codes)
        if first:
            self._placed.add(identifier)
        cited = self._cited.get(identifier)
        return Passage(
            excerpt,
            self._labels.get(excerpt.source, excerpt.source_title),
            ref=self._references.get(excerpt.source, ""),
            anchor=f"x_{identifier}" if first else "",
            to="" if first else f"x_{identifier}",
            number=cited.number if cited else 0,
            memo=self._memos,
        )

    def source(self, identifier: str, words: str = "") -> Run:
        """A source's short name, leading to its reference."""
        return Run(words or self._labels.get(identifier, "unknown"), to=self._references.get(identifier, ""))

    def back(self, highlight: str) -> tuple[str, ...]:
        """The places that cite an excerpt; known when the whole document is built."""
        return tuple(self._back.get(highlight, ()))

    def unplaced(self, summary: Summary) -> list[CitedExcerpt]:
        """What is cited and stands nowhere yet."""
        return [
            each for each in summary.citations if each.highlight in self._back and each.highlight not in self._placed
        ]


def codes_of(labels: tuple[CodeLabel, ...]) -> Runs:
    """Codes with their colours, a comma between them."""
    return tuple(Run(f"{label.path}{', ' if label is not labels[-1] else ''}", colour=label.colour) for label in labels)
