"""Six figures of the chosen variant, large."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.facts.formatting import format_date, format_figure
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.origin.spoken_figure import Subject
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.figure_widget import FigureWidget, marks_width, paint_value, unparted, width_of
from catalogue_app.ui.model.figure_words import FigureWords, converted, words_of
from catalogue_app.ui.model.loading import figure_of
from catalogue_app.ui.model.marks import Marks
from catalogue_app.ui.model.parts import Section
from catalogue_app.ui.widgets import SourceWatch

HOME = "NL"
_LEFT, _RIGHT, _TOP, _BOTTOM = 20, 12, 12, 12  # px around the words of a tile
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class FigureTile(FigureWidget):
    """Name, the figure in large, and a quiet line that wraps."""

    def __init__(self, context: AppContext, watch: SourceWatch, parent: QWidget) -> None:
        super().__init__(context, watch, parent)
        self._caption = ""

    def show_caption(self, caption: str) -> None:
        """Show the line under the figure."""
        self._caption = caption
        self.setAccessibleDescription(caption)
        self.update()

    @property
    def caption(self) -> str:
        """The line under the figure."""
        return self._caption

    def height_for(self, width: int) -> int:
        """Return the height in px that the tile needs at a width."""
        caption = self._caption_box(width)
        return caption.bottom() + 1 + _BOTTOM

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the three lines."""
        painter, theme = QPainter(self), self.theme
        small = theme.font("small")
        painter.setFont(small)
        painter.setPen(theme.color("text2"))
        painter.drawText(QPointF(_LEFT, _TOP + QFontMetricsF(small).ascent()), self.name)
        font, lines = self._value(self.width())
        base = _TOP + QFontMetricsF(small).height() + 1 + QFontMetricsF(theme.font("h2")).ascent()
        for number, line in enumerate(lines):
            # The marks stand behind the last line.
            words = self.words if line is lines[-1] else FigureWords("", figure=self.words.figure)
            at = QPointF(_LEFT, base + number * QFontMetricsF(font).height())
            paint_value(painter, replace(words, text=line), at, self.width() - _LEFT - _RIGHT, theme, font)
        painter.setFont(small)
        painter.setPen(theme.color("text2"))
        painter.drawText(self._caption_box(self.width()), _WRAP, unparted(self._caption))
        painter.end()

    def _value(self, width: int) -> tuple[QFont, list[str]]:
        """Return font and lines of the value: large on one line, or smaller on several where it is a text."""
        room = width - _LEFT - _RIGHT - marks_width(self.words, self.theme)
        large, smaller = self.theme.font("h2"), self.theme.font("h4")
        if self.words.figure is not None and width_of(self.text, large) <= room:
            return large, [self.text]
        lines = [""]
        for word in self.text.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and width_of(longer, smaller) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return smaller, lines

    def _caption_box(self, width: int) -> QRect:
        small, large = QFontMetrics(self.theme.font("small")), QFontMetrics(self.theme.font("h2"))
        font, lines = self._value(width)
        more = (len(lines) - 1) * QFontMetrics(font).height()
        top, room = _TOP + small.height() + 1 + large.height() + more + 1, width - _LEFT - _RIGHT
        if not self._caption:
            return QRect(_LEFT, top, room, 0)
        words = unparted(self._caption)
        return QRect(_LEFT, top, room, small.boundingRect(QRect(0, 0, room, 999), _WRAP, words).height())


class KeyFigures(Section):
    """Price, range or consumption, charging or CO₂, power, boot and towing. `show_variant` changes them."""

    def __init__(
        self, context: AppContext, model: Model, marks: Marks, watch: SourceWatch, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, self.tr("Key figures"), parent)
        self._context, self._model, self._marks = context, model, marks
        self._variant: Variant | None = None
        self.box.setContentsMargins(0, 0, 0, 0)
        self._tiles = [FigureTile(context, watch, self) for _ in range(6)]
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_variant(self, variant: Variant | None) -> None:
        """Show the figures of this variant, or those of the model as a whole."""
        self._variant = variant
        subject = Subject(self._model, variant)
        for tile, (name, key, caption) in zip(self._tiles, self._entries(), strict=True):
            words = words_of(self._context, self._figure(key), self._marks)
            tile.show_words(name, words, subject)
            tile.show_caption(caption)
        self.updateGeometry()
        self._place(self.width(), move=True)

    def hasHeightForWidth(self) -> bool:
        """Return True: captions wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of three rows of tiles."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(max(self.width(), 300), self.heightForWidth(max(self.width(), 300)))

    def minimumSizeHint(self) -> QSize:
        """Return a narrow size."""
        return QSize(300, 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the tiles."""
        super().resizeEvent(event)
        self._place(event.size().width(), move=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairlines between the tiles."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self.theme.color("line"), 1))
        painter.drawLine(self.width() // 2, 1, self.width() // 2, self.height() - 2)
        for tile in self._tiles[2::2]:
            painter.drawLine(1, tile.y() - 1, self.width() - 2, tile.y() - 1)
        painter.end()

    def _place(self, width: int, *, move: bool) -> int:
        half, y = width // 2 - 1, 1
        for left, right in zip(self._tiles[::2], self._tiles[1::2], strict=True):
            height = max(left.height_for(half), right.height_for(half))
            if move:
                left.setGeometry(1, y, half, height)
                right.setGeometry(width // 2 + 1, y, width - width // 2 - 2, height)
            y += height + 1
        return y

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
        version = self._variant.name.plain(lang) if self._variant is not None else ""
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
        return self.tr("DC charging, peak"), "dc_max_kw", caption or self._no_window()

    def _no_window(self) -> str:
        return self.tr("window and time: {absent}").format(absent=self._context.absent.in_(self._context.lang))

    def _consumption(self) -> tuple[str, str, str]:
        key = "consumption_l_100km"
        return self.tr("Consumption, WLTP"), key, converted(self._figure(key), self._context.lang)

    def _co2(self) -> tuple[str, str, str]:
        return self.tr("CO₂, WLTP"), "co2_g_km", self.tr("while driving")

    def _power(self) -> tuple[str, str, str]:
        parts = [converted(self._figure("power_kw"), self._context.lang)]
        if self._variant is not None:
            parts.append(self._variant.drive.label.in_(self._context.lang))
        return self.tr("Power"), "power_kw", " · ".join(part for part in parts if part)

    def _boot(self) -> tuple[str, str, str]:
        most, front = self._words("boot_max_l"), self._words("frunk_l")
        parts = [self.tr("up to {most}").format(most=most) if most else "",
                 self.tr("front boot {front}").format(front=front) if front else ""]  # fmt: skip
        return self.tr("Boot"), "boot_min_l", " · ".join(p for p in parts if p)

    def _towing(self) -> tuple[str, str, str]:
        return self.tr("Towing"), "tow_braked_kg", self.tr("braked")
