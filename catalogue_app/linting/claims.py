"""Checks on words: what our own sentences may not say, and how power and speed may be told."""

from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.text import Text
from catalogue_app.linting.draft import Draft, Place
from catalogue_app.linting.reading import HORSES, KILOWATT, bare_zero, own_words, says
from catalogue_app.linting.rules import Rule
from catalogue_app.linting.verdict import Verdict, judged, quoted

_SPEED = ("zero_to_100_s", "top_speed_kmh")
_POWER = ("power_kw", "torque_nm")

_WORDS_FOUND = Text(
    "It says: {found}.", "Er staat: {found}.", "Es heißt: {found}.", "On lit\u00a0: {found}.", "C’è scritto: {found}."
)
_NO_WORDS = Text(
    "None of these words stands in our own text.",
    "Geen van deze woorden staat in onze eigen tekst.",
    "Keines dieser Wörter steht in unserem Text.",
    "Aucun de ces mots ne figure dans notre texte.",
    "Nessuna di queste parole è nel nostro testo.",
)
_NAME_FOUND = Text(
    "The maker’s own name holds such a word: {found}.",
    "De naam van de fabrikant bevat zo’n woord: {found}.",
    "Der Name des Herstellers enthält ein solches Wort: {found}.",
    "Le nom donné par le constructeur contient un tel mot\u00a0: {found}.",
    "Il nome dato dal costruttore contiene una parola simile: {found}.",
)
_NO_NAME = Text(
    "No name of a car holds such a word.",
    "Geen naam van een auto bevat zo’n woord.",
    "Kein Name eines Autos enthält ein solches Wort.",
    "Aucun nom de voiture ne contient un tel mot.",
    "Nessun nome di auto contiene una parola simile.",
)
_ZERO_FOUND = Text(
    "A bare zero: {found}.", "Een kale nul: {found}.", "Eine bloße Null: {found}.", "Un zéro nu\u00a0: {found}.",
    "Uno zero nudo: {found}.",
)  # fmt: skip
_NO_ZERO = Text(
    "No bare zero.", "Geen kale nul.", "Keine bloße Null.", "Aucun zéro nu.", "Nessuno zero nudo."
)  # fmt: skip
_HORSES_FIRST = Text(
    "Horsepower without kW before it: {found}.",
    "Pk zonder kW ervoor: {found}.",
    "PS ohne kW davor: {found}.",
    "Chevaux sans kW devant\u00a0: {found}.",
    "Cavalli senza kW davanti: {found}.",
)
_KILOWATT_FIRST = Text(
    "Power stands in kW first.",
    "Het vermogen staat eerst in kW.",
    "Die Leistung steht zuerst in kW.",
    "La puissance figure d’abord en kW.",
    "La potenza è prima in kW.",
)
_ON_TOP = Text(
    "Among the figures on top: {found}.",
    "Bij de cijfers bovenaan: {found}.",
    "Unter den Werten oben: {found}.",
    "Parmi les chiffres du haut\u00a0: {found}.",
    "Tra i dati in alto: {found}.",
)
_NOT_ON_TOP = Text(
    "Not among the figures on top.",
    "Niet bij de cijfers bovenaan.",
    "Nicht unter den Werten oben.",
    "Pas parmi les chiffres du haut.",
    "Non tra i dati in alto.",
)


def words_absent(draft: Draft, rule: Rule) -> Verdict:
    """None of the words of the rule stands in our own text."""
    found = [quoted(word) for text in own_words(draft) for word in says(text, rule.words)]
    return judged(found, _WORDS_FOUND, _NO_WORDS)


def words_in_names(draft: Draft, rule: Rule) -> Verdict:
    """No name that a maker gave holds one of the words of the rule."""
    names = [line.text for line in draft.at(Place.NAME)] + [car.name for car in draft.cars]
    return judged([quoted(name) for name in names if says(name, rule.words)], _NAME_FOUND, _NO_NAME)


def no_bare_zero(draft: Draft, rule: Rule) -> Verdict:
    """Zero grams is told with WLTP and with the words of the rule ("while driving")."""
    found = [
        quoted(text) for text in own_words(draft) if bare_zero(text) and not ("WLTP" in text and says(text, rule.words))
    ]
    return judged(found, _ZERO_FOUND, _NO_ZERO)


def kilowatt_first(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001 - every check has this form
    """Horsepower stands only beside and after kilowatt."""
    faults = []
    for text in own_words(draft):
        horses = HORSES.search(text)
        if horses is not None and KILOWATT not in text[: horses.start()]:
            faults.append(quoted(text))
    return judged(faults, _HORSES_FIRST, _KILOWATT_FIRST)


def speed_not_on_top(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """Neither acceleration nor top speed is a headline."""
    return _not_on_top(draft, _SPEED)


def power_not_on_top(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """Neither power nor torque is a headline."""
    return _not_on_top(draft, _POWER)


def _not_on_top(draft: Draft, keys: tuple[str, ...]) -> Verdict:
    found = [BY_KEY[line.figure].label for line in draft.at(Place.HEADLINE) if line.figure in keys]
    return judged(found, _ON_TOP, _NOT_ON_TOP)
