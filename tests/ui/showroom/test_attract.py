"""The screen at rest, over the shipped cars."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.facts.edition import Edition
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.origin.public import Release, public_model
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.showroom.attract import AttractScreen
from catalogue_app.ui.showroom.attract_cars import AttractCar, attract_car
from catalogue_app.ui.showroom.times import Times

TIMES = Times(car=600_000, draw=60, zone=20)


@pytest.fixture(scope="module")
def cars(edition: Edition) -> list[AttractCar]:
    found = [attract_car(public_model(model, Release())) for model in edition.models]
    return [car for car in found if car is not None]


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def rest(context: AppContext, cars: list[AttractCar], host: QWidget, times: Times = TIMES) -> AttractScreen:
    screen = AttractScreen(context, cars, times, host)
    screen.resize(host.size())
    screen.show()
    return screen


def test_many_cars_can_be_shown_and_each_names_its_platform(cars: list[AttractCar]) -> None:
    assert len(cars) > 10
    for car in cars:
        assert len(car.words) >= 2
        assert Ownership.UNKNOWN not in {ownership for _, ownership in car.zones}
        assert "{" not in "".join(words.en + words.nl for _, words in car.words)


def test_a_car_draws_itself_and_then_its_zones(
    context: AppContext, cars: list[AttractCar], host: QWidget, qtbot: QtBot
) -> None:
    context.set_reduced_motion(False)
    screen = rest(context, cars, host)
    assert screen.drawn < 1
    assert screen.zone_shown(0) == 0
    qtbot.waitUntil(lambda: screen.drawn == 1)
    car = screen.car
    assert car is not None
    qtbot.waitUntil(lambda: screen.zone_shown(len(car.zones) - 1) == 1)
    assert screen.grab().toImage().size().width() == 1366


def test_with_less_motion_everything_is_there_at_once(
    context: AppContext, cars: list[AttractCar], host: QWidget
) -> None:
    context.set_reduced_motion(True)
    screen = rest(context, cars, host)
    assert screen.drawn == 1
    assert screen.car is not None
    assert screen.zone_shown(len(screen.car.zones) - 1) == 1


def test_cars_take_turns(context: AppContext, cars: list[AttractCar], host: QWidget, qtbot: QtBot) -> None:
    context.set_reduced_motion(True)
    screen = rest(context, cars[:2], host, Times(car=30))
    first = screen.car
    qtbot.waitUntil(lambda: screen.car is not first)
    qtbot.waitUntil(lambda: screen.car is first)


def test_hidden_it_does_nothing(context: AppContext, cars: list[AttractCar], host: QWidget) -> None:
    screen = rest(context, cars, host)
    screen.hide()
    assert not screen._turn.isActive()


@pytest.mark.parametrize("count", [0, 1])
def test_few_cars_are_no_trouble(context: AppContext, cars: list[AttractCar], host: QWidget, count: int) -> None:
    screen = rest(context, cars[:count], host)
    screen.show_next()
    assert not screen.grab().isNull()
    assert (screen.car is None) is (count == 0)


def test_any_touch_or_key_wakes_it(context: AppContext, cars: list[AttractCar], host: QWidget, qtbot: QtBot) -> None:
    screen = rest(context, cars, host)
    with qtbot.waitSignal(screen.touched):
        qtbot.mouseClick(screen, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(screen.touched):
        qtbot.keyClick(screen, Qt.Key.Key_A)
    with qtbot.assertNotEmitted(screen.touched):
        qtbot.keyClick(screen, Qt.Key.Key_Control)
