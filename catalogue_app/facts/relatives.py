"""Who else has a part of a model: light records, because a large catalogue has hundreds of them for one model."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.names import full_name
from catalogue_app.facts.records import Component
from catalogue_app.facts.vocabulary import Status


class Use(Protocol):
    """A part in a model and how sure it is that the model has it."""

    @property
    def component(self) -> Component:
        """The part."""

    @property
    def evidence(self) -> Evidence:
        """How sure."""


class Sharer(Protocol):
    """What judging shared parts needs of a model: a whole `Model` or a `Relative`."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def brand(self) -> str:
        """Its brand."""

    @property
    def full_name(self) -> str:
        """Brand and model as people say it."""

    @property
    def status(self) -> Status:
        """Whether it can be ordered."""

    @property
    def parts(self) -> Sequence[Use]:
        """Its parts, or those that matter."""


@dataclass(frozen=True, slots=True)
class PartUse:
    """A part in a relative."""

    component: Component
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Relative:
    """A model that has a part of another one; `parts` holds only the parts that both have."""

    id: str
    brand: str
    name: str
    status: Status
    parts: tuple[PartUse, ...]

    @property
    def full_name(self) -> str:
        """Brand and model as people say it."""
        return full_name(self.brand, self.name)


@dataclass(frozen=True, slots=True)
class Relatives:
    """The models that have a part of one model.

    Attributes:
        nearest: those with most layers in common first, then by name; all of them or the first so many.
        count: how many there are in all.
        kinds: brand and status of all of them, each pair once.
    """

    nearest: tuple[Relative, ...] = ()
    count: int = 0
    kinds: frozenset[tuple[str, Status]] = frozenset()
