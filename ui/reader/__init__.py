"""The reading pane: it is given values and emits signals."""

from ui.look.reader_colours import ReaderTheme
from ui.reader.highlights.values import CODES_MIME, ReaderCode, ReaderHighlight
from ui.reader.page.thumbnails import Thumbnails
from ui.reader.page.view import PageView
from ui.reader.reader import Reader

__all__ = ["CODES_MIME", "PageView", "Reader", "ReaderCode", "ReaderHighlight", "ReaderTheme", "Thumbnails"]
