"""Where parts sit: one rule for the screen and for paper."""

import pytest

from catalogue_app.cutaway.places import can_be_known, layout_for, part_at
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Source
from catalogue_app.facts.text import same
from catalogue_app.facts.vocabulary import Layer, Ownership
from catalogue_app.origin.layers import LayerFact, layers

SOURCE = Source("s", "P", "T")
REAR = LayerFact(
    Layer.MOTOR, same("Rear motor 80 kW"), Ownership.SUPPLIER, Evidence.PRESS, same("At the back."), source=SOURCE
)


def test_a_front_motor_that_nobody_describes_is_not_that_at_the_rear():
    assert part_at("motor_r", REAR) is REAR
    front = part_at("motor_f", REAR)
    assert front.ownership is Ownership.UNKNOWN
    assert front.evidence is Evidence.UNKNOWN


@pytest.mark.parametrize(("model_id", "zone"), [("leapmotor/b10", "motor_r"), ("peugeot/208", "motor_f")])
def test_a_motor_of_a_car_sits_where_its_layout_has_it(catalogue, model_id, zone):
    model = catalogue.model(model_id)
    variant = next(v for v in model.variants if v.powertrain.value == "bev")
    found = layers(model)
    layout = layout_for(variant, found)
    assert can_be_known(zone, model, layout, found)
    assert part_at(zone, found[Layer.MOTOR]).known


def test_without_a_layout_nobody_can_know_where_the_motor_sits(catalogue):
    model = catalogue.model("leapmotor/b10")
    found = layers(model)
    assert can_be_known("platform", model, None, found)
    assert not can_be_known("motor_f", model, None, found)
