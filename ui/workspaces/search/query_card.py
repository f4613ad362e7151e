"""The query language on a card: what can be typed, with an example each."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget


class QueryCard(QFrame):
    """Floats over the window; Escape or a click elsewhere closes it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setProperty("role", "popover")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._beside: QWidget | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(20)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF())
        spoken = []
        for row, (example, meaning) in enumerate(self._lines()):
            for column, text in enumerate((example, meaning)):
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)
                if column == 0:
                    label.setProperty("role", "example")
                    label.setFont(fixed)
                grid.addWidget(label, row, column)
            spoken.append(f"{example}: {meaning}")
        self.setAccessibleName(self.tr("What can be searched"))
        self.setAccessibleDescription("\n".join(spoken))
        self.hide()

    def offer(self, beside: QWidget) -> None:
        """Open under a widget, to the left of its right edge."""
        self._beside = beside
        self.adjustSize()
        over = self._over
        at = beside.mapTo(over, QPoint(beside.width() - self.width(), beside.height() + 4))
        self.move(max(8, at.x()), max(0, min(at.y(), over.height() - self.height())))
        self.show()
        self.raise_()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.hide()
            if self._beside is not None:
                self._beside.setFocus()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hide()

    def _lines(self) -> list[tuple[str, str]]:
        return [
            ("ketamine trial", self.tr("both words, in any form, in the same source")),
            ('"rapid relief"', self.tr("these words as written, one after the other")),
            ('"rapid relief"~5', self.tr("in any form and order, at most 5 other words among them")),
            ("near:5(glutamat* relief)", self.tr("the same for words with * ? or ~")),
            ("glutamat*   neur?n", self.tr("* is any letters, ? is one letter")),
            ("ketamin~", self.tr("one letter may differ; ketamin~2 for two")),
            ("risk OR harm NOT mice", self.tr("AND, OR and NOT in capitals, with ( ) to group")),
            ("code:Risks bladder", self.tr("in passages coded Risks or a code under it; code:none for untagged")),
            ("coder:B   memo:check", self.tr("in passages of a coder; in passages whose memo has a word")),
            ("type:blog   title:trial   source:overview", self.tr("only in such sources")),
            ('code:"Risks/Long-term unknown"', self.tr("quotation marks around a value with spaces")),
        ]
