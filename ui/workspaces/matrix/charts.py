"""The charts of the matrix that is shown, one below the other."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from reviewer.analysis.charts.of_matrix import matrix_charts
from reviewer.analysis.matrix.matrix import Matrix
from ui.look.chart_words import chart_words
from ui.session import Session
from ui.widgets.charts.card import ChartCard
from ui.widgets.charts.saving import ask_and_save
from ui.widgets.told import tell_as
from ui.workspaces.matrix.words import Asked, chart_title

_MOST = 2


class MatrixCharts(QScrollArea):
    """A heat map of any matrix; before it a network of codes that meet, or the parts of coders."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setWidgetResizable(True)
        tell_as(self, QAccessible.Role.Pane, self.tr("Charts"))
        sheet = QWidget()
        sheet.setProperty("role", "page")
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(14, 4, 14, 12)
        layout.setSpacing(12)
        self.cards = [ChartCard() for _ in range(_MOST)]
        for card in self.cards:
            card.save_asked.connect(lambda asked: ask_and_save(session, asked))
            layout.addWidget(card)
        layout.addStretch(1)
        self.setWidget(sheet)

    def show_matrix(self, matrix: Matrix, asked: Asked) -> None:
        """Draw a matrix as it is asked for."""
        map_title = self.tr("Codes that meet")
        charts = matrix_charts(matrix, chart_title(asked.choice), map_title, turned=asked.transposed)
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(charts))
            if number < len(charts):
                card.show_chart(charts[number], chart_words())
