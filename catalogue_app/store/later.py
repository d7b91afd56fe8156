"""The tables, imported when they are first used.

Making the SQLModel classes, and importing pydantic under them, takes a quarter of a second. The window opens with two
queries that need none of it (`store.first`); the rest follows behind it.
"""

from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from catalogue_app.store import tables
else:

    class _Tables:
        def __init__(self) -> None:
            # Two jobs that need them first at one time would each see what the other has half imported.
            self._one = Lock()

        def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the module has
            with self._one:
                from catalogue_app.store import tables

            return getattr(tables, name)

    tables = _Tables()

__all__ = ["tables"]
