"""A chart with its title and numbers, to look at, copy and save."""

from __future__ import annotations

import csv
import io

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from reviewer.analysis.charts.chart import Chart
from reviewer.analysis.charts.words import ChartWords, numbers
from reviewer.model.names import shown
from ui.widgets.charts import points
from ui.widgets.charts.picture import ChartPicture
from ui.widgets.fields.parts import wrapped
from ui.widgets.rows.list_table import list_of, put_row

_ROWS_SEEN = 12
_DIGITS = 4


class ChartCard(QFrame):
    """`save_asked(card)` when the user wants a file. Ctrl+C copies the picture, or the numbers where these are shown."""

    save_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.chart: Chart | None = None
        self._words = ChartWords()
        self._title = wrapped()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self.picture = ChartPicture()
        self.picture.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.picture.customContextMenuRequested.connect(self._offer)
        self.table = list_of(["", ""], "", {}, 0)
        self.table.hide()
        self.numbers = QPushButton(self.tr("Numbers"))
        self.numbers.setCheckable(True)
        self.numbers.setToolTip(self.tr("Show the numbers as a table"))
        self.copy = QPushButton(self.tr("Copy"))
        self.save = QPushButton(self.tr("Save…"))
        self._lay_out()
        self.numbers.toggled.connect(self._turn)
        self.copy.clicked.connect(self.copy_shown)
        self.save.clicked.connect(lambda: self.save_asked.emit(self))

    def show_chart(self, chart: Chart, words: ChartWords) -> None:
        """Show a chart, and its numbers where these are looked at."""
        self.chart, self._words = chart, words
        self._title.setText(shown(chart.title))
        self.picture.show_chart(chart, words)
        for button, name in ((self.numbers, self.tr("Numbers: {0}")), (self.copy, self.tr("Copy: {0}")),
                             (self.save, self.tr("Save: {0}"))):  # fmt: skip
            button.setAccessibleName(name.format(chart.title))
        if self.numbers.isChecked():
            self._fill()

    def copy_shown(self) -> None:
        """Copy what is shown: the picture, or the numbers."""
        if self.numbers.isChecked():
            self.copy_numbers()
        else:
            self.copy_picture()

    def copy_picture(self) -> None:
        """Copy the picture, as points and as SVG."""
        points.copy(self.picture.svg())

    def copy_numbers(self) -> None:
        """Copy the numbers as lines with tabs, as spreadsheets take them."""
        if self.chart is None:
            return
        head, rows = numbers(self.chart, self._words)
        lines = io.StringIO()
        csv.writer(lines, delimiter="\t", lineterminator="\n").writerows([head, *rows])
        QGuiApplication.clipboard().setText(lines.getvalue())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_shown()
        else:
            super().keyPressEvent(event)

    def _turn(self, on: bool) -> None:
        if on:
            self._fill()
        self.table.setVisible(on)
        self.picture.setVisible(not on)

    def _fill(self) -> None:
        if self.chart is None:
            return
        head, rows = numbers(self.chart, self._words)
        table = self.table
        table.setAccessibleName(self.chart.title)
        table.setColumnCount(len(head))
        table.setHorizontalHeaderLabels([shown(each) for each in head])
        table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            put_row(table, number, [self._written(each) for each in row])
            for column, each in enumerate(row):
                item = table.item(number, column)
                if isinstance(each, int | float) and item is not None:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        seen = min(len(rows), _ROWS_SEEN)
        table.setFixedHeight(
            table.horizontalHeader().sizeHint().height()
            + table.verticalHeader().defaultSectionSize() * max(1, seen)
            + table.horizontalScrollBar().sizeHint().height()
        )

    def _written(self, value: str | int | float) -> str:
        if isinstance(value, float):
            return self._words.decimal(value, _DIGITS)
        if isinstance(value, str) or self.chart is None:
            return str(value)
        return self._words.written(value, self.chart)

    def _offer(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Copy the picture") + "\tCtrl+C", self.copy_picture)
        menu.addAction(self.tr("Copy the numbers"), self.copy_numbers)
        menu.addAction(self.tr("Save…"), lambda: self.save_asked.emit(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.picture.mapToGlobal(at))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.numbers, self.copy, self.save):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(self._title)
        layout.addWidget(self.picture)
        layout.addWidget(self.table)
        layout.addLayout(row)
        layout.addStretch(1)
