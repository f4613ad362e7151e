"""The attributes of a source or case: name, type and value; what does not fit its type is said beneath."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.changes import Changes
from reviewer.model.names import shown
from reviewer.model.sources.source import ATTRIBUTE_TYPES, Attribute, AttributeType, attribute_problem
from reviewer.services.project.projects import Project
from reviewer.services.shared import source_lookup
from reviewer.services.sources import sources
from ui.session import Session
from ui.widgets.fields.keeper import Keeper
from ui.widgets.fields.named_box import NamedBox
from ui.widgets.fields.parts import wrapped
from ui.widgets.fields.tab_order import tab_through
from ui.widgets.text.tips import plain_tip


class SetAttribute(Protocol):
    """A service that gives a thing an attribute; None or an empty value takes it away."""

    def __call__(
        self, *, project: Project, source: str, name: str, type_: AttributeType, value: str | None, coder: str
    ) -> Changes: ...


class AttributeRow(QWidget):
    """One attribute. The name stays; type and value can be changed, × takes it away."""

    def __init__(self, session: Session, source: str, attribute: Attribute, write: SetAttribute) -> None:
        super().__init__()
        self._session, self._source, self._name, self._write = session, source, attribute.name, write
        metrics = self.fontMetrics()
        name = QLabel()
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("role", "muted")
        width = metrics.averageCharWidth() * 12
        name.setText(metrics.elidedText(shown(attribute.name), Qt.TextElideMode.ElideRight, width))
        name.setMinimumWidth(width // 2)
        name.setMaximumWidth(width)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name.setToolTip(plain_tip(attribute.name))
        name.setAccessibleName(shown(attribute.name))
        self.type = type_box(self.tr("Type of {0}").format(shown(attribute.name)))
        self.value = QLineEdit()
        self.value.setAccessibleName(self.tr("Value of {0}").format(shown(attribute.name)))
        self.value.setMinimumWidth(metrics.averageCharWidth() * 4)
        self.remove = QToolButton()
        self.remove.setText("×")
        self.remove.setAccessibleName(self.tr("Delete {0}").format(shown(attribute.name)))
        self.problem = wrapped(role="danger")
        self.problem.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        for column, widget in enumerate((name, self.type, self.value, self.remove)):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self.problem, 1, 0, 1, 4)
        self.keeper = Keeper(self.value, self._save)
        self.keeper.refused.connect(self._refused)
        self.value.textEdited.connect(self.problem.hide)
        self.type.activated.connect(lambda _: self._retype())
        self.remove.clicked.connect(self._remove)
        self.show_attribute(attribute)

    def show_attribute(self, attribute: Attribute) -> None:
        """Show it as it is now."""
        self._attribute = attribute
        self.type.setCurrentIndex(self.type.findData(attribute.type))
        self.keeper.load((self._source, attribute.name), attribute.value)
        if not self.keeper.dirty:
            self.problem.hide()
        writable = self._session.can_write
        self.value.setReadOnly(not writable)
        self.type.setEnabled(writable)
        self.remove.setEnabled(writable)

    def _save(self, text: str, done: Callable[[object], None], refused: Callable[[str], None]) -> None:
        type_, write = self._attribute.type, self._write
        source = self._source
        name = self._name
        self._session.do(
            lambda by: write(**by, source=source, name=name, type_=type_, value=text.strip()),
            then=done,
            refused=refused,
        )

    def _retype(self) -> None:
        chosen = cast(AttributeType, self.type.currentData())
        value = self._attribute.value
        problem = attribute_problem(chosen, value)
        if chosen == self._attribute.type:
            return
        if problem:
            self.type.setCurrentIndex(self.type.findData(self._attribute.type))
            self._refused(self.tr("It stays a {0}: {1}.").format(self.type.currentText(), problem))
            return
        source, write = self._source, self._write
        name = self._name
        self._session.do(lambda by: write(**by, source=source, name=name, type_=chosen, value=value))

    def _remove(self) -> None:
        notice = self.tr("The attribute “{0}” was deleted.").format(shown(self._name))
        type_, write = self._attribute.type, self._write
        source = self._source
        name = self._name
        self._session.do(lambda by: write(**by, source=source, name=name, type_=type_, value=None), notice=notice)

    def _refused(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()
        if not self.isVisible():
            self._session.failed.emit(sentence)


class Attributes(QWidget):
    """All attributes of one source, or of what `write` gives them to, and a row to add another."""

    def __init__(self, session: Session, write: SetAttribute = sources.set_attribute) -> None:
        super().__init__()
        tab_through(self)
        self._session, self._source, self._write = session, "", write
        self._types: Mapping[str, AttributeType] = {}
        self.rows: dict[str, AttributeRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.name, self.value = QLineEdit(), QLineEdit()
        self.type = type_box(self.tr("Type of the new attribute"))
        self.add = QPushButton(self.tr("Add"))
        self.problem = wrapped(role="danger")
        self.problem.hide()
        self._lay_out()
        self.name.installEventFilter(self)
        self.name.editingFinished.connect(self._known_type)
        self.value.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        for field in (self.name, self.value):
            field.textEdited.connect(self.problem.hide)

    def _lay_out(self) -> None:
        for field, hint in ((self.name, self.tr("New attribute")), (self.value, self.tr("Value"))):
            field.setPlaceholderText(hint)
            field.setAccessibleName(hint)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.type)
        below = QHBoxLayout()
        below.addWidget(self.value, 1)
        below.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self._list, row, below):
            layout.addLayout(part)
        layout.addWidget(self.problem)

    def keepers(self) -> Iterator[Keeper]:
        """What saves the values."""
        for row in self.rows.values():
            yield row.keeper

    def show_attributes(self, source: str, attributes: Sequence[Attribute]) -> None:
        """Show the attributes of the thing with this id."""
        if source != self._source:
            for field in (self.name, self.value):
                field.clear()
            self.problem.hide()
        names = [attribute.name for attribute in attributes]
        if source != self._source or names != list(self.rows):
            self._rebuild(source, attributes)
        self._source = source
        for attribute in attributes:
            self.rows[attribute.name].show_attribute(attribute)
        for widget in (self.name, self.value, self.type, self.add):
            widget.setEnabled(self._session.can_write)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and self._session.is_open:
            project = self._session.project
            self._session.ask("attribute types", lambda: source_lookup.attribute_types(project=project), self._suggest)
        return super().eventFilter(watched, event)

    def _suggest(self, types: Mapping[str, AttributeType]) -> None:
        """Offer the attributes that other sources have, once somebody begins to add one."""
        if types == self._types:
            return
        self._types = dict(types)
        completer = QCompleter(sorted(types), self.name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)

    def _rebuild(self, source: str, attributes: Sequence[Attribute]) -> None:
        kept = self.rows if source == self._source else {}
        for name, row in list(self.rows.items()):
            if name not in kept or name not in {attribute.name for attribute in attributes}:
                self._list.removeWidget(row)
                row.hide()
                row.deleteLater()
        rows: dict[str, AttributeRow] = {}
        for place, attribute in enumerate(attributes):
            row = kept.get(attribute.name) or AttributeRow(self._session, source, attribute, self._write)
            self._list.insertWidget(place, row)
            rows[attribute.name] = row
        self.rows = rows
        order: list[QWidget] = [widget for row in rows.values() for widget in (row.type, row.value, row.remove)]
        order += [self.name, self.type, self.value, self.add]
        tab_through(self, order)

    def _known_type(self) -> None:
        known = self._types.get(" ".join(self.name.text().split()))
        if known:
            self.type.setCurrentIndex(self.type.findData(known))

    def _add(self) -> None:
        source, type_ = self._source, cast(AttributeType, self.type.currentData())

        def done(_: object) -> None:
            if source == self._source:
                self.name.clear()
                self.value.clear()
                self.name.setFocus()

        def refused(sentence: str) -> None:
            self.problem.setText(sentence)
            self.problem.show()

        name, write = self.name.text(), self._write
        value = self.value.text().strip()
        self._session.do(
            lambda by: write(**by, source=source, name=name, type_=type_, value=value),
            then=done,
            refused=refused,
        )


def type_box(name: str) -> QComboBox:
    """The four types of attribute to choose from."""
    translate = QCoreApplication.translate
    names = {
        "text": translate("AttributeTypes", "text"),
        "number": translate("AttributeTypes", "number"),
        "date": translate("AttributeTypes", "date"),
        "yes/no": translate("AttributeTypes", "yes/no"),
    }
    box = NamedBox(name)
    for type_ in ATTRIBUTE_TYPES:
        box.addItem(names[type_], type_)
    # It gives way before the pane is cut.
    box.setMinimumWidth(box.fontMetrics().averageCharWidth() * 9)
    return box
