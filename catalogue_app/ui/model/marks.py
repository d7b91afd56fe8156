"""Raised letters that tie a figure to its source in the legend."""

from collections.abc import Iterable

from catalogue_app.facts.figures import FIGURES
from catalogue_app.facts.records import Figure, Model, Source
from catalogue_app.ui.model.loading import figure_of


class Marks:
    """One letter per source, in the order in which the figures are given: a ... z, then aa, ab ..."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        self.sources: dict[str, Source] = {}
        for figure in figures:
            self.sources.setdefault(figure.source.id, figure.source)
        self._letters = {source_id: _letter(number) for number, source_id in enumerate(self.sources)}

    def letter(self, figure: Figure | None) -> str:
        """Return the letter of the source of a figure; empty without a figure."""
        return "" if figure is None else self._letters.get(figure.source.id, "")

    def legend(self) -> list[tuple[str, Source]]:
        """Return letter and source, in order."""
        return [(self._letters[source_id], source) for source_id, source in self.sources.items()]


def marks_of(model: Model) -> Marks:
    """Return the letters for all figures of a model: the same for each of its versions, which stand in one table."""
    versions = model.variants or (None,)
    found = (figure_of(model, variant, spec.key) for variant in versions for spec in FIGURES)
    return Marks(figure for figure in found if figure is not None)


def _letter(number: int) -> str:
    first, last = divmod(number, 26)
    return (chr(96 + first) if first else "") + chr(97 + last)
