"""A page that has only what keeping and taking home need: a table that follows the tray, and an anchor."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from catalogue_app.drawing.overlay import Align
from catalogue_app.ui.compare.showing import Showing
from catalogue_app.ui.compare.table_model import CompareModel
from catalogue_app.ui.compare.table_view import CompareTable


class Bench(QWidget):
    """Stands for the compare page."""

    def __init__(self, context, parent=None):
        super().__init__(parent)
        self._context = context
        self.align = Align.WHEEL
        self.model = CompareModel(context.lang, self, dealer=context.audience == "dealer")
        self.table = CompareTable(self.model, context.theme, context.lang, self)
        self.anchor = QPushButton("Take home", self)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.anchor)
        self.column.addWidget(self.table)
        self.resize(1200, 800)
        context.tray.changed.connect(self.refresh)
        self.refresh()

    def refresh(self):
        models = {v.id: card.id for card in self._context.catalogue.cards() for v in card.variants}
        cars = []
        for variant_id in self._context.tray.ids:
            if variant_id in models:
                model = self._context.catalogue.model(models[variant_id])
                cars.append((model, model.variant(variant_id)))
        ids = [variant.id for _, variant in cars]
        self.model.show_cars(cars, ids.index(self._context.tray.baseline) if cars else None)

    @property
    def comparison(self):
        return self.model.comparison

    @property
    def showing(self) -> Showing:
        return self.model.showing

    def show_as(self, showing, align):
        self.align = align
        self.model.show(showing)

    def show_changes(self, changes):
        self.table.show_changes(changes)
