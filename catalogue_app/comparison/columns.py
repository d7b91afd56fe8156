"""One version of a model as the rules of `origin` see it, and short names of columns and parts."""

import re
from collections.abc import Sequence
from dataclasses import replace

from catalogue_app.comparison.entries import Column
from catalogue_app.comparison.fitted import links_of
from catalogue_app.facts.records import Model, Variant
from catalogue_app.facts.text import Text, in_all, same

_ASIDE = re.compile(r"\s*\([^)]*\)")
_REST = re.compile(r"(, | - | – ).*$")


def only(model: Model, variant: Variant) -> Model:
    """Return the model as if this were its only version, so that rules on models answer for the version."""
    parts = tuple(replace(part, variants=(variant.id,)) for part in links_of((model, variant)))
    return replace(model, variants=(variant,), parts=parts)


def short_names(columns: Sequence[Column]) -> tuple[Text, ...]:
    """Return the model names; where a model stands there twice, the names of its versions."""
    names = [model.name for model, _ in columns]
    return tuple(same(m.name) if names.count(m.name) == 1 else v.name for m, v in columns)


def short_part_name(name: Text) -> Text:
    """Return the name of a part without what stands in brackets and behind a comma or dash: "CATL NMC 50 kWh"."""
    return in_all(lambda lang: _REST.sub("", _ASIDE.sub("", name.plain(lang))) or name.plain(lang))
