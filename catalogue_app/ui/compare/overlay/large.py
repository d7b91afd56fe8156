"""The overlay large over the window, with a dimension line for every difference."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from catalogue_app.ui.compare.overlay.desk import OverlayDesk
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import IconButton, Panel, TextLabel
from catalogue_app.ui.widgets.kinetic import make_kinetic

_MARGIN = 32  # px between the edge of the window and the sheet
_BESIDE = 400  # px for controls and legend
_MOST = (1_760, 1_060)


class LargeOverlay(QWidget):
    """Covers its parent and dims it. Esc, the button or a press beside the sheet closes; `closed` tells it."""

    closed = Signal()

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, theme = context, context.theme
        self._open = False
        self.setObjectName("clear")
        self.setAccessibleName(self.tr("The cars to scale, measured"))
        self.panel = Panel(theme, self, ink=True)
        self.panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.desk = OverlayDesk(context, self, dimensioned=True)
        self.desk.hide()  # its parts stand in the panel
        self.close_button = IconButton("close", self.tr("Close"), theme, self)
        self.close_button.clicked.connect(self.close_it)
        self._lay_out()
        parent.installEventFilter(self)

    def open_it(self) -> None:
        """Show it and take the keyboard."""
        self._open = True
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_it(self) -> None:
        """Hide it and tell."""
        if self._open:
            self._open = False
            self.hide()
            self.closed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window; takes no event."""
        parent = self.parentWidget()
        if event.type() is QEvent.Type.Resize and parent is not None:
            self.setGeometry(parent.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """Claim Esc before the window does."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; no other key reaches what lies below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the sheet closes it."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_it()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside: what lies below is covered."""
        stops = [w for w in self.findChildren(QWidget) if w.isVisible() and w.isEnabled() and _takes_tab(w)]
        stops.sort(key=self._reading_order)
        current = QApplication.focusWidget()
        if not stops:
            return False
        place = stops.index(current) if current in stops else -1
        following = stops[(place + (1 if forward else -1)) % len(stops)]
        following.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def _reading_order(self, widget: QWidget) -> tuple[int, int]:
        at = widget.mapTo(self, widget.rect().center())
        return at.y(), at.x()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the sheet in the middle."""
        super().resizeEvent(event)
        width = min(_MOST[0], self.width() - 2 * _MARGIN)
        height = min(_MOST[1], self.height() - 2 * _MARGIN)
        self.panel.setGeometry(QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies below."""
        painter = QPainter(self)
        shade = QColor(self._context.theme.color("text" if self._context.theme.mode == "light" else "bg"))
        shade.setAlphaF(0.45 if self._context.theme.mode == "light" else 0.7)
        painter.fillRect(self.rect(), shade)
        painter.end()

    def _lay_out(self) -> None:
        theme = self._context.theme
        title = TextLabel(self.tr("To scale"), theme, "h2", bold=True)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.close_button)
        inner = QWidget()
        inner.setObjectName("clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for part in (self.desk.views, self.desk.aligns, self.desk.legend, self.desk.note):
            column.addWidget(part)
            part.show()
        column.addStretch(1)
        scroll = QScrollArea(self.panel)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.setFixedWidth(_BESIDE)
        make_kinetic(scroll, reduced_motion=self._context.reduced_motion)
        row = QHBoxLayout()
        row.setSpacing(32)
        pictures = QVBoxLayout()
        pictures.addWidget(self.desk.sheet, 1)
        pictures.addWidget(self.desk.side, 1)
        self.desk.sheet.show()
        row.addLayout(pictures, 1)
        row.addWidget(scroll)
        self.panel.box.addLayout(head)
        self.panel.box.addLayout(row, 1)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
