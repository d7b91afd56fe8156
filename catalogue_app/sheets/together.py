"""Several sheets in one PDF, each with a bookmark: the templates one after another in one document."""

import re
from collections.abc import Sequence
from functools import cache

from catalogue_app import resources
from catalogue_app.sheets.kinds import kind_of
from catalogue_app.sheets.making import Ready, blocked_text, data_of, logo_of
from catalogue_app.sheets.render import ALWAYS, SheetProblem, render_source

_DATA = "json(bytes(sys.inputs.data))"
_DOCUMENT = re.compile(r"^#set document\(.*\)$", re.MULTILINE)


def render_together(readies: Sequence[Ready], title: str, *, draft: bool = False) -> bytes:
    """Return sheets that are ready as one PDF/UA-1 file in their order, in the language of the first.

    All have the letterhead of the first that has a logo. Raises SheetProblem when a rule blocks one of them, as
    `making.render` does, and when the compiler refuses; ValueError for no sheets.
    """
    if not readies:
        raise ValueError("there are no sheets")
    for ready in readies:
        if ready.blocked and not draft:
            raise SheetProblem(blocked_text(ready.job, ready.blocked))
    datas = [{**ALWAYS, **data_of(ready), "sheet": number} for number, ready in enumerate(readies)]
    logo = next((found for ready in readies if (found := logo_of(ready.job.letterhead))), b"")
    parts = [_part(kind_of(ready.job).file, number) for number, ready in enumerate(readies)]
    head = "#let all = json(bytes(sys.inputs.data))\n#set document(title: all.title, author: all.author)\n"
    first = datas[0]
    whole = {"title": title, "author": first["letterhead"], "date": first["date"], "sheets": datas}
    return render_source(head + "\n".join(parts), whole, logo)


def _part(file: str, number: int) -> str:
    """A template in a block of its own, so that its names are its own, with its pages counted from one."""
    own = _template(file).replace(_DATA, f"all.sheets.at({number})")
    return f'#[\n{own}\n#[#metadata(none) #std.label("end-{number}")]\n]\n#counter(page).update(1)'


@cache
def _template(file: str) -> str:
    text = (resources.assets() / "sheets" / file).read_text(encoding="utf-8")
    return _DOCUMENT.sub("", text)
