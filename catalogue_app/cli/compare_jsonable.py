"""The stable JSON shape of `catalogue compare` (documented in README.md)."""

from catalogue_app.cli.jsonable import Json, figure, source, verdict
from catalogue_app.comparison.deltas import Delta
from catalogue_app.comparison.matrix import SharedLayer, shared_under
from catalogue_app.comparison.narrow import Narrowed
from catalogue_app.comparison.parts import SharedPart
from catalogue_app.comparison.table import Comparison, Row
from catalogue_app.comparison.tally import Tally
from catalogue_app.facts.text import Lang

_Ends = float | list[float] | None


def _ends(low: float | None, high: float | None) -> _Ends:
    """A number, or [low, high] for a band: the form of the values themselves."""
    if low is None or high is None:
        return None
    return _plain(low) if low == high else [_plain(low), _plain(high)]


def _plain(value: float) -> float:
    return int(value) if value == int(value) else value


def _delta(delta: Delta | None) -> _Ends:
    return None if delta is None else _ends(delta.low, delta.high)


def _percent(delta: Delta | None) -> _Ends:
    return None if delta is None else _ends(delta.percent_low, delta.percent_high)


def shared_part(part: SharedPart, lang: Lang) -> Json:
    """Return a part that some columns share and from which the figure follows."""
    return {
        "finding": part.finding.value,
        "columns": list(part.columns),
        "odd": list(part.odd),
        "layer": part.layer.value,
        "component": part.component,
        "components": list(part.components),
        "name": part.name.plain(lang),
        "evidence": part.evidence.value,
        "source": source(part.source),
        "sentence": part.sentence.in_(lang),
    }


def row(found: Row, lang: Lang) -> Json:
    """Return one figure over all columns."""
    same, check = found.same_part, found.check
    return {
        "key": found.key,
        "group": found.group.value,
        "unit": found.unit,
        "direction": found.direction.value,
        "values": [None if f is None else figure(f, lang) for f in found.values],
        "applicable": list(found.applicable),
        "best": list(found.best),
        "reason": found.reason.in_(lang),
        "blocked_by": None if found.blocked_by is None else found.blocked_by.value,
        "state": found.state,
        "delta": [_delta(delta) for delta in found.deltas],
        "delta_percent": [_percent(delta) for delta in found.deltas],
        "delta_reason": [reason.in_(lang) for reason in found.delta_reasons],
        "same_part": None if same is None else same.component,
        "same_part_detail": None if same is None else shared_part(same, lang),
        "check": None if check is None else shared_part(check, lang),
        "shared_parts": [shared_part(part, lang) for part in found.parts],
    }


def _tally(tally: Tally | None, lang: Lang) -> Json | None:
    if tally is None:
        return None
    return {
        "layers": len(tally.counted),
        "same_part": [layer.value for layer in tally.same],
        "same_family": [layer.value for layer in tally.related],
        "unknown": [layer.value for layer in tally.unknown],
        "evidence": tally.evidence.value,
        "sentence": tally.sentence.in_(lang),
    }


def _layer(shared: SharedLayer, lang: Lang) -> Json:
    return {
        "parts": [
            {
                "name": fact.name.plain(lang),
                "component": fact.component,
                "ownership": fact.ownership.value,
                "evidence": fact.evidence.value,
                "source": source(fact.source),
                "applicable": fact.applicable,
            }
            for fact in shared.facts
        ],
        "verdicts": [{"columns": list(pair), **verdict(found, lang)} for pair, found in shared.verdicts.items()],
    }


def comparison(table: Comparison, shown: Narrowed, lang: Lang) -> Json:
    """Return a comparison: the rows that are shown, and what lies under the skin; `counts` are of all rows."""
    under = shared_under(table.columns)
    ids = [variant.id for _, variant in table.columns]
    return {
        "variants": ids,
        "baseline": None if table.baseline is None else ids[table.baseline],
        "counts": {"all": len(table.rows), **table.counts},
        "rows": [row(found, lang) for found in shown.rows],
        "layers": {shared.layer.value: _layer(shared, lang) for shared in under.layers},
        "shared": {
            "together": _tally(under.together, lang),
            "to_baseline": [
                _tally(tally, lang) for tally in (() if table.baseline is None else under.against(table.baseline))
            ],
            "sentences": [sentence.in_(lang) for sentence in under.sentences],
        },
    }
