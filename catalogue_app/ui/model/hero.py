"""The drawing at true scale under the name of the car, or the dealer's own photo."""

from typing import Literal, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.facts.figures import figure_spec
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.records import Model
from catalogue_app.facts.vocabulary import Status
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.dimensioned_car import DimensionedCar
from catalogue_app.ui.model.own_photo import PhotoKeeper, PhotoStage, dropped_file
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.widgets import SegmentedControl, TextButton, drawing_of

View = Literal["dimensions", "silhouette", "photo"]
_DRAWN = ("length_mm", "height_mm", "wheelbase_mm", "ground_clearance_mm")
_HEIGHT, _PHOTO_HEIGHT = 440, 560  # px


class Hero(Section):
    """Brand, name and drawing; what was assumed is dashed, and said in words below.

    Where the dealer has a photo it takes the place of the drawing, until another view is chosen. A dealer chooses a
    photo with the third segment or drops a file anywhere on the hero.
    """

    told = Signal(str)

    def __init__(self, context: AppContext, model: Model, parent: QWidget | None = None, *, view: str = "") -> None:
        super().__init__(context, "", parent)
        self._model, self._drawing = model, drawing_of(model)
        self._chosen = view  # empty as long as nobody chose
        self._switch: SegmentedControl | None = None
        self.box.setContentsMargins(1, 1, 1, 1)
        self._car = DimensionedCar(self._drawing, context.theme, context.lang, self)
        self.box.addWidget(self._car, 1)
        over = QVBoxLayout(self._car)
        over.setContentsMargins(24, 16, 18, 10)
        self._head = self._make_head()
        over.addLayout(self._head)
        self._stage = PhotoStage(context, model.id, self._car)
        over.addWidget(self._stage, 1)
        over.addLayout(self._make_foot())
        self._keeper = PhotoKeeper(context, model.id, self)
        self._keeper.told.connect(self.told)
        self._keeper.busy_changed.connect(self._on_busy)
        self._remove.clicked.connect(self._keeper.remove)
        self._other.clicked.connect(self._choose)
        self.setAcceptDrops(self._keeper.allowed)
        for signal in (context.photos.listed, context.photos.added, context.photos.removed):
            signal.connect(self._on_photos)
        context.photos.photo_failed.connect(self._on_failed)
        self._follow()

    @property
    def chosen(self) -> str:
        """The view that the user chose for this car, empty when none was."""
        return self._chosen

    @property
    def view(self) -> View:
        """What is shown."""
        has = self.context.photos.has(self._model.id)
        if self._chosen in ("dimensions", "silhouette") or (self._chosen == "photo" and has):
            return cast("View", self._chosen)
        return "photo" if has else "dimensions"

    @property
    def switch(self) -> SegmentedControl:
        """The switch between the views."""
        if self._switch is None:
            raise RuntimeError("the hero is still being made")
        return self._switch

    @Slot(str)
    def show_mode(self, mode: str) -> None:
        """Show the "dimensions", the "silhouette" or the "photo"; without a photo one is chosen first."""
        if mode == "photo" and not self.context.photos.has(self._model.id):
            self.switch.set_current(self.view)
            self._choose()
            return
        self._chosen = mode
        self._follow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Invite a file to be dropped."""
        if self._keeper.allowed and dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._stage.invite(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the invitation back."""
        self._stage.invite(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file in as the photo of this model."""
        self._stage.invite(False)
        file = dropped_file(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self._keeper.take(file)

    def _make_head(self) -> QHBoxLayout:
        theme, model = self.theme, self._model
        head, names = QHBoxLayout(), QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(theme, model.brand, "lead", "text2", self._car))
        names.addWidget(label(theme, model.name, "hero" if len(model.name) < 12 else "h1", "text", self._car))
        if model.status is not Status.ON_SALE:
            names.addWidget(label(theme, model.status.label.in_(self.context.lang), "body", "text2", self._car))
        head.addLayout(names)
        head.addStretch()
        return head

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(16)
        self._other = TextButton(self.tr("Another photo"), self.theme, self._car, kind="link")
        self._remove = TextButton(self.tr("Remove the photo"), self.theme, self._car, kind="link")
        for button in (self._other, self._remove):
            button.setMinimumHeight(40)
            foot.addWidget(button)
        self._foot = label(self.theme, "", "caption", "text2", self._car, wrap=True)
        self._foot.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._foot, 1)
        return foot

    def _follow(self) -> None:
        """Show the view in force."""
        view, name = self.view, self._model.full_name
        self._follow_switch(view)
        photo = view == "photo"
        drawing_name = self.tr("Drawing of the {model}").format(model=name)
        photo_name = self.tr("Own photo of the {model}").format(model=name)
        self.setAccessibleName(photo_name if photo else drawing_name)
        self._car.show_view(view)
        self._car.setFixedHeight(_PHOTO_HEIGHT if photo else _HEIGHT)
        self._stage.show_photo(photo_name if photo else "")
        for button in (self._other, self._remove):
            button.setVisible(photo and self._keeper.allowed)
        self._foot.setText(self.tr("Own photo, not to scale") if photo else self._note(self._drawing))

    def _follow_switch(self, view: View) -> None:
        """Offer the photo to who has one or may choose one."""
        options = [("dimensions", self.tr("Dimensions")), ("silhouette", self.tr("Silhouette"))]
        if self._keeper.allowed or self.context.photos.has(self._model.id):
            options.append(("photo", self.tr("Own photo")))
        if self._switch is None or self._switch.keys != [key for key, _word in options]:
            if self._switch is not None:
                self._switch.hide()
                self._switch.deleteLater()
            self._switch = SegmentedControl(options, view, self.theme, self.tr("Picture"), self._car, small=True)
            self._switch.chosen.connect(self.show_mode)
            self._head.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignTop)
        self._switch.set_current(view)

    def _note(self, drawing: CarDrawing) -> str:
        lang, spec = self.context.lang, drawing.spec
        missing = [figure_spec(key).label.inside(lang) for key in _DRAWN if getattr(spec, key) is None]
        if len(missing) == len(_DRAWN):
            return self.tr("Schematic drawing of the kind of body; dimensions: {absent}").format(
                absent=self.context.absent.in_(lang)
            )
        scale = self.tr("Schematic drawing at true scale")
        if spec.length_mm is None:
            scale = self.tr("Schematic drawing, length assumed")
        parts = [scale, self.tr("dimensions in mm"), self.tr("grid 250 mm")]
        if missing:
            words = self.tr("dashed, {no_source}: {names}")
            parts.append(words.format(no_source=self.context.absent.in_(lang), names=", ".join(missing)))
        return " · ".join(parts)

    @Slot()
    def _choose(self) -> None:
        self._keeper.choose(self.tr("Choose your own photo of the {model}").format(model=self._model.full_name))

    def _on_busy(self, busy: bool) -> None:
        if busy:
            self._foot.setText(self.tr("The photo is being prepared"))
        else:
            self._follow()

    def _on_photos(self, model_id: str = "") -> None:
        if model_id == self._model.id:
            self._chosen = ""  # a photo just taken in is what one wants to see
        if model_id in ("", self._model.id):
            self._follow()

    def _on_failed(self, model_id: str, problem: CatalogueProblem) -> None:
        if model_id == self._model.id:
            self._follow()
            self.told.emit(problem.in_(self.context.lang))
