"""What somebody means who types a question or a few words of one, with slips, in any language."""

from collections.abc import Iterable
from dataclasses import dataclass

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import ModelCard
from catalogue_app.facts.text import LANGUAGES, Text, fold
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.origin.questions import SIGNS, Question, asked, folded_names, named_in, question_of
from catalogue_app.origin.topics import partners

# The questions of which no car is named.
_GENERAL = {
    Question.BELT: Text(
        "Which engine has the belt in oil?", "Welke motor heeft de riem in olie?",
        "Welcher Motor hat den Riemen im Ölbad?", "Quel moteur a la courroie humide\u00a0?",
        "Quale motore ha la cinghia in bagno d’olio?",
    ),
    Question.BATTERY: Text(
        "Who makes the battery?", "Wie maakt de accu?", "Wer baut die Batterie?", "Qui fabrique la batterie\u00a0?",
        "Chi produce la batteria?",
    ),
    Question.BUILT: Text(
        "Where is it built?", "Waar wordt hij gebouwd?", "Wo wird er gebaut?", "Où est-elle fabriquée\u00a0?",
        "Dove viene prodotta?",
    ),
    Question.SAME_CAR: Text(
        "Is it the same car as another?", "Is het dezelfde auto als een andere?",
        "Ist es dasselbe Auto wie ein anderes?", "Est-ce la même voiture qu’une autre\u00a0?",
        "È la stessa auto di un’altra?",
    ),
}  # fmt: skip
_NEXT = Text(
    "Is the next one a {b}?", "Is de volgende een {b}?", "Ist der nächste ein {b}?",
    "La prochaine sera-t-elle une {b}\u00a0?", "La prossima sarà una {b}?",
)  # fmt: skip
_ALL = Text(
    "All answers about the {a}", "Alle antwoorden over de {a}", "Alle Antworten zum {a}",
    "Toutes les réponses sur la {a}", "Tutte le risposte sulla {a}",
)  # fmt: skip
_PAGE = ("questions", "answers", "vragen", "klantvragen", "antwoorden", "fragen", "antworten", "reponses", "domande",
         "risposte")  # fmt: skip
_LEAST = 5  # letters of a word that may hold a slip; four may be the beginning of a word
_LONG = 8  # letters from which two slips are allowed


@dataclass(frozen=True, slots=True)
class Understood:
    """What was asked.

    Attributes:
        kind: None for all that has an answer about the car.
        question: as it is asked, with the names filled in.
        model_ids, brands: whom it is about; both empty for a question in general.
    """

    kind: Question | None
    question: Text
    model_ids: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()


class Asking:
    """Knows the names of a catalogue; pure and quick, made once and asked at every key."""

    def __init__(self, cards: Iterable[ModelCard], firms: Iterable[str]) -> None:
        held = tuple(cards)
        self._firms = tuple(firms)
        self._names = folded_names(held)
        self._full = {card.id: card.full_name for card in held}
        self._brand_of = {card.id: card.brand for card in held}
        self._brands = {fold(brand): brand for brand in dict.fromkeys(card.brand for card in held)}
        self._general = {asked(text.in_(lang)): kind for kind, text in _GENERAL.items() for lang in LANGUAGES}
        signs = {sign for _, words in SIGNS for sign in words if len(sign) >= _LEAST - 1}
        names = {word for _, called in self._names for name in called for word in name.split()}
        known = signs | {word for word in names if len(word) >= _LEAST - 1} | set(self._brands)
        self._known = sorted(known, key=lambda word: (len(word), word))

    @property
    def examples(self) -> tuple[Text, ...]:
        """The questions that can be asked without naming a car."""
        kinds = [kind for kind in Question if kind not in (Question.PARTNER, Question.NEXT) or self._firms]
        return tuple(self._wording(kind, (), ()) for kind in kinds)

    def understand(self, words: str, *, forgiving: bool = True) -> Understood | None:
        """Return what `words` ask, None where they ask nothing that has an answer.

        `forgiving` allows slips and unfinished words, and takes a car or a brand by itself for a question about it.
        """
        plain = asked(words)
        if not plain:
            return None
        if plain in self._general:
            return self._about(self._general[plain], plain)
        mended = self._mended(plain) if forgiving else plain
        for text in dict.fromkeys((plain, mended)):
            kind = self._kind(text)
            if kind is not None:
                return self._about(kind, text)
        named = named_in(mended, self._names)
        if forgiving and named:
            return Understood(None, _ALL.filled(a=self._full[named[0]]), named[:1])
        if forgiving and self._firms and self._brands_in(mended):
            return self._about(Question.NEXT, mended)
        return None

    def _kind(self, text: str) -> Question | None:
        try:
            return question_of(text, named_in(text, self._names), self._firms)
        except NotFound:
            return None

    def _about(self, kind: Question, text: str) -> Understood:
        named = named_in(text, self._names) if kind is not Question.PARTNER else ()
        named = named[: 2 if kind is Question.SAME_CAR else 1]
        brands = self._brands_in(text) if kind is Question.NEXT else ()
        return Understood(kind, self._wording(kind, named, brands), named, brands)

    def _brands_in(self, text: str) -> tuple[str, ...]:
        return tuple(
            brand for plain, brand in self._brands.items() if f" {plain} " in f" {text} " and brand not in self._firms
        )

    def _wording(self, kind: Question, named: tuple[str, ...], brands: tuple[str, ...]) -> Text:
        firm = self._firms[0] if self._firms else ""
        if kind is Question.PARTNER:
            return kind.label.filled(a=firm, b=Ownership.STELLANTIS.label)
        if kind is Question.NEXT:
            brand = brands[0] if brands else next((self._brand_of[i] for i in named), "")
            return kind.label.filled(a=brand, b=firm) if brand else _NEXT.filled(b=firm)
        if kind is Question.SAME_CAR:
            full = [self._full[i] for i in named]
            return kind.label.filled(a=full[0], b=full[1]) if len(full) > 1 else _GENERAL[kind]
        return kind.label.filled(a=self._full[named[0]]) if named else _GENERAL[kind]

    def _mended(self, text: str) -> str:
        return " ".join(self._mended_word(word) for word in text.split())

    def _mended_word(self, word: str) -> str:
        if len(word) < _LEAST - 1 or word in self._known:
            return word
        longer = next((known for known in self._known if known.startswith(word)), None)
        if longer is not None or len(word) < _LEAST:
            return longer or word
        from rapidfuzz import process  # here, for start-up time
        from rapidfuzz.distance import OSA

        slips = 2 if len(word) >= _LONG else 1
        found = process.extractOne(word, self._known, scorer=OSA.distance, score_cutoff=slips)
        return str(found[0]) if found is not None else word


def names_the_page(words: str) -> bool:
    """Return whether `words`, perhaps unfinished, name the questions themselves: "vragen", "answers"."""
    plain = asked(words)
    return len(plain) >= _LEAST - 1 and any(name.startswith(plain) for name in _PAGE)


def asking_of(catalogue: Catalogue) -> Asking:
    """Return who understands questions about a catalogue. Reads the catalogue: call it in a job."""
    return Asking(catalogue.cards(), partners(catalogue))
