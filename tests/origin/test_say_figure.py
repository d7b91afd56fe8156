"""What may be said of a figure: golden sentences on figures as shipped, each no stronger than its evidence."""

from dataclasses import replace

import pytest

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Figure
from catalogue_app.facts.text import LANGUAGES
from catalogue_app.origin.say import say_figure
from catalogue_app.origin.spoken_figure import HOME, Subject
from catalogue_app.store.reading import StoredCatalogue

E3008 = "peugeot/3008/e-3008-210-73-kwh"
PLUG_IN = "peugeot/3008/3008-plug-in-hybrid-195-e-dcs7"
_EVDB = "utsabh-ss on GitHub (underlying: EV Database)"


def shipped(catalogue: StoredCatalogue, of: str, key: str) -> tuple[Figure, Subject]:
    """Return a figure of a model, or of a variant for the id of one."""
    brand, name, *_ = of.split("/")
    model = catalogue.model(f"{brand}/{name}")
    variant = next((v for v in model.variants if v.id == of), None)
    return (model if variant is None else variant).figures[key], Subject(model, variant)


@pytest.mark.parametrize(
    ("of", "key", "evidence", "nl", "en"),
    [
        (PLUG_IN, "range_wltp_km", Evidence.OFFICIAL,
         ("Volgens het officiële register (UK Vehicle Certification Agency (VCA), 2026): Peugeot 3008 Plug-in Hybrid "
         "195 e-DCS7, elektrisch bereik (WLTP): 70 tot 83 km, markt Verenigd Koninkrijk."),
         ("According to the official register (UK Vehicle Certification Agency (VCA), 2026): Peugeot 3008 Plug-in "
         "Hybrid 195 e-DCS7, electric range (WLTP): 70 to 83 km, market United Kingdom.")),
        ("citroen/c4-x/c4-x-hybrid-145", "co2_g_km", Evidence.OFFICIAL,
         ("Volgens het officiële register (UK Vehicle Certification Agency (VCA), 2025): Citroën C4 X Hybrid 145, "
         "CO₂ tijdens het rijden (WLTP): 102 tot 125 g/km, markt Verenigd Koninkrijk, in het register: zelfde motor, "
         "oudere naam."),
         ("According to the official register (UK Vehicle Certification Agency (VCA), 2025): Citroën C4 X Hybrid 145, "
         "CO₂ while driving (WLTP): 102 to 125 g/km, market United Kingdom, in the register: same engine, older "
         "badge.")),
        ("jeep/avenger", "euro_ncap_stars", Evidence.OFFICIAL,
         "Volgens het officiële register (Euro NCAP, 2024): Jeep Avenger, Euro NCAP 2024: 3 van 5 sterren.",
         "According to the official register (Euro NCAP, 2024): Jeep Avenger, Euro NCAP 2024: 3 of 5 stars."),
        (E3008, "price", Evidence.PRESS,
         ("Volgens Auto Review (NL) (2024): Peugeot E-3008 210 73 kWh, prijs zoals gepubliceerd: €\u200948.190, "
         "markt Nederland."),
         ("According to Auto Review (NL) (2024): Peugeot E-3008 210 73 kWh, price as published: €\u200948,190, "
         "market Netherlands.")),
        (PLUG_IN, "price", Evidence.PRESS,
         ("Volgens Caradisiac (30 oktober 2025): Peugeot 3008 Plug-in Hybrid 195 e-DCS7, prijs zoals gepubliceerd: "
         "€\u200943.490, markt Frankrijk. Dit is geen Nederlandse prijs."),
         ("According to Caradisiac (30 October 2025): Peugeot 3008 Plug-in Hybrid 195 e-DCS7, price as published: "
         "€\u200943,490, market France. This is not a Dutch price.")),
        ("leapmotor/c10/c10-reev-28-4-kwh", "range_electric_km", Evidence.PRESS,
         "Volgens Caradisiac (2025): Leapmotor C10 REEV 28.4 kWh, elektrisch bereik: 145 km, testmethode niet vermeld.",
         ("According to Caradisiac (2025): Leapmotor C10 REEV 28.4 kWh, electric range: 145 km, test procedure not "
         "stated.")),
        (E3008, "range_wltp_km", Evidence.REPORTED,
         (f"Volgens {_EVDB} (juli 2025), die doorgeeft wat anderen zeggen; niet bevestigd: Peugeot E-3008 210 73 kWh, "
         "elektrisch bereik (WLTP): 527 km."),
         (f"According to {_EVDB} (July 2025), which passes on what others say; not confirmed: Peugeot E-3008 210 73 "
         "kWh, electric range (WLTP): 527 km.")),
        (E3008, "dc_time_min", Evidence.REPORTED,
         (f"Volgens {_EVDB} (juli 2025), die doorgeeft wat anderen zeggen; niet bevestigd: Peugeot E-3008 210 73 kWh, "
         "DC-laadtijd: 30 min, van 20 tot 80 %."),
         (f"According to {_EVDB} (July 2025), which passes on what others say; not confirmed: Peugeot E-3008 210 73 "
         "kWh, DC charging time: 30 min, from 20 to 80 %.")),
    ],
)  # fmt: skip
def test_a_shipped_figure_reads(
    catalogue: StoredCatalogue, of: str, key: str, evidence: Evidence, nl: str, en: str
) -> None:
    said = say_figure(*shipped(catalogue, of, key))
    assert (said.text.nl, said.text.en) == (nl, en)
    assert (said.evidence, said.releasable) == (evidence, evidence is not Evidence.REPORTED)


@pytest.mark.parametrize(
    ("evidence", "nl", "en"),
    [
        (Evidence.MEASURED, "Hier gemeten (30 oktober 2025): ", "Measured here (30 October 2025): "),
        (Evidence.RUMOURED, "Er gaat een gerucht, volgens Caradisiac (30 oktober 2025); het is niet bevestigd: ",
         "There is a rumour, according to Caradisiac (30 October 2025); it is not confirmed: "),
        (Evidence.UNKNOWN, "Hoe zeker dit is, is niet bekend; Caradisiac zegt het (30 oktober 2025): ",
         "How sure this is, is not known; Caradisiac says so (30 October 2025): "),
    ],
)  # fmt: skip
def test_the_same_figure_on_evidence_that_is_not_shipped(
    catalogue: StoredCatalogue, evidence: Evidence, nl: str, en: str
) -> None:
    figure, subject = shipped(catalogue, PLUG_IN, "price")
    said = say_figure(replace(figure, evidence=evidence), subject)
    content = "Peugeot 3008 Plug-in Hybrid 195 e-DCS7, "
    assert said.text.nl.startswith(nl + content)
    assert said.text.en.startswith(en + content)
    assert said.releasable is (evidence is Evidence.MEASURED)


def test_the_other_languages_say_market_band_and_basis_too(catalogue: StoredCatalogue) -> None:
    said = say_figure(*shipped(catalogue, PLUG_IN, "range_wltp_km")).text
    assert str(said.de).endswith("elektrische Reichweite (WLTP): 70 bis 83 km, Markt Vereinigtes Königreich.")
    assert str(said.fr).endswith("autonomie électrique (WLTP)\u00a0: 70 à 83 km, marché Royaume-Uni.")
    assert str(said.it).endswith("autonomia elettrica (WLTP): 70 a 83 km, mercato Regno Unito.")
    price = say_figure(*shipped(catalogue, PLUG_IN, "price")).text
    assert str(price.de).endswith("Markt Frankreich. Das ist kein niederländischer Preis.")
    assert str(price.fr).endswith("marché France. Ce n’est pas un prix néerlandais.")
    assert str(price.it).endswith("mercato Francia. Non è un prezzo olandese.")


def test_a_version_is_named_in_the_language_of_the_sentence(catalogue: StoredCatalogue) -> None:
    model = catalogue.model("alfa-romeo/tonale")
    variant = next(v for v in model.variants if v.name.en.endswith("(until 2025)") and v.figures)
    said = say_figure(next(iter(variant.figures.values())), Subject(model, variant)).text
    assert "(tot 2025)" in said.nl
    assert "(until 2025)" in said.en


def test_a_figure_of_the_whole_model_names_no_version(catalogue: StoredCatalogue) -> None:
    model = catalogue.model("peugeot/3008")
    variant = next(v for v in model.variants if v.id == E3008)
    length = model.figures["length_mm"]
    assert "Peugeot 3008, lengte: " in say_figure(length, Subject(model, variant)).text.nl


def test_no_brand_is_said_twice(catalogue: StoredCatalogue) -> None:
    for model in catalogue.models():
        for variant in model.variants:
            name = Subject(model, variant).name().en
            assert name.startswith(model.brand)
            assert not name.startswith(f"{model.brand} {model.brand} "), name


def test_no_figure_stands_without_what_it_holds_for(catalogue: StoredCatalogue) -> None:
    """Walks all figures: the market where stated, the basis of every test, never a foreign price as a Dutch one."""
    denials = {"en": "not a Dutch price", "nl": "geen Nederlandse prijs", "de": "kein niederländischer Preis",
               "fr": "pas un prix néerlandais", "it": "Non è un prezzo olandese"}  # fmt: skip
    seen = 0
    for model in catalogue.models():
        subjects = [(model.figures, Subject(model)), *((v.figures, Subject(model, v)) for v in model.variants)]
        for figures, subject in subjects:
            for key, figure in figures.items():
                text = say_figure(figure, subject).text
                tested = key.startswith(("range_", "consumption_", "co2_"))
                assert not tested or "WLTP" in text.nl or "testmethode niet vermeld" in text.nl, (model.id, key)
                assert ("markt " in text.nl.lower()) == (figure.market is not None), (model.id, key)
                for lang in LANGUAGES:
                    foreign = key == "price" and figure.market != HOME
                    assert (denials[lang] in text.in_(lang)) == foreign, (model.id, key, lang)
                    assert " – " not in text.in_(lang).partition(": ")[2] or isinstance(figure.value, str)
                    seen += 1
    assert seen > 10_000
