"""What must hold for any values and parts: order is no argument, nothing unknown is told, nothing rests on a rumour."""

from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.comparison.parts import Finding
from catalogue_app.comparison.table import compare
from catalogue_app.facts.evidence import Evidence
from tests.comparison.made_up import columns


def known(figure):
    return figure is not None and figure.evidence is not Evidence.RUMOURED


def by_key(table):
    return {row.key: row for row in table.rows}


def places(part, order):
    """A finding with its columns as they were before the columns were put in this order."""
    return (part.finding, frozenset(order[n] for n in part.columns), frozenset(order[n] for n in part.odd),
            part.components, part.evidence, part.source, part.sentence)  # fmt: skip


@given(columns, st.randoms(use_true_random=False), st.integers(0, 5))
def test_permuting_the_columns_permutes_everything(cars, random, chosen):
    baseline = chosen % len(cars)
    order = list(range(len(cars)))
    random.shuffle(order)
    before, after = (
        by_key(compare(cars, baseline)),
        by_key(compare([cars[i] for i in order], order.index(baseline))),
    )
    straight = list(range(len(cars)))
    assert before.keys() == after.keys()
    for key, row in after.items():
        old = before[key]
        assert {order[i] for i in row.best} == set(old.best)
        assert row.values == tuple(old.values[i] for i in order)
        assert row.deltas == tuple(old.deltas[i] for i in order)
        assert row.delta_reasons == tuple(old.delta_reasons[i] for i in order)
        assert row.bars == tuple(old.bars[i] for i in order)
        assert (row.state, row.reason, row.blocked_by) == (old.state, old.reason, old.blocked_by)
        assert {places(p, order) for p in row.parts} == {places(p, straight) for p in old.parts}


@given(columns, st.integers(0, 5))
def test_what_is_not_known_has_no_delta_no_bar_and_never_wins(cars, chosen):
    baseline = chosen % len(cars)
    for row in compare(cars, baseline).rows:
        for n, figure in enumerate(row.values):
            if not known(figure):
                assert (row.deltas[n], row.bars[n]) == (None, None)
                assert n not in row.best
                assert all(n not in part.columns for part in row.parts)
            if n == baseline or not known(row.values[baseline]):
                assert row.deltas[n] is None


@given(columns, st.integers(0, 5), st.integers(0, 5))
def test_swapping_the_baseline_turns_the_difference_round(cars, one, other):
    one, other = one % len(cars), other % len(cars)
    forth, back = by_key(compare(cars, one)), by_key(compare(cars, other))
    for key, row in forth.items():
        there, here = row.deltas[other], back[key].deltas[one]
        if there is None:
            assert here is None
            assert row.delta_reasons[other] == back[key].delta_reasons[one]
        else:
            assert (here.low, here.high, here.equal) == (-there.high, -there.low, there.equal)


@given(columns, st.integers(0, 5))
def test_a_difference_is_where_two_values_share_a_basis_or_a_reason_says_why_not(cars, chosen):
    baseline = chosen % len(cars)
    for row in compare(cars, baseline).rows:
        for n, figure in enumerate(row.values):
            told = row.deltas[n] is not None
            assert not (told and row.delta_reasons[n].en)
            if n != baseline and not told and not isinstance(figure and figure.value, str):
                assert row.delta_reasons[n].en or not any(f and f.low is not None for f in row.values)
            if told and row.key == "price":
                assert figure.market == row.values[baseline].market is not None


@given(columns)
def test_a_shared_part_is_in_every_column_it_speaks_of(cars):
    for row in compare(cars).rows:
        for part in row.parts:
            assert len(part.columns) > 1
            for n in part.columns:
                has = {link.component.canonical: link for link in cars[n][0].parts}
                assert set(part.components) <= has.keys()
                chain = [has[component].evidence for component in part.components]
                assert all(level.rank <= part.evidence.rank for level in chain)
                assert Evidence.RUMOURED not in chain
            values = {row.values[n].value for n in part.columns}
            lowered = {v.casefold() if isinstance(v, str) else v for v in values}
            assert (len(lowered) == 1) == (part.finding is Finding.EQUAL)
            assert (part.odd == ()) == (part.finding is Finding.EQUAL)
            assert set(part.odd) <= set(part.columns)


@given(columns)
def test_the_part_that_explains_a_row_is_in_all_columns_of_equal_values(cars):
    for row in compare(cars).rows:
        if row.same_part is not None:
            assert row.state == "same"
            assert row.same_part.columns == tuple(range(len(cars)))


@given(columns)
def test_every_row_has_one_state_and_the_counts_add_up(cars):
    table = compare(cars)
    assert sum(table.counts.values()) == len(table.rows)
    assert {row.key for row in (*table.same, *table.different, *table.unknown)} == {row.key for row in table.rows}


@given(columns)
def test_bars_lie_on_one_scale_that_the_largest_value_fills(cars):
    for row in compare(cars).rows:
        drawn = [(bar, figure) for bar, figure in zip(row.bars, row.values, strict=True) if bar is not None]
        for bar, figure in drawn:
            assert 0 <= bar.low <= bar.high <= 1
            assert (bar.low == bar.high) == (figure.low == figure.high)
        assert not drawn or max(bar.high for bar, _ in drawn) == 1
