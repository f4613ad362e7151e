"""Where the team meets: a folder that all have, or a team server; and how often this program goes there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.team.place import TeamPlace
from reviewer.services.team import places
from ui.widgets.fields.parts import wrapped


class TeamPlaceDialog(QDialog):
    """`connect_asked(TeamPlace)`, `leave_asked()`; then it is told `refuse(sentence)`, or it is closed by who asked."""

    connect_asked = Signal(object)
    leave_asked = Signal()

    def __init__(self, now: TeamPlace | None, start: str, parent: QWidget | None = None) -> None:
        """`now` is the place where the project meets others already, `start` the folder in which the choice begins."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Team folder or server"))
        self._start = start
        is_server = now is not None and places.wants_password(now.where)
        self.folder = QRadioButton(self.tr("A &folder that all of the team have"))
        self.server = QRadioButton(self.tr("A team &server"))
        (self.server if is_server else self.folder).setChecked(True)
        self.where = QLineEdit("" if now is None or is_server else now.where)
        self.where.setAccessibleName(self.tr("Team folder"))
        self.address = QLineEdit(now.where if now is not None and is_server else "")
        self.address.setAccessibleName(self.tr("Address of the team server"))
        self.address.setPlaceholderText(self.tr("postgresql://anna@hub.example.org/review"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.about = wrapped(role="muted")
        # With less the layout would keep room for a column of single words.
        self.about.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self.auto = QCheckBox(self.tr("Exchange by &itself, every few seconds"))
        self.auto.setChecked(now is None or now.auto)
        self.present = QCheckBox(self.tr("Let the others see that I work here, and on which source"))
        self.present.setChecked(now is not None and now.present)
        self.problem = wrapped(role="danger")
        self.problem.hide()
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.go.setText(self.tr("Connect"))
        self.leave = self.buttons.addButton(self.tr("Leave this place"), QDialogButtonBox.ButtonRole.ResetRole)
        self.leave.setVisible(now is not None)
        self._lay_out()
        self.folder.toggled.connect(lambda _: self._follow())
        self.browse.clicked.connect(self._browse)
        self.buttons.accepted.connect(self.take)
        self.buttons.rejected.connect(self.reject)
        self.leave.clicked.connect(self.leave_asked)
        self._follow()

    def take(self) -> None:
        """Ask to be connected with what was given."""
        where = (self.where if self.folder.isChecked() else self.address).text().strip()
        if not where:
            is_folder = self.folder.isChecked()
            self.refuse(self.tr("Choose a folder.") if is_folder else self.tr("Write the address of the server."))
            return
        if self.server.isChecked() and not places.wants_password(where):
            self.refuse(self.tr("The address of a team server begins with postgresql://."))
            return
        self.problem.hide()
        self._set_busy(True)
        self.connect_asked.emit(TeamPlace(where, self.auto.isChecked(), self.present.isChecked(), self.password.text()))

    def refuse(self, sentence: str) -> None:
        """Say why it did not work; everything stays as it was typed."""
        self._set_busy(False)
        self.problem.setText(sentence)
        self.problem.show()
        # `adjustSize` ends at two thirds of the screen, and leaves lines cut.
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))

    def _set_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self._form.setEnabled(not busy)
        self.go.setEnabled(not busy)
        self.leave.setEnabled(not busy)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.where, 1)
        row.addWidget(self.browse)
        self._form = QWidget()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.folder)
        form.addRow("", row)
        form.addRow(self.server)
        form.addRow("", self.address)
        form.addRow("", self.about)
        form.addRow(self.tr("&Passphrase or password"), self.password)
        form.addRow("", self.auto)
        form.addRow("", self.present)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for widget in (self._form, self.bar, self.problem, self.buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 94)

    def _follow(self) -> None:
        is_folder = self.folder.isChecked()
        for widget in (self.where, self.browse):
            widget.setEnabled(is_folder)
        self.address.setEnabled(not is_folder)
        if is_folder:
            words = self.tr(
                "Nextcloud, OneDrive, Dropbox, a network drive or a USB stick. With a passphrase everything in it is encrypted; "
                "all of the team need the same one."
            )
            self.password.setPlaceholderText(self.tr("only for an encrypted folder"))
        else:
            words = self.tr(
                "A PostgreSQL database that somebody at your institution has set up for it. The password is kept in the keyring "
                "of your system if there is one, and never in the project."
            )
            self.password.setPlaceholderText(self.tr("empty where your system knows it"))
        self.about.setText(words)

    def _browse(self) -> None:
        start = self.where.text().strip() or self._start
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the team folder"), start)
        if chosen:
            self.where.setText(chosen)
