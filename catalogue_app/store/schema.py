"""The schema of a database and how it is brought up to date. Alembic is only imported when there is work to do."""

from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from catalogue_app import resources
from catalogue_app.store.faults import Fault

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0002"


def _config(connection: Connection) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(resources.migrations()))
    config.attributes["connection"] = connection
    return config


def known_revisions() -> tuple[str, ...]:
    """Return the revisions this program knows, newest first."""
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(resources.migrations()))
    return tuple(script.revision for script in ScriptDirectory.from_config(config).walk_revisions())


def revision_of(connection: Connection) -> str | None:
    """Return the schema revision of the database, None when it holds no catalogue."""
    if "alembic_version" not in inspect(connection).get_table_names():
        return None
    found = connection.execute(text("select version_num from alembic_version")).scalar()
    return None if found is None else str(found)


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Bring the schema to `revision`.

    On SQLite a batch migration drops and copies tables: foreign keys must be off, or the drop deletes the children.
    The caller opens the connection with `foreign_keys=OFF`; here they are checked at the end.
    Raises StoreProblem when rows are left that point nowhere.
    """
    from alembic import command

    command.upgrade(_config(connection), revision)
    _check_references(connection)


def downgrade(connection: Connection, revision: str) -> None:
    """Take the schema back to an older revision (for tests and repair)."""
    from alembic import command

    command.downgrade(_config(connection), revision)
    _check_references(connection)


def _check_references(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    lost = connection.execute(text("PRAGMA foreign_key_check")).fetchall()
    if lost:
        raise Fault.LOST_ROWS.of(detail=str(len(lost)))
