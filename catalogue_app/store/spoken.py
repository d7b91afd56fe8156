"""By which words a model is found, and how much a word of each kind says."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from catalogue_app.facts.records import ModelCard
from catalogue_app.facts.text import LANGUAGES, Text, fold, same


class Field(Enum):
    """Where a word stands. The value is how much it says when it matches: the name of a car more than its engine."""

    NAME = 1.0
    ALIAS = 0.97
    CODE = 0.96
    PLATFORM = 0.85
    TRAIT = 0.82
    VARIANT = 0.80
    PART = 0.60
    COMPANY = 0.55
    TEXT = 0.45

    @property
    def names(self) -> bool:
        """Whether such words name the model itself."""
        return self in (Field.NAME, Field.ALIAS, Field.CODE)


@dataclass(frozen=True, slots=True)
class Said:
    """One phrase by which a thing is known: where it stands, its folded words, and how it is written."""

    field: Field
    words: tuple[str, ...]
    shown: Text


def closed(text: str) -> str:
    """Fold a name to one word, so that "e-3008", "e3008" and "E 3008" are the same."""
    return fold(text).replace(" ", "")


@lru_cache(maxsize=20_000)
def folded_words(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, remembered: few texts are asked for again and again."""
    return tuple(fold(text).split())


def said(field: Field, shown: Text | str, *, joined: bool = True) -> Said:
    """Return a phrase with the words of all its languages; `joined` adds the whole as one word."""
    text = same(shown) if isinstance(shown, str) else shown
    words: dict[str, None] = {}
    for phrase in dict.fromkeys(text.plain(lang) for lang in LANGUAGES):
        parts = folded_words(phrase)
        words.update(dict.fromkeys(parts))
        if joined and 1 < len(parts) <= 3:
            words["".join(parts)] = None
    return Said(field, tuple(words), text)


def spoken(card: ModelCard) -> Iterator[Said]:
    """Yield every phrase by which a model is known, from its card."""
    yield said(Field.NAME, card.brand)
    yield said(Field.NAME, card.name)
    for alias in card.aliases:
        yield said(Field.ALIAS, alias)
    for code in card.codes:
        yield said(Field.CODE, code)
    if card.platform_name is not None:
        yield said(Field.PLATFORM, card.platform_name, joined=False)
    for powertrain in card.powertrains:
        yield said(Field.TRAIT, powertrain.label)
        yield said(Field.TRAIT, powertrain.chip)
    yield said(Field.TRAIT, card.body.label)
    for variant in card.variants:
        yield said(Field.VARIANT, variant.name, joined=False)


def exact_names(card: ModelCard) -> dict[str, Field]:
    """Return what a model is called in full, as closed words: whoever types one of these means this model."""
    found: dict[str, Field] = {}
    for alias in card.aliases:
        found[closed(alias)] = found[closed(f"{card.brand} {alias}")] = Field.ALIAS
    for code in card.codes:
        found[closed(code)] = Field.CODE
    for name in (card.name, card.name.split(" (")[0], card.full_name):
        found[closed(name)] = Field.NAME
    return found
