"""One car, large: name, drawing at true scale, whose technology it is, and six figures."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.facts.records import Model, ModelCard, Variant
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Status
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.big_text import BigLine
from catalogue_app.ui.customer.origin_line import OriginLine
from catalogue_app.ui.customer.picture import CarPicture
from catalogue_app.ui.customer.tiles import Tiles
from catalogue_app.ui.widgets import Panel


class CarSheet(QWidget):
    """Shows a model in its public form; `show_variant` changes the figures."""

    def __init__(
        self, context: AppContext, model: Model, card: ModelCard, origin: Text, variant: Variant | None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._context, self.model = context, model
        theme, lang = context.theme, context.lang
        self.setAccessibleName(model.full_name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(32)
        left, right = QVBoxLayout(), QVBoxLayout()
        right.setSpacing(0)
        picture = Panel(theme, self, padding=1)
        shown = CarPicture(context, model, picture)
        shown.setMinimumSize(360, 220)
        picture.box.addWidget(shown, 1)
        left.addWidget(picture, 1)
        left.addSpacing(16)
        left.addWidget(OriginLine(origin.in_(lang), card.ownership, theme, 24, self))
        for line in self._names():
            right.addWidget(line)
        self._version = QVBoxLayout()
        right.addLayout(self._version)
        right.addSpacing(20)
        self.tiles = Tiles(theme, lang, self)
        right.addWidget(self.tiles, 1)
        row.addLayout(left, 58)
        row.addLayout(right, 42)
        self.show_variant(variant)

    def show_variant(self, variant: Variant | None) -> None:
        """Show another version of the car."""
        while (item := self._version.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        name = variant.name.plain(self._context.lang) if variant is not None else ""
        self._version.addWidget(BigLine(name, self._context.theme, 20, self, tone="text2"))
        self.tiles.show_variant(self.model, variant)

    def _names(self) -> list[QWidget]:
        theme, model = self._context.theme, self.model
        brand = QWidget(self)
        row = QHBoxLayout(brand)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        bar = QWidget(brand)
        bar.setFixedSize(4, 20)
        bar.setStyleSheet(f"background: {theme.brand(model.brand).name()};")
        row.addWidget(bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(BigLine(model.brand, theme, 22, brand, tone="text2"))
        names: list[QWidget] = [brand, BigLine(model.name, theme, 56, self, bold=True)]
        if model.status is not Status.ON_SALE:
            names.append(BigLine(model.status.label.in_(self._context.lang), theme, 20, self, tone="text2", bold=True))
        return names
