"""The design tokens as a frozen dataclass: every colour, size and font of the screens."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from PySide6.QtGui import QColor, QFont

from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.resources import assets

Mode = Literal["light", "dark"]
MODES: tuple[Mode, ...] = ("light", "dark")

FAMILY = "Source Sans Pro"
_FACE_FACTOR = 1.06  # the sizes are drawn in Inter; this face looks as large when 6 % larger
_ORIGIN_NAMES = {
    Ownership.STELLANTIS: "own",
    Ownership.JOINT_VENTURE: "jv",
    Ownership.PARTNER: "partner",
    Ownership.SUPPLIER: "supplier",
    Ownership.UNKNOWN: "unknown",
}


@dataclass(frozen=True, slots=True)
class UiColors:
    """The colours of surfaces, lines and words, as hex strings."""

    bg: str
    surface: str
    sunk: str
    chip: str
    line: str
    line2: str
    control: str
    text: str
    text2: str
    text3: str
    ink: str
    onink: str
    ok: str
    warn: str
    err: str
    warn_t: str
    err_t: str
    focus: str
    mark: str


@dataclass(frozen=True, slots=True)
class OriginColors:
    """The colour of one origin and its quiet tint."""

    color: QColor
    tint: QColor


@dataclass(frozen=True)
class Theme:
    """All tokens of one mode. Painters read this; they never read the style sheet.

    Attributes:
        ui: colours by name (hex); `color(name)` gives the QColor.
        space, radius, size: px. `motion`: ms. `car_scale`: px per mm. `car_stroke`: px.
        evidence_dash: dash pattern in px per evidence name, empty for a full line.
    """

    mode: Mode
    ui: UiColors
    origins: Mapping[Ownership, OriginColors]
    brands: Mapping[str, QColor]
    car_colors: Mapping[str, QColor]
    scale: Mapping[str, tuple[int, int, int]]
    space: tuple[int, ...]
    radius: Mapping[str, int]
    size: Mapping[str, int]
    motion: Mapping[str, int]
    car_scale: Mapping[str, float]
    car_stroke: Mapping[str, float]
    evidence_dash: Mapping[str, tuple[float, ...]]

    def color(self, name: str) -> QColor:
        """Return the interface colour of that name, such as "text2"; raises AttributeError for an unknown one."""
        return QColor(getattr(self.ui, name))

    def origin(self, ownership: Ownership) -> OriginColors:
        """Return the colours that mean this origin, and only this."""
        return self.origins[ownership]

    def brand(self, name: str) -> QColor:
        """Return the accent of a brand's bar; a neutral one for a brand without its own."""
        return self.brands.get(name, self.color("text3"))

    def car(self, name: str) -> QColor:
        """Return a colour of the drawings, such as "carline"."""
        return self.car_colors[name]

    def font(self, role: str, *, bold: bool = False) -> QFont:
        """Return the font of a role of the type scale ("body", "caption", "h2" ...), semibold on request."""
        size, _line, weight = self.scale[role]
        return QFont(_font(size, bold or weight >= 600))


def _px(size: int) -> int:
    return round(size * _FACE_FACTOR)


@lru_cache(maxsize=64)
def _font(size: int, bold: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(_px(size))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if size >= 20:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.8 if size < 40 else 97.5)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


@lru_cache(maxsize=1)
def _tokens() -> dict[str, Any]:
    data: dict[str, Any] = json.loads((assets() / "tokens.json").read_text(encoding="utf-8"))
    return data


@lru_cache(maxsize=2)
def load_theme(mode: Mode) -> Theme:
    """Return the tokens of a mode, read once from `assets/tokens.json`.

    Raises FileNotFoundError when the installation is incomplete.
    """
    data = _tokens()
    colors = data["color"][mode]
    origins = {
        ownership: OriginColors(QColor(data["origin"][name][mode]), QColor(data["origin"][name][f"{mode}_tint"]))
        for ownership, name in _ORIGIN_NAMES.items()
    }
    return Theme(
        mode=mode,
        ui=UiColors(**colors["ui"]),
        origins=origins,
        brands={name: QColor(accent[mode]) for name, accent in data["brand_accent"].items()},
        car_colors={name: QColor(value) for name, value in colors["car"].items()},
        scale={role: (size, height, weight) for role, (size, height, weight) in data["type"]["scale"].items()},
        space=tuple(data["space"]["steps"]),
        radius=data["radius"],
        size=data["size"],
        motion={name: value for name, value in data["motion"].items() if isinstance(value, int)},
        car_scale={name: value for name, value in data["car_scale"].items() if isinstance(value, float)},
        car_stroke=data["stroke"]["car"],
        evidence_dash={name: tuple(entry["line"]) for name, entry in data["evidence"].items()},
    )
