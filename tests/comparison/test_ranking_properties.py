"""What must hold for any values: order of columns is no argument, what is not known never wins."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.comparison.table import compare
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import FIGURES, Direction, Form
from catalogue_app.facts.records import Figure, Model, Source, Variant
from catalogue_app.facts.text import same
from catalogue_app.facts.vocabulary import Body, Drive, Powertrain, Status

SOURCE = Source("s", "Publisher", "Title")
MODEL = Model("m", "Brand", "Model", Status.ON_SALE, "C", Body.SUV, 5, 5)
NUMBERS = [spec for spec in FIGURES if spec.form is Form.NUMBER]
number = st.integers(1, 5)
value = st.one_of(number, st.tuples(number, number).map(lambda ends: tuple(sorted(ends))))
evidence = st.sampled_from([Evidence.OFFICIAL, Evidence.PRESS, Evidence.RUMOURED])
markets = st.sampled_from([None, "NL", "DE"])


@st.composite
def variant(draw):
    figures = {}
    for spec in NUMBERS:
        if draw(st.booleans()):
            test = draw(st.sampled_from([None, "WLTP", "NEDC"]))
            figures[spec.key] = Figure(spec.key, draw(value), spec.unit, draw(evidence), SOURCE, None,
                                       draw(markets), test)  # fmt: skip
    window = draw(st.sampled_from([None, "20-80", "30-80"]))
    if window:
        figures["dc_window"] = Figure("dc_window", window, "%", Evidence.PRESS, SOURCE)
    return MODEL, Variant("v", "m", same("V"), draw(st.sampled_from(Powertrain)), Drive.FWD, figures)


columns = st.lists(variant(), min_size=2, max_size=6)


@given(columns, st.randoms(use_true_random=False))
def test_permuting_the_columns_permutes_the_best(cars, random):
    order = list(range(len(cars)))
    random.shuffle(order)
    before = {row.key: row for row in compare(cars).rows}
    after = {row.key: row for row in compare([cars[i] for i in order]).rows}
    assert before.keys() == after.keys()
    for key, row in after.items():
        assert {order[i] for i in row.best} == set(before[key].best)
        assert (row.reason, row.state, row.blocked_by) == (
            before[key].reason, before[key].state, before[key].blocked_by)  # fmt: skip


@given(columns)
def test_unknown_never_wins_and_every_loser_is_beaten(cars):
    for row in compare(cars).rows:
        known = [i for i, f in enumerate(row.values) if f is not None and f.evidence is not Evidence.RUMOURED]
        assert set(row.best) <= set(known)
        for winner in row.best:
            for loser in set(known) - set(row.best):
                one, other = row.values[winner], row.values[loser]
                better = one.low > other.high if row.direction is Direction.HIGHER else one.high < other.low
                assert better


@given(columns)
def test_forgetting_a_value_that_lost_changes_no_winner(cars):
    for row in compare(cars).rows:
        losers = [i for i, f in enumerate(row.values) if f is not None and i not in row.best]
        if not row.best or not losers:
            continue
        model, car = cars[losers[0]]
        poorer = replace(car, figures={k: f for k, f in car.figures.items() if k != row.key})
        changed = [*cars]
        changed[losers[0]] = (model, poorer)
        again = next(r for r in compare(changed).rows if r.key == row.key)
        # Of a single value left nothing can be the best.
        assert again.best in (row.best, ())
        break
