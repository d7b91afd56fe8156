"""Every rule of the shipped book: a paper that keeps it, and papers that break it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.text import FALLBACK_MARK, LANGUAGES
from catalogue_app.linting.checks import CHECKS
from catalogue_app.linting.draft import Block, EnergyLabel, Line, OriginWords, Place, PriceBasis, Template
from catalogue_app.linting.lint import lint, worst
from catalogue_app.linting.rules import Level, Standing
from tests.linting.papers import (
    CO2,
    DIESEL,
    FUEL,
    PETROL,
    POSTER,
    POWER,
    PRICE,
    SOURCE,
    TAG,
    TODAY,
    electric,
    figure,
    good,
    instead,
    plug_in,
    priced,
    saying,
    with_figures,
    without,
)

S, C, P, T, V = Template.SPEC, Template.COMPARE, Template.PRICE, Template.ORIGIN, Template.OVERVIEW
RUMOUR = figure("power_kw", 100, Evidence.RUMOURED)
TWO = (PETROL, DIESEL)
LOW_ONLY = Line(Place.HEADLINE, "4,6 l/100 km (21,7 km/l)", "Verbruik, WLTP", figure="consumption_l_100km")


def labelled(**given):
    return lambda draft: replace(draft, label=EnergyLabel(**given))


def told(evidence, source=SOURCE, marked=False):
    return lambda draft: replace(draft, origin=(OriginWords("Platform X", evidence, source, marked),))


def shown(**changes):
    return lambda draft: replace(draft, poster=replace(POSTER, **changes))


def two_cars(*lines):
    return lambda draft: replace(draft, cars=TWO, lines=(*draft.lines, *lines))


def old(days):
    day = TODAY - timedelta(days=days)
    return priced(as_of=PartialDate(day.year, day.month, day.day))


BREAKS = [
    ("consumption-and-co2", S, with_figures(co2_g_km=None), "Acme One 1.2: CO₂"),
    ("consumption-and-co2", P, with_figures(consumption_l_100km=None), "Acme One 1.2: Brandstofverbruik"),
    ("official-figures", S, with_figures(co2_g_km=figure("co2_g_km", 120, Evidence.PRESS)), "120 g/km (pers)"),
    ("official-figures", S, with_figures(co2_g_km=figure("co2_g_km", 120, market="UK")), "120 g/km (markt UK)"),
    ("both-units", S, instead(FUEL, value="5,2 – 6,1 l/100 km"), "“Verbruik, WLTP 5,2 – 6,1 l/100 km”"),
    ("both-units", C, instead(FUEL, value="16,4 – 19,2 km/l"), "16,4"),
    ("both-units", V, instead(FUEL, value="5 l/100 km (20,0 km/l)"), "“Verbruik, WLTP 5 l/100 km"),
    ("both-units", S, instead(FUEL, value="5,2 l/100 km (19 km/l)"), "19 km/l"),
    ("whole-grams", S, instead(CO2, value="118,5 g/km"), "118,5 g/km"),
    ("wltp-only", S, with_figures(co2_g_km=figure("co2_g_km", 98, test="NEDC")), "98 g/km (NEDC)"),
    ("wltp-only", S, saying("Verbruik volgens NEDC"), "NEDC"),
    ("wltp-named", S, instead(CO2, label="CO₂"), "“CO₂ 118 – 139 g/km”"),
    ("wltp-named", S, without(Block.TEST), "WLTP"),
    ("low-and-high", S, two_cars(), "4,6 – 6,1"),
    ("low-and-high", S, two_cars(LOW_ONLY, replace(CO2, value="118 – 139 g/km")), "Brandstofverbruik, WLTP 4,6 – 6,1"),
    ("as-readable-as-the-rest", C, instead(FUEL, value="5,2 – 6,1 l/100 km", aside="16,4 – 19,2 km/l"), "Brandstof"),
    ("no-bare-zero", S, saying("0 g CO₂"), "“0 g CO₂”"),
    ("no-bare-zero", S, saying("0 g/km tijdens het rijden"), "0 g/km"),
    ("no-bare-zero", S, saying("0 g/km (WLTP)"), "0 g/km"),
    ("no-emission-free", S, saying("Emissievrij rijden."), "“emissievrij”"),
    ("no-emission-free", P, saying("Zero emissions", Place.HEADLINE), "“zero emission”"),
    ("class-as-given", S, labelled(letter="B", given_by="RDW"), "klasse B"),
    ("class-as-given", P, labelled(letter="B", edition="2026"), "klasse B"),
    ("class-of-the-least-economical", S, labelled(letter="B", given_by="RDW", edition="2026", letters=("B", "D")),
     "minst zuinige D"),
    ("no-label-lookalike", S, labelled(letter="B", lookalike=True), "officiële label"),
    ("overview-size", V, shown(width=690), "690 × 500"),
    ("overview-size", V, shown(width=310, height=250, screen=True), "310 × 250"),
    ("overview-order", V, shown(rows=POSTER.rows[1::-1]), "“Acme Nul”"),
    ("overview-order", V, shown(rows=(*POSTER.rows, POSTER.rows[0])), "“Benzine”"),
    ("overview-order", V, shown(rows=(replace(POSTER.rows[0], co2=None), POSTER.rows[1])), "“Acme One”"),
    ("overview-complete", V, shown(on_sale=3), "2 van de 3"),
    ("overview-in-dutch", V, lambda draft: replace(draft, lang="en"), "not in Dutch"),
    ("price-first", P, lambda draft: replace(draft, lines=(Line(Place.HEADLINE, "B", "Label"), *draft.lines)),
     "Label B"),
    ("price-first", P, lambda draft: replace(draft, prices=()), "geen prijs"),
    ("price-all-in", P, priced(market="FR"), "29.990 (markt FR)"),
    ("price-all-in", P, priced(market=None), "geen markt"),
    ("price-all-in", P, priced(basis=PriceBasis.PUBLISHED), "vraagprijs onbekend"),
    ("price-all-in", P, priced(basis=PriceBasis.LIST), "niet gezegd wat erin zit"),
    ("one-price", P, priced(TAG, replace(TAG, amount=31000)), "31.000"),
    ("no-subsidy-off", P, priced(basis=PriceBasis.AFTER_SUBSIDY), "subsidie eraf"),
    ("no-subsidy-off", P, priced(replace(TAG, basis=PriceBasis.WITHOUT_VAT), TAG), "zonder btw"),
    ("no-subsidy-off", P, instead(PRICE, aside="excl. btw"), "excl. btw"),
    ("price-dated", S, priced(as_of=None), "29.990 (datum)"),
    ("price-dated", P, priced(version=""), "29.990 (uitvoering)"),
    ("price-dated", P, priced(source=""), "29.990 (bron)"),
    ("price-fresh", P, old(91), "Ouder dan 90 dagen"),
    ("price-not-too-old", P, old(366), "Ouder dan 365 dagen"),
    ("price-not-too-old", P, priced(as_of=PartialDate(2025)), "(2025)"),
    ("power-in-kw-first", S, instead(POWER, value="136 pk (100 kW)"), "136 pk"),
    ("power-in-kw-first", S, saying("Nu met 136 PS"), "136 PS"),
    ("speed-is-no-headline", S, saying("8,0 s", Place.HEADLINE, "zero_to_100_s"), "0 tot 100"),
    ("speed-is-no-headline", V, saying("200 km/h", Place.HEADLINE, "top_speed_kmh"), "Topsnelheid"),
    ("power-is-no-argument", P, saying("100 kW", Place.HEADLINE, "power_kw"), "Vermogen"),
    ("no-green-words", S, saying("Een groene keuze"), "“groene”"),
    ("no-green-words", P, saying("Klimaatneutraal op weg", Place.HEADLINE), "“klimaatneutra”"),
    ("green-words-in-names", S, saying("Acme One Eco", Place.NAME), "“Acme One Eco”"),
    ("origin-sourced", T, told(Evidence.PRESS, source=None), "“Platform X”"),
    ("no-rumours-in-print", T, told(Evidence.RUMOURED), "“Platform X”"),
    ("no-rumours-in-print", S, with_figures(power_kw=RUMOUR), "100 kW"),
    ("reported-only-by-choice", T, told(Evidence.REPORTED, marked=True), "“Platform X”"),
    ("reported-only-by-choice", S, with_figures(power_kw=figure("power_kw", 100, Evidence.REPORTED)), "100 kW"),
    ("reported-is-marked", T, told(Evidence.REPORTED), "“Platform X”"),
    ("compared-on-the-same-basis", C, lambda draft: replace(
        draft, ranked=("price",),
        cars=tuple(replace(car, figures={**car.figures, "price": figure("price", 30000, market=market)})
                   for car, market in zip(TWO, ("NL", "DE"), strict=True))), "andere belasting"),
    ("compared-as-of-a-day", C, with_figures(power_kw=replace(
        figure("power_kw", 100), source=replace(SOURCE, published=None))), "100 kW"),
    ("dated-signed-and-sourced", S, without(Block.MADE), "datum van het blad"),
    ("dated-signed-and-sourced", S, without(Block.EDITION), "datum van de gegevens"),
    ("dated-signed-and-sourced", S, without(Block.DEALER), "naam van de dealer"),
    ("dated-signed-and-sourced", S, without(Block.OFFER), "de offerte geldt"),
    ("dated-signed-and-sourced", S, without(Block.SOURCES), "bronnen"),
    ("black-and-white", S, without(Block.EVIDENCE_WORDS), "bewijs in woorden"),
    ("room-for-a-code", S, without(Block.CODE), "QR-code"),
]  # fmt: skip
# What no paper can show, or what nobody could read yet: always to be verified.
RECALLED = {"label-at-every-car", "origin-true-as-a-whole", "guarantee-notice", "overview-current"}
WORDING = {"driving-style-and-guide", "dutch-block-in-every-language"}
LABEL = {"label-content", "label-of-this-car"}


def finding(book, draft, rule, day=TODAY):
    (found,) = [f for f in lint(draft, book, day) if f.rule.id == rule]
    return found


def test_the_book_covers_all_rules_of_the_notes_and_each_is_tested(book):
    assert sorted({number for rule in book.rules for number in rule.notes}) == list(range(1, 27))
    tested = {rule for rule, *_rest in BREAKS} | RECALLED | WORDING | LABEL
    tested |= {"electric-consumption", "plug-in-weighted-and-empty"}
    assert {rule.id for rule in book.rules} == tested
    assert {rule.check for rule in book.rules} == set(CHECKS)


@pytest.mark.parametrize("template", list(Template))
def test_a_good_paper_keeps_every_rule_that_can_be_kept(book, template):
    worse = {f.rule.id: f.text.nl for f in lint(good(template), book, TODAY) if f.severity is not Level.OK}
    assert set(worse) <= RECALLED | WORDING
    assert "consumption-and-co2" in {f.rule.id for f in lint(good(template), book, TODAY)}


@pytest.mark.parametrize(("rule", "template", "change", "words"), BREAKS)
def test_a_broken_rule_is_found_with_the_value_and_the_severity_of_the_data(book, rule, template, change, words):
    found = finding(book, change(good(template)), rule)
    assert found.severity is found.rule.severity[template]
    assert words in found.text.in_("en" if rule == "overview-in-dutch" else "nl")
    assert found.rule.todo.nl in found.text.nl
    assert finding(book, good(template), rule).severity is Level.OK


def test_a_foreign_price_asks_on_a_spec_sheet_and_blocks_a_price_card(book):
    abroad = priced(market="FR")
    assert finding(book, abroad(good(S)), "price-all-in").severity is Level.ASK
    assert finding(book, abroad(good(P)), "price-all-in").severity is Level.BLOCK
    assert "vraagprijs onbekend" in finding(book, abroad(good(S)), "price-all-in").text.nl


def test_power_among_the_figures_on_top_is_to_be_verified_on_a_spec_sheet(book):
    found = finding(book, saying("100 kW", Place.HEADLINE, "power_kw")(good(S)), "power-is-no-argument")
    assert found.severity is Level.VERIFY


@pytest.mark.parametrize("rule", sorted(RECALLED))
def test_what_no_paper_shows_is_never_said_to_hold(book, rule):
    template = next(iter(next(r for r in book.rules if r.id == rule).severity))
    assert finding(book, good(template), rule).severity is Level.VERIFY


@pytest.mark.parametrize("rule", sorted(LABEL))
def test_an_official_label_is_to_be_laid_beside_the_car(book, rule):
    assert finding(book, good(P), rule).severity is Level.OK
    assert finding(book, labelled(letter="B", official=True)(good(P)), rule).severity is Level.VERIFY


def test_the_class_of_a_group_is_unclear_while_the_classes_of_its_versions_are(book):
    grouped = labelled(letter="B", given_by="RDW", edition="2026")(two_cars()(good(S)))
    assert finding(book, grouped, "class-of-the-least-economical").severity is Level.VERIFY
    whole = labelled(letter="D", given_by="RDW", edition="2026", letters=("B", "D"))(good(S))
    assert finding(book, whole, "class-of-the-least-economical").severity is Level.OK
    assert "RDW, editie 2026" in finding(book, whole, "class-as-given").text.nl


@pytest.mark.parametrize("rule", sorted(WORDING))
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_fixed_text_is_asked_for_word_for_word_in_every_language_once_it_is_known(book, rule, lang):
    draft = good(S, lang=lang)
    assert finding(book, draft, rule).severity is Level.VERIFY
    known = replace(book, rules=tuple(replace(r, wording="Vaste  tekst over\nde gids.") for r in book.rules))
    assert finding(known, draft, rule).severity is Level.BLOCK
    assert "Vaste tekst over de gids." in finding(known, draft, rule).text.in_(lang)
    assert finding(known, saying("Vaste tekst over de gids.")(draft), rule).severity is Level.OK
    assert finding(known, saying("Een tekst over de gids.")(draft), rule).severity is Level.BLOCK


def test_electric_consumption_says_that_the_decree_could_not_be_read(book):
    found = finding(book, electric(), "electric-consumption")
    assert found.severity is Level.VERIFY
    assert "konden we niet lezen" in found.text.nl
    assert "Staat er niet op" not in found.text.nl
    bare = replace(electric(), cars=(replace(electric().cars[0], figures={}),))
    assert "Accu, bruto" in finding(book, bare, "electric-consumption").text.nl
    assert "consumption-and-co2" not in {f.rule.id for f in lint(electric(), book, TODAY)}
    assert finding(book, electric(), "no-bare-zero").severity is Level.OK


def test_a_plug_in_carries_weighted_and_battery_empty(book):
    assert finding(book, plug_in(), "plug-in-weighted-and-empty").severity is Level.OK
    found = finding(book, plug_in("consumption_l_100km_charge_sustaining"), "plug-in-weighted-and-empty")
    assert found.severity is Level.ASK
    assert BY_KEY["consumption_l_100km_charge_sustaining"].label.nl in found.text.nl


def test_names_as_the_maker_gives_them_are_asked_about_and_never_blocked(book):
    eco = replace(PETROL, name="Acme One Eco")
    draft = saying("Acme One Eco: 5,2 l")(saying("Acme One Eco", Place.NAME)(good(S, cars=(eco,))))
    assert finding(book, draft, "no-green-words").severity is Level.OK
    assert finding(book, draft, "green-words-in-names").severity is Level.ASK
    cited = Line(Place.CITED, "The green car guide, NEDC, 136 pk")
    quoting = replace(good(S), lines=(*good(S).lines, cited))
    assert {f.severity for f in lint(quoting, book, TODAY)} == {f.severity for f in lint(good(S), book, TODAY)}


@pytest.mark.parametrize(
    "text", ["economy", "groenteboer", "decoratie", "10 g/km", "100 g CO₂", "1.360 kg", "kW en pk"]
)
def test_other_words_are_no_claims(book, text):
    worse = {f.rule.id for f in lint(saying(text)(good(S)), book, TODAY) if f.severity is not Level.OK}
    assert worse <= WORDING


def test_what_is_reported_may_stand_there_by_choice(book):
    chosen = replace(told(Evidence.REPORTED, marked=True)(good(T)), with_reported=True)
    assert finding(book, chosen, "reported-only-by-choice").severity is Level.OK
    assert finding(book, chosen, "reported-is-marked").severity is Level.OK


def test_both_ends_of_several_versions_hold(book):
    both = Line(Place.HEADLINE, "4,6 – 6,1 l/100 km (16,4 – 21,7 km/l)", "WLTP", figure="consumption_l_100km")
    assert finding(book, two_cars(both)(good(S)), "low-and-high").severity is Level.OK


def test_the_dealer_sets_when_a_price_is_old(book):
    draft = old(45)(good(P))
    assert finding(book, draft, "price-fresh").severity is Level.OK
    short = replace(draft, ask_after_days=30, block_after_days=40)
    assert finding(book, short, "price-fresh").severity is Level.ASK
    assert finding(book, short, "price-not-too-old").severity is Level.BLOCK
    assert finding(book, old(90)(good(P)), "price-fresh").severity is Level.OK


def test_a_rule_holds_from_its_first_to_its_last_day(book):
    def listed(day):
        return "no-green-words" in {f.rule.id for f in lint(good(S), book, day)}

    assert [listed(date(2026, 9, 26)), listed(date(2026, 9, 27)), listed(TODAY)] == [False, True, True]
    ended = replace(book, rules=tuple(replace(r, valid_until=TODAY) for r in book.rules))
    assert lint(good(S), ended, TODAY)
    assert lint(good(S), ended, TODAY + timedelta(days=1)) == ()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_finding_reads_in_every_language(book, lang):
    for _rule, template, change, _words in BREAKS:
        for found in lint(replace(change(good(template)), lang=lang), book, TODAY):
            text = found.text.in_(lang)
            assert FALLBACK_MARK not in text
            assert "{" not in text


def test_no_rule_has_an_invented_date_or_source(book):
    for rule in book.rules:
        assert all(source.publisher and source.title for source in rule.sources)
        if rule.standing is Standing.VERIFY:
            assert set(rule.severity.values()) == {Level.VERIFY}
            assert rule.remark is not None
        if rule.standing is Standing.IN_FORCE:
            assert rule.sources[0].url


TEXT = st.text(alphabet="0123456789,.–() /glkWhpkmCO₂ WLTPecogroenéß", max_size=40)
LINES = st.lists(st.builds(Line, st.sampled_from(Place), TEXT, TEXT, TEXT, st.sampled_from(["", *BY_KEY])), max_size=6)


@given(lines=LINES, template=st.sampled_from(Template), lang=st.sampled_from(LANGUAGES), cars=st.booleans())
def test_whatever_stands_on_a_paper_every_applicable_rule_is_listed_once(book, lines, template, lang, cars):
    draft = good(template, lang=lang, lines=tuple(lines), cars=TWO if cars else ())
    findings = lint(draft, book, TODAY)
    assert [f.rule.id for f in findings] == [r.id for r in book.rules if r.applies_to(draft) and r.valid_on(TODAY)]
    assert all(f.text.in_(lang).strip() for f in findings)
    assert worst(findings) in {f.severity for f in findings}
