from catalogue_app.facts.records import Variant
from catalogue_app.facts.text import same
from catalogue_app.facts.vocabulary import Drive, Powertrain
from catalogue_app.ui.compare.names import car_name
from tests.ui.fakes import MODELS


def test_the_model_is_said_once():
    model = MODELS[0]
    assert car_name(model, model.variants[0], "nl") == "Peugeot P One Electric"
    bare = Variant("x", model.id, same("GT 156"), Powertrain.BEV, Drive.FWD, {})
    assert car_name(model, bare, "nl") == "Peugeot P One GT 156"
