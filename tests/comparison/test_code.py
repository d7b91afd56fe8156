"""The take-home code: short, read back whole, and any error in it told."""

import random
import string
from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.comparison.code import (
    ORDER,
    PREFIX,
    CodeKind,
    looks_like_code,
    payload_of,
    prints_of,
    read_payload,
    read_short,
    short_code_of,
)
from catalogue_app.comparison.code_faults import CodeProblem
from catalogue_app.comparison.kept import Rows, View, kept_of
from catalogue_app.comparison.packed_ids import packed, unpacked
from catalogue_app.comparison.packing import DIGITS, Packer, Unpackable, Unpacker, check_digit
from catalogue_app.drawing.overlay import Align
from catalogue_app.facts.figures import FIGURES
from catalogue_app.facts.text import LANGUAGES
from tests.comparison.keeping import EDITION, MADE, car, figure, kepts, price

CARS = [
    car("peugeot/e-3008/e-3008-73-kwh", price(44_990), figure("power_kw", 157)),
    car("opel/frontera/é", price(24_000)),
]
LOOKED_AT = View(Rows.DIFFERENT, Align.REAR)
KEPT = kept_of(CARS, "Family car", MADE, EDITION, baseline="opel/frontera/é", view=LOOKED_AT)
PAYLOAD = payload_of(KEPT)
SHORT = short_code_of(PAYLOAD)
OLD = "CAT1:B2CA0HN08809E3C3W054G1NR82KAHC1Z80B1G5A804KJ1KG000000G7MYFQWDG000000DZ0M2C9M"


def problem_of(read, text):
    try:
        read(text)
    except CodeProblem as problem:
        return problem
    return None


@given(kepts())
def test_any_comparison_comes_back_as_far_as_the_code_tells(kept):
    taken = read_payload(payload_of(kept))
    assert (taken.ids, taken.baseline, taken.rows, taken.align) == (
        kept.ids, kept.baseline, kept.view.rows, kept.view.align)  # fmt: skip
    assert (taken.customer, taken.made) == (kept.customer, kept.made.date())
    assert taken.edition == (kept.edition if kept.edition.startswith("2026") else "")
    assert taken.prints == tuple(prints_of(dict(seen.figures), ORDER, taken.width) for seen in kept.seen)


def test_six_real_cars_fit_a_code_that_a_phone_reads_from_paper(variants):
    chosen = random.Random(5)  # noqa: S311 - always the same cars
    lengths = []
    for _ in range(20):
        columns = chosen.sample(list(variants.values()), 6)
        payload = payload_of(kept_of(columns, "n", MADE, EDITION))
        assert read_payload(payload).ids == tuple(column[1].id for column in columns)
        lengths.append(len(payload))
    assert max(lengths) <= 366  # what version 11 holds at level M
    assert sum(lengths) / len(lengths) <= 311  # version 10


def test_the_code_is_of_the_characters_that_qr_packs_tightly():
    assert set(PAYLOAD) <= set(string.digits + string.ascii_uppercase + " $%*+-./:")
    assert PAYLOAD.startswith("CAT1:")


def test_every_figure_of_the_registry_has_its_place_in_the_code_for_ever():
    assert {spec.key for spec in FIGURES} <= set(ORDER), "a new figure goes to the end of ORDER"
    assert len(set(ORDER)) == len(ORDER)
    assert ORDER[:3] == ("price", "power_kw", "torque_nm")
    assert ORDER[35] == "euro_ncap_stars"


def test_a_code_on_paper_is_read_by_every_later_program():
    """A code made on 25 November 2026; were this to fail, codes at customers' homes would be worthless."""
    taken = read_payload(OLD)
    assert taken.ids == ("peugeot/e-3008/e-3008-73-kwh", "opel/frontera/é")
    assert (taken.baseline, taken.rows, taken.align) == ("opel/frontera/é", Rows.DIFFERENT, Align.REAR)
    assert (taken.made, taken.edition) == (date(2026, 3, 3), EDITION)
    assert [set(prints.of_figures) for prints in taken.prints] == [{"price", "power_kw"}, {"price"}]
    seen = dict(KEPT.seen[0].figures)
    assert taken.prints[0] == prints_of(seen, taken.keys, taken.width)


def test_a_scanner_may_bring_small_letters_blanks_and_a_line_end():
    assert read_payload(f"  {PAYLOAD.lower()[:40]} {PAYLOAD[40:]}\r\n") == read_payload(PAYLOAD)


@given(st.integers(len(PREFIX), len(PAYLOAD) - 1), st.sampled_from(DIGITS))
def test_one_wrong_character_is_always_told(place, digit):
    other = PAYLOAD[:place] + digit + PAYLOAD[place + 1 :]
    if other != PAYLOAD:
        with pytest.raises(CodeProblem, match="not whole or has an error"):
            read_payload(other)


@given(st.integers(0, len(PAYLOAD) - 1))
def test_a_code_that_is_cut_off_is_told(length):
    with pytest.raises(CodeProblem):
        read_payload(PAYLOAD[:length])


@given(st.one_of(st.text(), st.text(DIGITS).map(PREFIX.__add__), st.binary().map(lambda b: f"CAT1:{b!r}")))
def test_any_text_is_read_or_told(text):
    told = problem_of(read_payload, text)
    assert told is None or all(told.in_(lang) for lang in LANGUAGES)


@given(st.lists(st.integers(0, 31), max_size=120))
def test_a_code_with_a_right_check_but_no_sense_is_told(digits):
    from catalogue_app.comparison import code

    body = "".join(DIGITS[d] for d in digits)
    try:
        taken = read_payload(f"{PREFIX}{body}{code._check(body)}")
    except CodeProblem:
        return
    assert 1 <= len(taken.ids) <= 6


def test_a_code_of_a_newer_program_says_so():
    with pytest.raises(CodeProblem, match="newer version"):
        read_payload("CAT2:" + PAYLOAD[5:])
    with pytest.raises(CodeProblem, match="not a code"):
        read_payload("peugeot")


def test_a_later_program_may_know_more_figures():
    """The prints of figures that this program does not know are read and have no name of a figure."""
    from catalogue_app.comparison import code

    more = (*ORDER, "price_of_tomorrow")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(code, "ORDER", more)
        payload = payload_of(KEPT)
    taken = read_payload(payload)
    assert taken.ids == KEPT.ids
    assert len(taken.keys) == len(more)
    assert taken.keys[: len(ORDER)] == ORDER


# -- the short code


def test_the_short_code_is_nine_characters_in_groups_and_of_the_payload_alone():
    assert [len(group) for group in SHORT.split("-")] == [3, 3, 3]
    assert short_code_of(payload_of(replace(KEPT, note="a note", name="other"))) == SHORT
    assert short_code_of(payload_of(replace(KEPT, baseline=None))) != SHORT


shorts = st.integers(0, 2**40 - 1).map(lambda number: short_code_of(str(number)))


@given(shorts, st.randoms(use_true_random=False))
def test_a_short_code_is_read_however_it_is_typed(short, random_):
    typed = "".join(random_.choice({"0": "0oO", "1": "1iIlL", "-": "- "}.get(c, c + c.lower())) for c in short)
    assert read_short(f" {typed} ") == short
    assert read_short(typed.replace("-", "").replace(" ", "")) == short


@given(shorts, st.integers(0, 8), st.sampled_from(DIGITS))
def test_one_wrong_character_in_a_short_code_is_told(short, place, digit):
    plain = list(short.replace("-", ""))
    if plain[place] == digit:
        return
    plain[place] = digit
    with pytest.raises(CodeProblem, match="typing error"):
        read_short("".join(plain))


@given(shorts, st.integers(0, 7))
def test_two_neighbours_that_changed_places_are_told(short, place):
    plain = list(short.replace("-", ""))
    if plain[place] == plain[place + 1]:
        return
    plain[place], plain[place + 1] = plain[place + 1], plain[place]
    with pytest.raises(CodeProblem, match="typing error"):
        read_short("".join(plain))


@pytest.mark.parametrize("text", ["", "K7Q-M2X", "K7Q-M2X-B4D-1", "K7Q-M2X-B4U", "peugeot 3008"])
def test_what_is_no_short_code_is_told_with_an_example(text):
    with pytest.raises(CodeProblem, match="not a code") as told:
        read_short(text)
    assert "K7Q-M2X-B4D" in told.value.remedy


# -- what is typed into the search field


def test_codes_are_known_while_they_are_typed():
    assert looks_like_code(PAYLOAD) is CodeKind.WHOLE
    assert looks_like_code(f" {PAYLOAD.lower()}\n") is CodeKind.WHOLE
    assert looks_like_code(SHORT) is CodeKind.SHORT
    assert looks_like_code(SHORT.lower().replace("-", " ")) is CodeKind.SHORT
    wrong = DIGITS[(DIGITS.index(SHORT[-1]) + 1) % 32]
    assert looks_like_code(SHORT[:-1] + wrong) is CodeKind.SHORT  # so that the typing error can be told
    assert looks_like_code(SHORT[:-1]) is None


def test_nothing_that_people_search_for_looks_like_a_code(variants):
    texts = {"leapmotor", "e-3008 gt", "kia ev6 awd", "12-345-678 ", "catalogue", "cat", ""}
    for model, variant in variants.values():
        texts |= {model.full_name, model.name, *model.aliases, variant.name.en, variant.name.nl, model.brand}
        texts |= {word for text in tuple(texts) for word in text.split()}
    assert [text for text in texts if looks_like_code(text) is not None] == []


@given(st.text(max_size=30) | st.from_regex(r"\s*\w{3}[- ]?\w{3}[- ]?\w{3}\s*", fullmatch=True))
def test_what_looks_like_a_short_code_is_one_but_for_a_typing_error(text):
    if looks_like_code(text) is CodeKind.SHORT:
        told = problem_of(read_short, text)
        assert told is None or "typing error" in str(told)


# -- the pieces


@given(st.lists(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=20), max_size=6))
def test_any_ids_are_packed_and_unpacked(ids):
    assert unpacked(packed(tuple(ids)), len(ids)) == tuple(ids)


def test_the_ids_of_the_catalogue_need_less_than_a_third_of_their_letters(variants):
    ids = tuple(variants)
    assert len(packed(ids)) * 3 < sum(len(one) + 1 for one in ids)


@given(st.binary(max_size=40), st.integers(0, 6))
def test_any_bytes_are_ids_or_told(data, count):
    with suppress(Unpackable):
        assert len(unpacked(data, count)) == count


@given(st.lists(st.integers(1, 40).flatmap(lambda width: st.tuples(st.integers(0, 2**width - 1), st.just(width)))))
def test_numbers_come_out_as_they_went_in(numbers):
    packer = Packer()
    for number, width in numbers:
        packer.put(number, width)
    unpacker = Unpacker(packer.text())
    assert [unpacker.take(width) for _, width in numbers] == [number for number, _ in numbers]
    unpacker.end()


def test_a_number_that_does_not_fit_is_a_mistake_of_ours():
    with pytest.raises(ValueError, match="no number of 3 bits"):
        Packer().put(8, 3)
    with pytest.raises(Unpackable, match="too early"):
        Unpacker("00").take(11)
    with pytest.raises(Unpackable, match="after its end"):
        Unpacker("00").end()
    assert check_digit("K7QM2XB4") in DIGITS
