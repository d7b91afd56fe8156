"""What a browse card shows of a model, drawn from the model and its neighbours."""

from collections.abc import Iterable

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.records import Figure, Model, ModelCard, Price, Variant, VariantCard
from catalogue_app.facts.vocabulary import Layer, Powertrain
from catalogue_app.origin.layers import layers
from catalogue_app.origin.technology import technology

_DIMENSIONS = ("length_mm", "height_mm", "wheelbase_mm", "ground_clearance_mm")
HEADLINE: tuple[str, ...] = (
    "price", "range_wltp_km", "consumption_kwh_100km", "consumption_l_100km", "co2_g_km", "power_kw", "boot_min_l",
    "kerb_mass_kg", "tow_braked_kg", "length_mm", "wheelbase_mm",
)  # fmt: skip
"""The figures a buyer asks for first, by key: those whose absence one can filter on."""


def _ends(figure: Figure | None) -> tuple[float, float] | None:
    if figure is None or figure.low is None or figure.high is None:
        return None
    return figure.low, figure.high


def _high(figure: Figure | None) -> float | None:
    return figure.high if figure is not None else None


def variant_price(variant: Variant) -> Price | None:
    """Return the published price of a variant with its market and date."""
    figure = variant.figures.get("price")
    if figure is None or figure.low is None or figure.market is None:
        return None
    kind = figure.test or "published"
    return Price(figure.low, figure.unit, figure.market, figure.as_of, figure.source, variant.id, kind)


def electric_range(variant: Variant) -> tuple[float, float] | None:
    """Return the electric range in km, low to high; None for a car that does not plug in."""
    if not variant.powertrain.plugs_in:
        return None
    return _ends(variant.figures.get("range_wltp_km") or variant.figures.get("range_electric_km"))


def _doubtful(figure: Figure | None) -> bool:
    return figure is not None and figure.evidence in (Evidence.REPORTED, Evidence.RUMOURED)


def _missing(model: Model, variant: Variant) -> tuple[str, ...]:
    """The headline figures this version can have, and has not: neither itself nor through its model."""
    known = {*model.figures, *variant.figures}
    if variant_price(variant) is None:
        known.discard("price")
    if electric_range(variant) is not None:
        known.add("range_wltp_km")
    return tuple(key for key in HEADLINE if BY_KEY[key].applies_to(variant.powertrain) and key not in known)


def _variant_card(model: Model, variant: Variant) -> VariantCard:
    figures = variant.figures
    shown = {
        "price": figures.get("price"),
        "range_km": figures.get("range_wltp_km") or figures.get("range_electric_km"),
        "power_kw": figures.get("power_kw"),
        "boot_l": figures.get("boot_min_l") or model.figures.get("boot_min_l"),
        "tow_kg": figures.get("tow_braked_kg"),
        "fuel_l_100km": figures.get("consumption_l_100km"),
    }
    return VariantCard(
        id=variant.id,
        name=variant.name,
        powertrain=variant.powertrain,
        drive=variant.drive,
        price=variant_price(variant),
        range_km=electric_range(variant),
        power_kw=_high(shown["power_kw"]),
        boot_l=_high(shown["boot_l"]),
        tow_kg=_high(shown["tow_kg"]),
        fuel_l_100km=_ends(shown["fuel_l_100km"]) if variant.powertrain.has_engine else None,
        missing=_missing(model, variant),
        unsure=tuple(name for name, figure in shown.items() if _doubtful(figure)),
    )


def price_from(variants: Iterable[VariantCard], home: str) -> Price | None:
    """Return the lowest published price: of the home market if there is one, else the lowest in euros, else any.

    Prices of different markets hold different taxes; a foreign one is shown with its market, never as a home price.
    """
    prices = [v.price for v in variants if v.price is not None]
    for chosen in (
        [p for p in prices if p.market == home],
        [p for p in prices if p.currency == "EUR"],
        prices,
    ):
        if chosen:
            return min(chosen, key=lambda p: p.amount)
    return None


def model_range(variants: Iterable[VariantCard]) -> tuple[tuple[float, float] | None, Powertrain | None]:
    """Return the electric range from the shortest to the longest version, and of which powertrain.

    Battery cars when there are any: the short electric range of a plug-in is another thing and not mixed in.
    """
    found = list(variants)
    for powertrain in (Powertrain.BEV, Powertrain.EREV, Powertrain.PHEV):
        ends = [v.range_km for v in found if v.powertrain is powertrain and v.range_km is not None]
        if ends:
            return (min(low for low, _ in ends), max(high for _, high in ends)), powertrain
    return None, None


def sharing_counts(models: Iterable[Model]) -> dict[str, int]:
    """Return for each model how many others have one of its components."""
    users: dict[str, set[str]] = {}
    found = list(models)
    for model in found:
        for part in model.parts:
            users.setdefault(part.component.canonical, set()).add(model.id)
    return {
        model.id: len(set().union(*(users[p.component.canonical] for p in model.parts)) - {model.id}) for model in found
    }


def model_card(model: Model, home: str, shares_with: int) -> ModelCard:
    """Return the browse card of a model; `home` is the home market (ISO 3166 code)."""
    found = layers(model)
    platform = found[Layer.PLATFORM]
    variants = tuple(_variant_card(model, v) for v in model.variants)
    reach, reach_of = model_range(variants)
    sizes = [_high(model.figures.get(key)) for key in _DIMENSIONS]
    length, height, wheelbase, clearance = (None if size is None else round(size) for size in sizes)
    return ModelCard(
        id=model.id,
        brand=model.brand,
        name=model.name,
        status=model.status,
        segment=model.segment,
        body=model.body,
        seats=model.seats,
        platform=platform.component,
        platform_name=platform.name if platform.known else None,
        ownership=platform.ownership,
        technology=technology(found),
        powertrains=model.powertrains,
        variants=variants,
        dimensions=(length, height, wheelbase, clearance),
        price_from=price_from(variants, home),
        range_km=reach,
        range_of=reach_of,
        shares_with=shares_with,
        aliases=model.aliases,
        evidence=platform.evidence if platform.known else Evidence.UNKNOWN,
        codes=(model.internal_code,) if model.internal_code else (),
        unsure=tuple(key for key in _DIMENSIONS if _doubtful(model.figures.get(key))),
    )
