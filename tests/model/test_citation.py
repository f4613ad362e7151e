"""Citations: numbers in order of appearance, and what became of what they cite."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from reviewer.model.coding.citation import (
    Citation,
    citations,
    numbered,
    renewed,
    shown,
    split,
    state_of,
    token,
    with_ids,
)

ONE, TWO, THREE = "1" * 32, "2" * 32, "3" * 32


def test_a_citation_keeps_the_highlight_and_a_hash_of_the_quote() -> None:
    assert token(ONE, "within hours") == f"[@{ONE}:{hashlib.sha256(b'within hours').hexdigest()[:8]}]"


def test_numbers_follow_the_order_of_appearance_over_all_texts() -> None:
    texts = [f"First [@{TWO}], then [@{ONE}] and [@{TWO}] again.", f"New [@{THREE}:00000000], old [@{ONE}]."]
    numbers = numbered(texts)
    assert numbers == {TWO: 1, ONE: 2, THREE: 3}
    assert [shown(text, numbers) for text in texts] == ["First [1], then [2] and [1] again.", "New [3], old [2]."]


def test_what_was_cited_holds_has_changed_or_is_gone() -> None:
    citation = citations(token(ONE, "within hours"))[0]
    assert state_of(citation, "within hours") == "holds"
    assert state_of(citation, "within days") == "changed"
    assert state_of(citation, None) == "gone"
    assert state_of(Citation(ONE), "anything") == "holds"


def test_what_only_looks_like_a_citation_is_text() -> None:
    for text in ("[@123]", f"[@{ONE}:12]", f"[@{'G' * 32}]", "[1]", f"[@{ONE.upper()}A]", "@", "[@]"):
        assert split(text) == [text]
        assert shown(text, {}) == text


def test_citations_follow_highlights_that_get_other_ids() -> None:
    text = f"{token(ONE, 'q')} and [@{TWO}]"
    assert with_ids(text, {ONE: THREE}) == f"{token(THREE, 'q')} and [@{TWO}]"


def test_changed_quotes_are_cited_anew_and_deleted_ones_stay() -> None:
    text = f"{token(ONE, 'old')} and {token(TWO, 'gone')}"
    assert renewed(text, {ONE: "new"}) == f"{token(ONE, 'new')} and {token(TWO, 'gone')}"


@given(st.lists(st.one_of(st.text(alphabet="ab[]@:é😀\n", max_size=8), st.sampled_from([ONE, TWO])), max_size=8))
def test_the_pieces_are_the_text(parts: list[str]) -> None:
    text = "".join(token(part, "q") if part in (ONE, TWO) else part for part in parts)
    pieces = split(text)
    assert "" not in pieces
    again = "".join(piece if isinstance(piece, str) else f"[@{piece.highlight}:{piece.mark}]" for piece in pieces)
    assert again == text
    assert [piece for piece in pieces if isinstance(piece, Citation)] == citations(text)
