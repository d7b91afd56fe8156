"""The sister finder: nearest by parts, and an honest word on what the price difference buys."""

import pytest

from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.text import LANGUAGES
from catalogue_app.facts.vocabulary import Status
from catalogue_app.origin.sharing import Verdict, verdicts
from catalogue_app.origin.sisters import sisters, trade
from catalogue_app.store.reading import StoredCatalogue


def test_the_nearest_come_first_and_can_be_bought(catalogue: StoredCatalogue) -> None:
    for card in catalogue.cards():
        found = sisters(catalogue, card.id)
        counts = [(s.same, s.related) for s in found]
        assert counts == sorted(counts, reverse=True), card.id
        assert card.id not in [s.model_id for s in found]
        for sister in found:
            judged = verdicts(catalogue.model(card.id), catalogue.model(sister.model_id))
            assert sister.same == sum(v.verdict is Verdict.SAME_PART for v in judged.values())
            assert catalogue.model(sister.model_id).status in (Status.ON_SALE, Status.RUN_OUT)


def test_of_a_grandland_they_are_the_cars_on_its_platform(catalogue: StoredCatalogue) -> None:
    found = sisters(catalogue, "opel/grandland", other_brands=True)
    assert {"peugeot/3008", "citroen/c5-aircross", "jeep/compass"} <= {s.model_id for s in found}
    assert not any(s.brand == "Opel" for s in found)


def test_a_leapmotor_has_sisters_of_its_own_brand_only(catalogue: StoredCatalogue) -> None:
    assert {s.brand for s in sisters(catalogue, "leapmotor/b10")} == {"Leapmotor"}
    assert sisters(catalogue, "leapmotor/b10", other_brands=True) == ()


def test_prices_are_compared_within_one_market_currency_and_drive_only(catalogue: StoredCatalogue) -> None:
    compared = refused = 0
    for card in catalogue.cards():
        for sister in sisters(catalogue, card.id):
            found = sister.trade
            if found.one is None or found.other is None:
                refused += 1
                assert found.difference is None
                assert "niet te vergelijken" in found.words.nl
                continue
            compared += 1
            assert (found.one.market, found.one.currency) == (found.other.market, found.other.currency)
            drives = {
                catalogue.model(p.variant_id.rsplit("/", 1)[0]).variant(p.variant_id).powertrain
                for p in (found.one, found.other)
            }
            assert len(drives) == 1
            assert f"({found.one.market}" in found.words.nl
            assert found.difference == found.other.amount - found.one.amount
    assert compared > 10
    assert refused > 10


def test_the_trade_is_the_same_seen_from_the_other_side(catalogue: StoredCatalogue) -> None:
    one, other = catalogue.model("opel/grandland"), catalogue.model("peugeot/3008")
    there, back = trade(one, other), trade(other, one)
    assert there.difference is not None
    assert back.difference == -there.difference
    assert [g.more for g in there.gains] == [-g.more for g in back.gains]
    assert {g.key for g in there.gains} == {"length_mm", "boot_min_l", "range_wltp_km"}
    assert len({there.words.in_(lang) for lang in LANGUAGES}) == len(LANGUAGES)


def test_an_unknown_car_has_none(catalogue: StoredCatalogue) -> None:
    with pytest.raises(NotFound):
        sisters(catalogue, "no/such")
