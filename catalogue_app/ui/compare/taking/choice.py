"""What is to be taken home, and how."""

from dataclasses import dataclass
from enum import StrEnum

from catalogue_app.comparison.kept import Rows
from catalogue_app.facts.text import Lang


class Form(StrEnum):
    """As what a comparison is taken home; files by the ending of their name."""

    PDF = "pdf"
    PRINT = "print"
    XLSX = "xlsx"
    CSV = "csv"
    PICTURE = "picture"
    COPY = "copy"
    CODE = "code"

    @property
    def on_paper(self) -> bool:
        """Whether a code can stand on it that restores the comparison."""
        return self in (Form.PDF, Form.PRINT, Form.PICTURE)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which rows, in which language, whether with figures that are only reported, whether with the code."""

    rows: Rows
    lang: Lang
    with_reported: bool = False
    with_code: bool = True
