"""Which other models have the same parts, at one scale; when there are none, that is said out loud."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.facts.formatting import format_number
from catalogue_app.facts.records import SHARING
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.model.siblings import SiblingTile
from catalogue_app.ui.skin.data import SkinData

_MOST, _GAP = 12, 8


class SiblingStrip(Section):
    """The nearest ones; `model_opened` carries the id of the one pressed."""

    model_opened = Signal(str)

    def __init__(self, context: AppContext, data: SkinData, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self._tiles: list[SiblingTile] = []
        self._count = data.sharers
        title = self.tr("Also in these models")
        self.setAccessibleName(title)
        self.box.addWidget(label(self.theme, title, "h4", "text", self))
        if data.alone:
            self._add_zero(data)
        if data.siblings:
            self._add_tiles(data)
        elif SHARING in data.model.withheld:
            words = context.absent.in_(context.lang)
            self.box.addWidget(label(self.theme, words, "body", "text2", self))
        elif not data.alone:
            self.box.addWidget(label(self.theme, self.tr("No shared part is known."), "body", "text2", self))
        self.box.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit."""
        super().resizeEvent(event)
        if self._tiles:
            self._fit()

    def _add_zero(self, data: SkinData) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(label(self.theme, "0", "hero", "text", self))
        words = self.tr("models of other Stellantis brands on sale share, as far as known, a part with the {model}.")
        row.addWidget(label(self.theme, words.format(model=data.model.name), "body_l", "text", self, wrap=True), 1)
        self.box.addLayout(row)

    def _add_tiles(self, data: SkinData) -> None:
        self._words = label(self.theme, "", "small", "text2", self, wrap=True)
        self.box.addWidget(self._words)
        row = QWidget(self)
        for shared in data.siblings[:_MOST]:
            tile = SiblingTile(self.context, data.others[shared.model_id], shared, row)
            tile.resize(tile.sizeHint())
            tile.move(len(self._tiles) * (tile.width() + _GAP), 0)
            tile.clicked.connect(self._on_tile)
            self._tiles.append(tile)
        row.setFixedHeight(self._tiles[0].height())
        self.box.addWidget(row)
        self._fit()

    def _fit(self) -> None:
        """Show the nearest ones that fit beside each other, and say how many there are."""
        margins = self.box.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        shown = 0
        for tile in self._tiles:
            fits = tile.geometry().right() < room or shown == 0
            tile.setVisible(fits)
            shown += fits
        words = self.tr("All at one scale. Below each car: the layers of which some version has the same part.")
        if self._count > shown:
            words = self.tr("The {shown} nearest of {count}, at one scale. Below each car: the layers of which some "
                            "version has the same part.").format(
                shown=shown, count=format_number(self._count, self.context.lang, 0)
            )  # fmt: skip
        self._words.setText(words)

    @Slot()
    def _on_tile(self) -> None:
        tile = self.sender()
        if isinstance(tile, SiblingTile):
            self.model_opened.emit(tile.model_id)
