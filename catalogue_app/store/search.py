"""Finding models and variants by the names people type: accents, case and hyphens ignored, typos forgiven."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import ModelCard, VariantCard
from catalogue_app.facts.text import fold

_GOOD, _FAIR = 84, 62
_MOST = 8  # names in a sentence


@dataclass(frozen=True, slots=True)
class Hit:
    """A model that fits a search, how well (0 to 100), and the words that matched."""

    model_id: str
    score: float
    why: str


def _closed(text: str) -> str:
    """Fold a name to one word, so that "e-3008", "e3008" and "E 3008" are the same."""
    return fold(text).replace(" ", "")


class Finder:
    """Looks names up among the cards of one catalogue; built once, asked often."""

    def __init__(self, cards: Iterable[ModelCard]) -> None:
        self.cards = tuple(cards)
        self._variants: dict[str, tuple[ModelCard, VariantCard]] = {
            v.id: (card, v) for card in self.cards for v in card.variants
        }

    # -- one exact thing

    @cached_property
    def _names(self) -> dict[str, set[str]]:
        names: dict[str, set[str]] = {}
        for card in self.cards:
            spoken = [card.id, card.full_name, card.name, card.name.split(" (")[0]]
            for alias in card.aliases:
                spoken += [alias, f"{card.brand} {alias}"]
            for name in spoken:
                names.setdefault(_closed(name), set()).add(card.id)
        return names

    def model_id(self, text: str) -> str:
        """Return the id of the one model that is called so.

        Raises NotFound that lists the nearest names when there is none or more than one.
        """
        if any(card.id == text for card in self.cards):
            return text
        found = self._names.get(_closed(text), set())
        if len(found) == 1:
            return next(iter(found))
        if found:
            names = tuple(sorted(found))
            raise NotFound(
                f"{text!r} is the name of {len(names)} models: {', '.join(names)}. Name the brand too.", names
            )
        near = self.nearest(text)
        hint = f" The nearest: {', '.join(near)}." if near else ""
        raise NotFound(f"There is no model {text!r} in the catalogue.{hint}", near)

    def variant_id(self, text: str) -> str:
        """Return the id of the one variant that is called so; raises NotFound that lists the nearest."""
        if text in self._variants:
            return text
        wanted = _closed(text)
        by_name: dict[str, set[str]] = {}
        for variant_id, (card, variant) in self._variants.items():
            for name in (variant_id, variant.name.en, variant.name.nl, f"{card.brand} {variant.name.en}"):
                by_name.setdefault(_closed(name), set()).add(variant_id)
        found = by_name.get(wanted, set()) or self._with_words(text)
        if len(found) == 1:
            return next(iter(found))
        near = tuple(sorted(found))[:_MOST] or self._near_variants(text)
        hint = f" The nearest: {', '.join(near)}." if near else ""
        raise NotFound(f"There is no single variant {text!r} in the catalogue.{hint}", near)

    def _with_words(self, text: str) -> set[str]:
        """The variants of which brand, model and version have every typed word, or begin one with it."""
        typed = fold(text).split()
        found = set()
        for variant_id, (card, variant) in self._variants.items():
            words = fold(f"{card.full_name} {variant.name.en} {variant.name.nl}").split()
            if typed and all(any(word.startswith(t) for word in words) for t in typed):
                found.add(variant_id)
        return found

    def _near_variants(self, text: str) -> tuple[str, ...]:
        from rapidfuzz import fuzz, process

        try:
            card = next(c for c in self.cards if c.id == self.model_id(text))
            return tuple(v.id for v in card.variants)
        except NotFound:
            pool = {i: fold(f"{card.brand} {v.name.en}") for i, (card, v) in self._variants.items()}
            found = process.extract(fold(text), pool, scorer=fuzz.WRatio, limit=5, score_cutoff=_FAIR)
            return tuple(variant_id for _, _, variant_id in found)

    def subject_id(self, text: str) -> str:
        """Return the id of the model or variant that is called so; raises NotFound."""
        if text in self._variants:
            return text
        try:
            return self.model_id(text)
        except NotFound as no_model:
            try:
                return self.variant_id(text)
            except NotFound:
                raise no_model from None

    def nearest(self, text: str, limit: int = 5) -> tuple[str, ...]:
        """Return the ids of the models whose names come nearest, best first."""
        return tuple(hit.model_id for hit in self.search(text)[:limit])

    # -- many things in order

    @cached_property
    def _spoken(self) -> dict[str, list[str]]:
        spoken: dict[str, list[str]] = {}
        for card in self.cards:
            names = [card.full_name, card.name, *card.aliases, *(f"{card.brand} {a}" for a in card.aliases)]
            names += [v.name.en for v in card.variants]
            if card.platform_name is not None:
                names += [card.platform_name.en, card.platform_name.nl]
            spoken[card.id] = list(dict.fromkeys(fold(n) for n in names))
        return spoken

    def search(self, text: str) -> tuple[Hit, ...]:
        """Return the models that fit `text` in order of relevance; all of them, in order, for an empty text."""
        wanted = fold(text)
        if not wanted:
            return tuple(Hit(card.id, 100, "") for card in self.cards)
        hits = []
        for position, card in enumerate(self.cards):
            score, why = max((self._score(wanted, name, rank), name) for rank, name in enumerate(self._spoken[card.id]))
            if score >= _FAIR:
                hits.append((-score, position, Hit(card.id, score, why)))
        best = -min((h[0] for h in hits), default=0)
        bar = _GOOD if best >= _GOOD else _FAIR
        return tuple(hit for _, _, hit in sorted(hits, key=lambda h: h[:2]) if hit.score >= bar)

    @staticmethod
    def _score(wanted: str, name: str, rank: int) -> float:
        """Return how well a name fits: whole name, then words, then start of words, then a likeness."""
        from rapidfuzz import fuzz  # here, for start-up time

        slack = min(rank, 4)
        if wanted == name or wanted.replace(" ", "") == name.replace(" ", ""):
            return 100 - slack / 2
        words = name.split()
        asked = wanted.split()
        if all(word in words for word in asked):
            return 96 - slack - min(len(words) - len(asked), 6) / 4
        if all(any(w.startswith(word) for w in words) for word in asked):
            return 90 - slack
        if len(wanted) < 4:
            return 0
        return fuzz.token_set_ratio(wanted, name) * 0.6 + fuzz.WRatio(wanted, name) * 0.38 - slack
