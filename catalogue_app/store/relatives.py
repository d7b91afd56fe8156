"""Who has a part of a model, found over the indexes of the part table without reading a model whole."""

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.relatives import PartUse, Relative, Relatives
from catalogue_app.facts.vocabulary import Status
from catalogue_app.store import tables
from catalogue_app.store.engine import intact

if TYPE_CHECKING:
    from catalogue_app.store.reading import StoredCatalogue

_PART = tables.PartRow.__table__.c  # type: ignore[attr-defined]
_MODEL = tables.ModelRow.__table__.c  # type: ignore[attr-defined]
_COMPONENT = tables.ComponentRow.__table__.c  # type: ignore[attr-defined]


def relatives_of(catalogue: "StoredCatalogue", model_id: str, most: int | None) -> Relatives:
    """Return who has a part of a model, those with most layers in common first; `most` None for all of them."""
    with intact(catalogue.name), catalogue.engine.connect() as connection:
        own = connection.execute(select(_PART.component_id).where(_PART.model_id == model_id)).scalars()
        same = {catalogue.component(part).canonical for part in own}
        parts = [c.id for c in catalogue.components() if c.canonical in same]
        if not parts:
            return Relatives()
        found = sorted(connection.execute(_sharers(parts, model_id)), key=_nearness)
        wanted = [row.id for row in found[:most]]
        uses: dict[str, list[PartUse]] = defaultdict(list)
        for row in connection.execute(_uses(parts, wanted, everyone=most is None)) if wanted else ():
            uses[row.model_id].append(PartUse(catalogue.component(row.component_id), Evidence(row.evidence)))
        nearest = (Relative(r.id, r.brand, r.name, Status(r.status), tuple(uses[r.id])) for r in found[:most])
        return Relatives(tuple(nearest), len(found), frozenset((r.brand, Status(r.status)) for r in found))


def _sharers(parts: list[str], model_id: str) -> Any:  # noqa: ANN401 - an SQL query
    columns = _MODEL.id, _MODEL.brand, _MODEL.name, _MODEL.status, _MODEL.position
    return (
        select(*columns, func.count(_COMPONENT.layer.distinct()).label("layers"))
        .select_from(tables.PartRow)
        .join(tables.ModelRow, _MODEL.id == _PART.model_id)
        .join(tables.ComponentRow, _COMPONENT.id == _PART.component_id)
        .where(_PART.component_id.in_(parts), _PART.model_id != model_id)
        .group_by(*columns)
    )


def _nearness(row: Any) -> tuple[int, str, int]:  # noqa: ANN401 - a row of _sharers
    return -row.layers, f"{row.brand} {row.name}", row.position


def _uses(parts: list[str], wanted: list[str], *, everyone: bool) -> Any:  # noqa: ANN401 - an SQL query
    query = select(_PART.model_id, _PART.component_id, _PART.evidence).where(_PART.component_id.in_(parts))
    if not everyone:
        query = query.where(_PART.model_id.in_(wanted))
    return query.order_by(_PART.position)
