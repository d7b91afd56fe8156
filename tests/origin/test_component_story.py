"""The story of a part: who has it, what is around it and who says so, never more than the sources do."""

from dataclasses import replace

import pytest

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence, weakest
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import Component, Kinship, Model, PartLink, Production, Statement, Tie
from catalogue_app.facts.text import LANGUAGES, same
from catalogue_app.facts.vocabulary import ComponentKind, Layer, Ownership, PlantState, TieKind
from catalogue_app.origin.component_story import ComponentStory, component_story
from catalogue_app.origin.public import PublicCatalogue
from catalogue_app.store.reading import StoredCatalogue
from tests.ui.fakes import DAY, MODELS, PLATFORMS, SOURCE, FakeCatalogue


@pytest.fixture(scope="module")
def stories(catalogue: StoredCatalogue) -> dict[str, ComponentStory]:
    """The story of every part of the shipped content."""
    found = {part.id: component_story(catalogue, part.id) for part in catalogue.components()}
    assert len(found) == 112
    return found


def said(number: int, day: PartialDate | None, **rest: object) -> Statement:
    made = Statement(f"s{number}", "platform/alpha", same(f"said {number}"), Evidence.PRESS, day, SOURCE)
    return replace(made, **rest)  # type: ignore[arg-type]


class Told(FakeCatalogue):
    """The invented catalogue with other parts and ties."""

    def __init__(self, parts: tuple[Component, ...], models: tuple[Model, ...] = MODELS, ties: tuple[Tie, ...] = ()):
        super().__init__(models)
        self.parts, self.bonds = parts, ties

    def components(self) -> tuple[Component, ...]:
        return self.parts

    def component(self, component_id: str) -> Component:
        return {part.id: part for part in self.parts}[component_id]

    def ties(self) -> tuple[Tie, ...]:  # type: ignore[override]
        return self.bonds


# -- of the shipped content


def test_every_link_of_a_model_is_told_on_the_page_of_the_part(
    stories: dict[str, ComponentStory], catalogue: StoredCatalogue
) -> None:
    for model in catalogue.models():
        for link in model.parts:
            told = [u for u in stories[link.component.id].uses if u.model_id == model.id]
            assert [u.component_id for u in told].count(link.component.id) == 1, (model.id, link.component.id)
            assert any({v.id for v in u.versions} == set(link.variants) for u in told), (model.id, link.component.id)


def test_of_two_ids_for_one_part_both_tell_the_same_models(stories: dict[str, ComponentStory]) -> None:
    gearbox = [stories[i] for i in ("edct6", "e-dct6", "edct-6", "edcs6")]

    assert len({tuple(u.model_id for u in story.uses) for story in gearbox}) == 1
    assert len(gearbox[0].uses) > 20
    assert {k.component.id for k in gearbox[0].kin if k.same} == {"e-dct6", "edct-6", "edcs6"}


def test_no_model_is_told_twice(stories: dict[str, ComponentStory]) -> None:
    for story in stories.values():
        ids = [use.model_id for use in story.uses]
        assert len(ids) == len(set(ids)), story.component.id


def test_everything_told_has_a_source(stories: dict[str, ComponentStory]) -> None:
    for story in stories.values():
        told = [story.component.statement, *story.statements, *story.uses, *story.differences]
        told += [d.statement for d in story.descriptions] + [t.statement for t in story.ties]
        told += [n for around in story.around for n in around.neighbours]
        assert all(t.source.publisher for t in told), story.component.id
        assert all(k.source is not None and k.reason.en for k in story.kin), story.component.id


def test_the_generations_of_puretech_tell_belt_and_chain_with_their_sources(
    stories: dict[str, ComponentStory],
) -> None:
    belt, chain = stories["puretech-12-gen2"], stories["puretech-12-gen3"]

    assert "timing belt running in oil" in belt.component.statement.text.en
    assert "timing chain instead of the belt in oil" in chain.component.statement.text.en
    for story, other in ((belt, chain), (chain, belt)):
        assert story.component.statement.source.url
        assert other.component.id in {k.component.id for k in story.kin if not k.same}
        assert story.statements
    assert not belt.uses
    assert {u.brand for u in chain.uses} >= {"Peugeot", "Opel", "Citroën"}


def test_statements_are_newest_first(stories: dict[str, ComponentStory]) -> None:
    days = [str(s.as_of or "") for s in stories["puretech-12-gen3"].statements]

    assert days == sorted(days, reverse=True)
    assert len(days) == 5


def test_a_platform_tells_what_differs_around_it(stories: dict[str, ComponentStory]) -> None:
    medium = stories["stla-medium"]
    batteries = next(s for s in medium.around if s.kind is ComponentKind.BATTERY)

    assert batteries.differs
    assert {n.component_id for n in batteries.neighbours} >= {"byd-73", "acc-nmc-97"}
    assert any("Sochaux" in d.text.en for d in medium.differences)
    assert "ACC NMC 97 kWh" in batteries.sentence.nl


def test_only_the_versions_with_the_part_count(stories: dict[str, ComponentStory]) -> None:
    """The batteries of the electric cars are not built around the gearbox of the hybrids."""
    around = {s.kind for s in stories["edct6"].around}

    assert ComponentKind.ENGINE in around
    assert ComponentKind.BATTERY not in around


def test_a_neighbour_is_as_sure_as_its_weakest_link(
    stories: dict[str, ComponentStory], catalogue: StoredCatalogue
) -> None:
    cars = {m.id: m for m in catalogue.models()}
    for part in ("stla-medium", "cmp", "leap-3-5", "edct6"):
        for around in stories[part].around:
            for near in around.neighbours:
                if near.component_id is None:
                    continue
                twins = catalogue.component(near.component_id).canonical
                levels = [p.evidence for i in near.model_ids for p in cars[i].parts if p.component.canonical == twins]
                assert near.evidence is weakest(levels), (part, near.component_id)


def test_sentences_are_there_in_every_language(stories: dict[str, ComponentStory]) -> None:
    for around in stories["stla-medium"].around:
        assert all(around.sentence.in_(lang).endswith(".") for lang in LANGUAGES)
        assert around.sentence.fr.startswith(f"{around.label.fr}\u00a0: ")  # type: ignore[union-attr]


def test_the_bonds_are_those_of_the_firms_from_outside(stories: dict[str, ComponentStory]) -> None:
    assert not stories["stla-medium"].ties
    assert any("Punch" in t.taker.en for t in stories["edct6"].ties)
    assert all("BYD" in f"{t.giver.en} {t.taker.en}" for t in stories["byd-73"].ties)
    assert len(stories["leap-3-5"].ties) > 10


def test_a_customer_is_told_no_note_for_the_dealer_nor_a_report(catalogue: StoredCatalogue) -> None:
    public = PublicCatalogue(catalogue)
    for part in public.components():
        story = component_story(public, part.id)
        told = [story.component.statement, *story.statements, *story.uses, *story.kin, *story.differences]
        told += [n for around in story.around for n in around.neighbours]
        told += [t.statement for t in story.ties] + [d.statement for d in story.descriptions]
        assert all(t.evidence.releasable for t in told), part.id
        assert not any(s.kind == "dealer_note" for s in story.statements), part.id
        assert not story.conflicts


def test_what_is_withheld_is_not_called_unknown(catalogue: StoredCatalogue) -> None:
    public = PublicCatalogue(catalogue)
    seen = 0
    for part in public.components():
        for around in component_story(public, part.id).around:
            assert not set(around.withheld) & set(around.untold)
            assert not (around.alike and around.withheld)
            seen += len(around.withheld)
    assert seen


def test_a_part_that_may_not_be_shown_is_not_found(catalogue: StoredCatalogue) -> None:
    with pytest.raises(NotFound):
        component_story(PublicCatalogue(catalogue), "byd-lfp-30")


def test_a_catalogue_without_a_list_of_users_tells_the_same(catalogue: StoredCatalogue) -> None:
    class Whole(FakeCatalogue):
        def components(self) -> tuple[Component, ...]:
            return catalogue.components()

        def component(self, component_id: str) -> Component:
            return catalogue.component(component_id)

    whole = Whole(catalogue.models())
    for part in ("stla-medium", "edct6", "puretech-12-gen2"):
        assert component_story(whole, part).uses == component_story(catalogue, part).uses


# -- of invented parts


def test_undated_statements_come_last_and_the_better_founded_first_on_one_day() -> None:
    part = replace(
        PLATFORMS["alpha"],
        facts=(said(1, None), said(2, PartialDate(2025)), said(3, PartialDate(2026), evidence=Evidence.REPORTED)),
        dealer_notes=(said(4, PartialDate(2026), kind="dealer_note"),),
    )

    assert [s.id for s in component_story(Told((part,)), part.id).statements] == ["s4", "s3", "s2", "s1"]


def test_a_statement_that_was_replaced_is_kept_and_marked() -> None:
    part = replace(PLATFORMS["alpha"], facts=(said(1, PartialDate(2025)), said(2, PartialDate(2026), supersedes="s1")))
    story = component_story(Told((part,)), part.id)

    assert [s.id for s in story.statements] == ["s2", "s1"]
    assert story.superseded == {"s1"}


def test_the_oldest_mention_is_that_of_all_statements() -> None:
    part = replace(PLATFORMS["alpha"], facts=(said(1, PartialDate(2019, 4)), said(2, None)))

    assert component_story(Told((part,)), part.id).first_told == PartialDate(2019, 4)


def test_either_part_may_name_the_other() -> None:
    alpha, leap = PLATFORMS["alpha"], PLATFORMS["leap"]
    namer = replace(leap, kin=(Kinship(alpha.id, False, same("because"), Evidence.PRESS, SOURCE),))
    kin = component_story(Told((alpha, namer)), alpha.id).kin

    assert [(k.component.id, k.same, k.as_of) for k in kin] == [(leap.id, False, DAY)]


def test_what_another_id_tells_of_the_same_part_is_told_too() -> None:
    alpha, leap = PLATFORMS["alpha"], PLATFORMS["leap"]
    twin = replace(leap, facts=(said(7, DAY),), kin=(Kinship(alpha.id, True, same("one"), Evidence.PRESS, SOURCE),))
    story = component_story(Told((alpha, twin)), alpha.id)

    assert {s.id for s in story.statements} == {"s7", leap.statement.id}
    assert {u.component_id for u in story.uses} == {alpha.id, leap.id}


def test_a_firm_is_found_by_whole_words() -> None:
    part = replace(PLATFORMS["alpha"], made_by=("Gotion", "Stellantis"))

    def tie(number: int, giver: str, taker: str) -> Tie:
        return Tie(same(giver), same(taker), TieKind.EQUITY, said(number, DAY))

    ties = (tie(1, "Gotion High-Tech", "Slovakia"), tie(2, "Gotionade", "Nobody"), tie(3, "Stellantis", "Archer"))

    assert [t.statement.id for t in component_story(Told((part,), ties=ties), part.id).ties] == ["s1"]


def test_a_plant_counts_only_while_it_builds_the_car() -> None:
    def plant(site: str, state: PlantState) -> Production:
        return Production(same(site), site, "ES", state, Ownership.STELLANTIS, Evidence.PRESS, DAY, SOURCE)

    now, later = plant("Vigo", PlantState.ACTIVE), plant("Madrid", PlantState.PLANNED)
    cars = tuple(replace(m, production=(now, later)) for m in MODELS)
    around = component_story(Told((PLATFORMS["alpha"],), cars), "platform/alpha").around

    plants = [s for s in around if s.kind is None]
    assert [n.name.en for n in plants[0].neighbours] == ["Vigo"]
    assert plants[0].alike


def test_a_version_that_does_not_have_the_part_is_not_told() -> None:
    car = MODELS[0]
    link = PartLink(PLATFORMS["alpha"], (car.variants[0].id,), Evidence.PRESS, DAY, SOURCE, same("said"))
    story = component_story(Told((PLATFORMS["alpha"],), (replace(car, parts=(link,)),)), "platform/alpha")

    assert [v.id for v in story.uses[0].versions] == [car.variants[0].id]
    assert not story.uses[0].every


def test_a_car_that_cannot_have_a_layer_is_not_called_unknown_there() -> None:
    electric = next(m for m in MODELS if m.id == "citroen/c-box")
    motor = replace(PLATFORMS["leap"], id="motor/x", kind=ComponentKind.ENGINE, layer=Layer.ENGINE_GEARBOX)
    hybrid = next(m for m in MODELS if m.id == "peugeot/p-one")
    ids = tuple(v.id for v in hybrid.variants)
    with_engine = replace(
        hybrid, parts=(*hybrid.parts, PartLink(motor, ids, Evidence.PRESS, DAY, SOURCE, same("said")))
    )
    around = component_story(Told((PLATFORMS["alpha"], motor), (electric, with_engine)), "platform/alpha").around

    engines = next(s for s in around if s.kind is ComponentKind.ENGINE)
    assert engines.neighbours[0].cars == ("Peugeot P One",)
    assert engines.untold == ()
