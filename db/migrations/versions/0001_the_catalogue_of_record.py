"""The catalogue of record

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "edition",
        sa.Column("edition", sa.String(), nullable=False),
        sa.Column("market", sa.String(), nullable=False),
        sa.Column("content_digest", sa.String(), nullable=False),
        sa.Column("report", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("edition", name=op.f("pk_edition")),
    )
    op.create_table(
        "model",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("brand", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("segment", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("doors", sa.Integer(), nullable=True),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("card", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_model")),
    )
    with op.batch_alter_table("model", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_model_brand"), ["brand"], unique=False)

    op.create_table(
        "record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record")),
    )
    with op.batch_alter_table("record", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_record_kind"), ["kind"], unique=False)

    op.create_table(
        "source",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("publisher", sa.String(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("published", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("note", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
    )
    op.create_table(
        "component",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("layer", sa.String(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("ownership", sa.String(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=True),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.CheckConstraint(
            "evidence in ('official','press','reported','rumoured','measured','unknown')",
            name=op.f("ck_component_evidence"),
        ),
        sa.CheckConstraint(
            "ownership in ('stellantis','joint_venture','partner','supplier','unknown')",
            name=op.f("ck_component_ownership"),
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["source.id"], name=op.f("fk_component_source_id_source"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_component")),
    )
    op.create_table(
        "production",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("model_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("plant", sa.JSON(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("ownership", sa.String(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=True),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.CheckConstraint(
            "evidence in ('official','press','reported','rumoured','measured','unknown')",
            name=op.f("ck_production_evidence"),
        ),
        sa.CheckConstraint(
            "ownership in ('stellantis','joint_venture','partner','supplier','unknown')",
            name=op.f("ck_production_ownership"),
        ),
        sa.ForeignKeyConstraint(
            ["model_id"], ["model.id"], name=op.f("fk_production_model_id_model"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["source.id"], name=op.f("fk_production_source_id_source"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_production")),
    )
    with op.batch_alter_table("production", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_production_model_id"), ["model_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_production_site"), ["site"], unique=False)

    op.create_table(
        "statement",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("aspect", sa.String(), nullable=True),
        sa.Column("text", sa.JSON(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=True),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("supersedes", sa.String(), nullable=True),
        sa.CheckConstraint(
            "evidence in ('official','press','reported','rumoured','measured','unknown')",
            name=op.f("ck_statement_evidence"),
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["source.id"], name=op.f("fk_statement_source_id_source"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
    )
    with op.batch_alter_table("statement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_statement_subject"), ["subject"], unique=False)

    op.create_table(
        "variant",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("model_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("powertrain", sa.String(), nullable=False),
        sa.Column("drive", sa.String(), nullable=False),
        sa.Column("note", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["model_id"], ["model.id"], name=op.f("fk_variant_model_id_model"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_variant")),
    )
    with op.batch_alter_table("variant", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_variant_model_id"), ["model_id"], unique=False)

    op.create_table(
        "figure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("model_id", sa.String(), nullable=False),
        sa.Column("variant_id", sa.String(), nullable=True),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("low", sa.Float(), nullable=True),
        sa.Column("high", sa.Float(), nullable=True),
        sa.Column("whole", sa.Boolean(), nullable=False),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=True),
        sa.Column("market", sa.String(), nullable=True),
        sa.Column("source_id", sa.String(), nullable=True),
        sa.Column("test", sa.String(), nullable=True),
        sa.Column("match", sa.String(), nullable=True),
        sa.Column("note", sa.JSON(), nullable=True),
        sa.Column("words", sa.JSON(), nullable=True),
        sa.Column("why", sa.JSON(), nullable=True),
        sa.Column("backed_by", sa.JSON(), nullable=False),
        sa.CheckConstraint(
            "evidence in ('official','press','reported','rumoured','measured','unknown')",
            name=op.f("ck_figure_evidence"),
        ),
        sa.CheckConstraint("role in ('kept','other','indication')", name=op.f("ck_figure_role")),
        sa.CheckConstraint(
            "(low is not null and high is not null and low <= high) or text is not null", name=op.f("ck_figure_value")
        ),
        sa.ForeignKeyConstraint(["model_id"], ["model.id"], name=op.f("fk_figure_model_id_model"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["source_id"], ["source.id"], name=op.f("fk_figure_source_id_source"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["variant_id"], ["variant.id"], name=op.f("fk_figure_variant_id_variant"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure")),
    )
    with op.batch_alter_table("figure", schema=None) as batch_op:
        batch_op.create_index("ix_figure_model_id_key", ["model_id", "key"], unique=False)
        batch_op.create_index(batch_op.f("ix_figure_variant_id"), ["variant_id"], unique=False)

    op.create_table(
        "part",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("model_id", sa.String(), nullable=False),
        sa.Column("component_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("variants", sa.JSON(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=True),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("text", sa.JSON(), nullable=False),
        sa.CheckConstraint(
            "evidence in ('official','press','reported','rumoured','measured','unknown')", name=op.f("ck_part_evidence")
        ),
        sa.ForeignKeyConstraint(
            ["component_id"], ["component.id"], name=op.f("fk_part_component_id_component"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["model_id"], ["model.id"], name=op.f("fk_part_model_id_model"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["source_id"], ["source.id"], name=op.f("fk_part_source_id_source"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_part")),
    )
    with op.batch_alter_table("part", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_part_component_id"), ["component_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_part_model_id"), ["model_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("part", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_part_model_id"))
        batch_op.drop_index(batch_op.f("ix_part_component_id"))

    op.drop_table("part")
    with op.batch_alter_table("figure", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_figure_variant_id"))
        batch_op.drop_index("ix_figure_model_id_key")

    op.drop_table("figure")
    with op.batch_alter_table("variant", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_variant_model_id"))

    op.drop_table("variant")
    with op.batch_alter_table("statement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_statement_subject"))

    op.drop_table("statement")
    with op.batch_alter_table("production", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_production_site"))
        batch_op.drop_index(batch_op.f("ix_production_model_id"))

    op.drop_table("production")
    op.drop_table("component")
    op.drop_table("source")
    with op.batch_alter_table("record", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_record_kind"))

    op.drop_table("record")
    with op.batch_alter_table("model", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_model_brand"))

    op.drop_table("model")
    op.drop_table("edition")
