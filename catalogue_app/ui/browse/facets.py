"""The left column: what one can filter by, and what each choice would give."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from catalogue_app.facts.text import fold
from catalogue_app.ui.browse.check_row import CheckRow
from catalogue_app.ui.browse.selection import Facet, Selection, counts, options, value_label
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import Hairline, TextLabel


class FacetColumn(QScrollArea):
    """All facets, one under the other. `switched` tells the facet and value that the user pressed."""

    switched = Signal(str, str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._cards = context.catalogue.cards()
        self._rows: dict[Facet, list[CheckRow]] = {}
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(context.theme.size["facets"])
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Filters"))
        body = QWidget(self)
        body.setProperty("surface", True)
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(28, 18, 18, 24)
        column.setSpacing(0)
        for facet in Facet:
            self._add_group(column, facet)
        column.addStretch()
        self.setWidget(body)

    def rows(self, facet: Facet) -> tuple[CheckRow, ...]:
        """Return the rows of a facet in order."""
        return tuple(self._rows[facet])

    def show_selection(self, selection: Selection) -> None:
        """Show what is chosen and what every other choice would give."""
        for facet, rows in self._rows.items():
            found = counts(self._cards, selection, facet)
            for row in rows:
                row.show_state(found[row.value], row.value in selection.values(facet))

    def focus_first(self) -> None:
        """Put the keyboard on the first row that can be pressed."""
        for rows in self._rows.values():
            for row in rows:
                if row.isEnabled():
                    row.setFocus(Qt.FocusReason.ShortcutFocusReason)
                    return

    def _add_group(self, column: QVBoxLayout, facet: Facet) -> None:
        theme, lang = self._context.theme, self._context.lang
        if self._rows:
            column.addSpacing(12)
            column.addWidget(Hairline())
            column.addSpacing(14)
        title = TextLabel(facet.label.in_(lang), theme, bold=True)
        title.setContentsMargins(4, 0, 0, 6)
        column.addWidget(title)
        self._rows[facet] = []
        for value in options(self._cards, facet):
            row = CheckRow(facet, value, value_label(facet, value).in_(lang), theme)
            row.setObjectName(f"{facet}-{fold(value)}")
            row.switched.connect(self._pass_on)
            self._rows[facet].append(row)
            column.addWidget(row)

    @Slot(str, str)
    def _pass_on(self, facet: str, value: str) -> None:
        self.switched.emit(facet, value)
