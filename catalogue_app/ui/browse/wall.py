"""A view of cars of which only those in sight are ever asked for, laid out or painted."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHoverEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from catalogue_app.facts.records import ModelCard
from catalogue_app.ui.browse.darkroom import Darkroom
from catalogue_app.ui.browse.model import ROW, CardModel, CardRow
from catalogue_app.ui.browse.places import Places, Step
from catalogue_app.ui.browse.wall_delegate import WallDelegate
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.version_drag import DragStarter
from catalogue_app.ui.version_menu import asks_for_menu, menu_place
from catalogue_app.ui.widgets.kinetic import make_kinetic

Index = QModelIndex | QPersistentModelIndex
_STEPS = {
    QAbstractItemView.CursorAction.MoveLeft: Step.LEFT,
    QAbstractItemView.CursorAction.MoveRight: Step.RIGHT,
    QAbstractItemView.CursorAction.MovePrevious: Step.LEFT,
    QAbstractItemView.CursorAction.MoveNext: Step.RIGHT,
    QAbstractItemView.CursorAction.MoveUp: Step.UP,
    QAbstractItemView.CursorAction.MoveDown: Step.DOWN,
    QAbstractItemView.CursorAction.MovePageUp: Step.PAGE_UP,
    QAbstractItemView.CursorAction.MovePageDown: Step.PAGE_DOWN,
    QAbstractItemView.CursorAction.MoveHome: Step.FIRST,
    QAbstractItemView.CursorAction.MoveEnd: Step.LAST,
}


class Wall(QListView):
    """Cars at places that `Places` works out. A click or Enter opens, arrows move, V is the page's.

    Of QListView only its face to keyboard and screen reader is left: laying out ten thousand items takes it too long.

    Every car is painted once into a picture (see `Darkroom`) and then only copied.
    """

    opened = Signal(str)  # model id
    add_pressed = Signal(str)  # model id
    menu_wanted = Signal(str, QPoint)  # model id, and where on the screen

    def __init__(
        self,
        context: AppContext,
        delegate: WallDelegate,
        places: Places,
        ground: QColor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = CardModel(context.lang, self)
        self._delegate, self._ground = delegate, ground
        delegate.setParent(self)
        self._places = places
        self._darkroom = Darkroom(self, self)
        self._hover = -1
        self._opens = False  # whether the last press was meant for a car
        self.setModel(self._cards)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        make_kinetic(self, reduced_motion=context.reduced_motion)
        DragStarter(self.viewport(), context, self._version_at)
        self.clicked.connect(self._on_clicked)
        delegate.add_pressed.connect(self.add_pressed)
        context.tray.changed.connect(self.viewport().update)

    def _lay_out(self) -> None:
        """Set `_places` for the rows and the width that are there."""
        raise NotImplementedError

    def _paint_ground(self, painter: QPainter, strip: QRect) -> None:
        """Paint what lies behind the cars in a strip of the viewport."""
        painter.fillRect(strip, self._ground)

    def _picture_ground(self) -> QColor:
        """Return what a picture is painted on: the ground, or nothing where cars stand before something."""
        return self._ground

    # What is shown

    def show_rows(self, rows: Sequence[CardRow]) -> None:
        """Show other cars; the current one stays current where it is still shown."""
        current = self.current_id()
        self._hover = -1
        self._darkroom.start_over()
        self._cards.set_rows(rows)
        self._lay_out()
        self.updateGeometries()
        if current is None or not self.select_model(current):
            self.scrollToTop()
            if current is not None and self.hasFocus() and len(rows):  # the keyboard is never nowhere
                self.setCurrentIndex(self._cards.index(0))
        self.viewport().update()

    def current_row(self) -> CardRow | None:
        """Return the row that the keyboard is on."""
        index = self.currentIndex()
        return self._row(index.row()) if index.isValid() else None

    def row_for(self, model_id: str) -> CardRow | None:
        """Return the row of a model, None when it is not shown."""
        place = self._cards.row_of(model_id)
        return None if place < 0 else self._row(place)

    def current_id(self) -> str | None:
        """Return the id of the current model."""
        row = self.current_row()
        return None if row is None else row.card.id

    def select_model(self, model_id: str) -> bool:
        """Make a model current and visible; return False when it is not shown."""
        place = self._cards.row_of(model_id)
        if place >= 0:
            self.setCurrentIndex(self._cards.index(place))
        return place >= 0

    def scroll_position(self) -> int:
        """Return how far the view is scrolled, in px."""
        return self.verticalScrollBar().value()

    def set_scroll_position(self, value: int) -> None:
        """Scroll as far as `scroll_position` told."""
        self.verticalScrollBar().setValue(value)

    def pending(self) -> int:
        """Return how many cars in sight still wait for their picture."""
        return sum(self._darkroom.kept(place) is None for place in self._in_sight())

    def _row(self, place: int) -> CardRow:
        row: CardRow = self._cards.index(place).data(ROW)
        return row

    def _in_sight(self) -> range:
        top = self.verticalOffset()
        return self._places.between(top, top + self.viewport().height())

    # What Qt asks of a view

    def visualRect(self, index: Index) -> QRect:
        """Return the box of a car in the viewport."""
        return self._places.box(index.row()).translated(0, -self.verticalOffset()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the car under a point of the viewport."""
        place = self._places.at(point + QPoint(0, self.verticalOffset()))
        return self._cards.index(place) if place >= 0 else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a car into sight, with as little movement as that takes or where the hint says."""
        box, room, top = self._places.box(index.row()), self.viewport().height(), self.verticalOffset()
        if not index.isValid() or box.isEmpty():
            return
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            top = box.center().y() - room // 2
        elif hint is QAbstractItemView.ScrollHint.PositionAtTop or box.top() < top or box.height() > room:
            top = box.top()
        elif hint is QAbstractItemView.ScrollHint.PositionAtBottom or box.bottom() > top + room:
            top = box.bottom() + 1 - room
        self.verticalScrollBar().setValue(top)

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the car that a key leads to."""
        if not self._cards.rowCount():
            return QModelIndex()
        current = self.currentIndex()
        if not current.isValid():
            return self._cards.index(0)
        return self._cards.index(self._places.beside(current.row(), _STEPS[action], self.viewport().height()))

    def horizontalOffset(self) -> int:
        """Nothing scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far the view is scrolled, in px."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        """No car is hidden."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Nothing is selected in this view: there is a current car and a comparison."""

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        """Return the region of what is selected: nothing is."""
        return QRegion()

    def updateGeometries(self) -> None:
        """Tell the scroll bar how much there is."""
        QAbstractItemView.updateGeometries(self)
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(48)
        bar.setPageStep(room)
        bar.setRange(0, max(0, self._places.height - room))

    def doItemsLayout(self) -> None:
        """Nothing is laid out by Qt."""
        QAbstractItemView.doItemsLayout(self)

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Note that the view moves, and which way."""
        self._darkroom.note_motion(downwards=dy <= 0)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the width that is there."""
        self._lay_out()
        QAbstractItemView.resizeEvent(self, event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight; what takes too long for one frame follows in the next ones."""
        self._darkroom.start_frame()
        painter = QPainter(self.viewport())
        self._paint_ground(painter, event.rect())
        for place in self._in_sight():
            box = self.visualRect(self._cards.index(place))
            if box.intersects(event.rect()):
                self._paint_place(painter, place, QRectF(box))
        painter.end()
        self._darkroom.end_frame()

    def _paint_place(self, painter: QPainter, place: int, box: QRectF) -> None:
        row, ratio = self._row(place), self.devicePixelRatioF()
        # A picture that does not lie on whole device pixels would be blurred.
        box.moveTo(round(box.x() * ratio) / ratio, round(box.y() * ratio) / ratio)
        picture = self._darkroom.picture(place)
        if picture is None:
            self._delegate.paint_rough(painter, box, row)
        else:
            painter.drawPixmap(box.topLeft(), picture)
        focused = self.hasFocus() and place == self.currentIndex().row()
        if focused or place == self._hover:
            self._delegate.paint_lit(painter, box, row, hovered=place == self._hover, focused=focused)

    def picture_key(self, place: int) -> tuple[object, ...]:
        """Return what tells the picture of a place from any other."""
        box = self._places.box(place)
        return (self._delegate.key(self._row(place)), box.width(), box.height(), self.devicePixelRatioF())

    def picture_card(self, place: int) -> ModelCard:
        """Return the model at a place."""
        return self._row(place).card

    def take_picture(self, place: int) -> QPixmap:
        """Paint a car at rest."""
        ratio, box = self.devicePixelRatioF(), self._places.box(place)
        picture = QPixmap(round(box.width() * ratio), round(box.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._picture_ground())
        painter = QPainter(picture)
        self._delegate.paint_rest(painter, QRectF(0, 0, box.width(), box.height()), self._row(place))
        painter.end()
        return picture

    def show_picture(self, place: int) -> None:
        """Have a place painted again."""
        self.viewport().update(self.visualRect(self._cards.index(place)))

    def pictures_wanted(self, *, downwards: bool) -> Iterator[int]:
        """Places in the order in which their pictures are needed: in sight, a view further, half a view back."""
        top, room = self.verticalOffset(), self.viewport().height()
        below = self._places.between(top + room, top + 2 * room)
        above = self._places.between(top - room, top)
        yield from self._in_sight()
        yield from below if downwards else reversed(above)
        yield from reversed(above) if downwards else below

    # Pointer and keyboard

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the pointer."""
        if isinstance(event, QHoverEvent):
            inside = event.type() is not QEvent.Type.HoverLeave
            self._set_hover(self.indexAt(event.position().toPoint()).row() if inside else -1)
        elif event.type() is QEvent.Type.Leave:
            self._set_hover(-1)
        return super().viewportEvent(event)

    def _set_hover(self, place: int) -> None:
        if place == self._hover:
            return
        for changed in (self._hover, place):
            if changed >= 0:
                self.viewport().update(self.visualRect(self._cards.index(changed)))
        self._hover = place

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note what the press is meant for: the add button answers for itself."""
        index = self.indexAt(event.position().toPoint())
        self._opens = index.isValid() and self._delegate.opens(
            QRectF(self.visualRect(index)), QPointF(event.position()), index.data(ROW)
        )
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; letters are shortcuts of the window, not a search in the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif asks_for_menu(event):
            self._ask_for_menu(event)
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on the first car at the latest."""
        super().focusInEvent(event)
        by_keyboard = event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        if by_keyboard and not self.currentIndex().isValid() and self._cards.rowCount():
            self.setCurrentIndex(self._cards.index(0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the page for the menu of a car."""
        self._ask_for_menu(event)

    def _ask_for_menu(self, event: QContextMenuEvent | QKeyEvent) -> None:
        index, at = menu_place(self, event)
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self._row(index.row()).card.id, at)

    def _version_at(self, point: QPoint) -> str | None:
        """The version that a drag from here takes along: the proposed one, as its add button does."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        row, cell = self._row(index.row()), QRectF(self.visualRect(index))
        proposed = row.face.proposed
        return proposed.id if proposed is not None and self._delegate.opens(cell, QPointF(point), row) else None

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if self._opens:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._row(index.row()).card.id)
