"""What web pages and XML cannot hold is shown as U+FFFD, and nothing else: the characters of XML 1.0, production 2."""

from __future__ import annotations

import pytest

from reviewer.exporters.shared.wording import has_replaced, visible

HELD = {0x9, 0xA, 0xD, *range(0x20, 0xFFFE)}
"""Halves of surrogate pairs are held here as well: no text of a project has one, and a page is written without them."""


@pytest.mark.parametrize("around", ["", "a", "ä", "日", "\U0001f600"])
def test_only_what_cannot_be_held_is_replaced(around: str) -> None:
    for number in range(0x10000):
        text = f"{around}{chr(number)}{around}"
        assert has_replaced("", text) is (number not in HELD)
        assert visible(text) == (text if number in HELD else f"{around}\ufffd{around}")


def test_beyond_the_basic_plane_all_is_held() -> None:
    assert not has_replaced("\U00010000\U0001f600\U0010ffff")
