"""The picture of a car on a large screen: the dealer's own photo where there is one, else the drawing."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from catalogue_app.facts.records import Model
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.big_text import grown
from catalogue_app.ui.model.dimensioned_car import DimensionedCar
from catalogue_app.ui.photos import paint_photo
from catalogue_app.ui.widgets import drawing_of


class CarPicture(DimensionedCar):
    """Shows the drawing until the photo is read."""

    def __init__(self, context: AppContext, model: Model, parent: QWidget) -> None:
        super().__init__(drawing_of(model), context.theme, context.lang, parent)
        self._context, self._model_id, self._name = context, model.id, model.full_name
        context.photos.changed.connect(self._follow)
        self._follow()

    @property
    def growth(self) -> float:
        """As large as the other words on this screen."""
        return grown(1.0, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint photo or drawing."""
        box = QRectF(self.rect())
        photos = self._context.photos
        photo = None
        if photos.has(self._model_id):
            photo = photos.pixmap(self._model_id, QSizeF(box.size()), self.devicePixelRatioF())
        if photo is None:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        paint_photo(painter, box, photo)
        painter.end()

    def _follow(self) -> None:
        own = self._context.photos.has(self._model_id)
        words = self.tr("Photo of the {model}") if own else self.tr("Drawing of the {model} at true scale")
        self.setAccessibleName(words.format(model=self._name))
        self.update()
