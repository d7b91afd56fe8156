"""The code for the customer, and the QR code on screen."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication
from PySide6.QtWidgets import QPushButton

from catalogue_app.comparison.code import looks_like_code
from catalogue_app.comparison.kept import kept_of
from catalogue_app.sheets.qr import QUIET, qr_matrix, qr_side
from catalogue_app.ui.compare.taking.code_dialog import CodeDialog
from catalogue_app.ui.compare.taking.qr_view import QrView
from catalogue_app.ui.compare.taking.taking import Taking
from tests.ui.compare.bench import Bench

PRO, P_ONE = "leapmotor/l-three/l-three-pro", "peugeot/p-one/p-one-electric"


@pytest.fixture
def bench(qtbot, context):
    context.tray.replace([PRO, P_ONE])
    made = Bench(context)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.taking = Taking(context, made, made.anchor, made)
    return made


def test_the_code_is_given_out_shown_and_copied(qtbot, context, bench):
    bench.taking.menu.findChild(QAction, "code").trigger()
    dialog = bench.window().findChild(CodeDialog)
    qtbot.waitUntil(lambda: dialog.code is not None)
    short = dialog.short.text()
    assert looks_like_code(short)
    assert dialog.picture.matrix == qr_matrix(dialog.code.given.payload)
    qtbot.waitUntil(lambda: dialog.short.geometry().top() > dialog.picture.geometry().bottom())
    found = context.kept_desk.shelf.opened(short)
    assert found.ids == (PRO, P_ONE)
    assert found.customer
    qtbot.mouseClick(dialog.findChild(QPushButton, "copyCode"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == short
    assert dialog.copy.text() == "Copied"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_disk_that_refuses_is_told_instead_of_a_code(qtbot, context, bench):
    folder = context.kept_desk.shelf.folder
    folder.mkdir(parents=True)
    (folder / "given").write_text("a file where a folder should be")
    bench.taking.menu.findChild(QAction, "code").trigger()
    dialog = bench.window().findChild(CodeDialog)
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert "could not be changed" in dialog.told.text()
    assert not dialog.copy.isEnabled()
    assert not dialog.picture.isVisible()
    dialog.close()


def test_every_module_is_as_many_pixels_and_the_edge_is_white(qtbot, context, bench):
    kept = kept_of(bench.comparison.columns, "", datetime(2026, 3, 2, tzinfo=UTC), "2026-03-01")
    from catalogue_app.comparison.code import payload_of

    matrix = qr_matrix(payload_of(kept))
    view = QrView(330)
    qtbot.addWidget(view)
    view.show_code(matrix)
    picture = view.grab().toImage()
    side = qr_side(matrix)
    assert picture.width() % side == 0
    module = picture.width() // side
    assert module >= 3
    for y in range(side):
        for x in range(side):
            inside = QUIET <= x < side - QUIET and QUIET <= y < side - QUIET
            dark = inside and matrix[y - QUIET][x - QUIET]
            for corner in (0, module - 1):
                color = picture.pixelColor(x * module + corner, y * module + corner)
                assert color == QColor(Qt.GlobalColor.black if dark else Qt.GlobalColor.white)
