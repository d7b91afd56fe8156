"""From plain data to a page: the Typst compiler with a template of ours, our fonts and nothing else."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Literal, cast

from catalogue_app import resources
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.sheets.words import NOT_MADE

Format = Literal["pdf", "svg", "png"]


class SheetProblem(CatalogueProblem):
    """A sheet could not be made or kept."""


def render_sheet(data: Mapping[str, object], template: str, fmt: Format, *, ppi: float = 144) -> bytes | list[bytes]:
    """Return the sheet: a PDF/UA-1 file as bytes, or a list with one SVG or PNG per page.

    `data` goes in as JSON and is read by the template, so nothing in it is ever taken for markup; `data["date"]`
    (year, month, day) is the date of the document, so the same data give the same bytes. `template` is the name of
    a file in `assets/sheets`. Raises SheetProblem when the compiler refuses.
    """
    import typst

    year, month, day = cast("list[int]", data["date"])
    folder = resources.assets() / "sheets"
    try:
        made: bytes | list[bytes] = typst.compile(
            str(folder / template),
            root=str(folder),
            font_paths=[str(resources.font_folder())],
            ignore_system_fonts=True,
            format=fmt,
            ppi=ppi if fmt == "png" else None,
            sys_inputs={"data": json.dumps(data, ensure_ascii=False, sort_keys=True)},
            pdf_standards=["ua-1"] if fmt == "pdf" else [],
            timestamp=datetime(year, month, day, tzinfo=UTC),
        )
    except RuntimeError as error:  # TypstError is one
        raise SheetProblem(NOT_MADE.filled(error=str(error))) from error
    # One page comes as bytes, several as a list; a PDF is always one.
    if fmt == "pdf" or isinstance(made, list):
        return made
    return [made]
