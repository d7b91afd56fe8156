"""Putting an edition into the tables, in one transaction."""

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import Connection, insert

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.edition import Edition
from catalogue_app.facts.records import Component, Figure, Model, Other, Source, Statement, Value
from catalogue_app.origin.cards import model_card, sharing_counts
from catalogue_app.store import tables
from catalogue_app.store.cards import CARD_FORM
from catalogue_app.store.codec import encode

Progress = Callable[[int, int, str], None]


def _day(date: PartialDate | None) -> str | None:
    return None if date is None else str(date)


def _fields(value: Value) -> dict[str, Any]:
    if isinstance(value, str):
        return {"low": None, "high": None, "whole": False, "text": value}
    low, high = value if isinstance(value, tuple) else (value, value)
    whole = isinstance(value, int)
    return {"low": low, "high": high, "whole": whole, "text": None if not isinstance(value, tuple) else "band"}


def _statement(s: Statement, position: int) -> dict[str, Any]:
    return {
        "id": s.id, "position": position, "subject": s.subject, "kind": s.kind, "aspect": encode(s.aspect),
        "text": encode(s.text), "evidence": s.evidence.value, "as_of": _day(s.as_of), "source_id": s.source.id,
        "supersedes": s.supersedes,
    }  # fmt: skip


def _source(s: Source, position: int) -> dict[str, Any]:
    return {
        "id": s.id, "position": position, "publisher": s.publisher, "title": s.title, "url": s.url,
        "published": _day(s.published), "language": s.language, "kind": s.kind, "note": encode(s.note),
    }  # fmt: skip


def _component(c: Component, position: int) -> dict[str, Any]:
    return {
        "id": c.id, "position": position, "kind": c.kind.value, "layer": c.layer.value, "name": encode(c.name),
        "ownership": c.ownership.value, "evidence": c.statement.evidence.value, "as_of": _day(c.statement.as_of),
        "source_id": c.statement.source.id, "details": encode(c),
    }  # fmt: skip


def _kept(model_id: str, variant_id: str | None, position: int, f: Figure) -> dict[str, Any]:
    return {
        "model_id": model_id, "variant_id": variant_id, "key": f.key, "role": "kept", "position": position,
        **_fields(f.value), "unit": f.unit, "evidence": f.evidence.value, "as_of": _day(f.as_of), "market": f.market,
        "source_id": f.source.id, "test": f.test, "match": encode(f.match), "note": encode(f.note),
        "words": encode(f.words), "why": None,
        "backed_by": [s.id for s in f.backed_by],
    }  # fmt: skip


def _beside(model_id: str, variant_id: str | None, key: str, role: str, position: int, o: Other) -> dict[str, Any]:
    return {
        "model_id": model_id, "variant_id": variant_id, "key": key, "role": role, "position": position,
        **_fields(o.value), "unit": o.unit, "evidence": o.evidence.value, "as_of": _day(o.as_of), "market": o.market,
        "source_id": o.source.id if o.source else None, "test": None, "match": None, "note": encode(o.note),
        "words": None,
        "why": encode(o.why_not), "backed_by": [],
    }  # fmt: skip


def _figures(model: Model) -> Iterable[dict[str, Any]]:
    owners: list[tuple[str | None, Any, Any]] = [(None, model.figures, {})]
    owners += [(v.id, v.figures, v.indications) for v in model.variants]
    for variant_id, figures, indications in owners:
        for position, (key, figure) in enumerate(figures.items()):
            yield _kept(model.id, variant_id, position, figure)
            for n, other in enumerate(figure.others):
                yield _beside(model.id, variant_id, key, "other", n, other)
        for key, others in indications.items():
            for n, other in enumerate(others):
                yield _beside(model.id, variant_id, key, "indication", n, other)


def _model(m: Model, position: int, home: str, shares: int) -> dict[str, Any]:
    details = {
        "aliases": list(m.aliases), "generation": encode(m.generation), "internal_code": m.internal_code,
        "on_sale_from": _day(m.on_sale_from), "market_note": encode(m.market_note),
        "shares": [{"other_name": encode(s.other_name), "other_id": s.other_id, "what": encode(s.what),
                    "statement": s.statement.id} for s in m.shares],
    }  # fmt: skip
    return {
        "id": m.id, "position": position, "brand": m.brand, "name": m.name, "status": m.status.value,
        "segment": m.segment, "body": m.body.value, "doors": m.doors, "seats": m.seats, "details": details,
        "card": encode(model_card(m, home, shares)),
    }  # fmt: skip


def _add(connection: Connection, table: type[tables.Base], rows: list[dict[str, Any]]) -> None:
    """Insert rows; without any there is nothing to do (an empty insert would ask for a row of defaults)."""
    if rows:
        connection.execute(insert(table), rows)


def _model_children(connection: Connection, m: Model) -> None:
    def add(table: type[tables.Base], rows: list[dict[str, Any]]) -> None:
        _add(connection, table, rows)

    add(tables.VariantRow, [
        {"id": v.id, "model_id": m.id, "position": n, "name": encode(v.name), "powertrain": v.powertrain.value,
         "drive": v.drive.value, "note": encode(v.note)}
        for n, v in enumerate(m.variants)
    ])  # fmt: skip
    add(tables.FigureRow, list(_figures(m)))
    add(tables.PartRow, [
        {"model_id": m.id, "component_id": p.component.id, "position": n, "variants": list(p.variants),
         "evidence": p.evidence.value, "as_of": _day(p.as_of), "source_id": p.source.id, "text": encode(p.statement)}
        for n, p in enumerate(m.parts)
    ])  # fmt: skip
    add(tables.ProductionRow, [
        {"model_id": m.id, "position": n, "site": p.site, "plant": encode(p.plant), "country": p.country,
         "state": p.state.value, "ownership": p.ownership.value, "evidence": p.evidence.value,
         "as_of": _day(p.as_of), "source_id": p.source.id}
        for n, p in enumerate(m.production)
    ])  # fmt: skip
    said = [*m.statements, *(s.statement for s in m.shares), *m.notes]
    add(tables.StatementRow, [_statement(s, n) for n, s in enumerate(said)])


def write_edition(connection: Connection, edition: Edition, digest: str, progress: Progress) -> None:
    """Write a whole edition into empty tables. The caller commits, so that all of it is there or nothing.

    `progress(done, total, what)` is called once per model.
    """
    heading = {
        "edition": edition.edition, "market": edition.market, "content_digest": digest, "card_form": CARD_FORM,
    }  # fmt: skip
    connection.execute(insert(tables.EditionRow), [{**heading, "report": encode(edition.report)}])
    _add(connection, tables.SourceRow, [_source(s, n) for n, s in enumerate(edition.sources)])
    _add(connection, tables.ComponentRow, [_component(c, n) for n, c in enumerate(edition.components)])
    counts = sharing_counts(edition.models)
    for n, model in enumerate(edition.models):
        connection.execute(insert(tables.ModelRow), [_model(model, n, edition.market, counts[model.id])])
        _model_children(connection, model)
        progress(n + 1, len(edition.models), model.full_name)
    _add(connection, tables.StatementRow, [_statement(s, n) for n, s in enumerate(edition.context)])
    records = {
        "tie": edition.ties, "family": edition.families, "precedent": edition.precedents,
        "conflict": edition.conflicts, "gap": edition.gaps, "absent": edition.absent,
        "context": tuple(s.id for s in edition.context),
    }  # fmt: skip
    rows = [
        {"kind": kind, "position": n, "data": encode(record) if kind != "context" else {"id": record}}
        for kind, group in records.items()
        for n, record in enumerate(group)
    ]
    _add(connection, tables.RecordRow, rows)
