"""A QR code: which modules are dark. The coding is that of segno."""

from itertools import groupby

QUIET = 4
"""Modules of white around the code that a scanner needs (ISO/IEC 18004)."""

Matrix = tuple[tuple[bool, ...], ...]
"""Rows of modules from above, True for dark; without the white around them."""


def qr_matrix(text: str) -> Matrix:
    """Return the smallest QR code with `text` at level M, which is read with 15 % of it damaged.

    Digits, capitals and space $%*+-./: take the least room. Raises ValueError for more than fits in any code (3391 of
    those characters).
    """
    import segno  # here, for start-up time

    try:
        code = segno.make(text, error="m", micro=False, boost_error=False)
    except segno.DataOverflowError as error:
        raise ValueError(str(error)) from error
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def qr_runs(matrix: Matrix) -> list[list[list[int]]]:
    """Return the dark modules of each row as runs, [start, length] ...: what the templates draw."""
    found = []
    for row in matrix:
        x, own = 0, []
        for dark, run in groupby(row):
            width = len(list(run))
            if dark:
                own.append([x, width])
            x += width
        found.append(own)
    return found


def qr_side(matrix: Matrix, quiet: int = QUIET) -> int:
    """Return how many modules the picture is wide and high, with the white around it."""
    return len(matrix) + 2 * quiet
