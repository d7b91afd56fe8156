"""The print centre over the invented catalogue."""

import pytest

from catalogue_app.ui.printing.page import PrintingPage


@pytest.fixture
def page(qtbot, context):
    made = PrintingPage(context)
    made.resize(1366, 704)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def settled(qtbot, context, page):
    """Wait until every sheet is checked, the page is drawn and nothing more is to be shown."""

    def quiet():
        timers = (page._follow_soon, page._soon, page.stage._redraw, page.desk._soon)
        return not context.jobs.busy and not any(timer.isActive() for timer in timers)

    def wait():
        for _ in range(2):
            qtbot.waitUntil(quiet, timeout=15_000)

    return wait
