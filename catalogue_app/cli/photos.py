"""Commands for the dealer's own photos: put one with a model, take it away, list them."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from catalogue_app.cli.app import Tools

_Db = Annotated[str | None, typer.Option("--db", help="Another catalogue, in which the model is looked up.")]
_Model = Annotated[str, typer.Argument(metavar="MODEL", help="A model by id or name.")]
_File = Annotated[Path, typer.Argument(metavar="FILE", help="A JPEG, PNG or WebP photo of at most 40 MB.")]


def add_photos(app: typer.Typer, tools: "Tools", told: Callable[[], AbstractContextManager[None]]) -> None:
    """Add `catalogue photo`; `told` says a problem of the world in one line and leaves with 1."""
    group = typer.Typer(help="Your own photos, shown in place of the drawings.")

    @group.command()
    def add(context: typer.Context, model: _Model, file: _File, db: _Db = None) -> None:
        """Take a copy of a photo for a model, in place of an earlier one."""
        from catalogue_app.exchange.photos import PhotoShelf

        with told():
            model_id = tools.open_catalogue(db or context.obj).finder.model_id(model)
            for remark in PhotoShelf().add(model_id, file):
                typer.echo(remark.en, err=True)
        typer.echo(model_id)

    @group.command()
    def remove(context: typer.Context, model: _Model, db: _Db = None) -> None:
        """Throw the copy of a photo away; the file that it was made from stays where it is."""
        from catalogue_app.exchange.photo_faults import PhotoFault
        from catalogue_app.exchange.photos import PhotoShelf

        with told():
            model_id = tools.open_catalogue(db or context.obj).finder.model_id(model)
            if not PhotoShelf().remove(model_id):
                raise PhotoFault.NONE_KEPT.of(model_id)
        typer.echo(model_id)

    @group.command("list")
    def list_photos(as_json: Annotated[bool, typer.Option("--json", help="Print JSON (see README).")] = False) -> None:
        """List the models that have a photo, with the file that is kept."""
        from catalogue_app.exchange.photos import PhotoShelf

        with told():
            shelf = PhotoShelf()
            kept = shelf.kept()
        if as_json:
            photos = [{"id": k.model_id, "file": str(k.file), "bytes": k.size} for k in kept]
            typer.echo(json.dumps({"folder": str(shelf.folder), "photos": photos}, ensure_ascii=False, indent=1))
        else:
            for photo in kept:
                typer.echo(f"{photo.model_id:32} {photo.file}")

    app.add_typer(group, name="photo")
