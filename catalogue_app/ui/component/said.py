"""Who says so, how sure and when: under everything that the page of a part tells."""

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import Source, Statement
from catalogue_app.facts.text import Text
from catalogue_app.ui.model.writing import Writer

DATE_NOT_KNOWN = Text("date not known", "datum onbekend", "Datum unbekannt", "date inconnue", "data non nota")


def write_said(
    writer: Writer, evidence: Evidence, source: Source | None, as_of: PartialDate | None = None, *, above: int = 3
) -> None:
    """Write the line below a statement. Without a date of its own it has that of its source."""
    date = as_of or (source.published if source is not None else None)
    writer.said_by(evidence, source, date, above=above)
    if date is None:
        writer.words(f"\u2003{DATE_NOT_KNOWN.in_(writer.lang)}", "small", "text3")


def write_source(writer: Writer, source: Source, *, above: int = 1) -> None:
    """Write who published something and when."""
    writer.paragraph(above=above)
    writer.source(source)
    date = format_date(source.published, writer.lang) or DATE_NOT_KNOWN.in_(writer.lang)
    writer.words(f"\u2003{date}", "small", "text2")


def write_statement(writer: Writer, said: Statement, lead: str = "", *, above: int = 0, ruled: int = 0) -> None:
    """Write a sentence and who says so; `lead` is a quiet line before it."""
    if lead:
        writer.paragraph(lead, "small", "text2", above=above, ruled=ruled)
        above = ruled = 0
    writer.paragraph(said.text.in_(writer.lang), above=above + 1, ruled=ruled)
    write_said(writer, said.evidence, said.source, said.as_of)
