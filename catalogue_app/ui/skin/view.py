"""Under the skin of one model: the answer, the car cut open, the facts, the six layers, the open questions, the kin."""

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from catalogue_app.facts.text import Text, same
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.origin.spoken_figure import Subject
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.card_panel import CardPanel
from catalogue_app.ui.skin.data import SkinData, Version, load_skin
from catalogue_app.ui.skin.fact_card import FactTeller
from catalogue_app.ui.skin.facts_panel import FactsPanel
from catalogue_app.ui.skin.picture_panel import PicturePanel
from catalogue_app.ui.skin.sibling_strip import SiblingStrip
from catalogue_app.ui.skin.unknown_panel import UnknownPanel
from catalogue_app.ui.widgets.sections import Sections

_GAP = 16
_SIDE, _WIDE_SIDE = 372, 470  # px, the facts beside the picture
_BESIDE_FROM = 1000  # px; below this the facts stand under the picture
_TALLEST_BELOW = 560  # px, the facts under the picture


class SkinView(Sections):
    """As high as its content, for the scroll area of a page. `show_model` reads, `show_data` shows what was read.

    `day_chosen` carries the day whose knowledge is wanted (a `PartialDate`, None for today): who holds the catalogue
    answers with `show_data`.
    """

    model_opened = Signal(str)
    day_chosen = Signal(object)
    layer_selected = Signal(object)
    told = Signal(str)
    shown = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._data: SkinData | None = None
        self._number = 0
        self._wanted: str | None = None
        self._layer: Layer | None = None
        self._teller = FactTeller(context, self)
        self._panels: dict[str, QWidget] = {}

    @property
    def data(self) -> SkinData | None:
        """What is shown, None before the first time."""
        return self._data

    @property
    def version(self) -> Version:
        """The version shown; raises RuntimeError before the first time."""
        if self._data is None:
            raise RuntimeError("nothing is shown yet")
        return self._data.versions[self._number]

    @property
    def selected(self) -> Layer | None:
        """The layer whose facts are selected."""
        return self._layer

    def panel(self, name: str) -> QWidget:
        """Return picture, facts, siblings, card or unknown; raises KeyError for one that is not built yet."""
        return self._panels[name]

    def show_model(self, model_id: str, variant_id: str | None = None) -> None:
        """Read a model in the pool and show it; `shown` tells that it is there."""
        self._wanted = variant_id
        work = partial(load_skin, self._context.catalogue, model_id)
        self._context.jobs.run(work, self._on_read, token=id(self))

    def show_data(self, data: SkinData, variant_id: str | None = None) -> None:
        """Show a model; of its versions that of `variant_id`, the one shown before or the model page's."""
        kept = variant_id
        if kept is None and self._data is not None and self._data.model.id == data.model.id and self.version.variants:
            kept = self.version.variants[0]
        self._data, self._number = data, data.versions.index(data.version_of(kept))
        self._teller.close()
        self._introduce()
        self._drop()
        self._steps = [self._add_facts, self._add_siblings, self._add_card, self._add_unknown,
                       partial(self.shown.emit, data.model.id)]  # fmt: skip
        self._add_top(data)
        self._timer.start()

    def clear(self) -> None:
        """Show nothing until there is other data: not the car before as if it were the one that was asked for."""
        self._teller.close()
        self._timer.stop()
        self._drop()
        self._data = None
        self.updateGeometry()

    @Slot(object)
    def select(self, layer: Layer | None) -> None:
        """Select the facts of a layer everywhere; the layer selected already is let go."""
        self._layer = None if layer is self._layer else layer
        self._follow()
        self.layer_selected.emit(self._layer)

    @Slot(int)
    def show_version(self, number: int) -> None:
        """Show another version, by its number."""
        self._number = number
        self._teller.close()
        self._introduce()
        self._show_version()
        self._place()
        self.updateGeometry()

    def close_card(self) -> bool:
        """Close the source card if it is open; returns whether there was one."""
        was_open = self._teller.is_open
        self._teller.close()
        return was_open

    def heightForWidth(self, width: int) -> int:
        """Return the height of all panels in px."""
        rects = self._rects(width)
        return max((rect.bottom() + 1 for rect in rects.values()), default=0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the card, then lets the layer go; after that it is for the page."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.close_card():
            if self._layer is None:
                super().keyPressEvent(event)
            else:
                self.select(None)

    def _drop(self) -> None:
        for panel in self._panels.values():
            panel.hide()
            panel.deleteLater()
        self._panels, self._steps = {}, []

    def _on_read(self, data: SkinData) -> None:
        self.show_data(data, self._wanted)

    def _add(self, name: str, panel: QWidget) -> None:
        self._panels[name] = panel
        self._place()
        panel.show()
        self.updateGeometry()

    def _add_top(self, data: SkinData) -> None:
        picture = PicturePanel(self._context, data, self._number, self)
        picture.version_chosen.connect(self.show_version)
        picture.day_chosen.connect(self.day_chosen)
        picture.layer_chosen.connect(self.select)
        picture.show_version(self.version)
        picture.select(self._layer)
        self._add("picture", picture)

    def _add_facts(self) -> None:
        facts = FactsPanel(self._context, self._teller, self)
        facts.layer_chosen.connect(self.select)
        facts.show_version(self.version, self._subject())
        self._add("facts", facts)
        facts.select(self._layer)

    def _add_siblings(self) -> None:
        if self._data is not None:
            siblings = SiblingStrip(self._context, self._data, self)
            siblings.model_opened.connect(self.model_opened)
            self._add("siblings", siblings)

    def _add_card(self) -> None:
        card = CardPanel(self._context, self._teller, self)
        card.layer_chosen.connect(self.select)
        card.show_version(self.version, self._subject())
        card.select(self._layer)
        self._add("card", card)

    def _add_unknown(self) -> None:
        unknown = UnknownPanel(self._context, self)
        unknown.told.connect(self.told)
        unknown.show_version(self.version)
        self._add("unknown", unknown)

    def _subject(self) -> str:
        """The version as people say it."""
        return self._name().plain(self._context.lang)

    def _name(self) -> Text:
        if self._data is None:
            return same("")
        model, first = self._data.model, self.version.variants[:1]
        return Subject(model, next((v for v in model.variants if v.id in first), None)).name()

    def _introduce(self) -> None:
        if self._data is not None:
            self._teller.introduce(same(self._data.model.full_name), self._name())

    def _show_version(self) -> None:
        if self._layer not in self.version.numbers:
            self._layer = None
        for panel in self._panels.values():
            if isinstance(panel, (FactsPanel, CardPanel)):
                panel.show_version(self.version, self._subject())
            elif isinstance(panel, (PicturePanel, UnknownPanel)):
                panel.show_version(self.version)
        self._follow()

    def _follow(self) -> None:
        for panel in self._panels.values():
            if isinstance(panel, (PicturePanel, FactsPanel, CardPanel)):
                panel.select(self._layer)

    def _place(self) -> None:
        for name, rect in self._rects(self.width()).items():
            self._panels[name].setGeometry(rect)

    def _rects(self, width: int) -> dict[str, QRect]:
        if not self._panels:
            return {}
        beside = width >= _BESIDE_FROM
        side = 0 if not beside else _WIDE_SIDE if width > 1500 else _SIDE
        left = width - side - (_GAP if beside else 0)
        top = _height(self._panels["picture"], left)
        rects = {"picture": QRect(0, 0, left, top)}
        y = top + _GAP
        if "facts" not in self._panels:  # the car comes first
            return rects
        if beside:
            rects["facts"] = QRect(left + _GAP, 0, side, top)
        else:
            facts = min(_TALLEST_BELOW, _height(self._panels["facts"], width))
            rects["facts"] = QRect(0, top + _GAP, width, facts)
            y = top + facts + 2 * _GAP
        for name in ("siblings", "card", "unknown"):
            if name in self._panels:
                rects[name] = QRect(0, y, width, _height(self._panels[name], width))
                y = rects[name].bottom() + 1 + _GAP
        return rects


def _height(panel: QWidget, width: int) -> int:
    return panel.heightForWidth(width) if panel.hasHeightForWidth() else panel.sizeHint().height()
