"""Edit distance between short words, where swapping two neighbours counts as one edit."""

from __future__ import annotations


def within_edits(wanted: str, word: str, most: int) -> bool:
    """Whether `word` is at most `most` letters added, missing, different or swapped away from `wanted`.

    The optimal string alignment distance: no stretch is edited twice.
    """
    if wanted == word:
        return True
    if abs(len(wanted) - len(word)) > most:
        return False
    # Cheap and true for most words: each letter that only one of them has costs an edit.
    if len(set(wanted) - set(word)) > most or len(set(word) - set(wanted)) > most:
        return False
    return _edits(wanted, word, most) <= most


def _edits(a: str, b: str, most: int) -> int:
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, char in enumerate(a, 1):
        row = [i]
        for j, other in enumerate(b, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (char != other))
            if i > 1 and j > 1 and char == b[j - 2] and a[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        # A swap reaches two rows back, so both have to be beyond the limit.
        if min(row) > most and min(last) > most:
            return most + 1
        before, last = last, row
    return last[-1]
