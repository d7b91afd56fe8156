"""The world's faults, told in one clear sentence. A bug is any other exception."""

from catalogue_app.facts.text import Lang, Text, same


class CatalogueProblem(Exception):
    """Something outside the program is wrong. The message is one sentence a dealer understands.

    Attributes:
        told: the sentence in each language; `str()` gives the English one.
        way_out: what to do about it in each language; may be empty.
    """

    def __init__(self, message: str | Text, remedy: str | Text = "") -> None:
        self.told = message if isinstance(message, Text) else same(message)
        self.way_out = remedy if isinstance(remedy, Text) else same(remedy)
        super().__init__(self.told.en)

    @property
    def remedy(self) -> str:
        """What to do about it, in English."""
        return self.way_out.en

    @property
    def sentence(self) -> str:
        """The message and the way out, on one line, in English (the language of the command line)."""
        return self.in_("en")

    def in_(self, lang: Lang) -> str:
        """Return the message and the way out in a language."""
        lines = f"{self.told.in_(lang)} {self.way_out.in_(lang)}".splitlines()
        return " ".join(line.strip() for line in lines).strip()


class ContentProblem(CatalogueProblem):
    """A content file cannot be taken as it is. The message names the file, the place and what would be right."""


class StoreProblem(CatalogueProblem):
    """The catalogue database cannot be used: damaged, locked, read-only, newer, no database, disk full."""


class NotFound(CatalogueProblem):
    """A name that fits nothing, or more than one thing; `nearest` lists what may have been meant."""

    def __init__(self, message: str | Text, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.nearest = nearest
