"""The X-ray of two models: how many layers they share, which, and who says so."""

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import ModelCard
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.past.date_button import DateButton
from catalogue_app.ui.skin.answer import Answer
from catalogue_app.ui.skin.fact_card import FactTeller
from catalogue_app.ui.skin.model_picker import ModelPicker
from catalogue_app.ui.skin.verdict_row import VerdictRow
from catalogue_app.ui.skin.xray_cars import XrayCars
from catalogue_app.ui.skin.xray_data import XrayData, load_xray
from catalogue_app.ui.widgets import TextButton
from catalogue_app.ui.widgets.sections import Sections

_GAP, _BESIDE_FROM = 16, 1000  # px


class XrayView(Sections):
    """As high as its content. `show_pair` reads and shows two models; `pair_changed` tells when the user chose another.

    `shown` carries both ids once they are there; `told` says why a day cannot be shown.
    """

    pair_changed = Signal(str, str)
    shown = Signal(str, str)
    told = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ids = ("", "")
        self._day: PartialDate | None = None
        self._data: XrayData | None = None
        self._changing = 0
        self._rows: list[VerdictRow] = []
        self._teller = FactTeller(context, self)
        self._cars_panel = Section(context, self.tr("Two cars at one scale"), self)
        self._cars = XrayCars(context, self._cars_panel)
        self._answer = Answer(context.theme, self._cars_panel)
        self._cars_panel.box.setSpacing(12)
        self._cars_panel.box.addWidget(self._answer)
        self._cars_panel.box.addLayout(self._made_buttons())
        self._cars_panel.box.addWidget(self._cars)
        words = self.tr("Drawn: the two versions that have most in common. In colour what these two share; others may "
                        "share other layers. The lines tell how sure it is.")  # fmt: skip
        self._cars_panel.box.addWidget(label(context.theme, words, "caption", "text3", self._cars_panel, wrap=True))
        self._cars_panel.box.addStretch(1)
        self._rows_panel = Section(context, self.tr("Layer by layer"), self)
        self._rows_panel.box.setSpacing(0)
        self._rows_panel.box.addWidget(label(context.theme, self.tr("Layer by layer"), "h4", "text", self._rows_panel))
        self._summary = label(context.theme, "", "small", "text2", self._rows_panel, wrap=True)
        self._rows_panel.box.addWidget(self._summary)
        self._rows_panel.box.addSpacing(8)
        self._end = self._rows_panel.box.count()
        self._rows_panel.box.addStretch(1)

    @property
    def data(self) -> XrayData | None:
        """What is shown, None before the first time."""
        return self._data

    @property
    def rows(self) -> tuple[VerdictRow, ...]:
        """One row for every layer."""
        return tuple(self._rows)

    @property
    def headline(self) -> str:
        """The count as it is shown."""
        return self._answer.text

    @property
    def day(self) -> PartialDate | None:
        """The day whose knowledge is shown, None for today."""
        return self._day

    def show_pair(self, left_id: str, right_id: str, day: PartialDate | None = None) -> None:
        """Read two models in the pool and show what they share, as known on a day or today."""
        self._ids, self._day = (left_id, right_id), day
        now = self._context.catalogue
        then = now if day is None else self._context.catalogue_on(day)
        work = partial(load_xray, then, left_id, right_id, day, now)
        self._context.jobs.run(work, self.show_data, self._on_failed, token=id(self))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, NotFound) or self._day is None:
            raise error
        # On that day nobody had heard of one of them: say so and stay with what is known today.
        self.told.emit(error.in_(self._context.lang))
        self.show_pair(*self._ids)

    def show_data(self, data: XrayData) -> None:
        """Show two models."""
        lang = self._context.lang
        self._data = data
        self._ids = (data.left.model.id, data.right.model.id)
        self._teller.close()
        self._answer.show_text(data.headline.in_(lang))
        self._summary.setText(data.summary.in_(lang))
        for button, car in zip(self._buttons, (data.left, data.right), strict=True):
            button.setText(f"{car.model.full_name}  \u25be")
            button.setAccessibleName(self.tr("Another car than the {car}").format(car=car.model.full_name))
        if data.edition is not None:
            self.date.show_days(data.days, data.edition, data.as_of)
        self._cars.show_data(data)
        self._fill(data)
        self._place()
        self.updateGeometry()
        self.shown.emit(*self._ids)

    def close_card(self) -> bool:
        """Close the source card if it is open; returns whether there was one."""
        was_open = self._teller.is_open
        self._teller.close()
        return was_open

    def heightForWidth(self, width: int) -> int:
        """Return the height of both panels in px."""
        return max(rect.bottom() + 1 for rect in self._rects(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the card; without one it is for the page."""
        if event.key() != Qt.Key.Key_Escape or not self.close_card():
            super().keyPressEvent(event)

    def _made_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._buttons = [TextButton("", self._context.theme, self._cars_panel, small=True) for _ in range(2)]
        for number, button in enumerate(self._buttons):
            button.setProperty("number", number)
            button.clicked.connect(self._choose)
            row.addWidget(button)
        row.addStretch()
        self.date = DateButton(self._context, self._cars_panel)
        self.date.day_chosen.connect(self._on_day)
        row.addWidget(self.date)
        return row

    @Slot(object)
    def _on_day(self, day: PartialDate | None) -> None:
        self.show_pair(self._ids[0], self._ids[1], day)

    def _fill(self, data: XrayData) -> None:
        for old in self._rows:
            self._rows_panel.box.removeWidget(old)
            old.hide()
            old.deleteLater()
        subject = f"{data.left.model.full_name} · {data.right.model.full_name}"
        self._rows = [VerdictRow(self._context, self._teller, row, subject, self._rows_panel) for row in data.rows]
        for number, row in enumerate(self._rows):
            row.looked_at.connect(self._cars.light)
            self._rows_panel.box.insertWidget(self._end + number, row)
            row.show()

    def _rects(self, width: int) -> tuple[QRect, QRect]:
        if width < _BESIDE_FROM:
            top = self._cars_panel.heightForWidth(width)
            return QRect(0, 0, width, top), QRect(0, top + _GAP, width, self._rows_panel.heightForWidth(width))
        left = round((width - _GAP) * 0.56)
        right = width - left - _GAP
        height = max(self._cars_panel.heightForWidth(left), self._rows_panel.heightForWidth(right))
        return QRect(0, 0, left, height), QRect(left + _GAP, 0, right, height)

    def _place(self) -> None:
        first, second = self._rects(self.width())
        self._cars_panel.setGeometry(first)
        self._rows_panel.setGeometry(second)

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, TextButton):
            self._changing = int(button.property("number"))
            self._context.jobs.run(self._context.catalogue.cards, self._open_picker, token=(id(self), "cards"))

    def _open_picker(self, cards: tuple[ModelCard, ...]) -> None:
        other = self._ids[1 - self._changing]
        offered = [card for card in cards if card.id != other]
        picker = ModelPicker(offered, self._context.lang, self._context.theme, self)
        picker.picked.connect(self._on_picked)
        picker.open_below(self._buttons[self._changing])

    @Slot(str)
    def _on_picked(self, model_id: str) -> None:
        ids = list(self._ids)
        ids[self._changing] = model_id
        self.show_pair(ids[0], ids[1], self._day)
        self.pair_changed.emit(*ids)
