"""Up to four cars side by side, large."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.columns import SideBySide
from catalogue_app.ui.customer.public_data import PublicData
from catalogue_app.ui.showroom.bars import FootBar
from catalogue_app.ui.showroom.touch import TouchButton
from catalogue_app.ui.tray import CompareTray


class ComparePage(QWidget):
    """Follows the tray; goes back by itself when fewer than two cars are left."""

    back_pressed = Signal()

    def __init__(self, context: AppContext, data: PublicData, tray: CompareTray, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._data, self._tray = context, data, tray
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(48, 28, 48, 16)
        column.addLayout(self._inside, 1)
        foot = FootBar(self.tr("Back"), context.theme, self)
        foot.back_pressed.connect(self.back_pressed)
        self.back = foot.back
        column.addWidget(foot)
        self._shown: SideBySide | None = None
        self._show()
        tray.changed.connect(self._follow)

    @property
    def shown(self) -> SideBySide | None:
        """The columns."""
        return self._shown

    def _follow(self) -> None:
        if len(self._tray) < 2:
            self.back_pressed.emit()
        else:
            self._show()

    def _show(self) -> None:
        if self._shown is not None:
            self._inside.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        columns = self._data.columns(self._tray.ids)
        self._shown = SideBySide(self._context, columns, [self._data.origin(m.id) for m, _ in columns], self)
        for (_, variant), made in zip(columns, self._shown.columns, strict=True):
            out = TouchButton("", self._context.theme, made, icon_name="close")
            out.setAccessibleName(self.tr("Take out {car}").format(car=variant.name.plain(self._context.lang)))
            out.setProperty("variant", variant.id)
            out.clicked.connect(self._on_out)
            out.setFixedWidth(self._context.theme.size["touch_target"])
            made.corner.addWidget(out)
        self._inside.addWidget(self._shown)
        self._shown.show()

    def _on_out(self) -> None:
        button = self.sender()
        if button is not None:
            self._tray.remove(str(button.property("variant")))
