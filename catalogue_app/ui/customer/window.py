"""The window on the customer's screen. It shows what it is sent, and never follows the dealer by itself."""

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QScreen, QShortcut, QWindow
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.car_sheet import CarSheet
from catalogue_app.ui.customer.columns import SideBySide
from catalogue_app.ui.customer.figures import variant_of
from catalogue_app.ui.customer.public_data import PublicData, gather
from catalogue_app.ui.customer.sent import Sent
from catalogue_app.ui.customer.welcome import Welcome
from catalogue_app.ui.widgets import drawing_of

_EDGE = 48
_LOW = 900  # px; a lower screen has half the edge
_OUTLINES = 4
_REQUEST = "customer-window"


class CustomerWindow(QMainWindow):
    """`send` shows something as soon as it is read; `shown` carries what it is, in words. F11 fills the screen.

    Language, theme and what may be shown follow the program; the subject changes by `send` and `clear` alone.
    """

    shown = Signal(str)
    closed = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._sent = Sent()
        self._data: PublicData | None = None
        self.setWindowTitle(self.tr("Customer screen"))
        self.setMinimumSize(QSize(1024, 740))
        self._place()
        self._put(QWidget(self))
        QShortcut(QKeySequence("F11"), self, self.toggle_full_screen)
        context.language_changed.connect(self._rebuild)
        context.theme_changed.connect(self._rebuild)
        context.release_changed.connect(self._read)
        self._read()

    @property
    def sent(self) -> Sent:
        """What the customer sees, or will see when it is read."""
        return self._sent

    def send(self, sent: Sent) -> None:
        """Show this and nothing else."""
        self._sent = sent
        self._rebuild()

    def clear(self) -> None:
        """Show the welcome screen again."""
        self.send(Sent())

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stand in a window."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember place and size, and tell."""
        self._context.settings.setValue("customer/geometry", self.saveGeometry())
        super().closeEvent(event)
        self.closed.emit()

    def _read(self) -> None:
        catalogue = self._context.public_catalogue
        self._context.jobs.run(lambda: gather(catalogue), self._on_read, token=_REQUEST)

    def _on_read(self, data: PublicData) -> None:
        self._data = data
        self._rebuild()

    def _rebuild(self) -> None:
        if self._data is None:
            return
        body, words = self._body(self._data)
        self._put(body)
        self.shown.emit(words)

    def _body(self, data: PublicData) -> tuple[QWidget, str]:
        context, sent = self._context, self._sent
        model = data.models.get(sent.model_id)
        if model is not None:
            card, origin = data.card(model.id), data.origin(model.id)
            return CarSheet(context, model, card, origin, variant_of(model, sent.variant_id)), model.full_name
        columns = data.columns(sent.variant_ids)
        if columns:
            origins = [data.origin(m.id) for m, _ in columns]
            return SideBySide(context, columns, origins), " – ".join(m.full_name for m, _ in columns)
        cars = tuple(drawing_of(card) for card in data.cards if None not in card.dimensions[:3])
        step = max(1, len(cars) // _OUTLINES)
        return Welcome(self.tr("Welcome"), cars[::step][:_OUTLINES], context.theme), ""

    def _put(self, body: QWidget) -> None:
        holder = QWidget(self)
        holder.setProperty("surface", True)
        holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        edge = 0 if isinstance(body, Welcome) else _EDGE if self.height() > _LOW else _EDGE // 2
        box = QVBoxLayout(holder)
        box.setContentsMargins(edge, edge, edge, edge)
        box.addWidget(body)
        self.setCentralWidget(holder)
        holder.show()

    def _place(self) -> None:
        """Stand where it stood; else fill the other screen when there is one."""
        saved = self._context.settings.value("customer/geometry")
        if isinstance(saved, QByteArray) and self.restoreGeometry(saved):
            return
        other = other_screen()
        if other is not None:
            self.setGeometry(other.availableGeometry())
            self.setWindowState(Qt.WindowState.WindowFullScreen)
        else:
            self.resize(1280, 800)


def other_screen() -> QScreen | None:
    """Return a screen that the dealer's window does not stand on, None where there is one screen."""
    active: QWindow | None = QGuiApplication.focusWindow()
    here = QGuiApplication.primaryScreen() if active is None else active.screen()
    return next((screen for screen in QGuiApplication.screens() if screen is not here), None)
