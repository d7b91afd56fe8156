"""Rulers, blocks and the clock: what is drawn is as large as what it stands for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.drawing.quantities import block_size, blocks, clock_degrees, on_a_clock, scale_from_zero


@given(st.floats(0.5, 1e6), st.integers(3, 12))
def test_a_ruler_begins_at_zero_and_holds_the_largest(largest, most):
    scale = scale_from_zero(largest, most)
    assert scale.ticks[0] == 0
    assert scale.ticks[-1] == pytest.approx(scale.end)
    assert len(scale.ticks) <= most
    assert 0.3 <= scale.share(largest) <= 1 + 1e-9


def test_a_ruler_counts_as_people_do():
    assert scale_from_zero(527).ticks == pytest.approx((0, 100, 200, 300, 400, 500, 600))
    assert scale_from_zero(31).ticks == pytest.approx((0, 10, 20, 30, 40))
    with pytest.raises(ValueError, match="positive length"):
        scale_from_zero(0)


@given(st.floats(1, 16_000))
def test_a_block_is_never_so_small_that_they_do_not_fit(litres):
    assert len(blocks(litres, litres, block_size(litres))) <= 16


@given(st.floats(1, 5_000), st.floats(0, 800), st.sampled_from((10, 50, 100)))
def test_the_blocks_together_are_the_volume(low, more, litres):
    found = blocks(low, low + more, litres)
    assert sum(block.share for block in found) * litres == pytest.approx(low)
    assert sum(block.most for block in found) * litres == pytest.approx(low + more)


def test_430_litres_are_eight_blocks_and_a_part():
    found = blocks(430, 430, 50)
    assert [round(block.share, 2) for block in found] == [1.0] * 8 + [0.6]
    assert block_size(588) == 50
    with pytest.raises(ValueError, match="litres are more"):
        block_size(16_001)
    with pytest.raises(ValueError, match="from a low"):
        blocks(500, 400, 50)


def test_half_an_hour_is_half_a_dial():
    assert clock_degrees(30) == 180
    assert clock_degrees(60) == 360
    assert on_a_clock([20, 60])
    assert not on_a_clock([20, 61])
    with pytest.raises(ValueError, match="do not fit"):
        clock_degrees(61)
