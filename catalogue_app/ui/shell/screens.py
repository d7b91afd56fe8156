"""The other windows: the customer's screen and showroom mode. Their code is imported when first asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.shell.customer_strip import CustomerStrip
from catalogue_app.ui.shell.view_controls import ViewControls

if TYPE_CHECKING:
    from catalogue_app.ui.customer.public_data import PublicData
    from catalogue_app.ui.customer.sent import Sent
    from catalogue_app.ui.customer.window import CustomerWindow
    from catalogue_app.ui.overview.window import OverviewWindow
    from catalogue_app.ui.showroom.attract_cars import AttractCar
    from catalogue_app.ui.showroom.window import ShowroomWindow

_REQUEST = "showroom"


class Screens(QObject):
    """Opens and closes them for the main window.

    `send_wanted` asks the window for the page in sight; `customer_shown` carries what the customer sees, in words. In
    customer view nothing is sent and no other window opens: the customer is at the keys.
    """

    send_wanted = Signal()
    customer_shown = Signal(str)
    customer_gone = Signal()

    def __init__(self, context: AppContext, main: QWidget) -> None:
        super().__init__(main)
        self._context, self._main = context, main
        self._customer: CustomerWindow | None = None
        self._showroom: ShowroomWindow | None = None
        self._overview: OverviewWindow | None = None
        self.subject = ""

    def attach(self, views: ViewControls, body: QWidget) -> CustomerStrip:
        """Connect the controls of the top bar; return the strip that stands while the customer's screen is open."""
        strip = CustomerStrip(self._context, body)
        views.customer_toggled.connect(self.change_audience)
        views.showroom_requested.connect(self.enter_showroom)
        views.overview_requested.connect(self.open_overview)
        for signal, slot in (
            (views.send_requested, self.send_wanted), (strip.send_pressed, self.send_wanted),
            (views.clear_requested, self.clear_customer), (strip.clear_pressed, self.clear_customer),
            (views.close_requested, self.close_customer), (strip.close_pressed, self.close_customer),
        ):  # fmt: skip
            signal.connect(slot)
        if self._dealer:
            self.customer_shown.connect(strip.show_subject)
            self.customer_gone.connect(strip.hide)
            if self._customer is not None:
                strip.show_subject(self.subject)
        return strip

    @property
    def _dealer(self) -> bool:
        return self._context.opened and self._context.audience == "dealer"

    def change_audience(self) -> None:
        """Show the window as a customer may see it, or as the dealer does again."""
        if self._context.opened:
            self._context.set_audience("customer" if self._dealer else "dealer")

    @property
    def customer(self) -> "CustomerWindow | None":
        """The customer's screen, None while it is closed."""
        return self._customer

    @property
    def showroom(self) -> "ShowroomWindow | None":
        """The window of showroom mode, None while it is not on."""
        return self._showroom

    def send(self, sent: "Sent") -> None:
        """Show something on the customer's screen, which opens if need be."""
        if not self._dealer:
            return
        if self._customer is None:
            from catalogue_app.ui.customer.window import CustomerWindow

            self._customer = CustomerWindow(self._context)
            self._customer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._customer.shown.connect(self._on_shown)
            self._customer.closed.connect(self._on_customer_closed)
            self._customer.show()
            self._on_shown("")
        self._customer.send(sent)

    def clear_customer(self) -> None:
        """Show the welcome screen again."""
        if self._customer is not None:
            self._customer.clear()

    def close_customer(self) -> None:
        """Close the customer's screen."""
        if self._customer is not None:
            self._customer.close()

    @property
    def overview(self) -> "OverviewWindow | None":
        """The window of the showroom overview, None while it is closed."""
        return self._overview

    def open_overview(self) -> None:
        """Show the showroom overview, on the other screen when there is one."""
        if not self._dealer:
            return
        if self._overview is None:
            from catalogue_app.ui.overview.window import OverviewWindow

            self._overview = OverviewWindow(self._context)
            self._overview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._overview.closed.connect(self._on_overview_closed)
            self._overview.show()
        self._overview.raise_()

    def close_overview(self) -> None:
        """Close the showroom overview."""
        if self._overview is not None:
            self._overview.close()

    def enter_showroom(self) -> None:
        """Begin showroom mode as soon as all is read; the main window steps back meanwhile."""
        if self._showroom is None and self._dealer:
            self._context.jobs.run(self._prepared, self._begin_showroom, token=_REQUEST)

    def _prepared(self) -> "tuple[PublicData, tuple[AttractCar, ...]]":
        from catalogue_app.ui.customer.public_data import gather
        from catalogue_app.ui.showroom.attract_cars import attract_cars

        data = gather(self._context.public_catalogue)
        return data, attract_cars(data)

    def _begin_showroom(self, prepared: "tuple[PublicData, tuple[AttractCar, ...]]") -> None:
        from catalogue_app.store.pin import PinStore
        from catalogue_app.ui.showroom.times import remembered_times
        from catalogue_app.ui.showroom.window import ShowroomWindow

        self.close_customer()
        data, cars = prepared
        times = remembered_times(self._context.settings)
        self._showroom = ShowroomWindow(self._context, data, cars, PinStore(), times)
        self._showroom.left.connect(self._on_showroom_left)
        self._showroom.setGeometry(self._main.screen().geometry())
        self._showroom.showFullScreen()
        self._main.hide()

    def _on_showroom_left(self) -> None:
        self._main.show()
        self._main.activateWindow()
        if self._showroom is not None:
            self._showroom.deleteLater()
            self._showroom = None

    def _on_shown(self, words: str) -> None:
        self.subject = words
        self.customer_shown.emit(words)

    def _on_overview_closed(self) -> None:
        self._overview = None

    def _on_customer_closed(self) -> None:
        self._customer, self.subject = None, ""
        self.customer_gone.emit()
