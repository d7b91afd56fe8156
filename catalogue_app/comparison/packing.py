"""Numbers of so many bits in a row, written in the 32 digits and capitals that nobody confuses (Crockford base 32)."""

DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BITS = 5
_VALUE = {digit: value for value, digit in enumerate(DIGITS)} | {"O": 0, "I": 1, "L": 1}


class Unpackable(ValueError):
    """A text that does not hold what is asked of it."""


class Packer:
    """Puts numbers one after the other."""

    def __init__(self) -> None:
        self._whole = 0
        self._width = 0

    def put(self, number: int, width: int) -> None:
        """Append a number of `width` bits; raises ValueError when it does not fit."""
        if not 0 <= number < 1 << width:
            raise ValueError(f"{number} is no number of {width} bits")
        self._whole = self._whole << width | number
        self._width += width

    def text(self) -> str:
        """Return everything as digits; up to four bits of nothing fill the last one."""
        count = -(-self._width // BITS)
        whole = self._whole << count * BITS - self._width
        return "".join(DIGITS[whole >> BITS * place & 31] for place in reversed(range(count)))


class Unpacker:
    """Takes the numbers out again."""

    def __init__(self, text: str) -> None:
        """Raises Unpackable for a character that is no digit."""
        self._whole = 0
        for value in values(text):
            self._whole = self._whole << BITS | value
        self._left = BITS * len(text)

    def take(self, width: int) -> int:
        """Return the next number of `width` bits; raises Unpackable when there are not so many left."""
        if width > self._left:
            raise Unpackable("it ends too early")
        self._left -= width
        found = self._whole >> self._left
        self._whole -= found << self._left
        return found

    def end(self) -> None:
        """Raise Unpackable unless only the filling of the last digit is left."""
        if self._left >= BITS or self._whole:
            raise Unpackable("it goes on after its end")


def values(text: str) -> list[int]:
    """Return the value of each digit; small letters and O, I, L for 0, 1, 1 are understood.

    Raises Unpackable for any other character.
    """
    try:
        return [_VALUE[digit] for digit in text.upper()]
    except KeyError as error:
        raise Unpackable(f"{error.args[0]!r} is no digit") from None


def check_digit(text: str) -> str:
    """Return the digit that makes a typing error in a short text show.

    A Reed-Solomon check over the field of 32: each digit times its own power of x, modulo x^5 + x^2 + 1. One wrong
    digit always shows, so do two neighbours that changed places, up to 31 digits.
    """
    found = 0
    for value in values(text):
        found = _times_x(found ^ value)
    return DIGITS[found]


def _times_x(value: int) -> int:
    value <<= 1
    return value ^ 0b100101 if value & 32 else value
