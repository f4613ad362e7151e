"""Code points and UTF-16 units: Python's own encoder is the oracle."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.units import Units

TEXTS = st.text(alphabet=st.sampled_from("aé\u0301日ש😀👩\u200d🚀\ufe0f \n"), max_size=40)


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_offset_is_where_pythons_encoder_puts_it(text: str) -> None:
    units = Units(text)
    assert units.length == utf16(text)
    for offset in range(len(text) + 1):
        assert units.to_utf16(offset) == utf16(text[:offset])
        assert units.to_code_points(utf16(text[:offset])) == offset


@given(TEXTS)
def test_the_middle_of_a_pair_counts_as_its_start(text: str) -> None:
    units = Units(text)
    for offset, char in enumerate(text):
        if ord(char) > 0xFFFF:
            assert units.to_code_points(utf16(text[:offset]) + 1) == offset
