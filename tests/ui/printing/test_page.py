"""The print centre as the dealer uses it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import LANGUAGE_NAMES
from catalogue_app.linting.draft import Template
from catalogue_app.sheets.kinds import KINDS
from catalogue_app.ui.printing import work
from catalogue_app.ui.printing.item import Standing, asks
from catalogue_app.ui.printing.page import PrintingPage
from catalogue_app.ui.printing.queue_delegate import stepper_of, steps_of

MODEL = "leapmotor/l-three"
PRO = "leapmotor/l-three/l-three-pro"
MAX = "leapmotor/l-three/l-three-max"
HYBRID = "peugeot/p-one/p-one-hybrid"
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def titles(page):
    return [page.desk.names().title(item) for item in page.desk.queue.items]


def rows_of(adder):
    return [adder.rows.index(n).data() for n in range(adder.rows.rowCount())]


def click_row(qtbot, adder, text):
    index = adder.rows.index(rows_of(adder).index(text))
    adder.list.scrollTo(index)
    qtbot.mouseClick(adder.list.viewport(), LEFT, pos=adder.list.visualRect(index).center())


def fill(page, settled, *subjects):
    for subject in subjects:
        page.open(subject)
    settled()
    return [item.number for item in page.desk.queue.items]


def tick_all(page, settled):
    for item in page.desk.queue.items:
        for finding in asks(page.desk.findings(item) or ()):
            page.desk.tick([item.number], finding.rule.id, checked=True)
    settled()


def test_an_empty_queue_says_what_to_do(qtbot, page):
    assert page.panel.empty.isVisible()
    assert not page.panel.print.isEnabled()
    assert not page.panel.more.isEnabled()
    qtbot.mouseClick(page.panel.add, LEFT)
    assert page.adder.isVisible()
    assert page.adder.search.hasFocus()


def test_what_is_opened_is_added_once_and_looked_at(page, settled):
    fill(page, settled, PRO, HYBRID, PRO)
    assert titles(page) == ["Leapmotor L Three Pro", "Peugeot P One Hybrid"]
    assert page.subject == PRO
    assert page.stage.preview.page.has_page
    assert page.stage.title.text() == "Leapmotor L Three Pro · page 1 of 1"


def test_a_model_is_found_by_keyboard_and_added(qtbot, page, settled):
    qtbot.mouseClick(page.panel.add, LEFT)
    qtbot.keyClicks(page.adder.search, "mini")
    assert rows_of(page.adder) == ["Leapmotor L Mini"]
    qtbot.keyClick(page.adder.search, Qt.Key.Key_Down)
    assert page.adder.list.hasFocus()
    page.adder.list.setCurrentIndex(page.adder.rows.index(0))
    qtbot.keyClick(page.adder.list, Qt.Key.Key_Return)
    settled()
    assert titles(page) == ["Leapmotor L Mini"]
    assert page.adder.told.text() == "Added 1 sheet."
    qtbot.keyClicks(page.adder.search, " nothing like it")
    assert page.adder.none.isVisible()
    qtbot.mouseClick(page.adder.ready, LEFT)
    assert page.panel.view.hasFocus()


def test_sets_of_sheets_are_one_choice(qtbot, page, context, settled):
    context.tray.replace([HYBRID, PRO])
    cards = context.catalogue.cards()
    qtbot.mouseClick(page.panel.add, LEFT)
    click_row(qtbot, page.adder, "Leapmotor")
    assert len(titles(page)) == 2 + 4  # two models, four versions
    click_row(qtbot, page.adder, "Comparison sheet")
    assert page.desk.queue.items[-1].job.subjects == (HYBRID, PRO)
    click_row(qtbot, page.adder, "Every model")
    click_row(qtbot, page.adder, "Every version")
    assert len(titles(page)) == 1 + len(cards) + sum(len(card.variants) for card in cards)
    click_row(qtbot, page.adder, "Every version")
    assert page.adder.told.text() == "It is in the queue already."
    settled()


def test_the_comparison_opens_as_one_sheet(page, context, settled):
    page.open("compare")
    assert titles(page) == []
    context.tray.replace([HYBRID])
    page.open("compare")
    assert page.desk.queue.items[0].job.template is Template.SPEC
    context.tray.add(PRO)
    page.open("compare")
    settled()
    assert page.desk.queue.items[1].job.template is Template.COMPARE
    assert page.stage.title.text().startswith("Peugeot P One Hybrid · Leapmotor L Three Pro")


def test_questions_are_ticked_per_sheet_before_it_is_ready(qtbot, page, settled):
    first, second = fill(page, settled, PRO, MAX)
    desk = page.desk
    assert desk.standing(desk.queue.item(first)) is Standing.ASKING
    assert page.panel.print.text() == "Nothing to print yet"
    page.panel.view.choose([first])
    settled()
    ticks = page.panel.findings.ticks
    assert list(ticks) == [f.rule.id for f in asks(desk.findings(desk.queue.item(first)))]
    for rule_id in list(ticks):
        qtbot.mouseClick(page.panel.findings.ticks[rule_id], LEFT)
        settled()
    assert desk.standing(desk.queue.item(first)) is Standing.READY
    assert desk.standing(desk.queue.item(second)) is Standing.ASKING
    assert page.panel.print.text() == "Print 1 document"
    assert page.panel.summary.text() == "1 of 2 ready · 1 to look at first"


def test_one_tick_can_answer_for_every_sheet_that_asks(qtbot, page, settled):
    fill(page, settled, PRO, MAX)
    rule_id = next(iter(page.panel.findings.ticks))
    everywhere = page.panel.findings.findChild(object, f"all {rule_id}")
    assert everywhere.text() == "I have checked this for all 2 sheets"
    everywhere.click()
    settled()
    assert all(rule_id in item.checked for item in page.desk.queue.items)


def test_a_blocked_sheet_stays_with_its_reason_and_is_not_counted(page, context, settled):
    context.settings.setValue("printing/ask_after_days", 1)
    context.settings.setValue("printing/block_after_days", 2)  # the invented prices are older
    page.desk.follow_settings()
    fill(page, settled, PRO)
    item = page.desk.queue.items[0]
    row = page.desk.view_of(item)
    assert row.standing is Standing.BLOCKED
    assert any("2 days" in reason for reason in row.reasons)
    assert "2 days" in row.spoken
    assert page.panel.summary.text() == "0 of 1 ready · 1 blocked"
    assert not page.panel.print.isEnabled()
    assert page.stage.preview.page.has_page, "it can still be looked at"


def test_order_by_keys_and_by_dragging(qtbot, page, settled):
    fill(page, settled, PRO, HYBRID, MODEL)
    view = page.panel.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Up, CTRL)
    assert titles(page) == ["Leapmotor L Three Pro", "Leapmotor L Three", "Peugeot P One Hybrid"]
    qtbot.mouseClick(page.panel.tools[1], LEFT)
    assert titles(page)[2] == "Leapmotor L Three"
    drop(page, view.visualRect(page.desk.queue.index(0)).topLeft())
    assert titles(page)[0] == "Leapmotor L Three"
    assert page.subject == MODEL


def drop(page, pos):
    """Let go of what is chosen at a place of the list, as a drag inside it ends."""
    view = page.panel.view
    event = QDropEvent(QPointF(pos), Qt.DropAction.MoveAction, QMimeData(), LEFT, Qt.KeyboardModifier.NoModifier)
    event.source = lambda: view
    view.dropEvent(event)


def test_the_row_that_is_looked_at_stays_in_sight_while_rows_grow_until_the_user_scrolls(qtbot, page, settled):
    page._add("*versions")
    view = page.panel.view
    last = page.desk.queue.items[-1].number
    view.choose([last])
    settled()
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    view.verticalScrollBar().triggerAction(view.verticalScrollBar().SliderAction.SliderToMinimum)
    page.desk.follow_settings()
    settled()
    assert view.verticalScrollBar().value() == 0


def test_copies_by_pressing_and_by_key(qtbot, page, settled):
    (number,) = fill(page, settled, PRO)
    view = page.panel.view
    less, more = steps_of(stepper_of(view.visualRect(page.desk.queue.index(0))))
    for pos in (more, more, less):
        qtbot.mouseClick(view.viewport(), LEFT, pos=pos.center())
    assert page.desk.queue.item(number).copies == 2
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    settled()
    assert page.options.copies.number == "4"
    qtbot.mouseClick(page.options.copies.less, LEFT)
    assert page.desk.queue.item(number).copies == 3
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert page.desk.queue.item(number).copies == 1


def test_removal_can_be_undone(qtbot, page, settled):
    fill(page, settled, PRO, HYBRID)
    view = page.panel.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    settled()
    assert titles(page) == ["Leapmotor L Three Pro"]
    assert page.subject == PRO
    assert page.sending.strip.told == "Taken out of the queue: Peugeot P One Hybrid."
    qtbot.mouseClick(page.sending.strip.undo, LEFT)
    settled()
    assert titles(page) == ["Leapmotor L Three Pro", "Peugeot P One Hybrid"]
    assert page.subject == HYBRID
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.keyClick(page, Qt.Key.Key_Z, CTRL)
    settled()
    assert len(titles(page)) == 2


def test_what_was_taken_out_does_not_come_back_by_going_back(page, settled):
    (number,) = fill(page, settled, PRO)
    page.desk.remove([number])
    page.open(PRO)
    assert titles(page) == []
    page.desk.want(PRO)
    page.open(PRO)
    assert titles(page) == ["Leapmotor L Three Pro"]


def test_a_change_holds_for_all_chosen_sheets(qtbot, page, settled):
    numbers = fill(page, settled, PRO, HYBRID, MODEL)
    page.panel.view.choose(numbers[:2])
    settled()
    english = page.stage.pages
    qtbot.mouseClick(page.options.language.button("nl"), LEFT)
    settled()
    assert [item.job.lang for item in page.desk.queue.items] == ["nl", "nl", "en"]
    assert page.stage.pages != english
    page.options.ensureWidgetVisible(page.options.switches["with_reported"])
    qtbot.mouseClick(page.options.switches["with_reported"], LEFT)
    qtbot.mouseClick(page.options.switches["origin"], LEFT)
    settled()
    assert [item.job.with_reported for item in page.desk.queue.items] == [True, True, False]
    assert [item.job.parts.origin for item in page.desk.queue.items] == [False, False, True]


def test_reported_figures_are_off_and_the_code_is_on_unless_asked(page, settled):
    fill(page, settled, PRO)
    job = page.desk.queue.items[0].job
    assert not job.with_reported
    assert job.code
    assert not page.options.switches["with_reported"].isChecked()


@pytest.mark.parametrize("lang", ["nl", "de", "fr", "it"])
def test_a_sheet_can_be_made_in_every_language(qtbot, page, settled, lang):
    fill(page, settled, PRO)
    english = page.stage.pages
    segment = page.options.language.button(lang)
    assert segment.accessibleName() == LANGUAGE_NAMES[lang]
    qtbot.mouseClick(segment, LEFT)
    settled()
    assert page.stage.pages != english


def test_the_paper_of_a_template_is_a_choice(qtbot, page, settled):
    (number,) = fill(page, settled, PRO)
    forms = KINDS[Template.SPEC].forms
    lying = next(form for form in forms if form.landscape and form.size is forms[0].size)
    before = page.stage.preview.page.page_size
    qtbot.mouseClick(page.options.way.button("lying"), LEFT)
    settled()
    assert page.desk.queue.item(number).job.form == lying
    now = page.stage.preview.page.page_size
    assert now.width() > now.height()
    assert before.width() < before.height()
    qtbot.mouseClick(page.options.way.button("upright"), LEFT)
    settled()
    assert page.desk.queue.item(number).job.form is None, "the usual paper of the template"


def test_every_template_can_be_chosen(qtbot, page, context, settled):
    fill(page, settled, PRO, HYBRID)
    assert set(page.options.tiles) == set(KINDS)
    for template in (t for t in KINDS if t not in (Template.COMPARE, Template.OVERVIEW)):
        qtbot.mouseClick(page.options.tiles[template], LEFT)
        settled()
        assert page.current.job.template is template
        assert page.options.tiles[template].isChecked()
        assert page.stage.problem == ""
    with qtbot.waitSignal(page.told) as told:
        qtbot.mouseClick(page.options.tiles[Template.COMPARE], LEFT)
    assert "two to six" in told.args[0]
    page.panel.view.choose([item.number for item in page.desk.queue.items])
    qtbot.mouseClick(page.options.tiles[Template.COMPARE], LEFT)
    settled()
    assert page.current.job.subjects == (PRO, HYBRID)


def test_leafing_quickly_makes_only_the_last_page(qtbot, page, settled, monkeypatch):
    numbers = fill(page, settled, PRO, HYBRID, MODEL, MAX)
    made = []
    real = work.pages_of
    monkeypatch.setattr(
        "catalogue_app.ui.printing.page.pages_of", lambda c, job, stop: made.append(job) or real(c, job, stop)
    )
    page._made.clear()
    for number in numbers:
        page.panel.view.choose([number])
        page._follow()
    settled()
    assert [job.subjects for job in made] == [(MAX,)]
    page.panel.view.choose([numbers[3]])
    settled()
    assert len(made) == 1, "what was made is kept"


def test_the_page_fits_in_or_stands_at_its_true_size(qtbot, page, settled):
    fill(page, settled, PRO)
    view = page.stage.preview
    assert view.page.page_size.height() < view.height()
    for zoom, size in (("full", (794, 1123)), ("double", (1587, 2245))):
        qtbot.mouseClick(page.stage.zoom.button(zoom), LEFT)
        settled()
        assert (view.page.page_size.width(), view.page.page_size.height()) == pytest.approx(size, abs=2)
        assert view.page._picture.width() == pytest.approx(size[0] * page.devicePixelRatioF(), abs=3)
        assert view.verticalScrollBar().maximum() > 0


def test_a_sheet_that_cannot_be_made_says_why_and_can_be_tried_again(qtbot, page, settled, monkeypatch):
    def refuse(_catalogue, _job, _stop):
        raise CatalogueProblem("The catalogue was closed.", "Open it again.")

    with monkeypatch.context() as broken:
        broken.setattr("catalogue_app.ui.printing.page.pages_of", refuse)
        page.open(PRO)
        qtbot.waitUntil(lambda: "The catalogue was closed." in page.stage.problem)
    page.stage.retry_pressed.emit()
    settled()
    assert page.stage.problem == ""
    assert page.stage.preview.page.has_page


def test_a_sheet_of_nothing_known_is_told_and_stays(page, settled):
    fill(page, settled, "no/such-car")
    item = page.desk.queue.items[0]
    assert page.desk.standing(item) is Standing.FAILED
    assert "no/such-car" in page.desk.view_of(item).reasons[0]
    assert "no/such-car" in page.stage.problem
    assert page.panel.summary.text() == "0 of 1 ready · 1 blocked"


def test_the_queue_outlives_the_page(qtbot, page, context, settled):
    numbers = fill(page, settled, PRO, HYBRID)
    page.panel.view.choose(numbers[:1])
    tick_all(page, settled)
    qtbot.mouseClick(page.stage.zoom.button("full"), LEFT)
    settled()
    again = PrintingPage(context)
    qtbot.addWidget(again)
    again.restore(page.state())
    again._follow()
    assert titles(again) == titles(page)
    assert again.subject == PRO
    assert again.state() == {"zoom": "full"}
    assert again.panel.print.text() == page.panel.print.text() == "Print 1 document"
    settled()


def test_escape_closes_the_list_of_what_can_be_added_first(qtbot, page):
    qtbot.mouseClick(page.panel.add, LEFT)
    assert page.go_back()
    assert page.panel.isVisible()
    assert not page.go_back()


def test_back_and_the_model_are_one_press_away(qtbot, page, settled):
    fill(page, settled, PRO)
    with qtbot.waitSignal(page.model_opened) as model:
        page.options.model.click()
    assert model.args == [MODEL]
    with qtbot.waitSignal(page.back_requested):
        qtbot.mouseClick(page.stage.back, LEFT)


def test_a_customer_is_asked_nothing_that_is_the_dealers(qtbot, page, context, settled):
    fill(page, settled, PRO)
    context.set_audience("customer")
    qtbot.waitUntil(lambda: context.audience == "customer", timeout=10_000)
    made = PrintingPage(context)
    qtbot.addWidget(made)
    made.resize(1366, 704)
    with qtbot.waitExposed(made):
        made.show()
    assert not made.options.switches["with_reported"].isVisible()
    assert not made.options.letterhead.change.isVisible()
    assert not made.options.ages_change.isVisible()
    job = made.desk.job(replace(made.desk.queue.items[0]))
    assert job.customer
    assert not job.reports
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=10_000)
