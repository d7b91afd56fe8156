"""The button that shows the language in force and opens a menu of all."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics
from PySide6.QtWidgets import QMenu, QWidget

from catalogue_app.facts.text import LANGUAGE_NAMES, LANGUAGES
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import icon
from catalogue_app.ui.widgets import TextButton

_CHEVRON, _SIDES = 16, 26  # px: the icon; both paddings and the gap


class LanguageButton(TextButton):
    """Shows "NL"; each language stands in the menu as it calls itself."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context.lang.upper(), context.theme, parent, kind="quiet")
        self._context = context
        self.setAccessibleName(self.tr("Language: {name}").format(name=LANGUAGE_NAMES[context.lang]))
        self.setToolTip(self.tr("Language"))
        self.setIcon(icon("chevron-down", context.theme.color("text"), _CHEVRON))
        self.setIconSize(QSize(_CHEVRON, _CHEVRON))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron behind the code
        self.setStyleSheet("padding: 0 8px;")
        widest = max(QFontMetrics(self.font()).horizontalAdvance(lang.upper()) for lang in LANGUAGES)
        self.setFixedWidth(widest + _CHEVRON + _SIDES)  # so that the bar does not move with the language
        self.setMenu(self._languages())

    def _languages(self) -> QMenu:
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        group = QActionGroup(menu)
        for lang in LANGUAGES:
            action = QAction(LANGUAGE_NAMES[lang], menu)
            action.setCheckable(True)
            action.setChecked(lang == self._context.lang)
            action.setData(lang)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._choose)
        return menu

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        chosen = next(lang for lang in LANGUAGES if lang == action.data())
        self._context.set_language(chosen)
