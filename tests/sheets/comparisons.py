"""Comparisons to print: cars of the shipped edition, and one made as awkward as names and figures can be."""

import dataclasses
import re
import unicodedata

from catalogue_app.facts.text import same
from catalogue_app.sheets.compare_order import CodeBlock, Order

FOUR = (
    "leapmotor/b10/b10-life-pro-max-67-1-kwh", "peugeot/3008/e-3008-210-73-kwh",
    "opel/grandland/grandland-electric-73-kwh", "jeep/compass/compass-electric-213-74-kwh",
)  # fmt: skip
SIX = (*FOUR, "citroen/c5-aircross/c5-aircross-plug-in-hybrid-195", "maserati/grecale/grecale-gt-mild-hybrid-300-hp")
LONG_NAME = (
    "Donaudampfschifffahrtsgesellschaftskapitän #panic() $x$ *Édition* _limitée_ [très] \\ <longue> "
    + "de la Rochefoucauld " * 3
).strip()
LONG_WORD = "Achtstufendoppelkupplungsgetriebe mit Drehmomentwandlerüberbrückung"
CODE = CodeBlock(tuple(tuple((x * y + x) % 3 == 0 for x in range(29)) for y in range(29)), "K7Q-M2X-B4D")


def columns(edition, ids):
    variants = {v.id: (m, v) for m in edition.models for v in m.variants}
    return tuple(variants[variant_id] for variant_id in ids)


def order(edition, ids=FOUR, **rest):
    return Order(columns(edition, ids), edition.edition, **rest)


def awkward(edition):
    """Six cars: names of many lines and of one long word, a car without figures, one without parts and sizes."""
    made = []
    for place, (model, variant) in enumerate(columns(edition, SIX)):
        figures = dict(variant.figures) if place != 2 else {}
        if "transmission" in figures:
            figures["transmission"] = dataclasses.replace(figures["transmission"], value=LONG_WORD, words=None)
        own = dataclasses.replace(variant, name=same(LONG_NAME), figures=figures)
        bare = {"figures": {}, "parts": (), "production": ()} if place == 3 else {}
        name = f"{model.name} Sportwagenkombinationskraftfahrzeug"
        made.append((dataclasses.replace(model, name=name, variants=(own,), **bare), own))
    return Order(tuple(made), edition.edition, with_reported=True, code=CODE)


def squeezed(text):
    """Text without spaces, line breaks and places where a long word may break."""
    return re.sub(r"[\s\u200b]+", "", unicodedata.normalize("NFKC", text))
