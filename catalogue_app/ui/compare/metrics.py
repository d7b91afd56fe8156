"""Sizes of the compare table in px, in one place: header, labels and cells must agree."""

LABEL_WIDTH = 208
LEAST_COLUMN, MOST_COLUMN = 178, 460
PAD = 14
FIRST_LINE = 24  # from the top of a row to the baseline of its label, numbers and words
GLYPH_SIDE = 14
HEAD_CAR = 88
ROW, GROUP_ROW, LAYER_ROW, LEGEND_ROW, NOTHING_ROW, HIDDEN_ROW = 50, 46, 72, 44, 72, 44
ASIDE, REMARK = 16, 14
SENTENCE = 22
HEADING = 44


def column_width(room: int, columns: int) -> int:
    """Return the width of each column when `room` px are left for all of them."""
    return max(LEAST_COLUMN, min(MOST_COLUMN, room // max(1, columns)))
