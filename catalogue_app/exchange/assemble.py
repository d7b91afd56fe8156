"""From checked entries to one edition: references followed, claims resolved, parts linked to variants."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from catalogue_app.exchange import shapes
from catalogue_app.exchange.figure_claims import model_figures, variant_figures
from catalogue_app.exchange.folder import ContentFolder, read_folder
from catalogue_app.exchange.references import References
from catalogue_app.facts.edition import AbsentModel, Edition, LoadReport
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.problems import ContentProblem
from catalogue_app.facts.records import (
    Component,
    ComponentDescription,
    Conflict,
    Family,
    Figure,
    Gap,
    Kinship,
    Model,
    Other,
    PartLink,
    Precedent,
    Production,
    ShareNote,
    Statement,
    Tie,
    Variant,
)
from catalogue_app.facts.resolution import OTHER_SOURCE, with_other
from catalogue_app.facts.text import Text, same
from catalogue_app.facts.vocabulary import Layer, Status


def _said(refs: References, subject: str, number: int, said: shapes.Said, part: str) -> Statement:
    source = refs.source(said.source, subject)
    evidence = said.evidence or refs.evidence(source)
    return Statement(f"{subject}#{part}-{number}", subject, said.text, evidence, said.as_of, source, kind=part)


def _component(refs: References, entry: shapes.ComponentEntry) -> Component:
    source = refs.source(entry.source, entry.id)
    statement = Statement(f"{entry.id}#0", entry.id, entry.statement, entry.evidence, entry.as_of, source)
    return Component(
        id=entry.id,
        kind=entry.kind,
        layer=entry.layer or entry.kind.layer,
        name=entry.name,
        ownership=entry.ownership,
        statement=statement,
        developed_by=entry.developers,
        made_by=entry.makers,
        developed_text=entry.developed_by,
        made_text=entry.made_by,
        built_at=entry.plant,
        legacy=entry.legacy,
        chemistry=entry.chemistry,
        figures=dict(entry.figures),
        used_by=entry.used_by,
        facts=tuple(_said(refs, entry.id, n, f, "fact") for n, f in enumerate(entry.facts, 1)),
        dealer_notes=tuple(_said(refs, entry.id, n, f, "dealer_note") for n, f in enumerate(entry.dealer_notes, 1)),
        also_described=tuple(_description(refs, entry.id, n, d) for n, d in enumerate(entry.also_described, 1)),
        sources=tuple(refs.source(s, entry.id) for s in entry.sources),
        kin=tuple(
            Kinship(
                refs.component_id(k.id, entry.id), k.relation == "same_part", k.reason, k.evidence or entry.evidence,
                refs.source(k.source, entry.id) if k.source else source,
            )
            for k in entry.kin
        ),
        internal=entry.internal is not None,
    )  # fmt: skip


def _description(refs: References, subject: str, number: int, entry: shapes.DescriptionEntry) -> ComponentDescription:
    source = refs.source(entry.source, subject)
    statement = Statement(
        f"{subject}#also-{number}", subject, entry.statement, entry.evidence, entry.as_of, source, kind="also"
    )
    return ComponentDescription(entry.name, statement, entry.developed_by, entry.made_by, entry.plant)


def _layer_ids(refs: References, entry: shapes.ModelEntry) -> dict[tuple[Layer, str], list[str]]:
    """Return which variants have which component, by layer; a model without variants has its platform."""
    found: dict[tuple[Layer, str], list[str]] = defaultdict(list)
    platform = refs.components[refs.component_id(entry.platform, entry.id)]
    if not entry.variants:
        found[(platform.layer, platform.id)] = []
    for variant in entry.variants:
        for ids in variant.parts.__dict__.values():
            for component_id in ids:
                component = refs.components[refs.component_id(component_id, variant.id)]
                found[(component.layer, component.id)].append(variant.id)
    return found


def _parts(refs: References, entry: shapes.ModelEntry, statements: tuple[Statement, ...]) -> tuple[PartLink, ...]:
    """Return the part links of a model.

    Who says that the car has the part: the model's own statement on that layer where there is exactly one and it
    can mean only one part; otherwise the description of the part, which names the cars it is used in. For a car that
    is only announced it is the weakest of its own statements: the part is real, that it will be used is not yet.
    """
    found = _layer_ids(refs, entry)
    links = []
    for (layer, component_id), variants in found.items():
        component = refs.components[component_id]
        own = [s for s in statements if s.aspect is not None and s.aspect.layer is layer]
        alone = sum(1 for other, _ in found if other is layer) == 1
        said = own[0] if alone and len(own) == 1 else component.statement
        if entry.status is Status.ANNOUNCED and statements:
            said = max(own or statements, key=lambda s: s.evidence.rank)
        links.append(PartLink(component, tuple(variants), said.evidence, said.as_of, said.source, said.text))
    order = list(Layer)
    return tuple(sorted(links, key=lambda link: (order.index(link.component.layer), -len(link.variants))))


def _model(refs: References, brand: str, entry: shapes.ModelEntry) -> Model:
    statements = tuple(
        Statement(f"{entry.id}#{n}", entry.id, s.text, s.evidence, s.as_of, refs.source(s.source, entry.id), s.aspect)
        for n, s in enumerate(entry.statements, 1)
    )
    variants = []
    for v in entry.variants:
        figures, indications = variant_figures(refs, v)
        variants.append(Variant(v.id, entry.id, v.name, v.powertrain, v.drive, figures, indications, v.note))
    return Model(
        id=entry.id,
        brand=brand,
        name=entry.name,
        status=entry.status,
        segment=entry.segment,
        body=entry.body,
        doors=entry.doors,
        seats=entry.seats,
        aliases=entry.aliases,
        generation=entry.generation,
        internal_code=entry.internal_code,
        on_sale_from=entry.on_sale_from,
        market_note=entry.market_note,
        figures=model_figures(refs, entry),
        variants=tuple(variants),
        parts=_parts(refs, entry, statements),
        production=tuple(
            Production(p.plant, p.site, p.country, p.state, p.ownership, p.evidence, p.as_of,
                       refs.source(p.source, entry.id))
            for p in entry.production
        ),
        statements=statements,
        shares=tuple(_share(refs, entry, n, s) for n, s in enumerate(entry.shares_with, 1)),
        notes=tuple(
            _said(refs, entry.id, n, shapes.Said(text=note.text, source=note.source, as_of=note.as_of), "note")
            for n, note in enumerate(entry.notes, 1)
        ),
    )  # fmt: skip


def _share(refs: References, entry: shapes.ModelEntry, number: int, share: shapes.ShareEntry) -> ShareNote:
    source = refs.source(share.source, entry.id)
    statement = Statement(f"{entry.id}#share-{number}", entry.id, share.text, share.evidence, share.as_of, source,
                          kind="share")  # fmt: skip
    other = refs.model_id(share.id, entry.id) if share.id else None
    # "all Stellantis-brand models" names its brand itself
    lead = "" if share.model.en.startswith("all ") else f"{share.brand} "
    name = Text(lead + share.model.en, lead + share.model.nl)
    return ShareNote(name, other, share.what, statement)


def _shown(value: object) -> Text:
    if isinstance(value, dict) and set(value) == {"en", "nl"}:
        return Text(value["en"], value["nl"])
    if isinstance(value, list):
        return same(" – ".join(str(v) for v in value))
    if isinstance(value, dict):
        return same(", ".join(f"{key} {item}" for key, item in value.items()))
    return same("" if value is None else str(value))


def _conflict_pairs(content: ContentFolder, refs: References) -> Iterable[tuple[shapes.ConflictEntry, Conflict]]:
    for entry in content.conflicts:
        source = refs.source(entry.source, entry.about.en) if entry.source else None
        for subject in entry.subjects or (None,):
            yield entry, Conflict(
                entry.about, _shown(entry.kept), _shown(entry.other), source, entry.why or OTHER_SOURCE, subject,
                entry.key,
            )  # fmt: skip


def _registry_conflicts(content: ContentFolder, refs: References) -> Iterable[Conflict]:
    for check in content.registry_checks:
        source = refs.source(check.source, check.key) if check.source else None
        if check.flag is not None:
            name = " ".join(part for part in (check.brand, check.model, check.variant) if part and part != "*")
            yield Conflict(same(f"{name} {check.key}".strip()), same(""), same(""), source, check.flag, None, check.key)
        else:
            why = check.match.label if check.match else OTHER_SOURCE
            yield Conflict(same(f"{check.subject} {check.key}"), _shown(check.kept), _shown(check.registry), source,
                           why, check.subject, check.key)  # fmt: skip


def _value(raw: object) -> int | float | str | tuple[float, float] | None:
    if isinstance(raw, list) and len(raw) == 2 and all(isinstance(end, int | float) for end in raw):
        return float(raw[0]), float(raw[1])
    return raw if isinstance(raw, int | float | str) else None


def _with_conflicts(model: Model, conflicts: list[tuple[shapes.ConflictEntry, Conflict]]) -> Model:
    """Return the model with the differing values beside its figures."""
    for entry, conflict in conflicts:
        if conflict.key is None or conflict.subject is None:
            continue
        kept, other = _value(entry.kept), _value(entry.other)
        if conflict.subject == model.id:
            figures = _beside(dict(model.figures), conflict, kept, other)
            model = replace(model, figures=figures)
        elif conflict.subject.startswith(model.id + "/"):
            variants = tuple(_of_variant(v, entry, conflict) if v.id == conflict.subject else v for v in model.variants)
            model = replace(model, variants=variants)
    return model


def _of_variant(variant: Variant, entry: shapes.ConflictEntry, conflict: Conflict) -> Variant:
    figures = dict(variant.figures)
    if entry.kept is None and isinstance(entry.other, list) and conflict.key in figures:
        return _left_open(variant, figures, entry, conflict, conflict.key)
    return replace(variant, figures=_beside(figures, conflict, _value(entry.kept), _value(entry.other)))


def _left_open(
    variant: Variant, figures: dict[str, Figure], entry: shapes.ConflictEntry, conflict: Conflict, key: str
) -> Variant:
    """Take a figure back on which the sources agree so little that none is kept: its values become indications."""
    figure = figures.pop(key)
    found = [
        Other(figure.value, figure.source, conflict.why, figure.market, figure.as_of, figure.evidence, figure.unit)
    ]
    found += [Other(v, conflict.source, conflict.why, unit=figure.unit) for v in entry.other if v != figure.value]
    return replace(variant, figures=figures, indications={**variant.indications, key: tuple(found)})


def _beside(figures: dict, conflict: Conflict, kept: object, other: object) -> dict:  # type: ignore[type-arg]
    figure = figures.get(conflict.key)
    if figure is None:
        return figures
    # A later check may have turned an earlier choice round: then the value kept at that time is the other one.
    value = kept if figure.value == other and kept is not None else other
    if value is None or value == figure.value:
        return figures
    evidence = Evidence.UNKNOWN
    figures[conflict.key] = with_other(
        figure,
        Other(value, conflict.source, conflict.why, evidence=evidence, unit=figure.unit),  # type: ignore[arg-type]
    )
    return figures


def assemble(content: ContentFolder) -> Edition:
    """Return the edition that a content folder describes.

    Raises ContentProblem when an entry refers to something that does not exist or a figure is implausible.
    """
    refs = References(content)
    refs.components = {c.id: _component(refs, c) for c in content.components}
    pairs = list(_conflict_pairs(content, refs))
    models = tuple(
        _with_conflicts(_model(refs, file.brand, entry), pairs) for file in content.brands for entry in file.models
    )
    edition = Edition(
        edition=content.heading.edition,
        market=content.heading.market,
        sources=tuple(refs.sources.values()),
        models=models,
        components=tuple(refs.components.values()),
        ties=tuple(
            Tie(t.giver, t.taker, t.kind,
                Statement(t.id, f"{t.giver.en} > {t.taker.en}", t.text, t.evidence, t.as_of,
                          refs.source(t.source, t.id), kind="tie", supersedes=t.supersedes), t.value, t.since)
            for t in content.ties
        ),
        families=tuple(
            Family(f.name, f.platform, f.type, f.members, tuple(refs.model_id(i, f.platform) for i in f.member_ids),
                   f.shared, f.differs, f.evidence, f.as_of, refs.source(f.source, f.platform),
                   tuple(refs.source(s, f.platform) for s in f.sources), f.not_to_confuse_with,
                   f.shared_with_stellantis, f.announced)
            for f in content.families
        ),
        precedents=tuple(
            Precedent(p.brand, p.model, p.based_on,
                      Statement(p.id, f"{p.brand} {p.model.en}", p.text, p.evidence, p.as_of,
                                refs.source(p.source, p.id), kind="precedent"), p.official_line, p.in_practice)
            for p in content.precedents
        ),
        context=tuple(
            Statement(c.id, c.topic, c.text, c.evidence, c.as_of, refs.source(c.source, c.id), kind=c.kind,
                      supersedes=c.supersedes)
            for c in content.context
        ),
        conflicts=(*(c for _, c in pairs), *_registry_conflicts(content, refs)),
        gaps=tuple(_gaps(content)),
        absent=tuple(_absent(refs, a) for a in content.absent),
    )  # fmt: skip
    return replace(edition, report=_report(edition, content, refs))


def _gaps(content: ContentFolder) -> Iterable[Gap]:
    for internal, topics in ((False, content.gaps), (True, content.research_notes)):
        for topic, texts in topics.items():
            for text in texts:
                yield Gap(topic, text, internal)


def _absent(refs: References, entry: shapes.AbsentEntry) -> AbsentModel:
    name = f"{entry.brand} {entry.name}"
    statements = [
        Statement(f"absent/{name}#{n}", name, s.text, s.evidence, s.as_of, refs.source(s.source, name), s.aspect)
        for n, s in enumerate(entry.statements, 1)
    ]
    statements += [
        _said(refs, name, n, shapes.Said(text=note.text, source=note.source, as_of=note.as_of), "note")
        for n, note in enumerate(entry.notes, 1)
    ]
    statements += [
        Statement(f"absent/{name}#share-{n}", name, s.text, s.evidence, s.as_of, refs.source(s.source, name),
                  kind="share")
        for n, s in enumerate(entry.shares_with, 1)
    ]  # fmt: skip
    details = entry.model_dump_json(include={"segment", "body", "doors", "seats", "dimensions"}, exclude_none=True)
    return AbsentModel(entry.brand, entry.name, entry.market_note, entry.platform, tuple(statements), details)


def _report(edition: Edition, content: ContentFolder, refs: References) -> LoadReport:
    variants = [v for m in edition.models for v in m.variants]
    taken = {
        "brands": len(content.brands),
        "models": len(edition.models),
        "variants": len(variants),
        "figures": sum(len(m.figures) for m in edition.models) + sum(len(v.figures) for v in variants),
        "registry_figures": sum(len(v.registry) for f in content.brands for m in f.models for v in m.variants),
        "other_values": sum(len(f.others) for v in variants for f in v.figures.values())
        + sum(len(f.others) for m in edition.models for f in m.figures.values()),
        "components": len(edition.components),
        "part_links": sum(len(m.parts) for m in edition.models),
        "statements": sum(len(m.statements) + len(m.shares) + len(m.notes) for m in edition.models),
        "ties": len(edition.ties),
        "families": len(edition.families),
        "precedents": len(edition.precedents),
        "context": len(edition.context),
        "conflicts": len(content.conflicts),
        "registry_checks": len(content.registry_checks),
        "gaps": len(edition.gaps),
        "not_for_europe": len(edition.absent),
        "sources": len(edition.sources),
    }
    return LoadReport(taken, remarks=refs.remarks())


def load_edition(folder: Path) -> Edition:
    """Read, check and assemble a content folder; raises ContentProblem with one clear sentence."""
    try:
        return assemble(read_folder(folder))
    except KeyError as error:
        raise ContentProblem(f"The content in {folder.name} refers to {error} which is not there.") from error
