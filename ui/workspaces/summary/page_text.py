"""A summary's document as a QTextDocument: built piece by piece from plain text, so that nothing in it is read as markup."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPainter,
    QPyTextObject,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtSvg import QSvgRenderer

from reviewer.analysis.blocks import (
    Block,
    Bullets,
    Document,
    Grid,
    Passage,
    Picture,
    Run,
    Section,
    Text,
    column_widths,
    contents,
    on_pages,
)
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.names import shown
from reviewer.progress import Progress
from ui.look.fonts import SANS, SERIF

DPI = 144
"""For which pages are laid out."""
POINT = DPI / 72
_WIDEST_CUT, _HIGHEST_CUT = 430.0 * POINT, 480.0 * POINT
"""The picture of a region stands on one page with its heading."""
KEEP = 1
"""The state of a block that stays on one page with the next."""
_PICTURE = QTextFormat.ObjectTypes.UserObject + 1
_SVG = QTextFormat.Property.UserProperty + 1
_ODD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufdd0-\ufdef\ufffc\ufffe\uffff]")
_FAMILY = re.compile('font-family="[^"]*"')
_JOINED = ("liga", "clig", "dlig")
"""Letters that a font joins into one sign are not letters any more when somebody copies or searches the page."""
_TEXT, _MUTED, _LINK, _LOST, _RULE = "#1f2328", "#5c6167", "#1c5f9e", "#a33a1d", "#cfcac2"


def plain(text: str) -> str:
    """A text for one block: line ends stay within it, characters that Qt gives a meaning of its own are replaced."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace("\n", "\u2028")
    return _ODD.sub("\ufffd", text)


def _image_widening() -> float:
    """Qt takes the size of an image as one on the screen, and widens it by what the page has more dots to the inch."""
    screen = QGuiApplication.primaryScreen()
    return DPI / round(screen.logicalDotsPerInchY())


class PictureObject(QPyTextObject):
    """Draws a picture's SVG where the text has its mark."""

    def __init__(self, pictures: Mapping[str, str], width: float, height: float, parent: QObject) -> None:
        super().__init__(parent)
        # This reader of SVG takes one family only.
        drawn = {anchor: _FAMILY.sub(f'font-family="{SANS}"', svg, count=1) for anchor, svg in pictures.items()}
        self._drawn = {anchor: QSvgRenderer(svg.encode("utf-8"), self) for anchor, svg in drawn.items()}
        self._width, self._height = width, height

    def intrinsicSize(self, document: QTextDocument, position: int, format: QTextFormat) -> QSizeF:
        size = self._drawn[str(format.property(_SVG))].defaultSize()
        scale = min(self._width / max(1, size.width()), self._height / max(1, size.height()))
        return QSizeF(size.width() * scale, size.height() * scale)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, position: int, format: QTextFormat
    ) -> None:
        self._drawn[str(format.property(_SVG))].render(painter, rect)


class TextBuilder:
    """Builds the text. `places` are positions of anchors, `links` are (from, to, anchor), `entries` the blocks of the
    table of contents with what they lead to, `tables` the tables."""

    def __init__(self, document: Document, progress: Progress) -> None:
        self.text = QTextDocument()
        self.text.setUndoRedoEnabled(False)
        self.text.setDocumentMargin(0)
        self.places: dict[str, int] = {}
        self.links: list[tuple[int, int, str]] = []
        self.entries: list[tuple[int, str]] = []
        self.tables: list[QTextTable] = []
        self._cursor = QTextCursor(self.text)
        self._progress = progress
        self._document = document
        self._formats: dict[tuple[object, ...], QTextCharFormat] = {}
        self._first = True

    def build(self) -> None:
        """Put the whole document into the text."""
        document = self._document
        self._block(top=90, bottom=14)
        self._put(document.title, self._look(24, bold=True))
        if document.question:
            self._block(bottom=14)
            self._put(document.question, self._look(13))
        for line in document.about:
            self._block()
            self._put(shown(line), self._look(9.5, _MUTED))
        self._block(top=28, bottom=4, keep=True)
        self._put("Contents", self._look(13, document.accent, bold=True))
        for section in contents(document):
            self._block(left=16 * (section.level - 1), top=2, right=40)
            self.entries.append((self._cursor.position(), section.anchor))
            self._put(shown(section.title), self._look(9.5), to=section.anchor)
        for section in document.sections:
            self._section(section)

    def _section(self, section: Section) -> None:
        size = {1: 17.0, 2: 13.0, 3: 10.5}.get(section.level, 10.5)
        self._block(top={1: 30, 2: 18, 3: 10}.get(section.level, 10), bottom=4, keep=True)
        self.places[section.anchor] = self._cursor.position()
        if section.colour:
            self._put("■ ", self._look(size, section.colour))
        ink = self._document.accent if section.level == 1 else _MUTED if section.level > 2 else _TEXT
        self._put(shown(section.title), self._look(size, ink, bold=True))
        for block in section.blocks:
            self._add(block)

    def _add(self, block: Block) -> None:
        if isinstance(block, Section):
            self._section(block)
        elif isinstance(block, Passage):
            self._passage(block)
        elif isinstance(block, Text):
            self._text(block)
        elif isinstance(block, Bullets):
            for item in block.items:
                self._block(left=14, bottom=2)
                self._put("•  ", self._look(10, _MUTED))
                self._runs(item, 10)
        elif isinstance(block, Grid):
            self._grid(block)
        elif isinstance(block, Picture):
            self._picture(block)

    def _text(self, text: Text) -> None:
        inset = 22 if text.style == "reference" else 0
        self._block(bottom=6, left=inset, indent=-inset)
        if text.anchor:
            self.places[text.anchor] = self._cursor.position()
        self._runs(text.runs, 9 if text.style == "muted" else 10.5, _MUTED if text.style == "muted" else _TEXT)

    def _runs(self, runs: tuple[Run, ...], size: float, ink: str = _TEXT) -> None:
        for run in runs:
            if run.colour:
                self._put("■ ", self._look(size, run.colour))
            colour = {"muted": _MUTED, "lost": _LOST}.get(run.look, _LINK if run.to else ink)
            if run.anchor:
                self.places[run.anchor] = self._cursor.position()
            self._put(
                run.text,
                self._look(size, colour, bold=run.look in ("strong", "lost"), italic=run.look == "italic"),
                to=run.to,
            )

    def _passage(self, passage: Passage) -> None:
        excerpt = passage.excerpt
        self._block(left=14, top=8, keep=True)
        if passage.anchor:
            self.places[passage.anchor] = self._cursor.position()
        self._put(excerpt.before, self._look(10.5, _MUTED, serif=True))
        self._quote(excerpt)
        self._put(excerpt.after, self._look(10.5, _MUTED, serif=True))
        self._block(left=14, bottom=2)
        small = self._look(8.5, _MUTED)
        if passage.number:
            self._put(f"[{passage.number}]  ", self._look(8.5, bold=True))
        for code in excerpt.codes:
            self._put("■ ", self._look(8.5, code.colour))
            self._put(f"{shown(code.path)}   ", small)
        self._put("" if excerpt.codes else "untagged   ", small)
        self._put(shown(passage.label), self._look(8.5, _LINK if passage.ref else _MUTED), to=passage.ref)
        self._put(f" · {excerpt.place} · {shown(excerpt.coder)} · {excerpt.date[:10]}", small)
        for number, each in enumerate(passage.cited, 1):
            self._put("  ", small)
            self._put(f"← cited{f' {number}' if len(passage.cited) > 1 else ''}", self._look(8.5, _LINK), to=each)
        if passage.to:
            self._put("  ", small)
            self._put("first shown", self._look(8.5, _LINK), to=passage.to)
        if passage.memo and excerpt.memo:
            self._block(left=14, bottom=2)
            self._put("Memo: ", small)
            self._put(excerpt.memo, self._look(9))
        self._progress.step()

    def _quote(self, excerpt: Excerpt) -> None:
        """The quote, or the picture of a region."""
        if excerpt.cut is None:
            self._put(excerpt.words, self._look(10.5, serif=True))
            return
        # By its highlight: a document keeps a picture once under each name.
        name = f"cut:{excerpt.highlight}"
        self.text.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), QImage.fromData(excerpt.cut.png))
        scale = min(POINT, _WIDEST_CUT / excerpt.cut.width, _HIGHEST_CUT / excerpt.cut.height)
        image = QTextImageFormat()
        image.setName(name)
        widened = _image_widening()
        image.setWidth(excerpt.cut.width * scale / widened)
        image.setHeight(excerpt.cut.height * scale / widened)
        image.setProperty(QTextFormat.Property.ImageAltText, shown(excerpt.described))
        self._cursor.insertImage(image)

    def _grid(self, grid: Grid) -> None:
        """A table; one with many columns goes on in further tables."""
        for number, (chosen, caption) in enumerate(on_pages(grid)):
            self._block(top=12, bottom=4, keep=True)
            if grid.anchor and not number:
                self.places[grid.anchor] = self._cursor.position()
            self._put(shown(caption), self._look(9, _MUTED))
            self._table(grid, chosen)
            self._progress.check()

    def _table(self, grid: Grid, chosen: range) -> None:
        form = QTextTableFormat()
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setCellPadding(3)
        form.setCellSpacing(0)
        form.setHeaderRowCount(1)
        kind = QTextLength.Type.PercentageLength
        form.setColumnWidthConstraints([QTextLength(kind, width / 10) for width in column_widths(grid, chosen, 1000)])
        form.setWidth(QTextLength(kind, 100))
        table = self._cursor.insertTable(len(grid.rows) + 1, 1 + len(chosen), form)
        columns = [0, *chosen]
        for at, column in enumerate(columns):
            self._cell(table, 0, at, (Run(grid.head[column], "strong"),), right=_right(grid, column, 0))
        for number, row in enumerate(grid.rows, 1):
            for at, column in enumerate(columns):
                run = row[column]
                inset = 12 * grid.indents[number - 1] if at == 0 and grid.indents else 0
                right = _right(grid, column, number - 1)
                self._cell(table, number, at, (run,), right=right, left=inset)
        self.tables.append(table)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _cell(
        self, table: QTextTable, row: int, column: int, runs: tuple[Run, ...], *, right: bool, left: int = 0
    ) -> None:
        outer, self._cursor = self._cursor, table.cellAt(row, column).firstCursorPosition()
        form = QTextBlockFormat()
        form.setLeftMargin(left)
        if right:
            form.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._cursor.setBlockFormat(form)
        self._runs(runs, 9)
        self._cursor = outer

    def _picture(self, picture: Picture) -> None:
        self._block(top=12, bottom=4, keep=True)
        self.places[picture.anchor] = self._cursor.position()
        self._put(shown(picture.caption), self._look(9, _MUTED))
        self._block(bottom=8)
        mark = QTextCharFormat()
        mark.setObjectType(_PICTURE)
        mark.setProperty(_SVG, picture.anchor)
        mark.setToolTip("")
        self._cursor.insertText("\ufffc", mark)

    def _block(
        self,
        *,
        top: float = 0,
        bottom: float = 0,
        left: float = 0,
        right: float = 0,
        indent: float = 0,
        keep: bool = False,
    ) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(top)
        form.setBottomMargin(bottom)
        form.setLeftMargin(left)
        form.setRightMargin(right)
        form.setTextIndent(indent)
        if self._first:
            self._cursor.setBlockFormat(form)
            self._first = False
        else:
            self._cursor.insertBlock(form)
        self._cursor.block().setUserState(KEEP if keep else 0)

    def _put(self, text: str, look: QTextCharFormat, *, to: str = "") -> None:
        if not text:
            return
        start = self._cursor.position()
        self._cursor.insertText(plain(text), look)
        if to:
            self.links.append((start, self._cursor.position(), to))

    def _look(
        self, size: float, ink: str = _TEXT, *, bold: bool = False, serif: bool = False, italic: bool = False
    ) -> QTextCharFormat:
        key = (size, ink, bold, serif, italic)
        look = self._formats.get(key)
        if look is None:
            look = self._formats[key] = QTextCharFormat()
            font = QFont([SERIF, "DejaVu Serif"] if serif else [SANS, "DejaVu Sans"])
            font.setPointSizeF(size)
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            font.setItalic(italic)
            for feature in _JOINED:
                font.setFeature(QFont.Tag(feature), 0)
            look.setFont(font)
            colour = QColor(ink)
            look.setForeground(QBrush(colour if colour.isValid() else QColor(_MUTED)))
        return look


def _right(grid: Grid, column: int, row: int) -> bool:
    """Whether a cell holds a number, which stands to the right; the head of a column stands as its first cell."""
    if not grid.numbers or not column:
        return False
    return not (grid.rows and grid.rows[row][column].text.strip("0123456789,"))


PICTURE = int(_PICTURE)
