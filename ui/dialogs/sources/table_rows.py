"""A table: what each of its columns is, before its rows become sources."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.services.sources import table_rows
from reviewer.services.sources.table_rows import Plan, Table
from ui.look.numbers import counted
from ui.widgets.fields.named_box import NamedBox
from ui.widgets.fields.parts import wrapped
from ui.widgets.rows.list_table import list_of, put_row

_TEXT, _TITLE, _ATTRIBUTE, _OUT = "text", "title", "attribute", ""
_CHARACTERS = 120
"""Of a cell, as an example."""
_PREVIEWED = 1_500


class TableRowsDialog(QDialog):
    """Accepted, `whole` says whether the table becomes one source, else `table` and `plan` say what its rows become, which
    are cases if `as_cases` says so.

    Columns are chosen with the arrow keys; T, I, A and L say what they are, Space steps through it.
    """

    def __init__(self, path: Path, tables: Sequence[Table], quote_font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(shown(path.name))
        self._path, self._tables = path, tables
        self._uses: list[str] = []
        self.rows = QRadioButton(self.tr("Each &row becomes a source"))
        self.cases = QRadioButton(self.tr("Each row becomes a &case"))
        self.one = QRadioButton(self.tr("The &whole table becomes one source"))
        self.rows.setChecked(True)
        self.sheets = NamedBox(self.tr("Sheet"))
        self.sheets.addItems([shown(table.sheet) for table in tables])
        self.sheets.setVisible(len(tables) > 1)
        heads = (self.tr("Column"), self.tr("Example"), self.tr("Becomes"))
        self.columns = list_of(heads, self.tr("Columns of the table"), {0: 34, 2: 26}, stretched=1)
        self.buttons = {
            _TEXT: QPushButton(self.tr("&Text")),
            _TITLE: QPushButton(self.tr("T&itle")),
            _ATTRIBUTE: QPushButton(self.tr("&Attribute")),
            _OUT: QPushButton(self.tr("&Leave out")),
        }
        self.fields = NamedBox(self.tr("Field of the reference"))
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setFont(quote_font)
        self.preview.setAccessibleName(self.tr("The first row as a source"))
        self.summary = wrapped(role="muted")
        self.answer = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.take = self.answer.button(QDialogButtonBox.StandardButton.Ok)
        self.take.setText(self.tr("Import"))
        self._lay_out()
        self._connect()
        self._show_sheet()

    @property
    def whole(self) -> bool:
        return self.one.isChecked()

    @property
    def as_cases(self) -> bool:
        return self.cases.isChecked()

    @property
    def table(self) -> Table:
        return self._tables[max(0, self.sheets.currentIndex())]

    @property
    def plan(self) -> Plan:
        by_use = {use: tuple(n for n, each in enumerate(self._uses) if each == use) for use in set(self._uses)}
        fields = {use: columns[0] for use, columns in by_use.items() if use in self._field_names()}
        title = by_use.get(_TITLE, ())
        return Plan(by_use.get(_TEXT, ()), title[0] if title else None, by_use.get(_ATTRIBUTE, ()), fields)

    def decide(self, use: str) -> None:
        """Say what the chosen columns are. Title and fields of the reference are one column each."""
        chosen = [index.row() for index in self.columns.selectionModel().selectedRows()]
        single = use not in (_TEXT, _ATTRIBUTE, _OUT)
        if single:
            chosen = chosen[:1]
            self._uses = [_OUT if each == use else each for each in self._uses]
        for column in chosen:
            self._uses[column] = use
        self._fill()

    # Showing

    def _show_sheet(self) -> None:
        table, plan = self.table, table_rows.suggested(self.table, needs_text=not self.as_cases)
        named = {column: name for name, column in plan.fields.items()}
        named |= dict.fromkeys(plan.text, _TEXT) | dict.fromkeys(plan.attributes, _ATTRIBUTE)
        if plan.title is not None:
            named[plan.title] = _TITLE
        self._uses = [named.get(column, _OUT) for column in range(len(table.columns))]
        self.columns.setRowCount(len(table.columns))
        self._fill()
        self.columns.selectRow(0)
        self.columns.setFocus()

    def _fill(self) -> None:
        table = self.table
        for column, use in enumerate(self._uses):
            example = next((row[column] for row in table.rows if row[column].strip()), "")
            put_row(self.columns, column, (table.columns[column], example[:_CHARACTERS], self._named(column, use)))
        self._follow()

    def _named(self, column: int, use: str) -> str:
        if use == _ATTRIBUTE:
            types = {
                "number": self.tr("attribute (number)"),
                "date": self.tr("attribute (date)"),
                "yes/no": self.tr("attribute (yes/no)"),
            }
            return types.get(table_rows.type_of(self.table, column), self.tr("attribute"))
        words = {_TEXT: self.tr("text"), _TITLE: self.tr("title"), _OUT: "–"}
        return words.get(use) or self._field_names()[use]

    def _field_names(self) -> dict[str, str]:
        return {
            "authors": self.tr("authors"),
            "year": self.tr("year"),
            "container": self.tr("journal or book"),
            "doi": self.tr("DOI"),
            "url": self.tr("address"),
            "language": self.tr("language"),
        }

    def _follow(self) -> None:
        plan, table = self.plan, self.table
        for widget in (self.columns, self.fields, *self.buttons.values()):
            widget.setEnabled(not self.whole)
        if self.whole:
            self.summary.setText(self.tr("The table can be read, selected and tagged as it stands."))
            self.preview.clear()
            self.take.setEnabled(True)
            return
        sources = (table_rows.row_source(table, row, plan, self._path.name) for row in range(len(table.rows)))
        first = next((source for source in sources if source is not None), None)
        self.preview.setPlainText(shown(first.text[:_PREVIEWED]) if first else "")
        if self.as_cases:
            self.summary.setText(self._cases_in_words(len(table.rows), with_source=bool(plan.text)))
            self.take.setEnabled(bool(table.rows))
            return
        with_text = sum(any(row[column].strip() for column in plan.text) for row in table.rows)
        one = self.tr("1 row becomes a source.")
        many = self.tr("{0} rows become sources.").format(counted(with_text))
        words = [one if with_text == 1 else many]
        if with_text < len(table.rows):
            words.append(self.tr("Without text, and left out: {0}.").format(counted(len(table.rows) - with_text)))
        self.summary.setText(" ".join(words) if plan.text else self.tr("Choose at least one column as text."))
        self.take.setEnabled(bool(plan.text and with_text))

    def _cases_in_words(self, rows: int, *, with_source: bool) -> str:
        one, many = self.tr("1 row becomes a case."), self.tr("{0} rows become cases.").format(counted(rows))
        words = [one if rows == 1 else many]
        words += [self.tr("Each holds its text as a source.")] if with_source else []
        return " ".join([*words, self.tr("The title is its name; a case of this name gets the attributes too.")])

    def _step(self) -> None:
        order = (_TEXT, _TITLE, _ATTRIBUTE, _OUT)
        rows = self.columns.selectionModel().selectedRows()
        if rows:
            use = self._uses[rows[0].row()]
            self.decide(order[(order.index(use) + 1) % len(order)] if use in order else _TEXT)

    # Building

    def _connect(self) -> None:
        self.sheets.currentIndexChanged.connect(lambda _: self._show_sheet())
        self.rows.toggled.connect(lambda _: self._follow())
        self.cases.toggled.connect(lambda _: self._show_sheet())
        for use, button in self.buttons.items():
            button.clicked.connect(lambda _=False, use=use: self.decide(use))
        self.fields.activated.connect(self._take_field)
        keys = {
            Qt.Key.Key_T: lambda: self.decide(_TEXT),
            Qt.Key.Key_I: lambda: self.decide(_TITLE),
            Qt.Key.Key_A: lambda: self.decide(_ATTRIBUTE),
            Qt.Key.Key_L: lambda: self.decide(_OUT),
            Qt.Key.Key_Space: self._step,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self.columns)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        self.answer.accepted.connect(self.accept)
        self.answer.rejected.connect(self.reject)

    def _take_field(self, row: int) -> None:
        use = self.fields.itemData(row)
        self.fields.setCurrentIndex(0)
        if use:
            self.decide(use)

    def _lay_out(self) -> None:
        top, group = QHBoxLayout(), QButtonGroup(self)
        for radio in (self.rows, self.cases, self.one):
            radio.setProperty("role", "option")
            group.addButton(radio)
            top.addWidget(radio)
        top.addStretch(1)
        top.addWidget(self.sheets)
        uses = QHBoxLayout()
        for button in self.buttons.values():
            button.setAutoDefault(False)
            uses.addWidget(button)
        self.fields.addItem(self.tr("Reference…"), "")
        for name, words in self._field_names().items():
            self.fields.addItem(words, name)
        uses.addWidget(self.fields)
        uses.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.columns, 3)
        layout.addLayout(uses)
        layout.addWidget(self.preview, 2)
        layout.addWidget(self.summary)
        layout.addWidget(self.answer)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 110, metrics.height() * 38)
