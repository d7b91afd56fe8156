"""What somebody means who types a question, in any language and with slips."""

import pytest

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.text import LANGUAGES
from catalogue_app.origin.answers import answers, answers_of
from catalogue_app.origin.asking import Asking, asking_of, names_the_page
from catalogue_app.origin.questions import Question


@pytest.fixture(scope="module")
def asking(catalogue: Catalogue) -> Asking:
    return asking_of(catalogue)


@pytest.mark.parametrize(
    ("words", "kind", "models"),
    [
        ("Is een Leapmotor een Stellantis?", Question.PARTNER, ()),
        ("leapmoter stellantis", Question.PARTNER, ()),
        ("is de grandland een 3008", Question.SAME_CAR, ("opel/grandland", "peugeot/3008")),
        ("batt", Question.BATTERY, ()),
        ("batery b10", Question.BATTERY, ("leapmotor/b10",)),
        ("fabrik corsa", Question.BUILT, ("opel/corsa",)),
        ("puretech", Question.BELT, ()),
        ("mokka", None, ("opel/mokka",)),
    ],
)
def test_what_is_meant(asking: Asking, words: str, kind: Question | None, models: tuple[str, ...]) -> None:
    understood = asking.understand(words)
    assert understood is not None
    assert (understood.kind, understood.model_ids) == (kind, models)


@pytest.mark.parametrize("words", ["hello world", "electric 7 seats", "welk model", "", "?"])
def test_what_asks_nothing(asking: Asking, words: str) -> None:
    assert asking.understand(words) is None


def test_a_brand_by_itself_asks_for_its_next_car(asking: Asking) -> None:
    understood = asking.understand("peugot")
    assert understood is not None
    assert (understood.kind, understood.brands) == (Question.NEXT, ("Peugeot",))
    assert understood.question.en == "Is the next Peugeot a Leapmotor?"


def test_without_forgiveness_only_what_asks_for_certain(asking: Asking) -> None:
    assert asking.understand("is a leapmotor a stellantis", forgiving=False) is not None
    for words in ("leapmoter stellantis", "mokka", "opel", "batt"):
        assert asking.understand(words, forgiving=False) is None


def test_a_question_as_it_is_worded_is_understood_again_in_every_language(asking: Asking) -> None:
    """The search and the examples hand the wording on, not what was typed."""
    asked = [
        asking.understand(words) for words in ("b10 battery", "grandland 3008", "next opel", "waar t03", "b10 belt")
    ]
    for question in (*asking.examples, *(one.question for one in asked if one is not None)):
        meant = {
            (again.kind, again.model_ids, again.brands)
            for lang in LANGUAGES
            if (again := asking.understand(question.in_(lang))) is not None
        }
        assert len(meant) == 1, question.en
        assert all(asking.understand(question.in_(lang)) for lang in LANGUAGES), question.en


def test_the_answers_are_those_of_the_command_line(asking: Asking, catalogue: Catalogue) -> None:
    for words in ("is the next opel a leapmotor", "b10 battery", "grandland 3008", "partner"):
        understood = asking.understand(words)
        assert understood is not None
        found = answers_of(catalogue, understood.kind, understood.model_ids, understood.brands)
        assert found == answers(catalogue, words)


def test_the_page_of_questions_is_named() -> None:
    assert all(names_the_page(words) for words in ("vragen", "Quest", "antwoorden", "Réponses"))
    assert not any(names_the_page(words) for words in ("vra", "e-c3", "vrachtwagen", ""))
