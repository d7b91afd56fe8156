"""The list of all models, to choose one by typing."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from catalogue_app.facts.records import ModelCard
from catalogue_app.facts.text import Lang, fold
from catalogue_app.ui.compare.choices import Choice
from catalogue_app.ui.compare.picker import VariantPicker
from catalogue_app.ui.theme import Theme


def model_choices(cards: Iterable[ModelCard], lang: Lang) -> tuple[Choice, ...]:
    """Return all models in the order of the catalogue, each with its platform and segment."""
    found = []
    for card in cards:
        platform = card.platform_name.plain(lang) if card.platform_name is not None else card.body.label.in_(lang)
        words = " ".join(fold(name) for name in (card.full_name, platform, *card.aliases, *card.codes))
        found.append(Choice(card.id, card.full_name, platform, card.segment, words))
    return tuple(found)


class ModelPicker(VariantPicker):
    """Works as the list of versions does; `picked` carries the id of a model."""

    def __init__(self, cards: Iterable[ModelCard], lang: Lang, theme: Theme, parent: QWidget) -> None:
        super().__init__(model_choices(cards, lang), theme, parent)
        self.setAccessibleName(self.tr("Choose a model"))
        self.search.setPlaceholderText(self.tr("Brand, model or platform"))
        self.search.setAccessibleName(self.tr("Search all models"))
        self._nothing.setText(self.tr("No model fits this."))
        self.list.setAccessibleName(self.tr("Models"))
