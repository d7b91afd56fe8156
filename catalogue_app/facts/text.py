"""Text in the languages of the catalogue, and the folding that makes names comparable."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

Lang = Literal["nl", "en", "de", "fr", "it"]
LANGUAGES: tuple[Lang, ...] = ("nl", "en", "de", "fr", "it")
LANGUAGE_NAMES: dict[Lang, str] = {
    "nl": "Nederlands",
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "it": "Italiano",
}
"""What each language calls itself."""
LOCALES: dict[Lang, str] = {"nl": "nl_NL", "en": "en_GB", "de": "de_DE", "fr": "fr_FR", "it": "it_IT"}
"""The CLDR locale of each language."""
FALLBACK_MARK = " [EN]"
"""What follows an English statement that stands in for one in the language asked for."""

# Letters that NFKD does not take apart.
_SPECIAL = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "’": "'", "°": " ", "º": " "})
_SEPARATORS = re.compile(r"[\s\-_/.,'\"()+:;]+")


@dataclass(frozen=True, slots=True)
class Text:
    """One statement in English and Dutch, both always present; the words of the program in five languages.

    A text that reads the same in English and Dutch and has no other words (a name, a code) is neutral: it stands as
    it is in every language.
    """

    en: str
    nl: str
    de: str | None = None
    fr: str | None = None
    it: str | None = None

    def in_(self, lang: Lang) -> str:
        """Return the text in `lang`; where it has none the English one, visibly marked."""
        words = self._own(lang)
        if words is not None:
            return words
        return self.en if self.en == self.nl else f"{self.en}{FALLBACK_MARK}"

    def plain(self, lang: Lang) -> str:
        """Return a name in `lang`, in English without a mark where it has none."""
        words = self._own(lang)
        return self.en if words is None else words

    def inside(self, lang: Lang) -> str:
        """Return a label as it stands inside a sentence: without capitals, which German nouns keep."""
        words = self.plain(lang)
        return words if lang == "de" else words.lower()

    def filled(self, **values: "str | Text") -> "Text":
        """Return all texts with `{name}` fields replaced; a Text among the values is a name in each language."""

        def fill(template: str, lang: Lang) -> str:
            return template.format(
                **{key: value.plain(lang) if isinstance(value, Text) else value for key, value in values.items()}
            )

        own = {lang: words for lang in LANGUAGES if (words := self._template(lang, values.values())) is not None}
        return Text(**{lang: fill(words, lang) for lang, words in own.items()})

    def _own(self, lang: Lang) -> str | None:
        words: str | None = getattr(self, lang)
        return words

    def _template(self, lang: Lang, values: Iterable["str | Text"]) -> str | None:
        """The words to fill; those of a neutral text serve a language in which a value has words of its own."""
        words = self._own(lang)
        if words is None and self.en == self.nl and any(isinstance(value, Text) for value in values):
            return self.en
        return words


def same(text: str) -> Text:
    """Return a text that reads the same in every language: a name, a code, a number."""
    return Text(text, text)


def in_all(words: Callable[[Lang], str]) -> Text:
    """Return a text that `words` composes anew in every language."""
    return Text(*(words(lang) for lang in ("en", "nl", "de", "fr", "it")))


def plus(*texts: Text) -> Text:
    """Return texts one right after the other; each brings its own spaces."""
    return in_all(lambda lang: "".join(text.in_(lang) for text in texts))


def lowered(text: Text) -> Text:
    """Return a label as it stands inside a sentence."""
    return in_all(text.inside)


def spaced(*texts: Text) -> Text:
    """Return statements one after the other, each with its own mark where it falls back."""
    return in_all(lambda lang: " ".join(text.in_(lang) for text in texts))


AND = Text("and", "en", "und", "et", "e")
OR = Text("or", "of", "oder", "ou", "o")


def listed(texts: Sequence[Text], last: Text) -> Text:
    """Return names as "a, b and c", with `last` (AND, OR) before the last one; `texts` is not empty."""

    def line(lang: Lang) -> str:
        *first, end = (text.plain(lang) for text in texts)
        return f"{', '.join(first)} {last.plain(lang)} {end}" if first else end

    return in_all(line)


def fold(text: str) -> str:
    """Return `text` without accents, case and punctuation, words parted by one space ("ë-C3" -> "e c3")."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_SPECIAL))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return _SEPARATORS.sub(" ", plain).strip()
