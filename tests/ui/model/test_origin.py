"""The overview names everyone whose parts the versions have."""

from dataclasses import replace

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import same
from catalogue_app.facts.vocabulary import Layer, Ownership
from catalogue_app.origin.layers import LayerFact
from catalogue_app.ui.model.origin_panel import _owners


def test_each_owner_is_named_once_with_the_weakest_evidence_among_its_parts() -> None:
    cells = LayerFact(Layer.BATTERY, same("A"), Ownership.SUPPLIER, Evidence.OFFICIAL, same("said"))
    others = (
        replace(cells, ownership=Ownership.JOINT_VENTURE, evidence=Evidence.PRESS),
        replace(cells, evidence=Evidence.REPORTED),
    )

    found = _owners(replace(cells, also=others))

    names = [(ownership, evidence, [name.en for name in names]) for ownership, evidence, names in found]
    assert names == [
        (Ownership.SUPPLIER, Evidence.REPORTED, ["A", "A"]), (Ownership.JOINT_VENTURE, Evidence.PRESS, ["A"])
    ]  # fmt: skip
