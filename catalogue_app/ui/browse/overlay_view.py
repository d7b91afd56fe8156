"""Outlines over each other, what stands out among them, and the names by which they are lit."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from catalogue_app.drawing.overlay import Align
from catalogue_app.facts.formatting import format_number
from catalogue_app.ui.browse.model import CardRow
from catalogue_app.ui.browse.overlay_canvas import OverlayCanvas, lit_pen
from catalogue_app.ui.browse.overlay_layout import MOST, Extreme, Standing, first_lit, standings
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import FlowLayout, TextButton, TextLabel
from catalogue_app.ui.widgets.kinetic import make_kinetic

if TYPE_CHECKING:
    from catalogue_app.facts.records import ModelCard

_SAMPLE = QSize(34, 12)  # px, with the gap after it


class OverlayView(QWidget):
    """The overlay of the first cars of a selection. Two are lit: a tap on an outline or a name lights another one."""

    lit_changed = Signal(str)  # the model that was lit last

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._lang = context.theme, context.lang
        self._cards: tuple[ModelCard, ...] = ()
        self._lit: tuple[str, ...] = ()
        self.canvas = OverlayCanvas(context, self)
        self.canvas.tapped.connect(self.light)
        self._title = TextLabel("", self._theme, "h4", bold=True)
        self._rest = TextLabel("", self._theme, "small", "text2", wrap=True)
        self._told = TextLabel("", self._theme, "body", "text2", wrap=True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(24)
        self._facts.setVerticalSpacing(2)
        self._shown: list[TextLabel] = []
        self._names = QWidget(self)
        self._names.setObjectName("clear")
        self._flow = FlowLayout(self._names, gap=0)
        self._align = Align.WHEEL
        self._lay_out(calm=context.reduced_motion)

    @property
    def lit(self) -> tuple[str, ...]:
        """The models that are lit: the first in a full line, the second in a broken one."""
        return self._lit

    def show_rows(self, rows: Sequence[CardRow]) -> None:
        """Lay the first cars of a selection over each other."""
        self._cards = tuple(rows[place].card for place in range(min(MOST, len(rows))))
        kept = tuple(model_id for model_id in self._lit if model_id in {card.id for card in self._cards})
        self._lit = kept if len(kept) == 2 else first_lit(self._cards)
        self._rest.setText(self._rest_words(len(rows)))
        self._rest.setVisible(len(rows) > len(self._cards))
        self.canvas.show_cards(self._cards)
        self._show_facts()
        self._make_names()
        self._show_lit()

    def align(self, align: Align) -> None:
        """Lay them on another line."""
        self._align = align
        self.canvas.align(align)
        self._title.setText(self._title_words())

    @Slot(str)
    def light(self, model_id: str) -> None:
        """Light a model in the place of the one that was lit first; one that is lit changes places."""
        if model_id not in {card.id for card in self._cards}:
            return
        others = [lit for lit in self._lit if lit != model_id]
        self._lit = (*others[-1:], model_id)
        self._show_lit()
        self.lit_changed.emit(model_id)

    def buttons(self) -> tuple[TextButton, ...]:
        """Return the names, in the order of the cars."""
        return tuple(self._names.findChildren(TextButton, options=Qt.FindChildOption.FindDirectChildrenOnly))

    def _lay_out(self, *, calm: bool) -> None:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._names)
        make_kinetic(scroll, reduced_motion=calm)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self._title)
        right.addSpacing(4)
        right.addLayout(self._facts)
        right.addWidget(self._told)
        right.addWidget(self._rest)
        right.addWidget(scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 12, 0)
        row.setSpacing(40)
        row.addWidget(self.canvas, 6)
        row.addLayout(right, 5)

    def _show_facts(self) -> None:
        for old in self._shown:
            self._facts.removeWidget(old)
            old.deleteLater()
        self._shown = []
        self._title.setText(self._title_words())
        for number, standing in enumerate(standings(self._cards)):
            row, column = divmod(number, 3)
            figure = f"{format_number(standing.mm, self._lang, 0)} mm"
            whose = TextLabel(self._whose_words(standing), self._theme, "small", "text2", wrap=True)
            whose.setContentsMargins(0, 0, 0, 14)
            kind = TextLabel(self._kind_words(standing.kind), self._theme, "small", "text2")
            labels = [kind, TextLabel(figure, self._theme, "lead", bold=True), whose]
            for line, label in enumerate(labels):
                self._facts.addWidget(label, 3 * row + line, column)
            self._shown += labels
        for column in range(3):
            self._facts.setColumnStretch(column, 1)

    def _make_names(self) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        for button in self.buttons():
            button.setParent(None)
            button.deleteLater()
        for card in self._cards:
            button = TextButton(card.full_name, self._theme, self._names, kind="quiet")
            button.setProperty("model", card.id)
            button.setIconSize(_SAMPLE)
            button.clicked.connect(self._light_named)
            button.show()
            self._flow.addWidget(button)
        self._flow.invalidate()

    def _show_lit(self) -> None:
        self.canvas.light(self._lit)
        for button in self.buttons():
            model_id = str(button.property("model"))
            lit = self._lit.index(model_id) if model_id in self._lit else -1
            button.setIcon(_sample(lit, self._theme) if lit >= 0 else QIcon())
            name = self._name_of(model_id)
            button.setAccessibleName(self._lit_words(name, lit))
        names = [self._name_of(model_id) for model_id in self._lit]
        if len(names) == 2:
            words = self.tr("Lit: {first} (full line), {second} (broken line). Tap an outline or a name to change.")
            self._told.setText(words.format(first=names[0], second=names[1]))
        else:
            self._told.setText("")
        self.canvas.setAccessibleName(self._title.text())
        self.canvas.setAccessibleDescription(self._told.text())

    def _name_of(self, model_id: str) -> str:
        return next((card.full_name for card in self._cards if card.id == model_id), "")

    def _lit_words(self, name: str, lit: int) -> str:
        if lit < 0:
            return name
        words = self.tr("{name}, lit in a full line") if lit == 0 else self.tr("{name}, lit in a broken line")
        return words.format(name=name)

    def _title_words(self) -> str:
        return {
            Align.WHEEL: self.tr("Overlaid, aligned on the front wheel"),
            Align.BUMPER: self.tr("Overlaid, aligned on the front bumper"),
            Align.MIDDLE: self.tr("Overlaid, aligned on the middle"),
        }[self._align]

    def _kind_words(self, kind: Extreme) -> str:
        return {
            Extreme.SHORTEST: self.tr("Shortest"),
            Extreme.LONGEST: self.tr("Longest"),
            Extreme.LOWEST: self.tr("Lowest"),
            Extreme.HIGHEST: self.tr("Highest"),
            Extreme.WHEELBASE: self.tr("Longest wheelbase"),
            Extreme.SPREAD: self.tr("Spread of lengths"),
        }[kind]

    def _whose_words(self, standing: Standing) -> str:
        if standing.card is not None:
            return standing.card.full_name
        return self.tr("{count} models").format(count=standing.of)

    def _rest_words(self, count: int) -> str:
        words = self.tr("These are the first {shown} of {count} models: more outlines would hide each other.")
        return words.format(shown=len(self._cards), count=format_number(count, self._lang, 0))

    @Slot()
    def _light_named(self) -> None:
        self.light(str(self.sender().property("model")))


def _sample(lit: int, theme: Theme) -> QIcon:
    """A piece of the line in which a car is lit."""
    result = QIcon()
    for ratio in (1.0, 1.5, 2.0, 3.0):
        picture = QPixmap(_SAMPLE * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setPen(lit_pen(lit, theme.color("ink")))
        painter.drawLine(QPointF(1, _SAMPLE.height() / 2), QPointF(_SAMPLE.width() - 6, _SAMPLE.height() / 2))
        painter.end()
        result.addPixmap(picture)
    return result
