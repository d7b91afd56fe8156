"""The X-ray of two models: the count, the rows, the lines, another car."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from catalogue_app.facts.edition import Edition
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.origin.sharing import Verdict, verdicts
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.model_picker import ModelPicker
from catalogue_app.ui.skin.xray_data import headline, xray
from catalogue_app.ui.skin.xray_view import XrayView
from tests.ui.fakes import FakeCatalogue

PAIR = ("peugeot/p-one", "opel/o-two")
WIDTH = 1300


@pytest.fixture
def view(qtbot: QtBot, context: AppContext) -> XrayView:
    made = XrayView(context)
    qtbot.addWidget(made)
    made.resize(WIDTH, 700)
    made.show()
    with qtbot.waitSignal(made.shown):
        made.show_pair(*PAIR)
    return made


def test_the_count_is_that_of_the_verdicts_and_never_a_percentage(catalogue: FakeCatalogue) -> None:
    one, other = (catalogue.model(key) for key in PAIR)
    found = verdicts(one, other)
    line = headline(found)
    shared = sum(v.verdict is Verdict.SAME_PART for v in found.values())
    assert line.en.startswith(f"{shared} of 6 layers shared")
    assert "%" not in line.en
    assert line.nl.startswith(f"{shared} van 6 lagen gedeeld")


def test_both_orders_tell_the_same(catalogue: FakeCatalogue) -> None:
    one, other = (catalogue.model(key) for key in PAIR)
    there, back = xray(one, other), xray(other, one)
    assert there.headline == back.headline
    assert [row.verdict.verdict for row in there.rows] == [row.verdict.verdict for row in back.rows]


def test_a_headline_that_rests_on_a_report_says_so(catalogue: FakeCatalogue) -> None:
    from dataclasses import replace

    one, other = (catalogue.model(key) for key in PAIR)
    weak = replace(other, parts=tuple(replace(p, evidence=Evidence.REPORTED) for p in other.parts))
    assert "(reported, not confirmed)" in xray(one, weak).headline.en


def test_a_part_that_both_have_has_one_owner_in_the_row(edition: Edition) -> None:
    models = {m.id: m for m in edition.models}
    rows = [
        row
        for a, b in (("citroen/c3", "fiat/grande-panda"), ("jeep/compass", "peugeot/3008"), ("ds/n8", "opel/grandland"))
        for row in xray(models[a], models[b]).rows
        if row.verdict.verdict is Verdict.SAME_PART and row.layer is not Layer.DESIGN_PRODUCTION
    ]
    assert len(rows) > 6
    assert [row.layer for row in rows if row.left.ownership is not row.right.ownership] == []


def test_versions_of_one_powertrain_are_drawn(catalogue: FakeCatalogue) -> None:
    data = xray(*(catalogue.model(key) for key in PAIR))
    assert data.left.variant is not None
    assert data.right.variant is not None
    assert data.left.variant.powertrain is data.right.variant.powertrain


def test_every_row_says_its_verdict_reason_and_source(view: XrayView) -> None:
    assert [row.row.layer for row in view.rows] == list(Layer)
    platform = view.rows[0]
    assert "same part" in platform.accessibleName()
    assert "Both have: Alpha" in platform.accessibleName()
    assert "Invented Gazette" in platform.accessibleName()
    electronics = next(row for row in view.rows if row.row.layer is Layer.ELECTRONICS)
    assert electronics.row.fact is None
    assert "unknown" in electronics.accessibleName()


def test_a_press_shows_who_says_so(view: XrayView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.rows[0], Qt.MouseButton.LeftButton)
    assert view._teller.card.isVisible()
    qtbot.keyClick(view.rows[0], Qt.Key.Key_Escape)
    assert not view._teller.card.isVisible()


def test_the_cars_light_what_one_looks_at(view: XrayView, qtbot: QtBot) -> None:
    rest = view._cars.grab().toImage()
    view.activateWindow()
    view.rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: view._cars.grab().toImage() != rest)


def test_another_car_is_chosen_by_typing(view: XrayView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view._buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(view.findChildren(ModelPicker)))
    picker = view.findChildren(ModelPicker)[0]
    qtbot.keyClicks(picker.search, "l three")
    with qtbot.waitSignals([view.pair_changed, view.shown]):
        qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert view.data is not None
    assert view.data.right.model.id == "leapmotor/l-three"
    assert view.headline.startswith("0 of")


def test_the_other_car_is_not_offered(view: XrayView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view._buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(view.findChildren(ModelPicker)))
    choices = view.findChildren(ModelPicker)[0].choices
    offered = {choices.choice(row).variant_id for row in range(choices.rowCount())}
    assert PAIR[1] not in offered
    assert PAIR[0] in offered
