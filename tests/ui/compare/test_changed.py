"""What a cell says of a figure that changed."""

import pytest

from catalogue_app.comparison.changes import Became, FigureChange
from catalogue_app.comparison.kept import SeenFigure
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.ui.compare.changed import changed_words


def seen(value, unit, market=None, month=3):
    return SeenFigure(value, unit, Evidence.OFFICIAL, market, PartialDate(2026, month))


def test_the_old_value_is_told_and_fewer_words_still_name_it(qapp):
    change = FigureChange(Became.CHANGED, seen(400, "km"), seen(420, "km"))
    assert changed_words("range_wltp_km", change, "en") == ("changed, was 400 km", "was 400 km", "changed")


def test_an_old_price_keeps_market_and_date_unless_the_cell_says_the_same(qapp):
    before, now = seen(29_990, "EUR", "NL"), seen(31_990, "EUR", "NL")
    said = changed_words("price", FigureChange(Became.CHANGED, before, now), "en")
    assert said[1:] == ("was €\u200929,990 (NL, Mar 2026)", "was €\u200929,990", "changed")
    for other in (seen(31_990, "EUR", "DE"), seen(31_990, "EUR", "NL", month=4)):
        said = changed_words("price", FigureChange(Became.CHANGED, before, other), "en")
        assert said[1:] == ("was €\u200929,990 (NL, Mar 2026)", "changed")


@pytest.mark.parametrize(
    ("became", "words"),
    [
        (Became.UNCHANGED, ()),
        (Became.NEW, ("new, was unknown",)),
        (Became.SURER, ("surer than before",)),
        (Became.LESS_SURE, ("less sure than before",)),
    ],
)
def test_what_became_of_a_figure_without_another_value(qapp, became, words):
    change = FigureChange(became, None if became is Became.NEW else seen(400, "km"), seen(400, "km"))
    assert changed_words("range_wltp_km", change, "en") == words


def test_a_value_without_source_now_says_what_it_was_where_that_is_known(qapp):
    said = changed_words("range_wltp_km", FigureChange(Became.GONE, seen(400, "km"), None), "en")
    assert said[0] == "no source any more, was 400 km"
    assert changed_words("range_wltp_km", FigureChange(Became.GONE, None, None), "en") == ("no source any more",)
    unknown = FigureChange(Became.CHANGED, None, seen(400, "km"))
    assert changed_words("range_wltp_km", unknown, "en") == ("changed",)
