"""What is new is told once after an update; a tip a day stands on the start page until it is not wanted."""

from __future__ import annotations

from datetime import date

import reviewer
from reviewer import settings as user_settings
from tests.ui.pages.window import WindowPage
from ui.dialogs.guide import Guide
from ui.flows.program.news import News
from ui.panes.start.tips import TipOfTheDay, tips


def test_what_is_new_is_told_once_after_an_update(window: WindowPage) -> None:
    news = window.app.window.findChild(News)
    news.tell_once()
    assert window.notice == ""
    window.app.settings.told["version"] = "0.0.9"
    news.tell_once()
    assert window.notice == f"This is Reviewer {reviewer.__version__} now. Help > What is new says what has changed."
    window.app.window.notice.hide()
    news.tell_once()
    assert window.notice == ""


def test_it_shows_the_newest_section_of_the_list_of_changes(window: WindowPage) -> None:
    window.do("news")
    guide = window.app.window.findChild(Guide)
    assert guide.windowTitle() == "What is new"
    assert guide.list.currentItem().text().strip() == "Unreleased"
    assert "Team folder or server" in guide.page.toPlainText()


def test_each_day_has_a_tip_until_they_are_not_wanted(window: WindowPage) -> None:
    days = [TipOfTheDay(date(2026, 11, day)) for day in range(1, 1 + len(tips()))]
    assert sorted(each.said.text() for each in days) == sorted(f"Tip: {tip}" for tip in tips())
    tip = window.app.window.start.tip
    assert tip.isVisible()
    tip.none.click()
    assert not tip.isVisible()
    assert not user_settings.load().tips
