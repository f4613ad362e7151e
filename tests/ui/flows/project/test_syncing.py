"""The window and another laptop meet in a team folder: what one does, the other sees, and nothing is asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.services.evidence import excerpts
from reviewer.services.shared import source_lookup
from reviewer.services.sources import purge
from reviewer.sync.port import Presence
from tests.builder import ANNA, BEN
from tests.sync.team import Team
from tests.ui.pages.window import WindowPage
from ui.dialogs.project.purges_wait import PurgesWait
from ui.flows.project.syncing import Syncing


class TeamPage:
    """The window of Anna, and Ben's laptop without one."""

    def __init__(self, window: WindowPage, team: Team) -> None:
        self.window, self.team = window, team
        self.flow: Syncing = window.app.window.findChild(Syncing)

    @property
    def word(self) -> str:
        line = self.window.app.window.status_line
        return line.team.text() if line.team.isVisible() else ""

    def connect_to(self, place: str, password: str = "") -> str:
        """Choose a place in the dialog. Returns what it refuses it with."""
        self.window.do("team_place")
        dialog = self.flow.dialog
        assert dialog is not None
        (dialog.server if "://" in place else dialog.folder).setChecked(True)
        (dialog.address if "://" in place else dialog.where).setText(place)
        dialog.password.setText(password)
        dialog.take()
        self.window.settle()
        if self.flow.dialog is None:
            return ""
        problem = dialog.problem.text()
        dialog.reject()
        return problem.replace("\u200b", "")

    def passages(self) -> list[str]:
        return sorted(each.quote for each in excerpts.list_excerpts(project=self.window.project))

    def bens_passages(self) -> list[str]:
        return sorted(each.quote for each in excerpts.list_excerpts(project=self.team["ben"]))


@pytest.fixture
def meeting(window: WindowPage, tmp_path: Path) -> Iterator[TeamPage]:
    """Ben has joined the folder in which Anna's project meets others; her window has it open, and was never there."""
    (tmp_path / "all").mkdir()
    team = Team(tmp_path / "all")
    team.sync("anna")
    team.joins("ben")
    team.sync("ben")
    team.laptops.pop("anna").close()
    window.open(tmp_path / "all" / "anna" / "review.review")
    yield TeamPage(window, team)
    window.app.session.detach()
    team.close()


def test_the_work_of_both_comes_together_by_itself(meeting: TeamPage) -> None:
    window, team = meeting.window, meeting.team
    assert meeting.word == ""
    assert meeting.connect_to(str(team.place)) == ""
    assert meeting.word == "Team: in step"
    team.tags("ben", 0, 6)
    team.sync("ben")
    window.do("sync")
    assert meeting.passages() == ["Relief"]
    assert window.app.window.unseen.news.sources == {window.app.navigator.source}
    # What is done in the window is sent without being asked for.
    window.reader.select("Some people")
    window.do("highlight_only")

    def ben_has_it() -> bool:
        team.sync("ben")
        return meeting.bens_passages() == ["Relief", "Some people"]

    window.qtbot.waitUntil(ben_has_it, timeout=20_000)
    # Opened again, it goes on where it was.
    path = window.project.path
    window.app.session.detach()
    assert meeting.word == ""
    team.tags("ben", 7, 11)
    team.sync("ben")
    window.open(path)
    window.qtbot.waitUntil(lambda: meeting.passages() == ["Relief", "Some people", "came"], timeout=20_000)


def test_a_folder_that_is_away_is_the_normal_state_of_a_laptop(meeting: TeamPage) -> None:
    window, team = meeting.window, meeting.team
    meeting.connect_to(str(team.place))
    away = team.place.rename(team.place.with_name("away"))
    window.do("sync")
    assert meeting.word.startswith("Team: offline since today")
    window.reader.select("Relief")
    window.do("highlight_only")
    window.do("sync")
    assert meeting.word.endswith("to send")
    away.rename(team.place)
    window.do("sync")
    assert meeting.word == "Team: in step"
    team.sync("ben")
    assert meeting.bens_passages() == ["Relief"]


def test_a_purge_elsewhere_waits_for_this_person(meeting: TeamPage) -> None:
    window, team = meeting.window, meeting.team
    meeting.connect_to(str(team.place))
    (source,) = source_lookup.list_sources(project=team["ben"])
    purge.purge_source(project=team["ben"], source=source.id, confirm="Trial", coder=BEN)
    team.sync("ben")
    window.do("sync")
    assert meeting.word == "Team: a purge waits for you"
    assert [each.title for each in source_lookup.list_sources(project=window.project)] == ["Trial"]
    menu = meeting.flow.menu()
    (asked,) = [action for action in menu.actions() if action.text() == "A purge waits for you…"]
    asked.trigger()
    menu.deleteLater()
    dialog = window.dialog()
    assert isinstance(dialog, PurgesWait)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["Trial"]
    dialog.accept()
    window.settle()
    assert source_lookup.list_sources(project=window.project) == []
    assert meeting.word == "Team: in step"


def test_who_is_here_is_seen_by_those_who_let_themselves_be_seen(meeting: TeamPage) -> None:
    window, team = meeting.window, meeting.team
    source = window.app.navigator.source
    with closing(team.exchange("ben")) as exchange:
        exchange.present(Presence(BEN, source, team["ben"].world.now_ms()))
    assert meeting.connect_to(str(team.place)) == ""
    # Who does not let the others see where they are does not see them either.
    assert meeting.word == "Team: in step"
    window.do("team_place")
    dialog = meeting.flow.dialog
    assert dialog is not None
    dialog.present.setChecked(True)
    dialog.take()
    window.settle()
    assert meeting.word == "Team: in step · 1"
    menu = meeting.flow.menu()
    assert "Ben reads “Trial”" in [action.text() for action in menu.actions()]
    menu.deleteLater()
    with closing(team.exchange("ben")) as exchange:
        assert [(each.coder, each.source) for each in exchange.present(None)] == [(ANNA, source)]
    # Closed, nobody is there any more.
    window.app.session.detach()
    window.settle()
    with closing(team.exchange("ben")) as exchange:
        assert list(exchange.present(None)) == []


def test_what_does_not_work_is_said_in_the_dialog_and_changes_nothing(meeting: TeamPage, tmp_path: Path) -> None:
    window = meeting.window
    assert meeting.connect_to("") == "Choose a folder."
    assert "postgresql://" in meeting.connect_to("https://example.org/review")
    assert "nowhere" in meeting.connect_to(str(tmp_path / "nowhere"))
    assert meeting.word == ""
    assert window.app.settings.places == {}


def test_a_place_is_left_again(meeting: TeamPage) -> None:
    window, team = meeting.window, meeting.team
    meeting.connect_to(str(team.place))
    assert [place["where"] for place in window.app.settings.places.values()] == [str(team.place)]
    window.do("team_place")
    dialog = meeting.flow.dialog
    assert dialog is not None
    assert dialog.where.text() == str(team.place)
    dialog.leave.click()
    window.settle()
    assert (meeting.word, window.app.settings.places) == ("", {})
    files = team.files()
    window.reader.select("Relief")
    window.do("highlight_only")
    window.settle()
    assert team.files() == files
