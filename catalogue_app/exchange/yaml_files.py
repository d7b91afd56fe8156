"""YAML as the catalogue writes it: strings stay strings, no date or yes/no guessing, no key twice."""

from pathlib import Path
from typing import Any

from catalogue_app.facts.problems import ContentProblem

_KEPT = ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:null", "tag:yaml.org,2002:merge")


def _loader() -> Any:  # noqa: ANN401 - PyYAML's loader class is chosen at run time and has no useful type
    import yaml

    base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    class CatalogueLoader(base):  # type: ignore[misc, valid-type]
        """Safe loader that reads `NO`, `on` and `2026-03-02` as the text they are."""

        def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:  # noqa: ANN401
            seen: set[str] = set()
            for key_node, _ in node.value:
                if not isinstance(key_node, yaml.ScalarNode):
                    raise yaml.constructor.ConstructorError(
                        None, None, "a key must be a single word", key_node.start_mark
                    )
                if key_node.value in seen:
                    raise yaml.constructor.ConstructorError(
                        None, None, f"the key {key_node.value!r} stands here twice", key_node.start_mark
                    )
                seen.add(key_node.value)
            mapping: dict[Any, Any] = super().construct_mapping(node, deep=deep)
            return mapping

    CatalogueLoader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in rules if tag in _KEPT]
        for first, rules in base.yaml_implicit_resolvers.items()
    }
    return CatalogueLoader


def read_yaml(path: Path) -> Any:  # noqa: ANN401 - the shape is checked by the caller
    """Return the data in a YAML file.

    Raises ContentProblem, naming file and line, when it cannot be read or is no YAML.
    """
    import yaml

    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_loader())  # noqa: S506 - a safe loader
    except OSError as error:
        raise ContentProblem(f"{path.name} cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise ContentProblem(f"{path.name} is not UTF-8 text (byte {error.start}); save it as UTF-8.") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        what = getattr(error, "problem", None) or " ".join(str(error).split())
        raise ContentProblem(f"{path.name}{where}: {what}; correct the YAML there.") from error
    except (ValueError, TypeError, RecursionError) as error:  # a number like `0x_`, a tag like `!!int soon`
        raise ContentProblem(f"{path.name} holds something that is no YAML value ({error}); correct it.") from error


def line_of(path: Path, place: tuple[str | int, ...]) -> int | None:
    """Return the 1-based line of the value at `place` (keys and indexes from the top), None if it is not there.

    Reads the file once more with its marks: only called when there is something to complain about.
    """
    import yaml

    node = yaml.compose(path.read_text(encoding="utf-8"), Loader=_loader())
    line: int | None = node.start_mark.line + 1 if node else None
    for step in place:
        child = None
        if isinstance(node, yaml.MappingNode):
            child = next((value for key, value in node.value if key.value == str(step)), None)
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            child = node.value[step]
        if child is None:
            break
        node = child
        line = node.start_mark.line + 1
    return line
