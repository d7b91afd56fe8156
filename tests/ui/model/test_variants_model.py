"""The table of variants keeps Qt's rules for models."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.marks import marks_of
from catalogue_app.ui.model.variants_model import DETAIL_ROLE, NAME, PRICE, RANGE, VariantsModel


def table_of(context: AppContext, model_id: str) -> VariantsModel:
    model = context.catalogue.model(model_id)
    return VariantsModel(context, model, marks_of(model), context)


def test_it_is_a_proper_model_also_when_sorted(qtmodeltester: ModelTester, context: AppContext) -> None:
    model = table_of(context, "peugeot/p-one")
    qtmodeltester.check(model)
    kept = model.index(0, NAME)
    model.sort(PRICE, Qt.SortOrder.AscendingOrder)
    assert [model.index(row, NAME).data() for row in range(3)] == ["P One Petrol", "P One Hybrid", "P One Electric"]
    assert kept.isValid()
    model.sort(-1)
    assert model.index(0, NAME).data() == "P One Electric"


def test_a_price_carries_market_and_date_and_a_band_stays_a_band(context: AppContext) -> None:
    model = table_of(context, "opel/o-two")
    assert model.index(0, PRICE).data(DETAIL_ROLE) == "DE · 12 Mar 2026"
    assert model.index(1, PRICE).data() == "no source"
    assert model.index(0, RANGE).data() == "305 – 408 km"
    assert model.index(1, RANGE).data() == "n/a"
