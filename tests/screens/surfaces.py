"""The surfaces for customers, each as a widget to take a picture of."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from catalogue_app.store.pin import PinStore
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.public_data import gather
from catalogue_app.ui.customer.sent import Sent
from catalogue_app.ui.customer.window import CustomerWindow
from catalogue_app.ui.showroom.attract_cars import attract_cars
from catalogue_app.ui.showroom.times import Times
from catalogue_app.ui.showroom.window import ShowroomWindow

MODEL = "leapmotor/b10"


def showroom_surfaces(context: AppContext, size: tuple[int, int], scratch: Path) -> Iterator[tuple[str, QWidget]]:
    """Yield name and window: the customer’s screen, then showroom mode screen by screen; each goes with the next."""
    customer = CustomerWindow(context)
    customer.resize(*size)
    customer.show()
    yield "customer-welcome", customer
    customer.send(Sent(MODEL))
    yield "customer-screen", customer
    customer.close()
    customer.deleteLater()
    pins = PinStore(scratch / "pin.json")
    if not pins.exists:
        pins.set("2580")
    data = gather(context.public_catalogue)
    showroom = ShowroomWindow(context, data, attract_cars(data), pins, Times())
    showroom.resize(*size)
    showroom.show()
    yield "showroom-rest", showroom
    showroom.begin()
    yield "showroom", showroom
    showroom._open(MODEL)
    yield "showroom-car", showroom
    showroom._to_wall()
    showroom._to_scale()
    yield "showroom-scale", showroom
    showroom.ask_pin()
    yield "showroom-pin", showroom
    showroom.leave()
    showroom.deleteLater()
