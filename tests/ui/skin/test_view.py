"""The view under the hand: click, Enter, S, the switch, the copy button, the date, the customer."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Model
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.card_panel import CardPanel
from catalogue_app.ui.skin.data import load_skin
from catalogue_app.ui.skin.facts_delegate import FACT
from catalogue_app.ui.skin.facts_panel import FactsPanel
from catalogue_app.ui.skin.picture_panel import PicturePanel
from catalogue_app.ui.skin.unknown_panel import UnknownPanel
from catalogue_app.ui.skin.view import SkinView
from catalogue_app.ui.widgets import TextButton
from tests.ui.skin.conftest import ELECTRIC, HYBRID

LEFT = Qt.MouseButton.LeftButton
WIDTH = 1300


def shown(qtbot: QtBot, context: AppContext, car: Model, variant: str | None = ELECTRIC) -> SkinView:
    view = SkinView(context)
    qtbot.addWidget(view)
    view.resize(WIDTH, 700)
    view.show()
    with qtbot.waitSignal(view.shown):
        view.show_model(car.id, variant)
    view.resize(WIDTH, view.heightForWidth(WIDTH))
    QApplication.sendPostedEvents()
    return view


@pytest.fixture
def view(qtbot: QtBot, context: AppContext, car: Model) -> SkinView:
    return shown(qtbot, context, car)


def picture(view: SkinView) -> PicturePanel:
    panel = view.panel("picture")
    assert isinstance(panel, PicturePanel)
    return panel


def facts(view: SkinView) -> FactsPanel:
    panel = view.panel("facts")
    assert isinstance(panel, FactsPanel)
    return panel


def marked(view: SkinView) -> Layer | None:
    return facts(view).list.delegate.selected


def test_a_click_on_a_zone_selects_its_facts(view: SkinView, qtbot: QtBot) -> None:
    cutaway = picture(view).cutaway
    spot = cutaway.zone_box("battery").center().toPoint()
    with qtbot.waitSignal(view.layer_selected) as caught:
        qtbot.mouseClick(cutaway, LEFT, pos=spot)
    assert caught.args == [Layer.BATTERY]
    assert marked(view) is Layer.BATTERY
    chosen = facts(view).list.currentIndex().data(FACT)
    assert chosen.number == view.version.numbers[Layer.BATTERY]
    assert cutaway.callouts[Layer.BATTERY].isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_callout_answers_to_the_keyboard_and_lets_go_again(view: SkinView, qtbot: QtBot, key: Qt.Key) -> None:
    callout = picture(view).cutaway.callouts[Layer.MOTOR]
    qtbot.keyClick(callout, key)
    assert view.selected is Layer.MOTOR
    qtbot.keyClick(callout, key)
    assert view.selected is None
    assert not callout.isChecked()


def test_escape_lets_a_layer_go(view: SkinView, qtbot: QtBot) -> None:
    callout = picture(view).cutaway.callouts[Layer.MOTOR]
    qtbot.keyClick(callout, Qt.Key.Key_Return)
    qtbot.keyClick(callout, Qt.Key.Key_Escape)
    assert view.selected is None


def test_arrows_go_from_callout_to_callout_past_one_that_cannot_be(view: SkinView, qtbot: QtBot) -> None:
    callouts = picture(view).cutaway.callouts
    view.activateWindow()
    callouts[Layer.MOTOR].setFocus()
    qtbot.keyClick(callouts[Layer.MOTOR], Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is callouts[Layer.BATTERY])
    qtbot.keyClick(callouts[Layer.BATTERY], Qt.Key.Key_Up)
    assert QApplication.focusWidget() is callouts[Layer.ELECTRONICS]
    qtbot.keyClick(callouts[Layer.ELECTRONICS], Qt.Key.Key_Left)  # no engine in this version
    assert QApplication.focusWidget() is callouts[Layer.ELECTRONICS]


def test_the_picture_follows_the_version(view: SkinView, qtbot: QtBot) -> None:
    cutaway = picture(view).cutaway
    assert not cutaway.callouts[Layer.ENGINE_GEARBOX].isEnabled()
    hybrid = next(b for b in picture(view).switch.findChildren(QAbstractButton) if b.text() == "MHEV")
    qtbot.mouseClick(hybrid, LEFT)
    assert HYBRID in view.version.variants
    assert cutaway.callouts[Layer.ENGINE_GEARBOX].isEnabled()
    assert cutaway.zone_box("engine").width() > 0
    with pytest.raises(KeyError):
        cutaway.zone_box("motor_r")


def test_a_selection_that_the_next_version_cannot_have_is_dropped(view: SkinView, car: Model) -> None:
    view.select(Layer.MOTOR)
    petrol = next(n for n, v in enumerate(view.data.versions) if v.layout == "ice") if view.data else 0
    view.show_version(petrol)
    assert view.selected is None


def test_the_source_of_a_fact_opens_on_a_click_and_closes_on_escape(view: SkinView, qtbot: QtBot) -> None:
    rows = facts(view).list
    rows.scrollToTop()
    box = rows.source_at(0)
    qtbot.mouseClick(rows.viewport(), LEFT, pos=box.center())
    card = view._teller.card
    assert card.isVisible()
    assert view.selected is None, "a click on the source selects nothing"
    qtbot.keyClick(rows, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_s_opens_the_source_of_the_row_with_the_keyboard(view: SkinView, qtbot: QtBot) -> None:
    panel = view.panel("card")
    assert isinstance(panel, CardPanel)
    row = next(r for r in panel.rows if r.layer is Layer.BATTERY)
    qtbot.keyClick(row, Qt.Key.Key_S)
    assert view._teller.card.isVisible()
    assert "Pack 50" in view._teller.card.accessibleName()
    assert view.close_card()
    assert not view.close_card()


def test_enter_on_a_fact_selects_its_layer_everywhere(view: SkinView, qtbot: QtBot) -> None:
    rows = facts(view).list
    rows.setCurrentIndex(rows.facts.index(1))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert view.selected is Layer.BATTERY
    assert picture(view).cutaway.selected is Layer.BATTERY


def test_a_question_goes_to_the_clipboard_and_that_is_told(view: SkinView, qtbot: QtBot) -> None:
    panel = view.panel("unknown")
    button = next(b for b in panel.findChildren(TextButton) if b.text() == "Copy" and "electronics" in
                  b.accessibleName())  # fmt: skip
    with qtbot.waitSignal(view.told):
        qtbot.mouseClick(button, LEFT)
    assert QGuiApplication.clipboard().text().startswith("About the Peugeot P One, electronics: which part")


def test_all_questions_go_at_once(view: SkinView, qtbot: QtBot) -> None:
    panel = view.panel("unknown")
    button = next(b for b in panel.findChildren(TextButton) if b.text() == "Copy all questions")
    with qtbot.waitSignal(view.told):
        qtbot.mouseClick(button, LEFT)
    asked = [u for u in view.version.unknown if u.question is not None]
    assert len(QGuiApplication.clipboard().text().splitlines()) == len(asked) > 1


def test_a_day_and_today_are_told(view: SkinView, qtbot: QtBot) -> None:
    button = picture(view).date
    assert "25 Nov 2026" in button.text()
    today, newest = button.popup.actions()[:2]
    assert today.isChecked()
    with qtbot.waitSignal(view.day_chosen) as caught:
        newest.trigger()
    assert caught.args == [PartialDate(2026, 10)]
    with qtbot.waitSignal(view.day_chosen) as caught:
        today.trigger()
    assert caught.args == [None]


def test_another_day_keeps_the_version_and_is_written_on_the_button(
    view: SkinView, qtbot: QtBot, context: AppContext, car: Model
) -> None:
    view.show_version(1)
    with qtbot.waitSignal(view.shown):
        view.show_data(load_skin(context.catalogue, car.id, PartialDate(2025, 3)))
    assert view.version.variants == (HYBRID,)
    assert "Mar 2025" in picture(view).date.text()


def test_every_button_and_list_has_a_name(view: SkinView) -> None:
    nameless = [type(b).__name__ for b in view.findChildren(QAbstractButton) if not b.accessibleName()]
    assert nameless == []
    row = facts(view).list.facts.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(row, str)
    assert "Invented Gazette" in row
    assert Evidence.OFFICIAL.label.en in row


def test_the_view_is_as_high_as_its_panels(view: SkinView) -> None:
    bottom = max(view.panel(name).geometry().bottom() for name in ("picture", "facts", "siblings", "card", "unknown"))
    assert view.heightForWidth(WIDTH) == bottom + 1
    assert view.heightForWidth(900) > view.heightForWidth(WIDTH)


def test_the_answer_never_stands_on_more_than_two_lines(view: SkinView) -> None:
    answer = picture(view).answer
    for width in (560, 700, 1200):
        assert answer.lines(width) <= 2


def test_a_sibling_opens_its_page(view: SkinView, qtbot: QtBot) -> None:
    tile = next(b for b in view.panel("siblings").findChildren(QAbstractButton) if b.isVisible())
    with qtbot.waitSignal(view.model_opened) as caught:
        qtbot.mouseClick(tile, LEFT)
    assert caught.args[0] in {"opel/o-two", "peugeot/p-seven", "citroen/c-box"}


def test_a_car_that_shares_with_no_other_brand_says_so(qtbot: QtBot, context: AppContext) -> None:
    view = SkinView(context)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.shown):
        view.show_model("leapmotor/l-mini")
    words = [w.text() for w in view.panel("siblings").findChildren(type(facts(view)._count))]
    assert "0" in words
    assert any("share, as far as known, a part with the L Mini" in text for text in words)


def test_a_customer_sees_no_question_and_nothing_reported(qtbot: QtBot, context: AppContext, car: Model) -> None:
    with qtbot.waitSignal(context.audience_changed):
        context.set_audience("customer")
    view = shown(qtbot, context, car)
    panel = view.panel("unknown")
    assert isinstance(panel, UnknownPanel)
    assert [b for b in panel.findChildren(TextButton) if b.isVisible()] == []
    levels = {fact.evidence for fact in view.version.facts}
    assert levels <= {Evidence.OFFICIAL, Evidence.PRESS}
    battery = picture(view).cutaway.callouts[Layer.BATTERY]
    assert "Unknown" not in battery.accessibleName()


def test_zones_light_up_under_the_pointer(view: SkinView, qtbot: QtBot) -> None:
    cutaway = picture(view).cutaway
    rest = cutaway.grab().toImage()
    spot: QPoint = cutaway.zone_box("battery").center().toPoint()
    qtbot.mouseMove(cutaway, spot)
    qtbot.waitUntil(lambda: cutaway.grab().toImage() != rest)


def test_a_list_with_nothing_to_scroll_shows_no_handle(view: SkinView) -> None:
    rows = facts(view).list
    bar = rows.verticalScrollBar()
    rows.resize(rows.width(), 80)
    rows.doItemsLayout()
    assert bar.maximum() > 0
    assert bar.isEnabled()
    rows.resize(rows.width(), 9_000)
    rows.doItemsLayout()
    assert bar.maximum() == 0
    assert not bar.isEnabled()
