"""How long things take in showroom mode; tests pass shorter ones."""

from dataclasses import dataclass

from PySide6.QtCore import QSettings


@dataclass(frozen=True, slots=True)
class Times:
    """All in ms.

    Attributes:
        idle: without a touch until the warning.
        warning: from the warning until everything is wiped.
        car: of each car on the attract screen; `draw` of its outline, `zone` of each zone.
        hold: of the press in the corner that asks for the PIN; `hold_clean` of the one that ends cleaning.
        cleaning: until cleaning ends by itself.
        delay: after the first wrong PIN, doubled by each further one up to `longest_delay`.
    """

    idle: int = 90_000
    warning: int = 20_000
    car: int = 12_000
    draw: int = 1_600
    zone: int = 500
    hold: int = 2_000
    hold_clean: int = 3_000
    cleaning: int = 120_000
    delay: int = 1_000
    longest_delay: int = 60_000


def remembered_times(settings: QSettings) -> Times:
    """Return the times with the idle time that was chosen (`showroom/idle_s`, 30 to 600 seconds)."""
    value = settings.value("showroom/idle_s", 90)
    seconds = int(value) if isinstance(value, int | str) and str(value).isdigit() else 90
    return Times(idle=1_000 * max(30, min(600, seconds)))
