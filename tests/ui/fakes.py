"""An invented catalogue for tests of the screens: eight models of made-up figures."""

from dataclasses import dataclass, field

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import Component, Figure, Model, ModelCard, Other, PartLink, Source, Statement, Variant
from catalogue_app.facts.relatives import Relatives
from catalogue_app.facts.text import Text, fold, same
from catalogue_app.facts.vocabulary import Body, ComponentKind, Drive, Layer, Ownership, Powertrain, Status
from catalogue_app.origin.cards import model_card, sharing_counts
from catalogue_app.origin.sharing import relatives_among

SOURCE = Source(
    "src-invented", "Invented Gazette", "An invented article", "https://example.invalid/a", PartialDate(2026, 3, 12),
    "nl", "press",
)  # fmt: skip
OTHER_SOURCE = Source("src-other", "Other Paper", "Another invented article", None, PartialDate(2026, 2), "nl", "blog")
DAY = PartialDate(2026, 3, 12)


def figure(key: str, value: object, unit: str = "", market: str | None = None, **rest: object) -> Figure:
    return Figure(key, value, unit, Evidence.PRESS, SOURCE, DAY, market, **rest)  # type: ignore[arg-type]


def statement(subject: str, text: str) -> Statement:
    return Statement(f"st-{subject}", subject, same(text), Evidence.OFFICIAL, DAY, SOURCE)


def component(component_id: str, name: str, ownership: Ownership, kind: ComponentKind) -> Component:
    layer = Layer.PLATFORM if kind is ComponentKind.PLATFORM else Layer.BATTERY
    return Component(component_id, kind, layer, same(name), ownership, statement(component_id, f"{name} is invented"))


PLATFORMS = {
    "alpha": component("platform/alpha", "Alpha", Ownership.STELLANTIS, ComponentKind.PLATFORM),
    "leap": component("platform/leap", "Leap X", Ownership.PARTNER, ComponentKind.PLATFORM),
    "joint": component("platform/joint", "Joint", Ownership.JOINT_VENTURE, ComponentKind.PLATFORM),
}
# The four sizes are length, height, wheelbase and clearance in mm; a version is its name, powertrain, price,
# market, and its range from low to high or its consumption.
_ROWS = (
    ("peugeot/p-one", "Peugeot", "P One", Status.ON_SALE, "B", Body.HATCHBACK, 5, (4055, 1430, 2540, 150), "alpha",
     (("P One Electric", Powertrain.BEV, 31_990, "NL", (400, 433)),
      ("P One Hybrid", Powertrain.MHEV, 24_990, "NL", 4.6), ("P One Petrol", Powertrain.PETROL, 22_490, "NL", 5.2))),
    ("opel/o-two", "Opel", "O Two", Status.ON_SALE, "B", Body.SUV, 5, (4150, 1540, 2560, 170), "alpha",
     (("O Two Electric", Powertrain.BEV, 29_990, "DE", (305, 408)),
      ("O Two Hybrid", Powertrain.MHEV, None, None, 5.2))),
    ("leapmotor/l-three", "Leapmotor", "L Three", Status.ON_SALE, "C", Body.SUV, 5, (4515, 1655, 2735, 170), "leap",
     (("L Three Pro", Powertrain.BEV, 29_990, "NL", (361, 361)),
      ("L Three Max", Powertrain.BEV, 32_990, "NL", (434, 434)),
      ("L Three Range", Powertrain.EREV, 33_490, "NL", (86, 86)))),
    ("leapmotor/l-mini", "Leapmotor", "L Mini", Status.ON_SALE, "A", Body.HATCHBACK, 4, (3620, 1577, 2400, 150),
     "joint",
     (("L Mini", Powertrain.BEV, 18_900, "NL", (265, 265)),)),
    ("fiat/f-five", "Fiat", "F Five", Status.RUN_OUT, "A", Body.HATCHBACK, 4, (3632, 1527, 2322, 140), None,
     (("F Five Hybrid", Powertrain.MHEV, 19_990, "NL", 4.9),)),
    ("jeep/j-six", "Jeep", "J Six", Status.ANNOUNCED, "D", Body.SUV, 7, (4900, 1800, 2870, 200), None,
     (("J Six Electric", Powertrain.BEV, None, None, None),)),
    ("peugeot/p-seven", "Peugeot", "P Seven", Status.ON_SALE, "C", Body.ESTATE, 5, (4636, 1480, 2732, 140), "alpha",
     (("P Seven Diesel", Powertrain.DIESEL, 38_400, "FR", 5.1),
      ("P Seven Plug-in", Powertrain.PHEV, 43_210, "NL", (58, 64)))),
    ("citroen/c-box", "Citroën", "C Box", Status.ON_SALE, "B", Body.MPV, 7, (4406, 1796, 2785, None), "alpha",
     (("C Box Electric", Powertrain.BEV, 35_500, "NL", (320, 343)),)),
)  # fmt: skip


def _variant(model_id: str, row: tuple[object, ...]) -> Variant:
    name, powertrain, price, market, reach = row
    assert isinstance(powertrain, Powertrain)
    figures = {"power_kw": figure("power_kw", 115, "kW"), "boot_min_l": figure("boot_min_l", 430, "l")}
    if price is not None:
        figures["price"] = figure("price", price, "EUR", str(market))
    if isinstance(reach, tuple):
        value = reach[0] if reach[0] == reach[1] else reach
        others = (Other(reach[1] + 20, OTHER_SOURCE, Text("older test", "oudere test"), evidence=Evidence.REPORTED),)
        figures["range_wltp_km"] = figure("range_wltp_km", value, "km", test="WLTP", others=others)
    elif reach is not None:
        figures["consumption_l_100km"] = figure("consumption_l_100km", reach, "l/100 km", test="WLTP")
    slug = fold(str(name)).replace(" ", "-")
    return Variant(f"{model_id}/{slug}", model_id, same(str(name)), powertrain, Drive.FWD, figures)


def _model(row: tuple[object, ...]) -> Model:
    model_id, brand, name, status, segment, body, seats, size, platform, variants = row
    keys = ("length_mm", "height_mm", "wheelbase_mm", "ground_clearance_mm")
    figures = {key: figure(key, mm, "mm") for key, mm in zip(keys, size, strict=True) if mm is not None}  # type: ignore[call-overload]
    versions = tuple(_variant(str(model_id), v) for v in variants)  # type: ignore[attr-defined]
    parts = ()
    if platform is not None:
        part = PLATFORMS[str(platform)]
        ids = tuple(v.id for v in versions)
        parts = (PartLink(part, ids, Evidence.OFFICIAL, DAY, SOURCE, same(f"{name} stands on {part.name.en}")),)
    return Model(
        model_id, brand, name, status, segment, body, 5, seats, figures=figures, variants=versions, parts=parts
    )  # type: ignore[arg-type]


MODELS: tuple[Model, ...] = tuple(_model(row) for row in _ROWS)


@dataclass
class FakeCatalogue:
    """The invented models behind the port that the screens use."""

    held: tuple[Model, ...] = MODELS
    _cards: tuple[ModelCard, ...] = field(init=False)

    def __post_init__(self) -> None:
        counts = sharing_counts(self.held)
        self._cards = tuple(model_card(model, "NL", counts[model.id]) for model in self.held)

    def edition(self) -> str:
        return "2026-11-25"

    def cards(self) -> tuple[ModelCard, ...]:
        return self._cards

    def model(self, model_id: str) -> Model:
        for model in self.held:
            if model.id == model_id:
                return model
        raise NotFound(f"There is no model {model_id!r}.")

    def models(self) -> tuple[Model, ...]:
        return self.held

    def relatives(self, model_id: str, most: int | None = None) -> Relatives:
        return relatives_among(self.model(model_id), self.held, most)

    def component(self, component_id: str) -> Component:
        for part in PLATFORMS.values():
            if part.id == component_id:
                return part
        raise NotFound(f"There is no component {component_id!r}.")

    def components(self) -> tuple[Component, ...]:
        return tuple(PLATFORMS.values())

    def source(self, source_id: str) -> Source:
        for source in (SOURCE, OTHER_SOURCE):
            if source.id == source_id:
                return source
        raise NotFound(f"There is no source {source_id!r}.")

    def ties(self) -> tuple[()]:
        return ()

    def families(self) -> tuple[()]:
        return ()

    def precedents(self) -> tuple[()]:
        return ()

    def context(self) -> tuple[()]:
        return ()

    def conflicts(self) -> tuple[()]:
        return ()

    def gaps(self) -> tuple[()]:
        return ()

    def search(self, text: str) -> tuple[str, ...]:
        """Model ids whose name holds the text: stands in for the search of the store."""
        wanted = fold(text)
        return tuple(card.id for card in self._cards if wanted in fold(card.full_name))
