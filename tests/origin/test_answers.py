"""Answer cards: composed from dated facts, every sentence with its source, never firmer than what it rests on."""

from dataclasses import replace

import pytest

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import Component, Source, Statement
from catalogue_app.facts.text import LANGUAGES, same
from catalogue_app.facts.vocabulary import ComponentKind, Layer, Ownership, PlantState, Powertrain, Status
from catalogue_app.origin.answer_card import AnswerCard
from catalogue_app.origin.answers import answers
from catalogue_app.origin.answers_belt import Belt, belt_of
from catalogue_app.origin.answers_partner import overlaps
from catalogue_app.origin.as_of import AsOfCatalogue
from catalogue_app.origin.public import PublicCatalogue, Release
from catalogue_app.origin.questions import Question, models_in, question_of
from catalogue_app.store.reading import StoredCatalogue

MARCH = PartialDate(2026, 3, 2)


@pytest.fixture(scope="module")
def march(catalogue: StoredCatalogue) -> AsOfCatalogue:
    return AsOfCatalogue(catalogue, MARCH)


def one(cards: tuple[AnswerCard, ...], kind: Question) -> AnswerCard:
    (found,) = (card for card in cards if card.kind is kind)
    return found


def check(card: AnswerCard) -> None:
    """Every sentence has its source, or says that nobody knows and stands among the unknown or alone."""
    assert card.sentences, card.question.en
    for said in card.sentences:
        if said.source is None:
            assert said.evidence is Evidence.UNKNOWN
            assert len(card.sentences) == 1, "what nobody knows is not mixed with what somebody says"
        else:
            assert said.source.publisher in said.text.en
    for lang in LANGUAGES:
        for text in (card.question, card.answer, *card.unknown):
            assert text.in_(lang).strip(), (card.question.en, lang)
            assert "{" not in text.in_(lang)
            assert "  " not in text.in_(lang).replace("\u00a0", ""), (card.answer.in_(lang), lang)


def test_every_card_of_every_model_can_be_traced_to_its_sources(catalogue: StoredCatalogue) -> None:
    asked = 0
    for model in catalogue.models():
        cards = answers(catalogue, model_id=model.id)
        assert Question.BUILT in [card.kind for card in cards]
        for card in cards:
            check(card)
            asked += 1
            if card.kind in (Question.BELT, Question.BATTERY, Question.BUILT):
                assert model.full_name in card.question.nl
                assert card.model_ids == (model.id,)
    assert asked > 250


@pytest.mark.parametrize("view", ["now", "march", "customer", "past of a customer"])
def test_the_general_cards_hold_in_every_view(catalogue: StoredCatalogue, march: AsOfCatalogue, view: str) -> None:
    seen = {"now": catalogue, "march": march, "customer": PublicCatalogue(catalogue),
            "past of a customer": PublicCatalogue(march)}[view]  # fmt: skip
    cards = answers(seen)
    assert {card.kind for card in cards} >= {Question.PARTNER, Question.BELT, Question.SAME_CAR}
    for card in cards:
        check(card)
        assert card.releasable or "customer" not in view


# -- is a Leapmotor a Stellantis


def test_on_2_march_2026_no_leapmotor_shared_a_layer_beyond_what_a_source_states(march: AsOfCatalogue) -> None:
    found = overlaps(march, "Leapmotor")
    assert {o.other.id for o in found} == {"opel/c-suv-2028"}
    for overlap in found:
        assert overlap.other.status is Status.ANNOUNCED
        assert overlap.verdict.evidence is Evidence.REPORTED
        assert overlap.verdict.source is not None
    card = one(answers(march, "partner"), Question.PARTNER)
    sentence = next(s for s in card.answer.nl.split(". ") if "2 maart 2026" in s)
    assert sentence.startswith("Per 2 maart 2026 deelt geen enkel model van Leapmotor een laag met een leverbaar model")
    assert "Opel C-SUV 2028 – platform (gemeld, niet bevestigd)" in sentence
    assert "Sinds" not in card.answer.nl
    assert all(s.as_of is None or s.as_of.known_by(MARCH) for s in card.sentences)


def test_without_any_report_it_says_so_plainly(catalogue: StoredCatalogue) -> None:
    before = AsOfCatalogue(catalogue, PartialDate(2025, 9, 30))
    assert overlaps(before, "Leapmotor") == ()
    answer = one(answers(before, "partner"), Question.PARTNER).answer
    assert "deelt geen enkel model van Leapmotor een laag met een model van een ander merk van Stellantis" in answer.nl
    assert answer.nl.startswith("Technisch niet:")  # that it counts as a brand was first told in March 2026


def test_today_it_says_what_was_announced_since_and_by_whom(catalogue: StoredCatalogue) -> None:
    card = one(answers(catalogue, "Is een Leapmotor een Stellantis?"), Question.PARTNER)
    assert card.answer.nl.startswith("Formeel wel, technisch niet:")
    since = card.answer.nl.partition("Sinds 2 maart 2026: ")[2]
    assert since.startswith(
        "volgens AllMind news digest (2026), die doorgeeft wat anderen zeggen; niet bevestigd: Opel kondigde"
    )
    assert "(september 2026): Tot september 2026 was geen gebruik door merken aangekondigd buiten het Opel" in since
    later = [s for s in card.sentences if s.as_of is not None and not s.as_of.known_by(MARCH)]
    assert {Evidence.PRESS, Evidence.REPORTED} <= {s.evidence for s in later}
    assert not any("20 % van Zhejiang" in s.text.nl for s in card.sentences), "a superseded stake is not told"
    assert [p.brand for p in card.precedents] == ["Ford", "Mazda"]


def test_a_verdict_is_said_in_the_name_of_its_weakest_link(catalogue: StoredCatalogue) -> None:
    card = one(answers(catalogue, "partner"), Question.PARTNER)
    shared = [s for s in card.sentences if "Opel C-SUV 2028: " in s.text.nl]
    assert shared
    for said in shared:
        assert said.evidence is Evidence.REPORTED
        assert said.source is not None
        assert said.source.publisher == "HDmotori", "who reports it, not who describes the platform"


# -- is the next Opel a Leapmotor


def test_the_next_opel_as_firm_as_the_day_allows(catalogue: StoredCatalogue, march: AsOfCatalogue) -> None:
    asked = "Is the next Opel a Leapmotor?"
    now, then = (one(answers(c, asked), Question.NEXT) for c in (catalogue, march))
    assert now.question.en == asked
    assert now.answer.nl == (
        "Volgens berichten door Opel aangekondigd, op techniek van Leapmotor: Opel C-SUV 2028 "
        "(gemeld, niet bevestigd) (stand 23 november 2026)."
    )
    assert then.answer.nl.startswith("Niet aangekondigd; alleen over verteld")
    assert "(gemeld, niet bevestigd)" in then.answer.nl
    before = one(answers(AsOfCatalogue(catalogue, PartialDate(2025, 6)), asked), Question.NEXT)
    assert before.answer.nl == "Per juni 2025 noemt geen bron hier een komende Opel op techniek van Leapmotor."
    assert before.unknown == (before.answer,)


def test_a_customer_is_told_that_nothing_is_confirmed_not_that_nobody_says_it(catalogue: StoredCatalogue) -> None:
    card = one(answers(PublicCatalogue(catalogue), "Is de volgende Opel een Leapmotor?"), Question.NEXT)
    assert card.answer.nl == "Per 23 november 2026 is over een komende Opel op techniek van Leapmotor niets bevestigd."
    assert all(s.evidence.releasable for s in card.sentences)
    with_reports = PublicCatalogue(catalogue, Release(with_reports=True))
    told = one(answers(with_reports, "Is de volgende Opel een Leapmotor?"), Question.NEXT)
    assert any(s.evidence is Evidence.REPORTED for s in told.sentences)


def test_what_is_only_considered_is_called_so(catalogue: StoredCatalogue) -> None:
    card = one(answers(catalogue, "next", "peugeot/208"), Question.NEXT)
    assert "is geen Peugeot op techniek van Leapmotor aangekondigd; dat het wordt overwogen" in card.answer.nl
    assert any("Peugeot 208 III: STLA Small" in s.text.nl for s in card.sentences)


# -- the belt, the battery, the plant, the pair


def engine(name: str, words: str) -> Component:
    said = Statement("e#0", "e", same(words), Evidence.PRESS, None, Source("s", "P", "T"))
    return Component("e", ComponentKind.ENGINE, Layer.ENGINE_GEARBOX, same(name), Ownership.STELLANTIS, said)


@pytest.mark.parametrize(
    ("name", "words", "verdict"),
    [
        ("1.2 (wet timing belt)", "A three-cylinder.", Belt.YES),
        ("1.2 (timing chain)", "A chain instead of the belt in oil.", Belt.CHAIN),
        ("1.2", "The earlier version had a belt running in oil.", Belt.OPEN),
        ("1.5 diesel", "It has an external timing belt.", Belt.NOT_SAID),
        ("2.0 (timing chain)", "A four-cylinder.", Belt.NOT_SAID),
    ],
)
def test_the_belt_is_told_from_what_sources_say(name: str, words: str, verdict: Belt) -> None:
    assert belt_of(engine(name, words)) is verdict


def test_the_belt_of_a_car_and_of_the_engines(catalogue: StoredCatalogue) -> None:
    car = one(answers(catalogue, "belt", "opel/grandland"), Question.BELT)
    assert "nee, deze heeft een distributieketting" in car.answer.nl
    engines = answers(catalogue, "Is this the engine with the belt in oil?")
    verdicts = {card.answer.nl.partition("): ")[2] for card in engines}
    assert "ja, dit is de motor met de distributieriem in olie." in verdicts
    assert answers(catalogue, "belt", "leapmotor/t03") == ()  # it has no combustion engine


def test_who_makes_the_battery(catalogue: StoredCatalogue) -> None:
    card = one(answers(catalogue, "Wie maakt de accu van de Grandland?"), Question.BATTERY)
    assert "ACC NMC 97 kWh (Long Range) – gemaakt door: ACC" in card.answer.nl
    nobody = one(answers(catalogue, "battery", "opel/c-suv-2028"), Question.BATTERY)
    assert nobody.answer.nl == "Welke accu de Opel C-SUV 2028 heeft, zegt geen bron hier."
    assert nobody.unknown == (nobody.answer,)


def test_silence_in_customer_view_is_not_called_ignorance(catalogue: StoredCatalogue) -> None:
    model = catalogue.model("opel/c-suv-2028")
    assert any(p.evidence is Evidence.REPORTED for p in model.production)
    card = one(answers(PublicCatalogue(catalogue), "built", model.id), Question.BUILT)
    assert card.answer.nl == "Hier niet vermeld."


def test_where_it_is_built_now_first(catalogue: StoredCatalogue) -> None:
    card = one(answers(catalogue, "where is the T03 built?"), Question.BUILT)
    assert card.answer.nl.startswith("De Leapmotor T03 wordt gebouwd in Jinhua")
    assert "Eerder werd de Leapmotor T03 gebouwd in Tychy" in card.answer.nl
    states = [p.state for p in catalogue.model("leapmotor/t03").production]
    assert len(card.sentences) == len(states) == 2
    assert PlantState.ENDED in states


def test_is_the_grandland_a_3008(catalogue: StoredCatalogue) -> None:
    card = one(answers(catalogue, "Is the Grandland a 3008?"), Question.SAME_CAR)
    assert card.model_ids == ("opel/grandland", "peugeot/3008")
    assert "4 van 6 lagen gedeeld" in card.answer.nl
    assert "%" not in card.answer.nl
    assert card.answer.nl.startswith("Op hetzelfde platform")
    assert len(card.sentences) + len(card.unknown) == 6
    other = one(answers(catalogue, "Is the B10 a Corsa?"), Question.SAME_CAR)
    assert other.answer.nl.startswith("Nee, hij staat op een ander platform:")


def test_a_shared_platform_that_is_only_reported_is_marked(catalogue: StoredCatalogue) -> None:
    card = one(answers(catalogue, "is the Opel C-SUV 2028 a B10"), Question.SAME_CAR)
    assert "(gemeld, niet bevestigd)" in card.answer.nl.partition(":")[0]
    assert not card.releasable


def test_an_in_house_twin_is_named_by_its_precedent(catalogue: StoredCatalogue) -> None:
    card = one(answers(catalogue, "is the topolino a rocks electric"), Question.SAME_CAR)
    assert any("Ami" in p.based_on.en for p in card.precedents)


# -- understanding what is asked


@pytest.mark.parametrize("question", list(Question))
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_question_is_understood_in_every_language(catalogue: StoredCatalogue, question: Question, lang: str) -> None:
    filled = {
        Question.PARTNER: ("Leapmotor", "Stellantis"), Question.NEXT: ("Opel", "Leapmotor"),
        Question.SAME_CAR: ("Grandland", "3008"),
    }.get(question, ("Grandland", ""))  # fmt: skip
    words = question.label.filled(a=filled[0], b=filled[1]).in_(lang)  # type: ignore[arg-type]
    named = models_in(words, catalogue.cards())
    assert question_of(words, named, ("Leapmotor",)) is question
    assert question_of(question.value) is question


def test_the_longer_name_is_meant(catalogue: StoredCatalogue) -> None:
    cards = catalogue.cards()
    assert models_in("Is de Astra Sports Tourer een 308 SW?", cards) == ("opel/astra-sports-tourer", "peugeot/308-sw")
    assert models_in("Waar wordt de C4 X gebouwd?", cards) == ("citroen/c4-x",)


def test_what_is_no_question_and_what_is_no_model(catalogue: StoredCatalogue) -> None:
    with pytest.raises(NotFound, match="'foo'; ask one of: partner, belt, battery, same_car, built, next"):
        answers(catalogue, "foo")
    with pytest.raises(NotFound):
        answers(catalogue, model_id="no/such")


def test_a_battery_car_is_not_asked_for_its_engine(catalogue: StoredCatalogue) -> None:
    model = catalogue.model("leapmotor/t03")
    assert set(model.powertrains) == {Powertrain.BEV}
    kinds = [card.kind for card in answers(catalogue, model_id=model.id)]
    assert Question.BELT not in kinds
    assert kinds[0] is Question.PARTNER
    assert replace(model, variants=()).powertrains == ()
