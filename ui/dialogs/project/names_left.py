"""What may still name somebody in a project under other names: looked through before it is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from reviewer.model.names import shown
from reviewer.model.team.aliases import NameLeft
from ui.look.numbers import counted
from ui.widgets.fields.parts import wrapped
from ui.widgets.rows.list_table import list_of, put_row


class NamesLeftDialog(QDialog):
    """Accepted, the project is to be written as it is."""

    def __init__(self, left: Sequence[NameLeft], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Names that are left"))
        one = self.tr("At 1 place somebody of the team may still be named. Nothing was written yet.")
        many = self.tr("At {0} places somebody of the team may still be named. Nothing was written yet.")
        self.summary = wrapped(one if len(left) == 1 else many.format(counted(len(left))))
        advice = self.tr(
            "Change memos, codes and reference data in the project first; the texts of sources stay as they are."
        )
        heads = [self.tr("Where"), self.tr("Source"), self.tr("Words")]
        self.table = list_of(heads, self.tr("Places"), {0: 22, 1: 26}, stretched=2)
        self.table.setRowCount(len(left))
        for row, place in enumerate(left):
            put_row(self.table, row, (_where(place), shown(place.of[:80]) or "—", shown(place.words)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.write = buttons.addButton(self.tr("Write it all the same"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(wrapped(advice, role="muted"))
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 110, metrics.height() * 28)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)


def _where(place: NameLeft) -> str:
    translate = QCoreApplication.translate
    kinds = {
        "source": translate("NamesLeft", "source"),
        "code": translate("NamesLeft", "code"),
        "memo": translate("NamesLeft", "memo"),
        "synthesis": translate("NamesLeft", "summary text"),
        "appraisal": translate("NamesLeft", "decision"),
        "project": translate("NamesLeft", "project"),
        "checklist": translate("NamesLeft", "checklist"),
        "link": translate("NamesLeft", "link"),
        "group": translate("NamesLeft", "group"),
        "case": translate("NamesLeft", "case"),
    }
    fields = {
        "text": translate("NamesLeft", "text"),
        "title": translate("NamesLeft", "title"),
        "authors": translate("NamesLeft", "authors"),
        "name": translate("NamesLeft", "name"),
        "note": translate("NamesLeft", "note"),
        "question": translate("NamesLeft", "question"),
        "protocol": translate("NamesLeft", "protocol"),
        "reason": translate("NamesLeft", "reason"),
    }
    field = place.field.partition(":")[2] or fields.get(place.field, place.field)
    return f"{kinds.get(place.kind, place.kind)} · {shown(field)}"
