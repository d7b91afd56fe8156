"""The figures of models and variants: every claim gathered, checked for plausibility and resolved."""

from catalogue_app.exchange import shapes
from catalogue_app.exchange.references import References
from catalogue_app.exchange.values import RawValue
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.figures import BY_KEY, Form
from catalogue_app.facts.problems import ContentProblem
from catalogue_app.facts.records import Figure, Other, Value
from catalogue_app.facts.resolution import Claim, resolve
from catalogue_app.facts.text import Text

_PHYSICAL = {"kerb_mass_kg", "mass_in_running_order_kg"}


def checked(key: str, value: RawValue, where: str) -> Value:
    """Return the value as the read models hold it.

    Raises ContentProblem naming the place, the value and the plausible bounds when it lies outside them.
    """
    spec = BY_KEY[key]
    if isinstance(value, Text):
        if spec.form is Form.NUMBER:
            raise ContentProblem(f"{where}, {key}: {value.en!r} is a text; write a number in {spec.unit or 'units'}.")
        return value.en
    if spec.form is not Form.NUMBER:
        raise ContentProblem(f"{where}, {key}: {value!r} is a number; write a text.")
    low, high = (value[0], value[1]) if isinstance(value, tuple) else (value, value)
    if low > high:
        raise ContentProblem(f"{where}, {key}: the band {low} to {high} runs backwards; write the lower end first.")
    if not (spec.low <= low and high <= spec.high):
        raise ContentProblem(
            f"{where}, {key}: {value} {spec.unit} cannot be; it should lie between {spec.low:g} and {spec.high:g}."
        )
    return value


def model_figures(refs: References, entry: shapes.ModelEntry) -> dict[str, Figure]:
    """Return the figures of the model itself: dimensions, boot, safety."""
    figures: dict[str, Figure] = {}
    for key, item in entry.figures.items():
        if item.source is None:
            raise ContentProblem(f"{entry.id}, {key}: a figure of a model names its source; add `source: s-...`.")
        source = refs.source(item.source, entry.id)
        figures[key] = Figure(
            key, checked(key, item.value, entry.id), BY_KEY[key].unit, refs.evidence(source), source,
            item.as_of or source.published, test=item.test,
        )  # fmt: skip
    return figures


def _plain(refs: References, entry: shapes.VariantEntry) -> list[Claim]:
    common = tuple(refs.source(s, entry.id) for s in entry.sources)
    claims = []
    for key, raw in entry.figures.items():
        item = raw if isinstance(raw, shapes.FigureEntry) else shapes.FigureEntry(value=raw)
        source = refs.source(item.source, entry.id) if item.source else common[0]
        words = item.value if isinstance(item.value, Text) and item.value.en != item.value.nl else None
        claims.append(
            Claim(
                key, checked(key, item.value, entry.id), BY_KEY[key].unit, refs.evidence(source), source,
                item.as_of or source.published, test=item.test, words=words,
                backed_by=() if item.source else common[1:],
            )
        )  # fmt: skip
    if entry.price is not None:
        price = entry.price
        source = refs.source(price.source, entry.id)
        value = checked("price", price.amount, entry.id)
        claims.append(
            Claim("price", value, price.currency, refs.evidence(source), source, price.as_of, price.market, price.kind)
        )
    return claims


def _registry(refs: References, entry: shapes.VariantEntry) -> list[Claim]:
    claims = []
    for row in entry.registry:
        where = f"{entry.id}, registry"
        if BY_KEY[row.key].unit != row.unit:
            raise ContentProblem(
                f"{where}, {row.key}: the unit is {row.unit!r}; it should be {BY_KEY[row.key].unit!r}."
            )
        source = refs.source(row.source, entry.id)
        value = checked(row.key, row.value, where)
        day = PartialDate(row.year)
        claims.append(
            Claim(row.key, value, row.unit, row.evidence, source, day, row.market, row.test, row.match, row.note)
        )
    return claims


def variant_figures(
    refs: References, entry: shapes.VariantEntry
) -> tuple[dict[str, Figure], dict[str, tuple[Other, ...]]]:
    """Return the figures of a variant by key, and the indications: values that hold only for its family.

    Raises ContentProblem for a reference to nothing, an implausible value or a wrong unit.
    """
    by_key: dict[str, list[Claim]] = {}
    for claim in [*_plain(refs, entry), *_registry(refs, entry)]:
        by_key.setdefault(claim.key, []).append(claim)
    figures: dict[str, Figure] = {}
    indications: dict[str, tuple[Other, ...]] = {}
    for key in BY_KEY:
        if key not in by_key:
            continue
        figure, rest = resolve(by_key[key], refs.home)
        if figure is not None:
            figures[key] = figure
        if rest:
            indications[key] = rest
    return figures, indications
