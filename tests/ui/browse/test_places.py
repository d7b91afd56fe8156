"""Places of the grid: every answer agrees with the boxes."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSize

from catalogue_app.ui.browse.places import GridPlaces, Step

grids = st.builds(
    GridPlaces, st.integers(0, 60), st.integers(1, 7), st.builds(QSize, st.integers(1, 400), st.integers(1, 400))
)


@given(grids)
def test_the_middle_of_every_box_belongs_to_its_place(grid):
    for place in range(grid.count):
        assert grid.at(grid.box(place).center()) == place
    assert grid.at(QPoint(grid.columns * grid.cell.width(), 0)) == -1
    assert grid.at(QPoint(0, grid.height)) == -1


@given(grids, st.integers(-500, 20_000), st.integers(1, 2_000))
def test_a_strip_names_exactly_the_places_that_reach_into_it(grid, top, tall):
    reaching = {
        place for place in range(grid.count)
        if grid.box(place).top() < top + tall and grid.box(place).top() + grid.cell.height() > top
    }  # fmt: skip
    assert set(grid.between(top, top + tall)) == reaching


def test_boxes_lie_in_rows_without_overlap_and_height_holds_them_all():
    grid = GridPlaces(10, 4, QSize(300, 380))
    assert [grid.box(place).topLeft() for place in (0, 3, 4, 9)] == [
        QPoint(0, 0), QPoint(900, 0), QPoint(0, 380), QPoint(300, 760),
    ]  # fmt: skip
    assert grid.height == 3 * 380
    assert grid.box(10).isEmpty()


def test_spare_px_widen_the_gaps_and_the_last_column_ends_where_it_should():
    grid = GridPlaces(7, 4, QSize(300, 380), spare=3)
    assert [grid.box(place).left() for place in range(4)] == [0, 301, 602, 903]
    assert grid.box(3).right() + 1 == 4 * 300 + 3
    assert [grid.at(grid.box(place).center()) for place in range(7)] == list(range(7))


def test_keys_move_by_cells_rows_and_pages():
    grid = GridPlaces(10, 4, QSize(300, 380))
    assert grid.beside(5, Step.LEFT, 800) == 4
    assert grid.beside(5, Step.UP, 800) == 1
    assert grid.beside(1, Step.UP, 800) == 1, "above the first row there is nothing"
    assert grid.beside(5, Step.DOWN, 800) == 9
    assert grid.beside(7, Step.DOWN, 800) == 9, "the last row is short, but it can be reached"
    assert grid.beside(9, Step.DOWN, 800) == 9
    assert grid.beside(0, Step.PAGE_DOWN, 800) == 8
    assert grid.beside(9, Step.PAGE_UP, 800) == 1
    assert (grid.beside(5, Step.FIRST, 800), grid.beside(5, Step.LAST, 800)) == (0, 9)
