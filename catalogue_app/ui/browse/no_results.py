"""Nothing fits: which single filter to drop, and what that would give."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from catalogue_app.ui.browse.selection import DROP_BRAND, DROP_QUERY, Facet, Selection, value_label
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import EmptyState, Hairline, TextButton, TextLabel


class NoResults(QWidget):
    """The ways out, most models first, and a button that clears everything."""

    drop_pressed = Signal(str)
    clear_pressed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._state: EmptyState | None = None
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)

    def show_ways_out(self, selection: Selection, ways: tuple[tuple[str, int], ...]) -> None:
        """Show one row per filter whose removal helps; without any, only the button that clears all."""
        if self._state is not None:
            self._state.setParent(None)
            self._state.deleteLater()
        theme = self._context.theme
        hint = self.tr("Drop one filter to go on.") if ways else self.tr("No single filter is in the way: clear all.")
        self._state = EmptyState(self.tr("No model meets everything"), hint, theme, self)
        for drop, count in ways:
            self._state.body.addWidget(Hairline())
            self._state.body.addWidget(self._row(drop, self._words(drop, selection), count))
        clear = TextButton(self.tr("Clear all"), theme, kind="secondary")
        clear.clicked.connect(self.clear_pressed)
        self._state.body.addSpacing(16)
        self._state.add_button(clear)
        self._place.addWidget(self._state)

    def rows(self) -> tuple[QPushButton, ...]:
        """Return the rows in order."""
        return tuple(self.findChildren(QPushButton, "wayOut"))

    def _row(self, drop: str, words: str, count: int) -> QPushButton:
        theme = self._context.theme
        row = TextButton("", theme, kind="quiet")
        row.setObjectName("wayOut")
        row.setProperty("drop", drop)
        without = self.tr("Without {filter}").format(filter=words)
        models = self.tr("1 model") if count == 1 else self.tr("{count} models").format(count=count)
        row.setAccessibleName(f"{without}, {models}")
        inside = QHBoxLayout(row)
        inside.setContentsMargins(8, 0, 8, 0)
        for text, tone in ((without, "text"), (models, "text2")):
            part = TextLabel(text, theme, "body", "text" if tone == "text" else "text2")
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(part)
            if tone == "text":
                inside.addStretch()
        row.clicked.connect(self._drop)
        return row

    def _words(self, drop: str, selection: Selection) -> str:
        lang = self._context.lang
        if drop == DROP_QUERY:
            return self.tr("the search “{text}”").format(text=selection.query)
        if drop == DROP_BRAND:
            return str(selection.brand)
        facet = Facet(drop)
        return ", ".join(value_label(facet, value).in_(lang) for value in sorted(selection.values(facet)))

    @Slot()
    def _drop(self) -> None:
        self.drop_pressed.emit(str(self.sender().property("drop")))
