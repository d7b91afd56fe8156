"""Who hands a sheet out: the dealer, by location, with a logo of its own."""

import base64
import binascii
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

LogoKind = Literal["png", "jpg", "svg"]
MOST_LINES = 3
LONGEST = 120
"""Characters of a line of a letterhead; more is cut off."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A logo that `logo.read_logo` took; never made of a file as it is.

    Attributes:
        width, height: px of the picture, or units of an SVG; only their ratio matters on paper.
    """

    kind: LogoKind
    content: bytes
    width: float
    height: float

    def as_data(self) -> dict[str, object]:
        """Return the logo as JSON data."""
        content = base64.b64encode(self.content).decode("ascii")
        return {"kind": self.kind, "content": content, "width": self.width, "height": self.height}

    @classmethod
    def from_data(cls, data: object) -> "Logo | None":
        """Return the logo that `as_data` wrote, None for anything else."""
        if not isinstance(data, Mapping):
            return None
        kind, width, height = data.get("kind"), data.get("width"), data.get("height")
        kinds: dict[object, LogoKind] = {"png": "png", "jpg": "jpg", "svg": "svg"}
        if kind not in kinds or not _positive(width) or not _positive(height):
            return None
        try:
            content = base64.b64decode(str(data.get("content")), validate=True)
        except (binascii.Error, ValueError):
            return None
        return cls(kinds[kind], content, float(str(width)), float(str(height)))


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at the top of a sheet.

    Attributes:
        name: of the dealer.
        lines: address, from above; at most `MOST_LINES`.
        contact: telephone, mail, site, in the order in which they stand.
        location: under which the dealer keeps it; not printed.
        seller: name of who hands the sheet out; empty for none.
    """

    name: str
    lines: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()
    logo: Logo | None = None
    location: str = ""
    seller: str = ""

    def as_data(self) -> dict[str, object]:
        """Return the letterhead as JSON data, for the settings."""
        return {
            "name": self.name,
            "lines": list(self.lines),
            "contact": list(self.contact),
            "logo": self.logo.as_data() if self.logo is not None else None,
            "location": self.location,
            "seller": self.seller,
        }

    @classmethod
    def from_data(cls, data: object) -> "Letterhead | None":
        """Return the letterhead that `as_data` wrote; None for anything else or one without a name."""
        if not isinstance(data, Mapping) or not _line(data.get("name")):
            return None
        return cls(
            _line(data.get("name")),
            _lines(data.get("lines")),
            _lines(data.get("contact")),
            Logo.from_data(data.get("logo")),
            _line(data.get("location")),
            _line(data.get("seller")),
        )


def letterheads_from(data: object) -> tuple[Letterhead, ...]:
    """Return the letterheads of the locations from JSON data; what is none is left out."""
    if not isinstance(data, Sequence) or isinstance(data, str | bytes):
        return ()
    found = (Letterhead.from_data(entry) for entry in data)
    return tuple(letterhead for letterhead in found if letterhead is not None)


def _positive(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1e6


def _line(value: object) -> str:
    return " ".join(value.split())[:LONGEST] if isinstance(value, str) else ""


def _lines(value: object) -> tuple[str, ...]:
    given = value if isinstance(value, list | tuple) else ()
    return tuple(line for line in map(_line, given) if line)[:MOST_LINES]
