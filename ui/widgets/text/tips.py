"""Text from projects in tooltips: always plain, whatever it looks like, and never endless."""

from __future__ import annotations

from html import escape

from reviewer.model.names import shown

_LONGEST_TIP = 600  # A longer tip would cover what it explains.


def plain_tip(text: str) -> str:
    """The text as a tooltip that Qt cannot take for markup; empty for no text."""
    if not text:
        return ""
    cut = text if len(text) <= _LONGEST_TIP else text[:_LONGEST_TIP].rstrip() + "…"
    return f"<span style='white-space: pre-wrap'>{escape(shown(cut))}</span>"
