"""The queries that a start needs, in plain SQL: the cards, and the sources that their prices name."""

import json
from typing import Any

from sqlalchemy import JSON, Connection, text

_CARDS = text("select card from model order by position").columns(card=JSON)
_SOURCES = text("select id, publisher, title, url, published, language, kind, note from source order by position")


def first_cards(connection: Connection) -> list[Any]:
    """Return the stored cards in the order of the content, as JSON data."""
    return list(connection.execute(_CARDS).scalars())


def first_sources(connection: Connection) -> list[Any]:
    """Return the rows of the sources; `note_of` gives the note of one."""
    return list(connection.execute(_SOURCES))


def note_of(row: Any) -> dict[str, str] | None:  # noqa: ANN401 - a row of `first_sources`
    """Return the note of a source in its languages. Parsed for those that are asked for, not for all thousand."""
    note: dict[str, str] | None = json.loads(row.note) if isinstance(row.note, str) else row.note
    return note
