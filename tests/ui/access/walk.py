"""What a screen reader finds: the tree of QAccessible, and what is wrong in it."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTableView,
    QTextBrowser,
    QWidget,
)

ROLE = QAccessible.Role
ROWS = 30  # of a view; the others are like them
CONTROLS = {
    ROLE.Button, ROLE.ButtonMenu, ROLE.ButtonDropDown, ROLE.CheckBox, ROLE.RadioButton, ROLE.Slider, ROLE.ComboBox,
    ROLE.EditableText, ROLE.List, ROLE.ListItem, ROLE.Table, ROLE.Tree, ROLE.Cell, ROLE.ColumnHeader, ROLE.RowHeader,
    ROLE.Link, ROLE.PageTab, ROLE.SpinBox, ROLE.MenuItem, ROLE.ProgressBar, ROLE.Dialog, ROLE.Window,
}  # fmt: skip
_BUTTONS = {ROLE.Button, ROLE.ButtonMenu, ROLE.CheckBox, ROLE.RadioButton}
_WHOLE = {ROLE.Table, ROLE.List, ROLE.Tree}


def walk(root: QWidget) -> Iterator[QAccessibleInterface]:
    """Every visible thing from `root` downwards, at most `ROWS` rows of a view."""
    start = QAccessible.queryAccessibleInterface(root)
    assert start is not None, root
    yield from _below(start)


def _below(here: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if not here.isValid() or here.state().invisible:
        return
    yield here
    count = here.childCount()
    if here.role() in _WHOLE:
        view = here.object()
        columns = view.model().columnCount() + 2 if isinstance(view, QTableView) else 1
        count = min(count, ROWS * columns)
    for number in range(count):
        child = here.child(number)
        if child is not None:
            yield from _below(child)


def name_of(thing: QAccessibleInterface) -> str:
    return thing.text(QAccessible.Text.Name)


def faults(root: QWidget) -> list[str]:
    """What a screen reader could not say of `root` and all in it, one sentence each."""
    return [f"{_place(thing)}: {wrong}" for thing in walk(root) for wrong in _faults(thing)]


def names(root: QWidget) -> list[str]:
    """The names of everything in `root` that can be used."""
    return [name_of(thing) for thing in walk(root) if _is_control(thing)]


def _is_control(thing: QAccessibleInterface) -> bool:
    return (bool(thing.state().focusable) or thing.role() in CONTROLS) and thing.role() is not ROLE.ScrollBar


def _faults(thing: QAccessibleInterface) -> Iterator[str]:
    owner, role, name = thing.object(), thing.role(), name_of(thing)
    if _is_control(thing):
        if not name.strip():
            yield "no name"
        if name == type(owner).__name__ or re.fullmatch(r"Q[A-Z]\w+", name):
            yield f"named after its class, {name}"
    if owner is not None and bool(thing.state().focusable):
        yield from _role_faults(owner, role, thing)


def _role_faults(owner: QObject, role: QAccessible.Role, thing: QAccessibleInterface) -> Iterator[str]:
    expected: set[QAccessible.Role] | None = None
    if isinstance(owner, QAbstractButton):
        expected = _BUTTONS
    elif isinstance(owner, QAbstractSlider) and not isinstance(owner, QScrollBar):
        expected = {ROLE.Slider}
        value = thing.valueInterface()
        if value is None or value.currentValue() is None:
            yield "a slider without a value"
        if not thing.text(QAccessible.Text.Description):
            yield "a slider whose value is not said in words"
    elif isinstance(owner, QTextBrowser):
        expected = {ROLE.StaticText, ROLE.EditableText}
    elif isinstance(owner, QLineEdit | QPlainTextEdit):
        expected = {ROLE.EditableText}
    elif isinstance(owner, QTableView):
        expected = {ROLE.Table}
    elif isinstance(owner, QAbstractItemView):
        expected = {ROLE.List}
    elif role in (ROLE.Client, ROLE.NoRole, ROLE.Border, ROLE.Pane) and not owner.inherits("QAbstractScrollArea"):
        yield f"takes the keyboard and is a {role.name}"
    if expected is not None and role not in expected:
        yield f"is a {role.name}"


def _place(thing: QAccessibleInterface) -> str:
    owner = thing.object()
    kind = type(owner).__name__ if owner is not None else "item"
    parents = []
    above = owner.parent() if owner is not None else None
    while above is not None and len(parents) < 2:
        parents.append(type(above).__name__)
        above = above.parent()
    return f"{kind} in {' in '.join(parents)} ({name_of(thing)!r}, {thing.role().name})"
