"""The team's template: which parts in which order, the colour of headings, how references are written, what to show."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QColorDialog,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.analysis.summary.model import PARTS, Template
from reviewer.errors import UsageError
from reviewer.services.evidence import citation_styles
from ui.sentences import said
from ui.widgets.fields.choice_button import ChoiceButton
from ui.widgets.fields.parts import section
from ui.widgets.swatch import swatch_icon
from ui.workspaces.summary.words import contexts, part_titles, reference_languages

_PART = Qt.ItemDataRole.UserRole


class TemplatePanel(QWidget):
    """`changed(Template)` when the user chooses something else; `failed(sentence)` where a file is no citation style."""

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template = Template()
        self._writable = True
        self.parts = _Parts()
        self.parts.setAccessibleName(self.tr("Parts of the summary"))
        self.parts.setToolTip(self.tr("Space shows or hides a part, Alt+Up and Alt+Down move it"))
        self.accent = QPushButton(self.tr("Colour of headings…"))
        self.style_: ChoiceButton = ChoiceButton(self.tr("References: {0}"), _styles())
        self.language: ChoiceButton = ChoiceButton(self.tr("Language of references: {0}"), reference_languages())
        self.add_style = QPushButton(self.tr("Add a style…"))
        self.add_style.setToolTip(self.tr("Write references in a style of your own, from a .csl file"))
        self.context: ChoiceButton = ChoiceButton(self.tr("Around excerpts: {0}"), contexts())
        self.excerpts, self.memos = QCheckBox(self.tr("Excerpts")), QCheckBox(self.tr("Memos"))
        self.included = QCheckBox(self.tr("Only included sources"))
        self._lay_out()
        self.parts.changed.connect(lambda: self._choose(parts=self.parts.chosen()))
        self.accent.clicked.connect(self._ask_colour)
        self.style_.chosen.connect(lambda value: self._choose(citation_style=value))
        self.language.chosen.connect(lambda value: self._choose(citation_language=value))
        self.add_style.clicked.connect(self._ask_style)
        self.context.chosen.connect(lambda value: self._choose(context=value))
        self.excerpts.toggled.connect(lambda on: self._choose(excerpts=on))
        self.memos.toggled.connect(lambda on: self._choose(memos=on))
        self.included.toggled.connect(lambda on: self._choose(included_only=on))
        self.show_template(self.template)

    def show_template(self, template: Template) -> None:
        """Show a template without saying that it changed."""
        self.template = template
        self.parts.show_parts(list(template.parts))
        self.accent.setIcon(swatch_icon(template.accent))
        self.accent.setAccessibleName(f"{self.tr('Colour of headings')}: {template.accent}")
        self.style_.offer(_styles())
        self.style_.set_value(template.citation_style)
        self.language.set_value(template.citation_language)
        self._enable_language()
        self.context.set_value(template.context)
        boxes = (
            (self.excerpts, template.excerpts),
            (self.memos, template.memos),
            (self.included, template.included_only),
        )
        for box, on in boxes:
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)

    def set_writable(self, writable: bool) -> None:
        """Whether the template can be changed."""
        self._writable = writable
        for widget in (self.parts, *self._choices()):
            widget.setEnabled(writable)
        self._enable_language()

    def take_colour(self, colour: QColor) -> None:
        """Use a colour for headings."""
        if colour.isValid():
            self._choose(accent=colour.name())

    def take_style(self, path: Path) -> None:
        """Keep a style file for this user, and use it."""
        try:
            name = citation_styles.add_style(path=path)
        except UsageError as error:
            self.failed.emit(said(error))
            return
        self.style_.offer(_styles())
        self._choose(citation_style=name)

    def _ask_style(self) -> None:
        kinds = self.tr("Citation styles ({0});;All files (*)").format("*.csl")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Add a style"), str(Path.home()), kinds)
        if name:
            self.take_style(Path(name))

    def _enable_language(self) -> None:
        # The manner of this program has no words of any language.
        self.language.setEnabled(self._writable and self.template.citation_style != citation_styles.OWN)

    def _choices(self) -> tuple[QWidget, ...]:
        references = (self.style_, self.add_style, self.language)
        return (self.accent, *references, self.context, self.excerpts, self.memos, self.included)

    def _ask_colour(self) -> None:
        dialog = QColorDialog(QColor(self.template.accent), self)
        dialog.setWindowTitle(self.tr("Colour of headings"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self.take_colour)
        dialog.open()

    def _choose(self, **values: Any) -> None:
        template = replace(self.template, **values)
        if template != self.template:
            self.show_template(template)
            self.changed.emit(template)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(section(self.tr("Parts")))
        layout.addWidget(self.parts)
        layout.addWidget(section(self.tr("How it looks")))
        for widget in self._choices():
            layout.addWidget(widget)
        for box in (self.excerpts, self.memos, self.included):
            box.setProperty("role", "option")


class _Parts(QListWidget):
    """`changed()` when a part is shown, hidden or moved."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(lambda _: self.changed.emit())
        self.model().rowsMoved.connect(lambda *_: self.changed.emit())

    def chosen(self) -> tuple[str, ...]:
        """The parts that are shown, in order."""
        items = [self.item(row) for row in range(self.count())]
        return tuple(item.data(_PART) for item in items if item.checkState() == Qt.CheckState.Checked)

    def show_parts(self, chosen: list[str]) -> None:
        """Those chosen in their order; the others stay where they are as far as that goes, or come last."""
        if list(self.chosen()) == chosen and self.count() == len(PARTS):
            return
        order = [*chosen, *(part for part in PARTS if part not in chosen)]
        current, titles = self.currentItem(), part_titles()
        before = current.data(_PART) if current else ""
        self.blockSignals(True)
        self.clear()
        for part in order:
            item = QListWidgetItem(titles[part])
            item.setData(_PART, part)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            item.setCheckState(Qt.CheckState.Checked if part in chosen else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setCurrentRow(order.index(before) if before in order else 0)
        self.blockSignals(False)
        self._fit()

    def shift(self, row: int, by: int) -> None:
        """Move a part up or down."""
        to = row + by
        if not 0 <= row < self.count() or not 0 <= to < self.count():
            return
        self.blockSignals(True)
        item = self.takeItem(row)
        self.insertItem(to, item)
        self.setCurrentRow(to)
        self.blockSignals(False)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift(self.currentRow(), -1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
        return QSize(super().sizeHint().width(), rows + 2 * self.frameWidth() + 2)

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())


def _styles() -> list[tuple[str, str]]:
    return [(name, name) for name in citation_styles.styles()]
