"""Tab from stop to stop: where the keyboard goes, and whether one can see where it is."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

_MOST = 300
_LINKS = 40  # in one text, at most
_AROUND = 6  # px: the ring lies outside its control


@dataclass
class Chain:
    """The stops in order; what is wrong with any of them."""

    stops: list[QWidget] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        return [said(stop) for stop in self.stops]


def said(widget: QWidget | None) -> str:
    return "nothing" if widget is None else f"{type(widget).__name__} {widget.accessibleName()}"


def tab_through(window: QWidget, *, back: bool = False, look: bool = True) -> Chain:
    """Press Tab until the first stop comes again; look at every stop with and without the keyboard on it."""
    chain = Chain()
    key, held = (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier) if back else (
        Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)  # fmt: skip
    inside = 0
    window.setFocus(Qt.FocusReason.OtherFocusReason)
    for _ in range(_MOST):
        here = QApplication.focusWidget()
        lit = _picture(window, here) if look and here in chain.stops else None
        before = _bars(window)
        QTest.keyClick(here or window, key, held)
        now = QApplication.focusWidget()
        inside = inside + 1 if now is here else 0
        if now is here and now is not window:  # from link to link in a text
            if inside < _LINKS:
                continue
            if chain.stops != [here]:
                chain.faults.append(f"{said(here)} lets nobody out")
            return chain
        if lit is not None and here is not None and not _differs(window, here, lit, before):
            chain.faults.append(f"{said(here)}: one cannot see that it has the keyboard")
        if now is None:
            chain.faults.append(f"the keyboard is nowhere behind {said(here)}")
            return chain
        if now in chain.stops:
            if now is not chain.stops[0]:
                chain.faults.append(f"{said(here)} leads back to {said(now)}")
            return chain
        chain.stops.append(now)
        if not in_sight(window, now):
            chain.faults.append(f"{said(now)}: out of sight")
    chain.faults.append(f"more than {_MOST} stops")
    return chain


def in_sight(window: QWidget, widget: QWidget) -> bool:
    """Whether a widget, or as much of it as fits, lies inside all that clips it."""
    area, at = QRect(QPoint(0, 0), widget.size()), widget
    while at is not window:
        area.translate(at.pos())
        above = at.parentWidget()
        if above is None:
            return False
        area = area.intersected(above.rect())
        at = above
    return area.width() >= min(widget.width(), 40) and area.height() >= min(widget.height(), 24)


def _bars(window: QWidget) -> list[tuple[QAbstractScrollArea, int, int]]:
    return [
        (area, area.horizontalScrollBar().value(), area.verticalScrollBar().value())
        for area in window.findChildren(QAbstractScrollArea)
    ]


def _differs(window: QWidget, widget: QWidget, lit: QImage, before: list[tuple[QAbstractScrollArea, int, int]]) -> bool:
    """Whether the widget looks different now, with everything scrolled to where it was."""
    after = _bars(window)
    for area, x, y in before:
        area.horizontalScrollBar().setValue(x)
        area.verticalScrollBar().setValue(y)
    differs = _picture(window, widget) != lit
    for area, x, y in after:
        area.horizontalScrollBar().setValue(x)
        area.verticalScrollBar().setValue(y)
    return differs


def _picture(window: QWidget, widget: QWidget) -> QImage:
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    return window.grab(area.intersected(window.rect())).toImage()
