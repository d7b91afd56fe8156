"""From plain data to a page: the Typst compiler with a template of ours, our fonts and nothing else."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Literal, cast

from catalogue_app import resources
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.sheets.words import NOT_MADE

if TYPE_CHECKING:
    import typst

Format = Literal["pdf", "svg", "png"]
_Standard = Literal["a-2a", "ua-1"]
ALWAYS: Mapping[str, object] = {"dealer": None, "draft": None, "code": None, "wordings": [], "more": None}
"""What every template asks for, whoever makes the data."""


class SheetProblem(CatalogueProblem):
    """A sheet could not be made or kept."""


def render_sheet(
    data: Mapping[str, object],
    template: str,
    fmt: Format,
    *,
    ppi: float = 144,
    logo: bytes = b"",
    archive: bool = False,
) -> bytes | list[bytes]:
    """Return the sheet: a PDF/UA-1 file as bytes, or a list with one SVG or PNG per page.

    `data` goes in as JSON and is read by the template, so nothing in it is ever taken for markup; `data["date"]`
    (year, month, day) is the date of the document, so the same data give the same bytes. `template` is the name of
    a file in `assets/sheets`; `logo` the picture of the letterhead; `archive` makes a PDF/A-2a file instead.
    Raises SheetProblem when the compiler refuses.
    """
    made = _compiled(
        (resources.assets() / "sheets" / template).read_bytes(), data, logo, fmt, ppi, "a-2a" if archive else "ua-1"
    )
    # One page comes as bytes, several as a list; a PDF is always one.
    if fmt == "pdf" or isinstance(made, list):
        return made
    return [made]


def render_source(source: str, data: Mapping[str, object], logo: bytes) -> bytes:
    """Return a PDF/UA-1 file of source of our own; `data` and `logo` as in `render_sheet`. Raises SheetProblem."""
    made = _compiled(source.encode(), data, logo, "pdf", 144, "ua-1")
    return made if isinstance(made, bytes) else made[0]


@cache
def _fonts() -> "typst.Fonts":
    """Our fonts, looked through once."""
    import typst

    return typst.Fonts(include_system_fonts=False, font_paths=[str(resources.font_folder())])


def _compiled(
    source: bytes, data: Mapping[str, object], logo: bytes, fmt: Format, ppi: float, standard: _Standard
) -> bytes | list[bytes]:
    import typst

    year, month, day = cast("list[int]", data["date"])
    try:
        compiler = typst.Compiler(
            source, root=str(resources.assets() / "sheets"), font_paths=_fonts(), ignore_system_fonts=True
        )
        made = compiler.compile(
            format=fmt,
            ppi=ppi if fmt == "png" else None,
            sys_inputs={
                "data": json.dumps({**ALWAYS, **data}, ensure_ascii=False, sort_keys=True),
                "logo": json.dumps(list(logo), separators=(",", ":")),
            },
            pdf_standards=[standard] if fmt == "pdf" else [],
            timestamp=datetime(year, month, day, tzinfo=UTC),
        )
    except RuntimeError as error:  # TypstError is one
        raise SheetProblem(NOT_MADE.filled(error=str(error))) from error
    return made or b""


def picture_of_svg(content: bytes, width: float, height: float) -> bytes:
    """Return an SVG as PNG on nothing, so many px wide and high; raises SheetProblem when it is none."""
    import typst

    source = (
        f"#set page(width: {width:.2f}pt, height: {height:.2f}pt, margin: 0pt, fill: none)\n"
        '#image(bytes(json(bytes(sys.inputs.picture))), format: "svg", width: 100%, height: 100%)'
    )
    try:
        made: bytes | list[bytes] = typst.compile(
            source.encode(),
            font_paths=[],
            ignore_system_fonts=True,
            format="png",
            ppi=72,
            sys_inputs={"picture": json.dumps(list(content), separators=(",", ":"))},
        )
    except RuntimeError as error:
        raise SheetProblem(NOT_MADE.filled(error=str(error))) from error
    return made[0] if isinstance(made, list) else made
