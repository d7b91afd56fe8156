<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Adder</name>
    <message>
        <source>Find a model</source>
        <translation>Modell suchen</translation>
    </message>
    <message>
        <source>Find a model to add</source>
        <translation>Modell zum Hinzufügen suchen</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Was hinzugefügt werden kann</translation>
    </message>
    <message>
        <source>No model fits.</source>
        <translation>Kein Modell passt.</translation>
    </message>
    <message>
        <source>What was added last</source>
        <translation>Was zuletzt hinzugefügt wurde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Gesamtes Angebot</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <source>Every version</source>
        <translation>Jede Version</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Consumption of every model on one poster</source>
        <translation>Verbrauch aller Modelle auf einem Plakat</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>Im Vergleich</translation>
    </message>
    <message>
        <source>Comparison sheet</source>
        <translation>Vergleichsblatt</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} Versionen</translation>
    </message>
    <message>
        <source>Each version</source>
        <translation>Jede Version einzeln</translation>
    </message>
    <message>
        <source>Of one brand</source>
        <translation>Von einer Marke</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 Blatt</translation>
    </message>
    <message>
        <source>{count} sheets</source>
        <translation>{count} Blätter</translation>
    </message>
    <message>
        <source>Whole model, 1 version</source>
        <translation>Ganzes Modell, 1 Version</translation>
    </message>
    <message>
        <source>Whole model, {count} versions</source>
        <translation>Ganzes Modell, {count} Versionen</translation>
    </message>
</context>
<context>
    <name>AgesDialog</name>
    <message>
        <source>How old a price may be</source>
        <translation>Wie alt ein Preis sein darf</translation>
    </message>
    <message>
        <source>Asked about when older than, in days</source>
        <translation>Nachfragen, wenn älter als, in Tagen</translation>
    </message>
    <message>
        <source>Not printed when older than, in days</source>
        <translation>Nicht drucken, wenn älter als, in Tagen</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write two numbers of days from 1 to {most}.</source>
        <translation>Schreiben Sie zwei Zahlen von Tagen, von 1 bis {most}.</translation>
    </message>
    <message>
        <source>The first number must not be larger than the second.</source>
        <translation>Die erste Zahl darf nicht größer sein als die zweite.</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>Lay the two side by side</source>
        <translation>Beide nebeneinanderlegen</translation>
    </message>
    <message>
        <source>Open the part</source>
        <translation>Teil öffnen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 Fakt</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>{count} Fakten</translation>
    </message>
    <message>
        <source>How it went at other makers</source>
        <translation>Wie es bei anderen Marken war</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht angezeigt</translation>
    </message>
    <message>
        <source>Copied: what may be said, with who says so.</source>
        <translation>Kopiert: was gesagt werden darf, mit Quelle.</translation>
    </message>
</context>
<context>
    <name>AnswerDetails</name>
    <message>
        <source>Show all {count} facts</source>
        <translation>Alle {count} Fakten zeigen</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Was wir nicht wissen</translation>
    </message>
    <message>
        <source>What is not stated here</source>
        <translation>Was hier nicht angegeben ist</translation>
    </message>
    <message>
        <source>How it went at other makers: official line beside practice</source>
        <translation>Wie es bei anderen Marken war: offiziell und in der Praxis</translation>
    </message>
    <message>
        <source>Official line</source>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>In der Praxis</translation>
    </message>
</context>
<context>
    <name>AnswersBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Questions customers ask</source>
        <translation>Fragen von Kunden</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>A question or a few words, such as: battery Grandland</source>
        <translation>Eine Frage oder ein paar Wörter, etwa: Batterie Grandland</translation>
    </message>
    <message>
        <source>The answers are being composed.</source>
        <translation>Die Antworten werden zusammengestellt.</translation>
    </message>
    <message>
        <source>1 more answer</source>
        <translation>Noch 1 Antwort</translation>
    </message>
    <message>
        <source>{count} more answers</source>
        <translation>Noch {count} Antworten</translation>
    </message>
    <message>
        <source>No answer fits “{words}”: ask one of the questions above, or name a car with it.</source>
        <translation>Keine Antwort passt zu „{words}“: Stellen Sie eine der Fragen oben oder nennen Sie ein Auto dazu.</translation>
    </message>
    <message>
        <source>On that day no source had said anything that answers this.</source>
        <translation>An diesem Tag hatte noch keine Quelle etwas gesagt, das dies beantwortet.</translation>
    </message>
    <message>
        <source>To this there is no answer with a source.</source>
        <translation>Darauf gibt es keine Antwort mit Quelle.</translation>
    </message>
    <message>
        <source>Each answer stands with its sources.</source>
        <translation>Jede Antwort steht mit ihren Quellen.</translation>
    </message>
    <message>
        <source>Understood as: {question}</source>
        <translation>Verstanden als: {question}</translation>
    </message>
    <message>
        <source>Understood as: {question} {count} answers.</source>
        <translation>Verstanden als: {question} {count} Antworten.</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>What customers ask</source>
        <translation>Was Kunden fragen</translation>
    </message>
    <message>
        <source>Copied: what may be said, with who says so.</source>
        <translation>Kopiert: was gesagt werden darf, und wer es sagt.</translation>
    </message>
</context>
<context>
    <name>AroundPanel</name>
    <message>
        <source>What is built around it differently</source>
        <translation>Was anders darum herum gebaut ist</translation>
    </message>
    <message>
        <source>What else these cars have: {absent}</source>
        <translation>Was diese Autos sonst haben: {absent}</translation>
    </message>
    <message>
        <source>{layer}, the same wherever a source tells</source>
        <translation>{layer}, überall gleich, wo eine Quelle es sagt</translation>
    </message>
    <message>
        <source>No source says it of: {cars}</source>
        <translation>Keine Quelle sagt es von: {cars}</translation>
    </message>
    <message>
        <source>Of {count} models no source says it.</source>
        <translation>Von {count} Modellen sagt es keine Quelle.</translation>
    </message>
    <message>
        <source>Not all is stated here, ask us: {cars}</source>
        <translation>Hier steht nicht alles, fragen Sie uns: {cars}</translation>
    </message>
    <message>
        <source>Of {count} models not all is stated here; ask us.</source>
        <translation>Von {count} Modellen ist hier nicht alles angegeben; fragen Sie uns.</translation>
    </message>
    <message>
        <source>In all {count} models</source>
        <translation>In allen {count} Modellen</translation>
    </message>
</context>
<context>
    <name>AtlasFilters</name>
    <message>
        <source>Questions customers ask</source>
        <translation>Fragen von Kunden</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find in the atlas</source>
        <translation>Im Atlas suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
</context>
<context>
    <name>AtlasPage</name>
    <message>
        <source>The atlas is being drawn</source>
        <translation>Der Atlas wird gezeichnet</translation>
    </message>
    <message>
        <source>The atlas cannot be read</source>
        <translation>Der Atlas kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The graph cannot be drawn; here is the table. {error}</source>
        <translation>Die Zeichnung gelingt nicht; hier ist die Tabelle. {error}</translation>
    </message>
    <message>
        <source>Nothing was known yet</source>
        <translation>Damals war noch nichts bekannt</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>No link found</source>
        <translation>Keine Verbindung gefunden</translation>
    </message>
    <message>
        <source>Drop a filter to go on.</source>
        <translation>Lassen Sie einen Filter weg, um weiterzukommen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>AtlasPanel</name>
    <message>
        <source>In focus</source>
        <translation>Hervorgehoben</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Whose technology is it?</source>
        <translation>Wessen Technik ist es?</translation>
    </message>
    <message>
        <source>Choose a company, a part or a model to see what belongs to it, since when and who says so.</source>
        <translation>Wählen Sie ein Unternehmen, ein Bauteil oder ein Modell, um zu sehen, was dazugehört, seit wann und wer es sagt.</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bauteile</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Ties between companies</source>
        <translation>Verbindungen zwischen Unternehmen</translation>
    </message>
    <message>
        <source>Keys: arrows move along the lines, space puts in focus, Enter opens, Esc lets go, + and − zoom, 0 shows the whole width.</source>
        <translation>Tasten: Pfeile folgen den Linien, Leertaste hebt hervor, Enter öffnet, Esc lässt los, + und − zoomen, 0 zeigt die ganze Breite.</translation>
    </message>
    <message>
        <source>A short line goes on to a company with very many parts, or to the family in focus.</source>
        <translation>Eine kurze Linie führt weiter zu einem Unternehmen mit sehr vielen Bauteilen oder zur hervorgehobenen Familie.</translation>
    </message>
    <message>
        <source>Models with these</source>
        <translation>Modelle damit</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>Entwickelt von</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gefertigt von</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Newest facts</source>
        <translation>Neueste Fakten</translation>
    </message>
    <message>
        <source>No facts with a source yet</source>
        <translation>Noch keine Fakten mit Quelle</translation>
    </message>
    <message>
        <source>Open the part</source>
        <translation>Bauteil öffnen</translation>
    </message>
    <message>
        <source>Open the model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>Verbunden mit</translation>
    </message>
</context>
<context>
    <name>AtlasSaver</name>
    <message>
        <source>Save the atlas</source>
        <translation>Atlas speichern</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>technology-atlas</source>
        <translation>technikatlas</translation>
    </message>
</context>
<context>
    <name>AtlasTools</name>
    <message>
        <source>Graph</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the atlas as</source>
        <translation>Atlas zeigen als</translation>
    </message>
    <message>
        <source>Models by brand</source>
        <translation>Modelle nach Marke</translation>
    </message>
    <message>
        <source>Above 20 models those of a brand stand together</source>
        <translation>Über 20 Modelle stehen die einer Marke zusammen</translation>
    </message>
    <message>
        <source>Only the family</source>
        <translation>Nur die Familie</translation>
    </message>
    <message>
        <source>Leave out what does not belong to the node in focus</source>
        <translation>Weglassen, was nicht zum Hervorgehobenen gehört</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the atlas as SVG or PNG</source>
        <translation>Den Atlas als SVG oder PNG speichern</translation>
    </message>
</context>
<context>
    <name>AtlasView</name>
    <message>
        <source>Technology atlas</source>
        <translation>Technikatlas</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} Modelle</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <source>{count} links</source>
        <translation>{count} Verbindungen</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>What is
under the skin?</source>
        <translation>Was steckt
unter dem Blech?</translation>
    </message>
    <message>
        <source>Touch the screen</source>
        <translation>Berühren Sie den Bildschirm</translation>
    </message>
</context>
<context>
    <name>BigFigures</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price abroad: {market}</source>
        <translation>Preis im Ausland: {market}</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>Markt nicht angegeben</translation>
    </message>
    <message>
        <source>battery {size}</source>
        <translation>Batterie {size}</translation>
    </message>
    <message>
        <source>Electric range, WLTP</source>
        <translation>Elektrische Reichweite, WLTP</translation>
    </message>
    <message>
        <source>{window} in {time}</source>
        <translation>{window} in {time}</translation>
    </message>
    <message>
        <source>Fast charging, at most</source>
        <translation>Schnellladen, maximal</translation>
    </message>
    <message>
        <source>Consumption, WLTP</source>
        <translation>Verbrauch, WLTP</translation>
    </message>
    <message>
        <source>CO₂ while driving, WLTP</source>
        <translation>CO₂ im Fahrbetrieb, WLTP</translation>
    </message>
    <message>
        <source>{hp} hp</source>
        <translation>{hp} PS</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>bis {most}</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Kofferraum</translation>
    </message>
    <message>
        <source>Towing, braked</source>
        <translation>Anhängelast, gebremst</translation>
    </message>
</context>
<context>
    <name>BrandRow</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>BrandStrip</name>
    <message>
        <source>Brands to the left</source>
        <translation>Marken nach links</translation>
    </message>
    <message>
        <source>Brands to the right</source>
        <translation>Marken nach rechts</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Alle Marken</translation>
    </message>
</context>
<context>
    <name>BrowseHeader</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Sortierung: {order}</translation>
    </message>
    <message>
        <source>The saved searches could not be read and were set aside.</source>
        <translation>Die gespeicherten Suchen waren nicht lesbar und wurden beiseitegelegt.</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} Modelle</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 Version</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} Versionen</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Meinten Sie {names}?</translation>
    </message>
</context>
<context>
    <name>CarPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>Im Vergleich</translation>
    </message>
    <message>
        <source>Add to comparison</source>
        <translation>Zum Vergleich hinzufügen</translation>
    </message>
</context>
<context>
    <name>CarPicture</name>
    <message>
        <source>Photo of the {model}</source>
        <translation>Foto des {model}</translation>
    </message>
    <message>
        <source>Drawing of the {model} at true scale</source>
        <translation>Maßstäbliche Zeichnung des {model}</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>From, {powertrain}</source>
        <translation>Ab, {powertrain}</translation>
    </message>
    <message>
        <source>Electric range, WLTP</source>
        <translation>Elektrische Reichweite, WLTP</translation>
    </message>
    <message>
        <source>Range WLTP, {powertrain}</source>
        <translation>Reichweite WLTP, {powertrain}</translation>
    </message>
    <message>
        <source>Consumption WLTP</source>
        <translation>Verbrauch WLTP</translation>
    </message>
    <message>
        <source>Range or consumption</source>
        <translation>Reichweite o. Verbrauch</translation>
    </message>
    <message>
        <source>platform: {absent}</source>
        <translation>Plattform: {absent}</translation>
    </message>
    <message>
        <source>shared with none here</source>
        <translation>hier mit keinem geteilt</translation>
    </message>
    <message>
        <source>shared with 1 model</source>
        <translation>geteilt mit 1 Modell</translation>
    </message>
    <message>
        <source>shared with {count} models</source>
        <translation>geteilt mit {count} Modellen</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Six layers: who developed them, who makes them, where</source>
        <translation>Sechs Ebenen: wer sie entwickelte, wer sie herstellt und wo</translation>
    </message>
</context>
<context>
    <name>Challenge</name>
    <message>
        <source>The baseline stays. Choose another car to replace.</source>
        <translation>Die Basis bleibt. Wählen Sie ein anderes Auto zum Ersetzen.</translation>
    </message>
    <message>
        <source>No other model answers the filter.</source>
        <translation>Kein anderes Modell passt zum Filter.</translation>
    </message>
    <message>
        <source>{car} was dropped before: {reason}</source>
        <translation>{car} schied schon einmal aus: {reason}</translation>
    </message>
</context>
<context>
    <name>ChangedCell</name>
    <message>
        <source>was {before}</source>
        <translation>war {before}</translation>
    </message>
    <message>
        <source>changed, was {before}</source>
        <translation>geändert, war {before}</translation>
    </message>
    <message>
        <source>no source any more, was {before}</source>
        <translation>keine Quelle mehr, war {before}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>new, was unknown</source>
        <translation>neu, war unbekannt</translation>
    </message>
    <message>
        <source>no source any more</source>
        <translation>keine Quelle mehr</translation>
    </message>
    <message>
        <source>surer than before</source>
        <translation>sicherer als zuvor</translation>
    </message>
    <message>
        <source>less sure than before</source>
        <translation>weniger sicher als zuvor</translation>
    </message>
</context>
<context>
    <name>ChangesBanner</name>
    <message>
        <source>What changed since</source>
        <translation>Was sich seither geändert hat</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Änderungen ausblenden</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Änderungen zeigen</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Side by side to scale</source>
        <translation>Nebeneinander im Maßstab</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>The screen can be cleaned</source>
        <translation>Der Bildschirm kann gereinigt werden</translation>
    </message>
    <message>
        <source>Touches do nothing now.</source>
        <translation>Berührungen bewirken jetzt nichts.</translation>
    </message>
    <message>
        <source>To stop, hold one finger still for 3 seconds.</source>
        <translation>Zum Beenden einen Finger 3 Sekunden still halten.</translation>
    </message>
    <message>
        <source>Ends by itself in {time}</source>
        <translation>Endet von selbst in {time}</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Code for the customer</source>
        <translation>Code für den Kunden</translation>
    </message>
    <message>
        <source>Scan or type it in the search field. On this computer the nine characters are enough; the QR code opens the comparison on every computer with this catalogue, and what changed since is marked.</source>
        <translation>Scannen oder tippen Sie ihn ins Suchfeld. Auf diesem Computer genügen die neun Zeichen; der QR-Code öffnet den Vergleich auf jedem Computer mit diesem Katalog, und was sich seither geändert hat, ist markiert.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>As baseline</source>
        <translation>Als Basis</translation>
    </message>
    <message>
        <source>{car} is the baseline</source>
        <translation>{car} ist die Basis</translation>
    </message>
    <message>
        <source>Hold the others against {car}</source>
        <translation>Die anderen mit {car} vergleichen</translation>
    </message>
    <message>
        <source>Key B</source>
        <translation>Taste B</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Als Basis nehmen</translation>
    </message>
    <message>
        <source>Next from the filter</source>
        <translation>Nächste aus dem Filter</translation>
    </message>
    <message>
        <source>Replace by another…</source>
        <translation>Durch andere ersetzen…</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Open this model</source>
        <translation>Dieses Modell öffnen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>What to do with {car}</source>
        <translation>Was mit {car} möglich ist</translation>
    </message>
    <message>
        <source>Remove {car}</source>
        <translation>{car} entfernen</translation>
    </message>
    <message>
        <source>Open {model}</source>
        <translation>{model} öffnen</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Datenblatt</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>Version hinzufügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>{count} versions compared</source>
        <translation>{count} Versionen im Vergleich</translation>
    </message>
    <message>
        <source>Differences {count}</source>
        <translation>Unterschiede {count}</translation>
    </message>
    <message>
        <source>Equal {count}</source>
        <translation>Gleich {count}</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Zeile suchen</translation>
    </message>
    <message>
        <source>Key R</source>
        <translation>Taste R</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Mark the best value</source>
        <translation>Besten Wert markieren</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Differences to the baseline</source>
        <translation>Abstand zur Basis</translation>
    </message>
    <message>
        <source>Pictures to scale beside the table</source>
        <translation>Maßstäbliche Bilder neben der Tabelle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The comparison is full: {count} versions at most.</source>
        <translation>Der Vergleich ist voll: höchstens {count} Versionen.</translation>
    </message>
    <message>
        <source>Show hidden rows ({count})</source>
        <translation>Ausgeblendete Zeilen zeigen ({count})</translation>
    </message>
    <message>
        <source>Key G</source>
        <translation>Taste G</translation>
    </message>
    <message>
        <source>All {rows}</source>
        <translation>Alle {rows}</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Key D</source>
        <translation>Taste D</translation>
    </message>
</context>
<context>
    <name>CompareButton</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare, 1 version</source>
        <translation>Vergleichen, 1 Version</translation>
    </message>
    <message>
        <source>Compare, {count} versions</source>
        <translation>Vergleichen, {count} Versionen</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>{group}, {count} rows, {state}</source>
        <translation>{group}, {count} Zeilen, {state}</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>1 row hidden. Show it again</source>
        <translation>1 Zeile ausgeblendet. Wieder zeigen</translation>
    </message>
    <message>
        <source>{count} rows hidden. Show them again</source>
        <translation>{count} Zeilen ausgeblendet. Wieder zeigen</translation>
    </message>
    <message>
        <source>No row is called so. Empty the field to see them all.</source>
        <translation>Keine Zeile heißt so. Leeren Sie das Feld, um alle zu sehen.</translation>
    </message>
    <message>
        <source>No figure is known to be equal in all. Choose “All” to see every figure.</source>
        <translation>Von keinem Wert ist bekannt, dass er bei allen gleich ist. Wählen Sie „Alle“, um jeden Wert zu sehen.</translation>
    </message>
    <message>
        <source>No differences known. Choose “All” to see every figure.</source>
        <translation>Keine Unterschiede bekannt. Wählen Sie „Alle“, um jeden Wert zu sehen.</translation>
    </message>
    <message>
        <source>Beside the {car}: {verdict}. {reason}</source>
        <translation>Neben dem {car}: {verdict}. {reason}</translation>
    </message>
</context>
<context>
    <name>CompareOverlay</name>
    <message>
        <source>just as large</source>
        <translation>gleich groß</translation>
    </message>
    <message>
        <source>{size}: no comparison</source>
        <translation>{size}: nicht vergleichbar</translation>
    </message>
    <message>
        <source>just as long</source>
        <translation>gleich lang</translation>
    </message>
    <message>
        <source>just as wide</source>
        <translation>gleich breit</translation>
    </message>
    <message>
        <source>just as high</source>
        <translation>gleich hoch</translation>
    </message>
    <message>
        <source>same wheelbase</source>
        <translation>gleicher Radstand</translation>
    </message>
    <message>
        <source>same overhangs together</source>
        <translation>Überhänge zusammen gleich</translation>
    </message>
    <message>
        <source>{mm} mm longer</source>
        <translation>{mm} mm länger</translation>
    </message>
    <message>
        <source>{mm} mm wider</source>
        <translation>{mm} mm breiter</translation>
    </message>
    <message>
        <source>{mm} mm higher</source>
        <translation>{mm} mm höher</translation>
    </message>
    <message>
        <source>wheelbase {mm} mm longer</source>
        <translation>Radstand {mm} mm länger</translation>
    </message>
    <message>
        <source>overhangs together {mm} mm longer</source>
        <translation>Überhänge zusammen {mm} mm länger</translation>
    </message>
    <message>
        <source>{mm} mm shorter</source>
        <translation>{mm} mm kürzer</translation>
    </message>
    <message>
        <source>{mm} mm narrower</source>
        <translation>{mm} mm schmaler</translation>
    </message>
    <message>
        <source>{mm} mm lower</source>
        <translation>{mm} mm niedriger</translation>
    </message>
    <message>
        <source>wheelbase {mm} mm shorter</source>
        <translation>Radstand {mm} mm kürzer</translation>
    </message>
    <message>
        <source>overhangs together {mm} mm shorter</source>
        <translation>Überhänge zusammen {mm} mm kürzer</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Figures as of {date}. Every price with its market and date.</source>
        <translation>Datenstand {date}. Jeder Preis mit Markt und Datum.</translation>
    </message>
    <message>
        <source>One version is chosen. Add another one to compare.</source>
        <translation>Eine Version ist gewählt. Fügen Sie zum Vergleichen eine weitere hinzu.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Choose 2 to {most} versions with the plus sign on a card, or press V.</source>
        <translation>Wählen Sie 2 bis {most} Versionen mit dem Pluszeichen auf einer Karte oder drücken Sie V.</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>Version hinzufügen</translation>
    </message>
    <message>
        <source>To the models</source>
        <translation>Zu den Modellen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Take out {car}</source>
        <translation>{car} entfernen</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>S opens the source of a figure, B makes this car the baseline, N replaces it by the next of the filter, H hides a row, Delete removes a car, Ctrl with the left or right arrow moves it.</source>
        <translation>S öffnet die Quelle eines Werts, B macht dieses Auto zur Basis, N ersetzt es durch das nächste aus dem Filter, H blendet eine Zeile aus, Entf entfernt ein Auto, Strg mit Pfeil links oder rechts verschiebt es.</translation>
    </message>
    <message>
        <source>Hide this row</source>
        <translation>Diese Zeile ausblenden</translation>
    </message>
    <message>
        <source>Unfold this group</source>
        <translation>Diese Gruppe ausklappen</translation>
    </message>
    <message>
        <source>Fold this group</source>
        <translation>Diese Gruppe einklappen</translation>
    </message>
    <message>
        <source>Hide the group “{group}”</source>
        <translation>Die Gruppe „{group}“ ausblenden</translation>
    </message>
    <message>
        <source>difference to the baseline {delta}</source>
        <translation>Abstand zur Basis {delta}</translation>
    </message>
    <message>
        <source>different basis</source>
        <translation>andere Grundlage</translation>
    </message>
    <message>
        <source>bands overlap</source>
        <translation>Spannen überschneiden sich</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>rumour, no figure shown</source>
        <translation>Gerücht, kein Wert gezeigt</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>Markt nicht angegeben</translation>
    </message>
    <message>
        <source>window not stated</source>
        <translation>Ladefenster nicht genannt</translation>
    </message>
    <message>
        <source>Line: the same part; thin: one family</source>
        <translation>Linie: dasselbe Teil; dünn: eine Familie</translation>
    </message>
</context>
<context>
    <name>CompareTray</name>
    <message>
        <source>The comparison is full: {count} versions at most.</source>
        <translation>Der Vergleich ist voll: höchstens {count} Versionen.</translation>
    </message>
</context>
<context>
    <name>ComponentBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ComponentPage</name>
    <message>
        <source>Nothing is stated here about this part</source>
        <translation>Hierzu ist nichts angegeben</translation>
    </message>
    <message>
        <source>Ask us about it.</source>
        <translation>Fragen Sie uns danach.</translation>
    </message>
    <message>
        <source>This part cannot be shown</source>
        <translation>Dieses Teil kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>Where sources differ</source>
        <translation>Wo Quellen voneinander abweichen</translation>
    </message>
    <message>
        <source>Kept: {value}</source>
        <translation>Übernommen: {value}</translation>
    </message>
    <message>
        <source>Not kept: {value}</source>
        <translation>Nicht übernommen: {value}</translation>
    </message>
</context>
<context>
    <name>CopyLink</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CopyLinks</name>
    <message>
        <source>Copy in Dutch</source>
        <translation>Niederländisch kopieren</translation>
    </message>
    <message>
        <source>Copy in English</source>
        <translation>Englisch kopieren</translation>
    </message>
    <message>
        <source>Copy in German</source>
        <translation>Deutsch kopieren</translation>
    </message>
    <message>
        <source>Copy in French</source>
        <translation>Französisch kopieren</translation>
    </message>
    <message>
        <source>Copy in Italian</source>
        <translation>Italienisch kopieren</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare, 1 car</source>
        <translation>Vergleichen, 1 Auto</translation>
    </message>
    <message>
        <source>Compare, {count} cars</source>
        <translation>Vergleichen, {count} Autos</translation>
    </message>
</context>
<context>
    <name>CustomerStrip</name>
    <message>
        <source>The customer sees</source>
        <translation>Der Kunde sieht</translation>
    </message>
    <message>
        <source>Send this page</source>
        <translation>Diese Seite senden</translation>
    </message>
    <message>
        <source>Clear the screen</source>
        <translation>Bildschirm leeren</translation>
    </message>
    <message>
        <source>Close the screen</source>
        <translation>Bildschirm schließen</translation>
    </message>
    <message>
        <source>the welcome screen</source>
        <translation>den Begrüßungsbildschirm</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Customer screen</source>
        <translation>Kundenbildschirm</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>Cutaway</name>
    <message>
        <source>What sits where in the {car}</source>
        <translation>Was wo sitzt im {car}</translation>
    </message>
</context>
<context>
    <name>DateButton</name>
    <message>
        <source>As of {date}</source>
        <translation>Stand: {date}</translation>
    </message>
    <message>
        <source>Show what was known on a day</source>
        <translation>Zeigen, was an einem Tag bekannt war</translation>
    </message>
    <message>
        <source>Now, edition of {date}</source>
        <translation>Jetzt, Ausgabe vom {date}</translation>
    </message>
</context>
<context>
    <name>DescriptionsPanel</name>
    <message>
        <source>How other sources describe it</source>
        <translation>Wie andere Quellen es beschreiben</translation>
    </message>
    <message>
        <source>Developed by {names}</source>
        <translation>Entwickelt von: {names}</translation>
    </message>
    <message>
        <source>Made by {names}</source>
        <translation>Hergestellt von: {names}</translation>
    </message>
    <message>
        <source>Built at {names}</source>
        <translation>Gebaut in: {names}</translation>
    </message>
</context>
<context>
    <name>EmptySlots</name>
    <message>
        <source>Choose another car</source>
        <translation>Weiteres Auto wählen</translation>
    </message>
    <message>
        <source>Choose another car, 1 free place</source>
        <translation>Weiteres Auto wählen, 1 Platz frei</translation>
    </message>
    <message>
        <source>Choose another car, {count} free places</source>
        <translation>Weiteres Auto wählen, {count} Plätze frei</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>FacetColumn</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Source: {subject}</source>
        <translation>Quelle: {subject}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>Stand: {date}</translation>
    </message>
    <message>
        <source>Not confirmed by the maker.</source>
        <translation>Vom Hersteller nicht bestätigt.</translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message>
        <source>date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>Quelle: {title}</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>Quelle: {title}</translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message>
        <source>Facts, in the order of the numbers</source>
        <translation>Fakten, in der Reihenfolge der Nummern</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>What we know, and how sure</source>
        <translation>Was wir wissen, und wie sicher</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>No facts with a source yet.</source>
        <translation>Noch keine Fakten mit Quelle.</translation>
    </message>
    <message>
        <source>Nothing is stated here; ask us.</source>
        <translation>Hier ist nichts angegeben; fragen Sie uns.</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 Fakt</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>{count} Fakten</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>No figures of the part itself: {absent}</source>
        <translation>Werte des Teils selbst: {absent}</translation>
    </message>
    <message>
        <source>Who gives these figures</source>
        <translation>Wer diese Werte nennt</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What the rules say</source>
        <translation>Was die Regeln sagen</translation>
    </message>
    <message>
        <source>1 rule to be verified</source>
        <translation>1 Regel zu prüfen</translation>
    </message>
    <message>
        <source>{count} rules to be verified</source>
        <translation>{count} Regeln zu prüfen</translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation>Ich habe das geprüft</translation>
    </message>
    <message>
        <source>I have checked this for all {count} sheets</source>
        <translation>Für alle {count} Blätter geprüft</translation>
    </message>
</context>
<context>
    <name>GroupTitle</name>
    <message>
        <source>Open, press to fold</source>
        <translation>Offen, drücken zum Einklappen</translation>
    </message>
    <message>
        <source>Folded, press to open</source>
        <translation>Eingeklappt, drücken zum Öffnen</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Another photo</source>
        <translation>Anderes Foto</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Drawing of the {model}</source>
        <translation>Zeichnung: {model}</translation>
    </message>
    <message>
        <source>Own photo of the {model}</source>
        <translation>Eigenes Foto: {model}</translation>
    </message>
    <message>
        <source>Own photo, not to scale</source>
        <translation>Eigenes Foto, nicht maßstäblich</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Abmessungen</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Own photo</source>
        <translation>Eigenes Foto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Schematic drawing of the kind of body; dimensions: {absent}</source>
        <translation>Schemazeichnung der Karosserieform; Maße: {absent}</translation>
    </message>
    <message>
        <source>Schematic drawing at true scale</source>
        <translation>Schemazeichnung, maßstäblich</translation>
    </message>
    <message>
        <source>Schematic drawing, length assumed</source>
        <translation>Schemazeichnung, Länge angenommen</translation>
    </message>
    <message>
        <source>dimensions in mm</source>
        <translation>Maße in mm</translation>
    </message>
    <message>
        <source>grid 250 mm</source>
        <translation>Raster 250 mm</translation>
    </message>
    <message>
        <source>dashed, {no_source}: {names}</source>
        <translation>gestrichelt, {no_source}: {names}</translation>
    </message>
    <message>
        <source>Choose your own photo of the {model}</source>
        <translation>Eigenes Foto wählen: {model}</translation>
    </message>
    <message>
        <source>The photo is being prepared</source>
        <translation>Das Foto wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>HeroPanel</name>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>Entwickelt von</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hergestellt von</translation>
    </message>
    <message>
        <source>Built at</source>
        <translation>Gebaut in</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Zellchemie</translation>
    </message>
    <message>
        <source>House it comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Oldest mention in our sources</source>
        <translation>Älteste Erwähnung in unseren Quellen</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>In 1 second the screen starts over and your choices are wiped.</source>
        <translation>In 1 Sekunde beginnt der Bildschirm neu und Ihre Auswahl wird gelöscht.</translation>
    </message>
    <message>
        <source>In {count} seconds the screen starts over and your choices are wiped.</source>
        <translation>In {count} Sekunden beginnt der Bildschirm neu und Ihre Auswahl wird gelöscht.</translation>
    </message>
</context>
<context>
    <name>KeptDelegate</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Kept comparisons</source>
        <translation>Gespeicherte Vergleiche</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No comparison is kept yet.</source>
        <translation>Noch ist kein Vergleich gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“{name}” is open and was changed since.</source>
        <translation>„{name}“ ist geöffnet und wurde seither geändert.</translation>
    </message>
    <message>
        <source>“{name}” is open, as it was kept.</source>
        <translation>„{name}“ ist geöffnet, wie gespeichert.</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>“{name}” is replaced.</source>
        <translation>„{name}“ ist ersetzt.</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>„{name}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>„{name}“ ist wieder da.</translation>
    </message>
    <message>
        <source>Share the comparison as a file</source>
        <translation>Den Vergleich als Datei teilen</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Open a shared comparison</source>
        <translation>Einen geteilten Vergleich öffnen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Key figures</source>
        <translation>Wichtigste Werte</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price abroad: {market}</source>
        <translation>Preis im Ausland: {market}</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>Markt nicht angegeben</translation>
    </message>
    <message>
        <source>no Dutch price known</source>
        <translation>kein niederländischer Preis bekannt</translation>
    </message>
    <message>
        <source>{range} with fuel</source>
        <translation>{range} mit Kraftstoff</translation>
    </message>
    <message>
        <source>Range, WLTP</source>
        <translation>Reichweite, WLTP</translation>
    </message>
    <message>
        <source>Electric range</source>
        <translation>Elektrische Reichweite</translation>
    </message>
    <message>
        <source>{window} in {time}</source>
        <translation>{window} in {time}</translation>
    </message>
    <message>
        <source>DC charging, peak</source>
        <translation>DC-Laden, Spitze</translation>
    </message>
    <message>
        <source>window and time: {absent}</source>
        <translation>Ladefenster und Zeit: {absent}</translation>
    </message>
    <message>
        <source>Consumption, WLTP</source>
        <translation>Verbrauch, WLTP</translation>
    </message>
    <message>
        <source>CO₂, WLTP</source>
        <translation>CO₂, WLTP</translation>
    </message>
    <message>
        <source>while driving</source>
        <translation>im Fahrbetrieb</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>bis {most}</translation>
    </message>
    <message>
        <source>front boot {front}</source>
        <translation>vorn {front}</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Kofferraum</translation>
    </message>
    <message>
        <source>Towing</source>
        <translation>Anhängelast</translation>
    </message>
    <message>
        <source>braked</source>
        <translation>gebremst</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Models, Technology, Compare, Print centre</source>
        <translation>Modelle, Technik, Vergleichen, Druckzentrale</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Back, close</source>
        <translation>Zurück, schließen</translation>
    </message>
    <message>
        <source>Showroom, or full screen for the customer</source>
        <translation>Showroom, oder Vollbild für den Kunden</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>To the filters</source>
        <translation>Zu den Filtern</translation>
    </message>
    <message>
        <source>Add to or remove from the comparison</source>
        <translation>In den Vergleich aufnehmen oder entfernen</translation>
    </message>
    <message>
        <source>Open the comparison</source>
        <translation>Vergleich öffnen</translation>
    </message>
    <message>
        <source>Versions: order by this column</source>
        <translation>Versionen: nach dieser Spalte ordnen</translation>
    </message>
    <message>
        <source>Previous or next model</source>
        <translation>Voriges oder nächstes Modell</translation>
    </message>
    <message>
        <source>To the next or previous control</source>
        <translation>Zum nächsten oder vorigen Element</translation>
    </message>
    <message>
        <source>Move in cards, rows, tabs and sliders</source>
        <translation>In Karten, Zeilen, Reitern und Reglern bewegen</translation>
    </message>
    <message>
        <source>Spec sheet of what is shown</source>
        <translation>Datenblatt des Gezeigten</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Customer view, and back</source>
        <translation>Kundenansicht und zurück</translation>
    </message>
    <message>
        <source>Send this page to the customer’s screen</source>
        <translation>Diese Seite an den Kundenbildschirm senden</translation>
    </message>
    <message>
        <source>Cards, table, to scale</source>
        <translation>Karten, Tabelle, maßstäblich</translation>
    </message>
    <message>
        <source>First or last model</source>
        <translation>Erstes oder letztes Modell</translation>
    </message>
    <message>
        <source>What can be done with this car</source>
        <translation>Was mit diesem Auto möglich ist</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Source of the figure, then its link</source>
        <translation>Quelle des Werts, dann ihr Link</translation>
    </message>
    <message>
        <source>Versions: in or out of the comparison</source>
        <translation>Versionen: in den Vergleich oder heraus</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>Ein Modell</translation>
    </message>
    <message>
        <source>Only differences, or all</source>
        <translation>Nur Unterschiede, oder alles</translation>
    </message>
    <message>
        <source>Only equal rows, or all</source>
        <translation>Nur gleiche Zeilen, oder alle</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Zeile suchen</translation>
    </message>
    <message>
        <source>Make this car the baseline</source>
        <translation>Dieses Auto als Basis</translation>
    </message>
    <message>
        <source>Next or previous car of the filter</source>
        <translation>Nächstes oder voriges Auto des Filters</translation>
    </message>
    <message>
        <source>Hide this row or group</source>
        <translation>Diese Zeile oder Gruppe ausblenden</translation>
    </message>
    <message>
        <source>Move this car to the left or right</source>
        <translation>Dieses Auto nach links oder rechts</translation>
    </message>
    <message>
        <source>Take this car out</source>
        <translation>Dieses Auto herausnehmen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Ask for the PIN, to leave</source>
        <translation>PIN abfragen, um zu verlassen</translation>
    </message>
    <message>
        <source>In the showroom</source>
        <translation>Im Showroom</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
</context>
<context>
    <name>KinPanel</name>
    <message>
        <source>The same part or its family</source>
        <translation>Dasselbe Teil oder seine Familie</translation>
    </message>
    <message>
        <source>The same part under another name</source>
        <translation>Dasselbe Teil unter anderem Namen</translation>
    </message>
    <message>
        <source>Of the same family</source>
        <translation>Aus derselben Familie</translation>
    </message>
</context>
<context>
    <name>LabelHeader</name>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LargeOverlay</name>
    <message>
        <source>The cars to scale, measured</source>
        <translation>Die Autos im Maßstab, bemaßt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>Im Maßstab</translation>
    </message>
</context>
<context>
    <name>LayerHeads</name>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend: {words}</source>
        <translation>Legende: {words}</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the letterhead</source>
        <translation>Den Briefkopf ändern</translation>
    </message>
    <message>
        <source>No letterhead yet</source>
        <translation>Noch kein Briefkopf</translation>
    </message>
    <message>
        <source>With your name and address a sheet is whole.</source>
        <translation>Mit Ihrem Namen und Ihrer Adresse ist ein Blatt vollständig.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Location (not printed)</source>
        <translation>Standort (nicht gedruckt)</translation>
    </message>
    <message>
        <source>Seller (may stay empty)</source>
        <translation>Verkäufer (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode and town</source>
        <translation>Postleitzahl und Ort</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail or website</source>
        <translation>E-Mail oder Website</translation>
    </message>
    <message>
        <source>Another location</source>
        <translation>Weiterer Standort</translation>
    </message>
    <message>
        <source>Remove this location</source>
        <translation>Diesen Standort entfernen</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Logo (PNG, JPEG or SVG)</source>
        <translation>Logo (PNG, JPEG oder SVG)</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Location {number}</source>
        <translation>Standort {number}</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Fill in the name: without it there is no letterhead.</source>
        <translation>Tragen Sie den Namen ein: ohne ihn gibt es keinen Briefkopf.</translation>
    </message>
</context>
<context>
    <name>LineupView</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>Überlagert</translation>
    </message>
    <message>
        <source>How the cars stand</source>
        <translation>Anordnung der Autos</translation>
    </message>
    <message>
        <source>Front wheel</source>
        <translation>Vorderrad</translation>
    </message>
    <message>
        <source>Front bumper</source>
        <translation>Stoßfänger vorn</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Align on</source>
        <translation>Ausrichten an</translation>
    </message>
    <message>
        <source>Length in mm, wheelbase below · all cars on one scale</source>
        <translation>Länge in mm, Radstand darunter · alle Autos im selben Maßstab</translation>
    </message>
</context>
<context>
    <name>LineupWall</name>
    <message>
        <source>Models to scale</source>
        <translation>Modelle im Maßstab</translation>
    </message>
</context>
<context>
    <name>LinkTable</name>
    <message>
        <source>Links of the atlas</source>
        <translation>Verbindungen des Atlas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Opening the catalogue</source>
        <translation>Der Katalog wird geöffnet</translation>
    </message>
    <message>
        <source>{what}, {done} of {total}</source>
        <translation>{what}, {done} von {total}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Press V on a car, or its plus, or drag it to the tray.</source>
        <translation>Drücken Sie V bei einem Auto oder sein Plus, oder ziehen Sie es in die Leiste.</translation>
    </message>
    <message>
        <source>The comparison is empty.</source>
        <translation>Der Vergleich ist leer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open a model or a comparison to send it.</source>
        <translation>Öffnen Sie ein Modell oder einen Vergleich, um ihn zu senden.</translation>
    </message>
</context>
<context>
    <name>Misses</name>
    <message>
        <source>without {part}</source>
        <translation>ohne {part}</translation>
    </message>
    <message>
        <source>not an answer to “{text}”</source>
        <translation>keine Antwort auf „{text}“</translation>
    </message>
    <message>
        <source>{has} seats instead of {wanted}</source>
        <translation>{has} Sitze statt {wanted}</translation>
    </message>
    <message>
        <source>{has}, {difference} less</source>
        <translation>{has}, {difference} weniger</translation>
    </message>
    <message>
        <source>{has}, {difference} more</source>
        <translation>{has}, {difference} mehr</translation>
    </message>
    <message>
        <source>known: {figures}</source>
        <translation>bekannt: {figures}</translation>
    </message>
    <message>
        <source>{has} instead of {wanted}</source>
        <translation>{has} statt {wanted}</translation>
    </message>
</context>
<context>
    <name>ModelBar</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Specification sheet</source>
        <translation>Datenblatt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Technische Daten</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Unter dem Blech</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>This model cannot be shown</source>
        <translation>Dieses Modell kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Back to the models</source>
        <translation>Zurück zu den Modellen</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Brand, model or platform</source>
        <translation>Marke, Modell oder Plattform</translation>
    </message>
    <message>
        <source>Search all models</source>
        <translation>In allen Modellen suchen</translation>
    </message>
    <message>
        <source>No model fits this.</source>
        <translation>Dazu passt kein Modell.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>NoResults</name>
    <message>
        <source>Drop one filter to go on.</source>
        <translation>Entfernen Sie einen Filter, um fortzufahren.</translation>
    </message>
    <message>
        <source>No single filter is in the way: clear all.</source>
        <translation>Kein einzelner Filter ist im Weg: Löschen Sie alle.</translation>
    </message>
    <message>
        <source>No model meets everything</source>
        <translation>Kein Modell erfüllt alles</translation>
    </message>
    <message>
        <source>What comes nearest</source>
        <translation>Was am nächsten kommt</translation>
    </message>
    <message>
        <source>The two that come nearest</source>
        <translation>Die zwei, die am nächsten kommen</translation>
    </message>
    <message>
        <source>The three that come nearest</source>
        <translation>Die drei, die am nächsten kommen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Without {filter}</source>
        <translation>Ohne {filter}</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} Modelle</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>The program made a mistake while opening the catalogue.</source>
        <translation>Das Programm hat beim Öffnen des Katalogs einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Copy the details and send them to the maker of the program.</source>
        <translation>Kopieren Sie die Einzelheiten und senden Sie sie an den Hersteller des Programms.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Changes apply to {count} sheets.</source>
        <translation>Änderungen gelten für {count} Blätter.</translation>
    </message>
    <message>
        <source>Older than {ask} days: asked about. Older than {block} days: not printed.</source>
        <translation>Älter als {ask} Tage: nachfragen. Älter als {block} Tage: nicht gedruckt.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Sprache des Datenblatts</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Which way up</source>
        <translation>Hoch oder quer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>Ein Exemplar weniger</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Ein Exemplar mehr</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Unter der Haut</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Source mark at each figure</source>
        <translation>Quellenzeichen an jedem Wert</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Second page</source>
        <translation>Zweite Seite</translation>
    </message>
    <message>
        <source>Reported figures</source>
        <translation>Gemeldete Werte</translation>
    </message>
    <message>
        <source>Reported figures carry their mark and “reported, not confirmed”. Rumours are never printed.</source>
        <translation>Gemeldete Werte tragen ihr Zeichen und „gemeldet, nicht bestätigt“. Gerüchte werden nie gedruckt.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change how old a price may be</source>
        <translation>Ändern, wie alt ein Preis sein darf</translation>
    </message>
    <message>
        <source>Open the model</source>
        <translation>Modell öffnen</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>1 hidden row stays out.</source>
        <translation>1 ausgeblendete Zeile bleibt weg.</translation>
    </message>
    <message>
        <source>{count} hidden rows stay out.</source>
        <translation>{count} ausgeblendete Zeilen bleiben weg.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>With reported</source>
        <translation>Mit gemeldeten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Reported figures are marked as not confirmed. Rumours are never on it.</source>
        <translation>Gemeldete Werte sind als nicht bestätigt markiert. Gerüchte stehen nie darauf.</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Mit Code</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Code to open it again</source>
        <translation>Code zum erneuten Öffnen</translation>
    </message>
    <message>
        <source>Comparison as PDF</source>
        <translation>Vergleich als PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Den Vergleich drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Comparison for Excel</source>
        <translation>Vergleich für Excel</translation>
    </message>
    <message>
        <source>Save for Excel…</source>
        <translation>Für Excel speichern…</translation>
    </message>
    <message>
        <source>Comparison as CSV</source>
        <translation>Vergleich als CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Comparison as picture</source>
        <translation>Vergleich als Bild</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>All {rows}</source>
        <translation>Alle {rows}</translation>
    </message>
    <message>
        <source>Differences {count}</source>
        <translation>Unterschiede {count}</translation>
    </message>
    <message>
        <source>Equal {count}</source>
        <translation>Gleich {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OriginSummary</name>
    <message>
        <source>What is this car really?</source>
        <translation>Was ist dieses Auto wirklich?</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Unter dem Blech</translation>
    </message>
</context>
<context>
    <name>OverlayDesk</name>
    <message>
        <source>Front wheel</source>
        <translation>Vorderrad</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Align on</source>
        <translation>Ausrichten an</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>Übereinander</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Show the cars</source>
        <translation>Autos zeigen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>{car}: {sizes}. Against {baseline}: {differences}.</source>
        <translation>{car}: {sizes}. Gegenüber {baseline}: {differences}.</translation>
    </message>
    <message>
        <source>The cars side by side</source>
        <translation>Die Autos nebeneinander</translation>
    </message>
    <message>
        <source>The outlines over each other, aligned on the front wheel</source>
        <translation>Die Umrisse übereinander, am Vorderrad ausgerichtet</translation>
    </message>
    <message>
        <source>The outlines over each other, aligned on the front bumper</source>
        <translation>Die Umrisse übereinander, an der vorderen Stoßstange ausgerichtet</translation>
    </message>
    <message>
        <source>The outlines over each other, aligned on the rear bumper</source>
        <translation>Die Umrisse übereinander, an der hinteren Stoßstange ausgerichtet</translation>
    </message>
    <message>
        <source>Schematic drawings, all to one scale, in mm.</source>
        <translation>Schematische Zeichnungen, alle im selben Maßstab, in mm.</translation>
    </message>
    <message>
        <source>No source gives the overhangs: the wheels stand where they usually do.</source>
        <translation>Keine Quelle nennt die Überhänge: Die Räder stehen, wo sie üblicherweise stehen.</translation>
    </message>
    <message>
        <source>A thin outline has a usual size where no source gives one.</source>
        <translation>Ein dünner Umriss hat ein übliches Maß, wo keine Quelle eines nennt.</translation>
    </message>
</context>
<context>
    <name>OverlayPanel</name>
    <message>
        <source>Show large, with the differences measured</source>
        <translation>Groß zeigen, mit bemaßten Unterschieden</translation>
    </message>
    <message>
        <source>Over each other, to scale</source>
        <translation>Übereinander, im Maßstab</translation>
    </message>
</context>
<context>
    <name>OverlayView</name>
    <message>
        <source>Lit: {first} (full line), {second} (broken line). Tap an outline or a name to change.</source>
        <translation>Hervorgehoben: {first} (volle Linie), {second} (gestrichelt). Zum Ändern auf einen Umriss oder Namen tippen.</translation>
    </message>
    <message>
        <source>{name}, lit in a full line</source>
        <translation>{name}, hervorgehoben mit voller Linie</translation>
    </message>
    <message>
        <source>{name}, lit in a broken line</source>
        <translation>{name}, hervorgehoben mit gestrichelter Linie</translation>
    </message>
    <message>
        <source>Overlaid, aligned on the front wheel</source>
        <translation>Überlagert, am Vorderrad ausgerichtet</translation>
    </message>
    <message>
        <source>Overlaid, aligned on the front bumper</source>
        <translation>Überlagert, am Stoßfänger vorn ausgerichtet</translation>
    </message>
    <message>
        <source>Overlaid, aligned on the middle</source>
        <translation>Überlagert, an der Mitte ausgerichtet</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzestes</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längstes</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigstes</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchstes</translation>
    </message>
    <message>
        <source>Longest wheelbase</source>
        <translation>Längster Radstand</translation>
    </message>
    <message>
        <source>Spread of lengths</source>
        <translation>Spanne der Längen</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} Modelle</translation>
    </message>
    <message>
        <source>These are the first {shown} of {count} models: more outlines would hide each other.</source>
        <translation>Dies sind die ersten {shown} von {count} Modellen: mehr Umrisse würden sich verdecken.</translation>
    </message>
</context>
<context>
    <name>OverviewWindow</name>
    <message>
        <source>Showroom overview</source>
        <translation>Showroom-Übersicht</translation>
    </message>
    <message>
        <source>This picture is {width} × {height} cm; the law asks for at least {long} × {short} cm.</source>
        <translation>Dieses Bild ist {width} × {height} cm groß; das Gesetz verlangt mindestens {long} × {short} cm.</translation>
    </message>
</context>
<context>
    <name>PaletteFooter</name>
    <message>
        <source>To the list, with what comes nearest</source>
        <translation>Zur Liste, mit den nächstliegenden</translation>
    </message>
    <message>
        <source>Show the 1 model in the list</source>
        <translation>Das 1 Modell in der Liste zeigen</translation>
    </message>
    <message>
        <source>Show the {count} models in the list</source>
        <translation>Die {count} Modelle in der Liste zeigen</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>developed by {who}</source>
        <translation>entwickelt von {who}</translation>
    </message>
    <message>
        <source>made by {who}</source>
        <translation>hergestellt von {who}</translation>
    </message>
    <message>
        <source>built at {where}</source>
        <translation>gebaut in {where}</translation>
    </message>
</context>
<context>
    <name>PastNote</name>
    <message>
        <source>What became known later, or bears no date, is left out.</source>
        <translation>Was später bekannt wurde oder kein Datum hat, fehlt hier.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>As known on {date}</source>
        <translation>Wie bekannt am {date}</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>The photo was removed from the catalogue; your own file is still where it was.</source>
        <translation>Das Foto wurde aus dem Katalog entfernt; Ihre eigene Datei liegt noch an ihrem Ort.</translation>
    </message>
</context>
<context>
    <name>PhotoStage</name>
    <message>
        <source>Drop your own photo here</source>
        <translation>Legen Sie hier Ihr eigenes Foto ab</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Under the skin of the {car}</source>
        <translation>Unter der Haut des {car}</translation>
    </message>
    <message>
        <source>Drawing at true scale; where parts sit is drawn as a type. Lines and edges tell how sure it is.</source>
        <translation>Maßstäbliche Zeichnung; wo Teile sitzen, ist schematisch. Linien und Ränder zeigen, wie sicher es ist.</translation>
    </message>
    <message>
        <source>Schematic drawing, dashed where no source gives the size; where parts sit is drawn as a type. Lines and edges tell how sure it is.</source>
        <translation>Schematische Zeichnung, gestrichelt, wo keine Quelle das Maß nennt; wo Teile sitzen, ist schematisch. Linien und Ränder zeigen, wie sicher es ist.</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>In pictures</source>
        <translation>In Bildern</translation>
    </message>
    <message>
        <source>Different charging windows: the pictures cannot be compared with each other.</source>
        <translation>Verschiedene Ladefenster: Die Bilder sind nicht miteinander vergleichbar.</translation>
    </message>
    <message>
        <source>One block is {litres} l</source>
        <translation>Ein Block ist {litres} l</translation>
    </message>
    <message>
        <source>Hatched: from the lowest to the highest value of the version</source>
        <translation>Schraffiert: vom niedrigsten zum höchsten Wert der Version</translation>
    </message>
    <message>
        <source>The window is not stated</source>
        <translation>Das Ladefenster ist nicht genannt</translation>
    </message>
    <message>
        <source>From {window} %, on a clock of one hour</source>
        <translation>Von {window} %, auf einer Uhr von einer Stunde</translation>
    </message>
    <message>
        <source>From {window} %</source>
        <translation>Von {window} %</translation>
    </message>
</context>
<context>
    <name>PillRow</name>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>Filter {filter} entfernen</translation>
    </message>
</context>
<context>
    <name>PinGate</name>
    <message>
        <source>Enter PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>For staff only.</source>
        <translation>Nur für Mitarbeitende.</translation>
    </message>
    <message>
        <source>4 to 8 digits. You need it to leave showroom mode.</source>
        <translation>4 bis 8 Ziffern. Sie brauchen sie zum Verlassen des Showroom-Modus.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN wählen</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>To rule out a slip.</source>
        <translation>Um einen Tippfehler auszuschließen.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>Die beiden stimmten nicht überein. Wählen Sie erneut.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>PIN vergessen?</translation>
    </message>
    <message>
        <source>On this computer, outside showroom mode, run:</source>
        <translation>Führen Sie auf diesem Computer außerhalb des Showroom-Modus aus:</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Try again in 1 second.</source>
        <translation>Erneut versuchen in 1 Sekunde.</translation>
    </message>
    <message>
        <source>Try again in {count} seconds.</source>
        <translation>Erneut versuchen in {count} Sekunden.</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>up to {amount}</source>
        <translation>bis {amount}</translation>
    </message>
    <message>
        <source>Any price</source>
        <translation>Jeder Preis</translation>
    </message>
    <message>
        <source>Published prices in euros, of the country and date on the card; our offer may differ.</source>
        <translation>Veröffentlichte Preise in Euro, für Land und Datum auf der Karte; unser Angebot kann abweichen.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 copy</source>
        <translation>1 Exemplar</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} Exemplare</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Is not printed</source>
        <translation>Wird nicht gedruckt</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Fragt zuerst</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Cannot be made</source>
        <translation>Kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Datenblatt</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Price card</source>
        <translation>Preiskarte</translation>
    </message>
    <message>
        <source>Origin sheet</source>
        <translation>Herkunftsblatt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Datenblatt</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preiskarte</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Alle Marken</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Added 1 sheet.</source>
        <translation>1 Blatt hinzugefügt.</translation>
    </message>
    <message>
        <source>Added {count} sheets.</source>
        <translation>{count} Blätter hinzugefügt.</translation>
    </message>
    <message>
        <source>It is in the queue already.</source>
        <translation>Es ist schon in der Warteschlange.</translation>
    </message>
    <message>
        <source>Taken out of the queue: {count} sheets.</source>
        <translation>Aus der Warteschlange: {count} Blätter.</translation>
    </message>
    <message>
        <source>Taken out of the queue: {name}.</source>
        <translation>Aus der Warteschlange: {name}.</translation>
    </message>
    <message>
        <source>Choose two to six versions in the queue, or put them in the comparison.</source>
        <translation>Wählen Sie zwei bis sechs Versionen in der Warteschlange, oder legen Sie sie in den Vergleich.</translation>
    </message>
</context>
<context>
    <name>ProblemState</name>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>Der Katalog kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The queue is empty. Add a sheet, or open a model and press Ctrl P.</source>
        <translation>Die Warteschlange ist leer. Fügen Sie ein Blatt hinzu, oder öffnen Sie ein Modell und drücken Sie Strg P.</translation>
    </message>
    <message>
        <source>Other ways: both sides, PDF, folder, ZIP</source>
        <translation>Andere Wege: beidseitig, PDF, Ordner, ZIP</translation>
    </message>
    <message>
        <source>Queue {count}</source>
        <translation>Warteschlange {count}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Print 1 document</source>
        <translation>1 Dokument drucken</translation>
    </message>
    <message>
        <source>Print {count} documents</source>
        <translation>{count} Dokumente drucken</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Noch nichts zu drucken</translation>
    </message>
    <message>
        <source>One PDF with bookmarks…</source>
        <translation>Ein PDF mit Lesezeichen…</translation>
    </message>
    <message>
        <source>One PDF (at most {most} sheets)</source>
        <translation>Ein PDF (höchstens {most} Blätter)</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>{ready} of {count} ready</source>
        <translation>{ready} von {count} bereit</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} Exemplare</translation>
    </message>
    <message>
        <source>{count} blocked</source>
        <translation>{count} gestoppt</translation>
    </message>
    <message>
        <source>{count} to look at first</source>
        <translation>{count} zuerst anzusehen</translation>
    </message>
    <message>
        <source>{count} being checked</source>
        <translation>{count} in Prüfung</translation>
    </message>
    <message>
        <source>Up (Ctrl+Up)</source>
        <translation>Nach oben (Strg+Auf)</translation>
    </message>
    <message>
        <source>Down (Ctrl+Down)</source>
        <translation>Nach unten (Strg+Ab)</translation>
    </message>
    <message>
        <source>Remove (Del); Ctrl+Z brings it back</source>
        <translation>Entfernen (Entf); Strg+Z holt zurück</translation>
    </message>
    <message>
        <source>Ways to print and save</source>
        <translation>Wege zum Drucken und Speichern</translation>
    </message>
    <message>
        <source>On both sides of the paper</source>
        <translation>Beidseitig</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>A PDF for each, into a folder…</source>
        <translation>Ein PDF je Blatt, in einen Ordner…</translation>
    </message>
    <message>
        <source>ZIP with a folder for each brand…</source>
        <translation>ZIP mit einem Ordner je Marke…</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>Why it was dropped</source>
        <translation>Warum es ausschied</translation>
    </message>
    <message>
        <source>Why? (may stay open)</source>
        <translation>Warum? (darf offen bleiben)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{dropped} made way for {by}.</source>
        <translation>{dropped} wich {by}.</translation>
    </message>
</context>
<context>
    <name>ReportedLegend</name>
    <message>
        <source>only reported, not certain</source>
        <translation>nur gemeldet, nicht sicher</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>What happens with the sheets</source>
        <translation>Was mit den Blättern geschieht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>Was zurückgehalten wurde</translation>
    </message>
</context>
<context>
    <name>SavedButton</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <source>The saved searches could not be read and were set aside.</source>
        <translation>Die gespeicherten Suchen waren nicht lesbar und wurden beiseitegelegt.</translation>
    </message>
    <message>
        <source>All {count}, rename, delete…</source>
        <translation>Alle {count}, umbenennen, löschen …</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>Umbenennen oder löschen …</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Name dieser Suche</translation>
    </message>
    <message>
        <source>Nothing is chosen now.</source>
        <translation>Derzeit ist nichts gewählt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Noch ist keine Suche gespeichert.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is room for {count}: delete one first.</source>
        <translation>Es ist Platz für {count}: Löschen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>“{name}” is replaced.</source>
        <translation>„{name}“ wurde ersetzt.</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>„{name}“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>That name is taken or empty; “{name}” is kept.</source>
        <translation>Dieser Name ist vergeben oder leer; „{name}“ bleibt.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Name of this comparison</source>
        <translation>Name dieses Vergleichs</translation>
    </message>
    <message>
        <source>Name, such as “Family car” or that of the customer</source>
        <translation>Name, wie „Familienauto“ oder der des Kunden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Notiz (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nothing is compared now.</source>
        <translation>Zurzeit wird nichts verglichen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>Sayable</name>
    <message>
        <source>What you may say</source>
        <translation>Was Sie sagen dürfen</translation>
    </message>
    <message>
        <source>Only if you choose to tell it</source>
        <translation>Nur wenn Sie es selbst erzählen wollen</translation>
    </message>
</context>
<context>
    <name>ScalePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Short to long, all at one scale; schematic drawings</source>
        <translation>Von kurz nach lang, alle im selben Maßstab; Schemazeichnungen</translation>
    </message>
    <message>
        <source>; 1 car whose length is not stated is left out</source>
        <translation>; 1 Auto ohne angegebene Länge fehlt hier</translation>
    </message>
    <message>
        <source>; {count} cars whose length is not stated are left out</source>
        <translation>; {count} Autos ohne angegebene Länge fehlen hier</translation>
    </message>
    <message>
        <source>Nothing to set side by side</source>
        <translation>Nichts zum Nebeneinanderstellen</translation>
    </message>
    <message>
        <source>The length of these cars is not stated; ask us.</source>
        <translation>Die Länge dieser Autos ist nicht angegeben; fragen Sie uns.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search model, platform or engine</source>
        <translation>Modell, Plattform oder Motor suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation>Am nächsten</translation>
    </message>
    <message>
        <source>Open the comparison {code}</source>
        <translation>Den Vergleich {code} öffnen</translation>
    </message>
    <message>
        <source>Open the comparison of this QR code</source>
        <translation>Den Vergleich dieses QR-Codes öffnen</translation>
    </message>
    <message>
        <source>Questions customers ask</source>
        <translation>Fragen von Kunden</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>All questions, with their answers</source>
        <translation>Alle Fragen mit ihren Antworten</translation>
    </message>
    <message>
        <source>Showroom overview of consumption and CO₂</source>
        <translation>Showroom-Übersicht zu Verbrauch und CO₂</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>No model keeps within these numbers.</source>
        <translation>Kein Modell bleibt innerhalb dieser Werte.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nichts gefunden für „{text}“.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sheets of the catalogue</source>
        <translation>Blätter des Katalogs</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>Die Blätter drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation>Als ZIP speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP-Archiv (*.zip)</translation>
    </message>
    <message>
        <source>Into which folder</source>
        <translation>In welchen Ordner</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Die Seiten werden erstellt …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>{done} of {count} sheets</source>
        <translation>{done} von {count} Blättern</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Das Programm hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Not made after all</source>
        <translation>Doch nicht erstellt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>To be looked at first</source>
        <translation>Zuerst anzusehen</translation>
    </message>
    <message>
        <source>1 sheet was held back.</source>
        <translation>1 Blatt wurde zurückgehalten.</translation>
    </message>
    <message>
        <source>{count} sheets were held back.</source>
        <translation>{count} Blätter wurden zurückgehalten.</translation>
    </message>
    <message>
        <source>Called off: {done} of {count} sheets are in {path}.</source>
        <translation>Abgebrochen: {done} von {count} Blättern liegen in {path}.</translation>
    </message>
    <message>
        <source>Called off; nothing was printed or saved.</source>
        <translation>Abgebrochen; nichts wurde gedruckt oder gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was printed or saved.</source>
        <translation>Nichts wurde gedruckt oder gespeichert.</translation>
    </message>
    <message>
        <source>Sent to the printer: 1 sheet.</source>
        <translation>An den Drucker gesendet: 1 Blatt.</translation>
    </message>
    <message>
        <source>Sent to the printer: {count} sheets.</source>
        <translation>An den Drucker gesendet: {count} Blätter.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Saved 1 sheet: {path}</source>
        <translation>1 Blatt gespeichert: {path}</translation>
    </message>
    <message>
        <source>Saved {count} sheets: {path}</source>
        <translation>{count} Blätter gespeichert: {path}</translation>
    </message>
</context>
<context>
    <name>ShowroomWindow</name>
    <message>
        <source>Showroom</source>
        <translation>Showroom</translation>
    </message>
</context>
<context>
    <name>SiblingStrip</name>
    <message>
        <source>Also in these models</source>
        <translation>Auch in diesen Modellen</translation>
    </message>
    <message>
        <source>No shared part is known.</source>
        <translation>Es ist kein gemeinsames Teil bekannt.</translation>
    </message>
    <message>
        <source>models of other Stellantis brands on sale share, as far as known, a part with the {model}.</source>
        <translation>lieferbare Modelle anderer Stellantis-Marken haben, soweit bekannt, ein Teil mit dem {model} gemeinsam.</translation>
    </message>
    <message>
        <source>All at one scale. Below each car: the layers of which some version has the same part.</source>
        <translation>Alle in einem Maßstab. Unter jedem Auto: die Ebenen, bei denen eine Version dasselbe Teil hat.</translation>
    </message>
    <message>
        <source>The {shown} nearest of {count}, at one scale. Below each car: the layers of which some version has the same part.</source>
        <translation>Die {shown} nächsten von {count}, in einem Maßstab. Unter jedem Auto: die Ebenen, bei denen eine Version dasselbe Teil hat.</translation>
    </message>
</context>
<context>
    <name>SiblingsPanel</name>
    <message>
        <source>Shares technology with</source>
        <translation>Teilt Technik mit</translation>
    </message>
    <message>
        <source>All at one scale. Below each car: the layers of which some version has the same part.</source>
        <translation>Alle im selben Maßstab. Unter jedem Auto: die Ebenen, auf denen eine Version dasselbe Teil hat.</translation>
    </message>
    <message>
        <source>No shared part is known.</source>
        <translation>Kein gemeinsames Teil ist bekannt.</translation>
    </message>
    <message>
        <source>models of other Stellantis brands on sale share, as far as known, a part with the {model}.</source>
        <translation>lieferbare Modelle anderer Stellantis-Marken teilen, soweit bekannt, ein Teil mit dem {model}.</translation>
    </message>
    <message>
        <source>The {shown} nearest of {count} models that share a part</source>
        <translation>Die {shown} nächsten von {count} Modellen mit einem gemeinsamen Teil</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere zeigen</translation>
    </message>
    <message>
        <source>What sources say about sharing</source>
        <translation>Was Quellen über geteilte Technik sagen</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <source>Pictures to scale</source>
        <translation>Maßstäbliche Bilder</translation>
    </message>
</context>
<context>
    <name>SistersPanel</name>
    <message>
        <source>Technically nearest, and what the difference in price buys</source>
        <translation>Technisch am nächsten, und was der Preisunterschied bringt</translation>
    </message>
    <message>
        <source>Lay it beside another model</source>
        <translation>Neben ein anderes Modell legen</translation>
    </message>
    <message>
        <source>Lay the {car} beside it</source>
        <translation>{car} danebenlegen</translation>
    </message>
    <message>
        <source>1 layer the same part</source>
        <translation>1 Ebene dasselbe Teil</translation>
    </message>
    <message>
        <source>{count} layers the same part</source>
        <translation>{count} Ebenen dasselbe Teil</translation>
    </message>
    <message>
        <source>1 of one family</source>
        <translation>1 aus einer Familie</translation>
    </message>
    <message>
        <source>{count} of one family</source>
        <translation>{count} aus einer Familie</translation>
    </message>
</context>
<context>
    <name>SkinPage</name>
    <message>
        <source>Nothing was known of this car on that day.</source>
        <translation>An diesem Tag war von diesem Auto noch nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>SlotMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Datenblatt</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Als Basis nehmen</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Drop a car here to compare it</source>
        <translation>Auto hier ablegen, um es zu vergleichen</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Source of {figure}</source>
        <translation>Quelle: {figure}</translation>
    </message>
    <message>
        <source>market {market}</source>
        <translation>Markt {market}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>Stand {date}</translation>
    </message>
    <message>
        <source>Registry: {match}</source>
        <translation>Register: {match}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>Not kept: {value}</source>
        <translation>Nicht übernommen: {value}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Further sources of the description</source>
        <translation>Weitere Quellen der Beschreibung</translation>
    </message>
</context>
<context>
    <name>SpanControl</name>
    <message>
        <source>{question}, at least</source>
        <translation>{question}, mindestens</translation>
    </message>
    <message>
        <source>{question}, at most</source>
        <translation>{question}, höchstens</translation>
    </message>
    <message>
        <source>Prices in euros as published, from several countries; the card says which.</source>
        <translation>Veröffentlichte Preise in Euro aus mehreren Ländern; die Karte sagt, welches.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>ab {number}</translation>
    </message>
    <message>
        <source>to {number}</source>
        <translation>bis {number}</translation>
    </message>
</context>
<context>
    <name>SpecsPanel</name>
    <message>
        <source>Specifications</source>
        <translation>Technische Daten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Point at a figure, press S or hold it for its source</source>
        <translation>Auf einen Wert zeigen, S drücken oder gedrückt halten: die Quelle</translation>
    </message>
    <message>
        <source>Figures of this car: {absent}</source>
        <translation>Werte dieses Autos: {absent}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>Markt nicht angegeben</translation>
    </message>
    <message>
        <source>Known for the family only</source>
        <translation>Nur für die Familie bekannt</translation>
    </message>
    <message>
        <source>These values hold for a family of versions, not for this one, and are never used as its figure.</source>
        <translation>Diese Werte gelten für eine Familie von Versionen, nicht für diese, und werden nie als ihr Wert verwendet.</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Showroom: staff</source>
        <translation>Showroom: Personal</translation>
    </message>
    <message>
        <source>Leave showroom mode</source>
        <translation>Showroom-Modus verlassen</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Bildschirm reinigen</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Go on in the showroom</source>
        <translation>Im Showroom fortfahren</translation>
    </message>
    <message>
        <source>Start over without a touch after</source>
        <translation>Ohne Berührung neu beginnen nach</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} Sekunden</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Noch nichts anzusehen</translation>
    </message>
    <message>
        <source>Add a model, a version, a comparison or the whole range. The page then appears here.</source>
        <translation>Fügen Sie ein Modell, eine Version, einen Vergleich oder das gesamte Angebot hinzu. Die Seite erscheint dann hier.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>This sheet cannot be made</source>
        <translation>Dieses Datenblatt kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Page {number} is being made</source>
        <translation>Seite {number} wird erstellt</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Preview: {title}</source>
        <translation>Vorschau: {title}</translation>
    </message>
</context>
<context>
    <name>StatementsPanel</name>
    <message>
        <source>What is known for or against it, newest first</source>
        <translation>Was dafür oder dagegen bekannt ist, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Beside the description no dated statement has been found.</source>
        <translation>Neben der Beschreibung wurde keine datierte Aussage gefunden.</translation>
    </message>
    <message>
        <source>Nothing more is stated here; ask us.</source>
        <translation>Mehr ist hier nicht angegeben; fragen Sie uns.</translation>
    </message>
    <message>
        <source>Note for the dealer</source>
        <translation>Hinweis für den Händler</translation>
    </message>
    <message>
        <source>Under the name {name}</source>
        <translation>Unter dem Namen {name}</translation>
    </message>
    <message>
        <source>replaced by a newer statement</source>
        <translation>durch eine neuere Aussage ersetzt</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Stellantis and {brand}: how the two are bound</source>
        <translation>Stellantis und {brand}: was die beiden verbindet</translation>
    </message>
    <message>
        <source>The bond</source>
        <translation>Die Verbindung</translation>
    </message>
    <message>
        <source>What came after</source>
        <translation>Was danach kam</translation>
    </message>
    <message>
        <source>Show all earlier dates</source>
        <translation>Alle früheren Daten zeigen</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ab {date}</translation>
    </message>
    <message>
        <source>As it stood on {date}</source>
        <translation>Stand vom {date}</translation>
    </message>
    <message>
        <source>Report from unnamed sources, not confirmed</source>
        <translation>Bericht aus ungenannten Quellen, nicht bestätigt</translation>
    </message>
    <message>
        <source>Comment of the writer, not a fact</source>
        <translation>Kommentar des Autors, keine Tatsache</translation>
    </message>
    <message>
        <source>Stated as fact</source>
        <translation>Als Tatsache angegeben</translation>
    </message>
    <message>
        <source>How it went elsewhere: official line beside practice</source>
        <translation>Wie es anderswo lief: offizielle Linie neben der Praxis</translation>
    </message>
    <message>
        <source>Show {count} more cases</source>
        <translation>{count} weitere Fälle zeigen</translation>
    </message>
    <message>
        <source>Car and base</source>
        <translation>Auto und Basis</translation>
    </message>
    <message>
        <source>Official line</source>
        <translation>Offizielle Linie</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>In der Praxis</translation>
    </message>
    <message>
        <source>Earlier dates</source>
        <translation>Frühere Daten</translation>
    </message>
    <message>
        <source>The choices so far</source>
        <translation>Die bisherigen Entscheidungen</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>Was zurückgehalten wurde</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>not certain</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>Drawing to scale</source>
        <translation>Zeichnung im Maßstab</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>Im Vergleich</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation>Antrieb</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Preis ab</translation>
    </message>
    <message>
        <source>Range WLTP</source>
        <translation>Reichweite WLTP</translation>
    </message>
    <message>
        <source>Fuel WLTP</source>
        <translation>Kraftstoff WLTP</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Kofferraum</translation>
    </message>
    <message>
        <source>Towing</source>
        <translation>Anhängelast</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>First columns</source>
        <translation>Erste Spalten</translation>
    </message>
</context>
<context>
    <name>TakeMenu</name>
    <message>
        <source>Take home</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Copy picture and rows</source>
        <translation>Bild und Zeilen kopieren</translation>
    </message>
    <message>
        <source>Code for the customer…</source>
        <translation>Code für den Kunden…</translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <source>What is taken home</source>
        <translation>Was mitgenommen wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Save the comparison as PDF</source>
        <translation>Den Vergleich als PDF speichern</translation>
    </message>
    <message>
        <source>Save the comparison for Excel</source>
        <translation>Den Vergleich für Excel speichern</translation>
    </message>
    <message>
        <source>Save the comparison as CSV</source>
        <translation>Den Vergleich als CSV speichern</translation>
    </message>
    <message>
        <source>Save the comparison as picture</source>
        <translation>Den Vergleich als Bild speichern</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>Making {name} …</source>
        <translation>{name} wird erstellt …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Die Seiten werden erstellt …</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Den Vergleich drucken</translation>
    </message>
    <message>
        <source>Sent to the printer: 1 page.</source>
        <translation>An den Drucker gesendet: 1 Seite.</translation>
    </message>
    <message>
        <source>Sent to the printer: {count} pages.</source>
        <translation>An den Drucker gesendet: {count} Seiten.</translation>
    </message>
    <message>
        <source>Making the picture …</source>
        <translation>Das Bild wird erstellt …</translation>
    </message>
    <message>
        <source>Copied: a picture, and the rows for a spreadsheet.</source>
        <translation>Kopiert: ein Bild, und die Zeilen für eine Tabelle.</translation>
    </message>
</context>
<context>
    <name>TiesPanel</name>
    <message>
        <source>How its makers are bound</source>
        <translation>Wie die Hersteller verbunden sind</translation>
    </message>
    <message>
        <source>Show all {count} bonds</source>
        <translation>Alle {count} Bindungen zeigen</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ab {date}</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>How this became known</source>
        <translation>Wie dies bekannt wurde</translation>
    </message>
    <message>
        <source>How technology of {partner} comes into the brands of Stellantis</source>
        <translation>Wie Technik von {partner} in die Marken von Stellantis kommt</translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>{statement} Replaced by a newer statement.</source>
        <translation>{statement} Durch eine neuere Aussage ersetzt.</translation>
    </message>
    <message>
        <source>Source: {publisher}</source>
        <translation>Quelle: {publisher}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Print centre</source>
        <translation>Druckzentrale</translation>
    </message>
    <message>
        <source>Light theme (T)</source>
        <translation>Helles Design (T)</translation>
    </message>
    <message>
        <source>Dark theme (T)</source>
        <translation>Dunkles Design (T)</translation>
    </message>
    <message>
        <source>Keyboard (F1)</source>
        <translation>Tastatur (F1)</translation>
    </message>
</context>
<context>
    <name>TraySlot</name>
    <message>
        <source>Take {car} out</source>
        <translation>{car} herausnehmen</translation>
    </message>
    <message>
        <source>{car}, {place} of {count}, baseline</source>
        <translation>{car}, {place} von {count}, Basis</translation>
    </message>
    <message>
        <source>{car}, {place} of {count}</source>
        <translation>{car}, {place} von {count}</translation>
    </message>
    <message>
        <source>{car} (baseline)</source>
        <translation>{car} (Basis)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>TrayStrip</name>
    <message>
        <source>Comparison tray</source>
        <translation>Vergleichsleiste</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty the comparison</source>
        <translation>Den Vergleich leeren</translation>
    </message>
    <message>
        <source>Fold the tray away</source>
        <translation>Die Leiste einklappen</translation>
    </message>
    <message>
        <source>Compare ({count})</source>
        <translation>Vergleichen ({count})</translation>
    </message>
    <message>
        <source>Compare, 1 version</source>
        <translation>Vergleichen, 1 Version</translation>
    </message>
    <message>
        <source>Compare, {count} versions</source>
        <translation>Vergleichen, {count} Versionen</translation>
    </message>
    <message>
        <source>1 version to compare</source>
        <translation>1 Version zum Vergleichen</translation>
    </message>
    <message>
        <source>{count} versions to compare</source>
        <translation>{count} Versionen zum Vergleichen</translation>
    </message>
    <message>
        <source>{words}, show them</source>
        <translation>{words}, anzeigen</translation>
    </message>
</context>
<context>
    <name>UnknownPanel</name>
    <message>
        <source>What we do not know</source>
        <translation>Was wir nicht wissen</translation>
    </message>
    <message>
        <source>What is not stated here</source>
        <translation>Was hier nicht angegeben ist</translation>
    </message>
    <message>
        <source>Copy all questions</source>
        <translation>Alle Fragen kopieren</translation>
    </message>
    <message>
        <source>Each layer has a source, a developer and a maker.</source>
        <translation>Jede Ebene hat eine Quelle, einen Entwickler und einen Hersteller.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the question: {question}</source>
        <translation>Frage kopieren: {question}</translation>
    </message>
    <message>
        <source>The question is on the clipboard.</source>
        <translation>Die Frage ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>{count} questions are on the clipboard.</source>
        <translation>{count} Fragen sind in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>UseTile</name>
    <message>
        <source>versions not known yet</source>
        <translation>Versionen noch nicht bekannt</translation>
    </message>
    <message>
        <source>all {count} versions</source>
        <translation>alle {count} Versionen</translation>
    </message>
    <message>
        <source>its one version</source>
        <translation>die einzige Version</translation>
    </message>
    <message>
        <source>and one more version</source>
        <translation>und eine weitere Version</translation>
    </message>
    <message>
        <source>and {count} more versions</source>
        <translation>und {count} weitere Versionen</translation>
    </message>
</context>
<context>
    <name>UsesPanel</name>
    <message>
        <source>Every model that has it</source>
        <translation>Jedes Modell, das es hat</translation>
    </message>
    <message>
        <source>No version in this catalogue is stated to have this part.</source>
        <translation>Keine Version in diesem Katalog ist mit diesem Teil angegeben.</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>{count} models of 1 brand</source>
        <translation>{count} Modelle einer Marke, in einem Maßstab</translation>
    </message>
    <message>
        <source>{count} models of {brands} brands, at one scale</source>
        <translation>{count} Modelle von {brands} Marken, in einem Maßstab</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Who says that these cars have it</source>
        <translation>Wer sagt, dass diese Autos es haben</translation>
    </message>
    <message>
        <source>Cars that the description names</source>
        <translation>Autos, die die Beschreibung nennt</translation>
    </message>
</context>
<context>
    <name>VariantPicker</name>
    <message>
        <source>Add a version</source>
        <translation>Version hinzufügen</translation>
    </message>
    <message>
        <source>Brand, model or version</source>
        <translation>Marke, Modell oder Version</translation>
    </message>
    <message>
        <source>Search all versions</source>
        <translation>Alle Versionen durchsuchen</translation>
    </message>
    <message>
        <source>No version fits this.</source>
        <translation>Keine Version passt dazu.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>VariantsModel</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Antrieb</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Price, market</source>
        <translation>Preis, Markt</translation>
    </message>
    <message>
        <source>Order by: {column}</source>
        <translation>Ordnen nach: {column}</translation>
    </message>
    <message>
        <source>In comparison</source>
        <translation>Im Vergleich</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>Markt nicht angegeben</translation>
    </message>
    <message>
        <source>electric</source>
        <translation>elektrisch</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brutto</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>netto</translation>
    </message>
</context>
<context>
    <name>VariantsPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>No source names a version of this car yet.</source>
        <translation>Noch nennt keine Quelle eine Version dieses Autos.</translation>
    </message>
</context>
<context>
    <name>VariantsTable</name>
    <message>
        <source>Versions of the {model}</source>
        <translation>Versionen: {model}</translation>
    </message>
</context>
<context>
    <name>VersionMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Unter dem Blech</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Datenblatt</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>Im Vergleich</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Powertrain</source>
        <translation>Antrieb</translation>
    </message>
    <message>
        <source>Version: {name}</source>
        <translation>Version: {name}</translation>
    </message>
</context>
<context>
    <name>ViewControls</name>
    <message>
        <source>Customer view</source>
        <translation>Kundenansicht</translation>
    </message>
    <message>
        <source>Customer view (C)</source>
        <translation>Kundenansicht (C)</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Was Kunden sehen</translation>
    </message>
    <message>
        <source>Showroom</source>
        <translation>Showroom</translation>
    </message>
    <message>
        <source>Showroom (F11)</source>
        <translation>Showroom (F11)</translation>
    </message>
    <message>
        <source>Show customers reported figures too, each with its mark</source>
        <translation>Kunden auch gemeldete Werte zeigen, jeden mit Zeichen</translation>
    </message>
    <message>
        <source>Send this page to the customer’s screen</source>
        <translation>Diese Seite an den Kundenbildschirm senden</translation>
    </message>
    <message>
        <source>Clear the customer’s screen</source>
        <translation>Kundenbildschirm leeren</translation>
    </message>
    <message>
        <source>Close the customer’s screen</source>
        <translation>Kundenbildschirm schließen</translation>
    </message>
    <message>
        <source>Showroom overview of consumption and CO₂</source>
        <translation>Showroom-Übersicht zu Verbrauch und CO₂</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Show the models as</source>
        <translation>Modelle anzeigen als</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Cars</source>
        <translation>Autos</translation>
    </message>
</context>
<context>
    <name>WallDelegate</name>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>ask us the price</source>
        <translation>fragen Sie uns nach dem Preis</translation>
    </message>
    <message>
        <source>up to {range} electric</source>
        <translation>bis {range} elektrisch</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>No car fits all of this</source>
        <translation>Kein Auto erfüllt all das</translation>
    </message>
    <message>
        <source>Let one choice go to see more.</source>
        <translation>Lassen Sie eine Auswahl weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Show all cars</source>
        <translation>Alle Autos zeigen</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>the search “{text}”</source>
        <translation>die Suche „{text}“</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Suche: {text}</translation>
    </message>
    <message>
        <source>With {part}</source>
        <translation>Mit {part}</translation>
    </message>
</context>
<context>
    <name>XrayCars</name>
    <message>
        <source>{left} and {right} at one scale, with what they share</source>
        <translation>{left} und {right} in einem Maßstab, mit dem Gemeinsamen</translation>
    </message>
</context>
<context>
    <name>XrayView</name>
    <message>
        <source>Two cars at one scale</source>
        <translation>Zwei Autos in einem Maßstab</translation>
    </message>
    <message>
        <source>Drawn: the two versions that have most in common. In colour what these two share; others may share other layers. The lines tell how sure it is.</source>
        <translation>Gezeichnet: die beiden Versionen mit den meisten Gemeinsamkeiten. In Farbe, was diese beiden gemeinsam haben; andere teilen vielleicht andere Ebenen. Die Linien zeigen, wie sicher es ist.</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Ebene für Ebene</translation>
    </message>
    <message>
        <source>Another car than the {car}</source>
        <translation>Ein anderes Auto als der {car}</translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Part or plant</source>
        <translation>Teil oder Werk</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>Entwickelt von</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hergestellt von</translation>
    </message>
    <message>
        <source>Built at</source>
        <translation>Gebaut in</translation>
    </message>
    <message>
        <source>Whose, how sure, who says so</source>
        <translation>Von wem, wie sicher, wer sagt es</translation>
    </message>
</context>
</TS>
