"""The options that commands have in common."""

from enum import Enum
from typing import Annotated

import typer

from catalogue_app.facts.text import Lang


class LangChoice(str, Enum):  # noqa: UP042 - Typer shows the values of a str enum
    """The language of the answer."""

    NL = "nl"
    EN = "en"
    DE = "de"
    FR = "fr"
    IT = "it"


Db = Annotated[str | None, typer.Option("--db", help="Another catalogue: an SQLite file or a SQLAlchemy URL.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON (see README).")]
Language = Annotated[LangChoice, typer.Option("--lang", help="Language of the answer.")]


def language(choice: LangChoice) -> Lang:
    """Return the language chosen."""
    lang: Lang = choice.value
    return lang
