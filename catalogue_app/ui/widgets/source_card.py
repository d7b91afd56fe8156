"""The card that answers "who says so?" for one figure."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from catalogue_app.facts.figures import figure_spec
from catalogue_app.facts.formatting import format_date, format_figure, format_quantity
from catalogue_app.facts.records import Figure, Other, Source
from catalogue_app.origin.say import say_figure
from catalogue_app.origin.spoken_figure import Subject
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets.badges import EvidenceBadge
from catalogue_app.ui.widgets.buttons import TextButton
from catalogue_app.ui.widgets.labels import TextLabel
from catalogue_app.ui.widgets.panel import Hairline, Panel
from catalogue_app.ui.widgets.sayable import offer

WIDTH = 440
_PAD, _BAR = 16, 12  # px; the bar of a card that scrolls


class SourceCard(Panel):
    """Value, source, publication date, market, version, evidence, note, and the values that were not kept and why.

    It lies over the window of `host`; `left` tells that the pointer went away, `closed` that it was put away.
    """

    entered = Signal()
    left = Signal()
    closed = Signal()

    def __init__(self, context: AppContext, host: QWidget) -> None:
        super().__init__(context.theme, host.window(), padding=16, ink=True)
        self._context = context
        self._url = ""
        self._content: QWidget | None = None
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A figure with many sources may be higher than the window.
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box.setContentsMargins(_PAD, _PAD, 4, _PAD)
        self.box.addWidget(self._area)
        self.hide()

    def show_figure(self, figure: Figure, subject: Subject, anchor: QRect, remarks: Sequence[str] = ()) -> None:
        """Fill the card and show it beside `anchor`, a rectangle in global coordinates.

        `remarks` are what the page has to say of the figure beside others, such as why it is not ranked.
        """
        self._content = self._filled(figure, subject, remarks)
        self._area.setWidget(self._content)
        self.setAccessibleName(self.tr("Source of {figure}").format(figure=self._label(figure)))
        self._content.show()
        self._fit()
        self._place(anchor)
        self.show()
        self.raise_()

    def focus_link(self) -> bool:
        """Put the keyboard on the first link; returns False when there is none."""
        links = [link for link in self.findChildren(TextButton) if link.isVisible()]
        if links:
            links[0].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(links)

    def close_card(self) -> None:
        """Put the card away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer came."""
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer left."""
        super().leaveEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys of this widget."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """Be as high as the words, or as the window where that is lower."""
        window, content = self.parentWidget(), self._content
        if window is None or content is None:
            return
        room = WIDTH - _PAD - 4 - 2
        wanted = content.heightForWidth(room - _BAR) + 2 * _PAD + 2
        self.resize(WIDTH, min(wanted, window.height() - 16))

    def _place(self, anchor: QRect) -> None:
        window = self.parentWidget()
        if window is None:
            return
        corner = window.mapFromGlobal(anchor.topRight())
        x = corner.x() + 14
        if x + self.width() > window.width() - 8:
            x = window.mapFromGlobal(anchor.topLeft()).x() - self.width() - 14
        y = min(corner.y() - 12, window.height() - self.height() - 8)
        self.move(max(8, x), max(8, y))

    def _label(self, figure: Figure) -> str:
        return figure_spec(figure.key).label.in_(self._context.lang)

    def _filled(self, figure: Figure, subject: Subject, remarks: Sequence[str]) -> QWidget:
        lang, theme = self._context.lang, self._context.theme
        body = QWidget(self._area.viewport())
        body.setObjectName("clear")
        box = QVBoxLayout(body)
        box.setContentsMargins(0, 0, _BAR, 0)
        box.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(TextLabel(self._label(figure), theme, "body", bold=True), 0)
        head.addStretch(1)
        head.addWidget(EvidenceBadge(figure.evidence, lang, theme))
        box.addLayout(head)
        box.addWidget(TextLabel(subject.name(figure).plain(lang), theme, "small", "text2", wrap=True))
        box.addWidget(TextLabel(format_figure(figure, lang), theme, "h2"))
        for line in self._circumstances(figure):
            box.addWidget(TextLabel(line, theme, "small", "text2", wrap=True))
        for remark in remarks:
            box.addWidget(TextLabel(remark, theme, "small", wrap=True))
        offer(box, self._context, say_figure(figure, subject))
        box.addSpacing(4)
        box.addWidget(Hairline())
        box.addSpacing(4)
        for source in (figure.source, *figure.backed_by):
            self._add_source(box, source)
        for other in figure.others:
            self._add_other(box, figure, other)
        box.addStretch(1)
        return body

    def _circumstances(self, figure: Figure) -> list[str]:
        lang = self._context.lang
        lines = []
        # Of a price, `test` tells its basis; that it is as published its label says already.
        test = "" if figure.test == "published" else figure.test
        if figure.market or figure.as_of:
            parts = [self.tr("market {market}").format(market=figure.market)] if figure.market else []
            if figure.as_of:
                parts.append(self.tr("as of {date}").format(date=format_date(figure.as_of, lang)))
            if test:
                parts.append(test)
            lines.append(" · ".join(parts))
        elif test:
            lines.append(test)
        if figure.match is not None:
            lines.append(self.tr("Registry: {match}").format(match=figure.match.label.in_(lang)))
        if figure.note is not None:
            lines.append(figure.note.in_(lang))
        return lines

    def _add_source(self, box: QVBoxLayout, source: Source) -> None:
        theme, lang = self._context.theme, self._context.lang
        date = format_date(source.published, lang) or self.tr("date not known")
        box.addWidget(TextLabel(f"{source.publisher}, {date}", theme, "body", bold=True, wrap=True))
        row = QHBoxLayout()
        row.addWidget(TextLabel(source.title, theme, "small", "text2", wrap=True), 1)
        if source.url:
            link = TextButton(self.tr("Open the source"), theme, kind="link")
            link.setProperty("url", source.url)
            link.setToolTip(source.url)
            link.clicked.connect(self._open_url)
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(row)

    def _add_other(self, box: QVBoxLayout, figure: Figure, other: Other) -> None:
        theme, lang = self._context.theme, self._context.lang
        box.addSpacing(4)
        box.addWidget(Hairline())
        box.addSpacing(4)
        value = format_quantity(other.value, figure.key, other.unit or figure.unit, lang)
        parts = [self.tr("Not kept: {value}").format(value=value)]
        if other.source is not None:
            parts.append(other.source.publisher)
        date = format_date(other.as_of or (other.source.published if other.source else None), lang)
        parts.extend(part for part in (other.market, date) if part)
        row = QHBoxLayout()
        row.addWidget(TextLabel(", ".join(parts), theme, "small", wrap=True), 1)
        row.addWidget(EvidenceBadge(other.evidence, lang, theme), 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(row)
        box.addWidget(TextLabel(other.why_not.in_(lang), theme, "small", "text2", wrap=True))
        if other.note is not None:
            box.addWidget(TextLabel(other.note.in_(lang), theme, "small", "text3", wrap=True))

    def _open_url(self) -> None:
        button = self.sender()
        if button is not None:
            QDesktopServices.openUrl(QUrl(button.property("url")))
