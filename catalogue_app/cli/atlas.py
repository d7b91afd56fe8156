"""`catalogue atlas`: the technology atlas as an SVG file."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from catalogue_app.atlas.build import atlas_of
from catalogue_app.atlas.graph import Graph
from catalogue_app.atlas.look import look_of
from catalogue_app.atlas.picture import picture_of
from catalogue_app.atlas.svg import to_svg
from catalogue_app.atlas.words import NOT_FOUND
from catalogue_app.cli.as_of import AsOf, view
from catalogue_app.cli.options import Db, LangChoice, Language, language
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.text import Lang, fold
from catalogue_app.resources import assets
from catalogue_app.sheets.files import write_whole

if TYPE_CHECKING:
    from catalogue_app.cli.app import Tools

_WIDTH = 1100.0  # px


def write_atlas(
    catalogue: Catalogue, output: Path, focus: str | None, lang: Lang, as_of: str | None = None, *, dark: bool = False
) -> None:
    """Write the atlas, or only the family of one node: a company by name, a part or model by id.

    `as_of` is the day that the catalogue is a view of, for the heading.
    Raises NotFound when the atlas has no such node, CatalogueProblem when the file cannot be written.
    """
    graph = atlas_of(catalogue)
    node = graph.find(focus) if focus is not None else None
    if focus is not None and node is None:
        raise NotFound(NOT_FOUND.filled(name=focus), _near(graph, focus))
    layout = picture_of(graph, node.id if node is not None else None, _WIDTH, only_family=True).layout
    tokens = json.loads((assets() / "tokens.json").read_text(encoding="utf-8"))
    look = look_of(tokens, "dark" if dark else "light")
    write_whole(output, to_svg(layout, look, lang, edition=catalogue.edition(), as_of=as_of).encode())


def _near(graph: Graph, wanted: str) -> tuple[str, ...]:
    names = {fold(name): name for node in graph.nodes for name in (node.ref, node.name.en)}
    return tuple(names[name] for name in get_close_matches(fold(wanted), names, 3))


def add_atlas(app: typer.Typer, tools: "Tools", told: Callable[[], AbstractContextManager[None]]) -> None:
    """Add `catalogue atlas`; `told` says a problem of the world in one line and leaves with 1."""

    @app.command()
    def atlas(
        context: typer.Context,
        output: Annotated[Path, typer.Option("-o", "--output", help="The SVG to write.")],
        focus: Annotated[
            str | None, typer.Option(help="Only what belongs to this company (name), part or model (id).")
        ] = None,
        as_of: AsOf = None,
        lang: Language = LangChoice.EN,
        dark: Annotated[bool, typer.Option("--dark", help="Light lines on a dark ground.")] = False,
        db: Db = None,
    ) -> None:
        """Draw companies, their ties and parts, and the models with these, as one SVG."""
        with told():
            catalogue = view(tools.open_catalogue(db or context.obj), as_of)
            write_atlas(catalogue, output, focus, language(lang), as_of, dark=dark)
