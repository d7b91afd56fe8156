"""Every string of the interface has its Dutch, and the compiled words are those of the .ts file."""

import pytest

from tests.words import LANGUAGES, problems


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_is_untranslated_and_the_compiled_words_are_fresh(language: str) -> None:
    assert problems(language) == []
