"""What the commands print for people; the same facts as the JSON, in lines."""

from collections.abc import Iterable, Mapping
from typing import Any

from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.formatting import format_date, format_figure, format_price, format_range
from catalogue_app.facts.records import Figure, Model, ModelCard
from catalogue_app.facts.text import Lang, Text
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.origin.card import OriginCard
from catalogue_app.origin.layers import LayerFact
from catalogue_app.origin.sharing import LayerVerdict, Shared

_FROM = Text("from", "vanaf", "ab", "à partir de", "da")
_UNKNOWN = Text(
    "What we do not know:",
    "Wat we niet weten:",
    "Was wir nicht wissen:",
    "Ce que nous ignorons\u00a0:",
    "Che cosa non sappiamo:",
)
_NO_SHARING = Text(
    "No model is known to share a component.",
    "Geen model deelt een bekend onderdeel.",
    "Kein Modell teilt ein bekanntes Teil.",
    "Aucun modèle ne partage de pièce connue.",
    "Nessun modello condivide un componente noto.",
)
_SEGMENT = Text("segment {n}", "segment {n}", "Segment {n}", "segment {n}", "segmento {n}")


def models(cards: Iterable[ModelCard], lang: Lang) -> str:
    """Return one line a model."""
    lines = []
    for card in cards:
        drives = ", ".join(p.label.in_(lang) for p in card.powertrains) or card.status.label.in_(lang)
        price = f"{_FROM.in_(lang)} {format_price(card.price_from, lang)}" if card.price_from else ""
        reach = format_range(card.range_km, "km", lang) if card.range_km else ""
        facts = "  ".join(part for part in (drives, reach, price) if part)
        lines.append(f"{card.id:32} {card.full_name:30} {card.technology.label.in_(lang):28} {facts}")
    return "\n".join(lines)


def _figure_lines(figures: Mapping[str, Figure], lang: Lang, indent: str) -> list[str]:
    lines = []
    for key, f in figures.items():
        market = f", {f.market}" if f.market else ""
        day = f", {format_date(f.as_of, lang)}" if f.as_of else ""
        who = f"{f.source.publisher}{market}{day}, {f.evidence.label.inside(lang)}"
        lines.append(f"{indent}{BY_KEY[key].label.in_(lang):34} {format_figure(f, lang):28} [{who}]")
        lines += [
            f"{indent}    / {o.value} {o.unit}: {o.why_not.in_(lang)}"
            + (f" [{o.source.publisher}]" if o.source else "")
            for o in f.others
        ]
    return lines


def model(m: Model, lang: Lang) -> str:
    """Return a model with all its figures and their sources."""
    head = [
        f"{m.full_name} ({m.id})",
        f"{m.status.label.in_(lang)}, {m.body.label.in_(lang)}, {_SEGMENT.filled(n=m.segment).in_(lang)}",
    ]
    lines = head + _figure_lines(m.figures, lang, "  ")
    for v in m.variants:
        lines += ["", f"{v.name.plain(lang)} ({v.id}), {v.powertrain.label.in_(lang)}"]
        lines += _figure_lines(v.figures, lang, "  ")
    return "\n".join(lines)


def _layer_lines(layer: Layer, fact: LayerFact, lang: Lang) -> list[str]:
    if not fact.known:
        return [f"{layer.label.in_(lang)}: {fact.name.plain(lang)}"]
    lines = []
    for part in fact.all_parts:
        source = part.source.publisher if part.source else ""
        who = ", ".join(dict.fromkeys((*part.developed_by, *part.made_by)))
        facts = "; ".join(
            p for p in (part.ownership.label.in_(lang), who, part.built_at.plain(lang) if part.built_at else "") if p
        )
        said = f"{part.evidence.label.in_(lang)}, {source}, {format_date(part.as_of, lang)}".rstrip(", ")
        lines.append(f"{layer.label.in_(lang)}: {part.name.plain(lang)} ({facts}) [{said}]")
    return lines


def origin(card: OriginCard, m: Model, lang: Lang) -> str:
    """Return the origin card in lines."""
    lines = [m.full_name, card.summary.in_(lang), ""]
    for layer, fact in card.layers.items():
        lines += _layer_lines(layer, fact, lang)
    if card.statements:
        lines.append("")
        lines += [
            f"- {s.text.in_(lang)} [{s.evidence.label.in_(lang)}, {s.source.publisher}, {format_date(s.as_of, lang)}]"
            for s in card.statements
        ]
    if card.unknown:
        lines += ["", _UNKNOWN.in_(lang), *(f"- {text.in_(lang)}" for text in card.unknown)]
    return "\n".join(lines)


def shared(m: Model, found: Iterable[Shared], lang: Lang) -> str:
    """Return the models that share components, one a line."""
    lines = [m.full_name]
    for s in found:
        parts = "; ".join(
            f"{layer.label.in_(lang)}: {', '.join(t.plain(lang) for t in texts)}" for layer, texts in s.parts.items()
        )
        lines.append(f"  {s.name} - {parts} [{s.evidence.label.in_(lang)}]")
    if len(lines) == 1:
        lines.append(f"  {_NO_SHARING.in_(lang)}")
    return "\n".join(lines)


def verdicts(found: Mapping[Layer, LayerVerdict], summary: str, lang: Lang) -> str:
    """Return the verdicts on six layers under their summary."""
    lines = [summary]
    for layer, v in found.items():
        lines.append(
            f"  {layer.label.in_(lang):28} {v.verdict.label.in_(lang):18} {v.reason.in_(lang)}"
            f" [{v.evidence.label.in_(lang)}]"
        )
    return "\n".join(lines)


def check(report: dict[str, Any]) -> str:
    """Return what the content check found."""
    lines = [f"{name}: {count}" for name, count in report["taken"].items()]
    lines += [f"refused: {sentence}" for sentence in report["refused"]]
    lines += [f"remark: {sentence}" for sentence in report["remarks"]]
    return "\n".join(lines)


def doctor(report: dict[str, Any]) -> str:
    """Return what the doctor found, faults last."""
    lines = []
    for group, facts in report.items():
        if isinstance(facts, dict):
            lines += [f"{group}.{name}: {value}" for name, value in facts.items()]
    lines += [f"FAULT: {fault['what']} {fault['remedy']}".rstrip() for fault in report["faults"]]
    return "\n".join(lines)
