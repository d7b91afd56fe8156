"""The wall and its pages: what a customer touches and gets, and what each car tells."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QScroller
from pytestqt.qtbot import QtBot

from catalogue_app.drawing.subject import layout_of
from catalogue_app.facts.vocabulary import Powertrain
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.public_data import PublicData
from catalogue_app.ui.showroom.attract_cars import attract_cars
from catalogue_app.ui.showroom.car_page import CarPage
from catalogue_app.ui.showroom.choice import CEILINGS, Choice, Power, select
from catalogue_app.ui.showroom.compare_page import ComparePage
from catalogue_app.ui.showroom.scale_page import ScalePage
from catalogue_app.ui.showroom.wall import Wall
from catalogue_app.ui.showroom.wall_delegate import FACE, boxes
from catalogue_app.ui.showroom.window import ShowroomWindow
from tests.ui.fakes import MODELS
from tests.ui.showroom.conftest import Open

LEFT = Qt.MouseButton.LeftButton
P_ONE, L_THREE, L_MINI = MODELS[0], MODELS[2], MODELS[3]


def place(wall: Wall, model_id: str, part: str) -> QPoint:
    """The middle of a part of the card of a model."""
    for row in range(wall.faces.rowCount()):
        index = wall.faces.index(row)
        if index.data(FACE).card.id == model_id:
            wall.scrollTo(index)
            box: QRectF = getattr(boxes(QRectF(wall.visualRect(index))), part)
            return box.center().toPoint()
    raise KeyError(model_id)


def tap(wall: Wall, qtbot: QtBot, model_id: str, part: str) -> None:
    """Tap a card of the first column: the screen of the tests ends before the third, and Qt finds nothing there."""
    at = place(wall, model_id, part)
    assert wall.viewport().rect().contains(at)
    qtbot.mouseClick(wall.viewport(), LEFT, pos=at)


def names(window: ShowroomWindow) -> list[str]:
    return [face.card.name for face in window.wall.faces]


# -- the wall


def test_a_tap_on_a_card_opens_the_car(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    tap(window.wall.cards, qtbot, P_ONE.id, "name")
    assert isinstance(window.page, CarPage)
    assert window.page.sheet.model.id == P_ONE.id
    qtbot.mouseClick(window.page.back, LEFT)
    assert window.page is window.wall


def test_a_tap_on_the_plus_compares_and_opens_nothing(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    assert not window.wall.bar.compare.isEnabled()
    tap(window.wall.cards, qtbot, P_ONE.id, "button")
    assert window.page is window.wall
    assert window.tray.ids == (P_ONE.variants[2].id,)  # the cheapest
    tap(window.wall.cards, qtbot, L_MINI.id, "button")
    assert window.wall.bar.compare.accessibleName() == "Compare, 2 cars"
    qtbot.mouseClick(window.wall.bar.compare, LEFT)
    assert isinstance(window.page, ComparePage)
    tap_again = window.page.back
    qtbot.mouseClick(tap_again, LEFT)
    tap(window.wall.cards, qtbot, P_ONE.id, "button")
    assert window.tray.ids == (L_MINI.variants[0].id,)


def test_the_button_of_a_card_is_64_px(open_showroom: Open) -> None:
    window = open_showroom()
    cell = QRectF(window.wall.cards.visualRect(window.wall.cards.faces.index(0)))
    assert boxes(cell).button.width() >= 64
    assert boxes(cell).button.height() >= 64
    assert boxes(cell).card.contains(boxes(cell).button)


def test_what_is_pressed_shows_it_and_sliding_off_lets_go(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    wall = window.wall.cards
    QScroller.ungrabGesture(wall.viewport())  # the finger is followed without its delay
    at = place(wall, P_ONE.id, "name")
    qtbot.mousePress(wall.viewport(), LEFT, pos=at)
    assert wall._delegate.pressed == (P_ONE.id, False)
    qtbot.mouseMove(wall.viewport(), QPoint(at.x(), at.y() + 700))
    assert wall._delegate.pressed is None
    qtbot.mouseRelease(wall.viewport(), LEFT, pos=at)
    assert window.page is window.wall


def test_the_wall_by_keyboard(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    wall = window.wall.cards
    wall.setFocus()
    wall.setCurrentIndex(wall.faces.index(0))
    qtbot.keyClick(wall, Qt.Key.Key_Right)
    qtbot.keyClick(wall, Qt.Key.Key_Space)
    assert len(window.tray) == 1
    qtbot.keyClick(wall, Qt.Key.Key_Return)
    assert isinstance(window.page, CarPage)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.page is window.wall


def test_brands_powers_and_price_narrow_and_start_over_widens(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    everything = names(window)
    qtbot.mouseClick(window.wall.brands.button("Leapmotor"), LEFT)
    assert names(window) == ["L Three", "L Mini"]
    qtbot.mouseClick(window.wall.bar.powers[Power.HYBRID], LEFT)
    assert names(window) == ["L Three"]
    qtbot.mouseClick(window.wall.bar.price, LEFT)
    assert window.wall.prices.isVisible()
    qtbot.mouseClick(window.wall.prices.button(20_000), LEFT)
    assert names(window) == []
    assert window.wall.more.isVisible()
    window.tray.add(P_ONE.variants[0].id)
    qtbot.mouseClick(window.wall.bar.again, LEFT)
    assert names(window) == everything
    assert not window.tray.ids
    assert not window.wall.prices.isVisible()
    assert not window.wall.bar.powers[Power.HYBRID].isChecked()


def test_a_dead_end_offers_the_way_back(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    window.wall._on_brand("Fiat")
    window.wall._on_power(Power.ELECTRIC)
    assert names(window) == []
    qtbot.mouseClick(window.wall.more, LEFT)
    assert len(names(window)) == len(MODELS)


def test_five_cars_do_not_fit_and_it_is_said(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    told: list[str] = []
    window.tray.refused.connect(told.append)
    for variant in [v for m in MODELS for v in m.variants][:5]:
        window.tray.add(variant.id)
    assert len(window.tray) == 4
    assert told == ["The comparison is full: 4 versions at most."]
    assert window._notice.isVisible()


def test_the_customers_comparison_is_not_the_dealers(open_showroom: Open, context: AppContext) -> None:
    window = open_showroom()
    window.tray.add(P_ONE.variants[0].id)
    assert context.tray.ids == ()


# -- pages


def test_another_version_shows_its_figures(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    window._open(L_THREE.id)
    page = window.page
    assert isinstance(page, CarPage)
    second = L_THREE.variants[1].id
    qtbot.mouseClick(page.version(second), LEFT)
    assert page.variant_id == second
    assert any(tile.figure.value == "434 km" for tile in page.sheet.tiles.tiles)
    qtbot.mouseClick(page.add, LEFT)
    assert window.tray.ids == (second,)
    assert page.add.text() == "In the comparison"


def test_a_car_opens_with_the_version_that_was_asked_for(open_showroom: Open) -> None:
    window = open_showroom()
    window.wall._on_power(Power.ELECTRIC)
    window._open(P_ONE.id)
    assert isinstance(window.page, CarPage)
    assert window.page.variant_id == P_ONE.variants[0].id


def test_taking_cars_out_leads_back(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    window.tray.replace([P_ONE.variants[0].id, L_THREE.variants[0].id, L_THREE.variants[1].id])
    window._compare()
    page = window.page
    assert isinstance(page, ComparePage)
    assert page.shown is not None
    assert len(page.shown.columns) == 3
    window.tray.remove(L_THREE.variants[1].id)
    assert len(page.shown.columns) == 2
    window.tray.remove(L_THREE.variants[0].id)
    assert window.page is window.wall


def test_to_scale_stands_short_to_long_and_opens(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    qtbot.mouseClick(window.wall.bar.scale, LEFT)
    page = window.page
    assert isinstance(page, ScalePage)
    lengths = [car.face.card.dimensions[0] for car in page.cars]
    assert lengths == sorted(length for length in lengths if length is not None)
    qtbot.mouseClick(page.cars[0], LEFT)
    assert isinstance(window.page, CarPage)


def test_back_goes_one_page_at_a_time(open_showroom: Open) -> None:
    window = open_showroom()
    window._to_scale()
    window._open(P_ONE.id)
    window._leave_page()
    assert isinstance(window.page, ScalePage)
    window._leave_page()
    window._leave_page()
    assert window.page is window.wall


# -- rules without a window


def test_a_price_of_another_currency_never_passes_a_ceiling(data: PublicData) -> None:
    for ceiling in CEILINGS:
        for face in select(data.cards, Choice(ceiling=ceiling)):
            assert face.price is not None
            assert face.price.currency == "EUR"
            assert face.price.amount <= ceiling


def test_a_power_leaves_only_its_versions(data: PublicData) -> None:
    face = next(f for f in select(data.cards, Choice(powers=frozenset({Power.ELECTRIC}))) if f.card.id == P_ONE.id)
    assert [v.powertrain for v in face.variants] == [Powertrain.BEV]
    assert face.narrowed
    assert face.price is not None
    assert face.price.amount == 31_990


def test_every_powertrain_belongs_to_one_power() -> None:
    counted = [p for power in Power for p in power.powertrains]
    assert sorted(counted) == sorted(Powertrain)


# -- at rest


def test_only_cars_with_something_to_tell_are_shown_at_rest(data: PublicData) -> None:
    assert attract_cars(data) == ()  # one known layer is too little


@pytest.mark.parametrize(("model", "layout"), [(0, "bev-fwd"), (4, "hybrid")])
def test_where_the_parts_sit_follows_from_the_powertrain(model: int, layout: str) -> None:
    assert layout_of(MODELS[model].variants[0]) == layout
