"""Frozen versions of the project: freeze one, see what has changed since each, take one away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.model.team.version import Version, VersionDifference
from ui.look.numbers import counted
from ui.widgets.flow import Flow
from ui.widgets.text.times import moment


class VersionsDialog(QDialog):
    """`freeze_asked(name)`, `compare_asked(Version)`, `delete_asked(Version)`; `show_asked(ids)` for excerpts that changed."""

    freeze_asked = Signal(str)
    compare_asked = Signal(object)
    delete_asked = Signal(object)
    show_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Frozen versions"))
        self._versions: dict[str, Version] = {}
        words = _label(
            self.tr(
                "A frozen version names the project as it is now. A summary made from it can be checked against it later."
            )
        )
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name, such as “First draft”"))
        self.name.setAccessibleName(self.tr("Name of the version"))
        self.freeze = QPushButton(self.tr("Freeze"))
        self.freeze.setProperty("role", "primary")
        self.freeze.setAutoDefault(False)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Frozen versions"))
        self.none = _label(self.tr("There are no frozen versions yet."), role="muted")
        self.difference = _label("")
        self._parts = QWidget()
        self._flow = Flow(self._parts)
        policy = self._parts.sizePolicy()
        policy.setHeightForWidth(True)
        self._parts.setSizePolicy(policy)
        self.shows: list[QPushButton] = []
        self.delete = QPushButton(self.tr("Delete this version"))
        self.delete.setAutoDefault(False)
        self._lay_out(words)
        self.freeze.clicked.connect(self._freeze)
        self.name.returnPressed.connect(self._freeze)
        self.name.textChanged.connect(lambda _: self._enable())
        self.list.currentItemChanged.connect(lambda *_: self._chosen())
        self.delete.clicked.connect(lambda: self.delete_asked.emit(self.chosen))
        self._writable = True
        self._enable()

    @property
    def chosen(self) -> Version | None:
        """The version that is chosen in the list."""
        item = self.list.currentItem()
        return self._versions.get(item.data(Qt.ItemDataRole.UserRole)) if item else None

    def show_versions(self, versions: Sequence[Version], coders: Mapping[str, str], *, writable: bool) -> None:
        """Show these versions, the newest first; the chosen one stays chosen while it is there."""
        before = self.chosen
        self._writable = writable
        self._versions = {version.id: version for version in reversed(versions)}
        self.list.blockSignals(True)
        self.list.clear()
        for version in self._versions.values():
            number = len(version.excerpts)
            count = self.tr("1 excerpt") if number == 1 else self.tr("{0} excerpts").format(counted(number))
            who = shown(coders.get(version.coder, "?"))
            item = QListWidgetItem(f"{shown(version.name)} · {moment(version.created)} · {who} · {count}")
            item.setData(Qt.ItemDataRole.UserRole, version.id)
            self.list.addItem(item)
        rows = list(self._versions)
        self.list.setCurrentRow(rows.index(before.id) if before and before.id in rows else 0 if rows else -1)
        self.list.blockSignals(False)
        self.list.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self._chosen()

    def show_difference(self, version: Version, difference: VersionDifference) -> None:
        """Say what has changed since a version."""
        if self.chosen is None or self.chosen.id != version.id:
            return
        self._clear_parts()
        if difference.same:
            self.difference.setText(self.tr("Nothing has changed since."))
            return
        parts = [
            (self.tr("new excerpts: {0}"), difference.added),
            (self.tr("with other words: {0}"), difference.changed),
            (self.tr("coded otherwise: {0}"), difference.recoded),
        ]
        lines = [words.format(counted(len(ids))) for words, ids in parts if ids]
        if difference.gone:
            lines.append(self.tr("gone: {0}").format(counted(len(difference.gone))))
        changed = self.tr("Changed since: {0}.").format(", ".join(lines))
        self.difference.setText(changed if lines else self.tr("The excerpts are the same; something else has changed."))
        for words, ids in parts:
            if ids:
                button = QPushButton(self.tr("Show: {0}").format(words.format(counted(len(ids)))))
                button.setProperty("role", "pill")
                button.setAutoDefault(False)
                button.clicked.connect(lambda _=False, ids=ids: self.show_asked.emit(ids))
                self._flow.addWidget(button)
                self.shows.append(button)
        self._parts.setVisible(bool(self.shows))

    def complain(self, sentence: str) -> None:
        """Say why something was not done."""
        self.difference.setText(sentence)

    def _freeze(self) -> None:
        if self.freeze.isEnabled():
            self.freeze_asked.emit(self.name.text().strip())

    def _chosen(self) -> None:
        self._clear_parts()
        self._enable()
        self.difference.setText(self.tr("Comparing…") if self.chosen else "")
        if self.chosen is not None:
            self.compare_asked.emit(self.chosen)

    def _clear_parts(self) -> None:
        for button in self.shows:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.shows = []
        self._parts.hide()

    def _enable(self) -> None:
        self.name.setEnabled(self._writable)
        self.freeze.setEnabled(self._writable and bool(self.name.text().strip()))
        self.delete.setEnabled(self._writable and self.chosen is not None)

    def _lay_out(self, words: QLabel) -> None:
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.freeze)
        foot = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        foot.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        foot.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        foot.rejected.connect(self.reject)
        last = QHBoxLayout()
        last.addWidget(self.delete)
        last.addStretch(1)
        last.addWidget(foot)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(words)
        layout.addLayout(top)
        for widget in (self.none, self.list, self.difference, self._parts):
            layout.addWidget(widget)
        layout.addLayout(last)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 76, metrics.height() * 22)


def _label(text: str, *, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
