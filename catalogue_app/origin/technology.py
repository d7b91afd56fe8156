"""Whose technology a model is, in one word."""

from collections.abc import Mapping

from catalogue_app.facts.vocabulary import Layer, Ownership, Technology
from catalogue_app.origin.layers import LayerFact

_DRIVE_LAYERS = (Layer.BATTERY, Layer.MOTOR, Layer.ENGINE_GEARBOX)


def technology(layers: Mapping[Layer, LayerFact]) -> Technology:
    """Return whose technology the car is.

    The platform decides; the drive layers can make it mixed. Parts of suppliers do not count (every maker buys
    parts), nor do parts of a joint venture of Stellantis in a Stellantis car; a partner's part in a Stellantis car
    does, and the other way round. Electronics, design and production say nothing about whose technology it is.
    """
    platform = layers[Layer.PLATFORM]
    owners = {part.ownership for layer in _DRIVE_LAYERS for part in layers[layer].all_parts if layers[layer].applicable}
    if not platform.known or platform.ownership is Ownership.UNKNOWN:
        return Technology.UNKNOWN
    if platform.ownership is Ownership.STELLANTIS:
        return Technology.MIXED if Ownership.PARTNER in owners else Technology.STELLANTIS
    if platform.ownership is Ownership.PARTNER:
        return Technology.MIXED if owners & {Ownership.STELLANTIS, Ownership.JOINT_VENTURE} else Technology.PARTNER
    if platform.ownership is Ownership.JOINT_VENTURE:
        return Technology.JOINT_VENTURE
    return Technology.MIXED
