"""Checks on consumption, CO2 and range: which figures stand there, in which units, by which test."""

from collections.abc import Iterator

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.formatting import format_figure, format_value
from catalogue_app.facts.records import Figure
from catalogue_app.facts.text import Text, in_all, lowered, same
from catalogue_app.facts.vocabulary import Powertrain
from catalogue_app.linting import consumption_words as words
from catalogue_app.linting.draft import Block, Car, Draft, Line, Place
from catalogue_app.linting.reading import FUEL, GRAMS, PER_100, PER_LITRE, WLTP_KEYS, numbers_before, says, shows
from catalogue_app.linting.rules import Rule
from catalogue_app.linting.verdict import Verdict, broken, held, judged, quoted, unclear

_ENGINE = ("consumption_l_100km", "co2_g_km")
_ELECTRIC = ("consumption_kwh_100km", "range_wltp_km", "battery_gross_kwh", "battery_net_kwh")
_PLUG_IN = (*FUEL, "consumption_kwh_100km", "range_wltp_km")


def consumption_present(draft: Draft, rule: Rule) -> Verdict:
    """Every car with an engine has its consumption and its CO2 on the paper."""
    return _present(draft, rule, _ENGINE)


def electric_figures_present(draft: Draft, rule: Rule) -> Verdict:
    """Every battery car has consumption, range and battery, gross and net, on the paper."""
    return _present(draft, rule, _ELECTRIC)


def plug_in_figures_present(draft: Draft, rule: Rule) -> Verdict:
    """Every plug-in has weighted and battery-empty fuel use, electric use and electric range on the paper."""
    return _present(draft, rule, _PLUG_IN)


def _present(draft: Draft, rule: Rule, keys: tuple[str, ...]) -> Verdict:
    faults = []
    for car in rule.cars(draft):
        missing = [BY_KEY[key].label for key in keys if key not in car.figures]
        if missing:
            faults.append(words.OF_CAR.filled(car=same(car.name), what=_after_another(missing)))
    return judged(faults, words.MISSING, words.PRESENT)


def official_here(draft: Draft, rule: Rule) -> Verdict:
    """What is printed of consumption is an official figure, and not one of another country."""
    faults = []
    for car, figure in _measured(draft, rule):
        if figure.evidence not in (Evidence.OFFICIAL, Evidence.MEASURED):
            faults.append(_said(car, figure, lowered(figure.evidence.label)))
        elif figure.market not in (draft.home, None, "EU"):
            faults.append(_said(car, figure, words.OF_MARKET.filled(market=figure.market or "")))
    return judged(faults, words.NOT_OFFICIAL, words.OFFICIAL)


def both_units(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001 - every check has this form
    """Fuel consumption stands in l/100 km and in km/l, each to one decimal."""
    lines = [line for line in draft.showing(*FUEL) if any(character.isdigit() for character in line.value)]
    faults = [
        quoted(line.text) for line in lines if not all(_to_one_decimal(line, unit) for unit in (PER_100, PER_LITRE))
    ]
    return judged(faults, words.ONE_UNIT, words.BOTH_UNITS if lines else words.NO_FUEL)


def whole_grams(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """CO2 stands in whole grams per kilometre."""
    lines = draft.showing("co2_g_km")
    numbers = [(line, number) for line in lines for number in numbers_before(line.text, GRAMS)]
    faults = [quoted(line.text) for line, number in numbers if not number.isdigit()]
    return judged(faults, words.BROKEN_GRAMS, words.WHOLE_GRAMS if numbers else words.NO_CO2)


def wltp_only(draft: Draft, rule: Rule) -> Verdict:
    """No figure comes from another test, and no other test (`rule.words`) is named."""
    faults = [
        _said(car, figure, same(figure.test))
        for car, figure in _measured(draft, rule)
        if figure.test is not None and figure.test.casefold() != "wltp"
    ]
    faults += [
        quoted(line.text) for line in draft.lines if line.place is not Place.CITED and says(line.text, rule.words)
    ]
    return judged(faults, words.OTHER_TEST, words.ONLY_WLTP)


def wltp_named(draft: Draft, rule: Rule) -> Verdict:
    """Each figure says WLTP, and the line or the note on the test says that it is combined (`rule.words`)."""
    common = draft.blocks.get(Block.TEST, "")
    lines = [line for line in draft.showing(*WLTP_KEYS) if any(character.isdigit() for character in line.value)]
    faults = [
        quoted(line.text)
        for line in lines
        if "WLTP" not in line.text or not (says(line.text, rule.words) or says(common, rule.words))
    ]
    return judged(faults, words.NOT_NAMED, words.NAMED)


def low_and_high(draft: Draft, rule: Rule) -> Verdict:
    """Where several versions are named, the lowest and the highest value stand there; a headline never has one end."""
    if len(draft.cars) < 2:
        return held(words.ONE_CAR)
    faults = [fault for plugs in (False, True) for key in _ENGINE for fault in _ends(draft, rule, key, plugs=plugs)]
    return judged(faults, words.ONE_END, words.BOTH_ENDS)


def _ends(draft: Draft, rule: Rule, key: str, *, plugs: bool) -> Iterator[Text]:
    cars = [car for car in rule.cars(draft) if car.powertrain.plugs_in is plugs and key in car.figures]
    lines = [line for line in draft.showing(key) if not line.cars or {car.id for car in cars} & set(line.cars)]
    if not cars:
        return
    low, high = _span([car.figures[key] for car in cars])
    # A headline is about the cars it names, or about all: it must have both ends of those.
    tops = [[line] for line in lines if line.place is Place.HEADLINE and len(line.cars) != 1]
    if all(shows(group, end, key, draft.lang) for group in (lines, *tops) for end in (low, high)):
        return
    yield in_all(lambda lang: f"{BY_KEY[key].label.plain(lang)} {format_value((low, high), key, lang)}")


def readable(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """Consumption in both units, and CO2, stand at least once in the size of the other text."""
    faults = []
    for key, units in (("consumption_l_100km", (PER_100, PER_LITRE)), ("co2_g_km", (GRAMS,))):
        lines = [line for line in draft.showing(key) if any(character.isdigit() for character in line.value)]
        if lines and not any(all(unit in line.plain_sight for unit in units) for line in lines):
            faults.append(BY_KEY[key].label)
    return judged(faults, words.SMALL, words.READABLE)


def electric_decree(draft: Draft, rule: Rule) -> Verdict:
    """What stands there of electric consumption, as the text that would ask for it could not be read."""
    told = electric_figures_present(draft, rule)
    return told if told.held is False else unclear(words.DECREE)


def fixed_wording(draft: Draft, rule: Rule) -> Verdict:
    """The fixed Dutch text stands on the paper word for word, whatever its language."""
    if rule.wording is None:
        return unclear(words.NO_WORDING)
    wanted = " ".join(rule.wording.split())
    if any(wanted in line.text for line in draft.at(Place.NOTE)):
        return held(words.WORDING)
    return broken(words.WORDING_ABSENT.filled(wording=same(wanted)))


def _measured(draft: Draft, rule: Rule) -> Iterator[tuple[Car, Figure]]:
    for car in rule.cars(draft):
        for key in WLTP_KEYS:
            # What a battery car emits while driving is not a figure of a source.
            if key in car.figures and not (key == "co2_g_km" and car.powertrain is Powertrain.BEV):
                yield car, car.figures[key]


def _said(car: Car, figure: Figure, what: Text) -> Text:
    return in_all(lambda lang: f"{car.name} {format_figure(figure, lang)} ({what.plain(lang)})")


def _to_one_decimal(line: Line, unit: str) -> bool:
    numbers = numbers_before(line.text, unit)
    return bool(numbers) and all(len(number.replace(",", ".").partition(".")[2]) == 1 for number in numbers)


def _span(figures: list[Figure]) -> tuple[float, float]:
    lows = [figure.low for figure in figures if figure.low is not None]
    highs = [figure.high for figure in figures if figure.high is not None]
    return min(lows, default=0), max(highs, default=0)


def _after_another(labels: list[Text]) -> Text:
    return in_all(lambda lang: "; ".join(label.plain(lang) for label in labels))
