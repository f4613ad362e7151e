"""Which excerpts stand behind the figures of a summary, each once."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.analysis.matrix.matrix import Matrix
from reviewer.analysis.summary.model import Summary
from reviewer.model.coding.excerpt import Excerpt


class Behind:
    """What coders and codes have; made once for all parts of a document. `own` are the highlights that carry a code itself."""

    def __init__(self, summary: Summary) -> None:
        tagged: dict[str, Excerpt] = {}
        self.own: dict[str, tuple[str, ...]] = {}
        for section in summary.sections:
            excerpts = [excerpt for group in section.groups for excerpt in group.excerpts]
            tagged.update((excerpt.highlight, excerpt) for excerpt in excerpts)
            self.own[section.code.id] = tuple(excerpt.highlight for excerpt in excerpts)
        self._matrix = summary.matrix
        self._below: dict[str, tuple[str, ...]] = {}
        self._tagged = _by_coder(tagged.values())
        self._untagged = _by_coder(summary.missing.untagged)

    def below(self, code: str) -> tuple[str, ...]:
        """The highlights with a code or one of its sub-codes."""
        found = self._below.get(code)
        if found is None:
            found = self._below[code] = _in_row(self._matrix, code)
        return found

    def by_coder(self, coder: str) -> tuple[str, ...]:
        """The highlights of a coder, those without a code last."""
        return self.tagged_by(coder) + tuple(self._untagged.get(coder, ()))

    def tagged_by(self, coder: str) -> tuple[str, ...]:
        """The highlights of a coder that carry a code."""
        return tuple(self._tagged.get(coder, ()))


def _by_coder(excerpts: Iterable[Excerpt]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for excerpt in excerpts:
        found.setdefault(excerpt.coder_id, []).append(excerpt.highlight)
    return found


def _in_row(matrix: Matrix, row: str) -> tuple[str, ...]:
    """The highlights behind the cells of a row, each once."""
    return tuple(dict.fromkeys(each for column in matrix.columns for each in matrix.highlights(row, column.id)))


def in_column(matrix: Matrix, column: str) -> tuple[str, ...]:
    """The highlights behind the cells of a column, each once."""
    return tuple(dict.fromkeys(each for row in matrix.rows for each in matrix.highlights(row.id, column)))
