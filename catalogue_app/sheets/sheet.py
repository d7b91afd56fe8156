"""A spec sheet of a model or variant, straight from a catalogue."""

from datetime import date
from typing import Literal, overload

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.text import Lang
from catalogue_app.sheets.jobs import SheetJob
from catalogue_app.sheets.render import Format, render_sheet
from catalogue_app.sheets.setting import Data
from catalogue_app.sheets.spec_kind import SPEC, set_spec


def sheet_data(
    catalogue: Catalogue, subject_id: str, lang: Lang, *, made: date | None = None, with_reported: bool = False
) -> Data:
    """Return the data of the sheet of a model or variant; raises NotFound."""
    job = SheetJob((subject_id,), lang=lang, made=made, with_reported=with_reported)
    return set_spec(catalogue, job).data


@overload
def spec_sheet(
    catalogue: Catalogue, subject_id: str, lang: Lang, fmt: Literal["pdf"] = "pdf", *, made: date | None = None,
    with_reported: bool = False,
) -> bytes: ...  # fmt: skip
@overload
def spec_sheet(
    catalogue: Catalogue, subject_id: str, lang: Lang, fmt: Literal["svg", "png"], *, made: date | None = None,
    with_reported: bool = False,
) -> list[bytes]: ...  # fmt: skip
def spec_sheet(
    catalogue: Catalogue, subject_id: str, lang: Lang, fmt: Format = "pdf", *, made: date | None = None,
    with_reported: bool = False,
) -> bytes | list[bytes]:  # fmt: skip
    """Return the A4 spec sheet of a model or variant: a tagged PDF, or SVG or PNG pages.

    `made` is the day printed as "drawn up" (default: the day of the edition, so that the bytes never change);
    `with_reported` prints figures that are only reported, each marked as such. Rumours are never printed. Raises
    NotFound for an unknown id, SheetProblem when the page cannot be made.
    """
    data = sheet_data(catalogue, subject_id, lang, made=made, with_reported=with_reported)
    return render_sheet(data, SPEC.file, fmt)
