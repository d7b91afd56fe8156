"""The looks of the written atlas: colours and dashes out of the design tokens, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.vocabulary import Ownership

Mode = Literal["light", "dark"]
_ORIGIN_NAMES = {
    Ownership.STELLANTIS: "own",
    Ownership.JOINT_VENTURE: "jv",
    Ownership.PARTNER: "partner",
    Ownership.SUPPLIER: "supplier",
    Ownership.UNKNOWN: "unknown",
}

_NOBODY = (1.0, 9.0)  # nobody says how sure it is


@dataclass(frozen=True)
class Look:
    """Colours as hex, dashes in px; `origins` holds colour and tint."""

    ui: Mapping[str, str]
    origins: Mapping[Ownership, tuple[str, str]]
    brands: Mapping[str, str]
    dashes: Mapping[Evidence, tuple[float, ...]]


def look_of(tokens: Mapping[str, Any], mode: Mode) -> Look:
    """Return the looks in a mode; `tokens` is the content of `tokens.json`. Raises KeyError when it lacks one."""
    dashes = {name: tuple(map(float, entry["line"])) for name, entry in tokens["evidence"].items()}
    return Look(
        tokens["color"][mode]["ui"],
        {
            o: (tokens["origin"][name][mode], tokens["origin"][name][f"{mode}_tint"])
            for o, name in _ORIGIN_NAMES.items()
        },
        {name: accent[mode] for name, accent in tokens["brand_accent"].items()},
        {
            evidence: dashes.get(evidence.value, _NOBODY if evidence is Evidence.UNKNOWN else ())
            for evidence in Evidence
        },
    )
