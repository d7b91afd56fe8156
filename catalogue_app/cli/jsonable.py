"""The stable JSON shapes of the command line (documented in README.md)."""

from collections.abc import Mapping
from typing import Any

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.records import (
    Figure,
    Model,
    ModelCard,
    Other,
    Price,
    Source,
    Statement,
    Value,
    Variant,
)
from catalogue_app.facts.text import Lang, Text
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.origin.card import OriginCard
from catalogue_app.origin.layers import LayerFact
from catalogue_app.origin.sharing import LayerVerdict, Shared

Json = dict[str, Any]


def _date(date: PartialDate | None) -> str | None:
    return None if date is None else str(date)


def _value(value: Value) -> Any:  # noqa: ANN401 - a number, a pair or a text
    return list(value) if isinstance(value, tuple) else value


def _words(text: Text | None, lang: Lang) -> str | None:
    return None if text is None else text.in_(lang)


def source(s: Source | None) -> Json | None:
    """Return a source: id, publisher, title, url, published."""
    if s is None:
        return None
    return {"id": s.id, "publisher": s.publisher, "title": s.title, "url": s.url, "published": _date(s.published)}


def other(o: Other, lang: Lang) -> Json:
    """Return a value that was not kept, with the reason."""
    return {
        "value": _value(o.value),
        "source": source(o.source),
        "why_not": o.why_not.in_(lang),
        "market": o.market,
        "as_of": _date(o.as_of),
        "evidence": o.evidence.value,
    }


def figure(f: Figure, lang: Lang) -> Json:
    """Return a figure: the shape F of the documentation."""
    found: Json = {
        "value": _value(f.value),
        "unit": f.unit,
        "evidence": f.evidence.value,
        "as_of": _date(f.as_of),
        "market": f.market,
        "source": source(f.source),
        "others": [other(o, lang) for o in f.others],
    }
    if f.match is not None:
        found["match"] = f.match.value
    if f.test is not None:
        found["kind" if f.key == "price" else "test"] = f.test
    if f.note is not None:
        found["note"] = f.note.in_(lang)
    if f.backed_by:
        found["backed_by"] = [s.id for s in f.backed_by]
    return found


def figures(found: Mapping[str, Figure], lang: Lang) -> Json:
    """Return figures by key."""
    return {key: figure(f, lang) for key, f in found.items()}


def price(p: Price | None) -> Json | None:
    """Return a price with market and date."""
    if p is None:
        return None
    return {"amount": p.amount, "currency": p.currency, "market": p.market, "as_of": _date(p.as_of),
            "kind": p.kind, "variant": p.variant_id}  # fmt: skip


def model_line(card: ModelCard) -> Json:
    """Return a model as `catalogue models` lists it."""
    return {
        "id": card.id,
        "brand": card.brand,
        "name": card.name,
        "status": card.status.value,
        "segment": card.segment,
        "body": card.body.value,
        "platform": card.platform,
        "technology": card.technology.value,
        "powertrains": [p.value for p in card.powertrains],
        "variants": len(card.variants),
        "price_from": price(card.price_from),
        "range_wltp_km": None if card.range_km is None else list(card.range_km),
        "range_of": None if card.range_of is None else card.range_of.value,
        "seats": card.seats,
        "shares_with": card.shares_with,
    }


def variant(v: Variant, lang: Lang) -> Json:
    """Return a variant with its figures; `indications` hold only for its family."""
    return {
        "id": v.id,
        "name": v.name.plain(lang),
        "powertrain": v.powertrain.value,
        "drive": v.drive.value,
        "figures": figures(v.figures, lang),
        "indications": {key: [other(o, lang) for o in values] for key, values in v.indications.items()},
        "note": _words(v.note, lang),
    }


def statement(s: Statement, lang: Lang) -> Json:
    """Return a dated statement with who says so."""
    return {
        "statement": s.text.in_(lang),
        "aspect": None if s.aspect is None else s.aspect.value,
        "evidence": s.evidence.value,
        "as_of": _date(s.as_of),
        "source": source(s.source),
        "supersedes": s.supersedes,
    }


def model(m: Model, lang: Lang) -> Json:
    """Return a model whole, as `catalogue show` prints it."""
    return {
        "id": m.id,
        "brand": m.brand,
        "name": m.name,
        "aliases": list(m.aliases),
        "generation": _words(m.generation, lang),
        "internal_code": m.internal_code,
        "status": m.status.value,
        "on_sale_from": _date(m.on_sale_from),
        "market_note": _words(m.market_note, lang),
        "segment": m.segment,
        "body": m.body.value,
        "doors": m.doors,
        "seats": m.seats,
        "figures": figures(m.figures, lang),
        "variants": [variant(v, lang) for v in m.variants],
        "production": [
            {"plant": p.plant.plain(lang), "country": p.country, "state": p.state.value, "evidence": p.evidence.value,
             "as_of": _date(p.as_of), "source": source(p.source)}
            for p in m.production
        ],
        "notes": [statement(s, lang) for s in m.notes],
    }  # fmt: skip


def _part(fact: LayerFact, lang: Lang) -> Json:
    return {
        "name": fact.name.plain(lang),
        "component": fact.component,
        "developed_by": list(fact.developed_by),
        "made_by": list(fact.made_by),
        "built_at": None if fact.built_at is None else fact.built_at.plain(lang),
        "ownership": fact.ownership.value,
        "evidence": fact.evidence.value,
        "as_of": _date(fact.as_of),
        "source": source(fact.source),
        "statement": fact.statement.in_(lang),
        "variants": list(fact.variants),
    }


def layer(fact: LayerFact, lang: Lang) -> Json:
    """Return one layer; `variants` empty means all; `also` the parts of other variants."""
    return {**_part(fact, lang), "applicable": fact.applicable, "also": [_part(p, lang) for p in fact.also]}


def origin(card: OriginCard, m: Model, lang: Lang) -> Json:
    """Return the origin card of a model."""
    return {
        "id": card.model_id,
        "summary": card.summary.in_(lang),
        "technology": card.technology.value,
        "layers": {key.value: layer(fact, lang) for key, fact in card.layers.items()},
        "statements": [statement(s, lang) for s in card.statements],
        "shares_with": [
            {"model": s.other_name.plain(lang), "id": s.other_id, "what": [w.in_(lang) for w in s.what],
             **statement(s.statement, lang)}
            for s in m.shares
        ],
        "unknown": [text.in_(lang) for text in card.unknown],
    }  # fmt: skip


def verdict(v: LayerVerdict, lang: Lang) -> Json:
    """Return the verdict on one layer."""
    return {
        "verdict": v.verdict.value,
        "reason": v.reason.in_(lang),
        "evidence": v.evidence.value,
        "source": source(v.source),
        "components": list(v.components),
        "applicable": v.applicable,
    }


def verdicts(found: Mapping[Layer, LayerVerdict], lang: Lang) -> Json:
    """Return the verdicts on all six layers."""
    return {key.value: verdict(v, lang) for key, v in found.items()}


def shared(s: Shared, lang: Lang) -> Json:
    """Return a model that shares components and which."""
    return {
        "id": s.model_id,
        "name": s.name,
        "status": s.status,
        "shares": {key.value: [t.plain(lang) for t in texts] for key, texts in s.parts.items()},
        "evidence": s.evidence.value,
    }
