<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
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
        <source>Clear all</source>
        <translation>Wis alles</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Volgorde: {order}</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>Verwijder filter {filter}</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Zoeken: {text}</translation>
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
    <name>CardDelegate</name>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
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
        <source>platform: no source</source>
        <translation>platform: geen bron</translation>
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
    <name>Choice</name>
    <message>
        <source>Find a model</source>
        <translation>Zoek een model</translation>
    </message>
    <message>
        <source>Find a model for a sheet</source>
        <translation>Zoek een model voor een blad</translation>
    </message>
    <message>
        <source>Sheets to choose from</source>
        <translation>Bladen om uit te kiezen</translation>
    </message>
    <message>
        <source>No model fits.</source>
        <translation>Geen model past.</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Specificatieblad</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dit model</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>In de vergelijking</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle modellen</translation>
    </message>
    <message>
        <source>Whole model, 1 version</source>
        <translation>Hele model, 1 uitvoering</translation>
    </message>
    <message>
        <source>Whole model, {count} versions</source>
        <translation>Hele model, {count} uitvoeringen</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
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
    <message>
        <source>Spec sheet of {car}</source>
        <translation>Specificatieblad van {car}</translation>
    </message>
    <message>
        <source>Move {car} to the left</source>
        <translation>{car} naar links</translation>
    </message>
    <message>
        <source>Move {car} to the right</source>
        <translation>{car} naar rechts</translation>
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
        <source>{count} versions compared</source>
        <translation>{count} uitvoeringen vergelijken</translation>
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
        <source>All {rows}</source>
        <translation>Alle {rows}</translation>
    </message>
    <message>
        <source>Only differences: {count} of {rows}</source>
        <translation>Alleen verschillen: {count} van {rows}</translation>
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
        <source>No differences known. Choose “All” to see every figure.</source>
        <translation>Geen verschillen bekend. Kies ‘Alle’ om elk cijfer te zien.</translation>
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
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Line: the same part</source>
        <translation>Lijn: hetzelfde onderdeel</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>S opens the source of a figure, Delete removes a car, Ctrl with the left or right arrow moves it.</source>
        <translation>S opent de bron van een cijfer, Delete haalt een auto weg, Ctrl met pijl links of rechts verplaatst hem.</translation>
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
        <source>Drawing</source>
        <translation>Tekening</translation>
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
        <source>Schematic drawing of the kind of body; no dimension has a source</source>
        <translation>Schematische tekening van het soort carrosserie; geen enkele maat heeft een bron</translation>
    </message>
    <message>
        <source>Schematic drawing, length assumed</source>
        <translation>Schematische tekening, lengte aangenomen</translation>
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
        <source>window and time: no source</source>
        <translation>laadvenster en tijd: geen bron</translation>
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
        <source>front boot {front}</source>
        <translation>voorin {front}</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Bagageruimte</translation>
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
        <source>Models, Compare, Spec sheets</source>
        <translation>Modellen, Vergelijken, Specificatiebladen</translation>
    </message>
    <message>
        <source>Move in the grid, rows and tabs</source>
        <translation>Bewegen door kaarten, rijen en tabs</translation>
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
        <source>Comparison: only differences</source>
        <translation>Vergelijking: alleen verschillen</translation>
    </message>
    <message>
        <source>Source of the figure in focus</source>
        <translation>Bron van het cijfer met de focus</translation>
    </message>
    <message>
        <source>Spec sheet of what is shown</source>
        <translation>Specificatieblad van wat u ziet</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dit overzicht</translation>
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
    <name>LayerBlock</name>
    <message>
        <source>In: {versions}</source>
        <translation>In: {versions}</translation>
    </message>
    <message>
        <source>Developed by {firms}</source>
        <translation>Ontwikkeld door {firms}</translation>
    </message>
    <message>
        <source>Made by {firms}</source>
        <translation>Gemaakt door {firms}</translation>
    </message>
    <message>
        <source>Built at {plant}</source>
        <translation>Gebouwd in {plant}</translation>
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
    <message>
        <source>the search “{text}”</source>
        <translation>de zoekopdracht “{text}”</translation>
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
        <source>Language of the sheet</source>
        <translation>Taal van het blad</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>With reported</source>
        <translation>Ook gemeld</translation>
    </message>
    <message>
        <source>Figures on the sheet</source>
        <translation>Cijfers op het blad</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druk af</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als pdf</translation>
    </message>
    <message>
        <source>Open the model</source>
        <translation>Open het model</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Wat er het laatst gebeurde</translation>
    </message>
    <message>
        <source>Reported figures come from indirect sources. On paper each carries its mark and “reported, not confirmed”. Rumours are never printed.</source>
        <translation>Gemelde cijfers komen uit indirecte bronnen. Op papier draagt elk zijn teken en “gemeld, niet bevestigd”. Geruchten komen nooit op papier.</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>What is this car really?</source>
        <translation>Wat is deze auto echt?</translation>
    </message>
    <message>
        <source>What sources say, newest first</source>
        <translation>Wat bronnen zeggen, nieuwste eerst</translation>
    </message>
    <message>
        <source>No source says more than the layers above.</source>
        <translation>Geen bron zegt meer dan de lagen hierboven.</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Wat we niet weten</translation>
    </message>
    <message>
        <source>Each layer has a source.</source>
        <translation>Elke laag heeft een bron.</translation>
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
    <name>SheetPage</name>
    <message>
        <source>Print the spec sheet</source>
        <translation>Specificatieblad afdrukken</translation>
    </message>
    <message>
        <source>Save the spec sheet as PDF</source>
        <translation>Specificatieblad bewaren als pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Pdf-document (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer: {name}.</source>
        <translation>Naar de printer gestuurd: {name}.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bewaren …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
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
        <source>What sources say about sharing</source>
        <translation>Wat bronnen over delen zeggen</translation>
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
    <name>SourceLine</name>
    <message>
        <source>Open the source: {title}</source>
        <translation>Open de bron: {title}</translation>
    </message>
</context>
<context>
    <name>SpecsPanel</name>
    <message>
        <source>Specifications</source>
        <translation>Specificaties</translation>
    </message>
    <message>
        <source>Point at a figure or press S for its source</source>
        <translation>Wijs een cijfer aan of druk op S voor de bron</translation>
    </message>
    <message>
        <source>the same, converted</source>
        <translation>omgerekend</translation>
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
        <source>{hp} hp</source>
        <translation>{hp} pk</translation>
    </message>
    <message>
        <source>Known for the family only</source>
        <translation>Alleen voor de familie bekend</translation>
    </message>
    <message>
        <source>These values hold for a family of versions, not for this one, and are never used as its figure.</source>
        <translation>Deze waarden gelden voor een familie van uitvoeringen, niet voor deze, en worden nooit als cijfer van deze uitvoering gebruikt.</translation>
    </message>
    <message>
        <source>No figure of this car has a source yet.</source>
        <translation>Van deze auto heeft nog geen enkel cijfer een bron.</translation>
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
        <source>Size of the page</source>
        <translation>Grootte van de pagina</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Kies eerst een model</translation>
    </message>
    <message>
        <source>Choose one at the left, or open a model and press Spec sheet. The page then appears here.</source>
        <translation>Kies er links een, of open een model en druk op Specificatieblad. De pagina verschijnt dan hier.</translation>
    </message>
    <message>
        <source>To the models</source>
        <translation>Naar de modellen</translation>
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
        <source>page {number} of {count}</source>
        <translation>pagina {number} van {count}</translation>
    </message>
    <message>
        <source>Preview: {title}</source>
        <translation>Voorbeeld: {title}</translation>
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
        <source>Spec sheets</source>
        <translation>Specificatiebladen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
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
        <source>Consumption</source>
        <translation>Verbruik</translation>
    </message>
    <message>
        <source>Price, market</source>
        <translation>Prijs, markt</translation>
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
        <source>{hp} hp</source>
        <translation>{hp} pk</translation>
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
</TS>
