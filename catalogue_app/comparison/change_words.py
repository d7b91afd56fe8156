"""What changed since a comparison was kept, in one sentence."""

from collections import Counter
from datetime import date

from catalogue_app.comparison.changes import Became, Changes, FigureChange
from catalogue_app.comparison.kept import CarName, SeenFigure
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.formatting import format_date, format_quantity
from catalogue_app.facts.text import AND, Lang, Text, in_all, listed, same

_NAMED = 2  # changes that are told one by one; of more only the number is told

NOTHING = Text(
    "Nothing changed since {day}.",
    "Niets veranderd sinds {day}.",
    "Seit dem {day} hat sich nichts geändert.",
    "Rien n’a changé depuis le {day}.",
    "Niente è cambiato dal {day}.",
)
SINCE = Text(
    "Since {day}: {what}.",
    "Sinds {day}: {what}.",
    "Seit dem {day}: {what}.",
    "Depuis le {day}\u00a0: {what}.",
    "Dal {day}: {what}.",
)
_FROM_TO = Text(
    "{figure} of {car} from {before} to {now}",
    "{figure} van {car} van {before} naar {now}",
    "{figure} von {car} von {before} auf {now}",
    "{figure} de {car} de {before} à {now}",
    "{figure} di {car} da {before} a {now}",
)
_NOW = Text(
    "{figure} of {car} changed, now {now}",
    "{figure} van {car} veranderd, nu {now}",
    "{figure} von {car} geändert, jetzt {now}",
    "{figure} de {car} modifié, maintenant {now}",
    "{figure} di {car} cambiato, ora {now}",
)
_COUNTS: dict[Became, tuple[Text, Text]] = {
    Became.CHANGED: (
        Text(
            "one other value changed",
            "één andere waarde veranderd",
            "ein anderer Wert geändert",
            "une autre valeur modifiée",
            "un altro valore cambiato",
        ),
        Text(
            "{n} other values changed",
            "{n} andere waarden veranderd",
            "{n} andere Werte geändert",
            "{n} autres valeurs modifiées",
            "{n} altri valori cambiati",
        ),
    ),
    Became.NEW: (
        Text(
            "one value that was unknown is known now",
            "één onbekende waarde is nu bekend",
            "ein unbekannter Wert ist jetzt bekannt",
            "une valeur inconnue est maintenant connue",
            "un valore ignoto ora è noto",
        ),
        Text(
            "{n} values that were unknown are known now",
            "{n} onbekende waarden zijn nu bekend",
            "{n} unbekannte Werte sind jetzt bekannt",
            "{n} valeurs inconnues sont maintenant connues",
            "{n} valori ignoti ora sono noti",
        ),
    ),
    Became.GONE: (
        Text(
            "one value has no source any more",
            "één waarde heeft geen bron meer",
            "ein Wert hat keine Quelle mehr",
            "une valeur n’a plus de source",
            "un valore non ha più fonte",
        ),
        Text(
            "{n} values have no source any more",
            "{n} waarden hebben geen bron meer",
            "{n} Werte haben keine Quelle mehr",
            "{n} valeurs n’ont plus de source",
            "{n} valori non hanno più fonte",
        ),
    ),
    Became.SURER: (
        Text(
            "one value the same, but surer",
            "één waarde gelijk, maar zekerder",
            "ein Wert gleich, aber sicherer",
            "une valeur identique, mais plus sûre",
            "un valore uguale, ma più sicuro",
        ),
        Text(
            "{n} values the same, but surer",
            "{n} waarden gelijk, maar zekerder",
            "{n} Werte gleich, aber sicherer",
            "{n} valeurs identiques, mais plus sûres",
            "{n} valori uguali, ma più sicuri",
        ),
    ),
    Became.LESS_SURE: (
        Text(
            "one value the same, but less sure",
            "één waarde gelijk, maar minder zeker",
            "ein Wert gleich, aber weniger sicher",
            "une valeur identique, mais moins sûre",
            "un valore uguale, ma meno sicuro",
        ),
        Text(
            "{n} values the same, but less sure",
            "{n} waarden gelijk, maar minder zeker",
            "{n} Werte gleich, aber weniger sicher",
            "{n} valeurs identiques, mais moins sûres",
            "{n} valori uguali, ma meno sicuri",
        ),
    ),
}
_CAR_GONE = Text(
    "{cars} no longer in the catalogue",
    "{cars} niet meer in de catalogus",
    "{cars} nicht mehr im Katalog",
    "{cars} plus au catalogue",
    "{cars} non più in catalogo",
)
_UNPLACED = Text(
    "something about {cars} changed, the code does not say what",
    "er is iets veranderd aan {cars}, de code zegt niet wat",
    "etwas an {cars} hat sich geändert, der Code sagt nicht was",
    "quelque chose a changé pour {cars}, le code ne dit pas quoi",
    "qualcosa è cambiato per {cars}, il codice non dice cosa",
)


def summary(changes: Changes) -> Text:
    """Return what changed in one sentence: the first changes by name, of the others how many, and the cars gone."""
    day = in_all(lambda lang: _day(changes.since, lang))
    clauses = _clauses(changes)
    if not clauses:
        return NOTHING.filled(day=day)
    return SINCE.filled(day=day, what=in_all(lambda lang: _joined(clauses, lang)))


def figure_sentence(name: CarName, key: str, change: FigureChange) -> Text | None:
    """Return how a figure changed, with both values where the old one is known; None where it did not change."""
    if change.became is not Became.CHANGED or change.now is None:
        return None
    words = {"figure": _label(key), "car": name.full}
    now = in_all(lambda lang: shown(key, change.now, lang))
    if change.before is None:
        return _NOW.filled(**words, now=now)
    return _FROM_TO.filled(**words, now=now, before=in_all(lambda lang: shown(key, change.before, lang)))


def shown(key: str, figure: SeenFigure | None, lang: Lang) -> str:
    """Return a figure as it was shown, a price with its market and date; empty for none."""
    if figure is None:
        return ""
    if figure.words is not None:
        return figure.words.plain(lang)
    written = format_quantity(figure.value, key, figure.unit, lang)
    where = ", ".join(part for part in (figure.market, format_date(figure.as_of, lang)) if part)
    return f"{written} ({where})" if key == "price" and where else written


def _joined(clauses: list[Text], lang: Lang) -> str:
    return ("\u00a0; " if lang == "fr" else "; ").join(clause.in_(lang) for clause in clauses)


def _clauses(changes: Changes) -> list[Text]:
    told = changes.told
    counts = Counter(change.became for _, _, change in told)
    named = [text for name, key, change in told if (text := figure_sentence(name, key, change)) is not None][:_NAMED]
    clauses = [*named]
    counts[Became.CHANGED] -= len(named)
    for became, (one, many) in _COUNTS.items():
        number = counts[became]
        if number:
            clauses.append(one if number == 1 else many.filled(n=str(number)))
    unplaced = [car.name.full for car in changes.cars if car.unplaced]
    if unplaced:
        clauses.append(_UNPLACED.filled(cars=listed(unplaced, AND)))
    if changes.gone:
        clauses.append(_CAR_GONE.filled(cars=listed([name.full for name in changes.gone], AND)))
    return clauses


def _label(key: str) -> Text:
    """The label of a figure as it stands inside a sentence: with a small letter unless it is a name or a code."""
    label = BY_KEY[key].label if key in BY_KEY else same(key)

    def words(lang: Lang) -> str:
        own = label.plain(lang)
        is_name = lang == "de" or label.en == label.nl or own[1:2] != own[1:2].lower()
        return own if is_name else own[:1].lower() + own[1:]

    return in_all(words)


def _day(day: date, lang: Lang) -> str:
    return format_date(PartialDate(day.year, day.month, day.day), lang)
