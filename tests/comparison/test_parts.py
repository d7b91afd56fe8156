"""When a shared part explains a value, and when it must not."""

from dataclasses import replace

import pytest

from catalogue_app.comparison.parts import Finding
from catalogue_app.comparison.table import compare
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.records import Figure, Kinship, Model, PartLink, Source, Statement, Variant
from catalogue_app.facts.text import LANGUAGES, same
from catalogue_app.facts.vocabulary import Body, ComponentKind, Drive, Layer, Powertrain, Status
from catalogue_app.origin.public import public_model
from tests.comparison.made_up import SOURCE, component

MOTOR, REAR = component(ComponentKind.MOTOR, 0), component(ComponentKind.MOTOR, 1)
ENGINE, GEARBOX = component(ComponentKind.ENGINE, 0), component(ComponentKind.TRANSMISSION, 0)
PACK = component(ComponentKind.BATTERY, 1)
NEVER = ["range_wltp_km", "zero_to_100_s", "top_speed_kmh", "wheelbase_mm", "length_mm", "kerb_mass_kg", "boot_min_l",
         "turning_circle_m", "ac_max_kw", "dc_time_min", "consumption_kwh_100km", "price"]  # fmt: skip


def link(part, evidence=Evidence.PRESS, source=SOURCE):
    return PartLink(part, (), evidence, None, source, same("has it"))


def car(parts, power=100, powertrain=Powertrain.BEV, drive=Drive.FWD, name="V", withheld=(), **more):
    figures = {
        key: Figure(key, value, "", Evidence.PRESS, SOURCE) for key, value in {"power_kw": power, **more}.items()
    }
    links = tuple(part if isinstance(part, PartLink) else link(part) for part in parts)
    model = Model("m", "Brand", "Model", Status.ON_SALE, "C", Body.SUV, 5, 5, parts=links, withheld=frozenset(withheld))
    return model, Variant("v", "m", same(name), powertrain, drive, figures)


def row(*cars, key="power_kw"):
    return next(found for found in compare(cars).rows if found.key == key)


def test_equal_on_the_same_motor_is_explained_and_unequal_is_to_be_checked():
    equal = row(car([MOTOR]), car([MOTOR]))
    assert (equal.same_part.component, equal.same_part.layer, equal.check) == ("motor-0", Layer.MOTOR, None)
    apart = row(car([MOTOR]), car([MOTOR], 90))
    assert (apart.same_part, apart.check.columns, apart.check.odd) == (None, (0, 1), (0, 1))


def test_another_motor_explains_nothing():
    assert row(car([MOTOR]), car([REAR])).parts == ()


def test_only_versions_that_have_the_part_count():
    other = replace(link(MOTOR), variants=("another",))
    assert row(car([MOTOR]), car([other])).parts == ()


@pytest.mark.parametrize("level", [Evidence.RUMOURED, Evidence.UNKNOWN])
def test_nothing_rests_on_a_rumour(level):
    assert row(car([MOTOR]), car([link(MOTOR, level)])).parts == ()


def test_a_rumour_about_one_car_leaves_what_is_known_of_the_others():
    found = row(car([MOTOR]), car([link(MOTOR, Evidence.RUMOURED)]), car([MOTOR]))
    assert [part.columns for part in found.parts] == [(0, 2)]
    packs = [car([part], battery_net_kwh=73) for part in (PACK, link(PACK, Evidence.RUMOURED), PACK)]
    assert [part.columns for part in row(*packs, key="battery_net_kwh").parts] == [(0, 2)]


def test_a_rumoured_further_motor_leaves_the_output_unexplained():
    hybrid = {"powertrain": Powertrain.MHEV}
    sure = car([ENGINE, GEARBOX, MOTOR], **hybrid), car([ENGINE, GEARBOX, MOTOR], **hybrid)
    assert row(*sure).same_part is not None
    rumoured = car([ENGINE, GEARBOX, link(MOTOR, Evidence.RUMOURED)], **hybrid)
    assert row(rumoured, rumoured).parts == ()


def test_capitals_make_no_other_value():
    cars = car([PACK], battery_chemistry="NMC"), car([PACK], battery_chemistry="nmc")
    assert row(*cars, key="battery_chemistry").same_part.component == PACK.id


def test_a_rumoured_value_is_not_explained():
    model, variant = car([MOTOR])
    rumour = replace(variant.figures["power_kw"], evidence=Evidence.RUMOURED)
    assert row((model, replace(variant, figures={"power_kw": rumour})), car([MOTOR])).parts == ()


def test_the_weakest_link_counts_and_names_its_source():
    weak = Source("w", "Forum", "Post")
    part = row(car([MOTOR]), car([link(MOTOR, Evidence.REPORTED, weak)])).same_part
    assert (part.evidence, part.source) == (Evidence.REPORTED, weak)
    assert part.sentence.en.endswith("(reported).")
    assert part.sentence.nl.endswith("(gemeld).")
    assert part.sentence.de.endswith("(gemeldet).")
    assert row(car([MOTOR]), car([MOTOR])).same_part.sentence.de.endswith("(Presse).")


def test_two_ids_of_one_part_are_one_and_the_statement_that_says_so_is_a_link():
    said = Source("kin", "Blog", "Same motor")
    alias = replace(MOTOR, id="motor-x", kin=(Kinship("motor-0", True, same("same"), Evidence.REPORTED, said),))
    known = replace(MOTOR, kin=(Kinship("motor-x", True, same("same"), Evidence.REPORTED, said),))
    part = row(car([known]), car([alias])).same_part
    assert (part.component, part.evidence, part.source) == ("motor-0", Evidence.REPORTED, said)


def test_a_family_is_no_same_part():
    related = replace(REAR, kin=(Kinship("motor-0", False, same("related"), Evidence.OFFICIAL, SOURCE),))
    assert row(car([MOTOR]), car([related])).parts == ()


def test_a_layer_on_which_something_is_withheld_explains_nothing():
    assert row(car([MOTOR]), car([MOTOR], withheld=["motor"])).parts == ()
    petrol = {"powertrain": Powertrain.PETROL}
    assert row(car([ENGINE], **petrol), car([ENGINE], withheld=["engine_gearbox"], **petrol)).parts == ()
    hybrid = {"powertrain": Powertrain.MHEV}
    assert row(*[car([ENGINE, GEARBOX], withheld=["motor"], **hybrid)] * 2).parts == ()
    assert row(*[car([MOTOR], withheld=["battery"])] * 2).same_part is not None


def test_another_motor_at_the_rear_or_other_driven_wheels_explain_nothing():
    assert row(car([MOTOR]), car([MOTOR, REAR])).parts == ()
    assert row(car([MOTOR]), car([MOTOR], drive=Drive.RWD)).parts == ()


def test_of_all_wheel_drive_with_one_known_motor_nothing_is_a_slip():
    both = [car([MOTOR], power, drive=Drive.AWD) for power in (300, 350)]
    assert row(*both).parts == ()
    stated = replace(MOTOR, figures={"power_kw": 157})
    assert row(car([stated], 239, drive=Drive.AWD), car([stated], 239, drive=Drive.AWD)).parts == ()
    two = row(car([MOTOR, REAR], 239, drive=Drive.AWD), car([MOTOR, REAR], 239, drive=Drive.AWD)).same_part
    assert two.components == ("motor-0", "motor-1")
    assert two.sentence.nl.startswith("Gelijk omdat het dezelfde elektromotoren zijn")


@pytest.mark.parametrize("powertrain", [Powertrain.PHEV, Powertrain.MHEV, Powertrain.HEV])
def test_neither_engine_nor_gearbox_of_a_hybrid_gives_its_power_alone(powertrain):
    for parts in ([ENGINE], [GEARBOX], [MOTOR]):
        assert row(car(parts, powertrain=powertrain), car(parts, powertrain=powertrain)).parts == ()
    both = row(*[car([ENGINE, GEARBOX], powertrain=powertrain)] * 2).same_part
    assert both.components == ("engine-0", "transmission-0")
    assert "even sterk afgesteld" in both.sentence.nl


def test_a_hybrid_with_all_wheels_driven_has_a_motor_that_must_be_known():
    unknown = car([ENGINE, GEARBOX], powertrain=Powertrain.PHEV, drive=Drive.AWD)
    assert row(unknown, unknown).parts == ()
    known = car([ENGINE, GEARBOX, REAR], powertrain=Powertrain.PHEV, drive=Drive.AWD)
    assert row(known, known).same_part is not None


def test_a_petrol_car_and_a_hybrid_do_not_have_their_power_from_the_same_parts():
    cars = car([ENGINE], powertrain=Powertrain.PETROL), car([ENGINE, GEARBOX], powertrain=Powertrain.MHEV)
    assert row(*cars).parts == ()
    sized = [
        car([ENGINE], powertrain=Powertrain.PETROL, displacement_cc=1199),
        car([ENGINE, GEARBOX], powertrain=Powertrain.MHEV, displacement_cc=1199),
    ]
    assert row(*sized, key="displacement_cc").same_part.component == "engine-0"


def test_outputs_that_the_names_of_the_versions_tell_are_no_slip():
    petrol = {"powertrain": Powertrain.PETROL}
    told = row(car([ENGINE], 81, name="Hybrid 110", **petrol), car([ENGINE], 107, name="Hybrid 145", **petrol))
    assert [part.finding for part in told.parts] == [Finding.VERSIONS]
    assert told.check is None
    slip = row(car([ENGINE], 74, name="Hybrid 110", **petrol), car([ENGINE], 107, name="Hybrid 145", **petrol))
    assert slip.check.odd == (0,)


def test_outputs_that_the_description_of_the_part_gives_are_no_slip():
    several = replace(ENGINE, figures={"power_hp": (160, 210)})
    cars = [car([several], power, powertrain=Powertrain.DIESEL) for power in (118, 154)]
    assert [part.finding for part in row(*cars).parts] == [Finding.VERSIONS]
    other = [car([several], power, powertrain=Powertrain.DIESEL) for power in (118, 140)]
    assert row(*other).check.odd == (1,)


def test_of_two_ids_of_one_part_either_description_tells_the_output():
    kin = Kinship("motor-0", True, same("same"), Evidence.PRESS, SOURCE)
    stated = replace(MOTOR, figures={"power_kw": 207}, kin=(replace(kin, other="motor-x"),))
    silent = replace(MOTOR, id="motor-x", kin=(kin,))
    cars = car([stated], 207, name="Veloce"), car([silent], 175, name="Turismo 240"), car([silent], 207, name="GSE")
    for order in (cars, cars[::-1]):
        assert [part.finding for part in row(*order).parts] == [Finding.VERSIONS, Finding.EQUAL]


def test_torque_that_differs_at_one_power_is_to_be_checked():
    cars = [car([MOTOR], 115, name="156", torque_nm=torque) for torque in (260, 270)]
    assert row(*cars, key="torque_nm").check is not None


def test_a_pack_in_two_sizes_is_no_slip():
    sizes = replace(PACK, figures={"battery_kwh": (56.2, 67.1)})
    cars = [car([sizes], battery_net_kwh=net) for net in (55, 65)]
    assert [part.finding for part in row(*cars, key="battery_net_kwh").parts] == [Finding.VERSIONS]
    one = [car([PACK], battery_net_kwh=net) for net in (73, 74)]
    assert row(*one, key="battery_net_kwh").check is not None


def test_a_way_to_build_a_pack_in_is_no_pack():
    frame = component(ComponentKind.BATTERY, 0)  # no figures, no chemistry
    cars = [car([frame], battery_net_kwh=net) for net in (65, 67)]
    assert row(*cars, key="battery_net_kwh").parts == ()
    beside = [car([PACK, frame], battery_net_kwh=65), car([PACK], battery_net_kwh=65)]
    assert row(*beside, key="battery_net_kwh").same_part.component == PACK.id


def test_engines_of_several_sizes_under_one_name_are_no_part():
    family = replace(ENGINE, name=same("FireFly (1.0, 1.3 T4, 1.5 T4)"))
    cars = [car([family], powertrain=Powertrain.PETROL, cylinders=n) for n in (3, 4)]
    assert row(*cars, key="cylinders").parts == ()


def test_a_charging_peak_follows_from_a_pack_only_where_its_description_says_so():
    cars = [car([PACK], dc_max_kw=3)] * 2  # the made-up pack states a peak of 3
    assert row(*cars, key="dc_max_kw").same_part.component == PACK.id
    assert row(*[car([PACK], dc_max_kw=2)] * 2, key="dc_max_kw").same_part is None
    silent = replace(PACK, figures={"battery_kwh": 50})
    assert row(*[car([silent], dc_max_kw=3)] * 2, key="dc_max_kw").parts == ()


def test_a_peak_that_is_only_rumoured_of_the_pack_explains_nothing():
    said = Statement("st", PACK.id, same("peak"), Evidence.RUMOURED, None, SOURCE)
    cars = [car([replace(PACK, statement=said)], dc_max_kw=3)] * 2
    assert row(*cars, key="dc_max_kw").parts == ()


@pytest.mark.parametrize("key", NEVER)
def test_what_depends_on_the_whole_car_is_never_explained_by_a_part(key):
    assert BY_KEY[key].follows == ()


def test_every_finding_about_the_real_cars_rests_on_a_part_in_every_column(variants):
    columns = list(variants.values())
    found = [(r, part) for r in compare(columns).rows for part in r.parts]
    assert {part.finding for _, part in found} == set(Finding)
    for r, part in found:
        assert part.evidence in (Evidence.MEASURED, Evidence.OFFICIAL, Evidence.PRESS, Evidence.REPORTED), r.key
        assert part.source is not None
        for n in part.columns:
            model, variant = columns[n]
            has = {p.component.canonical for p in model.parts if variant.id in p.variants}
            ids = {p.component.id: p.component.canonical for m, _ in columns for p in m.parts}
            assert {ids[component] for component in part.components} <= has
        for lang in LANGUAGES:
            assert "{" not in part.sentence.in_(lang)
            assert "[EN]" not in part.sentence.in_(lang)


def test_a_customer_is_told_nothing_that_may_not_be_released(variants):
    columns = []
    for model, variant in variants.values():
        public = public_model(model)
        columns.append((public, public.variant(variant.id)))
    found = [part for r in compare(columns).rows for part in r.parts]
    assert found
    assert all(part.evidence.releasable for part in found)
    reported = [part for r in compare(list(variants.values())).rows for part in r.parts]
    assert not all(part.evidence.releasable for part in reported)
