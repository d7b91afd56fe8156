"""Text in the languages of the catalogue, and the folding that makes names comparable."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

Lang = Literal["nl", "en"]
LANGUAGES: tuple[Lang, ...] = ("nl", "en")

# Letters that NFKD does not take apart.
_SPECIAL = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "’": "'", "°": " ", "º": " "})
_SEPARATORS = re.compile(r"[\s\-_/.,'\"()+:;]+")


@dataclass(frozen=True, slots=True)
class Text:
    """One statement in English and Dutch; both are always present."""

    en: str
    nl: str

    def in_(self, lang: Lang) -> str:
        """Return the text in `lang`."""
        return self.nl if lang == "nl" else self.en

    def filled(self, **values: str) -> "Text":
        """Return both texts with `{name}` fields replaced by the same values."""
        return Text(self.en.format(**values), self.nl.format(**values))


def same(text: str) -> Text:
    """Return a text that reads the same in every language: a name, a code, a number."""
    return Text(text, text)


def fold(text: str) -> str:
    """Return `text` without accents, case and punctuation, words parted by one space ("ë-C3" -> "e c3")."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_SPECIAL))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return _SEPARATORS.sub(" ", plain).strip()
