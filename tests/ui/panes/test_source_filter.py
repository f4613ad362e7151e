"""The filter of sources shows what fits, in step with every change: compared with a plain look at each source."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reviewer.model.sources.appraisal import Appraisal, Standing
from reviewer.model.sources.source import Reference, Source
from reviewer.services.evidence.coverage import Coverage
from ui.panes.sources.filter import SourceFilter
from ui.panes.sources.model import SourcesModel

DECIDED = (Appraisal("e" * 32, "0" * 32, "c" * 32, "included"),)
TITLES = ("Relief in wards", "A trial of calm", "Wards at night", "Calm after relief", "Night trial")


def made(number: int, chance: random.Random) -> Source:
    reference = Reference(
        title=chance.choice(TITLES), authors=chance.choice(("Ward", "Low", "")), year=str(2000 + number)
    )
    return Source(
        id=f"{number:032x}", sha256="a" * 64, characters=10, words=2, reference=reference, file_name="", media_type="",
        original="", original_kept=False, page_starts=(), attributes=(), created=number, search="",
    )  # fmt: skip


def fitting(model: SourcesModel, words: str, statuses: frozenset[str]) -> list[str]:
    """The old way: each row is asked for what it says."""
    shown = []
    for row in range(model.rowCount()):
        index = model.index(row)
        told = f"{index.data()} {index.data(SourcesModel.SUBTITLE)} {model.source(index.data(SourcesModel.ID)).reference.authors}"
        if words in told.casefold() and (not statuses or index.data(SourcesModel.STATUS) in statuses):
            shown.append(index.data(SourcesModel.ID))
    return shown


@pytest.mark.parametrize("seed", range(12))
def test_what_is_shown_is_what_fits_whatever_changes(qtbot: QtBot, seed: int) -> None:
    chance = random.Random(seed)
    model = SourcesModel()
    proxy = SourceFilter(model)
    tester = QAbstractItemModelTester(proxy, QAbstractItemModelTester.FailureReportingMode.Warning)
    sources = [made(number, chance) for number in range(chance.choice((3, 40, 200)))]
    model.show(list(sources))
    words, statuses = "", frozenset[str]()
    for _ in range(40):
        act = chance.randrange(6)
        if act == 0:
            words = chance.choice(("", "relief", "ward", "20", "nothing of it", "trial"))
            status = chance.choice(("", "", "included", "to screen"))
            statuses = frozenset({status.replace(" ", "_")}) if status else frozenset()
            proxy.look_for(f"{words} status: {status}" if status else words)
        elif act == 1:
            at = chance.randrange(len(sources))
            sources[at] = replace(sources[at], reference=made(at, chance).reference)
            model.update(sources[at])
        elif act == 2:
            some = chance.sample(sources, chance.randrange(len(sources)))
            model.set_standings(
                {
                    each.id: Standing(status=chance.choice(("included", "to_screen")), appraisals=DECIDED)
                    for each in some
                }
            )
        elif act == 3:
            model.cover({chance.choice(sources).id: Coverage(chance.randrange(9), 50)})
        elif act == 4:
            del sources[chance.randrange(len(sources))]
            sources = sources or [made(0, chance)]
            model.show(list(sources))
        else:
            model.show([replace(each, reference=made(1, chance).reference) for each in sources])
            sources = [model.source(each.id) for each in sources]  # type: ignore[misc]
        shown = [proxy.index(row, 0).data(SourcesModel.ID) for row in range(proxy.rowCount())]
        assert shown == fitting(model, words, statuses)
        for row in range(proxy.rowCount()):
            assert proxy.mapFromSource(proxy.mapToSource(proxy.index(row, 0))).row() == row
    assert tester.model() is proxy


def test_the_current_row_goes_to_its_neighbour_when_it_fits_no_more(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QListView

    model = SourcesModel()
    proxy = SourceFilter(model)
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(proxy)
    sources = [made(number, random.Random(1)) for number in range(5)]
    model.show(list(sources))
    model.set_standings({each.id: Standing(status="to_screen", appraisals=DECIDED) for each in sources})
    proxy.look_for("status: to screen")
    view.setCurrentIndex(proxy.index(2, 0))
    model.set_standings(
        {
            each.id: Standing(status="included" if at == 2 else "to_screen", appraisals=DECIDED)
            for at, each in enumerate(sources)
        }
    )
    assert view.currentIndex().data(SourcesModel.ID) in (sources[1].id, sources[3].id)
