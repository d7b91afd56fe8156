"""The models of the tray are read before the comparison is opened, and not in the GUI thread."""

import threading

from catalogue_app.facts.records import Model
from catalogue_app.ui.compare.read_ahead import ReadAhead
from tests.ui.fakes import FakeCatalogue

ONE, OTHER_OF_ONE = "peugeot/p-one/p-one-electric", "peugeot/p-one/p-one-hybrid"


class Noting(FakeCatalogue):
    """Writes down which models were read, and where."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.read: list[tuple[str, bool]] = []

    def model(self, model_id: str) -> Model:
        self.read.append((model_id, threading.current_thread() is threading.main_thread()))
        return super().model(model_id)


def test_every_model_is_read_once_and_in_a_job(context, qtbot) -> None:
    catalogue = Noting()
    context.catalogue = catalogue
    ahead = ReadAhead(context, context)
    context.tray.replace((ONE, OTHER_OF_ONE, "opel/o-two/o-two-hybrid"))
    qtbot.waitUntil(lambda: ahead.model_ids == ("peugeot/p-one", "opel/o-two"))
    assert catalogue.read == [("peugeot/p-one", False), ("opel/o-two", False)]


def test_what_is_gone_does_not_keep_the_others_from_being_read(context, qtbot) -> None:
    ahead = ReadAhead(context, context)
    context.tray.replace(("gone/gone/gone", ONE))
    qtbot.waitUntil(lambda: ahead.model_ids == ("peugeot/p-one",))


def test_before_the_catalogue_is_open_nothing_is_asked(qtbot, settings) -> None:
    from catalogue_app.ui.context import AppContext

    made = AppContext(settings)
    ahead = ReadAhead(made, made)
    made.tray.add(ONE)
    qtbot.waitUntil(lambda: not ahead._soon.isActive())
    assert not made.jobs.busy
    assert not made.jobs.busy
    assert ahead.model_ids == ()
