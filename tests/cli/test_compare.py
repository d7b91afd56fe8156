"""`catalogue compare`: differences to the baseline, shared parts, and which rows are shown."""

import pytest

from tests.cli.conftest import Answer

B10 = "leapmotor/b10/b10-life-pro-max-67-1-kwh"
E3008 = "peugeot/3008/e-3008-210-73-kwh"
GRANDLAND = "opel/grandland/grandland-electric-73-kwh"
COMPASS = "jeep/compass/compass-electric-213-74-kwh"
AVENGER = "jeep/avenger/avenger-electric-54-kwh"
JUNIOR = "alfa-romeo/junior/junior-elettrica-156"


def rows(answer: Answer) -> dict:
    assert answer.code == 0
    return {row["key"]: row for row in answer.data["rows"]}


def test_differences_are_to_the_first_unless_another_is_named(ask):
    first = ask("compare", B10, E3008, GRANDLAND, COMPASS, "--json")
    assert first.data["baseline"] == B10
    found = rows(first)
    assert found["range_wltp_km"]["delta"] == [None, 93, 89, 66]
    assert found["range_wltp_km"]["delta_percent"] == [None, 21.4, 20.5, 15.2]
    assert found["consumption_kwh_100km"]["delta"] == [None, -0.6, None, None]
    assert found["price"]["delta"] == [None] * 4
    assert found["price"]["delta_reason"][1]
    assert found["dc_window"]["delta"] == [None] * 4
    for name in (COMPASS, "Compass", "compass electric 213 74 kwh"):
        other = ask("compare", B10, E3008, GRANDLAND, COMPASS, "--baseline", name, "--json")
        assert other.data["baseline"] == COMPASS, name
        assert rows(other)["range_wltp_km"]["delta"] == [-66, 27, 23, None]


def test_a_band_of_differences_has_the_form_of_a_band(ask):
    found = rows(ask("compare", "peugeot/208/208-turbo-100-man6", "citroen/c3/c3-turbo-100", "--json"))
    assert found["consumption_l_100km"]["delta"] == [None, [0.4, 0.5]]
    assert found["consumption_l_100km"]["delta_percent"] == [None, [7.0, 10.2]]


def test_the_part_that_makes_them_equal_is_named(ask):
    found = rows(ask("compare", AVENGER, JUNIOR, "--json"))
    power = found["power_kw"]
    assert (power["state"], power["same_part"], power["check"]) == ("same", "emotors-m3-115kw", None)
    assert power["same_part_detail"]["evidence"] == "official"
    assert power["same_part_detail"]["source"]["id"]
    assert power["same_part_detail"]["sentence"].startswith("Equal because it is the same electric motor")
    assert (found["top_speed_kmh"]["state"], found["top_speed_kmh"]["same_part"]) == ("same", None)
    assert found["range_wltp_km"]["same_part"] is None


def test_another_value_on_a_shared_part_is_flagged(ask):
    found = rows(ask("compare", E3008, GRANDLAND, COMPASS, "--json"))["battery_net_kwh"]
    assert found["same_part"] is None
    assert (found["check"]["component"], found["check"]["columns"], found["check"]["odd"]) == ("byd-73", [0, 1, 2], [2])
    assert [part["finding"] for part in found["shared_parts"]] == ["check", "equal"]


@pytest.mark.parametrize("state", ["different", "same"])
def test_only_the_rows_asked_for(ask, state):
    whole = ask("compare", AVENGER, JUNIOR, "--json").data
    some = ask("compare", AVENGER, JUNIOR, "--only", state, "--json").data
    assert some["rows"] == [row for row in whole["rows"] if row["state"] == state]
    assert some["counts"] == whole["counts"]
    assert len(some["rows"]) == some["counts"][state] > 0
    assert whole["counts"]["all"] == len(whole["rows"])


def test_the_layers_are_told_with_their_verdicts(ask):
    data = ask("compare", E3008, GRANDLAND, COMPASS, "--json", "--lang", "nl").data
    assert len(data["layers"]) == 6
    motor = data["layers"]["motor"]
    assert [part["component"] for part in motor["parts"]] == ["emotors-m4-157kw"] * 3
    assert {tuple(v["columns"]) for v in motor["verdicts"]} == {(0, 1), (0, 2), (1, 2)}
    assert {v["verdict"] for v in motor["verdicts"]} == {"same_part"}
    assert data["shared"]["to_baseline"][0] is None
    assert data["shared"]["together"]["same_part"] == ["platform", "battery", "motor"]
    assert data["shared"]["together"]["sentence"].startswith("Alle 3: 3 van 5 lagen gedeeld")


def test_people_read_the_same_in_their_language(ask):
    out = ask("compare", AVENGER, JUNIOR, "--lang", "nl").out
    assert "400 km | 410 km * (+10)" in out
    assert "Gelijk omdat het dezelfde elektromotor is: Emotors M3 115 kW (officieel)." in out
    assert "€\u200936.500 [FR, apr 2023]" in out


@pytest.mark.parametrize("name", [E3008, "E-3008", "no such car"])
def test_a_baseline_that_is_not_compared_is_refused_in_one_line(ask, name):
    answer = ask("compare", AVENGER, JUNIOR, "--baseline", name)
    assert (answer.code, answer.out) == (1, "")
    assert len(answer.err.splitlines()) == 1


def test_an_unknown_choice_is_a_slip_in_usage(ask):
    answer = ask("compare", AVENGER, JUNIOR, "--only", "best")
    assert answer.code == 2
    assert "different" in answer.err


def test_a_variant_that_is_named_twice_is_refused_in_one_line(ask, tmp_path):
    file = tmp_path / "twice.pdf"
    answer = ask("compare", AVENGER, JUNIOR, AVENGER, "-o", str(file))
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == f"{AVENGER} is named twice. Name two to six variants that differ.\n"
    assert not file.exists()


def test_reported_figures_are_a_wish_for_a_file(ask):
    answer = ask("compare", AVENGER, JUNIOR, "--reported")
    assert (answer.code, answer.out) == (2, "")
    assert "-o" in answer.err


def test_equal_values_are_not_called_the_best_in_the_lines(ask):
    out = ask("compare", AVENGER, JUNIOR, "--lang", "en").out
    towing = next(line for line in out.splitlines() if line.startswith("Towing, braked"))
    assert "*" not in towing
    assert "equal" in towing
    boot = next(line for line in out.splitlines() if line.startswith("Boot "))
    assert "400 l *" in boot.replace("\u2009", " ").replace("\u202f", " ").replace("\xa0", " ")
