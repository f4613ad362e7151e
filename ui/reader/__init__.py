"""The reading pane: it is given values and emits signals."""

from ui.reader.reader import Reader
from ui.reader.theme import ReaderTheme
from ui.reader.values import CODES_MIME, ReaderCode, ReaderHighlight

__all__ = ["CODES_MIME", "Reader", "ReaderCode", "ReaderHighlight", "ReaderTheme"]
