"""What the dealer sent to the customer's screen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent: a model (with a version), two to six versions, or nothing (the welcome screen)."""

    model_id: str = ""
    variant_id: str | None = None
    variant_ids: tuple[str, ...] = ()
