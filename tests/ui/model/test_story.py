"""Whose bond with Stellantis is told, and in which order."""

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Precedent, Statement, Tie
from catalogue_app.facts.text import same
from catalogue_app.facts.vocabulary import TieKind
from catalogue_app.ui.model.loading import PageData, load, load_model, partner_of
from catalogue_app.ui.model.story import core_ties, later_ties, near_precedents, other_ties
from tests.ui.fakes import SOURCE, FakeCatalogue


def said(name: str, day: str, text: str = "invented", kind: str = "fact") -> Statement:
    return Statement(name, name, same(text), Evidence.PRESS, PartialDate.parse(day), SOURCE, kind=kind)


def tie(kind: TieKind, day: str, giver: str = "Stellantis", taker: str = "Leapmotor") -> Tie:
    return Tie(same(giver), same(taker), kind, said(f"{kind}-{day}", day))


TIES = (
    tie(TieKind.EQUITY, "2023-10-26"),
    tie(TieKind.MANUFACTURING, "2024-06"),
    tie(TieKind.BRAND_MEMBERSHIP, "2026-03-02", "Leapmotor", "Stellantis brands"),
    tie(TieKind.JOINT_VENTURE, "2023-11-02", taker="Leapmotor International"),
    tie(TieKind.PLATFORM_USE, "2026-09"),
    tie(TieKind.EQUITY, "2020", "Nobody", "Else"),
)
CASES = (
    Precedent("Maza", same("6x (Z)"), same("Other base"), said("one", "2025"), same("own car"), same("same car")),
    Precedent("Frd", same("Exp"), same("Base"), said("two", "2024"), same("base only"), same("more")),
)


class Bound(FakeCatalogue):
    """The invented catalogue with invented bonds."""

    def ties(self) -> tuple[Tie, ...]:  # type: ignore[override]
        return TIES

    def context(self) -> tuple[Statement, ...]:  # type: ignore[override]
        return (said("topic", "2026-03-02", "A Leapmotor would resemble the Maza 6x."),)

    def precedents(self) -> tuple[Precedent, ...]:  # type: ignore[override]
        return CASES


def data(model_id: str) -> PageData:
    return load(Bound(), load_model(Bound(), model_id))


def test_the_story_is_told_for_the_brand_from_outside_only() -> None:
    assert data("leapmotor/l-three").partner == "Leapmotor"
    assert data("peugeot/p-one").partner is None
    assert data("peugeot/p-one").ties == ()
    assert partner_of(Bound().model("leapmotor/l-mini"), ()) is None


def test_ties_fall_apart_in_the_bond_what_came_after_and_the_rest() -> None:
    page = data("leapmotor/l-three")
    assert [t.kind for t in core_ties(page)] == [TieKind.BRAND_MEMBERSHIP, TieKind.JOINT_VENTURE, TieKind.EQUITY]
    assert [t.kind for t in later_ties(page)] == [TieKind.PLATFORM_USE]
    assert [t.kind for t in other_ties(page)] == [TieKind.MANUFACTURING]


def test_the_precedent_that_the_context_names_comes_first() -> None:
    assert [p.brand for p in near_precedents(data("leapmotor/l-three"))] == ["Maza"]
