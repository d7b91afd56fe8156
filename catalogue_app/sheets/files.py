"""Putting a sheet on disk: whole or not at all."""

import os
from pathlib import Path

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import Lang, Text
from catalogue_app.sheets.sheet import spec_sheet
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
        raise CatalogueProblem(
            NOT_WRITTEN.filled(name=path.name, error=str(error.strerror)),
            Text(
                "Choose another folder, or free some space.",
                "Kies een andere map, of maak ruimte vrij.",
                "Wählen Sie einen anderen Ordner oder schaffen Sie Platz.",
                "Choisissez un autre dossier, ou libérez de l’espace.",
                "Scelga un’altra cartella, o liberi spazio.",
            ),
        ) from error


def save_sheet(catalogue: Catalogue, subject_id: str, lang: Lang, path: Path, *, with_reported: bool) -> None:
    """Write the spec sheet of a model or variant as PDF; raises CatalogueProblem when that is not possible."""
    write_whole(path, spec_sheet(catalogue, subject_id, lang, with_reported=with_reported))
