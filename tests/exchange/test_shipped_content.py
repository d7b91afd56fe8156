"""The shipped content: complete, founded, in both languages, and the figures that its files give."""

from collections.abc import Iterator

import pytest

from catalogue_app import resources
from catalogue_app.exchange.check import check_folder
from catalogue_app.facts.edition import Edition
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.records import Figure, Model, Source, Statement, Variant
from catalogue_app.facts.vocabulary import Match, PlantState, Powertrain, Status
from catalogue_app.origin.layers import layers


def statements(edition: Edition) -> Iterator[Statement]:
    for model in edition.models:
        yield from model.statements
        yield from (share.statement for share in model.shares)
        yield from model.notes
    for component in edition.components:
        yield component.statement
        yield from component.facts
        yield from component.dealer_notes
        yield from (d.statement for d in component.also_described)
    yield from (t.statement for t in edition.ties)
    yield from (p.statement for p in edition.precedents)
    yield from edition.context
    yield from (s for a in edition.absent for s in a.statements)


def figures(edition: Edition) -> Iterator[tuple[str, Figure]]:
    for model in edition.models:
        yield from ((model.id, f) for f in model.figures.values())
        yield from ((v.id, f) for v in model.variants for f in v.figures.values())


def model(edition: Edition, model_id: str) -> Model:
    return next(m for m in edition.models if m.id == model_id)


def variant(edition: Edition, variant_id: str) -> Variant:
    return model(edition, variant_id.rsplit("/", 1)[0]).variant(variant_id)


@pytest.mark.parametrize(
    ("what", "count"),
    [
        ("brands", 13),
        ("models", 72),
        ("variants", 218),
        ("components", 112),
        ("ties", 53),
        ("families", 18),
        ("precedents", 20),
        ("context", 5),
        ("sources", 1013),
        ("conflicts", 150),
        ("registry_figures", 403),
    ],
)
def test_nothing_of_the_content_is_dropped(edition: Edition, what: str, count: int) -> None:
    assert edition.report.taken[what] == count
    assert edition.report.refused == ()


def test_the_edition_holds_what_the_report_counts(edition: Edition) -> None:
    taken = edition.report.taken
    assert len({m.brand for m in edition.models}) == taken["brands"]
    assert len(edition.models) == taken["models"]
    assert sum(len(m.variants) for m in edition.models) == taken["variants"]
    assert len(edition.components) == taken["components"]
    assert len(edition.sources) == taken["sources"]
    assert (edition.edition, edition.market) == ("2026-11-23", "NL")


def test_every_registry_figure_is_shown_somewhere(edition: Edition) -> None:
    """A row is kept as a figure, stands beside one, or is an indication for the family."""
    shown = sum(
        sum(f.match is not None for f in v.figures.values())
        + sum(len(f.others) for f in v.figures.values())
        + sum(len(i) for i in v.indications.values())
        for m in edition.models
        for v in m.variants
    )
    assert shown >= edition.report.taken["registry_figures"]


def test_ids_are_unique(edition: Edition) -> None:
    for ids in (
        [m.id for m in edition.models],
        [v.id for m in edition.models for v in m.variants],
        [c.id for c in edition.components],
        [s.id for s in edition.sources],
        [s.id for s in statements(edition)],
    ):
        assert len(set(ids)) == len(ids)


def test_every_variant_is_named_after_its_model(edition: Edition) -> None:
    assert [v.id for m in edition.models for v in m.variants if not v.id.startswith(m.id + "/")] == []


def test_every_statement_has_a_source_and_both_languages(edition: Edition) -> None:
    known = {s.id for s in edition.sources}
    bare = [s.id for s in statements(edition) if not isinstance(s.source, Source) or s.source.id not in known]
    assert bare == []
    mute = [s.id for s in statements(edition) if not (s.text.en.strip() and s.text.nl.strip())]
    assert mute == []
    assert len(list(statements(edition))) > 700


def test_no_sentence_reads_the_same_in_both_languages(edition: Edition) -> None:
    same = [s.id for s in statements(edition) if s.text.en == s.text.nl and len(s.text.en.split()) > 4]
    assert same == []


def test_every_figure_has_a_source_its_unit_and_evidence(edition: Edition) -> None:
    known = {s.id for s in edition.sources}
    for owner, figure in figures(edition):
        assert figure.source.id in known, (owner, figure.key)
        assert figure.evidence is not Evidence.UNKNOWN, (owner, figure.key)
        if figure.key == "price":
            assert figure.market, (owner, "a price without a market")
            assert figure.as_of, (owner, "a price without a date")
            assert len(figure.unit) == 3, owner
        else:
            assert figure.unit == BY_KEY[figure.key].unit, (owner, figure.key)


def test_every_other_value_says_why_it_was_not_kept(edition: Edition) -> None:
    others = [(owner, f.key, o) for owner, f in figures(edition) for o in f.others]
    assert len(others) == edition.report.taken["other_values"] > 200
    assert [(owner, key) for owner, key, o in others if not (o.why_not.en and o.why_not.nl)] == []


def test_every_part_link_and_every_known_layer_has_a_source(edition: Edition) -> None:
    for m in edition.models:
        for link in m.parts:
            assert link.source is not None, (m.id, link.component.id)
            assert link.evidence is not Evidence.UNKNOWN, (m.id, link.component.id)
        for layer, fact in layers(m).items():
            for part in fact.all_parts:
                assert part.source is not None or not fact.known, (m.id, layer)
                assert part.statement.en, (m.id, layer)
                assert part.statement.nl, (m.id, layer)


def test_part_links_name_variants_of_the_model(edition: Edition) -> None:
    for m in edition.models:
        own = {v.id for v in m.variants}
        assert [link.component.id for link in m.parts if not set(link.variants) <= own] == [], m.id


def test_every_component_named_as_kin_exists(edition: Edition) -> None:
    known = {c.id for c in edition.components}
    assert [k.other for c in edition.components for k in c.kin if k.other not in known] == []


# -- values checked by hand against the content files


def test_the_figures_of_the_leapmotor_b10(edition: Edition) -> None:
    b10 = model(edition, "leapmotor/b10")
    assert {k: f.value for k, f in b10.figures.items()} == {
        "length_mm": 4515,
        "width_mm": 1885,
        "height_mm": 1655,
        "wheelbase_mm": 2735,
        "boot_min_l": 430,
        "boot_max_l": 1700,
        "frunk_l": 25,
        "euro_ncap_stars": 5,
    }
    assert b10.figures["length_mm"].source.id == "s-acl-b10"
    assert b10.figures["euro_ncap_stars"].test == "Euro NCAP 2025"
    assert (b10.status, b10.segment, b10.seats, str(b10.on_sale_from)) == (Status.ON_SALE, "C", 5, "2025-10")
    assert [(p.site, p.state) for p in b10.production] == [
        ("leapmotor-china", PlantState.ACTIVE),
        ("zaragoza", PlantState.PLANNED),
    ]


def test_a_plain_figure_stays_and_the_register_stands_beside_it(edition: Edition) -> None:
    b10 = variant(edition, "leapmotor/b10/b10-life-pro-56-2-kwh")
    reach = b10.figures["range_wltp_km"]
    assert (reach.value, reach.match) == (361, None)
    assert (362, "s-vroom-be-b10-winter") in [(o.value, o.source and o.source.id) for o in reach.others]
    gross, net = b10.figures["battery_gross_kwh"], b10.figures["battery_net_kwh"]
    assert (gross.value, net.value) == (56.2, 55.0)


def test_the_dutch_price_is_kept_and_a_foreign_one_stands_beside_it(edition: Edition) -> None:
    price = variant(edition, "leapmotor/b10/b10-life-pro-56-2-kwh").figures["price"]
    assert (price.value, price.unit, price.market, str(price.as_of)) == (27995, "EUR", "NL", "2025-09")
    assert (29900, "BE") in [(o.value, o.market) for o in price.others]


def test_an_exact_register_figure_fills_a_hole(edition: Edition) -> None:
    mass = variant(edition, "leapmotor/c10/c10-bev-rwd-69-9-kwh").figures["kerb_mass_kg"]
    assert (mass.value, mass.match, mass.source.id, mass.evidence) == (
        1980,
        Match.EXACT,
        "s-dayfr-c10-weights",
        Evidence.PRESS,
    )


def test_differing_figures_keep_both(edition: Edition) -> None:
    power = variant(edition, "leapmotor/c10/c10-bev-rwd-69-9-kwh").figures["power_kw"]
    assert power.value == 160
    assert (170, "s-evkx-c10") in [(o.value, o.source and o.source.id) for o in power.others]


def test_wltp_bands_stay_bands(edition: Edition) -> None:
    bands = [(owner, f) for owner, f in figures(edition) if isinstance(f.value, tuple)]
    assert bands
    assert all(f.low is not None and f.high is not None and f.low <= f.high for _, f in bands)


def test_no_battery_car_has_an_engine_figure(edition: Edition) -> None:
    odd = [
        (v.id, key)
        for m in edition.models
        for v in m.variants
        if v.powertrain is Powertrain.BEV
        for key in ("cylinders", "displacement_cc", "consumption_l_100km", "range_total_km")
        if key in v.figures
    ]
    assert odd == []


def test_newer_ties_supersede_older_ones_and_never_overwrite(edition: Edition) -> None:
    known = {t.statement.id for t in edition.ties}
    superseded = [t.statement.supersedes for t in edition.ties if t.statement.supersedes]
    assert superseded
    assert set(superseded) <= known


def test_the_statement_of_2_march_2026_is_there(edition: Edition) -> None:
    said = next(s for s in edition.context if s.id == "c-1-leapmotor-technology-in-stellantis-brands")
    assert (str(said.as_of), said.evidence) == ("2026-03-02", Evidence.PRESS)
    assert "niets te maken" in said.text.nl


def test_the_precedents_of_ford_and_mazda_have_an_official_line_and_practice(edition: Edition) -> None:
    for brand in ("Ford", "Mazda"):
        cases = [p for p in edition.precedents if p.brand == brand]
        assert cases, brand
        assert all(p.official_line.nl and p.in_practice.nl for p in cases)


def test_the_check_takes_the_shipped_content() -> None:
    report = check_folder(resources.content())
    assert report["refused"] == []
    assert report["edition"] == "2026-11-23"
    assert [r for r in report["remarks"] if "Dutch" in r] == []
