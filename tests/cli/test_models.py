"""`catalogue models`: the filters, the order and the shape."""

import re
from collections.abc import Callable

import pytest

from catalogue_app.facts.edition import Edition
from catalogue_app.facts.vocabulary import Body, Powertrain, Status, Technology
from catalogue_app.store.reading import StoredCatalogue
from tests.cli.conftest import Answer

Ask = Callable[..., Answer]


def ids(answer: Answer) -> list[str]:
    return [m["id"] for m in answer.data["models"]]


def test_all_models_in_the_order_of_the_content(ask: Ask, edition: Edition) -> None:
    answer = ask("models", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.data["edition"] == "2026-11-23"
    assert ids(answer) == [m.id for m in edition.models]


def test_the_shape_of_a_model(ask: Ask) -> None:
    for model in ask("models", "--json").data["models"]:
        assert {
            "id", "brand", "name", "status", "segment", "body", "platform", "technology", "powertrains", "variants",
            "price_from", "range_wltp_km",
        } <= set(model)  # fmt: skip
        assert model["status"] in [str(s) for s in Status]
        assert model["body"] in [str(b) for b in Body]
        assert model["technology"] in [str(t) for t in Technology]
        assert set(model["powertrains"]) <= {str(p) for p in Powertrain}
        assert re.fullmatch("[A-F]", model["segment"])
        assert isinstance(model["variants"], int)
        price = model["price_from"]
        if price is not None:
            assert {"amount", "currency", "market", "as_of"} <= set(price)
            assert re.fullmatch("[A-Z]{3}", price["currency"])
            assert re.fullmatch("[A-Z]{2}", price["market"])
            assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", price["as_of"])
        reach = model["range_wltp_km"]
        assert reach is None or (len(reach) == 2 and reach[0] <= reach[1])


def test_the_leapmotor_b10_as_listed(ask: Ask) -> None:
    (b10,) = [m for m in ask("models", "--json", "--brand", "leapmotor").data["models"] if m["name"] == "B10"]
    assert b10["price_from"] == {
        "amount": 27995, "currency": "EUR", "market": "NL", "as_of": "2025-09", "kind": "published",
        "variant": "leapmotor/b10/b10-life-pro-56-2-kwh",
    }  # fmt: skip
    assert b10["range_wltp_km"] == [361, 434]
    assert (b10["technology"], b10["platform"], b10["variants"]) == ("partner", "leap-3-5", 4)
    assert b10["powertrains"] == ["bev", "erev"]


@pytest.mark.parametrize(
    ("option", "value", "holds"),
    [
        ("--brand", "citroen", lambda m: m.brand == "Citroën"),
        ("--brand", "ALFA ROMEO", lambda m: m.brand == "Alfa Romeo"),
        ("--powertrain", "erev", lambda m: any(v.powertrain == "erev" for v in m.variants)),
        ("--powertrain", "BEV", lambda m: any(v.powertrain == "bev" for v in m.variants)),
        ("--segment", "c", lambda m: m.segment == "C"),
        ("--body", "suv", lambda m: m.body == "suv"),
        ("--status", "on-sale", lambda m: m.status == "on_sale"),
        ("--technology", "partner", lambda m: m.technology == "partner"),
        ("--technology", "joint-venture", lambda m: m.technology == "joint_venture"),
        ("--price-max", "25000", lambda m: any(v.price and v.price.amount <= 25000 for v in m.variants)),
        ("--range-min", "600", lambda m: any(v.range_km and v.range_km[1] >= 600 for v in m.variants)),
        ("--seats-min", "7", lambda m: (m.seats or 0) >= 7),
        ("--boot-min", "600", lambda m: any((v.boot_l or 0) >= 600 for v in m.variants)),
        ("--tow-min", "1500", lambda m: any((v.tow_kg or 0) >= 1500 for v in m.variants)),
    ],
)
def test_each_filter_keeps_what_fits_and_nothing_else(
    ask: Ask, catalogue: StoredCatalogue, option: str, value: str, holds: Callable[..., bool]
) -> None:
    expected = [c.id for c in catalogue.cards() if holds(c)]
    answer = ask("models", option, value, "--json")
    assert ids(answer) == expected
    assert answer.code == (0 if expected else 1)
    assert len(expected) < 72


@pytest.mark.parametrize(
    ("option", "just", "beyond"),
    [
        ("--price-max", "27995", "27994"),
        ("--range-min", "434", "435"),
        ("--boot-min", "430", "431"),
        ("--seats-min", "5", "6"),
    ],
)
def test_a_wish_that_is_just_met_is_met(ask: Ask, option: str, just: str, beyond: str) -> None:
    """The B10 costs 27,995 euros, goes 434 km, takes 430 l and seats five."""
    assert "leapmotor/b10" in ids(ask("models", "--brand", "leapmotor", option, just, "--json"))
    assert "leapmotor/b10" not in ids(ask("models", "--brand", "leapmotor", option, beyond, "--json"))


def test_a_limit_in_euros_says_nothing_about_dollars(ask: Ask) -> None:
    """The Jeep Recon is only priced in the United States, at 66,995 dollars."""
    assert "jeep/recon" not in ids(ask("models", "--price-max", "70000", "--json"))


def test_one_variant_must_meet_all_wishes_together(ask: Ask, catalogue: StoredCatalogue) -> None:
    found = ids(ask("models", "--powertrain", "bev", "--price-max", "26000", "--range-min", "300", "--json"))
    expected = [
        c.id
        for c in catalogue.cards()
        if any(
            v.powertrain == "bev" and v.price and v.price.amount <= 26000 and v.range_km and v.range_km[1] >= 300
            for v in c.variants
        )
    ]
    assert found == expected
    assert found


def test_a_search_is_in_order_of_relevance_and_filters_still_hold(ask: Ask) -> None:
    assert ids(ask("models", "--search", "e-3008", "--json"))[0] == "peugeot/3008"
    assert ids(ask("models", "--search", "ë-c3", "--json"))[0] == "citroen/c3"
    assert ids(ask("models", "--search", "500e", "--brand", "fiat", "--json"))[0] == "fiat/500e"


def test_nothing_found_is_one_line_and_exit_1(ask: Ask) -> None:
    answer = ask("models", "--brand", "Tesla")
    assert (answer.code, answer.out) == (1, "")
    assert len(answer.err.splitlines()) == 1
    as_json = ask("models", "--search", "xyzzy", "--json")
    assert as_json.code == 1
    assert as_json.data == {"edition": "2026-11-23", "models": []}
    assert len(as_json.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("models", "--powertrain", "steam"), ["steam", "bev", "--powertrain"]),
        (("models", "--technology", "alien"), ["alien", "partner"]),
        (("models", "--body", "boat"), ["boat", "hatchback"]),
        (("models", "--status", "lost"), ["lost", "on_sale"]),
        (("models", "--price-max", "cheap"), ["--price-max"]),
        (("models", "--lang", "es"), ["es", "nl", "en", "de", "fr", "it"]),
        (("models", "--colour", "red"), ["--colour"]),
        (("compare", "leapmotor/b10/b10-life-pro-56-2-kwh"), ["two to six"]),
        (("compare", *["x"] * 7), ["two to six"]),
        (("show",), ["model"]),
        (("sheet", "B10"), ["output"]),
        (("modles",), ["modles"]),
    ],
)
def test_a_slip_in_usage_is_one_line_and_exit_2(ask: Ask, arguments: tuple[str, ...], words: list[str]) -> None:
    answer = ask(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert len(answer.err.splitlines()) == 1
    assert "Traceback" not in answer.err
    assert [w for w in words if w.lower() not in answer.err.lower()] == [], answer.err


@pytest.mark.parametrize(
    ("lang", "word"),
    [("nl", "Techniek van een partner"), ("en", "Partner technology"), ("de", "Technik eines Partners"),
     ("fr", "Technologie partenaire"), ("it", "Tecnologia di un partner")],
)  # fmt: skip
def test_the_list_for_people_is_in_the_asked_language(ask: Ask, lang: str, word: str) -> None:
    answer = ask("models", "--brand", "leapmotor", "--lang", lang)
    assert answer.code == 0
    assert len(answer.out.splitlines()) == 6
    assert word in answer.out
