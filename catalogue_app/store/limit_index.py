"""Which versions keep within the numbers that a search asks for."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from catalogue_app.facts.found import Limit
from catalogue_app.facts.records import ModelCard, VariantCard
from catalogue_app.selection.axis import Axis
from catalogue_app.selection.bits import Fields
from catalogue_app.selection.shelf import number_of
from catalogue_app.selection.wishes import Bounds, Span
from catalogue_app.store.model_index import STATUS_ORDER


def model_number(card: ModelCard, variant: VariantCard | None, key: str) -> float | None:
    """Return the number of a version (or of its model) that a limit with this key looks at; None when unknown."""
    span = Span(key)
    if span is Span.SEATS:
        return card.seats
    if span is Span.LENGTH:
        return card.dimensions[0]
    return None if variant is None else number_of(variant, span)


class LimitIndex:
    """Looks at all versions at once; one and the same version must keep within every limit."""

    def __init__(self, cards: Sequence[ModelCard]) -> None:
        self._cards = tuple(cards)
        self._axes: dict[Span, Axis] = {}
        self._orders: dict[tuple[Span, bool], tuple[int, ...]] = {}

    @cached_property
    def _fields(self) -> Fields:
        return Fields([len(card.variants) for card in self._cards])

    @cached_property
    def _model_at(self) -> tuple[int, ...]:
        """Per bit place the model it belongs to."""
        sizes = (max(len(card.variants), 1) + 1 for card in self._cards)
        return tuple(model for model, size in enumerate(sizes) for _ in range(size))

    @cached_property
    def _status(self) -> tuple[int, ...]:
        return tuple(STATUS_ORDER[card.status] for card in self._cards)

    def warm(self) -> None:
        """Sort every kind of number now, instead of when it is first asked for."""
        for span in Span:
            self.order(Limit(span, 0, None, ""))
            self.order(Limit(span, None, 0, ""))

    def within(self, limits: Iterable[Limit]) -> int:
        """Return the versions that keep within all limits, as a set for `models` and `variants`."""
        found = self._fields.all
        for limit in limits:
            found &= self._axis(Span(limit.key)).within(Bounds(limit.low, limit.high))
        return found

    def models(self, versions: int) -> tuple[int, ...]:
        """Return the places of the models with a version in the set, in order."""
        return self._fields.models(versions)

    def variants(self, versions: int, model: int) -> tuple[VariantCard, ...]:
        """Return the versions of one model in the set."""
        bits = self._fields.of_model(versions, model)
        return tuple(v for n, v in enumerate(self._cards[model].variants) if bits >> n & 1)

    def order(self, limit: Limit) -> tuple[int, ...]:
        """Return the places of all models with the number, on sale first, then the best for this limit first.

        The best is a long range and a low price, but the fewest seats that are asked for.
        """
        key = Span(limit.key), limit.low is not None
        if key not in self._orders:
            places = self._axis(key[0]).places
            most_first = key[1] and key[0] is not Span.SEATS
            models = dict.fromkeys(map(self._model_at.__getitem__, reversed(places) if most_first else places))
            self._orders[key] = tuple(sorted(models, key=self._status.__getitem__))
        return self._orders[key]

    def _axis(self, span: Span) -> Axis:
        if span not in self._axes:
            self._axes[span] = Axis(self._fields, self._numbers(span))
        return self._axes[span]

    def _numbers(self, span: Span) -> Iterator[tuple[int, float]]:
        for start, card in zip(self._fields.starts, self._cards, strict=True):
            for n, variant in enumerate(card.variants or (None,)):
                number = model_number(card, variant, span)
                if number is not None:
                    yield start + n, number
