"""Alembic's way into the catalogue: the store hands over its own connection, foreign keys off (see store.schema)."""

from alembic import context

from catalogue_app.store.tables import metadata


def run() -> None:
    connection = context.config.attributes["connection"]
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


run()
