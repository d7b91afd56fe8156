"""Who a sheet comes from, per location, and how old a price may be: what the settings remember of printing."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSettings

from catalogue_app.linting.draft import ASK_AFTER_DAYS, BLOCK_AFTER_DAYS
from catalogue_app.sheets.letterhead import Letterhead, letterheads_from

_SENDERS, _CURRENT = "printing/letterheads", "printing/letterhead"
_ASK, _BLOCK = "printing/ask_after_days", "printing/block_after_days"
LONGEST_DAYS = 3_650


@dataclass(frozen=True, slots=True)
class Ages:
    """After how many days a price is asked about, and after how many it stops the print."""

    ask: int = ASK_AFTER_DAYS
    block: int = BLOCK_AFTER_DAYS


def read_letterheads(settings: QSettings) -> tuple[Letterhead, ...]:
    """Return the letterheads of all locations; none where nothing readable was remembered."""
    try:
        return letterheads_from(json.loads(str(settings.value(_SENDERS) or "[]")))
    except ValueError:
        return ()


def write_letterheads(settings: QSettings, letterheads: Sequence[Letterhead], current: int) -> None:
    """Remember the letterheads, and which of them is in force."""
    settings.setValue(_SENDERS, json.dumps([head.as_data() for head in letterheads], ensure_ascii=False))
    settings.setValue(_CURRENT, current)


def current_place(settings: QSettings) -> int:
    """Return which of the letterheads is in force; 0 where none was chosen."""
    number = _number(settings, _CURRENT, 0)
    return number if 0 <= number < len(read_letterheads(settings)) else 0


def current_letterhead(settings: QSettings) -> Letterhead | None:
    """Return the letterhead in force; None where there is none."""
    found = read_letterheads(settings)
    return found[current_place(settings)] if found else None


def read_ages(settings: QSettings) -> Ages:
    """Return the days that the dealer chose, else ours."""
    ask, block = _number(settings, _ASK, ASK_AFTER_DAYS), _number(settings, _BLOCK, BLOCK_AFTER_DAYS)
    return Ages(ask, block) if 0 < ask <= block <= LONGEST_DAYS else Ages()


def write_ages(settings: QSettings, ages: Ages) -> None:
    """Remember the days."""
    settings.setValue(_ASK, ages.ask)
    settings.setValue(_BLOCK, ages.block)


def _number(settings: QSettings, key: str, default: int) -> int:
    value = settings.value(key)
    try:
        return default if value is None else int(str(value))
    except ValueError:
        return default
