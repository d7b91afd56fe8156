"""The commands. Data to stdout; errors as one line to stderr; exit 0 done, 1 refused or nothing found, 2 usage."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

import typer

from catalogue_app import __version__
from catalogue_app.cli import doctor as doctoring
from catalogue_app.cli import drawing as drawings
from catalogue_app.cli import jsonable, texts
from catalogue_app.cli.as_of import AsOf, footnote, view
from catalogue_app.cli.atlas import add_atlas
from catalogue_app.cli.compare import add_compare
from catalogue_app.cli.lint import add_lint
from catalogue_app.cli.options import AsJson, Db, LangChoice, Language, language
from catalogue_app.cli.overview import add_overview
from catalogue_app.cli.photos import add_photos
from catalogue_app.cli.sheet import add_sheet
from catalogue_app.cli.showroom import add_showroom
from catalogue_app.cli.skin import add_skin
from catalogue_app.cli.wishes import Options, selection_of
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.records import Model
from catalogue_app.facts.vocabulary import Body, Drive, Powertrain, Status, Technology
from catalogue_app.origin.card import OriginCard, origin_card
from catalogue_app.origin.cards import HEADLINE
from catalogue_app.origin.sharing import alone_among, pair_summary, shared_with, verdicts
from catalogue_app.selection.query import parse
from catalogue_app.selection.shelf import shelf_of


@dataclass(frozen=True, slots=True)
class Tools:
    """What the composition root gives the commands."""

    open_catalogue: Callable[[str | None], Any]
    run_window: Callable[[str | None], int]
    database_path: Callable[[str | None], str]
    content: Path


# What Typer raises for a slip in usage; it has no public name that all versions share.
_UsageError: Any = typer.BadParameter.__bases__[0]


@contextmanager
def _told() -> Iterator[None]:
    """Say a problem of the world in one line and leave with 1."""
    try:
        yield
    except CatalogueProblem as problem:
        typer.echo(problem.sentence, err=True)
        raise typer.Exit(1) from None


def _print(data: Any, as_json: bool, text: str) -> None:  # noqa: ANN401 - JSON data
    typer.echo(json.dumps(data, ensure_ascii=False, indent=1) if as_json else text)


def _choice(value: str | None, words: type[Enum], option: str) -> str | None:
    if value is None:
        return None
    wanted = value.casefold().replace("-", "_")
    known = [str(w.value) for w in words]
    if wanted not in known:
        raise typer.BadParameter(f"{value!r} is not one of {', '.join(known)}", param_hint=option)
    return wanted


def origin_of(catalogue: Catalogue, model: Model) -> OriginCard:
    """Return the origin card of a model of this catalogue."""
    alone = alone_among(model, catalogue.relatives(model.id, most=0).kinds)
    return origin_card(model, catalogue.ties(), catalogue.gaps(), alone)


def build(tools: Tools) -> typer.Typer:
    """Return the command line over these tools."""
    app = typer.Typer(
        add_completion=False, no_args_is_help=False, pretty_exceptions_enable=False, rich_markup_mode=None,
        help="Showroom catalogue: specs, origin of technology, comparison and spec sheets.",
    )  # fmt: skip
    _window(app, tools)
    _browse(app, tools)
    add_compare(app, tools, _told)
    _under_the_skin(app, tools)
    add_skin(app, tools, _told)
    add_atlas(app, tools, _told)
    add_sheet(app, tools, _told)
    _paper(app, tools)
    add_lint(app, tools, _told)
    add_overview(app, tools, _told)
    _upkeep(app, tools)
    add_showroom(app, _told)
    add_photos(app, tools, _told)
    return app


def _window(app: typer.Typer, tools: Tools) -> None:
    @app.callback(invoke_without_command=True)
    def start(
        context: typer.Context,
        db: Db = None,
        version: Annotated[bool, typer.Option("--version", help="Print the version and leave.")] = False,
    ) -> None:
        """Open the window, or run a command."""
        context.obj = db
        if version:
            typer.echo(f"catalogue {__version__}")
            raise typer.Exit
        if context.invoked_subcommand is None:
            raise typer.Exit(tools.run_window(db))


def _browse(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def models(
        context: typer.Context,
        brand: str | None = None,
        powertrain: str | None = None,
        segment: str | None = None,
        body: str | None = None,
        status: str | None = None,
        price_max: float | None = None,
        range_min: float | None = None,
        seats_min: int | None = None,
        boot_min: float | None = None,
        tow_min: float | None = None,
        technology: str | None = None,
        drive: str | None = None,
        missing: str | None = None,
        search: str | None = None,
        as_json: AsJson = False,
        lang: Language = LangChoice.EN,
        db: Db = None,
    ) -> None:
        """List the models, filtered; with --search in order of relevance."""
        options = Options(
            brand, _choice(powertrain, Powertrain, "--powertrain"), segment, _choice(body, Body, "--body"),
            _choice(status, Status, "--status"), _choice(technology, Technology, "--technology"), price_max,
            range_min, seats_min, boot_min, tow_min, _choice(drive, Drive, "--drive"), missing,
        )  # fmt: skip
        with _told():
            catalogue = tools.open_catalogue(db or context.obj)
            shelf = shelf_of(catalogue.cards())
            if missing is not None and missing not in HEADLINE:
                raise typer.BadParameter(f"{missing!r} is not one of {', '.join(HEADLINE)}", param_hint="--missing")
            selection = selection_of(options, shelf)
            if search:
                query = parse(search)
                words = tuple(h.model_id for h in catalogue.search(query.words)) if query.words else None
                selection = selection.with_search(search, words, query.limits)
            found = [shelf.cards[place] for place in shelf.orders.sorted(shelf.match(selection), selection)]
            data = {"edition": catalogue.edition(), "models": [jsonable.model_line(c) for c in found]}
            if found or as_json:
                _print(data, as_json, texts.models(found, language(lang)))
        if not found:
            typer.echo("No model fits; drop one of the filters.", err=True)
            raise typer.Exit(1)

    @app.command()
    def show(
        context: typer.Context, model: str, as_json: AsJson = False, lang: Language = LangChoice.EN, db: Db = None
    ) -> None:
        """Show a model: its figures, variants and sources."""
        with _told():
            catalogue = tools.open_catalogue(db or context.obj)
            found = catalogue.model(catalogue.finder.model_id(model))
            _print(jsonable.model(found, language(lang)), as_json, texts.model(found, language(lang)))


def _under_the_skin(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def origin(
        context: typer.Context,
        model: str,
        as_of: AsOf = None,
        as_json: AsJson = False,
        lang: Language = LangChoice.EN,
        db: Db = None,
    ) -> None:
        """Say what a car really is: six technology layers with their evidence and sources."""
        with _told():
            whole = tools.open_catalogue(db or context.obj)
            catalogue = view(whole, as_of)
            found = catalogue.model(whole.finder.model_id(model))
            card = origin_of(catalogue, found)
            text = texts.origin(card, found, language(lang)) + footnote(catalogue, language(lang))
            _print(jsonable.origin(card, found, language(lang)), as_json, text)

    @app.command()
    def shared(
        context: typer.Context,
        model: str,
        other: Annotated[str | None, typer.Argument()] = None,
        as_of: AsOf = None,
        as_json: AsJson = False,
        lang: Language = LangChoice.EN,
        db: Db = None,
    ) -> None:
        """Say which components a model shares: with every other, or layer by layer with one."""
        with _told():
            whole = tools.open_catalogue(db or context.obj)
            catalogue, find = view(whole, as_of), whole.finder
            one = catalogue.model(find.model_id(model))
            if other is None:
                relatives = catalogue.relatives(one.id)
                found = shared_with(one, relatives.nearest)
                data: jsonable.Json = {
                    "id": one.id,
                    "shared_with": [jsonable.shared(s, language(lang)) for s in found],
                    "stands_alone": alone_among(one, relatives.kinds),
                }
                _print(data, as_json, texts.shared(one, found, language(lang)) + footnote(catalogue, language(lang)))
                return
            two = catalogue.model(find.model_id(other))
            verdict = verdicts(one, two)
            summary = pair_summary(one, two, verdict).in_(language(lang))
            data = {"a": one.id, "b": two.id, "layers": jsonable.verdicts(verdict, language(lang)), "summary": summary}
            text = texts.verdicts(verdict, summary, language(lang)) + footnote(catalogue, language(lang))
            _print(data, as_json, text)


def _paper(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def drawing(
        context: typer.Context,
        model: str,
        output: drawings.Output,
        mode: Annotated[str, typer.Option(help="full, ghost or outline.")] = "full",
        scale: drawings.Scale = 0.2,
        dark: Annotated[bool, typer.Option("--dark", help="Light lines for a dark ground.")] = False,
        db: Db = None,
    ) -> None:
        """Write the drawing of a car, to true scale, as SVG."""
        with _told():
            catalogue = tools.open_catalogue(db or context.obj)
            drawings.write_drawing(catalogue, model, output, mode, scale, dark=dark)
            typer.echo(str(output))


def _upkeep(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def check(
        as_json: AsJson = False,
        content: Annotated[Path | None, typer.Option(help="Another content folder.")] = None,
    ) -> None:
        """Check the content files: what was taken, what was refused and why."""
        from catalogue_app.exchange.check import check_folder

        report = check_folder(content or tools.content)
        _print(report, as_json, texts.check(report))
        if report["refused"]:
            typer.echo("The content was refused; correct it and check again.", err=True)
            raise typer.Exit(1)

    @app.command()
    def doctor(context: typer.Context, as_json: AsJson = False, db: Db = None) -> None:
        """Tell versions, paths, database, fonts and printers, and what to do about each fault."""
        chosen = db or context.obj
        report = doctoring.examine(lambda: tools.open_catalogue(chosen), tools.database_path(chosen))
        _print(report, as_json, texts.doctor(report))
        if report["faults"]:
            raise typer.Exit(1)


def run(arguments: list[str], tools: Tools) -> int:
    """Run the commands with these arguments and return the exit code. A slip in usage is one line too."""
    try:
        code = build(tools)(arguments, prog_name="catalogue", standalone_mode=False)
    except _UsageError as slip:
        where = slip.ctx.command_path if slip.ctx is not None else "catalogue"
        message = " ".join(slip.format_message().split())
        typer.echo(f"{message.rstrip('.')}. Try `{where} --help`.", err=True)
        return 2
    return int(code or 0)
