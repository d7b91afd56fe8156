"""The button that goes back to what was known on a day."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.formatting import format_date
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import TextButton


class DateButton(TextButton):
    """A list of the days on which something became known, newest first, and today.

    `day_chosen` carries the day, None for today. The button shows what `show_days` was told; choosing changes nothing
    by itself.
    """

    day_chosen = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__("", context.theme, parent, small=True)
        self._context = context
        self._days: tuple[PartialDate | None, ...] = (None,)
        self._list = QMenu(self)
        self._list.setFont(context.theme.font("body"))
        self._list.triggered.connect(self._on_chosen)
        self._group = QActionGroup(self._list)
        self.clicked.connect(self.open_list)

    @property
    def popup(self) -> QMenu:
        """The days to choose from."""
        return self._list

    def show_days(self, days: Sequence[PartialDate], today: PartialDate, chosen: PartialDate | None = None) -> None:
        """Offer these days; `chosen` is in force, None for today."""
        lang = self._context.lang
        self._days = (None, *days)
        words = self.tr("As of {date}").format(date=format_date(chosen or today, lang))
        self.setText(f"{words}  \u25be")
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Show what was known on a day"))
        self._list.clear()
        for number, day in enumerate(self._days):
            text = self.tr("Now, edition of {date}").format(date=format_date(today, lang)) if day is None else \
                format_date(day, lang)  # fmt: skip
            action = QAction(text, self._list)
            action.setData(number)
            action.setCheckable(True)
            action.setChecked(day == chosen)
            self._group.addAction(action)
            self._list.addAction(action)

    @Slot()
    def open_list(self) -> None:
        """Show the list below the button."""
        self._list.popup(self.mapToGlobal(self.rect().bottomLeft()))
        chosen = self._group.checkedAction()
        if chosen is not None:
            self._list.setActiveAction(chosen)
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.day_chosen.emit(self._days[int(action.data())])
