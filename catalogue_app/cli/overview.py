"""The command for the showroom overview: as text, as data, or as a poster."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Protocol

import typer

from catalogue_app import resources
from catalogue_app.cli.options import Db, LangChoice, Language, language
from catalogue_app.facts.text import Lang, Text

if TYPE_CHECKING:
    from catalogue_app.sheets.jobs import SheetJob
    from catalogue_app.sheets.overview import Entry, Overview
    from catalogue_app.sheets.render import Format

Told = Callable[[], AbstractContextManager[None]]
_NAMES = {
    "consumption_l_100km": "l_100km",
    "co2_g_km": "co2_g_km",
    "consumption_l_100km_charge_sustaining": "l_100km_battery_empty",
    "consumption_kwh_100km": "kwh_100km",
    "range_wltp_km": "range_km",
}
_FORMATS: "dict[str, Format]" = {".pdf": "pdf", ".png": "png", ".svg": "svg"}
_IS_DRAFT = Text(
    "{name} is a draft, not to be hung: {rules}. Reasons: `catalogue lint MODEL --template overview`.",
    "{name} is een concept, niet om op te hangen: {rules}. Redenen: `catalogue lint MODEL --template overview`.",
    "{name} ist ein Entwurf, nicht zum Aushängen: {rules}. Gründe: `catalogue lint MODEL --template overview`.",
    "{name} est un brouillon, à ne pas afficher\u00a0: {rules}. Raisons\u00a0: "
    "`catalogue lint MODEL --template overview`.",
    "{name} è una bozza, da non esporre: {rules}. Motivi: `catalogue lint MODEL --template overview`.",
)


class Opens(Protocol):
    """What the command needs of the tools: a catalogue by its path or URL."""

    @property
    def open_catalogue(self) -> Callable[[str | None], Any]:
        """Open a catalogue; None for the one in use."""


def add_overview(app: typer.Typer, tools: Opens, told: Told) -> None:
    """Add the command; `told` says a problem of the world in one line and leaves with 1."""

    @app.command("overview")
    def overview_command(
        context: typer.Context,
        output: Annotated[
            Path | None, typer.Option("-o", "--output", help="The poster to write: .pdf, .png or .svg.")
        ] = None,
        portrait: Annotated[bool, typer.Option("--portrait", help="50 x 70 cm and not 70 x 50 cm.")] = False,
        reported: Annotated[
            bool, typer.Option("--reported", help="With figures of press and indirect sources, each marked.")
        ] = False,
        dealer: Annotated[str, typer.Option("--dealer", help="The name of the dealer on the poster.")] = "",
        made: Annotated[
            str | None, typer.Option("--made", metavar="DAY", help="Drawn up on: YYYY-MM-DD (else today).")
        ] = None,
        as_json: Annotated[bool, typer.Option("--json", help="Print JSON (see README).")] = False,
        lang: Language = LangChoice.NL,
        db: Db = None,
    ) -> None:
        """Group all models sold here by fuel, the most economical on top; the poster is Dutch, --lang a second line."""
        # Here and not above, for the start of every other command.
        from catalogue_app.sheets.overview import overview_of

        day = _day(made)
        with told():
            if output is not None:
                _check_ending(output)
            catalogue = tools.open_catalogue(db or context.obj)
            overview = overview_of(catalogue, with_reported=reported)
            if output is not None:
                job = _job(language(lang), dealer, day, portrait=portrait, reported=reported)
                _write(catalogue, output, job)
        if as_json:
            typer.echo(json.dumps(jsonable(overview, language(lang)), ensure_ascii=False, indent=1))
        elif output is not None:
            typer.echo(str(output))
        else:
            typer.echo(text_of(overview, language(lang)))


def jsonable(overview: "Overview", lang: Lang) -> dict[str, object]:
    """Return the overview as plain data; a figure that is not known is null, a pair is lowest and highest."""
    return {
        "edition": overview.edition,
        "groups": [
            {
                "fuel": group.fuel.value,
                "label": group.fuel.label.in_(lang),
                "models": [_model(entry) for entry in group.entries],
                "no_official_figure": [entry.model_id for entry in group.missing],
            }
            for group in overview.groups
        ],
        "complete": overview.complete,
        "of": overview.of,
        "missing": [
            {
                "id": entry.model_id,
                "name": entry.name,
                "fuel": entry.fuel.value,
                "lacks": [_NAMES[key] for key in entry.lacks],
                "versions": {"complete": entry.whole, "of": len(entry.versions)},
            }
            for entry in overview.entries
            if not entry.complete
        ],
        "without_versions": list(overview.unplaced),
        "quadricycles_left_out": list(overview.outside),
    }


def text_of(overview: "Overview", lang: Lang) -> str:
    """Return the overview for people."""
    from catalogue_app.sheets import overview_words as words
    from catalogue_app.sheets.overview_cells import cells_of, heads, part_of, test_words
    from catalogue_app.sheets.overview_data import remarks

    lines = []
    for group in overview.groups:
        columns = heads(group.fuel, lang)
        widths = [max(15, len(head)) for head in columns]
        named = max([len(entry.name) for entry in group.entries] + [20]) + 6
        lines.append(f"{group.fuel.label.in_(lang)} ({test_words(group.fuel, lang)})")
        lines.append(" " * named + "".join(f"{head:>{wide}}" for head, wide in zip(columns, widths, strict=True)))
        for entry in group.entries:
            cells = zip(cells_of(entry, lang), widths, strict=True)
            name = f"{entry.name} {part_of(entry)}".strip()
            lines.append(f"{name:<{named}}" + "".join(f"{cell.value:>{wide}}" for cell, wide in cells))
        if group.missing:
            title = words.MISSING.filled(n=str(len(group.missing))).in_(lang)
            lines.append(f"{title} {', '.join(entry.name for entry in group.missing)}")
        lines.append("")
    return "\n".join([*lines, *(text.in_(lang) for text in remarks(overview))])


def _model(entry: "Entry") -> dict[str, object]:
    from catalogue_app.sheets.overview import FUEL_USE, Fuel
    from catalogue_app.sheets.overview_cells import is_official, litres_turned

    found: dict[str, object] = {"id": entry.model_id, "name": entry.name}
    for key in entry.fuel.shown:
        spread = entry.spreads.get(key)
        found[_NAMES[key]] = None if spread is None else [_plain(end) for end in spread.ends]
        if key == FUEL_USE:
            found["km_l"] = None if spread is None else list(litres_turned(spread))
    if entry.fuel is Fuel.ELECTRIC:
        found["co2_g_km"] = [0, 0]  # while driving (WLTP)
    figures = [figure for spread in entry.spreads.values() for figure in spread.figures]
    found["versions"] = {"complete": entry.whole, "of": len(entry.versions)}
    found["markets"] = sorted({figure.market or "" for figure in figures} - {""})
    found["official"] = all(is_official(figure) for figure in figures)
    return found


def _plain(number: float) -> float:
    """Return a whole number without a decimal point."""
    return int(number) if number == int(number) else number


def _write(catalogue: Any, output: Path, job: "SheetJob") -> None:  # noqa: ANN401
    """Write the poster, whole or not at all; one that a rule stops says on itself that it is a draft."""
    from catalogue_app.exchange.rule_files import read_rules
    from catalogue_app.sheets import overview_words as words
    from catalogue_app.sheets.files import write_whole
    from catalogue_app.sheets.making import render
    from catalogue_app.sheets.render import SheetProblem

    book = read_rules(resources.rules() / f"{catalogue.market().lower()}.yaml")
    made = render(catalogue, job, book, _FORMATS[output.suffix.lower()], draft=True, ppi=72)
    if len(made.pages) > 1:
        raise SheetProblem(words.SEVERAL_FILES.filled(n=str(len(made.pages))))
    write_whole(output, made.pages[0])
    if made.blocked:
        rules = ", ".join(finding.rule.id for finding in made.blocked)
        typer.echo(_IS_DRAFT.filled(name=output.name, rules=rules).in_(job.lang), err=True)


def _job(lang: Lang, dealer: str, made: date | None, *, portrait: bool, reported: bool) -> "SheetJob":
    from catalogue_app.linting.draft import Template
    from catalogue_app.sheets.jobs import PageForm, PaperSize, SheetJob
    from catalogue_app.sheets.letterhead import Letterhead

    name = " ".join(dealer.split())
    return SheetJob(
        (), Template.OVERVIEW, lang, PageForm(PaperSize.POSTER, landscape=not portrait), reported,
        letterhead=Letterhead(name) if name else None, made=made,
    )  # fmt: skip


def _check_ending(output: Path) -> None:
    from catalogue_app.sheets import overview_words as words
    from catalogue_app.sheets.render import SheetProblem

    if output.suffix.lower() not in _FORMATS:
        raise SheetProblem(words.NO_FORMAT.filled(name=output.name))


def _day(text: str | None) -> date:
    if text is None:
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day; write YYYY-MM-DD", param_hint="--made") from None
