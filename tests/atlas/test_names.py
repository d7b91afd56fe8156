"""Which companies a side of a tie names."""

import pytest

from catalogue_app.atlas.names import tie_pairs
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Statement, Tie
from catalogue_app.facts.text import same
from catalogue_app.facts.vocabulary import TieKind
from tests.atlas.graphs import SOURCE

KNOWN = {"stellantis", "leapmotor", "byd"}
SUPPLY, JOINT = TieKind.COMPONENT_SUPPLY, TieKind.JOINT_VENTURE


@pytest.mark.parametrize(
    ("giver", "taker", "kind", "value", "pairs"),
    [
        ("BYD", "Citroen, Fiat", SUPPLY, None, [("BYD", "Citroen"), ("BYD", "Fiat")]),
        ("Fagor + Duoli (Lieder)", "Leapmotor", SUPPLY, None, [("Fagor", "Leapmotor"), ("Duoli", "Leapmotor")]),
        ("Filosa / Stellantis", "Leapmotor", TieKind.MANUFACTURING, None, [("Stellantis", "Leapmotor")]),
        ("Stellantis", "Nidec (Emotors)", JOINT, "50/50", [("Stellantis", "Emotors"), ("Nidec", "Emotors")]),
        ("Stellantis", "ACC (Automotive Cells Company)", JOINT, None, [("Stellantis", "ACC")]),
        ("Stellantis", "Leapmotor International", JOINT, "51/49",
         [("Stellantis", "Leapmotor International"), ("Leapmotor", "Leapmotor International")]),
        ("Stellantis", "Leapmotor International", JOINT, None, [("Stellantis", "Leapmotor International")]),
        ("Stellantis", "Leapmotor International", SUPPLY, "51/49", [("Stellantis", "Leapmotor International")]),
    ],
)  # fmt: skip
def test_pairs(giver: str, taker: str, kind: TieKind, value: str | None, pairs: list[tuple[str, str]]) -> None:
    said = Statement("t", "t", same("said"), Evidence.OFFICIAL, None, SOURCE)
    tie = Tie(same(giver), same(taker), kind, said, same(value) if value else None)
    assert [(a.en, b.en) for a, b in tie_pairs(tie, KNOWN)] == pairs
