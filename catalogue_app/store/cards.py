"""The browse cards kept with the models: computed when a model is written, made anew when their form changes."""

from sqlalchemy import Connection, Engine, text, update

from catalogue_app.origin.cards import model_card, sharing_counts
from catalogue_app.store.codec import encode
from catalogue_app.store.later import tables
from catalogue_app.store.reading import StoredCatalogue

CARD_FORM = 2
"""Raise it when ModelCard or VariantCard gains or loses a field, or one is computed otherwise."""


def form_of(connection: Connection) -> int:
    """Return the form of the cards in a database of the newest schema; the present one where there is no edition."""
    found = connection.execute(text("select card_form from edition")).scalar()
    return CARD_FORM if found is None else int(found)


def renew_cards(engine: Engine) -> None:
    """Compute all cards again from the stored models, in one transaction."""
    catalogue = StoredCatalogue(engine)
    models, home = catalogue.models(), catalogue.market()
    counts = sharing_counts(models)
    with engine.begin() as connection:
        for model in models:
            card = encode(model_card(model, home, counts[model.id]))
            table = tables.ModelRow.__table__  # type: ignore[attr-defined]
            connection.execute(update(table).where(table.c.id == model.id).values(card=card))
        connection.execute(text("update edition set card_form = :form"), {"form": CARD_FORM})
