"""Which of several values is kept, and why not the others."""

from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Other, Source
from catalogue_app.facts.resolution import (
    BAND,
    NOT_THIS_VERSION,
    OTHER_EDITION,
    OTHER_MARKET,
    SECOND_FIGURE,
    Claim,
    resolve,
    with_other,
)
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Match

PRESS = Source("s-press", "Autoweek", "Test")
REGISTER = Source("s-register", "RDW", "Register")


def plain(value: object, key: str = "range_wltp_km", **rest: object) -> Claim:
    return Claim(key, value, "km", rest.pop("evidence", Evidence.PRESS), PRESS, **rest)  # type: ignore[arg-type]


def row(value: object, match: Match = Match.EXACT, key: str = "range_wltp_km", **rest: object) -> Claim:
    evidence = rest.pop("evidence", Evidence.OFFICIAL)
    return Claim(key, value, "km", evidence, REGISTER, match=match, **rest)  # type: ignore[arg-type]


def test_the_cars_own_figure_is_kept_beside_the_band_of_the_register() -> None:
    figure, indications = resolve([row((361.0, 434.0)), plain(361)], "NL")
    assert figure is not None
    assert (figure.value, figure.source) == (361, PRESS)
    assert [(o.value, o.source, o.why_not) for o in figure.others] == [((361.0, 434.0), REGISTER, BAND)]
    assert indications == ()


def test_a_second_single_figure_of_a_register_is_kept_beside_ours() -> None:
    figure, _ = resolve([plain(361), row(362)], "NL")
    assert figure is not None
    assert figure.value == 361
    assert [(o.value, o.why_not) for o in figure.others] == [(362, SECOND_FIGURE)]


def test_an_exact_row_is_taken_where_the_car_has_no_figure_of_its_own() -> None:
    figure, indications = resolve([row(1845)], "NL")
    assert figure is not None
    assert (figure.value, figure.match, figure.others, indications) == (1845, Match.EXACT, (), ())


def test_a_row_of_a_family_or_range_never_stands_for_the_car() -> None:
    for match in (Match.FAMILY, Match.RANGE):
        figure, indications = resolve([row(1845, match)], "NL")
        assert figure is None
        assert [(o.value, o.why_not) for o in indications] == [(1845, NOT_THIS_VERSION)]
        figure, _ = resolve([plain(1800), row(1845, match)], "NL")
        assert figure is not None
        assert figure.value == 1800
        assert [o.why_not for o in figure.others] == [NOT_THIS_VERSION]


def test_the_price_at_home_goes_before_a_foreign_one_whoever_says_so() -> None:
    foreign = plain(29_990, "price", market="DE", evidence=Evidence.OFFICIAL, as_of=PartialDate(2026))
    home = row(27_995, Match.EXACT, "price", market="NL", evidence=Evidence.REPORTED, as_of=PartialDate(2025))
    for claims in ([foreign, home], [home, foreign]):
        figure, _ = resolve(claims, "NL")
        assert figure is not None
        assert (figure.value, figure.market) == (27_995, "NL")
        assert [(o.value, o.market, o.why_not) for o in figure.others] == [(29_990, "DE", OTHER_MARKET)]


def test_a_foreign_price_is_kept_with_its_market_where_there_is_none_at_home() -> None:
    figure, _ = resolve([plain(29_990, "price", market="DE")], "NL")
    assert figure is not None
    assert figure.market == "DE"


def test_better_evidence_goes_before_the_newer_date_and_the_newer_of_equals_is_kept() -> None:
    older = plain(420, as_of=PartialDate(2024, 6), evidence=Evidence.OFFICIAL)
    newer = plain(424, as_of=PartialDate(2025, 1))
    newest = plain(425, as_of=PartialDate(2025, 3))
    figure, _ = resolve([newest, older], "NL")
    assert figure is not None
    assert figure.value == 420
    figure, _ = resolve([newer, newest], "NL")
    assert figure is not None
    assert figure.value == 425
    assert [(o.value, o.why_not) for o in figure.others] == [(424, OTHER_EDITION)]


numbers = st.integers(100, 600)
bands = st.tuples(numbers, numbers).map(lambda pair: (float(min(pair)), float(max(pair))))
claims = st.lists(
    st.builds(
        Claim,
        key=st.sampled_from(["price"]) | st.just("range_wltp_km"),
        value=numbers | bands,
        unit=st.just("km"),
        evidence=st.sampled_from(Evidence),
        source=st.sampled_from([PRESS, REGISTER]),
        as_of=st.none() | st.builds(PartialDate, st.integers(2020, 2026)),
        market=st.sampled_from([None, "NL", "DE", "UK"]),
        match=st.none() | st.sampled_from(Match),
    ),
    min_size=1,
    max_size=6,
)


@given(claims)
def test_the_kept_value_is_always_one_of_the_claims_and_nothing_is_lost(given_claims: list[Claim]) -> None:
    figure, indications = resolve(given_claims, "NL")
    usable = [c for c in given_claims if c.match is None or c.match.usable]
    assert (figure is None) == (not usable)
    if figure is None:
        assert [o.value for o in indications] == [c.value for c in given_claims]
        return
    assert any(
        (c.value, c.source, c.evidence, c.as_of, c.market, c.match)
        == (figure.value, figure.source, figure.evidence, figure.as_of, figure.market, figure.match)
        for c in usable
    )
    shown = [figure.value, *(o.value for o in figure.others), *(o.value for o in indications)]
    assert all(c.value in shown for c in given_claims)
    assert all(o.why_not.en and o.why_not.nl for o in figure.others)


@given(claims)
def test_no_weaker_claim_of_the_same_standing_is_kept(given_claims: list[Claim]) -> None:
    figure, _ = resolve(given_claims, "NL")
    if figure is None:
        return
    peers = [c for c in given_claims if c.match is None and (c.key != "price" or c.market != "NL")]
    if figure.match is None and not any(c.key == "price" and c.market == "NL" for c in given_claims):
        assert figure.evidence.rank == min(c.evidence.rank for c in peers)


def test_the_same_value_of_the_same_source_is_not_put_beside_a_figure_twice() -> None:
    figure, _ = resolve([plain(361)], "NL")
    assert figure is not None
    other = Other(370, REGISTER, Text("another", "een andere"))
    once = with_other(figure, other)
    assert once.others == (other,)
    assert with_other(once, other) is once
