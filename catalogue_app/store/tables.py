"""The tables. Facts are rows with source, date and evidence; short lists of words are JSON columns.

SQLModel does not validate table classes: facts are checked before they come here, and CHECK and NOT NULL
constraints are the last line. No `from __future__ import annotations` here: SQLModel reads annotations at run time.
"""

from typing import Any

from sqlalchemy import JSON, CheckConstraint, Column, ForeignKey, Index, Integer, MetaData, String, Text
from sqlmodel import Field, SQLModel

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMING)
_EVIDENCE = "evidence in ('official','press','reported','rumoured','measured','unknown')"
_OWNERSHIP = "ownership in ('stellantis','joint_venture','partner','supplier','unknown')"


class Base(SQLModel):
    """Base of all tables: constraints get names, which Alembic needs on SQLite."""

    metadata = metadata


def _json() -> Any:  # noqa: ANN401 - SQLModel types its fields by their annotation
    return Field(sa_column=Column(JSON, nullable=False))


def _source(*, nullable: bool = False) -> Any:  # noqa: ANN401
    return Field(
        default=None, sa_column=Column(String, ForeignKey("source.id", ondelete="RESTRICT"), nullable=nullable)
    )


class EditionRow(Base, table=True):
    """The edition in this database: one row. `card_form` is the form of the stored browse cards (see `store.cards`)."""

    __tablename__ = "edition"
    edition: str = Field(primary_key=True)
    market: str
    content_digest: str
    card_form: int = Field(sa_column=Column(Integer, nullable=False, server_default="1"))
    report: dict[str, Any] = _json()


class SourceRow(Base, table=True):
    """Who published what."""

    __tablename__ = "source"
    id: str = Field(primary_key=True)
    position: int
    publisher: str
    title: str = Field(sa_type=Text)
    url: str | None = None
    published: str | None = None
    language: str
    kind: str
    note: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))


class ComponentRow(Base, table=True):
    """A platform, battery, motor, engine, gearbox or piece of electronics."""

    __tablename__ = "component"
    __table_args__ = (CheckConstraint(_OWNERSHIP, name="ownership"), CheckConstraint(_EVIDENCE, name="evidence"))
    id: str = Field(primary_key=True)
    position: int
    kind: str
    layer: str
    name: dict[str, Any] = _json()
    ownership: str
    evidence: str
    as_of: str | None = None
    source_id: str = _source()
    details: dict[str, Any] = _json()


class ModelRow(Base, table=True):
    """A model; `card` is what browsing shows of it, computed when it is written."""

    __tablename__ = "model"
    id: str = Field(primary_key=True)
    position: int
    brand: str = Field(index=True)
    name: str
    status: str
    segment: str
    body: str
    doors: int | None = None
    seats: int | None = None
    details: dict[str, Any] = _json()
    card: dict[str, Any] = _json()


class VariantRow(Base, table=True):
    """One version of a model."""

    __tablename__ = "variant"
    id: str = Field(primary_key=True)
    model_id: str = Field(
        sa_column=Column(String, ForeignKey("model.id", ondelete="CASCADE"), nullable=False, index=True)
    )
    position: int
    name: dict[str, Any] = _json()
    powertrain: str
    drive: str
    note: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))


class FigureRow(Base, table=True):
    """One value that one source gives for one figure of a model or variant.

    `role`: kept (the figure shown), other (beside it, with `why`), indication (holds only for the family).
    """

    __tablename__ = "figure"
    __table_args__ = (
        CheckConstraint(_EVIDENCE, name="evidence"),
        CheckConstraint("role in ('kept','other','indication')", name="role"),
        CheckConstraint("(low is not null and high is not null and low <= high) or text is not null", name="value"),
        Index("ix_figure_model_id_key", "model_id", "key"),
    )
    id: int | None = Field(default=None, primary_key=True)
    model_id: str = Field(sa_column=Column(String, ForeignKey("model.id", ondelete="CASCADE"), nullable=False))
    variant_id: str | None = Field(
        default=None, sa_column=Column(String, ForeignKey("variant.id", ondelete="CASCADE"), nullable=True, index=True)
    )
    key: str
    role: str
    position: int
    low: float | None = None
    high: float | None = None
    whole: bool = False
    text: str | None = None
    unit: str
    evidence: str
    as_of: str | None = None
    market: str | None = None
    source_id: str | None = _source(nullable=True)
    test: str | None = None
    match: str | None = None
    note: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))
    words: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))
    why: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))
    backed_by: list[Any] = _json()


class StatementRow(Base, table=True):
    """Something that somebody said on a day about a model, component, tie, topic or precedent."""

    __tablename__ = "statement"
    __table_args__ = (CheckConstraint(_EVIDENCE, name="evidence"),)
    id: str = Field(primary_key=True)
    position: int
    subject: str = Field(index=True)
    kind: str
    aspect: str | None = None
    text: dict[str, Any] = _json()
    evidence: str
    as_of: str | None = None
    source_id: str = _source()
    supersedes: str | None = None


class PartRow(Base, table=True):
    """A component in a model, with who says so."""

    __tablename__ = "part"
    __table_args__ = (CheckConstraint(_EVIDENCE, name="evidence"),)
    id: int | None = Field(default=None, primary_key=True)
    model_id: str = Field(
        sa_column=Column(String, ForeignKey("model.id", ondelete="CASCADE"), nullable=False, index=True)
    )
    component_id: str = Field(
        sa_column=Column(String, ForeignKey("component.id", ondelete="RESTRICT"), nullable=False, index=True)
    )
    position: int
    variants: list[Any] = _json()
    evidence: str
    as_of: str | None = None
    source_id: str = _source()
    text: dict[str, Any] = _json()


class ProductionRow(Base, table=True):
    """A plant of a model."""

    __tablename__ = "production"
    __table_args__ = (CheckConstraint(_OWNERSHIP, name="ownership"), CheckConstraint(_EVIDENCE, name="evidence"))
    id: int | None = Field(default=None, primary_key=True)
    model_id: str = Field(
        sa_column=Column(String, ForeignKey("model.id", ondelete="CASCADE"), nullable=False, index=True)
    )
    position: int
    site: str = Field(index=True)
    plant: dict[str, Any] = _json()
    country: str
    state: str
    ownership: str
    evidence: str
    as_of: str | None = None
    source_id: str = _source()


class RecordRow(Base, table=True):
    """A tie, family, precedent, conflict, gap or absent model: read whole, never searched by column."""

    __tablename__ = "record"
    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(index=True)
    position: int
    data: dict[str, Any] = _json()
