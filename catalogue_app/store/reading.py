"""Reading facts out of the tables. One connection per call; everything returned is frozen."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection, Engine, Row, select

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.edition import AbsentModel
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.found import Answer, Found
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import (
    Component,
    Conflict,
    Family,
    Figure,
    Gap,
    Model,
    ModelCard,
    Other,
    PartLink,
    Precedent,
    Production,
    ShareNote,
    Source,
    Statement,
    Tie,
    Value,
    Variant,
)
from catalogue_app.facts.relatives import Relatives
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Aspect, Body, Drive, Match, Ownership, PlantState, Powertrain, Status
from catalogue_app.store.codec import decode
from catalogue_app.store.engine import intact, name_of
from catalogue_app.store.first import first_cards, first_sources, note_of
from catalogue_app.store.later import tables
from catalogue_app.store.search import Finder, Hit

if TYPE_CHECKING:
    from catalogue_app.store.finding import Finding

R = TypeVar("R")
_KEPT = 64  # models read one by one: the page, the comparison and the sheet of a car ask for the same one
Rows = Iterable[Row[Any]]


@lru_cache(maxsize=4096)
def _day(text: str | None) -> PartialDate | None:
    return None if text is None else PartialDate.parse(text)


def _text(data: dict[str, str] | None) -> Text | None:
    return None if data is None else Text(**data)


def _words(data: dict[str, str]) -> Text:
    return Text(**data)


def _value(row: Any) -> Value:  # noqa: ANN401 - a row of the figure table
    if row.low is None:
        return str(row.text)
    if row.text == "band":
        return row.low, row.high
    return int(row.low) if row.whole else float(row.low)


class StoredCatalogue:
    """Read access to the catalogue in one database (see `facts.ports.Catalogue`)."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._sources: dict[str, Source] = {}
        self._lately: dict[str, Model] = {}

    @cached_property
    def name(self) -> str:
        """What people call this catalogue: the name of its file."""
        return name_of(self.engine)

    def _rows(self, table: "type[tables.Base]", *where: Any, on: Connection | None = None) -> list[Any]:  # noqa: ANN401
        columns = table.__table__  # type: ignore[attr-defined]
        query = select(columns).where(*where)
        if "position" in columns.c:
            query = query.order_by(columns.c.position)
        with intact(self.name):
            if on is not None:
                return list(on.execute(query))
            with self.engine.connect() as connection:
                return list(connection.execute(query))

    # -- the edition and its sources

    @cached_property
    def _heading(self) -> Any:  # noqa: ANN401 - a row
        return self._rows(tables.EditionRow)[0]

    def edition(self) -> str:
        """Return the edition of the content, a date YYYY-MM-DD."""
        return str(self._heading.edition)

    def market(self) -> str:
        """Return the home market (ISO 3166 code)."""
        return str(self._heading.market)

    def report(self) -> dict[str, Any]:
        """Return what the loader took and remarked when this catalogue was built."""
        return dict(self._heading.report)

    @cached_property
    def _source_rows(self) -> dict[str, Any]:
        with intact(self.name), self.engine.connect() as connection:
            return {row.id: row for row in first_sources(connection)}

    def source(self, source_id: str) -> Source:
        """Return one source; raises NotFound. Made when first asked for: a start needs a few of the thousand."""
        if source_id not in self._sources:
            row = self._source_rows.get(source_id)
            if row is None:
                raise NotFound(f"There is no source {source_id!r} in the catalogue.")
            with intact(self.name):
                self._sources[source_id] = Source(
                    row.id, row.publisher, row.title, row.url, _day(row.published), row.language, row.kind,
                    _text(note_of(row)),
                )  # fmt: skip
        return self._sources[source_id]

    # -- components

    @cached_property
    def _components(self) -> dict[str, Component]:
        rows = self._rows(tables.ComponentRow)
        with intact(self.name):
            return {r.id: decode(Component, r.details, self.source) for r in rows}

    def components(self) -> tuple[Component, ...]:
        """Return every component in the order of the content."""
        return tuple(self._components.values())

    def component(self, component_id: str) -> Component:
        """Return one component; raises NotFound."""
        try:
            return self._components[component_id]
        except KeyError:
            raise NotFound(f"There is no component {component_id!r} in the catalogue.") from None

    # -- models

    @cached_property
    def _cards(self) -> tuple[ModelCard, ...]:
        with intact(self.name), self.engine.connect() as connection:
            return tuple(decode(ModelCard, card, self.source) for card in first_cards(connection))

    def cards(self) -> tuple[ModelCard, ...]:
        """Return every model as a browse card, in the order of the content."""
        return self._cards

    @cached_property
    def _models(self) -> dict[str, Model]:
        return {m.id: m for m in self._read_models()}

    def models(self) -> tuple[Model, ...]:
        """Return every model whole; read once and kept."""
        return tuple(self._models.values())

    def model(self, model_id: str) -> Model:
        """Return one model whole; raises NotFound."""
        if "_models" in self.__dict__ and model_id in self._models:
            return self._models[model_id]
        lately = self._lately.get(model_id)
        if lately is not None:
            return lately
        for model in self._read_models(model_id):
            if len(self._lately) >= _KEPT:
                # The older half goes, in a new dict: other threads read the one there is.
                self._lately = dict([*self._lately.items()][_KEPT // 2 :])
            self._lately[model_id] = model
            return model
        raise NotFound(f"There is no model {model_id!r} in the catalogue.")

    def relatives(self, model_id: str, most: int | None = None) -> Relatives:
        """Return who has a part of a model, at most so many; none for an unknown id. Reads no model whole."""
        from catalogue_app.store.relatives import relatives_of  # here, for start-up time

        return relatives_of(self, model_id, most)

    def _read_models(self, model_id: str | None = None) -> Iterable[Model]:
        with intact(self.name), self.engine.connect() as connection:

            def rows(table: Any, column: str = "model_id") -> list[Any]:  # noqa: ANN401
                wanted = [table.__table__.c[column] == model_id] if model_id else []
                return self._rows(table, *wanted, on=connection)

            variants, figures, parts, plants = (
                _by_model(rows(t)) for t in (tables.VariantRow, tables.FigureRow, tables.PartRow, tables.ProductionRow)
            )
            said: dict[str, list[Any]] = defaultdict(list)
            for row in rows(tables.StatementRow, "subject"):
                said[row.subject].append(row)
            models = rows(tables.ModelRow, "id")
        for row in models:
            with intact(self.name):
                statements = [self._statement(r) for r in said[row.id]]
                model = self._model(row, variants[row.id], figures[row.id], parts[row.id], plants[row.id], statements)
            yield model

    def _model(self, r: Any, variants: Rows, figures: Rows, parts: Rows, plants: Rows, said: list[Statement]) -> Model:  # noqa: ANN401
        own, indications = self._figures(figures)
        by_id = {s.id: s for s in said}
        details = r.details
        return Model(
            id=r.id,
            brand=r.brand,
            name=r.name,
            status=Status(r.status),
            segment=r.segment,
            body=Body(r.body),
            doors=r.doors,
            seats=r.seats,
            aliases=tuple(details["aliases"]),
            generation=_text(details["generation"]),
            internal_code=details["internal_code"],
            on_sale_from=_day(details["on_sale_from"]),
            market_note=_text(details["market_note"]),
            figures=own[None],
            variants=tuple(
                Variant(v.id, r.id, _words(v.name), Powertrain(v.powertrain), Drive(v.drive), own[v.id],
                        indications[v.id], _text(v.note))
                for v in variants
            ),
            parts=tuple(
                PartLink(self.component(p.component_id), tuple(p.variants), Evidence(p.evidence), _day(p.as_of),
                         self.source(p.source_id), _words(p.text))
                for p in parts
            ),
            production=tuple(
                Production(_words(p.plant), p.site, p.country, PlantState(p.state), Ownership(p.ownership),
                           Evidence(p.evidence), _day(p.as_of), self.source(p.source_id))
                for p in plants
            ),
            statements=tuple(s for s in said if s.kind == "fact"),
            shares=tuple(
                ShareNote(_words(s["other_name"]), s["other_id"], tuple(_words(w) for w in s["what"]),
                          by_id[s["statement"]])
                for s in details["shares"]
            ),
            notes=tuple(s for s in said if s.kind == "note"),
        )  # fmt: skip

    def _figures(
        self, rows: Rows
    ) -> tuple[dict[str | None, dict[str, Figure]], dict[str | None, dict[str, tuple[Other, ...]]]]:
        others: dict[tuple[str | None, str, str], list[Other]] = defaultdict(list)
        kept = []
        for r in rows:
            if r.role == "kept":
                kept.append(r)
            else:
                source = self.source(r.source_id) if r.source_id else None
                others[(r.variant_id, r.key, r.role)].append(
                    Other(_value(r), source, _words(r.why), r.market, _day(r.as_of), Evidence(r.evidence), r.unit,
                          _text(r.note))
                )  # fmt: skip
        figures: dict[str | None, dict[str, Figure]] = defaultdict(dict)
        for r in kept:
            figures[r.variant_id][r.key] = Figure(
                r.key, _value(r), r.unit, Evidence(r.evidence), self.source(r.source_id), _day(r.as_of), r.market,
                r.test, Match(r.match) if r.match else None, _text(r.note),
                tuple(self.source(s) for s in r.backed_by), tuple(others[(r.variant_id, r.key, "other")]),
                _text(r.words),
            )  # fmt: skip
        indications: dict[str | None, dict[str, tuple[Other, ...]]] = defaultdict(dict)
        for (variant_id, key, role), values in others.items():
            if role == "indication":
                indications[variant_id][key] = tuple(values)
        return figures, indications

    def _statement(self, r: Any) -> Statement:  # noqa: ANN401 - a row
        return Statement(
            r.id, r.subject, _words(r.text), Evidence(r.evidence), _day(r.as_of), self.source(r.source_id),
            Aspect(r.aspect) if r.aspect else None, r.kind, r.supersedes,
        )  # fmt: skip

    # -- companies, families, precedents, context, conflicts, gaps

    def _records(self, kind: str, cls: type[R]) -> tuple[R, ...]:
        rows = self._rows(tables.RecordRow, tables.RecordRow.__table__.c.kind == kind)  # type: ignore[attr-defined]
        with intact(self.name):
            return tuple(decode(cls, r.data, self.source) for r in rows)

    @cached_property
    def _ties(self) -> tuple[Tie, ...]:
        return self._records("tie", Tie)

    def ties(self) -> tuple[Tie, ...]:
        """Return the bonds between companies, in the order of the content."""
        return self._ties

    def families(self) -> tuple[Family, ...]:
        """Return the sharing families."""
        return self._records("family", Family)

    def precedents(self) -> tuple[Precedent, ...]:
        """Return the cases of other makers."""
        return self._records("precedent", Precedent)

    def context(self) -> tuple[Statement, ...]:
        """Return the dated statements on topics that belong to no single model."""
        wanted = [
            r.data["id"]
            for r in self._rows(tables.RecordRow, tables.RecordRow.__table__.c.kind == "context")  # type: ignore[attr-defined]
        ]
        table = tables.StatementRow
        rows = {r.id: r for r in self._rows(table, table.__table__.c.id.in_(wanted))}  # type: ignore[attr-defined]
        with intact(self.name):
            return tuple(self._statement(rows[i]) for i in wanted)

    def conflicts(self) -> tuple[Conflict, ...]:
        """Return the differences between sources."""
        return self._records("conflict", Conflict)

    @cached_property
    def _gaps(self) -> tuple[Gap, ...]:
        return self._records("gap", Gap)

    def gaps(self) -> tuple[Gap, ...]:
        """Return what is known to be unknown."""
        return self._gaps

    def absent(self) -> tuple[AbsentModel, ...]:
        """Return the models that were looked for and are not offered here."""
        return self._records("absent", AbsentModel)

    # -- names

    @cached_property
    def finder(self) -> Finder:
        """The index of names, built when first asked."""
        return Finder(self.cards())

    def search(self, text: str) -> tuple[Hit, ...]:
        """Return the models that fit `text` in order of relevance; all of them for an empty text."""
        return self.finder.search(text)

    def model_ids_by_part(self) -> dict[str, tuple[str, ...]]:
        """Return per id of a component the ids of the models that have it, in the order of the content."""
        part, model = tables.PartRow.__table__, tables.ModelRow.__table__  # type: ignore[attr-defined]
        pairs = select(part.c.component_id, part.c.model_id, model.c.position).distinct()
        query = pairs.join_from(part, model, part.c.model_id == model.c.id).order_by(model.c.position)
        found: dict[str, list[str]] = defaultdict(list)
        with intact(self.name), self.engine.connect() as connection:
            for component_id, model_id, _ in connection.execute(query):
                found[component_id].append(model_id)
        return {component_id: tuple(ids) for component_id, ids in found.items()}

    @cached_property
    def _finding(self) -> "Finding":
        from catalogue_app.store.finding import Finding  # here, for start-up time

        return Finding(self.cards(), self.components(), self.ties(), self.model_ids_by_part())

    @property
    def search_ready(self) -> bool:
        """Whether `find` answers at once."""
        return "_finding" in self.__dict__

    def warm_search(self) -> None:
        """Build the index of `find` now, which takes a second for ten thousand models."""
        self._finding.warm()

    def find(self, text: str, limit: int = 6) -> Answer:
        """Return what answers `text`: models, versions, platforms, components, companies; see `facts.found`."""
        return self._finding.find(text, limit)

    def found(self, kind: str, thing_id: str) -> Found:
        """Return a platform, component or company by its id, with the models it leads to; raises NotFound."""
        return self._finding.thing(kind, thing_id)

    def close(self) -> None:
        """Let go of the database file."""
        self.engine.dispose()


def _by_model(rows: Rows) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.model_id].append(row)
    return found
