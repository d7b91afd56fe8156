"""The graph itself: zoom, pan, pointer and keys."""

import math

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QEvent,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGestureEvent,
    QGraphicsItemGroup,
    QGraphicsScene,
    QGraphicsView,
    QPinchGesture,
    QWidget,
)

from catalogue_app.atlas.graph import Node, NodeKind
from catalogue_app.atlas.layout import HEAD, Layout
from catalogue_app.atlas.rows import name_of
from catalogue_app.ui.atlas.edge_item import edge_groups
from catalogue_app.ui.atlas.node_item import NodeItem
from catalogue_app.ui.atlas.steps import step
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets.kinetic import make_kinetic

LEAST, MOST = 0.12, 2.5
"""The limits of zoom."""
_NOTCH, _KEY = 1.0015, 1.25  # per eighth of a degree of the wheel, per key
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_MARGIN = 160  # px around the atlas that one can pan into


class AtlasView(QGraphicsView):
    """Shows a layout. A click or the space bar puts a node in focus, Enter or a double click opens it."""

    focus_wanted = Signal(str)  # node id
    open_wanted = Signal(str)  # node id
    clear_wanted = Signal()
    moved = Signal()  # zoomed, scrolled or resized
    resized = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._layout: Layout | None = None
        self._items: dict[str, NodeItem] = {}
        self._cursor: str | None = None
        self._pressed_at: QPoint | None = None
        self._hovered: NodeItem | None = None
        self._lit: QGraphicsItemGroup | None = None
        self._goal, self._anchor = 1.0, QPointF()
        self.setScene(QGraphicsScene(self))
        self._dress()
        motion = context.theme.motion
        self._fade = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=motion.get("panel", 180))
        self._fade.valueChanged.connect(self._show_fade)
        self._zooming = QVariantAnimation(self, duration=motion.get("hover", 120))
        self._zooming.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._zooming.valueChanged.connect(self._show_zoom)
        self._edges_later = QTimer(self, singleShot=True, interval=0)
        self._edges_later.timeout.connect(self._add_edges)

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Technology atlas"))
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard is the view's
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setBackgroundBrush(self._context.theme.color("bg"))
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # one drags
        # Always there: a bar that comes with the graph would narrow it, and all of it would be laid out a second time.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        make_kinetic(self, reduced_motion=self._context.reduced_motion)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self.moved)

    # -- what is shown

    @property
    def shown(self) -> Layout | None:
        """The layout in sight, None before the first."""
        return self._layout

    @property
    def cursor_id(self) -> str | None:
        """The node that the keys are on."""
        return self._cursor

    @property
    def zoom(self) -> float:
        """How many px a px of the layout takes."""
        return self.transform().m11()

    def item_of(self, node_id: str) -> NodeItem | None:
        """Return the item of a node, None when it is not shown."""
        return self._items.get(node_id)

    @property
    def lit_lines(self) -> QGraphicsItemGroup | None:
        """The lines of the family, None before they are drawn."""
        return self._lit

    def edge_count(self) -> int:
        """Return how many lines are drawn by now."""
        return sum(len(item.childItems()) for item in self.scene().items() if isinstance(item, QGraphicsItemGroup))

    def show_layout(self, layout: Layout, *, to_top: bool = True) -> None:
        """Show other boxes at once, and the lines right after; `to_top` brings the family into sight."""
        self._fade.stop()
        self._lit = self._hovered = None
        scene = self.scene()
        scene.clear()
        self._layout = layout
        self._items = {}
        context, family = self._context, layout.family
        for box in layout.boxes:
            lit = family is not None and box.block == 0
            focus = family is not None and box.node.id == family.focus
            item = NodeItem(
                box, context.theme, context.lang, focus=focus, lit=lit, quiet=family is not None and not lit
            )
            self._items[box.node.id] = item
            scene.addItem(item)
        scene.setSceneRect(QRectF(-_MARGIN, 0, layout.width + 2 * _MARGIN, layout.height + _MARGIN))
        if layout.rest_top is not None:
            pen = context.theme.color("line2")
            scene.addLine(0, layout.rest_top, layout.width, layout.rest_top, pen)
        kept = self._cursor if self._cursor in self._items else None
        self._put_cursor(family.focus if family is not None else kept)
        if to_top:
            self.fit()
        self._edges_later.start()

    @Slot()
    def _add_edges(self) -> None:
        if self._layout is None:
            return
        quiet, self._lit = edge_groups(self._layout, self._context.theme, self.devicePixelRatioF())
        self.scene().addItem(quiet)
        self.scene().addItem(self._lit)
        if not self._context.reduced_motion and self.isVisible():
            self._lit.setOpacity(0)
            self._fade.start()

    @Slot(object)
    def _show_fade(self, value: float) -> None:
        if self._lit is not None:
            self._lit.setOpacity(value)

    # -- zoom

    @Slot()
    def fit(self) -> None:
        """Show the whole width, from the top; never larger than a quarter above life size."""
        if self._layout is None:
            return
        self._zooming.stop()
        scale = min(max(self.viewport().width() / self._layout.width, LEAST), 1.25)
        self._scale_to(scale, QPointF(0, 0))
        left = (self._layout.width * scale - self.viewport().width()) / 2
        self.horizontalScrollBar().setValue(math.floor(left))
        self.verticalScrollBar().setValue(math.floor((HEAD - 34) * scale))
        self.moved.emit()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom around a point of the viewport (its middle without one); glides unless less motion is wanted."""
        running = self._zooming.state() is QAbstractAnimation.State.Running
        self._goal = min(max((self._goal if running else self.zoom) * factor, LEAST), MOST)
        self._anchor = at if at is not None else QPointF(self.viewport().rect().center())
        if self._context.reduced_motion:
            self._scale_to(self._goal, self._anchor)
            return
        self._zooming.stop()
        self._zooming.setStartValue(self.zoom)
        self._zooming.setEndValue(self._goal)
        self._zooming.start()

    @Slot(object)
    def _show_zoom(self, value: float) -> None:
        self._scale_to(value, self._anchor)

    def _scale_to(self, scale: float, at: QPointF) -> None:
        point = self.mapToScene(at.toPoint())
        factor = scale / self.zoom
        self.scale(factor, factor)
        there = self.mapFromScene(point)
        shift = there - at.toPoint()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + shift.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + shift.y())
        self.moved.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom by the wheel; two fingers on a trackpad scroll, and so does the wheel with Shift."""
        scrolls = event.hasPixelDelta() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if scrolls or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().wheelEvent(event)
            return
        self.zoom_by(_NOTCH ** event.angleDelta().y(), event.position())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by pinching, on a touch screen and on a trackpad."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self._scale_to(self._bounded(self.zoom * (1 + event.value())), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                at = self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
                self._scale_to(self._bounded(self.zoom * pinch.scaleFactor()), QPointF(at))
                return True
        return super().viewportEvent(event)

    def _bounded(self, scale: float) -> float:
        return min(max(scale, LEAST), MOST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is more or less room."""
        super().resizeEvent(event)
        self.moved.emit()
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    # -- pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what a click would put in focus."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover(self._node_at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the node under a click in focus; beside the nodes a click does nothing."""
        super().mouseReleaseEvent(event)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        pressed, at = self._pressed_at, event.position().toPoint()
        self._pressed_at = None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        item = self._node_at(at)
        if item is not None and (at - pressed).manhattanLength() < QApplication.startDragDistance():
            self._put_cursor(item.node_id)
            self.focus_wanted.emit(item.node_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        item = self._node_at(event.position().toPoint())
        self._pressed_at = None
        if item is not None:
            self.open_wanted.emit(item.node_id)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._hover(None)
        super().leaveEvent(event)

    def _node_at(self, at: QPoint) -> NodeItem | None:
        return next((item for item in self.items(at) if isinstance(item, NodeItem)), None)

    def _hover(self, item: NodeItem | None) -> None:
        if item is self._hovered:
            return
        if self._hovered is not None:
            self._hovered.set_hovered(False)
        self._hovered = item
        if item is not None:
            item.set_hovered(True)
        shape = Qt.CursorShape.PointingHandCursor if item is not None else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move along the edges, space puts in focus, Enter opens, Esc lets the focus go, + - 0 zoom."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._step(*_ARROWS[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_KEY)
        elif key is Qt.Key.Key_Minus:
            self.zoom_by(1 / _KEY)
        elif key is Qt.Key.Key_0:
            self.fit()
        elif key is Qt.Key.Key_Space and self._cursor is not None:
            self.focus_wanted.emit(self._cursor)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._cursor is not None:
            self.open_wanted.emit(self._cursor)
        elif key is Qt.Key.Key_Escape and self._layout is not None and self._layout.family is not None:
            self.clear_wanted.emit()
        else:
            event.ignore()  # not to the scroll area: Page Up and Esc may mean something to the window

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are; on the first node when nowhere."""
        super().focusInEvent(event)
        if self._cursor is None and self._layout is not None and self._layout.boxes:
            self._cursor = min(self._layout.boxes, key=lambda b: (b.node.kind.column, b.y)).node.id
        self._put_cursor(self._cursor)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide where the keys are."""
        super().focusOutEvent(event)
        if self._cursor in self._items:
            self._items[self._cursor].set_cursor_here(False)

    def put_cursor(self, node_id: str) -> None:
        """Put the keys on a node and bring it into sight."""
        self._put_cursor(node_id)
        if node_id in self._items:
            self.ensureVisible(self._items[node_id], 60, 60)

    def _step(self, across: int, down: int) -> None:
        if self._layout is None or self._cursor is None or self._cursor not in self._layout.box_of:
            return
        self.put_cursor(step(self._layout, self._cursor, across, down))

    def _put_cursor(self, node_id: str | None) -> None:
        if self._cursor in self._items:
            self._items[self._cursor].set_cursor_here(False)
        self._cursor = node_id
        if node_id is None or node_id not in self._items:
            return
        self._items[node_id].set_cursor_here(self.hasFocus())
        self.setAccessibleDescription(self._told(self._items[node_id].box.node))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _told(self, node: Node) -> str:
        """What a screen reader says of a node."""
        lang = self._context.lang
        parts = [name_of(node, lang)]
        if node.kind is not NodeKind.MODEL and node.caption.plain(lang):
            parts.append(node.caption.plain(lang))
        if node.ownership is not None and node.kind is NodeKind.PART:
            parts.append(node.ownership.label.plain(lang))
        if node.kind is NodeKind.PART:
            parts.append(self.tr("1 model") if node.count == 1 else self.tr("{count} models").format(count=node.count))
        links = len(self._layout.folded.at[node.id]) if self._layout is not None else 0
        parts.append(self.tr("1 link") if links == 1 else self.tr("{count} links").format(count=links))
        return ", ".join(parts)
