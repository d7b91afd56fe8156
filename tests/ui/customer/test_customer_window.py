"""The customer's screen: shows what it is sent, nothing else, and nothing a customer may not see."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Model
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.car_sheet import CarSheet
from catalogue_app.ui.customer.columns import SideBySide
from catalogue_app.ui.customer.figures import big_figures, row_figures, variant_of
from catalogue_app.ui.customer.picture import CarPicture
from catalogue_app.ui.customer.sent import Sent
from catalogue_app.ui.customer.tiles import Tile, line_sizes
from catalogue_app.ui.customer.welcome import Welcome
from catalogue_app.ui.customer.window import CustomerWindow
from catalogue_app.ui.shell.customer_strip import CustomerStrip
from catalogue_app.ui.shell.history import Place
from catalogue_app.ui.window import MainWindow
from tests.ui.fakes import MODELS, FakeCatalogue
from tests.ui.test_window import StubPage

P_ONE, L_THREE = MODELS[0], MODELS[2]


def with_evidence(model: Model, key: str, evidence: Evidence) -> Model:
    variants = tuple(
        replace(v, figures={k: replace(f, evidence=evidence) if k == key else f for k, f in v.figures.items()})
        for v in model.variants
    )
    return replace(model, variants=variants)


@pytest.fixture
def catalogue() -> FakeCatalogue:
    hushed = with_evidence(P_ONE, "power_kw", Evidence.REPORTED)
    return FakeCatalogue((hushed, *MODELS[1:]))


@pytest.fixture
def screen(context: AppContext, qtbot: QtBot) -> CustomerWindow:
    made = CustomerWindow(context)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitSignal(made.shown):
        made.show()
    return made


def seen(window: QWidget) -> str:
    """Everything that a screen reader would say."""
    return " | ".join(w.accessibleName() for w in window.findChildren(QWidget) if w.isVisible() and w.accessibleName())


def test_it_begins_with_a_welcome(screen: CustomerWindow) -> None:
    assert screen.findChild(Welcome) is not None
    assert screen.findChild(CarSheet) is None


def test_a_model_is_shown_large_with_its_version(screen: CustomerWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.shown) as told:
        screen.send(Sent(L_THREE.id, L_THREE.variants[1].id))
    assert told.args == ["Leapmotor L Three"]
    words = seen(screen)
    for expected in ("Leapmotor", "L Three", "L Three Max", "Price: €", "Electric range, WLTP: 434 km"):
        assert expected in words
    qtbot.waitUntil(lambda: screen.findChild(Welcome) is None)


def test_what_is_only_reported_is_not_told_but_asked_for(screen: CustomerWindow) -> None:
    screen.send(Sent(P_ONE.id))
    assert "Power: ask us" in seen(screen)
    assert "no source" not in seen(screen)


def test_reports_come_with_their_mark_when_the_dealer_chooses(
    screen: CustomerWindow, context: AppContext, qtbot: QtBot
) -> None:
    screen.send(Sent(P_ONE.id))
    with qtbot.waitSignal(screen.shown):
        context.set_with_reports(True)
    assert "Power: 115 kW, Reported" in seen(screen)


def test_a_comparison_shows_the_same_rows_for_all(screen: CustomerWindow, qtbot: QtBot) -> None:
    ids = (P_ONE.variants[0].id, P_ONE.variants[2].id, L_THREE.variants[0].id)
    with qtbot.waitSignal(screen.shown) as told:
        screen.send(Sent(variant_ids=ids))
    assert told.args == ["Peugeot P One – Peugeot P One – Leapmotor L Three"]
    side = screen.findChild(SideBySide)
    assert side is not None
    rows = [[tile.figure.name for tile in column.tiles] for column in side.columns]
    assert rows[0] == rows[1] == rows[2]
    petrol = {tile.figure.name: tile.figure.value for tile in side.columns[1].tiles}
    assert petrol["Electric range, WLTP"] == "n/a"


def test_what_the_catalogue_does_not_have_is_left_out(screen: CustomerWindow) -> None:
    screen.send(Sent(variant_ids=("no/such/car", P_ONE.variants[0].id)))
    side = screen.findChild(SideBySide)
    assert side is not None
    assert len(side.columns) == 1
    screen.send(Sent("no/such"))
    assert screen.findChild(Welcome) is not None


def test_clearing_takes_everything_away(screen: CustomerWindow, qtbot: QtBot) -> None:
    screen.send(Sent(P_ONE.id))
    with qtbot.waitSignal(screen.shown) as told:
        screen.clear()
    assert told.args == [""]
    qtbot.waitUntil(lambda: screen.findChild(CarSheet) is None)


def test_language_follows_and_the_subject_stays(screen: CustomerWindow, context: AppContext, qtbot: QtBot) -> None:
    screen.send(Sent(L_THREE.id))
    with qtbot.waitSignal(screen.shown):
        context.set_language("nl")
    assert "vraag ons" in seen(screen)
    assert screen.sent == Sent(L_THREE.id)


@pytest.mark.parametrize("height", [66, 80, 130, 300])
def test_three_lines_fit_a_tile_of_any_height(height: int) -> None:
    small, large = line_sizes(height)
    assert small >= 12
    assert large > small
    assert 0.5 * small + 2 * 1.35 * small + 1.22 * large <= height


def test_tiles_are_never_lower_than_their_lines(screen: CustomerWindow) -> None:
    screen.resize(screen.minimumSize())
    screen.send(Sent(variant_ids=(P_ONE.variants[0].id, P_ONE.variants[2].id)))
    tiles = screen.findChildren(Tile)
    assert len(tiles) == 14
    assert all(tile.height() >= 66 for tile in tiles)


def test_the_first_version_is_one_with_a_dutch_price() -> None:
    seven = next(m for m in MODELS if m.id == "peugeot/p-seven")
    chosen = variant_of(seven, None)
    assert chosen is not None
    assert chosen.figures["price"].market == "NL"
    assert variant_of(MODELS[5], None) is MODELS[5].variants[0]
    assert variant_of(seven, "no such") is None


def test_a_foreign_price_is_never_shown_as_a_dutch_one() -> None:
    two = MODELS[1]
    price = big_figures(two, two.variants[0], "en")[0]
    assert (price.name, price.aside) == ("Price abroad: DE", "DE · 12 Mar 2026")


def test_only_electric_cars_have_no_row_for_fuel() -> None:
    columns = [(L_THREE, v) for v in L_THREE.variants[:2]]
    names = [figure.name for figure in row_figures(columns, "en")[0]]
    assert "Consumption, WLTP" not in names
    fuel = [(P_ONE, v) for v in P_ONE.variants[1:]]
    names = [figure.name for figure in row_figures(fuel, "en")[0]]
    assert "Electric range, WLTP" not in names
    assert "CO₂ while driving, WLTP" in names


# -- from the dealer's window


@pytest.fixture
def main(context: AppContext, qtbot: QtBot) -> Iterator[MainWindow]:
    kinds = ("models", "model", "skin", "pair", "atlas", "component", "compare", "sheet")
    made = MainWindow(context, dict.fromkeys(kinds, StubPage))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1500, 900)
    made.show()
    made.show_catalogue()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.screens.close_customer()


def press_send(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def strip(window: MainWindow) -> CustomerStrip:
    return next(s for s in window.findChildren(CustomerStrip) if s.parentWidget() is window.centralWidget())


def test_a_page_goes_across_when_it_is_sent_and_only_then(main: MainWindow, qtbot: QtBot) -> None:
    assert not strip(main).isVisible()
    main.go(Place("model", P_ONE.id))
    press_send(main, qtbot)
    qtbot.waitUntil(lambda: main.screens.subject == "Peugeot P One")
    assert strip(main).isVisible()
    assert strip(main).shown.text() == "Peugeot P One"
    main.go(Place("model", L_THREE.id))
    assert main.screens.customer is not None
    assert main.screens.customer.sent.model_id == P_ONE.id
    qtbot.mouseClick(strip(main).send, Qt.MouseButton.LeftButton)
    assert main.screens.customer.sent.model_id == L_THREE.id
    qtbot.mouseClick(strip(main).clear, Qt.MouseButton.LeftButton)
    assert main.screens.customer.sent == Sent()
    assert strip(main).shown.text() == "the welcome screen"
    assert not strip(main).clear.isEnabled()


def test_a_comparison_goes_across(main: MainWindow, context: AppContext, qtbot: QtBot) -> None:
    ids = [v.id for v in L_THREE.variants[:2]]
    context.tray.replace(ids)
    main.go(Place("compare"))
    press_send(main, qtbot)
    assert main.screens.customer is not None
    assert main.screens.customer.sent.variant_ids == tuple(ids)


def test_what_cannot_be_sent_is_said(main: MainWindow, qtbot: QtBot) -> None:
    told: list[str] = []
    main.tell = told.append  # type: ignore[method-assign,assignment]
    press_send(main, qtbot)
    main.go(Place("compare"))
    press_send(main, qtbot)
    assert main.screens.customer is None
    assert told == ["Open a model or a comparison to send it."] * 2


def test_the_strip_closes_the_screen_and_goes(main: MainWindow, qtbot: QtBot) -> None:
    main.go(Place("model", P_ONE.id))
    press_send(main, qtbot)
    qtbot.mouseClick(strip(main).close_button, Qt.MouseButton.LeftButton)
    assert main.screens.customer is None
    assert not strip(main).isVisible()


def test_the_strip_stands_again_after_a_change_of_language(main: MainWindow, context: AppContext, qtbot: QtBot) -> None:
    main.go(Place("model", P_ONE.id))
    press_send(main, qtbot)
    qtbot.waitUntil(lambda: main.screens.subject == "Peugeot P One")
    context.set_language("nl")
    qtbot.waitUntil(lambda: strip(main).isVisible())
    assert strip(main).shown.text() == "Peugeot P One"


def test_the_screen_closes_with_the_window(main: MainWindow, qtbot: QtBot) -> None:
    main.go(Place("model", P_ONE.id))
    press_send(main, qtbot)
    customer = main.screens.customer
    assert customer is not None
    with qtbot.waitSignal(customer.closed):
        main.close()
    assert main.screens.customer is None


def test_the_dealers_own_photo_takes_the_place_of_the_drawing(
    context: AppContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    red = QPixmap(200, 100)
    red.fill(QColor("red"))
    monkeypatch.setattr(context.photos, "has", lambda model_id: model_id == P_ONE.id)
    monkeypatch.setattr(context.photos, "pixmap", lambda *_: red)
    host = QWidget()
    qtbot.addWidget(host)
    own, other = CarPicture(context, P_ONE, host), CarPicture(context, L_THREE, host)
    for picture in (own, other):
        picture.resize(200, 100)
    assert own.grab().toImage().pixelColor(100, 50) == QColor("red")
    assert other.grab().toImage().pixelColor(100, 50) != QColor("red")
    assert own.accessibleName() == "Photo of the Peugeot P One"
    assert other.accessibleName() == "Drawing of the Leapmotor L Three at true scale"
