"""The words of an origin sheet."""

from catalogue_app.facts.text import Text

SHEET = Text("Origin sheet", "Herkomstblad", "Herkunftsblatt", "Fiche d’origine", "Scheda di origine")
FAMILY = Text(
    "Also under the skin of", "Ook onder de huid van", "Auch unter dem Blech von", "Aussi sous la carrosserie de",
    "Anche sotto la carrozzeria di",
)  # fmt: skip
SHARES = Text("shares {parts}", "deelt {parts}", "gemeinsam: {parts}", "partage\u00a0: {parts}", "condivide: {parts}")
NO_FAMILY = Text(
    "As far as known no model on sale of another brand shares a part with it.",
    "Voor zover bekend deelt geen leverbaar model van een ander merk er een onderdeel mee.",
    "Soweit bekannt, teilt kein lieferbares Modell einer anderen Marke ein Teil mit ihm.",
    "À notre connaissance, aucun modèle en vente d’une autre marque ne partage de pièce avec elle.",
    "Per quanto noto, nessun modello in vendita di un altro marchio ne condivide un componente.",
)
DRAWN = Text(
    "The drawing shows the {version}; where the parts sit is shown as a type.",
    "De tekening toont de {version}; waar de delen zitten, is als type getekend.",
    "Die Zeichnung zeigt den {version}; die Lage der Teile ist schematisch.",
    "Le dessin montre la {version}\u00a0; la place des organes est schématique.",
    "Il disegno mostra la {version}; la posizione delle parti è schematica.",
)
TYPE = Text(
    "Where the parts sit is shown as a type.",
    "Waar de delen zitten, is als type getekend.",
    "Die Lage der Teile ist schematisch.",
    "La place des organes est schématique.",
    "La posizione delle parti è schematica.",
)
ONE_SCALE = Text(
    "All to one scale.", "Alle op één schaal.", "Alle in einem Maßstab.", "Tous à la même échelle.",
    "Tutti nella stessa scala.",
)  # fmt: skip
