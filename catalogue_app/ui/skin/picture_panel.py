"""The answer, the day, the version and the car cut open, in one panel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.facts.vocabulary import Layer
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.past.date_button import DateButton
from catalogue_app.ui.skin.answer import Answer
from catalogue_app.ui.skin.cutaway import Cutaway
from catalogue_app.ui.skin.data import SkinData, Version
from catalogue_app.ui.skin.legend import Legend
from catalogue_app.ui.skin.version_switch import VersionSwitch


class PicturePanel(Section):
    """Tells which layer, version and day are wanted."""

    layer_chosen = Signal(object)
    version_chosen = Signal(int)
    day_chosen = Signal(object)

    def __init__(self, context: AppContext, data: SkinData, current: int, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.setAccessibleName(self.tr("Under the skin of the {car}").format(car=data.model.full_name))
        self._data = data
        self.box.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(24)
        self.answer = Answer(self.theme, self)
        self.date = DateButton(context, self)
        self.date.show_days(data.days, data.edition, data.as_of)
        self.date.day_chosen.connect(self.day_chosen)
        head.addWidget(self.answer, 1)
        head.addWidget(self.date, 0, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(head)
        self.switch = VersionSwitch(context, data.versions, current, self)
        self.switch.version_chosen.connect(self.version_chosen)
        self.box.addWidget(self.switch)
        self.box.addStretch(1)
        self.cutaway = Cutaway(context, self)
        self.cutaway.layer_chosen.connect(self.layer_chosen)
        self.box.addWidget(self.cutaway)
        self.box.addStretch(1)
        self.box.addLayout(self._foot())

    def show_version(self, version: Version) -> None:
        """Show another version."""
        self.answer.show_text(version.summary.in_(self.context.lang))
        model = self._data.model
        rows = 1 if model.seats is not None and model.seats <= 2 else 2
        self.cutaway.show_version(self._data.drawing, version, model.full_name, rows)
        self.switch.show_version(self._data.versions.index(version))
        self.box.invalidate()  # Qt forgets to measure anew what was never shown

    def select(self, layer: Layer | None) -> None:
        """Mark a layer."""
        self.cutaway.select(layer)

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setSpacing(2)
        foot.addWidget(Legend(self.context.lang, self.theme, self))
        words = self.tr(
            "Drawing at true scale; where parts sit is drawn as a type. Lines and edges tell how sure it is."
        )
        if self._data.drawing.dashed_parts:
            words = self.tr("Schematic drawing, dashed where no source gives the size; where parts sit is drawn as a "
                            "type. Lines and edges tell how sure it is.")  # fmt: skip
        foot.addWidget(label(self.theme, words, "caption", "text3", self, wrap=True))
        return foot
