"""Every version there is, to find one by typing."""

from collections.abc import Iterable
from dataclasses import dataclass

from catalogue_app.facts.records import ModelCard
from catalogue_app.facts.text import Lang, fold


@dataclass(frozen=True, slots=True)
class Choice:
    """One version in the list; `words` is what typing is held against."""

    variant_id: str
    title: str
    version: str
    chip: str
    words: str


def choices(cards: Iterable[ModelCard], lang: Lang) -> tuple[Choice, ...]:
    """Return all versions in the order of the catalogue."""
    found = []
    for card in cards:
        for variant in card.variants:
            names = (card.full_name, variant.name.en, variant.name.nl, variant.powertrain.label.in_(lang),
                     variant.powertrain.chip.in_(lang), *card.aliases)  # fmt: skip
            words = " ".join(fold(name) for name in names)
            chip = variant.powertrain.chip.in_(lang)
            found.append(Choice(variant.id, card.full_name, variant.name.plain(lang), chip, words))
    return tuple(found)


def matching(all_choices: Iterable[Choice], typed: str) -> tuple[Choice, ...]:
    """Return the choices that hold every typed word, in any order; all of them for an empty text."""
    wanted = fold(typed).split()
    return tuple(choice for choice in all_choices if all(word in choice.words for word in wanted))
