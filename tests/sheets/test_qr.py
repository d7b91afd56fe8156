"""QR codes are read back by another program than the one that made them."""

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw  # noqa: TID253 - start-up time is no concern of a test

from catalogue_app.comparison.code import payload_of
from catalogue_app.comparison.kept import kept_of
from catalogue_app.sheets.qr import QUIET, Matrix, qr_matrix, qr_side
from tests.comparison.keeping import EDITION, MADE, car, price

SCALE = 4


def painted(matrix: Matrix) -> Image.Image:
    """Paint the dark modules with the white around them that a scanner needs."""
    side = qr_side(matrix)
    image = Image.new("L", (side * SCALE, side * SCALE), 255)
    draw = ImageDraw.Draw(image)
    for y, row in enumerate(matrix, QUIET):
        for x, dark in enumerate(row, QUIET):
            if dark:
                draw.rectangle((x * SCALE, y * SCALE, (x + 1) * SCALE - 1, (y + 1) * SCALE - 1), fill=0)
    return image


def read(text: str) -> str:
    matrix = qr_matrix(text)
    codes = zxingcpp.read_barcodes(painted(matrix))
    assert len(codes) == 1
    return codes[0].text


@settings(max_examples=25)
@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ:-", min_size=1, max_size=330))
def test_what_is_written_is_read_back(text):
    assert read(text) == text


def test_the_code_of_a_comparison_is_read_back():
    payload = payload_of(kept_of([car(f"peugeot/{n}08/x", price(30_000 + n)) for n in range(6)], "n", MADE, EDITION))
    assert read(payload) == payload
    assert len(qr_matrix(payload)) <= 17 + 4 * 12  # version 12


def test_the_code_stands_in_the_white_that_a_scanner_needs():
    matrix = qr_matrix("CAT1:ABC")
    side = qr_side(matrix)
    image = painted(matrix)
    assert image.size == (side * SCALE, side * SCALE)
    for box in ((0, 0, side, QUIET), (0, 0, QUIET, side), (0, side - QUIET, side, side), (side - QUIET, 0, side, side)):
        assert image.crop(tuple(edge * SCALE for edge in box)).getextrema() == (255, 255)
    assert matrix[0][:7] == (True,) * 7  # a finder pattern begins at the very corner


def test_more_than_any_code_holds_is_a_mistake_that_says_so():
    with pytest.raises(ValueError, match=r"\w"):
        qr_matrix("A" * 3392)
