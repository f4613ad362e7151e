"""Text from projects in tooltips: always plain, whatever it looks like, and never endless."""

from __future__ import annotations

from html import escape

from reviewer.model.names import shown

_LONGEST = 600


def plain_tip(text: str) -> str:
    """The text as a tooltip that Qt cannot take for markup; empty for no text."""
    if not text:
        return ""
    cut = text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"
    return f"<span style='white-space: pre-wrap'>{escape(shown(cut))}</span>"
