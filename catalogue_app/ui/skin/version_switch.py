"""Chooses the version whose parts are shown: first how it is driven, then which of those."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.data import Version
from catalogue_app.ui.widgets import SegmentedControl, TextButton


class VersionSwitch(QWidget):
    """`version_chosen` carries the number of a version. Hidden where all versions have the same parts."""

    version_chosen = Signal(int)

    def __init__(self, context: AppContext, versions: Sequence[Version], current: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._versions, self._current = context, tuple(versions), current
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        kinds = dict.fromkeys(v.powertrain for v in versions if v.powertrain is not None)
        self._segments: SegmentedControl | None = None
        if len(kinds) > 1:
            chips = [(str(kind), kind.chip.in_(context.lang)) for kind in kinds]
            name = self.tr("Powertrain")
            self._segments = SegmentedControl(chips, str(versions[current].powertrain), context.theme, name, self,
                                              small=True)  # fmt: skip
            self._segments.chosen.connect(self._on_kind)
            row.addWidget(self._segments)
        self._button = TextButton("", context.theme, self, small=True)
        self._menu = QMenu(self._button)
        self._menu.setFont(context.theme.font("body"))
        self._menu.triggered.connect(self._on_action)
        self._button.clicked.connect(self.open_list)
        row.addWidget(self._button)
        row.addStretch()
        self._follow()
        self.setVisible(len(versions) > 1)

    @property
    def current(self) -> int:
        """The number of the version in force."""
        return self._current

    @property
    def popup(self) -> QMenu:
        """The versions with this powertrain."""
        return self._menu

    def show_version(self, number: int) -> None:
        """Show which version is in force, without a signal."""
        self._current = number
        if self._segments is not None:
            self._segments.set_current(str(self._versions[number].powertrain))
        self._follow()

    @Slot()
    def open_list(self) -> None:
        """Show the versions below the button."""
        self._menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def _alike(self) -> list[int]:
        kind = self._versions[self._current].powertrain
        return [number for number, version in enumerate(self._versions) if version.powertrain is kind]

    def _follow(self) -> None:
        alike = self._alike()
        self._button.setVisible(len(alike) > 1)
        text = f"{self._name(self._current)}  \u25be"
        self._button.setText(text)
        self._button.setAccessibleName(self.tr("Version: {name}").format(name=self._name(self._current)))
        self._menu.clear()
        for number in alike:
            action = QAction(self._name(number), self._menu)
            action.setData(number)
            action.setCheckable(True)
            action.setChecked(number == self._current)
            self._menu.addAction(action)

    def _name(self, number: int) -> str:
        name = self._versions[number].name
        return name.plain(self._context.lang) if name is not None else ""

    def _choose(self, number: int) -> None:
        self.show_version(number)
        self.version_chosen.emit(number)

    @Slot(str)
    def _on_kind(self, key: str) -> None:
        self._choose(next(n for n, version in enumerate(self._versions) if str(version.powertrain) == key))

    @Slot(QAction)
    def _on_action(self, action: QAction) -> None:
        self._choose(int(action.data()))
