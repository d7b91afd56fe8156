"""Searches kept under a name, in the settings."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QSettings

from catalogue_app.selection.saved import as_data, from_data
from catalogue_app.selection.wishes import Selection

MOST = 50
NAME_LENGTH = 60
_KEY, _UNREADABLE = "browse/saved", "browse/saved_unreadable"


class SavedSearches:
    """Names with selections, newest first, 50 at most; every change is written at once.

    `damaged` tells that what the settings held could not be read: it was set aside, and the list starts anew.
    """

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self._kept: dict[str, Selection] = {}
        self.damaged = False
        self._read()

    @property
    def names(self) -> tuple[str, ...]:
        """The names, the newest first."""
        return tuple(self._kept)

    @property
    def full(self) -> bool:
        """Whether another name finds no room."""
        return len(self._kept) >= MOST

    def __contains__(self, name: object) -> bool:
        return name in self._kept

    def selection(self, name: str) -> Selection:
        """Return what is kept under a name, with its words not yet searched for; raises KeyError."""
        return self._kept[name]

    def save(self, name: str, selection: Selection, place: int = 0) -> bool:
        """Keep a selection, in place of the one of that name; return False when there is no room for another."""
        if name in self._kept:
            self._kept[name] = selection
        elif self.full:
            return False
        else:
            kept = list(self._kept.items())
            kept.insert(place, (name, selection))
            self._kept = dict(kept)
        self._write()
        return True

    def rename(self, old: str, new: str) -> bool:
        """Give another name; return False when it is taken or empty."""
        if not new or (new != old and new in self._kept):
            return False
        self._kept = {new if name == old else name: selection for name, selection in self._kept.items()}
        self._write()
        return True

    def delete(self, name: str) -> None:
        """Forget a name; raises KeyError."""
        del self._kept[name]
        self._write()

    def _read(self) -> None:
        kept = self._settings.value(_KEY)
        if not kept:
            return
        try:
            entries = json.loads(str(kept))
            pairs = [_entry(entry) for entry in entries][:MOST]
        except (ValueError, TypeError, RecursionError):
            self._settings.setValue(_UNREADABLE, kept)
            self._settings.remove(_KEY)
            self.damaged = True
            return
        self._kept = dict(pairs)

    def _write(self) -> None:
        entries = [{"name": name, "selection": as_data(selection)} for name, selection in self._kept.items()]
        self._settings.setValue(_KEY, json.dumps(entries))


def _entry(entry: object) -> tuple[str, Selection]:
    """The name and selection of an entry; raises ValueError for anything else."""
    match entry:
        case {"name": str(name), "selection": Mapping() as data} if name:
            return name, from_data(data)
    raise ValueError("not a saved search")
