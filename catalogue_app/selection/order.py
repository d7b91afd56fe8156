"""In what order models are shown."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import compress
from operator import itemgetter

from catalogue_app.facts.records import ModelCard, VariantCard
from catalogue_app.facts.text import fold
from catalogue_app.selection.bits import Fields
from catalogue_app.selection.wishes import Selection, Sort

_Pool = tuple[tuple[int, ...], tuple[int, ...], tuple[float, ...]]


class Orders:
    """Sorts the models of a match. What lacks the sorted figure comes last; equals keep the order of the catalogue."""

    def __init__(self, cards: Sequence[ModelCard], fields: Fields) -> None:
        self._cards, self._fields = cards, fields

    def sorted(self, match: int, selection: Selection) -> tuple[int, ...]:
        """Return the places of the models with a version in `match`, in the order of the selection."""
        found = self._fields.models(match)
        if selection.sort is Sort.NAME:
            return tuple(sorted(found, key=self._names.__getitem__))
        if selection.sort is Sort.LENGTH:
            return tuple(sorted(found, key=self._lengths.__getitem__))
        if selection.sort is Sort.PRICE:
            return self._by(found, self._prices(match))
        if selection.sort is Sort.RANGE:
            return self._by(found, self._best(self._ranges, match))
        if selection.found is not None:
            rank = {model_id: n for n, model_id in enumerate(selection.found)}
            return tuple(sorted(found, key=lambda place: rank.get(self._cards[place].id, len(rank))))
        return found

    def warm(self) -> None:
        """Work out now what sorting needs, instead of when somebody first sorts."""
        _ = self._names, self._lengths, self._price_pools, self._ranges

    @cached_property
    def _names(self) -> list[tuple[str, str]]:
        return [(fold(card.name), card.brand) for card in self._cards]

    @cached_property
    def _lengths(self) -> list[tuple[bool, int]]:
        return [(card.dimensions[0] is None, card.dimensions[0] or 0) for card in self._cards]

    @staticmethod
    def _by(found: Sequence[int], ranks: dict[int, float]) -> tuple[int, ...]:
        last = max(ranks.values(), default=0.0) + 1
        return tuple(sorted(found, key=lambda place: ranks.get(place, last)))

    def _prices(self, match: int) -> dict[int, float]:
        """The price each model is shown with: of the home market, else in euros; other currencies follow, apart."""
        home, euro, other = self._price_pools
        ranks = {place: 1e12 + amount for place, amount in self._best(other, match).items()}
        ranks |= self._best(euro, match)
        return ranks | self._best(home, match)

    @cached_property
    def _price_pools(self) -> tuple[_Pool, _Pool, _Pool]:
        def euro(v: VariantCard) -> float | None:
            return v.price.amount if v.price and v.price.currency == "EUR" else None

        def home(v: VariantCard) -> float | None:
            return v.price.amount if v.price and v.price.market == "NL" else None

        def other(v: VariantCard) -> float | None:
            return v.price.amount if v.price and v.price.currency != "EUR" else None

        return self._pool(home), self._pool(euro), self._pool(other)

    @cached_property
    def _ranges(self) -> _Pool:
        return self._pool(lambda v: -v.range_km[1] if v.range_km else None)

    def _pool(self, number: Callable[[VariantCard], float | None]) -> _Pool:
        """Bit places, models and numbers of the versions that have the number, from high to low."""
        found = [
            (value, start + n, place)
            for place, (start, card) in enumerate(zip(self._fields.starts, self._cards, strict=True))
            for n, variant in enumerate(card.variants)
            if (value := number(variant)) is not None
        ]
        found.sort(reverse=True)
        return tuple(f[1] for f in found), tuple(f[2] for f in found), tuple(f[0] for f in found)

    def _best(self, pool: _Pool, match: int) -> dict[int, float]:
        """Per model the lowest number among its versions in the match: the last one written wins."""
        places, models, numbers = pool
        if not places:
            return {}
        flags = self._fields.flags(match)
        chosen: Iterable[int] = itemgetter(*places)(flags) if len(places) > 1 else (flags[places[0]],)
        return dict(compress(zip(models, numbers, strict=True), chosen))
