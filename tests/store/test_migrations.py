"""The schema: what the migrations make is what the tables say, up, down and up again, with data in it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import IntegrityError

from catalogue_app.facts.edition import Edition
from catalogue_app.store import schema
from catalogue_app.store.engine import sqlite_engine
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.store.tables import metadata
from catalogue_app.store.writing import write_edition


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """An empty database, foreign keys off as the migrations ask."""
    engine = sqlite_engine(tmp_path / "empty.db", foreign_keys=False)
    with engine.begin() as opened:
        yield opened
    engine.dispose()


def ddl(connection: Connection) -> list[str]:
    """Return the statements that made the tables and indexes, column by column sorted, free of white space."""
    rows = connection.execute(
        text("select sql from sqlite_master where sql is not null and name not like 'alembic_%'")
    ).scalars()
    found = []
    for sql in rows:
        plain = re.sub(r"\s+", " ", sql.replace('"', "")).strip()
        head, _, body = plain.partition("(")
        parts = re.split(r",(?![^()]*\))", body)
        found.append(f"{head.strip()} ({', '.join(sorted(part.strip(' )') for part in parts))})")
    return sorted(found)


def fill(connection: Connection, edition: Edition) -> None:
    write_edition(connection, edition, "digest", lambda _done, _total, _what: None)


def counts(connection: Connection) -> dict[str, int]:
    return {
        table.name: int(connection.execute(text(f"select count(*) from {table.name}")).scalar() or 0)  # noqa: S608
        for table in metadata.sorted_tables
    }


def test_the_newest_revision_makes_the_schema_of_the_tables(connection: Connection) -> None:
    schema.upgrade(connection)
    other = create_engine("sqlite://")
    with other.begin() as plain:
        metadata.create_all(plain)
        expected = ddl(plain)
    other.dispose()
    assert len(expected) > 10
    assert ddl(connection) == expected


def test_the_head_is_the_newest_revision() -> None:
    assert schema.known_revisions()[0] == schema.HEAD


@pytest.mark.parametrize("revision", schema.known_revisions())
def test_every_revision_upgrades_from_nothing(connection: Connection, revision: str) -> None:
    assert schema.revision_of(connection) is None
    schema.upgrade(connection, revision)
    assert schema.revision_of(connection) == revision


@pytest.mark.parametrize("revision", schema.known_revisions())
def test_every_revision_goes_back_to_nothing(connection: Connection, revision: str) -> None:
    schema.upgrade(connection, revision)
    schema.downgrade(connection, "base")
    assert ddl(connection) == []
    assert schema.revision_of(connection) is None


@pytest.mark.parametrize("revision", schema.known_revisions())
def test_up_down_and_up_again_changes_nothing(connection: Connection, revision: str) -> None:
    schema.upgrade(connection, revision)
    first = ddl(connection)
    schema.downgrade(connection, "-1")
    schema.upgrade(connection, revision)
    assert ddl(connection) == first


def test_data_survive_an_upgrade_to_the_newest(connection: Connection, tiny_edition: Edition) -> None:
    schema.upgrade(connection)
    fill(connection, tiny_edition)
    before = counts(connection)
    schema.upgrade(connection)
    assert counts(connection) == before
    assert before["model"] == 2
    assert before["source"] == 2


def test_going_back_with_data_in_it_leaves_nothing_dangling(connection: Connection, tiny_edition: Edition) -> None:
    schema.upgrade(connection)
    fill(connection, tiny_edition)
    schema.downgrade(connection, "base")
    assert ddl(connection) == []
    schema.upgrade(connection)
    assert set(counts(connection).values()) == {0}


def test_no_row_of_the_shipped_catalogue_points_nowhere(catalogue: StoredCatalogue) -> None:
    with catalogue.engine.connect() as opened:
        assert opened.execute(text("PRAGMA foreign_key_check")).fetchall() == []
        assert opened.execute(text("PRAGMA integrity_check")).scalar() == "ok"
        assert opened.execute(text("PRAGMA foreign_keys")).scalar() == 1


@pytest.mark.parametrize(
    "mistake",
    [
        "update figure set low = high + 1 where low is not null and id = (select min(id) from figure where low > 0)",
        "update figure set evidence = 'hearsay'",
        "update figure set low = null, high = null, text = null",
        "update part set source_id = 's-nobody'",
        "update component set ownership = 'nobody'",
        "delete from source",
        "update statement set source_id = null",
    ],
)
def test_the_database_itself_refuses_what_cannot_be(built: Path, mistake: str) -> None:
    engine = sqlite_engine(built)
    with pytest.raises(IntegrityError), engine.begin() as opened:
        opened.execute(text(mistake))
    engine.dispose()


def test_deleting_a_model_takes_what_belongs_to_it(built: Path) -> None:
    engine = sqlite_engine(built)
    with engine.begin() as opened:
        opened.execute(text("delete from model where id = 'acme/one'"))
        for table in ("variant", "figure", "part"):
            left = opened.execute(text(f"select count(*) from {table} where model_id = 'acme/one'")).scalar()  # noqa: S608
            assert left == 0, table
    engine.dispose()
