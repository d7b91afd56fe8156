"""One car in the strip."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.tray_strip.metrics import CAR_HEIGHT, CAR_WIDTH
from catalogue_app.ui.tray_strip.slot_menu import SlotMenu
from catalogue_app.ui.version_card import VersionCard
from catalogue_app.ui.version_drag import DragStarter
from catalogue_app.ui.version_menu import asks_for_menu
from catalogue_app.ui.widgets import IconButton, car_pixmap
from catalogue_app.ui.widgets.roles import say_pressable

_PAD, _TOP, _REMOVE = 9, 5, 40  # px
_CROSS = 32  # px from the right: the cross of the button, and air before it
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CUT = Qt.TextElideMode.ElideRight


class TraySlot(QWidget):
    """Drawing, brand, model and version; a click or Enter opens the model.

    Left and Right are the row's: `stepped` carries -1 or 1. Every other wish is told with the place it means.
    """

    opened = Signal(str)  # model id
    sheet_opened = Signal(str)  # variant id
    stepped = Signal(int)
    moved = Signal(str, int)
    pinned = Signal(str)
    removed = Signal(str)

    def __init__(self, context: AppContext, shown: VersionCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._theme = context, context.theme
        self._shown = shown
        self._drawing: CarDrawing | None = None
        self._scale = 0.0
        self.place, self.count, self.is_baseline = 0, 1, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        say_pressable(self)
        words = self.tr("Take {car} out").format(car=self.name)
        self.remove = IconButton("close", words, self._theme, self, side=_REMOVE)
        self.remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has Delete
        self.remove.clicked.connect(self._remove)
        self._pressed = False
        self._starter = DragStarter(self, context, self._version_at)
        self._starter.about_to_start.connect(self._let_go)

    @property
    def variant_id(self) -> str:
        """The id of the version."""
        return self._shown.variant.id

    @property
    def name(self) -> str:
        """Brand, model and version in one line."""
        return self._shown.name(self._context.lang)

    def stand(self, place: int, count: int, *, baseline: bool) -> None:
        """Stand at a place counted from 0, of so many; the others are held against the baseline."""
        self.place, self.count, self.is_baseline = place, count, baseline
        words = self.tr("{car}, {place} of {count}, baseline") if baseline else self.tr("{car}, {place} of {count}")
        self.setAccessibleName(words.format(car=self.name, place=place + 1, count=count))
        self.setToolTip(self.tr("{car} (baseline)").format(car=self.name) if baseline else self.name)
        self.update()

    def show_car(self, drawing: CarDrawing, scale: float) -> None:
        """Show the drawing at a scale in px per mm."""
        self._drawing, self._scale = drawing, scale
        self.update()

    def menu(self) -> SlotMenu:
        """Return what can be done with the car."""
        made = SlotMenu(self._context, self)
        made.opened.connect(self._open)
        made.sheet_wanted.connect(self._open_sheet)
        made.move_wanted.connect(self._move)
        made.pin_wanted.connect(self._pin)
        made.remove_wanted.connect(self._remove)
        return made

    # -- pointer and keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus or the car, open it, hold the others against it, take it out."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        plain = held == Qt.KeyboardModifier.NoModifier
        if asks_for_menu(event):
            self.menu().popup(self.mapToGlobal(self.rect().center()))
        elif step is not None and held == Qt.KeyboardModifier.ControlModifier:
            self._move(step)
        elif step is not None and plain:
            self.stepped.emit(step)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        elif plain and key == Qt.Key.Key_B:
            self._pin()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu where it was asked for."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu().popup(self.mapToGlobal(self.rect().center()) if by_key else event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note that the press was meant for the car."""
        self._pressed = event.button() == Qt.MouseButton.LeftButton
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the model, unless the pointer has left."""
        if self._pressed and self.rect().contains(event.position().toPoint()):
            self._open()
        self._pressed = False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the frame of the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Drop the frame of the pointer."""
        super().leaveEvent(event)
        self.update()

    def resizeEvent(self, _event: object) -> None:
        """Keep the button in the corner."""
        self.remove.move(self.width() - self.remove.width(), 0)

    def _version_at(self, _point: QPoint) -> str:
        return self.variant_id

    @Slot()
    def _let_go(self) -> None:
        self._pressed = False

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._shown.card.id)

    @Slot()
    def _open_sheet(self) -> None:
        self.sheet_opened.emit(self.variant_id)

    @Slot(int)
    def _move(self, step: int) -> None:
        if 0 <= self.place + step < self.count:
            self.moved.emit(self.variant_id, self.place + step)

    @Slot()
    def _pin(self) -> None:
        self.pinned.emit(self.variant_id)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.variant_id)

    # -- painting

    def paintEvent(self, _event: object) -> None:
        """Paint the frame, the car and the words; the baseline has a heavy frame and says what it is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heavy = 2.0 if self.is_baseline else 1.0
        ink = self.is_baseline or self.underMouse()
        painter.setPen(QPen(self._theme.color("ink" if ink else "line2"), heavy))
        painter.setBrush(self._theme.color("surface"))
        radius, half = self._theme.radius["control"], heavy / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        self._paint_car(painter)
        told = not self.is_baseline or self._paint_baseline(painter)
        self._paint_words(painter, told=told)
        painter.end()

    def _paint_car(self, painter: QPainter) -> None:
        ground = _TOP + CAR_HEIGHT
        painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.drawLine(QPointF(_PAD - 2, ground + 0.5), QPointF(_PAD + CAR_WIDTH, ground + 0.5))
        if self._drawing is None:
            return
        stroke, ratio = 0.9, self.devicePixelRatioF()
        car = car_pixmap(self._drawing, self._scale, self._theme, stroke=stroke, ratio=ratio)
        painter.drawPixmap(QPointF(_PAD - 2, ground - car.deviceIndependentSize().height()), car)

    def _paint_baseline(self, painter: QPainter) -> bool:
        """Paint the word on ink beside the car; return False where there is no room for it."""
        font, words = self._theme.font("caption", bold=True), self.tr("Baseline")
        left, wide = _PAD + CAR_WIDTH + 5, QFontMetricsF(font).horizontalAdvance(words) + 10
        if left + wide > self.width() - _CROSS:
            return False
        box = QRectF(left, _TOP + 3, wide, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ink"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(self._theme.color("onink"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return True

    def _paint_words(self, painter: QPainter, *, told: bool) -> None:
        """Paint model and version; before the version what the car is, unless that is `told` already."""
        card, lang = self._shown.card, self._context.lang
        top, room = _TOP + CAR_HEIGHT + 1, self.width() - 2 * _PAD
        painter.fillRect(QRectF(_PAD, top + 4, 3, 11), self._theme.brand(card.brand))
        name_font = self._theme.font("small", bold=True)
        whole = QFontMetricsF(name_font).horizontalAdvance(card.full_name) <= room - 8
        name = card.full_name if whole else card.name
        version = self._shown.version(lang)
        self._line(painter, QRectF(_PAD + 8, top, room - 8, 18), name, "small", "text", bold=True)
        below = version if told else f"{self.tr('Baseline')} · {version}"
        self._line(painter, QRectF(_PAD, top + 15, room, 16), below, "caption", "text2")

    def _line(self, painter: QPainter, box: QRectF, words: str, role: str, tone: str, *, bold: bool = False) -> None:
        painter.setFont(self._theme.font(role, bold=bold))
        painter.setPen(self._theme.color(tone))
        painter.drawText(box, _LEFT, painter.fontMetrics().elidedText(words, _CUT, int(box.width())))
