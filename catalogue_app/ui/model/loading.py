"""What the model page needs of the catalogue: the model first, then the rest; both off the GUI thread."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import Figure, Model, ModelCard, Precedent, Statement, Tie, Variant
from catalogue_app.facts.vocabulary import TieKind
from catalogue_app.origin.card import OriginCard, origin_card
from catalogue_app.origin.sharing import Shared, alone_among, shared_with
from catalogue_app.ui.widgets import drawing_of

NEAREST = 48
"""How many sharers are read; a family of hundreds is counted, not drawn."""


@dataclass(frozen=True, slots=True)
class PageData:
    """One model with everything its page tells.

    Attributes:
        siblings: the nearest models that share a component, most layers first; `sharers` counts all there are and
            `others` holds the cards of the nearest.
        alone: no model of another brand shares a component, announced ones apart (`origin.sharing.stands_alone`).
        partner: the brand whose bond with Stellantis must be told on this page, None for most models.
        ties, context, precedents: empty where `partner` is None.
    """

    model: Model
    origin: OriginCard
    siblings: tuple[Shared, ...]
    sharers: int
    others: Mapping[str, ModelCard]
    alone: bool
    partner: str | None
    ties: tuple[Tie, ...]
    context: tuple[Statement, ...]
    precedents: tuple[Precedent, ...]


def load_model(catalogue: Catalogue, model_id: str) -> Model:
    """Read what the top of the page shows. Raises what the catalogue raises for an unknown id."""
    model = catalogue.model(model_id)
    drawing_of(model)  # kept by the drawing code: the GUI thread finds it ready
    return model


def load(catalogue: Catalogue, model: Model) -> PageData:
    """Read the rest of the page."""
    ties = catalogue.ties()
    relatives = catalogue.relatives(model.id, NEAREST)
    siblings = shared_with(model, relatives.nearest)
    wanted = {shared.model_id for shared in siblings}
    others = {card.id: card for card in catalogue.cards() if card.id in wanted}
    for card in others.values():
        drawing_of(card)
    alone = alone_among(model, relatives.kinds)
    partner = partner_of(model, ties)
    return PageData(
        model, origin_card(model, ties, catalogue.gaps(), alone), siblings, relatives.count, others, alone, partner,
        tuple(t for t in ties if partner and _names(t, partner)),
        tuple(s for s in catalogue.context() if partner in s.text.en or partner.lower() in s.subject)
        if partner else (),
        catalogue.precedents() if partner else (),
    )  # fmt: skip


def partner_of(model: Model, ties: Iterable[Tie]) -> str | None:
    """Return the brand that became a brand of Stellantis from outside, when this model is of it or built on it."""
    for brand in dict.fromkeys(t.giver.en for t in ties if t.kind is TieKind.BRAND_MEMBERSHIP):
        makers = {name for link in model.parts for name in (*link.component.developed_by, *link.component.made_by)}
        noted = any(note.other_name.en.startswith(brand) for note in model.shares)
        if model.brand == brand or brand in makers or noted:
            return brand
    return None


def _names(tie: Tie, brand: str) -> bool:
    return brand in tie.giver.en or brand in tie.taker.en


def figure_of(model: Model, variant: Variant | None, key: str) -> Figure | None:
    """Return the figure of the variant, else the one stated for the model as a whole."""
    own = variant.figures.get(key) if variant is not None else None
    return own if own is not None else model.figures.get(key)


def first_variant(model: Model, market: str = "NL") -> Variant | None:
    """Return the variant to begin with: the first one priced in this market, else the first."""
    for variant in model.variants:
        price = variant.figures.get("price")
        if price is not None and price.market == market:
            return variant
    return model.variants[0] if model.variants else None
