"""One style sheet per theme. Fonts are set on the widgets, colours and boxes here."""

from catalogue_app.ui.theme.tokens import Theme
from catalogue_app.ui.theme.touch import reach

_SHEET = """
QMainWindow, QDialog {{ background: {bg}; }}
QWidget#page, QScrollArea#page, QWidget#pageBody {{ background: {bg}; }}
QWidget[surface="true"] {{ background: {surface}; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget#clear {{ background: transparent; }}
QFrame[card="true"] {{ background: {surface}; border: 1px solid {line}; border-radius: {card}px; }}
QFrame[card="true"][ink="true"] {{ border-color: {ink}; }}
QFrame[hairline="true"] {{ background: {line}; border: none; }}

QLabel {{ color: {text}; background: transparent; }}
QLabel[tone="text2"] {{ color: {text2}; }}
QLabel[tone="text3"] {{ color: {text3}; }}
QLabel[tone="err"] {{ color: {err}; }}
QLabel[tone="warn"] {{ color: {warn}; }}

QPushButton, QToolButton {{
  color: {text}; background: {surface}; border: 1px solid {line2}; border-radius: {control_r}px; padding: 0 13px;
  min-height: 38px;
}}
QPushButton:hover, QToolButton:hover {{ border-color: {ink}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {chip}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {text3}; border-color: {line}; }}
QPushButton[small="true"], QToolButton[small="true"] {{ min-height: {small}px; padding: 0 10px; }}
QPushButton[kind="primary"], QPushButton[kind="primary"]:checked {{
  color: {onink}; background: {ink}; border-color: {ink};
}}
QPushButton[kind="primary"]:hover {{ background: {text2}; border-color: {text2}; }}
QPushButton[kind="primary"]:disabled {{ color: {text3}; background: {chip}; border-color: {chip}; }}
QPushButton:checked, QToolButton:checked {{ color: {onink}; background: {ink}; border-color: {ink}; }}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {{ background: transparent; border-color: transparent; }}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {{ background: {chip}; }}
QPushButton[kind="link"] {{
  background: transparent; border: none; padding: 0 2px; min-height: {link}px; color: {text2};
  text-decoration: underline;
}}
QPushButton[flush="true"] {{ text-align: left; padding: 0; }}
QPushButton[kind="link"]:hover {{ color: {text}; }}
QPushButton[kind="pill"] {{ background: {chip}; border-color: {chip}; border-radius: {pill_r}px; min-height: {pill}px;
  padding: 0 10px; }}
QPushButton[kind="pill"]:hover {{ border-color: {ink}; }}
QPushButton, QToolButton {{ outline: none; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{ image: none; width: 0; }}

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox {{
  color: {text}; background: {surface}; border: 1px solid {control}; border-radius: {control_r}px; padding: 0 10px;
  selection-background-color: {ink}; selection-color: {onink}; placeholder-text-color: {text3};
}}
QLineEdit {{ min-height: 38px; }}
QPlainTextEdit, QTextEdit {{ padding: 8px; }}
QLineEdit:hover {{ border-color: {ink}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus {{ border: 2px solid {focus}; padding: 0 9px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: 7px; }}
QTextEdit[prose="true"], QTextEdit[prose="true"]:hover, QTextEdit[prose="true"]:focus {{
  background: transparent; border: none; padding: 0;
}}

QMenu {{ background: {surface}; color: {text}; border: 1px solid {ink}; padding: 4px; }}
QMenu::item {{ padding: {menu}px 28px {menu}px 12px; border-radius: {chip_r}px; }}
QMenu::item:selected {{ background: {chip}; }}
QMenu::item:disabled {{ color: {text3}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QToolTip {{ color: {text}; background: {surface}; border: 1px solid {ink}; padding: 5px 8px; }}

QAbstractItemView {{ background: {surface}; border: none; outline: none; selection-background-color: {chip};
  selection-color: {text}; }}
QListView#grid {{ background: {bg}; }}
QTableView {{ gridline-color: {line}; }}
QHeaderView {{ background: {surface}; border: none; }}
QHeaderView::section {{ background: {surface}; color: {text3}; border: none; border-bottom: 1px solid {line};
  padding: 6px 8px; text-align: left; }}
QTableCornerButton::section {{ background: {surface}; border: none; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {line2}; border: 3px solid transparent; border-radius: 3px; }}
QScrollBar::handle:vertical {{ min-height: 40px; margin: 2px 3px; border-radius: 3px; border: none; }}
QScrollBar::handle:horizontal {{ min-width: 40px; margin: 3px 2px; border-radius: 3px; border: none; }}
QScrollBar::handle:hover {{ background: {control}; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; background: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
QAbstractScrollArea::corner {{ background: transparent; }}
QProgressBar {{ background: {line}; border: none; max-height: 3px; min-height: 3px; }}
QProgressBar::chunk {{ background: {ink}; }}
"""


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme for QApplication.setStyleSheet."""
    ui = theme.ui
    names = {name: getattr(ui, name) for name in ui.__slots__}
    return _SHEET.format(
        **names, card=theme.radius["card"], control_r=theme.radius["control"], chip_r=theme.radius["chip"],
        small=reach(32) - 2, link=reach(24), pill=reach(28) - 2, pill_r=reach(28) // 2, menu=8 + (reach(34) - 34) // 2,
    )  # fmt: skip
