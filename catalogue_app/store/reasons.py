"""The words beside a hit: why it answers, and what stands at the right."""

import re
from collections.abc import Sequence
from functools import lru_cache

from catalogue_app.facts.formatting import NO_SOURCE, format_number, format_price, format_range, horsepower
from catalogue_app.facts.found import FoundKind, Limit
from catalogue_app.facts.records import ModelCard, Price, VariantCard
from catalogue_app.facts.text import FALLBACK_MARK, Lang, Text, fold, in_all, same
from catalogue_app.facts.vocabulary import Status
from catalogue_app.store.limit_index import model_number
from catalogue_app.store.part_entries import PartEntry, side_by_side
from catalogue_app.store.spoken import Field, Said

NOTHING = same("")
_FROM = Text("from {price}", "vanaf {price}", "ab {price}", "à partir de {price}", "da {price}")
_PRICE = Text("price", "prijs", "Preis", "prix", "prezzo")
_CLOSE = Text(
    "close to “{name}”", "lijkt op “{name}”", "ähnlich wie „{name}“", "proche de « {name} »", "simile a “{name}”"
)
_ALIAS = Text("also called “{name}”", "heet ook “{name}”", "auch „{name}“", "aussi « {name} »", "detta anche “{name}”")
_CODE = Text("Code {name}", "Code {name}", "Code {name}", "Code {name}", "Codice {name}")
_PLATFORM = Text("Platform {name}", "Platform {name}", "Plattform {name}", "Plateforme {name}", "Piattaforma {name}")
_VARIANT = Text("Version {name}", "Uitvoering {name}", "Version {name}", "Version {name}", "Versione {name}")
_ONE_MODEL = Text("1 model", "1 model", "1 Modell", "1 modèle", "1 modello")
_MODELS = Text("{n} models", "{n} modellen", "{n} Modelle", "{n} modèles", "{n} modelli")
_NO_MODEL = Text("no model here", "geen model hier", "kein Modell hier", "aucun modèle ici", "nessun modello qui")
_RANGE = Text("Range {n}", "Bereik {n}", "Reichweite {n}", "Autonomie {n}", "Autonomia {n}")
_BOOT = Text("Boot {n} l", "Bagageruimte {n} l", "Kofferraum {n} l", "Coffre {n} l", "Bagagliaio {n} l")
_TOW = Text("Towing {n} kg", "Trekgewicht {n} kg", "Anhängelast {n} kg", "Remorquage {n} kg", "Traino {n} kg")
_POWER = Text("{kw} kW ({hp} hp)", "{kw} kW ({hp} pk)", "{kw} kW ({hp} PS)", "{kw} kW ({hp} ch)", "{kw} kW ({hp} CV)")
_LENGTH = Text("Length {n} mm", "Lengte {n} mm", "Länge {n} mm", "Longueur {n} mm", "Lunghezza {n} mm")
_SEATS = Text("{n} seats", "{n} zitplaatsen", "{n} Sitze", "{n} places", "{n} posti")
_NUMBERS = {
    "range_km": _RANGE, "boot_l": _BOOT, "tow_kg": _TOW, "length_mm": _LENGTH, "seats": _SEATS,
}  # fmt: skip
_CUT = 84  # characters of a sentence that are quoted
_NAME = 40  # characters of a name that need no cutting
_CLAUSE = re.compile(r"(?<=[.;:])\s+")


def phrase_reason(phrase: Said, word: str, fit: float) -> Text:
    """Return why a model answers by one of its own phrases; empty when its name says so."""
    if fit < 0.8:  # a slip was forgiven: name what it was taken for
        return _CLOSE.filled(name=_written(phrase, word))
    if phrase.field is Field.NAME:
        return NOTHING
    if phrase.field is Field.TRAIT:
        return phrase.shown
    template = {Field.ALIAS: _ALIAS, Field.CODE: _CODE, Field.PLATFORM: _PLATFORM, Field.VARIANT: _VARIANT}
    return template[phrase.field].filled(name=_short(phrase.shown))


def part_reason(entry: PartEntry, typed: Sequence[str]) -> list[Text]:
    """Return a part as the reason for a model: the name, company or statement of it that holds the typed words."""
    named = max(_names(entry), key=lambda phrase: len(_missing(typed, phrase.words)) * -1, default=None)
    title = entry.title if named is None or len(_missing(typed, named.words)) == len(typed) else named.shown
    found = [side_by_side([entry.about, _holding(title, typed)], ": ")]
    return [*found, *companies(entry, typed), stated(entry, typed)]


def companies(entry: PartEntry, typed: Sequence[str]) -> list[Text]:
    """Return the companies of a part that hold typed words which no name of it holds."""
    names = [word for phrase in _names(entry) for word in phrase.words]
    wanted = _missing(typed, names)
    held = (phrase for phrase in entry.phrases if phrase.field is Field.COMPANY)
    return list(dict.fromkeys(p.shown for p in held if len(_missing(wanted, p.words)) < len(wanted)))


def stated(entry: PartEntry, typed: Sequence[str]) -> Text:
    """Return the words of a source in which typed words stand; empty when names of the part hold them already."""
    names = [word for phrase in entry.phrases if phrase.field is not Field.TRAIT for word in phrase.words]
    wanted = _missing(typed, names)
    if not wanted:
        return NOTHING
    best = max(entry.texts, key=lambda text: max(_held(text.nl, wanted), _held(text.en, wanted)), default=None)
    if best is None:
        return NOTHING
    english, dutch = _held(best.en, wanted), _held(best.nl, wanted)
    if not english and not dutch:
        return NOTHING
    # Whoever typed a word of one language is shown the sentence that has it.
    english_quote = f"“{_cut(best.en if english else best.nl, wanted)}”"
    dutch_quote = f"“{_cut(best.nl if dutch else best.en, wanted)}”"
    return Text(english_quote, dutch_quote, *[english_quote + FALLBACK_MARK] * 3)


def also_known(entry: PartEntry, words: Sequence[str]) -> Text:
    """Return the other description of a part that holds one of the words; empty for none."""
    for phrase in entry.phrases:
        if phrase.field is Field.ALIAS and any(word in phrase.words for word in words):
            return _ALIAS.filled(name=_holding(phrase.shown, words))
    return NOTHING


def _names(entry: PartEntry) -> list[Said]:
    return [phrase for phrase in entry.phrases if phrase.field in (Field.NAME, Field.ALIAS)]


def _missing(typed: Sequence[str], words: Sequence[str]) -> list[str]:
    """The typed words that stand in none of the words."""
    return [one for one in typed if not any(one in word for word in words)]


@lru_cache(maxsize=4_000)
def _folded(text: str) -> str:
    return fold(text)


def _held(text: str, words: Sequence[str]) -> int:
    folded = _folded(text)
    return sum(word in folded for word in words)


def close_to(name: str) -> Text:
    """Return that a slip of the finger was forgiven."""
    return _CLOSE.filled(name=name)


def limit_reason(card: ModelCard, variant: VariantCard | None, limit: Limit) -> Text:
    """Return the figure by which a version keeps within a limit."""
    number = model_number(card, variant, limit.key)
    if number is None:
        return NOTHING
    if limit.key == "price" and variant is not None:
        return in_all(lambda lang: format_price(variant.price, lang))
    if limit.key == "power_kw":
        return in_all(lambda lang: _POWER.in_(lang).format(kw=format_number(number, lang), hp=horsepower(number)))
    if limit.key == "range_km" and variant is not None:
        return in_all(lambda lang: _RANGE.in_(lang).format(n=format_range(variant.range_km, "km", lang)))
    if limit.key == "fuel_l_100km" and variant is not None:
        return in_all(lambda lang: format_range(variant.fuel_l_100km, "l/100 km", lang))
    return in_all(lambda lang: _NUMBERS[limit.key].in_(lang).format(n=format_number(number, lang)))


def model_detail(card: ModelCard) -> Text:
    """Return what stands beside a model: the lowest price with market and date, and its state unless on sale."""
    state = NOTHING if card.status is Status.ON_SALE else card.status.label
    return side_by_side([state, price_detail(card.price_from, from_price=len(card.variants) > 1)])


def variant_detail(variant: VariantCard) -> Text:
    """Return what stands beside a version: powertrain and price."""
    return side_by_side([variant.powertrain.label, price_detail(variant.price)])


def price_detail(price: Price | None, *, from_price: bool = False) -> Text:
    """Return a price with market and date; that there is no source for one."""
    if price is None:
        return side_by_side([_PRICE, NO_SOURCE], ": ")

    def words(lang: Lang) -> str:
        written = format_price(price, lang)
        return _FROM.in_(lang).format(price=written) if from_price else written

    return in_all(words)


def part_detail(entry: PartEntry, names: Sequence[str]) -> Text:
    """Return what stands beside a part: its kind and the models with it ("platform · B10"), or how many."""
    count = len(entry.model_ids)
    if not count:
        users = _NO_MODEL
    elif count <= 2 and entry.kind is not FoundKind.COMPANY:
        users = same(", ".join(names[:2]))
    else:
        users = _ONE_MODEL if count == 1 else _MODELS.filled(n=str(count))
    return users if entry.kind is FoundKind.COMPANY else side_by_side([entry.about, users])


def _short(name: Text) -> Text:
    """A long name without what stands in brackets at its end, which explains it."""
    return _holding(name, ())


def _holding(name: Text, typed: Sequence[str]) -> Text:
    """A long name cut to what holds a typed word: its beginning, and of what is in brackets what has the word."""

    def cut(lang: Lang) -> str:
        whole = name.plain(lang)
        if len(whole) <= _NAME:
            return whole
        short, *brackets = whole.split(" (")
        inside = next((b.split(")")[0] for b in brackets if typed and not _held(short, typed) and _held(b, typed)), "")
        return f"{short} ({_cut(inside, typed, _NAME)})" if inside else short

    return in_all(cut)


def _written(phrase: Said, word: str) -> str:
    """How a folded word is written in a phrase: "citroen" is "Citroën"."""
    for spelled in phrase.shown.en.split():
        if fold(spelled) == word:
            return spelled.strip("(),")
    return phrase.shown.en.split(" (")[0]


def _cut(text: str, typed: Sequence[str], most: int = _CUT) -> str:
    """The clause with most of the words in it, cut to length around the first; the first clause where none is."""
    clauses = _CLAUSE.split(text)
    clause = max(clauses, key=lambda c: _held(c, typed)).strip(" .;:")
    words = clause.split()
    first = last = next((n for n, word in enumerate(words) if _held(word, typed)), 0)
    length = len(words[first])
    while first > 0 or last < len(words) - 1:
        behind = last < len(words) - 1 and (first == 0 or (last - first) % 2 == 0)
        length += len(words[last + 1 if behind else first - 1]) + 1
        if length > most:
            break
        first, last = (first, last + 1) if behind else (first - 1, last)
    return f"{'… ' if first else ''}{' '.join(words[first : last + 1])}{' …' if last < len(words) - 1 else ''}"
