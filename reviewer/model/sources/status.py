"""Where a source stands in the review, over all who decided."""

from __future__ import annotations

from typing import Literal

Status = Literal["to_screen", "included", "excluded", "disagreement"]
STATUSES: tuple[Status, ...] = ("to_screen", "included", "excluded", "disagreement")
