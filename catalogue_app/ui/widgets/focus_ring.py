"""The focus ring: 2 px, 2 px away from the control, around whatever has the keyboard."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets.tab_button import TabButton

_OUT = 4  # ring of 2 px, 2 px away


class _Ring(QWidget):
    """Lies over the parent of a control and never takes part in anything."""

    def __init__(self, target: QWidget, parent: QWidget, context: AppContext) -> None:
        super().__init__(parent)
        self._target, self._parent, self._context = target, parent, context
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        target.installEventFilter(self)
        self._follow()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Watch events of other widgets; never takes one unless it acts on it."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        return False

    def _follow(self) -> None:
        if not all(shiboken6.isValid(thing) for thing in (self, self._target, self._parent)):
            return  # a window that is being taken down hides what lies in it
        area = self._target.geometry()
        if isinstance(self._target, TabButton):  # as tall as its bar: a ring around it would be cut off
            area = self._target.word_rect().translated(area.topLeft())
        # A control at the edge of its parent gets its ring at the edge too, instead of half a ring.
        self.setGeometry(area.adjusted(-_OUT, -_OUT, _OUT, _OUT).intersected(self._parent.rect()))
        self.setVisible(self._target.isVisible())
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the widget."""
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("focus"), 2))
        radius = theme.radius["control"] + 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()


class FocusRing(QObject):
    """Moves the ring along with the focus. Controls that paint their own focus are left alone.

    A button gets it, and any widget with the dynamic property `focusRing`. Who works with the mouse sees none: the
    pointer is there already; the next key shows it again.
    """

    def __init__(self, app: QApplication, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._ring: _Ring | None = None
        self._by_mouse = False
        app.focusChanged.connect(self._move)
        app.focusWindowChanged.connect(self._watch)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice whether the user works with keys or with the mouse; takes no event."""
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin):
            self._by_mouse = True
            self._drop()
        elif kind is QEvent.Type.KeyPress and self._by_mouse:
            self._by_mouse = False
            self._move(None, QApplication.focusWidget())
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _drop(self) -> None:
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None

    def _move(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._drop()
        parent = new.parentWidget() if new is not None else None
        if new is None or parent is None or self._by_mouse:
            return
        if isinstance(new, QAbstractButton) or new.property("focusRing"):
            self._ring = _Ring(new, parent, self._context)
