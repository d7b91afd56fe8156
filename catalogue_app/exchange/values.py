"""The values that stand in content files: texts in two languages, dates, keys of figures, numbers and bands."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StrictFloat, StrictInt
from rapidfuzz import process

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import SOURCE_KINDS
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.text import Text, same


def _text(value: Any) -> Text:  # noqa: ANN401 - raw YAML
    if isinstance(value, Text):
        return value
    if isinstance(value, str):
        return same(value)
    if isinstance(value, dict) and set(value) == {"en", "nl"} and all(isinstance(v, str) for v in value.values()):
        return Text(value["en"], value["nl"])
    raise ValueError("write a text, or {en: ..., nl: ...} with both languages")


def _date(value: Any) -> PartialDate:  # noqa: ANN401 - raw YAML
    return value if isinstance(value, PartialDate) else PartialDate.parse(str(value))


def _key(value: Any) -> Any:  # noqa: ANN401 - raw YAML
    if not isinstance(value, str) or value not in BY_KEY:
        near = process.extractOne(str(value), BY_KEY.keys())[0]
        raise ValueError(f"there is no figure {value!r:.60}; is {near!r} meant?")
    return value


Words = Annotated[Text, BeforeValidator(_text)]
Day = Annotated[PartialDate, BeforeValidator(_date)]
Key = Annotated[str, BeforeValidator(_key)]
Number = StrictInt | StrictFloat
RawValue = Number | tuple[Number, Number] | Words
SourceKind = Annotated[str, Field(pattern="^(" + "|".join(SOURCE_KINDS) + ")$")]
Ids = Annotated[tuple[str, ...], BeforeValidator(lambda v: (v,) if isinstance(v, str) else v)]
