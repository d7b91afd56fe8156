"""The fixed words of the showroom overview. On the poster the Dutch ones stand always; another language below them."""

from catalogue_app.facts.text import Text

TITLE = Text(
    "Fuel consumption and CO₂ of our new cars",
    "Brandstofverbruik en CO₂-uitstoot van onze nieuwe auto’s",
    "Kraftstoffverbrauch und CO₂ unserer Neuwagen",
    "Consommation et CO₂ de nos voitures neuves",
    "Consumi e CO₂ delle nostre auto nuove",
)
INTRO = Text(
    "By fuel; the most economical stands on top. Several versions: lowest – highest value, ranked by the highest CO₂.",
    "Per brandstof; de zuinigste staat bovenaan. Meer uitvoeringen: laagste – hoogste waarde, op volgorde van de "
    "hoogste CO₂-uitstoot.",
    "Nach Kraftstoff; der sparsamste steht oben. Mehrere Versionen: niedrigster – höchster Wert, gereiht nach dem "
    "höchsten CO₂.",
    "Par carburant\u00a0; la plus économe en haut. Plusieurs versions\u00a0: valeur la plus basse – la plus haute, "
    "classées selon le CO₂ le plus élevé.",
    "Per carburante; la più parca in alto. Più versioni: valore minimo – massimo, in ordine di CO₂ massima.",
)
PARTS = Text(
    "“2/3”: all figures are known of 2 of the 3 versions.",
    "“2/3”: van 2 van de 3 uitvoeringen zijn alle cijfers bekend.",
    "„2/3“: von 2 der 3 Versionen sind alle Werte bekannt.",
    "«\u00a02/3\u00a0»\u00a0: toutes les valeurs sont connues pour 2 des 3 versions.",
    "«2/3»: di 2 versioni su 3 sono noti tutti i dati.",
)
TEST = Text(
    "WLTP, combined", "WLTP, gecombineerd", "WLTP, kombiniert", "WLTP, mixte", "WLTP, combinato"
)  # fmt: skip
WEIGHTED = Text(
    "WLTP, weighted, combined",
    "WLTP, gewogen, gecombineerd",
    "WLTP, gewichtet, kombiniert",
    "WLTP, pondéré, mixte",
    "WLTP, ponderato, combinato",
)
CONTINUED = Text("{fuel}, continued", "{fuel}, vervolg", "{fuel}, Fortsetzung", "{fuel}, suite", "{fuel}, segue")
MODEL = Text("Make and model", "Merk en model", "Marke und Modell", "Marque et modèle", "Marca e modello")
CO2_HEAD = Text("CO₂ g/km", "CO₂ g/km", "CO₂ g/km", "CO₂ g/km", "CO₂ g/km")
RANGE_HEAD = Text("range km", "bereik km", "Reichweite km", "autonomie km", "autonomia km")
ELECTRIC_RANGE = Text(
    "electric {km}", "elektrisch {km}", "elektrisch {km}", "électrique {km}", "elettrico {km}"
)  # fmt: skip
EMPTY = Text(
    "battery empty {fuel}",
    "lege accu {fuel}",
    "Batterie leer {fuel}",
    "batterie vide {fuel}",
    "batteria scarica {fuel}",
)
NOT_KNOWN = Text("not known", "niet bekend", "nicht bekannt", "inconnu", "non noto")
MISSING = Text(
    "No official figure known ({n}):",
    "Nog geen officieel cijfer bekend ({n}):",
    "Kein amtlicher Wert bekannt ({n}):",
    "Aucune valeur officielle connue ({n})\u00a0:",
    "Nessun dato ufficiale noto ({n}):",
)
ZERO = Text(
    "CO₂: 0 g/km while driving (WLTP).",
    "CO₂-uitstoot: 0 g/km tijdens het rijden (WLTP).",
    "CO₂: 0 g/km im Fahrbetrieb (WLTP).",
    "CO₂\u00a0: 0 g/km à l’usage (WLTP).",
    "CO₂: 0 g/km in marcia (WLTP).",
)
COMPLETE = Text(
    "Complete for {n} of {all} models.",
    "Volledig voor {n} van de {all} modellen.",
    "Vollständig für {n} von {all} Modellen.",
    "Complet pour {n} modèles sur {all}.",
    "Completo per {n} modelli su {all}.",
)
UNPLACED = Text(
    "Versions not known yet: {names}.",
    "Uitvoeringen nog niet bekend: {names}.",
    "Versionen noch nicht bekannt: {names}.",
    "Versions pas encore connues\u00a0: {names}.",
    "Versioni non ancora note: {names}.",
)
OUTSIDE = Text(
    "Quadricycles are no passenger cars and are left out: {names}.",
    "Brommobielen zijn geen personenauto’s en staan er niet bij: {names}.",
    "Leichtfahrzeuge sind keine Pkw und fehlen hier: {names}.",
    "Les quadricycles ne sont pas des voitures et n’y figurent pas\u00a0: {names}.",
    "I quadricicli non sono autovetture e non figurano qui: {names}.",
)
ABROAD = Text(
    "official figure of {country}, not yet checked for the Netherlands",
    "officieel cijfer van {country}, voor Nederland nog na te gaan",
    "amtlicher Wert von {country}, für die Niederlande noch zu prüfen",
    "valeur officielle de {country}, à vérifier pour les Pays-Bas",
    "dato ufficiale di {country}, da verificare per i Paesi Bassi",
)
SOURCES = Text("Sources:", "Bronnen:", "Quellen:", "Sources\u00a0:", "Fonti:")
NO_WORDING = Text(
    "For the dealer: room for the fixed texts on the guide and on driving style (annex 2, number 7). Their exact "
    "wording is not in db/rules/nl.yaml yet; without it this overview may not be hung.",
    "Voor de dealer: plaats voor de vaste teksten over de gids en het rijgedrag (bijlage 2, onder 7). De "
    "precieze tekst "
    "staat nog niet in db/rules/nl.yaml; zonder die tekst mag dit overzicht niet hangen.",
    "Für den Händler: Platz für die festen Texte zu Leitfaden und Fahrweise (Anhang 2, Nummer 7). Der genaue Wortlaut "
    "steht noch nicht in db/rules/nl.yaml; ohne ihn darf diese Übersicht nicht aushängen.",
    "Pour le concessionnaire\u00a0: place des textes fixes sur le guide et la conduite (annexe 2, point 7). "
    "Leur libellé "
    "exact n’est pas encore dans db/rules/nl.yaml\u00a0; sans lui, cette affiche ne peut être apposée.",
    "Per il concessionario: spazio per i testi fissi sulla guida e sullo stile di guida (allegato 2, punto 7). "
    "Il testo "
    "esatto non è ancora in db/rules/nl.yaml; senza, questo prospetto non può essere esposto.",
)
POSTER = Text("Poster {n} of {all}", "Poster {n} van {all}", "Plakat {n} von {all}", "Affiche {n} sur {all}",
              "Manifesto {n} di {all}")  # fmt: skip
EMPTY_SHELF = Text(
    "No model is on sale here.",
    "Er is hier geen model te koop.",
    "Hier ist kein Modell im Verkauf.",
    "Aucun modèle n’est en vente ici.",
    "Nessun modello è in vendita qui.",
)
SEVERAL_FILES = Text(
    "The overview takes {n} posters; write it as PDF, which holds them all.",
    "Het overzicht beslaat {n} posters; bewaar het als pdf, daar passen ze alle in.",
    "Die Übersicht braucht {n} Plakate; speichern Sie sie als PDF, das alle fasst.",
    "L’affiche en demande {n}\u00a0; enregistrez-la en PDF, qui les contient toutes.",
    "Il prospetto richiede {n} manifesti; lo salvi in PDF, che li contiene tutti.",
)
NO_FORMAT = Text(
    "{name} must end in .pdf, .png or .svg.",
    "{name} moet eindigen op .pdf, .png of .svg.",
    "{name} muss auf .pdf, .png oder .svg enden.",
    "{name} doit finir par .pdf, .png ou .svg.",
    "{name} deve finire in .pdf, .png o .svg.",
)
