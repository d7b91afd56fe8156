"""The facts in the order of the callouts, rumours last."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.data import Fact
from catalogue_app.ui.skin.fact_card import FactTeller
from catalogue_app.ui.skin.facts_delegate import FACT, FactsDelegate
from catalogue_app.ui.widgets.kinetic import make_kinetic

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class FactsModel(QAbstractListModel):
    """The facts of a version."""

    def __init__(self, lang: Lang, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lang: Lang = lang
        self._facts: tuple[Fact, ...] = ()

    def show(self, facts: Sequence[Fact]) -> None:
        """Hold other facts."""
        self.beginResetModel()
        self._facts = tuple(facts)
        self.endResetModel()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All of them, in order."""
        return self._facts

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._facts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the fact itself, or all its words in one line."""
        if not index.isValid():
            return None
        fact = self._facts[index.row()]
        if role == FACT:
            return fact
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._line(fact)
        return None

    def _line(self, fact: Fact) -> str:
        lang = self._lang
        parts = [str(fact.number)] if fact.number is not None else []
        parts += [fact.name.plain(lang)] if fact.name is not None else []
        said = (fact.evidence.label.in_(lang), fact.source.publisher, format_date(fact.as_of, lang))
        return ". ".join([*parts, fact.text.in_(lang), ", ".join(part for part in said if part)])


class FactsList(QListView):
    """Arrows go from fact to fact, Enter selects the layer of one, S opens its source; so does a click on either."""

    layer_chosen = Signal(object)

    def __init__(self, context: AppContext, teller: FactTeller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._teller, self._subject = teller, ""
        self._under: QPersistentModelIndex | None = None
        self.facts = FactsModel(context.lang, self)
        self._look = FactsDelegate(context, self)
        self.setModel(self.facts)
        self.setItemDelegate(self._look)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Facts, in the order of the numbers"))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: a bar that comes and goes would wrap every statement anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        make_kinetic(self, reduced_motion=context.reduced_motion)

    @property
    def delegate(self) -> FactsDelegate:
        """What paints the rows."""
        return self._look

    def show_facts(self, facts: Sequence[Fact], subject: str) -> None:
        """Show the facts about `subject`, the version."""
        self._subject = subject
        self._look.forget()
        self.facts.show(facts)

    def select(self, layer: Layer | None) -> None:
        """Mark the facts of a layer and bring the first of them into sight."""
        self._look.selected = layer
        row = next((n for n, fact in enumerate(self.facts.facts) if layer is not None and fact.layer is layer), None)
        if row is not None:
            index = self.facts.index(row)
            self.setCurrentIndex(index)
            self.scrollTo(index, QListView.ScrollHint.PositionAtTop)
        self.viewport().update()

    def height_for(self, width: int) -> int:
        """Return the height of all facts at a width, in px."""
        inner = width - self.verticalScrollBar().sizeHint().width()
        return sum(self._look.height(fact, inner) for fact in self.facts.facts)

    def source_at(self, row: int) -> QRect:
        """Return where the source of a fact stands, in px of the viewport."""
        index = self.facts.index(row)
        return self._look.source_box(self.facts.facts[row], self.visualRect(index))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Open the card of a source under the pointer."""
        super().mouseMoveEvent(event)
        row = self._source_under(event)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if self.indexAt(event.position().toPoint()).isValid()
            else Qt.CursorShape.ArrowCursor
        )  # fmt: skip
        if row is None:
            self._under = None
            self._teller.leave()
        elif self._under is None or self._under.row() != row:
            self._under = QPersistentModelIndex(self.facts.index(row))
            self._teller.hover(self.facts.facts[row], self._subject, self._anchor(row))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the source, or select the layer of the fact."""
        super().mouseReleaseEvent(event)
        row, index = self._source_under(event), self.indexAt(event.position().toPoint())
        if row is not None:
            self._open(row)
        elif index.isValid():
            self._choose(index.row())

    def leaveEvent(self, event: QEvent) -> None:
        """Let the card go."""
        super().leaveEvent(event)
        self._under = None
        self._teller.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter selects, S opens the source, Esc closes it."""
        row = self.currentIndex().row()
        if row >= 0 and event.key() == Qt.Key.Key_S:
            self._open(row)
        elif row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(row)
        elif event.key() == Qt.Key.Key_Escape and self._teller.is_open:
            self._teller.close()
        else:
            super().keyPressEvent(event)

    @Slot(int, int)
    def _on_range(self, low: int, high: int) -> None:
        self.verticalScrollBar().setEnabled(high > low)  # with nothing to scroll it shows no handle

    def _source_under(self, event: QMouseEvent) -> int | None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return None
        box = self.source_at(index.row()).adjusted(-4, -10, 4, 8)  # a finger needs more than the words
        return index.row() if box.contains(event.position().toPoint()) else None

    def _open(self, row: int) -> None:
        self._teller.open(self.facts.facts[row], self._subject, self._anchor(row))

    def _choose(self, row: int) -> None:
        layer = self.facts.facts[row].layer
        if layer is not None:
            self.layer_chosen.emit(layer)

    def _anchor(self, row: int) -> QRect:
        box = self.source_at(row)
        return QRect(self.viewport().mapToGlobal(box.topLeft()), box.size())
