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
    """Return `value` as JSON data. Sources become their id, dates their text, a text its words by language."""
    if isinstance(value, Source):
        return value.id
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, Text):
        return {f.name: words for f in dataclasses.fields(value) if (words := getattr(value, f.name)) is not None}
    if isinstance(value, Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: encode(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): encode(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    return value


_Decode = Callable[[Any, Find], Any]


def decode(kind: Any, data: Any, find: Find) -> Any:  # noqa: ANN401 - the inverse of encode
    """Return the record of type `kind` that `encode` made `data` of.

    Raises KeyError for a source id that `find` does not know, ValueError for an unknown word, TypeError for a field
    that the record does not have.
    """
    return _decoder(kind)(data, find)


@lru_cache(maxsize=512)
def _decoder(kind: Any) -> _Decode:  # noqa: ANN401
    """Return the function that decodes a type: worked out once per type, since a large catalogue has millions."""
    if kind is Any or kind is object:
        return _as_it_is
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _union(kind)
    if origin is tuple:
        return _tuple(get_args(kind))
    if origin is not None and issubclass(origin, Mapping):
        return _mapping(*get_args(kind))
    return _plain(kind)


def _as_it_is(data: Any, _find: Find) -> Any:  # noqa: ANN401
    return tuple(data) if isinstance(data, list) else data


def _unless_none(inner: _Decode) -> _Decode:
    def found(data: Any, find: Find) -> Any:  # noqa: ANN401
        return None if data is None else inner(data, find)

    return found


def _union(kind: Any) -> _Decode:  # noqa: ANN401
    options = [a for a in get_args(kind) if a is not type(None)]
    if len(options) > 1:
        return _as_it_is
    inner = _decoder(options[0])
    return inner if inner is _as_it_is else _unless_none(inner)


def _tuple(args: tuple[Any, ...]) -> _Decode:
    if len(args) == 2 and args[1] is Ellipsis:
        inner = _decoder(args[0])
        if inner is _as_it_is:
            return lambda data, _find: tuple(data)
        return lambda data, find: tuple([inner(item, find) for item in data])
    each = [_decoder(arg) for arg in args]
    if all(one is _as_it_is for one in each):
        return lambda data, _find: tuple(data)
    return lambda data, find: tuple([one(item, find) for one, item in zip(each, data, strict=True)])


def _mapping(key: Any, item: Any) -> _Decode:  # noqa: ANN401
    keys, items = _decoder(key), _decoder(item)
    return lambda data, find: {keys(k, find): items(v, find) for k, v in data.items()}


def _plain(kind: Any) -> _Decode:  # noqa: ANN401
    if kind is Source:
        return lambda data, find: find(data)
    if kind is PartialDate:
        return lambda data, _find: _date(data)
    if kind is Text:
        return lambda data, _find: Text(**data)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _record(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        members: dict[Any, Enum] = {member.value: member for member in kind}
        return lambda data, _find: members[data] if data in members else kind(data)
    return _as_it_is


def _record(kind: type) -> _Decode:
    hints = typing.get_type_hints(kind)
    fields = {name: _decoder(hint) for name, hint in hints.items()}
    needing = {name: one for name, one in fields.items() if one is not _as_it_is}
    lists = {name for name, one in fields.items() if one is _as_it_is}

    def found(data: Any, find: Find) -> Any:  # noqa: ANN401
        ready = dict(data)
        for name, item in data.items():
            if name in needing:
                ready[name] = needing[name](item, find)
            elif item.__class__ is list and name in lists:
                ready[name] = tuple(item)
        return kind(**ready)

    return found


@lru_cache(maxsize=4096)
def _date(text: str) -> PartialDate:
    return PartialDate.parse(text)
