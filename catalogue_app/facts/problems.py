"""The world's faults, told in one clear sentence. A bug is any other exception."""


class CatalogueProblem(Exception):
    """Something outside the program is wrong. The message is one sentence a dealer understands.

    `remedy` says what to do about it and may be empty.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.remedy = remedy

    @property
    def sentence(self) -> str:
        """The message and the way out, on one line."""
        return f"{self} {self.remedy}".strip()


class ContentProblem(CatalogueProblem):
    """A content file cannot be taken as it is. The message names the file, the place and what would be right."""


class StoreProblem(CatalogueProblem):
    """The catalogue database cannot be used: damaged, locked, read-only, newer, no database, disk full."""


class NotFound(CatalogueProblem):
    """A name that fits nothing, or more than one thing; `nearest` lists what may have been meant."""

    def __init__(self, message: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.nearest = nearest
