"""The origin card: six layers, each developed by, made by, built at, whose and how sure."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.facts.vocabulary import Layer
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.skin.data import Version
from catalogue_app.ui.skin.fact_card import FactTeller
from catalogue_app.ui.skin.part_row import PartRow, columns


class _Heads(QWidget):
    """The words above the columns."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._words = (
            self.tr("Layer"), self.tr("Part or plant"), self.tr("Developed by"), self.tr("Made by"),
            self.tr("Built at"), self.tr("Whose, how sure, who says so"),
        )  # fmt: skip
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(400, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("text3"))
        metrics = QFontMetrics(painter.font())
        for words, (left, width) in zip(self._words, columns(self.width()), strict=True):
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width + 12)
            painter.drawText(QRect(left, 0, width + 14, 24), int(Qt.AlignmentFlag.AlignVCenter), cut)
        painter.end()


class CardPanel(Section):
    """The rows of a version; `layer_chosen` tells which layer was pressed."""

    layer_chosen = Signal(object)

    def __init__(self, context: AppContext, teller: FactTeller, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        title = self.tr("Six layers: who developed them, who makes them, where")
        self.setAccessibleName(title)
        self._teller = teller
        self._rows: list[PartRow] = []
        self.box.setSpacing(0)
        self.box.addWidget(label(self.theme, title, "h4", "text", self))
        self.box.addSpacing(6)
        self.box.addWidget(_Heads(context, self))

    @property
    def rows(self) -> tuple[PartRow, ...]:
        """One row for every part."""
        return tuple(self._rows)

    def show_version(self, version: Version, subject: str) -> None:
        """Show the layers of a version that is called `subject`."""
        for row in self._rows:
            self.box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for layer, fact in version.layers.items():
            for number, part in enumerate(fact.all_parts):
                row = PartRow(self.context, self._teller, part, version.numbers.get(layer), self, first=number == 0,
                              subject=subject)  # fmt: skip
                row.layer_chosen.connect(self.layer_chosen)
                self.box.addWidget(row)
                row.show()
                self._rows.append(row)

    def select(self, layer: Layer | None) -> None:
        """Mark the rows of a layer."""
        for row in self._rows:
            row.mark(row.layer is layer)
