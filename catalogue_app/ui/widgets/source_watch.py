"""When the source card opens and closes: hover, key S, click, long press; Esc closes."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from catalogue_app.facts.records import Figure
from catalogue_app.origin.spoken_figure import Subject
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets.roles import say_pressable
from catalogue_app.ui.widgets.source_card import SourceCard

HOVER_MS = 250
LEAVE_MS = 200
PRESS_MS = 500


class SourceWatch(QObject):
    """One per page: shows the source card for the figures of this page.

    Either `watch` a widget that shows one figure, or, from a view that paints many, call `hover`, `leave`, `press`,
    `release`, `open`.
    """

    changed = Signal()  # another card opened, or the card closed

    def __init__(self, context: AppContext, host: QWidget) -> None:
        super().__init__(host)
        self._told: Figure | None = None
        self._context = context
        self._card: SourceCard | None = None
        self._watched: dict[QObject, tuple[Figure, Subject]] = {}
        self._came_from: QWidget | None = None
        self._next: tuple[Figure, Subject, QRect, Sequence[str]] | None = None
        self._opening = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._opening.timeout.connect(self._open_next)
        self._pressing = QTimer(self, singleShot=True, interval=PRESS_MS)
        self._pressing.timeout.connect(self._open_next)
        self._closing = QTimer(self, singleShot=True, interval=LEAVE_MS)
        self._closing.timeout.connect(self.close)
        host.destroyed.connect(self._opening.stop)
        host.destroyed.connect(self._pressing.stop)

    @property
    def _host(self) -> QWidget:
        # Asked of Qt: a reference kept here would make a circle of page and watch, to be freed in any thread or paint.
        host = self.parent()
        if not isinstance(host, QWidget):
            raise TypeError("a watch belongs to a page")
        return host

    @property
    def card(self) -> SourceCard:
        """The card itself, made when first needed: the page must be in its window by then."""
        if self._card is None:
            self._card = SourceCard(self._context, self._host)
            self._host.destroyed.connect(self._card.deleteLater)
            self._card.entered.connect(self._closing.stop)
            self._card.left.connect(self._closing.start)
            self._card.closed.connect(self._return_focus)
            self._card.closed.connect(self.changed)
        return self._card

    def watch(self, widget: QWidget, figure: Figure, subject: Subject) -> None:
        """Let a widget open the card of its figure by hover, click, long press, and key S while it has the focus.

        A widget that is watched already opens the card of another figure from now on.
        """
        known = widget in self._watched
        self._watched[widget] = (figure, subject)
        if known:
            return
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.setProperty("focusRing", True)
        say_pressable(widget)
        widget.setCursor(Qt.CursorShape.PointingHandCursor)
        widget.installEventFilter(self)
        widget.destroyed.connect(self._forget)

    def unwatch(self, widget: QWidget) -> None:
        """Leave a widget alone that shows no figure any more."""
        if self._watched.pop(widget, None) is not None:
            widget.removeEventFilter(self)
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            widget.unsetCursor()
            widget.destroyed.disconnect(self._forget)

    def hover(self, figure: Figure, subject: Subject, anchor: QRect, remarks: Sequence[str] = ()) -> None:
        """Open the card after 250 ms beside `anchor` (global) unless the pointer leaves first."""
        self._next = (figure, subject, anchor, remarks)
        self._closing.stop()
        self._opening.start()

    def leave(self) -> None:
        """The pointer left the figure; the card closes soon unless the pointer went onto it."""
        self._opening.stop()
        if self._card is not None and self._card.isVisible():
            self._closing.start()

    def press(self, figure: Figure, subject: Subject, anchor: QRect) -> None:
        """Open the card when the finger or the button stays down for half a second."""
        self._next = (figure, subject, anchor, ())
        self._pressing.start()

    def release(self) -> None:
        """The finger or the button went up or moved away; a card that it opened stays."""
        self._pressing.stop()

    def open(self, figure: Figure, subject: Subject, anchor: QRect, remarks: Sequence[str] = ()) -> None:
        """Open the card at once."""
        self._opening.stop()
        self._closing.stop()
        self.card.show_figure(figure, subject, anchor, remarks)
        self._told = figure
        self.changed.emit()

    def tells(self, figure: Figure | None) -> bool:
        """Return whether the card of this very figure is open."""
        return figure is not None and self._told is figure and self.is_open

    def close(self) -> None:
        """Close the card; True when there was one to close, so that Esc does nothing more."""
        self._opening.stop()
        self._closing.stop()
        if self._card is not None:
            self._card.close_card()

    @property
    def is_open(self) -> bool:
        """Whether the card is on screen; a page asks before it takes Esc for "back"."""
        return self._card is not None and self._card.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch events of other widgets; never takes one unless it acts on it."""
        entry = self._watched.get(watched)
        if entry is None or not isinstance(watched, QWidget):
            return False
        kind = event.type()
        if kind is QEvent.Type.Enter:
            self.hover(*entry, _anchor(watched))
        elif kind is QEvent.Type.Leave:
            self.leave()
        elif kind is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self.press(*entry, _anchor(watched))
        elif kind is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self.release()
            self.open(*entry, _anchor(watched))
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event, entry, watched)
        elif kind is QEvent.Type.FocusOut and not self._in_card():
            self.leave()
        return False

    def _key(self, event: QKeyEvent, entry: tuple[Figure, Subject], widget: QWidget) -> bool:
        if event.key() in (Qt.Key.Key_S, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.is_open and self.card.focus_link():
                self._came_from = widget  # the second press goes on to the link; closing comes back here
            else:
                self.open(*entry, _anchor(widget))
            return True
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.close()
            return True
        return False

    def _in_card(self) -> bool:
        focus = QApplication.focusWidget()
        return self._card is not None and focus is not None and self._card.isAncestorOf(focus)

    def _return_focus(self) -> None:
        if self._came_from is not None and shiboken6.isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.BacktabFocusReason)
        self._came_from = None

    def _open_next(self) -> None:
        if self._next is not None:
            self.open(*self._next)

    def _forget(self, widget: QObject) -> None:
        self._watched.pop(widget, None)


def _anchor(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())
