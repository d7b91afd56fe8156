"""The command that puts variants side by side."""

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any, Protocol

import typer

from catalogue_app.cli import compare_jsonable, compare_texts
from catalogue_app.cli.compare_file import Output, Reported, check_name, write_comparison
from catalogue_app.cli.options import AsJson, Db, LangChoice, Language, language
from catalogue_app.comparison.entries import Column
from catalogue_app.comparison.narrow import Narrowed, Wish, narrow
from catalogue_app.comparison.table import Comparison, State, compare
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import CatalogueProblem, NotFound

Told = Callable[[], AbstractContextManager[None]]


class Opens(Protocol):
    """What the command needs of the tools: a catalogue by its path or URL."""

    @property
    def open_catalogue(self) -> Callable[[str | None], Any]:
        """Open a catalogue; None for the one in use."""


class Only(str, Enum):  # noqa: UP042 - Typer shows the values of a str enum
    """Which rows to show."""

    DIFFERENT = "different"
    SAME = "same"


_STATES: dict[Only, State] = {Only.DIFFERENT: "different", Only.SAME: "same"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked: the versions in order, the whole comparison to the baseline, the wish and the rows it leaves."""

    ids: tuple[str, ...]
    comparison: Comparison
    wish: Wish
    shown: Narrowed


def columns_of(catalogue: Catalogue, ids: Sequence[str]) -> list[Column]:
    """Return the variants with their models, in order."""
    models = {variant_id: catalogue.model(variant_id.rsplit("/", 1)[0]) for variant_id in ids}
    return [(models[variant_id], models[variant_id].variant(variant_id)) for variant_id in ids]


def asked(
    catalogue: Any,  # noqa: ANN401 - a catalogue with a finder
    variants: Sequence[str],
    baseline: str | None,
    only: Only | None,
) -> Asked:
    """Return the comparison of the variants that are called so; the baseline is the first unless another is named.

    Raises NotFound for a name that is no single variant, and for a baseline that is not among them; CatalogueProblem
    where a variant is named twice.
    """
    ids = tuple(catalogue.finder.variant_id(text) for text in variants)
    twice = next((variant_id for n, variant_id in enumerate(ids) if variant_id in ids[:n]), None)
    if twice is not None:
        raise CatalogueProblem(f"{twice} is named twice.", "Name two to six variants that differ.")
    place = 0 if baseline is None else _place(catalogue, ids, variants, baseline)
    comparison = compare(columns_of(catalogue, ids), place)
    wish = Wish(None if only is None else _STATES[only])
    return Asked(ids, comparison, wish, narrow(comparison, wish))


def _place(catalogue: Any, ids: tuple[str, ...], typed: Sequence[str], baseline: str) -> int:  # noqa: ANN401
    """The column that is called so: as typed, by its own name, or by the model where that stands there once."""
    if baseline in typed:
        return list(typed).index(baseline)
    try:
        found = [n for n, variant_id in enumerate(ids) if variant_id == catalogue.finder.variant_id(baseline)]
    except NotFound:
        model_id = catalogue.finder.model_id(baseline)
        found = [n for n, variant_id in enumerate(ids) if variant_id.startswith(f"{model_id}/")]
    if len(found) == 1:
        return found[0]
    raise NotFound(f"The baseline {baseline!r} is not one of the variants compared: {', '.join(ids)}.", ids)


def add_compare(app: typer.Typer, tools: Opens, told: Told) -> None:
    """Add the command; `told` says a problem of the world in one line and leaves with 1."""

    @app.command("compare")
    def compare_command(
        context: typer.Context,
        variants: Annotated[list[str], typer.Argument(help="Two to six variants.")],
        only: Annotated[Only | None, typer.Option(help="Show only rows on which they differ, or are the same.")] = None,
        baseline: Annotated[
            str | None, typer.Option(help="The variant that differences are told to; the first unless named.")
        ] = None,
        as_json: AsJson = False,
        output: Output = None,
        reported: Reported = False,
        lang: Language = LangChoice.EN,
        db: Db = None,
    ) -> None:
        """Compare two to six variants figure by figure: what is best, how far apart, and what is the same part."""
        if not 2 <= len(variants) <= 6:
            raise typer.BadParameter("name two to six variants", param_hint="VARIANT")
        if as_json and output is not None:
            raise typer.BadParameter("choose one of --json and -o", param_hint="--json")
        if reported and output is None:
            raise typer.BadParameter("only a file leaves them off; name it with -o", param_hint="--reported")
        with told():
            if output is not None:
                check_name(output)
            catalogue = tools.open_catalogue(db or context.obj)
            found = asked(catalogue, variants, baseline, only)
            if output is not None:
                edition = catalogue.edition()
                write_comparison(found.comparison, found.wish, edition, output, language(lang), with_reported=reported)
                typer.echo(str(output))
            elif as_json:
                data = compare_jsonable.comparison(found.comparison, found.shown, language(lang))
                typer.echo(json.dumps(data, ensure_ascii=False, indent=1))
            else:
                typer.echo(compare_texts.comparison(found.comparison, found.shown, language(lang)))
