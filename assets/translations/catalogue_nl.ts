<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>Adder</name>
    <message>
        <source>Find a model</source>
        <translation>Zoek een model</translation>
    </message>
    <message>
        <source>Find a model to add</source>
        <translation>Zoek een model om toe te voegen</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Wat kan worden toegevoegd</translation>
    </message>
    <message>
        <source>No model fits.</source>
        <translation>Geen model past.</translation>
    </message>
    <message>
        <source>What was added last</source>
        <translation>Wat het laatst is toegevoegd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Hele aanbod</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Elk model</translation>
    </message>
    <message>
        <source>Every version</source>
        <translation>Elke uitvoering</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Consumption of every model on one poster</source>
        <translation>Verbruik van elk model op één poster</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle modellen</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>In de vergelijking</translation>
    </message>
    <message>
        <source>Comparison sheet</source>
        <translation>Vergelijkingsblad</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} uitvoeringen</translation>
    </message>
    <message>
        <source>Each version</source>
        <translation>Elke uitvoering apart</translation>
    </message>
    <message>
        <source>Of one brand</source>
        <translation>Van één merk</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 blad</translation>
    </message>
    <message>
        <source>{count} sheets</source>
        <translation>{count} bladen</translation>
    </message>
    <message>
        <source>Whole model, 1 version</source>
        <translation>Heel model, 1 uitvoering</translation>
    </message>
    <message>
        <source>Whole model, {count} versions</source>
        <translation>Heel model, {count} uitvoeringen</translation>
    </message>
</context>
<context>
    <name>AgesDialog</name>
    <message>
        <source>How old a price may be</source>
        <translation>Hoe oud een prijs mag zijn</translation>
    </message>
    <message>
        <source>Asked about when older than, in days</source>
        <translation>Navragen als ouder dan, in dagen</translation>
    </message>
    <message>
        <source>Not printed when older than, in days</source>
        <translation>Niet afdrukken als ouder dan, in dagen</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Zoals gewoonlijk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Write two numbers of days from 1 to {most}.</source>
        <translation>Schrijf twee aantallen dagen van 1 tot {most}.</translation>
    </message>
    <message>
        <source>The first number must not be larger than the second.</source>
        <translation>Het eerste getal mag niet groter zijn dan het tweede.</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>Lay the two side by side</source>
        <translation>Leg de twee naast elkaar</translation>
    </message>
    <message>
        <source>Open the part</source>
        <translation>Open het onderdeel</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 feit</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>{count} feiten</translation>
    </message>
    <message>
        <source>How it went at other makers</source>
        <translation>Hoe het bij andere merken ging</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>getoond</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>niet getoond</translation>
    </message>
    <message>
        <source>Copied: what may be said, with who says so.</source>
        <translation>Gekopieerd: wat u mag zeggen, met wie het zegt.</translation>
    </message>
</context>
<context>
    <name>AnswerDetails</name>
    <message>
        <source>Show all {count} facts</source>
        <translation>Toon alle {count} feiten</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Wat we niet weten</translation>
    </message>
    <message>
        <source>What is not stated here</source>
        <translation>Wat hier niet vermeld staat</translation>
    </message>
    <message>
        <source>How it went at other makers: official line beside practice</source>
        <translation>Hoe het bij andere merken ging: officieel naast praktijk</translation>
    </message>
    <message>
        <source>Official line</source>
        <translation>Officieel</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>In de praktijk</translation>
    </message>
</context>
<context>
    <name>AnswersBar</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Questions customers ask</source>
        <translation>Vragen van klanten</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Vragen en antwoorden</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Wat wilt u weten?</translation>
    </message>
    <message>
        <source>A question or a few words, such as: battery Grandland</source>
        <translation>Een vraag of een paar woorden, zoals: accu Grandland</translation>
    </message>
    <message>
        <source>The answers are being composed.</source>
        <translation>De antwoorden worden samengesteld.</translation>
    </message>
    <message>
        <source>1 more answer</source>
        <translation>Nog 1 antwoord</translation>
    </message>
    <message>
        <source>{count} more answers</source>
        <translation>Nog {count} antwoorden</translation>
    </message>
    <message>
        <source>No answer fits “{words}”: ask one of the questions above, or name a car with it.</source>
        <translation>Geen antwoord past bij “{words}”: stel een van de vragen hierboven, of noem er een auto bij.</translation>
    </message>
    <message>
        <source>On that day no source had said anything that answers this.</source>
        <translation>Op die dag had nog geen bron iets gezegd dat dit beantwoordt.</translation>
    </message>
    <message>
        <source>To this there is no answer with a source.</source>
        <translation>Hierop is er geen antwoord met een bron.</translation>
    </message>
    <message>
        <source>Each answer stands with its sources.</source>
        <translation>Elk antwoord staat er met zijn bronnen.</translation>
    </message>
    <message>
        <source>Understood as: {question}</source>
        <translation>Begrepen als: {question}</translation>
    </message>
    <message>
        <source>Understood as: {question} {count} answers.</source>
        <translation>Begrepen als: {question} {count} antwoorden.</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>What customers ask</source>
        <translation>Wat klanten vragen</translation>
    </message>
    <message>
        <source>Copied: what may be said, with who says so.</source>
        <translation>Gekopieerd: wat u mag zeggen, en wie het zegt.</translation>
    </message>
</context>
<context>
    <name>AroundPanel</name>
    <message>
        <source>What is built around it differently</source>
        <translation>Wat er anders omheen gebouwd is</translation>
    </message>
    <message>
        <source>What else these cars have: {absent}</source>
        <translation>Wat deze auto’s verder hebben: {absent}</translation>
    </message>
    <message>
        <source>{layer}, the same wherever a source tells</source>
        <translation>{layer}, overal hetzelfde waar een bron het zegt</translation>
    </message>
    <message>
        <source>No source says it of: {cars}</source>
        <translation>Geen bron zegt het van: {cars}</translation>
    </message>
    <message>
        <source>Of {count} models no source says it.</source>
        <translation>Van {count} modellen zegt geen bron het.</translation>
    </message>
    <message>
        <source>Not all is stated here, ask us: {cars}</source>
        <translation>Niet alles staat hier vermeld, vraag ons: {cars}</translation>
    </message>
    <message>
        <source>Of {count} models not all is stated here; ask us.</source>
        <translation>Van {count} modellen staat hier niet alles vermeld; vraag ons ernaar.</translation>
    </message>
    <message>
        <source>In all {count} models</source>
        <translation>In alle {count} modellen</translation>
    </message>
</context>
<context>
    <name>AtlasFilters</name>
    <message>
        <source>Questions customers ask</source>
        <translation>Vragen van klanten</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Vragen en antwoorden</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wis filters</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Find in the atlas</source>
        <translation>Zoek in de atlas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Toon alle {count}</translation>
    </message>
</context>
<context>
    <name>AtlasPage</name>
    <message>
        <source>The atlas is being drawn</source>
        <translation>De atlas wordt getekend</translation>
    </message>
    <message>
        <source>The atlas cannot be read</source>
        <translation>De atlas kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>The graph cannot be drawn; here is the table. {error}</source>
        <translation>De tekening lukt niet; hier is de tabel. {error}</translation>
    </message>
    <message>
        <source>Nothing was known yet</source>
        <translation>Toen was er nog niets bekend</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Terug naar vandaag</translation>
    </message>
    <message>
        <source>No link found</source>
        <translation>Geen verband gevonden</translation>
    </message>
    <message>
        <source>Drop a filter to go on.</source>
        <translation>Laat een filter los om verder te komen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wis filters</translation>
    </message>
</context>
<context>
    <name>AtlasPanel</name>
    <message>
        <source>In focus</source>
        <translation>Uitgelicht</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Whose technology is it?</source>
        <translation>Van wie is de techniek?</translation>
    </message>
    <message>
        <source>Choose a company, a part or a model to see what belongs to it, since when and who says so.</source>
        <translation>Kies een bedrijf, een onderdeel of een model om te zien wat erbij hoort, sinds wanneer en wie dat zegt.</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Ties between companies</source>
        <translation>Verbanden tussen bedrijven</translation>
    </message>
    <message>
        <source>Keys: arrows move along the lines, space puts in focus, Enter opens, Esc lets go, + and − zoom, 0 shows the whole width.</source>
        <translation>Toetsen: pijlen volgen de lijnen, spatie licht uit, Enter opent, Esc laat los, + en − zoomen, 0 toont de hele breedte.</translation>
    </message>
    <message>
        <source>A short line goes on to a company with very many parts, or to the family in focus.</source>
        <translation>Een korte lijn loopt door naar een bedrijf met heel veel onderdelen, of naar de uitgelichte familie.</translation>
    </message>
    <message>
        <source>Models with these</source>
        <translation>Modellen hiermee</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verbanden</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>Ontwikkeld door</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Fabriek</translation>
    </message>
    <message>
        <source>Newest facts</source>
        <translation>Laatste feiten</translation>
    </message>
    <message>
        <source>No facts with a source yet</source>
        <translation>Nog geen feiten met bron</translation>
    </message>
    <message>
        <source>Open the part</source>
        <translation>Open het onderdeel</translation>
    </message>
    <message>
        <source>Open the model</source>
        <translation>Open het model</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>Verbonden met</translation>
    </message>
</context>
<context>
    <name>AtlasSaver</name>
    <message>
        <source>Save the atlas</source>
        <translation>Atlas bewaren</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tekening (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-afbeelding (*.png)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
    <message>
        <source>technology-atlas</source>
        <translation>techniekatlas</translation>
    </message>
</context>
<context>
    <name>AtlasTools</name>
    <message>
        <source>Graph</source>
        <translation>Tekening</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Show the atlas as</source>
        <translation>Toon de atlas als</translation>
    </message>
    <message>
        <source>Models by brand</source>
        <translation>Modellen per merk</translation>
    </message>
    <message>
        <source>Above 20 models those of a brand stand together</source>
        <translation>Boven 20 modellen staan die van één merk bij elkaar</translation>
    </message>
    <message>
        <source>Only the family</source>
        <translation>Alleen de familie</translation>
    </message>
    <message>
        <source>Leave out what does not belong to the node in focus</source>
        <translation>Laat weg wat niet bij het uitgelichte hoort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Save the atlas as SVG or PNG</source>
        <translation>Bewaar de atlas als SVG of PNG</translation>
    </message>
</context>
<context>
    <name>AtlasView</name>
    <message>
        <source>Technology atlas</source>
        <translation>Techniekatlas</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 model</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modellen</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 verband</translation>
    </message>
    <message>
        <source>{count} links</source>
        <translation>{count} verbanden</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>What is
under the skin?</source>
        <translation>Wat zit er
onder de huid?</translation>
    </message>
    <message>
        <source>Touch the screen</source>
        <translation>Raak het scherm aan</translation>
    </message>
</context>
<context>
    <name>BigFigures</name>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Price abroad: {market}</source>
        <translation>Prijs in het buitenland: {market}</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>markt niet genoemd</translation>
    </message>
    <message>
        <source>battery {size}</source>
        <translation>accu {size}</translation>
    </message>
    <message>
        <source>Electric range, WLTP</source>
        <translation>Elektrisch bereik, WLTP</translation>
    </message>
    <message>
        <source>{window} in {time}</source>
        <translation>{window} in {time}</translation>
    </message>
    <message>
        <source>Fast charging, at most</source>
        <translation>Snelladen, hoogstens</translation>
    </message>
    <message>
        <source>Consumption, WLTP</source>
        <translation>Verbruik, WLTP</translation>
    </message>
    <message>
        <source>CO₂ while driving, WLTP</source>
        <translation>CO₂ tijdens het rijden, WLTP</translation>
    </message>
    <message>
        <source>{hp} hp</source>
        <translation>{hp} pk</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>tot {most}</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Bagage</translation>
    </message>
    <message>
        <source>Towing, braked</source>
        <translation>Trekgewicht, geremd</translation>
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
        <source>All brands</source>
        <translation>Alle merken</translation>
    </message>
    <message>
        <source>Brands to the left</source>
        <translation>Merken naar links</translation>
    </message>
    <message>
        <source>Brands to the right</source>
        <translation>Merken naar rechts</translation>
    </message>
</context>
<context>
    <name>BrowseHeader</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Volgorde: {order}</translation>
    </message>
    <message>
        <source>The saved searches could not be read and were set aside.</source>
        <translation>De bewaarde zoekopdrachten waren niet te lezen en zijn apart gezet.</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 model</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modellen</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 uitvoering</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} uitvoeringen</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste treffer</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Bedoelt u {names}?</translation>
    </message>
</context>
<context>
    <name>CarPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>In de vergelijking</translation>
    </message>
    <message>
        <source>Add to comparison</source>
        <translation>Voeg toe aan vergelijking</translation>
    </message>
</context>
<context>
    <name>CarPicture</name>
    <message>
        <source>Photo of the {model}</source>
        <translation>Foto van de {model}</translation>
    </message>
    <message>
        <source>Drawing of the {model} at true scale</source>
        <translation>Tekening van de {model} op ware schaal</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>From, {powertrain}</source>
        <translation>Vanaf, {powertrain}</translation>
    </message>
    <message>
        <source>Electric range, WLTP</source>
        <translation>Elektrisch bereik, WLTP</translation>
    </message>
    <message>
        <source>Range WLTP, {powertrain}</source>
        <translation>Bereik WLTP, {powertrain}</translation>
    </message>
    <message>
        <source>Consumption WLTP</source>
        <translation>Verbruik WLTP</translation>
    </message>
    <message>
        <source>Range or consumption</source>
        <translation>Bereik of verbruik</translation>
    </message>
    <message>
        <source>platform: {absent}</source>
        <translation>platform: {absent}</translation>
    </message>
    <message>
        <source>shared with none here</source>
        <translation>niet gedeeld in deze catalogus</translation>
    </message>
    <message>
        <source>shared with 1 model</source>
        <translation>deelt met 1 model</translation>
    </message>
    <message>
        <source>shared with {count} models</source>
        <translation>deelt met {count} modellen</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Six layers: who developed them, who makes them, where</source>
        <translation>Zes lagen: wie ze ontwikkelde, wie ze maakt en waar</translation>
    </message>
</context>
<context>
    <name>Challenge</name>
    <message>
        <source>The baseline stays. Choose another car to replace.</source>
        <translation>Het uitgangspunt blijft. Kies een andere auto om te vervangen.</translation>
    </message>
    <message>
        <source>No other model answers the filter.</source>
        <translation>Geen ander model past in het filter.</translation>
    </message>
    <message>
        <source>{car} was dropped before: {reason}</source>
        <translation>{car} viel eerder af: {reason}</translation>
    </message>
</context>
<context>
    <name>ChangedCell</name>
    <message>
        <source>was {before}</source>
        <translation>was {before}</translation>
    </message>
    <message>
        <source>changed, was {before}</source>
        <translation>veranderd, was {before}</translation>
    </message>
    <message>
        <source>no source any more, was {before}</source>
        <translation>geen bron meer, was {before}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>veranderd</translation>
    </message>
    <message>
        <source>new, was unknown</source>
        <translation>nieuw, was onbekend</translation>
    </message>
    <message>
        <source>no source any more</source>
        <translation>geen bron meer</translation>
    </message>
    <message>
        <source>surer than before</source>
        <translation>zekerder dan eerst</translation>
    </message>
    <message>
        <source>less sure than before</source>
        <translation>minder zeker dan eerst</translation>
    </message>
</context>
<context>
    <name>ChangesBanner</name>
    <message>
        <source>What changed since</source>
        <translation>Wat er sindsdien veranderde</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Verberg wat er veranderde</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Toon wat er veranderde</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Show fewer</source>
        <translation>Toon minder</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Toon alle {count}</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Side by side to scale</source>
        <translation>Naast elkaar op schaal</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw beginnen</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>The screen can be cleaned</source>
        <translation>Het scherm kan worden schoongemaakt</translation>
    </message>
    <message>
        <source>Touches do nothing now.</source>
        <translation>Aanraken doet nu niets.</translation>
    </message>
    <message>
        <source>To stop, hold one finger still for 3 seconds.</source>
        <translation>Om te stoppen: houd één vinger 3 seconden stil.</translation>
    </message>
    <message>
        <source>Ends by itself in {time}</source>
        <translation>Stopt vanzelf over {time}</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Code for the customer</source>
        <translation>Code voor de klant</translation>
    </message>
    <message>
        <source>Scan or type it in the search field. On this computer the nine characters are enough; the QR code opens the comparison on every computer with this catalogue, and what changed since is marked.</source>
        <translation>Scan of typ hem in het zoekveld. Op deze computer zijn de negen tekens genoeg; de QR-code opent de vergelijking op elke computer met deze catalogus, en wat er sindsdien veranderde is gemerkt.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Baseline</source>
        <translation>Uitgangspunt</translation>
    </message>
    <message>
        <source>As baseline</source>
        <translation>Als uitgangspunt</translation>
    </message>
    <message>
        <source>{car} is the baseline</source>
        <translation>{car} is het uitgangspunt</translation>
    </message>
    <message>
        <source>Hold the others against {car}</source>
        <translation>Vergelijk de andere met {car}</translation>
    </message>
    <message>
        <source>Key B</source>
        <translation>Toets B</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Als uitgangspunt nemen</translation>
    </message>
    <message>
        <source>Next from the filter</source>
        <translation>Volgende uit het filter</translation>
    </message>
    <message>
        <source>Replace by another…</source>
        <translation>Vervangen door een andere…</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Naar links</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Naar rechts</translation>
    </message>
    <message>
        <source>Open this model</source>
        <translation>Dit model openen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>What to do with {car}</source>
        <translation>Wat u met {car} kunt doen</translation>
    </message>
    <message>
        <source>Remove {car}</source>
        <translation>{car} weghalen</translation>
    </message>
    <message>
        <source>Open {model}</source>
        <translation>{model} openen</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Specificatieblad</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>Uitvoering toevoegen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>{count} versions compared</source>
        <translation>{count} uitvoeringen vergelijken</translation>
    </message>
    <message>
        <source>Differences {count}</source>
        <translation>Verschillen {count}</translation>
    </message>
    <message>
        <source>Equal {count}</source>
        <translation>Gelijk {count}</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Rij zoeken</translation>
    </message>
    <message>
        <source>Key R</source>
        <translation>Toets R</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Mark the best value</source>
        <translation>Beste waarde markeren</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Differences to the baseline</source>
        <translation>Verschil met het uitgangspunt</translation>
    </message>
    <message>
        <source>Pictures to scale beside the table</source>
        <translation>Beelden op schaal naast de tabel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>The comparison is full: {count} versions at most.</source>
        <translation>De vergelijking is vol: hoogstens {count} uitvoeringen.</translation>
    </message>
    <message>
        <source>Show hidden rows ({count})</source>
        <translation>Verborgen rijen tonen ({count})</translation>
    </message>
    <message>
        <source>Key G</source>
        <translation>Toets G</translation>
    </message>
    <message>
        <source>All {rows}</source>
        <translation>Alle {rows}</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Getoonde regels</translation>
    </message>
    <message>
        <source>Key D</source>
        <translation>Toets D</translation>
    </message>
</context>
<context>
    <name>CompareButton</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compare, 1 version</source>
        <translation>Vergelijken, 1 uitvoering</translation>
    </message>
    <message>
        <source>Compare, {count} versions</source>
        <translation>Vergelijken, {count} uitvoeringen</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>folded</source>
        <translation>ingeklapt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>uitgeklapt</translation>
    </message>
    <message>
        <source>{group}, {count} rows, {state}</source>
        <translation>{group}, {count} rijen, {state}</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Wat de tekens betekenen</translation>
    </message>
    <message>
        <source>1 row hidden. Show it again</source>
        <translation>1 rij verborgen. Weer tonen</translation>
    </message>
    <message>
        <source>{count} rows hidden. Show them again</source>
        <translation>{count} rijen verborgen. Weer tonen</translation>
    </message>
    <message>
        <source>No row is called so. Empty the field to see them all.</source>
        <translation>Geen rij heet zo. Maak het veld leeg om alles te zien.</translation>
    </message>
    <message>
        <source>No figure is known to be equal in all. Choose “All” to see every figure.</source>
        <translation>Van geen enkel cijfer is bekend dat het overal gelijk is. Kies “Alle” om elk cijfer te zien.</translation>
    </message>
    <message>
        <source>No differences known. Choose “All” to see every figure.</source>
        <translation>Geen verschillen bekend. Kies ‘Alle’ om elk cijfer te zien.</translation>
    </message>
    <message>
        <source>Beside the {car}: {verdict}. {reason}</source>
        <translation>Naast de {car}: {verdict}. {reason}</translation>
    </message>
</context>
<context>
    <name>CompareOverlay</name>
    <message>
        <source>just as large</source>
        <translation>even groot</translation>
    </message>
    <message>
        <source>{size}: no comparison</source>
        <translation>{size}: niet te vergelijken</translation>
    </message>
    <message>
        <source>just as long</source>
        <translation>even lang</translation>
    </message>
    <message>
        <source>just as wide</source>
        <translation>even breed</translation>
    </message>
    <message>
        <source>just as high</source>
        <translation>even hoog</translation>
    </message>
    <message>
        <source>same wheelbase</source>
        <translation>zelfde wielbasis</translation>
    </message>
    <message>
        <source>same overhangs together</source>
        <translation>overhangen samen gelijk</translation>
    </message>
    <message>
        <source>{mm} mm longer</source>
        <translation>{mm} mm langer</translation>
    </message>
    <message>
        <source>{mm} mm wider</source>
        <translation>{mm} mm breder</translation>
    </message>
    <message>
        <source>{mm} mm higher</source>
        <translation>{mm} mm hoger</translation>
    </message>
    <message>
        <source>wheelbase {mm} mm longer</source>
        <translation>wielbasis {mm} mm langer</translation>
    </message>
    <message>
        <source>overhangs together {mm} mm longer</source>
        <translation>overhangen samen {mm} mm langer</translation>
    </message>
    <message>
        <source>{mm} mm shorter</source>
        <translation>{mm} mm korter</translation>
    </message>
    <message>
        <source>{mm} mm narrower</source>
        <translation>{mm} mm smaller</translation>
    </message>
    <message>
        <source>{mm} mm lower</source>
        <translation>{mm} mm lager</translation>
    </message>
    <message>
        <source>wheelbase {mm} mm shorter</source>
        <translation>wielbasis {mm} mm korter</translation>
    </message>
    <message>
        <source>overhangs together {mm} mm shorter</source>
        <translation>overhangen samen {mm} mm korter</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Figures as of {date}. Every price with its market and date.</source>
        <translation>Cijfers per {date}. Elke prijs met markt en datum.</translation>
    </message>
    <message>
        <source>One version is chosen. Add another one to compare.</source>
        <translation>Er is één uitvoering gekozen. Voeg er nog een toe om te vergelijken.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nog niets om te vergelijken</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>Uitvoering toevoegen</translation>
    </message>
    <message>
        <source>To the models</source>
        <translation>Naar de modellen</translation>
    </message>
    <message>
        <source>Choose 2 to {most} versions with the plus sign on a card, or press V.</source>
        <translation>Kies 2 tot {most} uitvoeringen met het plusteken op een kaart, of druk op V.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Take out {car}</source>
        <translation>Haal {car} eruit</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>S opens the source of a figure, B makes this car the baseline, N replaces it by the next of the filter, H hides a row, Delete removes a car, Ctrl with the left or right arrow moves it.</source>
        <translation>S opent de bron van een cijfer, B maakt deze auto het uitgangspunt, N vervangt hem door de volgende uit het filter, H verbergt een rij, Delete haalt een auto weg, Ctrl met pijl links of rechts verplaatst hem.</translation>
    </message>
    <message>
        <source>Hide this row</source>
        <translation>Deze rij verbergen</translation>
    </message>
    <message>
        <source>Unfold this group</source>
        <translation>Deze groep uitklappen</translation>
    </message>
    <message>
        <source>Fold this group</source>
        <translation>Deze groep inklappen</translation>
    </message>
    <message>
        <source>Hide the group “{group}”</source>
        <translation>De groep “{group}” verbergen</translation>
    </message>
    <message>
        <source>difference to the baseline {delta}</source>
        <translation>verschil met het uitgangspunt {delta}</translation>
    </message>
    <message>
        <source>different basis</source>
        <translation>andere grondslag</translation>
    </message>
    <message>
        <source>bands overlap</source>
        <translation>bandbreedtes overlappen</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>hoger is beter</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>lager is beter</translation>
    </message>
    <message>
        <source>rumour, no figure shown</source>
        <translation>gerucht, geen cijfer getoond</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>markt niet genoemd</translation>
    </message>
    <message>
        <source>window not stated</source>
        <translation>laadvenster niet genoemd</translation>
    </message>
    <message>
        <source>Line: the same part; thin: one family</source>
        <translation>Lijn: hetzelfde onderdeel; dun: één familie</translation>
    </message>
</context>
<context>
    <name>CompareTray</name>
    <message>
        <source>The comparison is full: {count} versions at most.</source>
        <translation>De vergelijking is vol: hoogstens {count} uitvoeringen.</translation>
    </message>
</context>
<context>
    <name>ComponentBar</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>ComponentPage</name>
    <message>
        <source>Nothing is stated here about this part</source>
        <translation>Hierover staat niets vermeld</translation>
    </message>
    <message>
        <source>Ask us about it.</source>
        <translation>Vraag ons ernaar.</translation>
    </message>
    <message>
        <source>This part cannot be shown</source>
        <translation>Dit onderdeel kan niet worden getoond</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Terug naar vandaag</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>Where sources differ</source>
        <translation>Waar bronnen verschillen</translation>
    </message>
    <message>
        <source>Kept: {value}</source>
        <translation>Aangehouden: {value}</translation>
    </message>
    <message>
        <source>Not kept: {value}</source>
        <translation>Niet aangehouden: {value}</translation>
    </message>
</context>
<context>
    <name>CopyLink</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>CopyLinks</name>
    <message>
        <source>Copy in Dutch</source>
        <translation>Kopieer in het Nederlands</translation>
    </message>
    <message>
        <source>Copy in English</source>
        <translation>Kopieer in het Engels</translation>
    </message>
    <message>
        <source>Copy in German</source>
        <translation>Kopieer in het Duits</translation>
    </message>
    <message>
        <source>Copy in French</source>
        <translation>Kopieer in het Frans</translation>
    </message>
    <message>
        <source>Copy in Italian</source>
        <translation>Kopieer in het Italiaans</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compare, 1 car</source>
        <translation>Vergelijk, 1 auto</translation>
    </message>
    <message>
        <source>Compare, {count} cars</source>
        <translation>Vergelijk, {count} auto’s</translation>
    </message>
</context>
<context>
    <name>CustomerStrip</name>
    <message>
        <source>The customer sees</source>
        <translation>De klant ziet</translation>
    </message>
    <message>
        <source>Send this page</source>
        <translation>Stuur deze pagina</translation>
    </message>
    <message>
        <source>Clear the screen</source>
        <translation>Scherm leeg</translation>
    </message>
    <message>
        <source>Close the screen</source>
        <translation>Sluit het scherm</translation>
    </message>
    <message>
        <source>the welcome screen</source>
        <translation>het welkomstscherm</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Customer screen</source>
        <translation>Klantscherm</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
</context>
<context>
    <name>Cutaway</name>
    <message>
        <source>What sits where in the {car}</source>
        <translation>Wat waar zit in de {car}</translation>
    </message>
</context>
<context>
    <name>DateButton</name>
    <message>
        <source>As of {date}</source>
        <translation>Stand per {date}</translation>
    </message>
    <message>
        <source>Show what was known on a day</source>
        <translation>Toon wat op een dag bekend was</translation>
    </message>
    <message>
        <source>Now, edition of {date}</source>
        <translation>Nu, editie van {date}</translation>
    </message>
</context>
<context>
    <name>DescriptionsPanel</name>
    <message>
        <source>How other sources describe it</source>
        <translation>Hoe andere bronnen het beschrijven</translation>
    </message>
    <message>
        <source>Developed by {names}</source>
        <translation>Ontwikkeld door: {names}</translation>
    </message>
    <message>
        <source>Made by {names}</source>
        <translation>Gemaakt door: {names}</translation>
    </message>
    <message>
        <source>Built at {names}</source>
        <translation>Gebouwd in: {names}</translation>
    </message>
</context>
<context>
    <name>EmptySlots</name>
    <message>
        <source>Choose another car</source>
        <translation>Nog een auto kiezen</translation>
    </message>
    <message>
        <source>Choose another car, 1 free place</source>
        <translation>Nog een auto kiezen, 1 plaats vrij</translation>
    </message>
    <message>
        <source>Choose another car, {count} free places</source>
        <translation>Nog een auto kiezen, {count} plaatsen vrij</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>FacetColumn</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
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
        <translation>Bron: {subject}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>stand per {date}</translation>
    </message>
    <message>
        <source>Not confirmed by the maker.</source>
        <translation>Niet bevestigd door de fabrikant.</translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message>
        <source>date not known</source>
        <translation>datum niet bekend</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>Bron: {title}</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>date not known</source>
        <translation>datum niet bekend</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>Bron: {title}</translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message>
        <source>Facts, in the order of the numbers</source>
        <translation>Feiten, in de volgorde van de nummers</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>What we know, and how sure</source>
        <translation>Wat we weten, en hoe zeker</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Wat bekend is</translation>
    </message>
    <message>
        <source>No facts with a source yet.</source>
        <translation>Nog geen feiten met bron.</translation>
    </message>
    <message>
        <source>Nothing is stated here; ask us.</source>
        <translation>Hier staat niets vermeld; vraag ons ernaar.</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 feit</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>{count} feiten</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>No figures of the part itself: {absent}</source>
        <translation>Cijfers van het onderdeel zelf: {absent}</translation>
    </message>
    <message>
        <source>Who gives these figures</source>
        <translation>Wie deze cijfers geeft</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What the rules say</source>
        <translation>Wat de regels zeggen</translation>
    </message>
    <message>
        <source>1 rule to be verified</source>
        <translation>1 regel nog na te gaan</translation>
    </message>
    <message>
        <source>{count} rules to be verified</source>
        <translation>{count} regels nog na te gaan</translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation>Ik heb dit nagekeken</translation>
    </message>
    <message>
        <source>I have checked this for all {count} sheets</source>
        <translation>Nagekeken voor alle {count} bladen</translation>
    </message>
</context>
<context>
    <name>GroupTitle</name>
    <message>
        <source>Open, press to fold</source>
        <translation>Open, druk om in te klappen</translation>
    </message>
    <message>
        <source>Folded, press to open</source>
        <translation>Ingeklapt, druk om te openen</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Drawing of the {model}</source>
        <translation>Tekening van de {model}</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Maten</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouet</translation>
    </message>
    <message>
        <source>Schematic drawing at true scale</source>
        <translation>Schematische tekening op ware schaal</translation>
    </message>
    <message>
        <source>dimensions in mm</source>
        <translation>maten in mm</translation>
    </message>
    <message>
        <source>grid 250 mm</source>
        <translation>raster 250 mm</translation>
    </message>
    <message>
        <source>dashed, {no_source}: {names}</source>
        <translation>gestippeld, {no_source}: {names}</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Andere foto</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Foto verwijderen</translation>
    </message>
    <message>
        <source>Own photo of the {model}</source>
        <translation>Eigen foto van de {model}</translation>
    </message>
    <message>
        <source>Own photo, not to scale</source>
        <translation>Eigen foto, niet op schaal</translation>
    </message>
    <message>
        <source>Own photo</source>
        <translation>Eigen foto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Schematic drawing of the kind of body; dimensions: {absent}</source>
        <translation>Schematische tekening van het soort carrosserie; maten: {absent}</translation>
    </message>
    <message>
        <source>Schematic drawing, length assumed</source>
        <translation>Schematische tekening, lengte aangenomen</translation>
    </message>
    <message>
        <source>Choose your own photo of the {model}</source>
        <translation>Kies uw eigen foto van de {model}</translation>
    </message>
    <message>
        <source>The photo is being prepared</source>
        <translation>De foto wordt klaargemaakt</translation>
    </message>
</context>
<context>
    <name>HeroPanel</name>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>Ontwikkeld door</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>Built at</source>
        <translation>Gebouwd in</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Celchemie</translation>
    </message>
    <message>
        <source>House it comes from</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Oldest mention in our sources</source>
        <translation>Oudste vermelding in onze bronnen</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Resterende tijd</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Meer tijd</translation>
    </message>
    <message>
        <source>In 1 second the screen starts over and your choices are wiped.</source>
        <translation>Over 1 seconde begint het scherm opnieuw en worden uw keuzes gewist.</translation>
    </message>
    <message>
        <source>In {count} seconds the screen starts over and your choices are wiped.</source>
        <translation>Over {count} seconden begint het scherm opnieuw en worden uw keuzes gewist.</translation>
    </message>
</context>
<context>
    <name>KeptDelegate</name>
    <message>
        <source>New name</source>
        <translation>Nieuwe naam</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Kept comparisons</source>
        <translation>Bewaarde vergelijkingen</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Wat er het laatst gebeurde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>No comparison is kept yet.</source>
        <translation>Er is nog geen vergelijking bewaard.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Andere naam</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Delen…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Uit een bestand…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>“{name}” is open and was changed since.</source>
        <translation>“{name}” is geopend en sindsdien veranderd.</translation>
    </message>
    <message>
        <source>“{name}” is open, as it was kept.</source>
        <translation>“{name}” is geopend, zoals bewaard.</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notitie: {words}</translation>
    </message>
    <message>
        <source>“{name}” is replaced.</source>
        <translation>“{name}” is vervangen.</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>“{name}” is bewaard.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}” is verwijderd.</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>“{name}” is terug.</translation>
    </message>
    <message>
        <source>Share the comparison as a file</source>
        <translation>De vergelijking delen als bestand</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
    <message>
        <source>Open a shared comparison</source>
        <translation>Een gedeelde vergelijking openen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Key figures</source>
        <translation>Kerncijfers</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Price abroad: {market}</source>
        <translation>Prijs in het buitenland: {market}</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>markt niet vermeld</translation>
    </message>
    <message>
        <source>no Dutch price known</source>
        <translation>geen Nederlandse prijs bekend</translation>
    </message>
    <message>
        <source>{range} with fuel</source>
        <translation>{range} met brandstof</translation>
    </message>
    <message>
        <source>Range, WLTP</source>
        <translation>WLTP-bereik</translation>
    </message>
    <message>
        <source>Electric range</source>
        <translation>Elektrisch bereik</translation>
    </message>
    <message>
        <source>{window} in {time}</source>
        <translation>{window} in {time}</translation>
    </message>
    <message>
        <source>DC charging, peak</source>
        <translation>DC-laden, piek</translation>
    </message>
    <message>
        <source>window and time: {absent}</source>
        <translation>venster en tijd: {absent}</translation>
    </message>
    <message>
        <source>Consumption, WLTP</source>
        <translation>Verbruik, WLTP</translation>
    </message>
    <message>
        <source>CO₂, WLTP</source>
        <translation>CO₂, WLTP</translation>
    </message>
    <message>
        <source>while driving</source>
        <translation>tijdens het rijden</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>tot {most}</translation>
    </message>
    <message>
        <source>front boot {front}</source>
        <translation>voorin {front}</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Bagage</translation>
    </message>
    <message>
        <source>Towing</source>
        <translation>Trekgewicht</translation>
    </message>
    <message>
        <source>braked</source>
        <translation>geremd</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Models, Technology, Compare, Print centre</source>
        <translation>Modellen, Techniek, Vergelijken, Printcentrum</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Back, close</source>
        <translation>Terug, sluiten</translation>
    </message>
    <message>
        <source>Showroom, or full screen for the customer</source>
        <translation>Showroom, of volledig klantscherm</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>To the filters</source>
        <translation>Naar de filters</translation>
    </message>
    <message>
        <source>Add to or remove from the comparison</source>
        <translation>In of uit de vergelijking</translation>
    </message>
    <message>
        <source>Open the comparison</source>
        <translation>Open de vergelijking</translation>
    </message>
    <message>
        <source>Versions: order by this column</source>
        <translation>Uitvoeringen: sorteer op deze kolom</translation>
    </message>
    <message>
        <source>Previous or next model</source>
        <translation>Vorig of volgend model</translation>
    </message>
    <message>
        <source>To the next or previous control</source>
        <translation>Naar het volgende of vorige onderdeel</translation>
    </message>
    <message>
        <source>Move in cards, rows, tabs and sliders</source>
        <translation>Bewegen in kaarten, rijen, tabs en schuifregelaars</translation>
    </message>
    <message>
        <source>Spec sheet of what is shown</source>
        <translation>Specificatieblad van wat u ziet</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Vragen en antwoorden</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Customer view, and back</source>
        <translation>Klantbeeld, en terug</translation>
    </message>
    <message>
        <source>Send this page to the customer’s screen</source>
        <translation>Stuur deze pagina naar het klantscherm</translation>
    </message>
    <message>
        <source>Cards, table, to scale</source>
        <translation>Kaarten, tabel, op schaal</translation>
    </message>
    <message>
        <source>First or last model</source>
        <translation>Eerste of laatste model</translation>
    </message>
    <message>
        <source>What can be done with this car</source>
        <translation>Wat u met deze auto kunt doen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Source of the figure, then its link</source>
        <translation>Bron van het cijfer, dan de link</translation>
    </message>
    <message>
        <source>Versions: in or out of the comparison</source>
        <translation>Uitvoeringen: in of uit de vergelijking</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>Een model</translation>
    </message>
    <message>
        <source>Only differences, or all</source>
        <translation>Alleen verschillen, of alles</translation>
    </message>
    <message>
        <source>Only equal rows, or all</source>
        <translation>Alleen gelijke rijen, of alle</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Rij zoeken</translation>
    </message>
    <message>
        <source>Make this car the baseline</source>
        <translation>Deze auto als uitgangspunt</translation>
    </message>
    <message>
        <source>Next or previous car of the filter</source>
        <translation>Volgende of vorige auto uit het filter</translation>
    </message>
    <message>
        <source>Hide this row or group</source>
        <translation>Deze rij of groep verbergen</translation>
    </message>
    <message>
        <source>Move this car to the left or right</source>
        <translation>Deze auto naar links of rechts</translation>
    </message>
    <message>
        <source>Take this car out</source>
        <translation>Deze auto eruit halen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Bewaarde zoekopdrachten</translation>
    </message>
    <message>
        <source>Ask for the PIN, to leave</source>
        <translation>Pincode vragen, om te verlaten</translation>
    </message>
    <message>
        <source>In the showroom</source>
        <translation>In de showroom</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dit overzicht</translation>
    </message>
</context>
<context>
    <name>KinPanel</name>
    <message>
        <source>The same part or its family</source>
        <translation>Hetzelfde onderdeel of familie</translation>
    </message>
    <message>
        <source>The same part under another name</source>
        <translation>Hetzelfde onderdeel onder een andere naam</translation>
    </message>
    <message>
        <source>Of the same family</source>
        <translation>Van dezelfde familie</translation>
    </message>
</context>
<context>
    <name>LabelHeader</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Taal: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>LargeOverlay</name>
    <message>
        <source>The cars to scale, measured</source>
        <translation>De auto&apos;s op schaal, met maten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>Op schaal</translation>
    </message>
</context>
<context>
    <name>LayerHeads</name>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} van {all}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend: {words}</source>
        <translation>Legenda: {words}</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Change the letterhead</source>
        <translation>Het briefhoofd wijzigen</translation>
    </message>
    <message>
        <source>No letterhead yet</source>
        <translation>Nog geen briefhoofd</translation>
    </message>
    <message>
        <source>With your name and address a sheet is whole.</source>
        <translation>Met uw naam en adres is een blad compleet.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation>Briefhoofd</translation>
    </message>
    <message>
        <source>Location (not printed)</source>
        <translation>Vestiging (niet afgedrukt)</translation>
    </message>
    <message>
        <source>Seller (may stay empty)</source>
        <translation>Verkoper (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Postcode and town</source>
        <translation>Postcode en plaats</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail or website</source>
        <translation>E-mail of website</translation>
    </message>
    <message>
        <source>Another location</source>
        <translation>Nog een vestiging</translation>
    </message>
    <message>
        <source>Remove this location</source>
        <translation>Deze vestiging verwijderen</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Vestigingen</translation>
    </message>
    <message>
        <source>Logo (PNG, JPEG or SVG)</source>
        <translation>Logo (png, jpeg of svg)</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Een logo kiezen…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Geen logo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Location {number}</source>
        <translation>Vestiging {number}</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Een logo kiezen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Fill in the name: without it there is no letterhead.</source>
        <translation>Vul de naam in: zonder naam is er geen briefhoofd.</translation>
    </message>
</context>
<context>
    <name>LineupView</name>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>Over elkaar</translation>
    </message>
    <message>
        <source>How the cars stand</source>
        <translation>Hoe de auto’s staan</translation>
    </message>
    <message>
        <source>Front wheel</source>
        <translation>Voorwiel</translation>
    </message>
    <message>
        <source>Front bumper</source>
        <translation>Voorbumper</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>Align on</source>
        <translation>Uitlijnen op</translation>
    </message>
    <message>
        <source>Length in mm, wheelbase below · all cars on one scale</source>
        <translation>Lengte in mm, daaronder wielbasis · alle auto’s op één schaal</translation>
    </message>
</context>
<context>
    <name>LineupWall</name>
    <message>
        <source>Models to scale</source>
        <translation>Modellen op schaal</translation>
    </message>
</context>
<context>
    <name>LinkTable</name>
    <message>
        <source>Links of the atlas</source>
        <translation>Verbanden van de atlas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Opening the catalogue</source>
        <translation>Catalogus openen</translation>
    </message>
    <message>
        <source>{what}, {done} of {total}</source>
        <translation>{what}, {done} van {total}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>Press V on a car, or its plus, or drag it to the tray.</source>
        <translation>Druk op V bij een auto, op het plusteken, of sleep hem naar de balk.</translation>
    </message>
    <message>
        <source>The comparison is empty.</source>
        <translation>De vergelijking is leeg.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Open a model or a comparison to send it.</source>
        <translation>Open een model of een vergelijking om die te sturen.</translation>
    </message>
</context>
<context>
    <name>Misses</name>
    <message>
        <source>without {part}</source>
        <translation>zonder {part}</translation>
    </message>
    <message>
        <source>not an answer to “{text}”</source>
        <translation>geen antwoord op “{text}”</translation>
    </message>
    <message>
        <source>{has} seats instead of {wanted}</source>
        <translation>{has} zitplaatsen in plaats van {wanted}</translation>
    </message>
    <message>
        <source>{has}, {difference} less</source>
        <translation>{has}, {difference} minder</translation>
    </message>
    <message>
        <source>{has}, {difference} more</source>
        <translation>{has}, {difference} meer</translation>
    </message>
    <message>
        <source>known: {figures}</source>
        <translation>bekend: {figures}</translation>
    </message>
    <message>
        <source>{has} instead of {wanted}</source>
        <translation>{has} in plaats van {wanted}</translation>
    </message>
</context>
<context>
    <name>ModelBar</name>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Specification sheet</source>
        <translation>Specificatieblad</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Specificaties</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Onder de huid</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Uitvoeringen</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>This model cannot be shown</source>
        <translation>Dit model kan niet worden getoond</translation>
    </message>
    <message>
        <source>Back to the models</source>
        <translation>Terug naar de modellen</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>Kies een model</translation>
    </message>
    <message>
        <source>Brand, model or platform</source>
        <translation>Merk, model of platform</translation>
    </message>
    <message>
        <source>Search all models</source>
        <translation>Zoek in alle modellen</translation>
    </message>
    <message>
        <source>No model fits this.</source>
        <translation>Hier past geen model bij.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
</context>
<context>
    <name>NoResults</name>
    <message>
        <source>Drop one filter to go on.</source>
        <translation>Laat één filter los om verder te komen.</translation>
    </message>
    <message>
        <source>No single filter is in the way: clear all.</source>
        <translation>Geen enkel filter zit alleen in de weg: wis alles.</translation>
    </message>
    <message>
        <source>No model meets everything</source>
        <translation>Geen model voldoet aan alles</translation>
    </message>
    <message>
        <source>What comes nearest</source>
        <translation>Wat het dichtst in de buurt komt</translation>
    </message>
    <message>
        <source>The two that come nearest</source>
        <translation>De twee die het dichtst in de buurt komen</translation>
    </message>
    <message>
        <source>The three that come nearest</source>
        <translation>De drie die het dichtst in de buurt komen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Wis alles</translation>
    </message>
    <message>
        <source>Without {filter}</source>
        <translation>Zonder {filter}</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 model</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modellen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>The program made a mistake while opening the catalogue.</source>
        <translation>Het programma maakte een fout bij het openen van de catalogus.</translation>
    </message>
    <message>
        <source>Copy the details and send them to the maker of the program.</source>
        <translation>Kopieer de details en stuur ze naar de maker van het programma.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>What is printed</source>
        <translation>Wat er wordt afgedrukt</translation>
    </message>
    <message>
        <source>Changes apply to {count} sheets.</source>
        <translation>Wijzigingen gelden voor {count} bladen.</translation>
    </message>
    <message>
        <source>Older than {ask} days: asked about. Older than {block} days: not printed.</source>
        <translation>Ouder dan {ask} dagen: navragen. Ouder dan {block} dagen: niet afgedrukt.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Taal van het blad</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Which way up</source>
        <translation>Staand of liggend</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaren</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>Eén exemplaar minder</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Eén exemplaar meer</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefhoofd</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Onder de huid</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Source mark at each figure</source>
        <translation>Brontekens bij elk cijfer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-code</translation>
    </message>
    <message>
        <source>Second page</source>
        <translation>Tweede pagina</translation>
    </message>
    <message>
        <source>Reported figures</source>
        <translation>Gemelde cijfers</translation>
    </message>
    <message>
        <source>Reported figures carry their mark and “reported, not confirmed”. Rumours are never printed.</source>
        <translation>Gemelde cijfers dragen hun merkteken en “gemeld, niet bevestigd”. Geruchten worden nooit afgedrukt.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Change how old a price may be</source>
        <translation>Wijzigen hoe oud een prijs mag zijn</translation>
    </message>
    <message>
        <source>Open the model</source>
        <translation>Open het model</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>1 hidden row stays out.</source>
        <translation>1 verborgen rij blijft eruit.</translation>
    </message>
    <message>
        <source>{count} hidden rows stay out.</source>
        <translation>{count} verborgen rijen blijven eruit.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>With reported</source>
        <translation>Met gemeld</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Reported figures are marked as not confirmed. Rumours are never on it.</source>
        <translation>Gemelde cijfers zijn gemerkt als niet bevestigd. Geruchten staan er nooit op.</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Met code</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Zonder</translation>
    </message>
    <message>
        <source>Code to open it again</source>
        <translation>Code om hem weer te openen</translation>
    </message>
    <message>
        <source>Comparison as PDF</source>
        <translation>Vergelijking als pdf</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als pdf…</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>De vergelijking afdrukken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Comparison for Excel</source>
        <translation>Vergelijking voor Excel</translation>
    </message>
    <message>
        <source>Save for Excel…</source>
        <translation>Bewaren voor Excel…</translation>
    </message>
    <message>
        <source>Comparison as CSV</source>
        <translation>Vergelijking als CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Bewaren als CSV…</translation>
    </message>
    <message>
        <source>Comparison as picture</source>
        <translation>Vergelijking als afbeelding</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Bewaren als afbeelding…</translation>
    </message>
    <message>
        <source>All {rows}</source>
        <translation>Alle {rows}</translation>
    </message>
    <message>
        <source>Differences {count}</source>
        <translation>Verschillen {count}</translation>
    </message>
    <message>
        <source>Equal {count}</source>
        <translation>Gelijk {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>OriginSummary</name>
    <message>
        <source>What is this car really?</source>
        <translation>Wat is deze auto echt?</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Onder de huid</translation>
    </message>
</context>
<context>
    <name>OverlayDesk</name>
    <message>
        <source>Front wheel</source>
        <translation>Voorwiel</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Voorkant</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Achterkant</translation>
    </message>
    <message>
        <source>Align on</source>
        <translation>Uitlijnen op</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>Over elkaar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Show the cars</source>
        <translation>De auto&apos;s tonen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Uitgangspunt</translation>
    </message>
    <message>
        <source>{car}: {sizes}. Against {baseline}: {differences}.</source>
        <translation>{car}: {sizes}. Tegenover {baseline}: {differences}.</translation>
    </message>
    <message>
        <source>The cars side by side</source>
        <translation>De auto&apos;s naast elkaar</translation>
    </message>
    <message>
        <source>The outlines over each other, aligned on the front wheel</source>
        <translation>De omtrekken over elkaar, uitgelijnd op het voorwiel</translation>
    </message>
    <message>
        <source>The outlines over each other, aligned on the front bumper</source>
        <translation>De omtrekken over elkaar, uitgelijnd op de voorbumper</translation>
    </message>
    <message>
        <source>The outlines over each other, aligned on the rear bumper</source>
        <translation>De omtrekken over elkaar, uitgelijnd op de achterbumper</translation>
    </message>
    <message>
        <source>Schematic drawings, all to one scale, in mm.</source>
        <translation>Schematische tekeningen, alle op één schaal, in mm.</translation>
    </message>
    <message>
        <source>No source gives the overhangs: the wheels stand where they usually do.</source>
        <translation>Geen bron noemt de overhangen: de wielen staan waar ze meestal staan.</translation>
    </message>
    <message>
        <source>A thin outline has a usual size where no source gives one.</source>
        <translation>Een dunne omtrek heeft een gebruikelijke maat waar geen bron er een geeft.</translation>
    </message>
</context>
<context>
    <name>OverlayPanel</name>
    <message>
        <source>Show large, with the differences measured</source>
        <translation>Groot tonen, met de verschillen gemeten</translation>
    </message>
    <message>
        <source>Over each other, to scale</source>
        <translation>Over elkaar, op schaal</translation>
    </message>
</context>
<context>
    <name>OverlayView</name>
    <message>
        <source>Lit: {first} (full line), {second} (broken line). Tap an outline or a name to change.</source>
        <translation>Uitgelicht: {first} (doorgetrokken lijn) en {second} (onderbroken lijn). Tik een omtrek of een naam aan om te wisselen.</translation>
    </message>
    <message>
        <source>{name}, lit in a full line</source>
        <translation>{name}, uitgelicht met een doorgetrokken lijn</translation>
    </message>
    <message>
        <source>{name}, lit in a broken line</source>
        <translation>{name}, uitgelicht met een onderbroken lijn</translation>
    </message>
    <message>
        <source>Overlaid, aligned on the front wheel</source>
        <translation>Over elkaar, uitgelijnd op het voorwiel</translation>
    </message>
    <message>
        <source>Overlaid, aligned on the front bumper</source>
        <translation>Over elkaar, uitgelijnd op de voorbumper</translation>
    </message>
    <message>
        <source>Overlaid, aligned on the middle</source>
        <translation>Over elkaar, uitgelijnd op het midden</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kortste</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Langste</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Laagste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Hoogste</translation>
    </message>
    <message>
        <source>Longest wheelbase</source>
        <translation>Langste wielbasis</translation>
    </message>
    <message>
        <source>Spread of lengths</source>
        <translation>Spreiding lengte</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modellen</translation>
    </message>
    <message>
        <source>These are the first {shown} of {count} models: more outlines would hide each other.</source>
        <translation>Dit zijn de eerste {shown} van {count} modellen: meer omtrekken zouden elkaar verbergen.</translation>
    </message>
</context>
<context>
    <name>OverviewWindow</name>
    <message>
        <source>Showroom overview</source>
        <translation>Showroomoverzicht</translation>
    </message>
    <message>
        <source>This picture is {width} × {height} cm; the law asks for at least {long} × {short} cm.</source>
        <translation>Dit beeld is {width} × {height} cm; de wet vraagt minstens {long} × {short} cm.</translation>
    </message>
</context>
<context>
    <name>PaletteFooter</name>
    <message>
        <source>To the list, with what comes nearest</source>
        <translation>Naar de lijst, met wat er het dichtst bij komt</translation>
    </message>
    <message>
        <source>Show the 1 model in the list</source>
        <translation>Toon het ene model in de lijst</translation>
    </message>
    <message>
        <source>Show the {count} models in the list</source>
        <translation>Toon de {count} modellen in de lijst</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>developed by {who}</source>
        <translation>ontwikkeld door {who}</translation>
    </message>
    <message>
        <source>made by {who}</source>
        <translation>gemaakt door {who}</translation>
    </message>
    <message>
        <source>built at {where}</source>
        <translation>gebouwd in {where}</translation>
    </message>
</context>
<context>
    <name>PastNote</name>
    <message>
        <source>What became known later, or bears no date, is left out.</source>
        <translation>Wat later bekend werd, of geen datum heeft, is weggelaten.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Terug naar vandaag</translation>
    </message>
    <message>
        <source>As known on {date}</source>
        <translation>Zoals bekend op {date}</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Photos</source>
        <translation>Foto&apos;s</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>The photo was removed from the catalogue; your own file is still where it was.</source>
        <translation>De foto is uit de catalogus verwijderd; uw eigen bestand staat nog waar het stond.</translation>
    </message>
</context>
<context>
    <name>PhotoStage</name>
    <message>
        <source>Drop your own photo here</source>
        <translation>Laat uw eigen foto hier los</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Under the skin of the {car}</source>
        <translation>Onder de huid van de {car}</translation>
    </message>
    <message>
        <source>Drawing at true scale; where parts sit is drawn as a type. Lines and edges tell how sure it is.</source>
        <translation>Tekening op ware schaal; waar onderdelen zitten is schematisch. Lijnen en randen zeggen hoe zeker het is.</translation>
    </message>
    <message>
        <source>Schematic drawing, dashed where no source gives the size; where parts sit is drawn as a type. Lines and edges tell how sure it is.</source>
        <translation>Schematische tekening, gestippeld waar geen bron de maat geeft; waar onderdelen zitten is schematisch. Lijnen en randen zeggen hoe zeker het is.</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>In pictures</source>
        <translation>In beeld</translation>
    </message>
    <message>
        <source>Different charging windows: the pictures cannot be compared with each other.</source>
        <translation>Verschillende laadvensters: de beelden zijn niet met elkaar te vergelijken.</translation>
    </message>
    <message>
        <source>One block is {litres} l</source>
        <translation>Eén blok is {litres} l</translation>
    </message>
    <message>
        <source>Hatched: from the lowest to the highest value of the version</source>
        <translation>Gearceerd: van de laagste tot de hoogste waarde van de uitvoering</translation>
    </message>
    <message>
        <source>The window is not stated</source>
        <translation>Het laadvenster is niet genoemd</translation>
    </message>
    <message>
        <source>From {window} %, on a clock of one hour</source>
        <translation>Van {window} %, op een klok van een uur</translation>
    </message>
    <message>
        <source>From {window} %</source>
        <translation>Van {window} %</translation>
    </message>
</context>
<context>
    <name>PillRow</name>
    <message>
        <source>Clear all</source>
        <translation>Wis alles</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>Verwijder filter {filter}</translation>
    </message>
</context>
<context>
    <name>PinGate</name>
    <message>
        <source>Enter PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>For staff only.</source>
        <translation>Alleen voor medewerkers.</translation>
    </message>
    <message>
        <source>4 to 8 digits. You need it to leave showroom mode.</source>
        <translation>4 tot 8 cijfers. U hebt hem nodig om de showroom te verlaten.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Kies een pincode</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Nog eens dezelfde pincode</translation>
    </message>
    <message>
        <source>To rule out a slip.</source>
        <translation>Om een vergissing uit te sluiten.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>De twee waren niet gelijk. Kies opnieuw.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Dat is niet de pincode.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>Pincode vergeten?</translation>
    </message>
    <message>
        <source>On this computer, outside showroom mode, run:</source>
        <translation>Voer op deze computer, buiten de showroom, uit:</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Wis het laatste cijfer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Try again in 1 second.</source>
        <translation>Probeer het over 1 seconde opnieuw.</translation>
    </message>
    <message>
        <source>Try again in {count} seconds.</source>
        <translation>Probeer het over {count} seconden opnieuw.</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>up to {amount}</source>
        <translation>tot {amount}</translation>
    </message>
    <message>
        <source>Any price</source>
        <translation>Elke prijs</translation>
    </message>
    <message>
        <source>Published prices in euros, of the country and date on the card; our offer may differ.</source>
        <translation>Gepubliceerde prijzen in euro’s, van het land en de datum op de kaart; ons aanbod kan afwijken.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 copy</source>
        <translation>1 exemplaar</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} exemplaren</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wordt nagekeken</translation>
    </message>
    <message>
        <source>Is not printed</source>
        <translation>Wordt niet afgedrukt</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Vraagt eerst</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Cannot be made</source>
        <translation>Kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Specificatieblad</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Price card</source>
        <translation>Prijskaart</translation>
    </message>
    <message>
        <source>Origin sheet</source>
        <translation>Herkomstblad</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Specificaties</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijskaart</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Alle merken</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Added 1 sheet.</source>
        <translation>1 blad toegevoegd.</translation>
    </message>
    <message>
        <source>Added {count} sheets.</source>
        <translation>{count} bladen toegevoegd.</translation>
    </message>
    <message>
        <source>It is in the queue already.</source>
        <translation>Het staat al in de wachtrij.</translation>
    </message>
    <message>
        <source>Taken out of the queue: {count} sheets.</source>
        <translation>Uit de wachtrij: {count} bladen.</translation>
    </message>
    <message>
        <source>Taken out of the queue: {name}.</source>
        <translation>Uit de wachtrij: {name}.</translation>
    </message>
    <message>
        <source>Choose two to six versions in the queue, or put them in the comparison.</source>
        <translation>Kies twee tot zes uitvoeringen in de wachtrij, of leg ze in de vergelijking.</translation>
    </message>
</context>
<context>
    <name>ProblemState</name>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>De catalogus gaat niet open</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Toon details</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-code</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>The queue is empty. Add a sheet, or open a model and press Ctrl P.</source>
        <translation>De wachtrij is leeg. Voeg een blad toe, of open een model en druk op Ctrl P.</translation>
    </message>
    <message>
        <source>Other ways: both sides, PDF, folder, ZIP</source>
        <translation>Andere manieren: dubbelzijdig, pdf, map, zip</translation>
    </message>
    <message>
        <source>Queue {count}</source>
        <translation>Wachtrij {count}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Print 1 document</source>
        <translation>1 document afdrukken</translation>
    </message>
    <message>
        <source>Print {count} documents</source>
        <translation>{count} documenten afdrukken</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Nog niets af te drukken</translation>
    </message>
    <message>
        <source>One PDF with bookmarks…</source>
        <translation>Eén pdf met bladwijzers…</translation>
    </message>
    <message>
        <source>One PDF (at most {most} sheets)</source>
        <translation>Eén pdf (hoogstens {most} bladen)</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>Pdf…</translation>
    </message>
    <message>
        <source>{ready} of {count} ready</source>
        <translation>{ready} van {count} klaar</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} exemplaren</translation>
    </message>
    <message>
        <source>{count} blocked</source>
        <translation>{count} geblokkeerd</translation>
    </message>
    <message>
        <source>{count} to look at first</source>
        <translation>{count} eerst te bekijken</translation>
    </message>
    <message>
        <source>{count} being checked</source>
        <translation>{count} wordt nagekeken</translation>
    </message>
    <message>
        <source>Up (Ctrl+Up)</source>
        <translation>Omhoog (Ctrl+omhoog)</translation>
    </message>
    <message>
        <source>Down (Ctrl+Down)</source>
        <translation>Omlaag (Ctrl+omlaag)</translation>
    </message>
    <message>
        <source>Remove (Del); Ctrl+Z brings it back</source>
        <translation>Verwijderen (Del); Ctrl+Z haalt terug</translation>
    </message>
    <message>
        <source>Ways to print and save</source>
        <translation>Manieren om af te drukken en te bewaren</translation>
    </message>
    <message>
        <source>On both sides of the paper</source>
        <translation>Dubbelzijdig</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>A PDF for each, into a folder…</source>
        <translation>Een pdf per blad, in een map…</translation>
    </message>
    <message>
        <source>ZIP with a folder for each brand…</source>
        <translation>Zip met een map per merk…</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>Why it was dropped</source>
        <translation>Waarom hij afviel</translation>
    </message>
    <message>
        <source>Why? (may stay open)</source>
        <translation>Waarom? (mag open blijven)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>{dropped} made way for {by}.</source>
        <translation>{dropped} maakte plaats voor {by}.</translation>
    </message>
</context>
<context>
    <name>ReportedLegend</name>
    <message>
        <source>only reported, not certain</source>
        <translation>alleen gemeld, niet zeker</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>What happens with the sheets</source>
        <translation>Wat er met de bladen gebeurt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>Wat is tegengehouden</translation>
    </message>
</context>
<context>
    <name>SavedButton</name>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Bewaarde zoekopdrachten</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Bewaar deze zoekopdracht…</translation>
    </message>
    <message>
        <source>The saved searches could not be read and were set aside.</source>
        <translation>De bewaarde zoekopdrachten waren niet te lezen en zijn apart gezet.</translation>
    </message>
    <message>
        <source>All {count}, rename, delete…</source>
        <translation>Alle {count}, hernoemen, verwijderen…</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>Hernoemen of verwijderen…</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Bewaarde zoekopdrachten</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Naam van deze zoekopdracht</translation>
    </message>
    <message>
        <source>Nothing is chosen now.</source>
        <translation>Er is nu niets gekozen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Er is nog geen zoekopdracht bewaard.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoem</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervang</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>There is room for {count}: delete one first.</source>
        <translation>Er is plaats voor {count}: verwijder er eerst een.</translation>
    </message>
    <message>
        <source>“{name}” is replaced.</source>
        <translation>“{name}” is vervangen.</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>“{name}” is bewaard.</translation>
    </message>
    <message>
        <source>That name is taken or empty; “{name}” is kept.</source>
        <translation>Die naam bestaat al of is leeg; “{name}” blijft.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}” is verwijderd.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Name of this comparison</source>
        <translation>Naam van deze vergelijking</translation>
    </message>
    <message>
        <source>Name, such as “Family car” or that of the customer</source>
        <translation>Naam, zoals “Gezinsauto” of die van de klant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Notitie (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Nothing is compared now.</source>
        <translation>Er wordt nu niets vergeleken.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
</context>
<context>
    <name>Sayable</name>
    <message>
        <source>What you may say</source>
        <translation>Wat u mag zeggen</translation>
    </message>
    <message>
        <source>Only if you choose to tell it</source>
        <translation>Alleen als u het zelf wilt vertellen</translation>
    </message>
</context>
<context>
    <name>ScalePage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Short to long, all at one scale; schematic drawings</source>
        <translation>Van kort naar lang, alles op één schaal; schematische tekeningen</translation>
    </message>
    <message>
        <source>; 1 car whose length is not stated is left out</source>
        <translation>; 1 auto zonder vermelde lengte staat er niet bij</translation>
    </message>
    <message>
        <source>; {count} cars whose length is not stated are left out</source>
        <translation>; {count} auto’s zonder vermelde lengte staan er niet bij</translation>
    </message>
    <message>
        <source>Nothing to set side by side</source>
        <translation>Niets om naast elkaar te zetten</translation>
    </message>
    <message>
        <source>The length of these cars is not stated; ask us.</source>
        <translation>De lengte van deze auto’s is niet vermeld; vraag ons ernaar.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search model, platform or engine</source>
        <translation>Zoek model, platform of motor</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wis de zoektekst</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Begrepen als</translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation>Het dichtst erbij</translation>
    </message>
    <message>
        <source>Open the comparison {code}</source>
        <translation>Open de vergelijking {code}</translation>
    </message>
    <message>
        <source>Open the comparison of this QR code</source>
        <translation>Open de vergelijking van deze QR-code</translation>
    </message>
    <message>
        <source>Questions customers ask</source>
        <translation>Vragen van klanten</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Vragen en antwoorden</translation>
    </message>
    <message>
        <source>All questions, with their answers</source>
        <translation>Alle vragen, met hun antwoorden</translation>
    </message>
    <message>
        <source>Showroom overview of consumption and CO₂</source>
        <translation>Showroomoverzicht van verbruik en CO₂</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>No model keeps within these numbers.</source>
        <translation>Geen model blijft binnen deze getallen.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Niets gevonden voor “{text}”.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sheets of the catalogue</source>
        <translation>Bladen van de catalogus</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>De bladen afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation>Bewaren als zip</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Pdf-document (*.pdf)</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>Zip-bestand (*.zip)</translation>
    </message>
    <message>
        <source>Into which folder</source>
        <translation>In welke map</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Bladen</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>De pagina’s worden gemaakt …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met bewaren …</translation>
    </message>
    <message>
        <source>{done} of {count} sheets</source>
        <translation>{done} van {count} bladen</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Het programma maakte een fout.</translation>
    </message>
    <message>
        <source>Not made after all</source>
        <translation>Toch niet gemaakt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Tegengehouden</translation>
    </message>
    <message>
        <source>To be looked at first</source>
        <translation>Eerst te bekijken</translation>
    </message>
    <message>
        <source>1 sheet was held back.</source>
        <translation>1 blad is tegengehouden.</translation>
    </message>
    <message>
        <source>{count} sheets were held back.</source>
        <translation>{count} bladen zijn tegengehouden.</translation>
    </message>
    <message>
        <source>Called off: {done} of {count} sheets are in {path}.</source>
        <translation>Afgebroken: {done} van {count} bladen staan in {path}.</translation>
    </message>
    <message>
        <source>Called off; nothing was printed or saved.</source>
        <translation>Afgebroken; er is niets afgedrukt of bewaard.</translation>
    </message>
    <message>
        <source>Nothing was printed or saved.</source>
        <translation>Er is niets afgedrukt of bewaard.</translation>
    </message>
    <message>
        <source>Sent to the printer: 1 sheet.</source>
        <translation>Naar de printer: 1 blad.</translation>
    </message>
    <message>
        <source>Sent to the printer: {count} sheets.</source>
        <translation>Naar de printer: {count} bladen.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
    <message>
        <source>Saved 1 sheet: {path}</source>
        <translation>1 blad bewaard: {path}</translation>
    </message>
    <message>
        <source>Saved {count} sheets: {path}</source>
        <translation>{count} bladen bewaard: {path}</translation>
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
        <translation>Ook in deze modellen</translation>
    </message>
    <message>
        <source>No shared part is known.</source>
        <translation>Er is geen gedeeld onderdeel bekend.</translation>
    </message>
    <message>
        <source>models of other Stellantis brands on sale share, as far as known, a part with the {model}.</source>
        <translation>leverbare modellen van andere Stellantis-merken delen, voor zover bekend, een onderdeel met de {model}.</translation>
    </message>
    <message>
        <source>All at one scale. Below each car: the layers of which some version has the same part.</source>
        <translation>Allemaal op één schaal. Onder elke auto: de lagen waarvan een uitvoering hetzelfde onderdeel heeft.</translation>
    </message>
    <message>
        <source>The {shown} nearest of {count}, at one scale. Below each car: the layers of which some version has the same part.</source>
        <translation>De {shown} naaste van {count}, op één schaal. Onder elke auto: de lagen waarvan een uitvoering hetzelfde onderdeel heeft.</translation>
    </message>
</context>
<context>
    <name>SiblingsPanel</name>
    <message>
        <source>Shares technology with</source>
        <translation>Deelt techniek met</translation>
    </message>
    <message>
        <source>All at one scale. Below each car: the layers of which some version has the same part.</source>
        <translation>Alle op één schaal. Onder elke auto de lagen waarvan een uitvoering hetzelfde onderdeel heeft.</translation>
    </message>
    <message>
        <source>No shared part is known.</source>
        <translation>Er is geen gedeeld onderdeel bekend.</translation>
    </message>
    <message>
        <source>models of other Stellantis brands on sale share, as far as known, a part with the {model}.</source>
        <translation>modellen van andere Stellantis-merken die nu leverbaar zijn, delen voor zover bekend een onderdeel met de {model}.</translation>
    </message>
    <message>
        <source>The {shown} nearest of {count} models that share a part</source>
        <translation>De {shown} naaste van {count} modellen die een onderdeel delen</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Toon er nog {count}</translation>
    </message>
    <message>
        <source>What sources say about sharing</source>
        <translation>Wat bronnen over delen zeggen</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <source>Pictures to scale</source>
        <translation>Beelden op schaal</translation>
    </message>
</context>
<context>
    <name>SistersPanel</name>
    <message>
        <source>Technically nearest, and what the difference in price buys</source>
        <translation>Technisch het dichtstbij, en wat het prijsverschil oplevert</translation>
    </message>
    <message>
        <source>Lay it beside another model</source>
        <translation>Leg hem naast een ander model</translation>
    </message>
    <message>
        <source>Lay the {car} beside it</source>
        <translation>Leg de {car} ernaast</translation>
    </message>
    <message>
        <source>1 layer the same part</source>
        <translation>1 laag hetzelfde onderdeel</translation>
    </message>
    <message>
        <source>{count} layers the same part</source>
        <translation>{count} lagen hetzelfde onderdeel</translation>
    </message>
    <message>
        <source>1 of one family</source>
        <translation>1 uit één familie</translation>
    </message>
    <message>
        <source>{count} of one family</source>
        <translation>{count} uit één familie</translation>
    </message>
</context>
<context>
    <name>SkinPage</name>
    <message>
        <source>Nothing was known of this car on that day.</source>
        <translation>Op die dag was van deze auto nog niets bekend.</translation>
    </message>
</context>
<context>
    <name>SlotMenu</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Specificatieblad</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Als uitgangspunt nemen</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Naar links</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Naar rechts</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Drop a car here to compare it</source>
        <translation>Laat een auto hier los om hem te vergelijken</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Source of {figure}</source>
        <translation>Bron van {figure}</translation>
    </message>
    <message>
        <source>market {market}</source>
        <translation>markt {market}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>stand {date}</translation>
    </message>
    <message>
        <source>Registry: {match}</source>
        <translation>Kentekenregister: {match}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum onbekend</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Open de bron</translation>
    </message>
    <message>
        <source>Not kept: {value}</source>
        <translation>Niet gekozen: {value}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Further sources of the description</source>
        <translation>Verdere bronnen van de beschrijving</translation>
    </message>
</context>
<context>
    <name>SpanControl</name>
    <message>
        <source>{question}, at least</source>
        <translation>{question}, minstens</translation>
    </message>
    <message>
        <source>{question}, at most</source>
        <translation>{question}, hoogstens</translation>
    </message>
    <message>
        <source>Prices in euros as published, from several countries; the card says which.</source>
        <translation>Prijzen in euro zoals gepubliceerd, uit meerdere landen; op de kaart staat welk.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} tot {high}</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>vanaf {number}</translation>
    </message>
    <message>
        <source>to {number}</source>
        <translation>tot {number}</translation>
    </message>
</context>
<context>
    <name>SpecsPanel</name>
    <message>
        <source>Specifications</source>
        <translation>Specificaties</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Point at a figure, press S or hold it for its source</source>
        <translation>Wijs een cijfer aan, druk S of houd het vast voor de bron</translation>
    </message>
    <message>
        <source>Figures of this car: {absent}</source>
        <translation>Cijfers van deze auto: {absent}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>markt niet vermeld</translation>
    </message>
    <message>
        <source>Known for the family only</source>
        <translation>Alleen voor de familie bekend</translation>
    </message>
    <message>
        <source>These values hold for a family of versions, not for this one, and are never used as its figure.</source>
        <translation>Deze waarden gelden voor een familie van uitvoeringen, niet voor deze, en worden nooit als cijfer van deze uitvoering gebruikt.</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Showroom: staff</source>
        <translation>Showroom: medewerkers</translation>
    </message>
    <message>
        <source>Leave showroom mode</source>
        <translation>Verlaat de showroom</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Maak het scherm schoon</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Wijzig de pincode</translation>
    </message>
    <message>
        <source>Go on in the showroom</source>
        <translation>Verder in de showroom</translation>
    </message>
    <message>
        <source>Start over without a touch after</source>
        <translation>Begin opnieuw zonder aanraking na</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} seconden</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minuten</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
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
        <translation>Grootte van de pagina</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Nog niets te bekijken</translation>
    </message>
    <message>
        <source>Add a model, a version, a comparison or the whole range. The page then appears here.</source>
        <translation>Voeg een model, een uitvoering, een vergelijking of het hele aanbod toe. De pagina verschijnt dan hier.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>This sheet cannot be made</source>
        <translation>Dit blad kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Page {number} is being made</source>
        <translation>Pagina {number} wordt gemaakt</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>pagina {number} van {count}</translation>
    </message>
    <message>
        <source>Preview: {title}</source>
        <translation>Voorbeeld: {title}</translation>
    </message>
</context>
<context>
    <name>StatementsPanel</name>
    <message>
        <source>What is known for or against it, newest first</source>
        <translation>Wat ervoor of ertegen bekend is, nieuwste eerst</translation>
    </message>
    <message>
        <source>Beside the description no dated statement has been found.</source>
        <translation>Naast de beschrijving is geen gedateerde uitspraak gevonden.</translation>
    </message>
    <message>
        <source>Nothing more is stated here; ask us.</source>
        <translation>Meer staat hier niet vermeld; vraag ons ernaar.</translation>
    </message>
    <message>
        <source>Note for the dealer</source>
        <translation>Notitie voor de dealer</translation>
    </message>
    <message>
        <source>Under the name {name}</source>
        <translation>Onder de naam {name}</translation>
    </message>
    <message>
        <source>replaced by a newer statement</source>
        <translation>vervangen door een nieuwere uitspraak</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Stellantis and {brand}: how the two are bound</source>
        <translation>Stellantis en {brand}: hoe de twee verbonden zijn</translation>
    </message>
    <message>
        <source>The bond</source>
        <translation>De band</translation>
    </message>
    <message>
        <source>What came after</source>
        <translation>Wat daarna kwam</translation>
    </message>
    <message>
        <source>Show all earlier dates</source>
        <translation>Toon alle eerdere data</translation>
    </message>
    <message>
        <source>As it stood on {date}</source>
        <translation>Zoals het er op {date} voor stond</translation>
    </message>
    <message>
        <source>Report from unnamed sources, not confirmed</source>
        <translation>Bericht van ongenoemde bronnen, niet bevestigd</translation>
    </message>
    <message>
        <source>Comment of the writer, not a fact</source>
        <translation>Commentaar van de schrijver, geen feit</translation>
    </message>
    <message>
        <source>Stated as fact</source>
        <translation>Als feit vermeld</translation>
    </message>
    <message>
        <source>How it went elsewhere: official line beside practice</source>
        <translation>Hoe het elders ging: de officiële lijn naast de praktijk</translation>
    </message>
    <message>
        <source>Show {count} more cases</source>
        <translation>Toon nog {count} gevallen</translation>
    </message>
    <message>
        <source>Car and base</source>
        <translation>Auto en basis</translation>
    </message>
    <message>
        <source>Official line</source>
        <translation>Officiële lijn</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>In de praktijk</translation>
    </message>
    <message>
        <source>Earlier dates</source>
        <translation>Eerdere data</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>vanaf {date}</translation>
    </message>
    <message>
        <source>The choices so far</source>
        <translation>De keuzes tot nu toe</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>Wat is tegengehouden</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>not certain</source>
        <translation>niet zeker</translation>
    </message>
    <message>
        <source>Drawing to scale</source>
        <translation>Tekening op schaal</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Toevoegen aan de vergelijking</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>In de vergelijking</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation>Aandrijving</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Prijs vanaf</translation>
    </message>
    <message>
        <source>Range WLTP</source>
        <translation>Bereik WLTP</translation>
    </message>
    <message>
        <source>Fuel WLTP</source>
        <translation>Verbr. WLTP</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Bagage</translation>
    </message>
    <message>
        <source>Towing</source>
        <translation>Trekgewicht</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Stoelen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Techniek</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>First columns</source>
        <translation>Eerste kolommen</translation>
    </message>
</context>
<context>
    <name>TakeMenu</name>
    <message>
        <source>Take home</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>Pdf…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
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
        <translation>Afbeelding…</translation>
    </message>
    <message>
        <source>Copy picture and rows</source>
        <translation>Afbeelding en rijen kopiëren</translation>
    </message>
    <message>
        <source>Code for the customer…</source>
        <translation>Code voor de klant…</translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <source>What is taken home</source>
        <translation>Wat er wordt meegenomen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Save the comparison as PDF</source>
        <translation>De vergelijking bewaren als pdf</translation>
    </message>
    <message>
        <source>Save the comparison for Excel</source>
        <translation>De vergelijking bewaren voor Excel</translation>
    </message>
    <message>
        <source>Save the comparison as CSV</source>
        <translation>De vergelijking bewaren als CSV</translation>
    </message>
    <message>
        <source>Save the comparison as picture</source>
        <translation>De vergelijking bewaren als afbeelding</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Pdf-document</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-tabel</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-afbeelding</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-afbeelding</translation>
    </message>
    <message>
        <source>Making {name} …</source>
        <translation>Bezig met {name} …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Bezig met de pagina’s …</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>De vergelijking afdrukken</translation>
    </message>
    <message>
        <source>Sent to the printer: 1 page.</source>
        <translation>Naar de printer gestuurd: 1 pagina.</translation>
    </message>
    <message>
        <source>Sent to the printer: {count} pages.</source>
        <translation>Naar de printer gestuurd: {count} pagina’s.</translation>
    </message>
    <message>
        <source>Making the picture …</source>
        <translation>Bezig met de afbeelding …</translation>
    </message>
    <message>
        <source>Copied: a picture, and the rows for a spreadsheet.</source>
        <translation>Gekopieerd: een afbeelding, en de rijen voor een rekenblad.</translation>
    </message>
</context>
<context>
    <name>TiesPanel</name>
    <message>
        <source>How its makers are bound</source>
        <translation>Hoe de makers verbonden zijn</translation>
    </message>
    <message>
        <source>Show all {count} bonds</source>
        <translation>Toon alle {count} banden</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>vanaf {date}</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>How this became known</source>
        <translation>Hoe dit bekend werd</translation>
    </message>
    <message>
        <source>How technology of {partner} comes into the brands of Stellantis</source>
        <translation>Hoe techniek van {partner} in de merken van Stellantis komt</translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>undated</source>
        <translation>zonder datum</translation>
    </message>
    <message>
        <source>{statement} Replaced by a newer statement.</source>
        <translation>{statement} Vervangen door een nieuwere uitspraak.</translation>
    </message>
    <message>
        <source>Source: {publisher}</source>
        <translation>Bron: {publisher}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Techniek</translation>
    </message>
    <message>
        <source>Print centre</source>
        <translation>Printcentrum</translation>
    </message>
    <message>
        <source>Light theme (T)</source>
        <translation>Lichte weergave (T)</translation>
    </message>
    <message>
        <source>Dark theme (T)</source>
        <translation>Donkere weergave (T)</translation>
    </message>
    <message>
        <source>Keyboard (F1)</source>
        <translation>Toetsen (F1)</translation>
    </message>
</context>
<context>
    <name>TraySlot</name>
    <message>
        <source>Take {car} out</source>
        <translation>{car} eruit halen</translation>
    </message>
    <message>
        <source>{car}, {place} of {count}, baseline</source>
        <translation>{car}, {place} van {count}, uitgangspunt</translation>
    </message>
    <message>
        <source>{car}, {place} of {count}</source>
        <translation>{car}, {place} van {count}</translation>
    </message>
    <message>
        <source>{car} (baseline)</source>
        <translation>{car} (uitgangspunt)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Uitgangspunt</translation>
    </message>
</context>
<context>
    <name>TrayStrip</name>
    <message>
        <source>Comparison tray</source>
        <translation>Vergelijkingsbalk</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leegmaken</translation>
    </message>
    <message>
        <source>Empty the comparison</source>
        <translation>De vergelijking leegmaken</translation>
    </message>
    <message>
        <source>Fold the tray away</source>
        <translation>De balk inklappen</translation>
    </message>
    <message>
        <source>Compare ({count})</source>
        <translation>Vergelijken ({count})</translation>
    </message>
    <message>
        <source>Compare, 1 version</source>
        <translation>Vergelijken, 1 uitvoering</translation>
    </message>
    <message>
        <source>Compare, {count} versions</source>
        <translation>Vergelijken, {count} uitvoeringen</translation>
    </message>
    <message>
        <source>1 version to compare</source>
        <translation>1 uitvoering om te vergelijken</translation>
    </message>
    <message>
        <source>{count} versions to compare</source>
        <translation>{count} uitvoeringen om te vergelijken</translation>
    </message>
    <message>
        <source>{words}, show them</source>
        <translation>{words}, tonen</translation>
    </message>
</context>
<context>
    <name>UnknownPanel</name>
    <message>
        <source>What we do not know</source>
        <translation>Wat we niet weten</translation>
    </message>
    <message>
        <source>What is not stated here</source>
        <translation>Wat hier niet vermeld staat</translation>
    </message>
    <message>
        <source>Copy all questions</source>
        <translation>Kopieer alle vragen</translation>
    </message>
    <message>
        <source>Each layer has a source, a developer and a maker.</source>
        <translation>Elke laag heeft een bron, een ontwikkelaar en een maker.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Copy the question: {question}</source>
        <translation>Kopieer de vraag: {question}</translation>
    </message>
    <message>
        <source>The question is on the clipboard.</source>
        <translation>De vraag staat op het klembord.</translation>
    </message>
    <message>
        <source>{count} questions are on the clipboard.</source>
        <translation>{count} vragen staan op het klembord.</translation>
    </message>
</context>
<context>
    <name>UseTile</name>
    <message>
        <source>versions not known yet</source>
        <translation>uitvoeringen nog niet bekend</translation>
    </message>
    <message>
        <source>all {count} versions</source>
        <translation>alle {count} uitvoeringen</translation>
    </message>
    <message>
        <source>its one version</source>
        <translation>de enige uitvoering</translation>
    </message>
    <message>
        <source>and one more version</source>
        <translation>en nog één uitvoering</translation>
    </message>
    <message>
        <source>and {count} more versions</source>
        <translation>en nog {count} uitvoeringen</translation>
    </message>
</context>
<context>
    <name>UsesPanel</name>
    <message>
        <source>Every model that has it</source>
        <translation>Elk model dat het heeft</translation>
    </message>
    <message>
        <source>No version in this catalogue is stated to have this part.</source>
        <translation>Geen uitvoering in deze catalogus staat met dit onderdeel vermeld.</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 model</translation>
    </message>
    <message>
        <source>{count} models of 1 brand</source>
        <translation>{count} modellen van 1 merk, op één schaal</translation>
    </message>
    <message>
        <source>{count} models of {brands} brands, at one scale</source>
        <translation>{count} modellen van {brands} merken, op één schaal</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Toon alle {count}</translation>
    </message>
    <message>
        <source>Who says that these cars have it</source>
        <translation>Wie zegt dat deze auto’s het hebben</translation>
    </message>
    <message>
        <source>Cars that the description names</source>
        <translation>Auto’s die de beschrijving noemt</translation>
    </message>
</context>
<context>
    <name>VariantPicker</name>
    <message>
        <source>Add a version</source>
        <translation>Uitvoering toevoegen</translation>
    </message>
    <message>
        <source>Brand, model or version</source>
        <translation>Merk, model of uitvoering</translation>
    </message>
    <message>
        <source>Search all versions</source>
        <translation>Zoek in alle uitvoeringen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Uitvoeringen</translation>
    </message>
    <message>
        <source>No version fits this.</source>
        <translation>Geen uitvoering past hierbij.</translation>
    </message>
</context>
<context>
    <name>VariantsModel</name>
    <message>
        <source>Version</source>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Accu</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Aandrijving</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbruik</translation>
    </message>
    <message>
        <source>Price, market</source>
        <translation>Prijs, markt</translation>
    </message>
    <message>
        <source>Order by: {column}</source>
        <translation>Sorteer op: {column}</translation>
    </message>
    <message>
        <source>In comparison</source>
        <translation>In vergelijking</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>markt niet vermeld</translation>
    </message>
    <message>
        <source>electric</source>
        <translation>elektrisch</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>bruto</translation>
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
        <translation>Uitvoeringen</translation>
    </message>
    <message>
        <source>No source names a version of this car yet.</source>
        <translation>Geen bron noemt al een uitvoering van deze auto.</translation>
    </message>
</context>
<context>
    <name>VariantsTable</name>
    <message>
        <source>Versions of the {model}</source>
        <translation>Uitvoeringen van de {model}</translation>
    </message>
</context>
<context>
    <name>VersionMenu</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Onder de huid</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Specificatieblad</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Uit de vergelijking halen</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Aan de vergelijking toevoegen</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>In de vergelijking</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergelijken met…</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Powertrain</source>
        <translation>Aandrijving</translation>
    </message>
    <message>
        <source>Version: {name}</source>
        <translation>Uitvoering: {name}</translation>
    </message>
</context>
<context>
    <name>ViewControls</name>
    <message>
        <source>Customer view</source>
        <translation>Klantbeeld</translation>
    </message>
    <message>
        <source>Customer view (C)</source>
        <translation>Klantbeeld (C)</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Wat klanten zien</translation>
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
        <translation>Toon klanten ook gemelde cijfers, elk met een teken</translation>
    </message>
    <message>
        <source>Send this page to the customer’s screen</source>
        <translation>Stuur deze pagina naar het klantscherm</translation>
    </message>
    <message>
        <source>Clear the customer’s screen</source>
        <translation>Maak het klantscherm leeg</translation>
    </message>
    <message>
        <source>Close the customer’s screen</source>
        <translation>Sluit het klantscherm</translation>
    </message>
    <message>
        <source>Showroom overview of consumption and CO₂</source>
        <translation>Showroomoverzicht van verbruik en CO₂</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>Op schaal</translation>
    </message>
    <message>
        <source>Show the models as</source>
        <translation>Toon de modellen als</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Cars</source>
        <translation>Auto’s</translation>
    </message>
</context>
<context>
    <name>WallDelegate</name>
    <message>
        <source>from</source>
        <translation>vanaf</translation>
    </message>
    <message>
        <source>ask us the price</source>
        <translation>vraag ons de prijs</translation>
    </message>
    <message>
        <source>up to {range} electric</source>
        <translation>tot {range} elektrisch</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>No car fits all of this</source>
        <translation>Geen auto past bij dit alles</translation>
    </message>
    <message>
        <source>Let one choice go to see more.</source>
        <translation>Laat één keuze los om meer te zien.</translation>
    </message>
    <message>
        <source>Show all cars</source>
        <translation>Toon alle auto’s</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>the search “{text}”</source>
        <translation>de zoekopdracht “{text}”</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Zoeken: {text}</translation>
    </message>
    <message>
        <source>With {part}</source>
        <translation>Met {part}</translation>
    </message>
</context>
<context>
    <name>XrayCars</name>
    <message>
        <source>{left} and {right} at one scale, with what they share</source>
        <translation>{left} en {right} op één schaal, met wat ze delen</translation>
    </message>
</context>
<context>
    <name>XrayView</name>
    <message>
        <source>Two cars at one scale</source>
        <translation>Twee auto’s op één schaal</translation>
    </message>
    <message>
        <source>Drawn: the two versions that have most in common. In colour what these two share; others may share other layers. The lines tell how sure it is.</source>
        <translation>Getekend: de twee uitvoeringen die het meeste gemeen hebben. In kleur wat deze twee delen; andere delen misschien andere lagen. De lijnen zeggen hoe zeker het is.</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Laag voor laag</translation>
    </message>
    <message>
        <source>Another car than the {car}</source>
        <translation>Een andere auto dan de {car}</translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Part or plant</source>
        <translation>Onderdeel of fabriek</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>Ontwikkeld door</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>Built at</source>
        <translation>Gebouwd in</translation>
    </message>
    <message>
        <source>Whose, how sure, who says so</source>
        <translation>Van wie, hoe zeker, wie zegt het</translation>
    </message>
</context>
</TS>
