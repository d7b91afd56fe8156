"""Six figures of the chosen variant, large."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from catalogue_app.facts.formatting import format_date, format_figure, format_range, horsepower, km_per_litre
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.text import Lang
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.loading import figure_of
from catalogue_app.ui.model.marks import Marks, marks_of
from catalogue_app.ui.model.parts import FigureValue, Section, label
from catalogue_app.ui.widgets import Hairline, SourceWatch

HOME = "NL"


def fuel_economy(figure: Figure | None, lang: Lang) -> str:
    """Return "18,9 km/l" for a consumption in l/100 km, empty without one."""
    if figure is None or figure.low is None or figure.high is None or figure.low <= 0:
        return ""
    return format_range((km_per_litre(figure.high), km_per_litre(figure.low)), "km/l", lang)


class KeyFigures(Section):
    """Price, range or consumption, charging or CO₂, power, boot and towing. `show_variant` changes them."""

    def __init__(self, context: AppContext, model: Model, watch: SourceWatch, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Key figures"), parent)
        self._context, self._model, self._watch = context, model, watch
        self._marks = Marks(())
        self._variant: Variant | None = None
        self.box.setContentsMargins(1, 1, 1, 1)
        self._tiles: QWidget | None = None

    def show_variant(self, variant: Variant | None) -> None:
        """Show the figures of this variant, or those of the model as a whole."""
        self._variant = variant
        self._marks = marks_of(self._model, variant)
        if self._tiles is not None:
            self.box.removeWidget(self._tiles)
            self._tiles.hide()
            self._tiles.deleteLater()
        self._tiles = QWidget(self)
        grid = QGridLayout(self._tiles)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(Hairline(self._tiles, standing=True), 0, 1, 5, 1)
        for number, (name, key, caption) in enumerate(self._entries()):
            row, column = 2 * (number // 2), 2 * (number % 2)
            if row and not column:
                grid.addWidget(Hairline(self._tiles), row - 1, 0, 1, 3)
            grid.addWidget(self._tile(name, key, caption), row, column)
        self.box.addWidget(self._tiles)
        self._tiles.show()  # a layout shows a newcomer only later, which would flicker

    def _figure(self, key: str) -> Figure | None:
        return figure_of(self._model, self._variant, key)

    def _words(self, key: str) -> str:
        figure = self._figure(key)
        return "" if figure is None else format_figure(figure, self._context.lang)

    def _entries(self) -> list[tuple[str, str, str]]:
        plugs = self._variant is None or self._variant.powertrain.plugs_in
        energy = [self._range(), self._charging()] if plugs else [self._consumption(), self._co2()]
        return [self._price(), *energy, self._power(), self._boot(), self._towing()]

    def _price(self) -> tuple[str, str, str]:
        figure, lang = self._figure("price"), self._context.lang
        version = self._variant.name.in_(lang) if self._variant is not None else ""
        if figure is None:
            return self.tr("Price"), "price", version
        home = figure.market == HOME
        name = self.tr("Price") if home else self.tr("Price abroad: {market}").format(market=figure.market or "?")
        where = [figure.market or self.tr("market not stated"), format_date(figure.as_of, lang), version]
        if not home:
            where.append(self.tr("no Dutch price known"))
        return name, "price", " · ".join(part for part in where if part)

    def _range(self) -> tuple[str, str, str]:
        key = "range_wltp_km" if self._figure("range_wltp_km") is not None else "range_electric_km"
        if self._figure(key) is None:
            key = "range_wltp_km"
        total = self._words("range_total_km")
        battery = self._words("battery_gross_kwh") or self._words("battery_net_kwh")
        parts = [battery, self.tr("{range} with fuel").format(range=total) if total else ""]
        name = self.tr("Range, WLTP") if key == "range_wltp_km" else self.tr("Electric range")
        return name, key, " · ".join(p for p in parts if p)

    def _charging(self) -> tuple[str, str, str]:
        window, time = self._words("dc_window"), self._words("dc_time_min")
        caption = self.tr("{window} in {time}").format(window=window, time=time) if window and time else ""
        return self.tr("DC charging, peak"), "dc_max_kw", caption or self.tr("window and time: no source")

    def _consumption(self) -> tuple[str, str, str]:
        key = "consumption_l_100km"
        return self.tr("Consumption, WLTP"), key, fuel_economy(self._figure(key), self._context.lang)

    def _co2(self) -> tuple[str, str, str]:
        return self.tr("CO₂, WLTP"), "co2_g_km", self.tr("while driving")

    def _power(self) -> tuple[str, str, str]:
        figure = self._figure("power_kw")
        parts = []
        if figure is not None and figure.low is not None:
            parts.append(self.tr("{hp} hp").format(hp=horsepower(figure.low)))
        if self._variant is not None:
            parts.append(self._variant.drive.label.in_(self._context.lang))
        return self.tr("Power"), "power_kw", " · ".join(parts)

    def _boot(self) -> tuple[str, str, str]:
        most, front = self._words("boot_max_l"), self._words("frunk_l")
        parts = [self.tr("up to {most}").format(most=most) if most else "",
                 self.tr("front boot {front}").format(front=front) if front else ""]  # fmt: skip
        return self.tr("Boot"), "boot_min_l", " · ".join(p for p in parts if p)

    def _towing(self) -> tuple[str, str, str]:
        return self.tr("Towing"), "tow_braked_kg", self.tr("braked")

    def _tile(self, name: str, key: str, caption: str) -> QWidget:
        tile = QWidget(self._tiles)
        box = QVBoxLayout(tile)
        box.setContentsMargins(20, 12, 12, 12)
        box.setSpacing(1)
        box.addWidget(label(self.theme, name, "small", "text2", tile))
        figure = self._figure(key)
        value = FigureValue(self._context, figure, self._marks, tile, role="h2")
        if figure is not None:
            self._watch.watch(value, figure, self._subject())
        box.addWidget(value)
        if caption:
            box.addWidget(label(self.theme, caption, "small", "text2", tile, wrap=True))
        box.addStretch()
        return tile

    def _subject(self) -> str:
        return self._variant.name.in_(self._context.lang) if self._variant is not None else self._model.full_name
