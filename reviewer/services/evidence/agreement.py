"""How far coders agree in this project: figures for each code, and for all of them together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from reviewer.analysis.agreement import figures
from reviewer.analysis.agreement.bootstrap import Interval, interval
from reviewer.analysis.agreement.rated import Figure, Unit, total, undefined
from reviewer.analysis.agreement.unitizing import alpha_u
from reviewer.analysis.agreement.units import UNIT_KINDS, UnitKind, units_of, with_code
from reviewer.errors import UsageError
from reviewer.progress import Progress
from reviewer.services.shared.people import list_coders
from reviewer.services.shared.source_lookup import list_sources
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights

__all__ = ["UNIT_KINDS", "Agreement", "AgreementRow", "UnitKind", "agreement"]
_BINARY = 2


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """The figures of one code, or of all with `code` "". By name, in their order; `alpha_interval` where it was asked for."""

    code: str
    path: str
    figures: dict[str, Figure]
    alpha_interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was compared, and how far it agrees. `shared` are the sources that at least two of the coders worked on, `uncoded` is
    the share of units that nobody gave any of the codes."""

    unit: UnitKind
    coders: tuple[str, ...]
    shared: int
    units: int
    uncoded: float | None
    rows: tuple[AgreementRow, ...] = field(default=())


def agreement(
    *,
    project: Project,
    unit: UnitKind = "sentences",
    coders: Iterable[str] = (),
    codes: Iterable[str] = (),
    sources: Iterable[str] = (),
    below: bool = True,
    times: int = 0,
    seed: int = 1,
    progress: Progress | None = None,
) -> Agreement:
    """Compare coders (ids; all who worked where none are named) on codes (ids; all) in sources (ids; all).

    With `below` a code stands for those under it too. A coder who marked nothing in a source did not rate it; sources that
    fewer than two rated are left out. Text that bears none of the codes counts as a category of its own. Several highlights of
    one coder with one code at one place count once. `times` resamples give an interval of alpha, drawn by `seed`.
    Raises UsageError for fewer than two coders, Cancelled.
    """
    progress = progress or Progress()
    book = project.codebook
    here = {source.id: source for source in list_sources(project=project)}
    wanted = set(sources) or set(here)
    marks: dict[str, dict[str, list[tuple[int, int, frozenset[str]]]]] = {}
    worked: set[str] = set()
    for each in project.read(reads_highlights.all_highlights, book):
        source = here.get(each.source)
        if source is None or each.source not in wanted or each.text != source.sha256 or each.region is not None:
            continue
        marks.setdefault(each.source, {}).setdefault(each.coder, []).append(
            (each.start, each.end, frozenset(each.codes))
        )
        worked.add(each.coder)
    compared = tuple(coders) or tuple(coder.id for coder in list_coders(project=project) if coder.id in worked)
    if len(set(compared)) < _BINARY:
        raise UsageError("Agreement needs two coders who marked something; name others, or wait until they did.")
    shared = [name for name in sorted(marks) if sum(coder in marks[name] for coder in compared) >= _BINARY]
    progress.start("Comparing coders", len(shared))
    units: list[Unit] = []
    passages = _Passages(compared)
    for name in shared:
        text = project.text(here[name].sha256)
        of_these = {coder: marks[name][coder] for coder in compared if coder in marks[name]}
        units += units_of(text, name, unit, compared, of_these)
        passages.add(len(text), of_these)
        progress.step()
    chosen = list(codes) or [code.id for code in book if not code.heading or below]
    stands = {
        code: frozenset(each.id for each in book.subtree(code)) if below else frozenset({code}) for code in chosen
    }
    every = frozenset(code for group in stands.values() for code in group)
    paths = {code.id: code.path for code in book}
    progress.start("Computing agreement", (len(chosen) + 1) * max(1, times))
    rows = list(_of_codes(units, stands, paths, passages, times, seed, progress))
    rows.append(_of_all(units, stands, every, times, seed, progress))
    n = total(units)
    bare = sum(each.weight for each in units if every.isdisjoint(_codes_of(each)))
    return Agreement(unit, compared, len(shared), n, bare / n if n else None, tuple(rows))


class _Passages:
    """What each coder marked in all shared sources, one behind the other, for figures that compare passages and not units."""

    def __init__(self, coders: Sequence[str]) -> None:
        self.coders = coders
        self._length = 0
        self._everywhere = True
        self._marked: dict[str, list[tuple[int, int, frozenset[str]]]] = {coder: [] for coder in coders}

    def add(self, length: int, marks: Mapping[str, Sequence[tuple[int, int, frozenset[str]]]]) -> None:
        """One more source, with what each coder marked in it."""
        self._everywhere = self._everywhere and len(marks) == len(self.coders)
        for coder, passages in marks.items():
            self._marked[coder] += [(start + self._length, end + self._length, codes) for start, end, codes in passages]
        self._length += length

    def alpha_u(self, codes: frozenset[str]) -> Figure:
        """Krippendorff's alpha_U of 2004 for passages with one of these codes; those of one coder that overlap are one."""
        if not self._everywhere:
            return undefined("not all of the coders worked on each of these sources")
        marked = [
            _joined(each for each in self._marked[coder] if not codes.isdisjoint(each[2])) for coder in self.coders
        ]
        return alpha_u({"": marked}, self._length)


def _joined(passages: Iterable[tuple[int, int, frozenset[str]]]) -> list[tuple[int, int]]:
    """Begin and length of passages, those that overlap as one."""
    spans: list[tuple[int, int]] = []
    for start, end, _ in sorted(passages):
        if spans and start < spans[-1][0] + spans[-1][1]:
            begin, length = spans[-1]
            spans[-1] = begin, max(length, end - begin)
        else:
            spans.append((start, end - start))
    return spans


def _of_codes(
    units: Sequence[Unit],
    stands: dict[str, frozenset[str]],
    paths: dict[str, str],
    passages: _Passages,
    times: int,
    seed: int,
    progress: Progress,
) -> Iterator[AgreementRow]:
    computed: dict[str, Callable[[Sequence[Unit]], Figure]] = {
        "percent": figures.percent_agreement,
        "holsti": figures.holsti,
        "cohen_kappa": figures.cohen_kappa,
        "cohen_maximum": figures.cohen_maximum,
        "brennan_prediger": partial(figures.brennan_prediger, categories=_BINARY),
        "fleiss_kappa": figures.fleiss_kappa,
        "gwet_ac1": partial(figures.gwet_ac1, categories=_BINARY),
        "krippendorff_alpha": figures.krippendorff_alpha,
    }
    if len(passages.coders) > _BINARY:
        for name in ("holsti", "cohen_kappa", "cohen_maximum"):
            del computed[name]
    for code, group in stands.items():
        progress.check()
        binary = with_code(units, group)
        if not any(True in each.values for each in binary):
            progress.step(max(1, times))
            continue
        found = {name: figure(binary) for name, figure in computed.items()}
        found["alpha_u_2004"] = passages.alpha_u(group)
        yield AgreementRow(
            code, paths[code], found, _interval(binary, figures.krippendorff_alpha, times, seed, progress)
        )


def _of_all(
    units: Sequence[Unit],
    stands: dict[str, frozenset[str]],
    every: frozenset[str],
    times: int,
    seed: int,
    progress: Progress,
) -> AgreementRow:
    """Sets of codes: percent of equal sets, and alpha with the distance of sets."""
    sets = [
        Unit(tuple(None if v is None else v & every for v in _sets(each)), each.weight, each.source) for each in units
    ]
    alpha = partial(figures.krippendorff_alpha, distance=figures.masi)
    found = {"percent": figures.percent_agreement(sets), "krippendorff_alpha": alpha(sets)}
    return AgreementRow("", "", found, _interval(sets, alpha, times, seed, progress) if stands else None)


def _interval(
    units: Sequence[Unit], figure: Callable[[Sequence[Unit]], Figure], times: int, seed: int, progress: Progress
) -> Interval | None:
    if not times:
        progress.step()
        return None
    return interval(units, figure, times=times, seed=seed, step=progress.step)


def _sets(unit: Unit) -> tuple[frozenset[str] | None, ...]:
    return unit.values  # type: ignore[return-value]


def _codes_of(unit: Unit) -> frozenset[str]:
    return frozenset(code for value in _sets(unit) if value is not None for code in value)
