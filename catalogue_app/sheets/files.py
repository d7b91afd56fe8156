"""Putting a sheet on disk: whole or not at all."""

import os
from pathlib import Path

from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import Text
from catalogue_app.sheets.words import NOT_WRITTEN


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all; an older one stays until the new one is complete.

    Raises CatalogueProblem with one sentence when the folder or the disk does not let us.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            draft.write_bytes(content)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise not_written(path, error) from error


def not_written(path: Path, error: OSError) -> CatalogueProblem:
    """Return the sentence for a file that the folder or the disk does not let us write."""
    return CatalogueProblem(
        NOT_WRITTEN.filled(name=path.name, error=str(error.strerror)),
        Text(
            "Choose another folder, or free some space.",
            "Kies een andere map, of maak ruimte vrij.",
            "Wählen Sie einen anderen Ordner oder schaffen Sie Platz.",
            "Choisissez un autre dossier, ou libérez de l’espace.",
            "Scelga un’altra cartella, o liberi spazio.",
        ),
    )


def page_paths(path: Path, count: int) -> list[Path]:
    """Return a path for each page of a sheet: the one given for one page, else numbered ones beside it."""
    if count == 1:
        return [path]
    return [path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(1, count + 1)]
