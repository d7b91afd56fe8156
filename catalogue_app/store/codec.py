"""Frozen records to JSON and back, by their annotations; sources are kept as ids and looked up again."""

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from enum import Enum
from functools import lru_cache
from typing import Any, Union, get_args, get_origin

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.records import Source
from catalogue_app.facts.text import Text

Find = Callable[[str], Source]


def encode(value: Any) -> Any:  # noqa: ANN401 - any record or its parts
    """Return `value` as JSON data. Sources become their id, dates their text, both texts a pair en/nl."""
    if isinstance(value, Source):
        return value.id
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, Text):
        return {"en": value.en, "nl": value.nl}
    if isinstance(value, Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: encode(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): encode(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    return value


@lru_cache(maxsize=128)
def _hints(cls: type) -> dict[str, Any]:
    return typing.get_type_hints(cls)


def decode(kind: Any, data: Any, find: Find) -> Any:  # noqa: ANN401 - the inverse of encode
    """Return the record of type `kind` that `encode` made `data` of.

    Raises KeyError for a source id that `find` does not know, ValueError for an unknown word.
    """
    if data is None or kind is Any or kind is object:
        return tuple(data) if isinstance(data, list) else data
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _union(kind, data, find)
    if origin is tuple:
        return _tuple(get_args(kind), data, find)
    if origin is not None and issubclass(origin, Mapping):
        key, item = get_args(kind)
        return {decode(key, k, find): decode(item, v, find) for k, v in data.items()}
    return _plain(kind, data, find)


def _union(kind: Any, data: Any, find: Find) -> Any:  # noqa: ANN401
    if isinstance(data, list):
        return tuple(data)
    options = [a for a in get_args(kind) if a is not type(None)]
    return decode(options[0], data, find) if len(options) == 1 else data


def _tuple(args: tuple[Any, ...], data: list[Any], find: Find) -> tuple[Any, ...]:
    if len(args) == 2 and args[1] is Ellipsis:
        return tuple(decode(args[0], item, find) for item in data)
    return tuple(decode(arg, item, find) for arg, item in zip(args, data, strict=True))


def _plain(kind: Any, data: Any, find: Find) -> Any:  # noqa: ANN401
    if kind is Source:
        return find(data)
    if kind is PartialDate:
        return PartialDate.parse(data)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        return kind(**{name: decode(hints[name], item, find) for name, item in data.items()})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    return data
