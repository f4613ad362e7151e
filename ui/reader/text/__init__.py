"""A text laid out: units, pieces, heights, pages."""
