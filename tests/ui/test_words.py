"""Every string of the interface has its translations, and the compiled words are those of the .ts file."""

import ast
from pathlib import Path

import pytest

from tests.words import LANGUAGES, ROOT, other_fields, problems, unfinished


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_is_untranslated_and_the_compiled_words_are_fresh(language: str) -> None:
    assert problems(language) == []


def test_a_translation_with_other_fields_than_its_source_is_found(tmp_path: Path) -> None:
    ts = tmp_path / "catalogue_de.ts"
    ts.write_text(
        "<TS><context><name>Bar</name>"
        "<message><source>{count} models</source><translation>{anzahl} Modelle</translation></message>"
        "<message><source>{a} of {b}</source><translation>{b}: {a}</translation></message>"
        "<message><source>Open</source><translation type='unfinished'></translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    assert other_fields(ts) == ["Bar: {anzahl} Modelle"]
    assert unfinished(ts) == ["Bar: Open"]


def test_every_string_that_is_to_be_translated_is_a_literal() -> None:
    """What is passed on as a variable lupdate does not see, so nobody ever translates it."""
    unseen = []
    for path in sorted((ROOT / "catalogue_app" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in ("tr", "translate"):
                words = [a for a in node.args if not isinstance(a, ast.Constant) or not isinstance(a.value, str)]
                unseen += [f"{path.name}:{node.lineno}" for _ in words] if _is_qt(node) else []
    assert unseen == []


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _is_qt(call: ast.Call) -> bool:
    """Not `painter.translate(x, y)`, nor `str.translate(table)`."""
    return not (
        _name(call.func) == "translate"
        and isinstance(call.func, ast.Attribute)
        and _name(call.func.value) != "QCoreApplication"
    )
