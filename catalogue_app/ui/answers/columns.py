"""The answers in as many columns as there is room for."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtWidgets import QWidget

from catalogue_app.ui.answers.card import AnswerBox
from catalogue_app.ui.answers.work import Shown
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import READABLE
from catalogue_app.ui.skin.fact_card import FactTeller
from catalogue_app.ui.widgets.sections import Sections

_LEAST, _MOST, _GAP = 560, 3, 16  # px of a column, columns, px between


class AnswerColumns(Sections):
    """Deals answers out row by row; one that unfolds pushes down only what stands below it.

    Made anew for other answers. `filled` tells that all that were asked for stand there.
    """

    model_opened = Signal(str)
    pair_opened = Signal(str)
    component_opened = Signal(str)
    told = Signal(str)
    filled = Signal()

    def __init__(
        self, context: AppContext, teller: FactTeller, shown: Shown, unfolded: Iterable[str], parent: QWidget
    ) -> None:
        """Show nothing yet; the answers to the questions in `unfolded` will stand there with their facts."""
        super().__init__(parent)
        self._context, self._teller, self._shown = context, teller, shown
        self._open = frozenset(unfolded)
        self._coming = list(shown.cards)
        self.boxes: list[AnswerBox] = []

    def show_more(self, count: int) -> None:
        """Show so many answers more, one in a turn of the event loop."""
        for _ in self._coming[:count]:
            self._steps.append(self._add_next)
        self._steps.append(self.filled.emit)
        self._timer.start()

    @property
    def left(self) -> int:
        """How many answers do not stand there yet."""
        return len(self._coming)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the highest column."""
        return max((rect.bottom() + 1 for rect in self._places(width)), default=0)

    def minimumSizeHint(self) -> QSize:
        """Return no height: the page asks for it by the width."""
        return QSize(400, 0)

    def _places(self, width: int) -> list[QRect]:
        count = max(1, min(_MOST, len(self._shown.cards), (width + _GAP) // (_LEAST + _GAP)))
        wide = min(READABLE, width) if count == 1 else (width - (count - 1) * _GAP) // count
        ends, found = [0] * count, []
        for number, box in enumerate(self.boxes):
            column = number % count
            high = box.heightForWidth(wide)
            found.append(QRect(column * (wide + _GAP), ends[column], wide, high))
            ends[column] += high + _GAP
        return found

    def _place(self) -> None:
        for box, rect in zip(self.boxes, self._places(self.width()), strict=True):
            box.setGeometry(rect)

    def _add_next(self) -> None:
        card = self._coming.pop(0)
        box = AnswerBox(self._context, card, self._shown.names, self._teller, self)
        box.model_opened.connect(self.model_opened)
        box.pair_opened.connect(self.pair_opened)
        box.component_opened.connect(self.component_opened)
        box.told.connect(self.told)
        box.show_open(card.question.en in self._open)
        self.boxes.append(box)
        self._place()
        box.show()
        self.updateGeometry()
