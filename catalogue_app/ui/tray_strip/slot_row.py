"""The places of the strip from left to right; versions are dropped between them."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.facts.records import ModelCard
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.tray import MOST
from catalogue_app.ui.tray_strip.empty_slots import EmptySlots
from catalogue_app.ui.tray_strip.metrics import CAR_HEIGHT, CAR_WIDTH, EDGE, GAP, SLOT, slot_width
from catalogue_app.ui.tray_strip.slot import TraySlot
from catalogue_app.ui.version_card import VersionCard, version_card
from catalogue_app.ui.version_drag import dropped_version
from catalogue_app.ui.widgets import drawing_of

_JOB = "tray-strip"
_LARGEST = 0.0145  # px per mm
_BESIDE = 20  # px between the places and the words beside them
_MARK = 3  # px, the bar that shows where a car will stand


def _draw(shown: tuple[tuple[str, ModelCard], ...]) -> dict[str, CarDrawing]:
    return {variant_id: drawing_of(card) for variant_id, card in shown}


class SlotRow(QWidget):
    """Follows the tray. A car that stays keeps its place widget, and with it the focus."""

    opened = Signal(str)
    sheet_opened = Signal(str)
    add_wanted = Signal()

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._tray = context, context.tray
        self.slots: list[TraySlot] = []
        self._drawings: dict[str, CarDrawing] = {}
        self._mark = -1  # where a dragged car would stand
        self.ghosts = EmptySlots(context, self)
        self.ghosts.pressed.connect(self.add_wanted)
        self.ghosts.stepped.connect(self._step)
        self.setAcceptDrops(True)
        self.setFixedHeight(SLOT + 2 * EDGE)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._follow()
        self._tray.changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        found = (version_card(self._context.catalogue, variant_id) for variant_id in self._tray.ids)
        shown = [one for one in found if one is not None]
        held = {slot.variant_id: slot for slot in self.slots}
        focused = next((slot.place for slot in self.slots if slot.hasFocus()), -1)
        self.slots = [held.pop(one.variant.id) if one.variant.id in held else self._made(one) for one in shown]
        for slot in held.values():
            slot.hide()
            slot.deleteLater()
        baseline = self._tray.baseline
        for place, slot in enumerate(self.slots):
            slot.stand(place, len(self.slots), baseline=slot.variant_id == baseline)
        self.ghosts.show_count(MOST - len(self._tray.ids))
        self._order_stops()
        if focused >= 0 and not any(slot.hasFocus() for slot in self.slots):
            self._focus_place(min(focused, len(self.slots) - 1))
        self._place()
        self._ask_for_drawings(shown)

    def _made(self, shown: VersionCard) -> TraySlot:
        slot = TraySlot(self._context, shown, self)
        slot.opened.connect(self.opened)
        slot.sheet_opened.connect(self.sheet_opened)
        slot.stepped.connect(self._step)
        slot.moved.connect(self._tray.move)
        slot.pinned.connect(self._tray.pin)
        slot.removed.connect(self._tray.remove)
        slot.show()
        return slot

    def _order_stops(self) -> None:
        stops = [*self.slots, self.ghosts]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _focus_place(self, place: int) -> None:
        if 0 <= place < len(self.slots):
            self.slots[place].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _step(self, step: int) -> None:
        """Move the keyboard from place to place; the free ones are the last stop."""
        stops = [*self.slots, *([self.ghosts] if self.ghosts.count else [])]
        here = next((number for number, stop in enumerate(stops) if stop.hasFocus()), 0)
        stops[max(0, min(len(stops) - 1, here + step))].setFocus(Qt.FocusReason.OtherFocusReason)

    # -- drawings, made off the GUI thread

    def _ask_for_drawings(self, shown: list[VersionCard]) -> None:
        missing = tuple((one.variant.id, one.card) for one in shown if one.variant.id not in self._drawings)
        if missing:
            self._context.jobs.run(partial(_draw, missing), self._take_drawings, token=_JOB)
        else:
            self._show_drawings()

    def _take_drawings(self, made: dict[str, CarDrawing]) -> None:
        self._drawings |= made
        self._show_drawings()

    def _show_drawings(self) -> None:
        there = {slot.variant_id for slot in self.slots}
        self._drawings = {key: drawing for key, drawing in self._drawings.items() if key in there}
        frames = [drawing.frame for drawing in self._drawings.values()]
        longest = max((frame.length for frame in frames), default=4500.0)
        tallest = max((frame.height for frame in frames), default=1600.0)
        scale = min(_LARGEST, (CAR_WIDTH - 4) / longest, (CAR_HEIGHT - 2) / tallest)
        for slot in self.slots:
            if slot.variant_id in self._drawings:
                slot.show_car(self._drawings[slot.variant_id], scale)

    # -- places

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        empty = self.ghosts.count
        wide = slot_width(self.width() - 2 * EDGE, len(self.slots), empty)
        x = EDGE
        for slot in self.slots:
            slot.setGeometry(x, EDGE, wide, SLOT)
            x += wide + GAP
        self.ghosts.move(x, EDGE)

    # -- dropping

    def place_at(self, x: int) -> int:
        """Return the place, counted from 0, of a car that is dropped at a distance from the left of the row."""
        return sum(x > slot.geometry().center().x() for slot in self.slots)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take versions only."""
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the car would stand."""
        if dropped_version(event.mimeData()) is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._show_mark(self.place_at(event.position().toPoint().x()))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """The car is not for here."""
        self._show_mark(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the version there; one that lies in the tray already moves."""
        self._show_mark(-1)
        variant_id, place = dropped_version(event.mimeData()), self.place_at(event.position().toPoint().x())
        if variant_id is None:
            event.ignore()
            return
        event.acceptProposedAction()
        ids = self._tray.ids
        if variant_id in ids and ids.index(variant_id) < place:
            place -= 1  # it leaves a gap behind
        self._tray.add(variant_id, place)

    def _show_mark(self, place: int) -> None:
        if place != self._mark:
            self._mark = place
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar between the places where a dragged car would stand; in an empty tray say what it is for."""
        if not self.slots:
            self._paint_hint()
        if self._mark < 0:
            return
        x = EDGE if not self.slots else self.slots[0].x()
        if 0 < self._mark <= len(self.slots):
            x = self.slots[self._mark - 1].geometry().right() + 1 + GAP
        painter = QPainter(self)
        box = QRectF(x - GAP / 2 - _MARK / 2, 2, _MARK, self.height() - 4)
        painter.fillRect(box, self._context.theme.color("focus"))
        painter.end()

    def _paint_hint(self) -> None:
        painter = QPainter(self)
        painter.setPen(self._context.theme.color("text2"))
        painter.setFont(self._context.theme.font("body"))
        room = QRectF(self.rect()).adjusted(self.ghosts.geometry().right() + _BESIDE, 0, 0, 0)
        words = painter.fontMetrics().elidedText(
            self.tr("Drop a car here to compare it"), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
