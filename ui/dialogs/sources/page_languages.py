"""In which languages the text of scanned pages is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.widgets.fields.parts import wrapped

_CODE = Qt.ItemDataRole.UserRole


class PageLanguages(QDialog):
    """Accepted, `chosen` are codes such as `eng` of the languages that are ticked."""

    def __init__(self, installed: Sequence[str], ticked: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Read the text of the pages"))
        before = set(ticked) & set(installed) or {_likely(installed)}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Languages"))
        for code in sorted(installed, key=lambda code: (code not in before, _called(code).casefold())):
            item = QListWidgetItem(_called(code))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if code in before else Qt.CheckState.Unchecked)
            item.setData(_CODE, code)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.read = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.read.setText(self.tr("Read"))
        layout = QVBoxLayout(self)
        layout.addWidget(
            wrapped(
                self.tr("Tick the languages of the text. Each further one takes time, and may be taken for another.")
            )
        )
        layout.addWidget(self.list, 1)
        layout.addWidget(wrapped(self.tr("Other languages are installed with tesseract."), role="muted"))
        layout.addWidget(self.buttons)
        self.list.itemChanged.connect(lambda _: self.read.setEnabled(bool(self.chosen)))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(self.fontMetrics().averageCharWidth() * 60, self.fontMetrics().height() * 22)

    @property
    def chosen(self) -> list[str]:
        items = map(self.list.item, range(self.list.count()))
        return [item.data(_CODE) for item in items if item.checkState() == Qt.CheckState.Checked]


def _called(code: str) -> str:
    """`English`, or the code itself where the system has no name for it."""
    language = QLocale.codeToLanguage(code.split("_")[0])
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    rest = code.partition("_")[2]
    return QLocale.languageToString(language) + (f" ({rest})" if rest else "")


def _likely(installed: Sequence[str]) -> str:
    """That of the system, else the first."""
    own = QLocale.languageToCode(QLocale.system().language(), QLocale.LanguageCodeType.ISO639Part2T)
    return own if own in installed else "eng" if "eng" in installed else installed[0]
