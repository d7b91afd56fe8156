"""Words by themselves, by their beginning, and with slips of the finger."""

from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.store.word_index import BEGINS, EXACT, ONE_OFF, TWO_OFF, WordIndex

WORDS = ["peugeot", "opel", "panda", "pandina", "stelvio", "granturismo", "3008", "5008", "c3", "fiat"]
INDEX = WordIndex(WORDS)


def test_the_whole_word_fits_better_than_its_beginning() -> None:
    assert INDEX.meant("panda") == {"panda": EXACT}
    assert INDEX.meant("pand") == {"panda": BEGINS, "pandina": BEGINS}
    assert INDEX.meant("stelvoi") == {}


def test_slips_are_forgiven_by_the_length_of_the_word() -> None:
    assert INDEX.with_slips("stelvoi") == {"stelvio": ONE_OFF}, "two letters that changed places are one slip"
    assert INDEX.with_slips("fait") == {"fiat": ONE_OFF}
    assert INDEX.with_slips("grantirusmo") == {"granturismo": TWO_OFF}
    assert INDEX.with_slips("opl") == {}, "three letters are too few"
    assert INDEX.with_slips("3006") == {}, "another number is another car"


def test_a_slip_shows_before_the_word_is_finished() -> None:
    assert set(INDEX.with_slips("pegeo")) == {"peugeot"}
    assert set(INDEX.with_slips("stlev")) == {"stelvio"}


@given(st.sampled_from([w for w in WORDS if len(w) >= 5 and w.isalpha()]), st.data())
def test_any_one_slip_behind_the_first_letter_finds_the_word(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(word) - 2))
    typed = data.draw(
        st.sampled_from(
            [
                word[:at] + word[at + 1 :],
                word[:at] + "x" + word[at:],
                word[:at] + "x" + word[at + 1 :],
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            ]
        )
    )
    if len(typed) >= 4:
        assert word in INDEX.with_slips(typed)
