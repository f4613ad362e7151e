"""The search log: where the team searched, when, with which words, and how much came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.model.sources.search import COUNTS, Search
from ui.look.numbers import counted
from ui.widgets.fields.growing_text import GrowingText
from ui.widgets.fields.parts import wrapped
from ui.widgets.rows.list_table import list_of, put_row
from ui.widgets.text.stages import origin_words


class SearchLogDialog(QDialog):
    """`kept(id, values)` writes a search down, a new one where the id is empty; `remove_asked(id)`; `sources_asked(id)`."""

    kept = Signal(str, object)
    remove_asked = Signal(str)
    sources_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Search log"))
        self._listed: Sequence[Search] = ()
        self._writable = True
        self._shown = ""
        self.words = wrapped(self.tr("One line for each search. The flow of the sources begins with these numbers."))
        heads = (
            self.tr("Where"), self.tr("Kind"), self.tr("Date"), self.tr("Found"), self.tr("Taken out"),
            self.tr("Sources here"),
        )  # fmt: skip
        self.table = list_of(heads, self.tr("Searches"), {1: 20, 2: 14, 3: 10, 4: 12, 5: 14}, stretched=0)
        self.origin = QComboBox()
        for origin, name in origin_words().items():
            self.origin.addItem(name, origin)
        self.fields: dict[str, QLineEdit] = {name: QLineEdit() for name in ("name", "date", *COUNTS)}
        self.texts: dict[str, GrowingText] = {"query": GrowingText(2, 6), "note": GrowingText(1, 6)}
        self.problem = wrapped(role="danger")
        self.new = QPushButton(self.tr("&New search"))
        self.keep = QPushButton(self.tr("&Keep"))
        self.remove = QPushButton(self.tr("Re&move"))
        self.sources = QPushButton(self.tr("&Sources found…"))
        self._lay_out()
        self.new.clicked.connect(self.begin)
        self.keep.clicked.connect(self._keep)
        self.remove.clicked.connect(lambda: self.remove_asked.emit(self._shown))
        self.sources.clicked.connect(lambda: self.sources_asked.emit(self._shown))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._follow())
        self._enable()

    def show_log(self, searches: Sequence[Search], in_project: Mapping[str, int], *, writable: bool) -> None:
        """Show these searches with how many sources each found; the chosen one stays chosen."""
        before, known = self._shown, {search.id for search in self._listed}
        self._listed, self._writable = searches, writable
        self.table.blockSignals(True)
        self.table.setRowCount(len(searches))
        names = origin_words()
        for row, each in enumerate(searches):
            cells = (
                shown(each.name), names[each.origin], shown(each.date), counted(each.found), counted(each.before_import),
                counted(in_project.get(each.id, 0)),
            )  # fmt: skip
            put_row(self.table, row, cells)
        self.table.blockSignals(False)
        added = [search.id for search in searches if search.id not in known] if known or self._dirty() else []
        wanted = added[-1] if added and not before else before
        rows = [search.id for search in searches]
        if wanted in rows:
            self.table.selectRow(rows.index(wanted))
            self._fill(searches[rows.index(wanted)])
        elif before or not self._dirty():
            self.begin()
        self._enable()

    def begin(self) -> None:
        """Empty fields for a new search."""
        self.table.clearSelection()
        self._shown = ""
        self.origin.setCurrentIndex(0)
        for field in self.fields.values():
            field.clear()
        for text in self.texts.values():
            text.clear()
        self.problem.hide()
        self._enable()
        self.fields["name"].setFocus()

    def complain(self, sentence: str) -> None:
        """Say why something was not written."""
        self.problem.setText(sentence)
        self.problem.show()

    def _values(self) -> dict[str, str]:
        values = {name: field.text().strip() for name, field in self.fields.items()}
        values |= {name: text.toPlainText().strip() for name, text in self.texts.items()}
        return values | {"origin": str(self.origin.currentData())}

    def _dirty(self) -> bool:
        return any(value for name, value in self._values().items() if name != "origin")

    def _keep(self) -> None:
        self.problem.hide()
        self.kept.emit(self._shown, self._values())

    def _follow(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows and rows[0].row() < len(self._listed):
            self._fill(self._listed[rows[0].row()])

    def _fill(self, search: Search) -> None:
        self._shown = search.id
        self.origin.setCurrentIndex(self.origin.findData(search.origin))
        for name, field in self.fields.items():
            value = getattr(search, name)
            field.setText(str(value) if value or name == "found" else "")
        for name, text in self.texts.items():
            text.setPlainText(getattr(search, name))
        self.problem.hide()
        self._enable()

    def _enable(self) -> None:
        for button in (self.new, self.keep):
            button.setEnabled(self._writable)
        for button in (self.remove, self.sources):
            button.setEnabled(self._writable and bool(self._shown))
        self.keep.setText(self.tr("&Keep") if self._shown else self.tr("&Add"))

    def _lay_out(self) -> None:
        titles = {
            "name": self.tr("Where, such as PubMed"),
            "date": self.tr("Date"),
            "found": self.tr("Records found"),
            "duplicates": self.tr("Duplicates taken out before the import"),
            "automation": self.tr("Taken out by an automation tool"),
            "removed": self.tr("Taken out for other reasons"),
            "query": self.tr("Search words, as they were entered"),
            "note": self.tr("Note"),
        }
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.origin.setAccessibleName(self.tr("Kind of search"))
        form.addRow(titles["name"], self.fields["name"])
        form.addRow(self.tr("Kind of search"), self.origin)
        for name in ("date", *COUNTS):
            form.addRow(titles[name], self.fields[name])
        for name, text in self.texts.items():
            form.addRow(titles[name], text)
            text.setAccessibleName(titles[name])
        for name, field in self.fields.items():
            field.setAccessibleName(titles[name])
        self.fields["date"].setPlaceholderText("2025-03-31")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (self.new, self.keep, self.sources, self.remove, close):
            button.setAutoDefault(False)
        for button in (self.keep, self.new, self.sources, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(self.table, 1)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addLayout(row)
        self.problem.hide()
        self.resize(self.fontMetrics().averageCharWidth() * 110, self.fontMetrics().height() * 38)
