"""Dresses what was found: title, detail and the reason."""

from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache

from catalogue_app.facts.found import Found, FoundKind, Limit
from catalogue_app.facts.records import ModelCard, VariantCard
from catalogue_app.facts.text import Text, fold, in_all, same
from catalogue_app.facts.vocabulary import Powertrain
from catalogue_app.store import reasons
from catalogue_app.store.limit_index import LimitIndex, model_number
from catalogue_app.store.model_index import ModelIndex
from catalogue_app.store.part_entries import PartEntry, side_by_side
from catalogue_app.store.part_index import PartIndex
from catalogue_app.store.spoken import Field, Said, closed, folded_words, said, spoken
from catalogue_app.store.units import Reading, Unit
from catalogue_app.store.word_index import BEGINS

_VARIANT_SHARE = 80.0  # a version that fits as well as a model comes after it
_LEAST = 2  # letters of a word of its own
_LOOKED_AT = 40  # models, best first, whose versions are looked at


class Things:
    """Makes `Found` records; what costs time is made for the few that are shown."""

    def __init__(self, models: ModelIndex, parts: PartIndex, limits: LimitIndex) -> None:
        self._models, self._parts, self._limits = models, parts, limits
        self._details: dict[str, Text] = {}
        self._of_variants = lru_cache(maxsize=2_000)(self._make_words)

    def model(
        self, number: int, score: float, reading: Reading, limits: Sequence[Limit], versions: int | None
    ) -> Found:
        """Return a model; `versions` are those that keep within the limits."""
        card = self._models.cards[number]
        why = self._why(card, reading)
        if versions is not None:
            why.append(self._keeps_within(card, self._limits.variants(versions, number), limits))
        return Found(
            FoundKind.MODEL, card.id, same(card.full_name), self._model_detail(card), _once(why), score, (card.id,)
        )

    def part(self, number: int, score: float, reading: Reading) -> Found:
        """Return a platform, component or company."""
        entry = self._parts.entries[number]
        why = self._part_why(entry, reading)
        if entry.kind is FoundKind.COMPANY:
            why.append(entry.about)
        users = [self._models.cards[self._models.number_of[i]] for i in entry.model_ids[:2]]
        names = [card.name for card in users]
        if len({*names}) < len(names):
            names = [card.full_name for card in users]
        detail = reasons.part_detail(entry, names)
        return Found(entry.kind, entry.id, entry.title, detail, _once(why), score, entry.model_ids, entry.ownership)

    @staticmethod
    def _part_why(entry: PartEntry, reading: Reading) -> list[Text]:
        """Why a part answers each word: by another name, a forgiven slip, or what a source states of it."""
        found: list[Text] = []
        by_text: list[str] = []
        title = {*fold(entry.title.en).split(), *fold(entry.title.nl).split()}
        for unit in reading:
            direct = [word for phrase in entry.phrases for word in phrase.words if word in unit.meant]
            if not direct:
                by_text.append(unit.typed)
                continue
            word = max(direct, key=unit.meant.__getitem__)
            if unit.meant[word] < BEGINS:
                found.append(reasons.close_to(_written(entry.title, word)))
            elif not title.intersection(direct):
                found += [reasons.also_known(entry, direct), *reasons.companies(entry, [unit.typed])]
        return [*found, reasons.stated(entry, by_text)]

    def variants(
        self, order: Sequence[int], reading: Reading, limits: Sequence[Limit], versions: int | None, limit: int
    ) -> tuple[Found, ...]:
        """Return the versions of the models in `order` that answer by words of their own, the best first."""
        found: list[tuple[float, int, ModelCard, VariantCard]] = []
        if all(len(unit.typed) < _LEAST for unit in reading):
            return ()
        for number in order[:_LOOKED_AT]:
            card = self._models.cards[number]
            names, own = self._of_variants(number)
            kept = card.variants if versions is None else self._limits.variants(versions, number)
            for variant in kept:
                score = _fit(reading, names, own[variant.id])
                if score:
                    found.append((score, number, card, variant))
        found.sort(key=lambda hit: (-hit[0], hit[1]))
        bar = found[0][0] * 0.75 if found else 0.0
        return tuple(
            self._variant(card, variant, score, reading, limits) for score, _, card, variant in found[:limit]
            if score >= bar
        )  # fmt: skip

    def _variant(
        self, card: ModelCard, variant: VariantCard, score: float, reading: Reading, limits: Sequence[Limit]
    ) -> Found:
        title = in_all(lambda lang: f"{card.brand} {variant.name.plain(lang)}")
        why = [reasons.limit_reason(card, variant, limit) for limit in limits]
        typed = "".join(unit.typed for unit in reading)
        whole = typed in (closed(variant.name.en), closed(title.en))
        detail = self._variant_detail(variant)
        score = score * _VARIANT_SHARE + (20 if whole else 0)
        return Found(FoundKind.VARIANT, variant.id, title, detail, _once(why), score, (card.id,))

    # -- words

    def _make_words(self, number: int) -> tuple[dict[str, float], dict[str, dict[str, float]]]:
        """The words of a model with what they say, and per version the words that only versions have."""
        card = self._models.cards[number]
        names: dict[str, float] = {}
        for phrase in (*(p for p in spoken(card) if p.field.names or p.field is Field.PLATFORM),
                       said(Field.TRAIT, card.body.label)):  # fmt: skip
            for word in phrase.words:
                names[word] = max(names.get(word, 0.0), phrase.field.value)
        model_words = {word for word, weight in names.items() if weight == Field.NAME.value}
        own = {}
        for variant in card.variants:
            words = {w for name in {variant.name.en, variant.name.nl} for w in folded_words(name)}
            own[variant.id] = dict.fromkeys((words | _powertrain_words(variant.powertrain)) - model_words, 1.0)
        return names, own

    def _why(self, card: ModelCard, reading: Reading) -> list[Text]:
        """Why a model answers each word: by a phrase of its own, else by a part that it has."""
        found: list[Text] = []
        by_part: list[Unit] = []
        phrases = tuple(spoken(card))
        for unit in reading:
            own = _own_reason(phrases, unit)
            if own is None:
                by_part.append(unit)
            else:
                found.append(own)
        having = self._parts_of.get(card.id, ())
        while by_part:
            score, part = max(
                ((sum(unit.parts.get(n, 0.0) for unit in by_part) * self._more(n), n) for n in having),
                default=(0.0, 0),
            )
            if not score:
                break
            said_by = [unit for unit in by_part if part in unit.parts]
            found += reasons.part_reason(self._parts.entries[part], [unit.typed for unit in said_by])
            by_part = [unit for unit in by_part if unit not in said_by]
        return found

    @cached_property
    def _parts_of(self) -> dict[str, list[int]]:
        """Per model the numbers of its parts and their companies."""
        found: dict[str, list[int]] = {}
        for number, entry in enumerate(self._parts.entries):
            for model_id in entry.model_ids:
                found.setdefault(model_id, []).append(number)
        return found

    def _more(self, number: int) -> float:
        """A part says more of a car than a company does."""
        return 0.5 if self._parts.entries[number].kind is FoundKind.COMPANY else 1.0

    def _keeps_within(self, card: ModelCard, variants: Sequence[VariantCard], limits: Sequence[Limit]) -> Text:
        """The figures of the version that keeps within the first limit best."""
        first = limits[0]

        def number(variant: VariantCard) -> float:
            return model_number(card, variant, first.key) or 0.0

        pick = max if first.low is not None else min
        variant = pick(variants, key=number) if variants else None
        return side_by_side([reasons.limit_reason(card, variant, limit) for limit in limits])

    def _model_detail(self, card: ModelCard) -> Text:
        if card.id not in self._details:
            self._details[card.id] = reasons.model_detail(card)
        return self._details[card.id]

    def _variant_detail(self, variant: VariantCard) -> Text:
        if variant.id not in self._details:
            self._details[variant.id] = reasons.variant_detail(variant)
        return self._details[variant.id]


@lru_cache(maxsize=len(Powertrain))
def _powertrain_words(powertrain: Powertrain) -> frozenset[str]:
    return frozenset((*said(Field.TRAIT, powertrain.label).words, *said(Field.TRAIT, powertrain.chip).words))


def _own_reason(phrases: Sequence[Said], unit: Unit) -> Text | None:
    """Why a model answers a word by a phrase of its own; None when it does not."""
    best: tuple[float, Said, str] | None = None
    for phrase in phrases:
        for word in phrase.words:
            fit = unit.meant.get(word)
            if fit is not None and (best is None or fit * phrase.field.value > best[0]):
                best = fit * phrase.field.value, phrase, word
    return None if best is None else reasons.phrase_reason(best[1], best[2], unit.meant[best[2]])


def _fit(reading: Reading, names: Mapping[str, float], own: Mapping[str, float]) -> float:
    """How well a version answers (0 to 1): by a word of its own at least, all other words by its model's."""
    total, by_itself = 0.0, False
    for unit in reading:
        of_version, of_model = _best(unit.meant, own), _best(unit.meant, names)
        if not of_version and not of_model:
            return 0.0
        by_itself = by_itself or of_version > 0
        total += max(of_version, of_model)
    return total / len(reading) if by_itself else 0.0


def _best(meant: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The best fit of a word that stands in both, by its weight."""
    few, many = (meant, weights) if len(meant) < len(weights) else (weights, meant)
    return max((meant[word] * weights[word] for word in few if word in many), default=0.0)


def _once(texts: Sequence[Text]) -> Text:
    """The reasons side by side, each once, no more than three."""
    return side_by_side(list(dict.fromkeys(text for text in texts if text.en))[:3])


def _written(title: Text, word: str) -> str:
    return next((part.strip("(),") for part in title.en.split() if fold(part) == word), title.en)
