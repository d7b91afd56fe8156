"""The words of the atlas."""

from catalogue_app.facts.text import Text

DEVELOPS = Text("develops", "ontwikkelt", "entwickelt", "développe", "sviluppa")
MAKES = Text("makes", "maakt", "fertigt", "fabrique", "produce")
DEVELOPS_AND_MAKES = Text(
    "develops and makes", "ontwikkelt en maakt", "entwickelt und fertigt", "développe et fabrique", "sviluppa e produce"
)
OF_VERSIONS = Text(
    "{some} of {all} versions",
    "{some} van {all} uitvoeringen",
    "{some} von {all} Versionen",
    "{some} des {all} versions",
    "{some} delle {all} versioni",
)
MODELS_OF = Text(
    "{count} models of {brand} have it.",
    "{count} modellen van {brand} hebben het.",
    "{count} Modelle von {brand} haben es.",
    "{count} modèles de {brand} l’ont.",
    "{count} modelli di {brand} ce l’hanno.",
)
TITLE = Text("Technology atlas", "Techniekatlas", "Technikatlas", "Atlas des technologies", "Atlante della tecnica")
EDITION = Text(
    "Edition of {date}", "Editie van {date}", "Ausgabe vom {date}", "Édition du {date}", "Edizione del {date}"
)
AS_KNOWN = Text("As known on {date}", "Stand per {date}", "Stand vom {date}", "État au {date}", "Stato al {date}")
NOT_FOUND = Text(
    "There is nothing called {name} in the atlas.",
    "In de atlas staat niets met de naam {name}.",
    "Im Atlas gibt es nichts namens {name}.",
    "L’atlas ne contient rien du nom de {name}.",
    "Nell’atlante non c’è nulla di nome {name}.",
)
