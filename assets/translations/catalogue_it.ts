<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Adder</name>
    <message>
        <source>Find a model</source>
        <translation>Cerca un modello</translation>
    </message>
    <message>
        <source>Find a model to add</source>
        <translation>Cerca un modello da aggiungere</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Che cosa si può aggiungere</translation>
    </message>
    <message>
        <source>No model fits.</source>
        <translation>Nessun modello corrisponde.</translation>
    </message>
    <message>
        <source>What was added last</source>
        <translation>Ultima aggiunta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Tutta la gamma</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Ogni modello</translation>
    </message>
    <message>
        <source>Every version</source>
        <translation>Ogni versione</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Consumption of every model on one poster</source>
        <translation>Consumo di ogni modello su un manifesto</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tutti i modelli</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>Nel confronto</translation>
    </message>
    <message>
        <source>Comparison sheet</source>
        <translation>Scheda di confronto</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} versioni</translation>
    </message>
    <message>
        <source>Each version</source>
        <translation>Ogni versione a parte</translation>
    </message>
    <message>
        <source>Of one brand</source>
        <translation>Di un marchio</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 scheda</translation>
    </message>
    <message>
        <source>{count} sheets</source>
        <translation>{count} schede</translation>
    </message>
    <message>
        <source>Whole model, 1 version</source>
        <translation>Modello intero, 1 versione</translation>
    </message>
    <message>
        <source>Whole model, {count} versions</source>
        <translation>Modello intero, {count} versioni</translation>
    </message>
</context>
<context>
    <name>AgesDialog</name>
    <message>
        <source>How old a price may be</source>
        <translation>Quanto può essere vecchio un prezzo</translation>
    </message>
    <message>
        <source>Asked about when older than, in days</source>
        <translation>Da verificare oltre, in giorni</translation>
    </message>
    <message>
        <source>Not printed when older than, in days</source>
        <translation>Non stampato oltre, in giorni</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Come di solito</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Write two numbers of days from 1 to {most}.</source>
        <translation>Scriva due numeri di giorni, da 1 a {most}.</translation>
    </message>
    <message>
        <source>The first number must not be larger than the second.</source>
        <translation>Il primo numero non deve superare il secondo.</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>Lay the two side by side</source>
        <translation>Affiancare le due</translation>
    </message>
    <message>
        <source>Open the part</source>
        <translation>Aprire il componente</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e altri {count}</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 fatto</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>{count} fatti</translation>
    </message>
    <message>
        <source>How it went at other makers</source>
        <translation>Come è andata altrove</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrati</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non mostrati</translation>
    </message>
    <message>
        <source>Copied: what may be said, with who says so.</source>
        <translation>Copiato: ciò che si può dire, con chi lo dice.</translation>
    </message>
</context>
<context>
    <name>AnswerDetails</name>
    <message>
        <source>Show all {count} facts</source>
        <translation>Mostra tutti i {count} fatti</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Che cosa non sappiamo</translation>
    </message>
    <message>
        <source>What is not stated here</source>
        <translation>Che cosa non è indicato qui</translation>
    </message>
    <message>
        <source>How it went at other makers: official line beside practice</source>
        <translation>Come è andata altrove: versione ufficiale e pratica</translation>
    </message>
    <message>
        <source>Official line</source>
        <translation>Versione ufficiale</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>In pratica</translation>
    </message>
</context>
<context>
    <name>AnswersBar</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Questions customers ask</source>
        <translation>Domande dei clienti</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Domande e risposte</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Che cosa vuole sapere?</translation>
    </message>
    <message>
        <source>A question or a few words, such as: battery Grandland</source>
        <translation>Una domanda o qualche parola, per esempio: batteria Grandland</translation>
    </message>
    <message>
        <source>The answers are being composed.</source>
        <translation>Le risposte sono in preparazione.</translation>
    </message>
    <message>
        <source>1 more answer</source>
        <translation>Ancora 1 risposta</translation>
    </message>
    <message>
        <source>{count} more answers</source>
        <translation>Altre {count} risposte</translation>
    </message>
    <message>
        <source>No answer fits “{words}”: ask one of the questions above, or name a car with it.</source>
        <translation>Nessuna risposta corrisponde a “{words}”: ponga una delle domande qui sopra, o aggiunga un’auto.</translation>
    </message>
    <message>
        <source>On that day no source had said anything that answers this.</source>
        <translation>Quel giorno nessuna fonte aveva ancora detto nulla che risponda a questo.</translation>
    </message>
    <message>
        <source>To this there is no answer with a source.</source>
        <translation>A questo non c’è una risposta con una fonte.</translation>
    </message>
    <message>
        <source>Each answer stands with its sources.</source>
        <translation>Ogni risposta è data con le sue fonti.</translation>
    </message>
    <message>
        <source>Understood as: {question}</source>
        <translation>Inteso come: {question}</translation>
    </message>
    <message>
        <source>Understood as: {question} {count} answers.</source>
        <translation>Inteso come: {question} {count} risposte.</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>What customers ask</source>
        <translation>Che cosa chiedono i clienti</translation>
    </message>
    <message>
        <source>Copied: what may be said, with who says so.</source>
        <translation>Copiato: ciò che si può dire, e chi lo dice.</translation>
    </message>
</context>
<context>
    <name>AroundPanel</name>
    <message>
        <source>What is built around it differently</source>
        <translation>Che cosa vi è costruito attorno in modo diverso</translation>
    </message>
    <message>
        <source>What else these cars have: {absent}</source>
        <translation>Che cos’altro hanno queste auto: {absent}</translation>
    </message>
    <message>
        <source>{layer}, the same wherever a source tells</source>
        <translation>{layer}, uguale ovunque una fonte lo dica</translation>
    </message>
    <message>
        <source>No source says it of: {cars}</source>
        <translation>Nessuna fonte lo dice di: {cars}</translation>
    </message>
    <message>
        <source>Of {count} models no source says it.</source>
        <translation>Di {count} modelli nessuna fonte lo dice.</translation>
    </message>
    <message>
        <source>Not all is stated here, ask us: {cars}</source>
        <translation>Qui non è indicato tutto, chieda a noi: {cars}</translation>
    </message>
    <message>
        <source>Of {count} models not all is stated here; ask us.</source>
        <translation>Di {count} modelli qui non è indicato tutto; chieda a noi.</translation>
    </message>
    <message>
        <source>In all {count} models</source>
        <translation>In tutti i {count} modelli</translation>
    </message>
</context>
<context>
    <name>AtlasFilters</name>
    <message>
        <source>Questions customers ask</source>
        <translation>Domande dei clienti</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Domande e risposte</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Cancella i filtri</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Find in the atlas</source>
        <translation>Cerca nell’atlante</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostra tutti e {count}</translation>
    </message>
</context>
<context>
    <name>AtlasPage</name>
    <message>
        <source>The atlas is being drawn</source>
        <translation>L’atlante viene disegnato</translation>
    </message>
    <message>
        <source>The atlas cannot be read</source>
        <translation>L’atlante non si può leggere</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The graph cannot be drawn; here is the table. {error}</source>
        <translation>Il grafo non si può disegnare; ecco la tabella. {error}</translation>
    </message>
    <message>
        <source>Nothing was known yet</source>
        <translation>Allora non si sapeva ancora nulla</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Torna a oggi</translation>
    </message>
    <message>
        <source>No link found</source>
        <translation>Nessun legame trovato</translation>
    </message>
    <message>
        <source>Drop a filter to go on.</source>
        <translation>Tolga un filtro per continuare.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Cancella i filtri</translation>
    </message>
</context>
<context>
    <name>AtlasPanel</name>
    <message>
        <source>In focus</source>
        <translation>In evidenza</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Whose technology is it?</source>
        <translation>Di chi è la tecnica?</translation>
    </message>
    <message>
        <source>Choose a company, a part or a model to see what belongs to it, since when and who says so.</source>
        <translation>Scelga un’azienda, un componente o un modello per vedere che cosa vi appartiene, da quando e chi lo dice.</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Aziende</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Componenti</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Ties between companies</source>
        <translation>Legami tra aziende</translation>
    </message>
    <message>
        <source>Keys: arrows move along the lines, space puts in focus, Enter opens, Esc lets go, + and − zoom, 0 shows the whole width.</source>
        <translation>Tasti: le frecce seguono le linee, spazio evidenzia, Invio apre, Esc rilascia, + e − per lo zoom, 0 mostra tutta la larghezza.</translation>
    </message>
    <message>
        <source>A short line goes on to a company with very many parts, or to the family in focus.</source>
        <translation>Una linea corta prosegue verso un’azienda con moltissimi componenti, o verso la famiglia evidenziata.</translation>
    </message>
    <message>
        <source>Models with these</source>
        <translation>Modelli che li hanno</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Legami</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>Sviluppato da</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Prodotto da</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Stabilimento</translation>
    </message>
    <message>
        <source>Newest facts</source>
        <translation>Fatti più recenti</translation>
    </message>
    <message>
        <source>No facts with a source yet</source>
        <translation>Ancora nessun fatto con fonte</translation>
    </message>
    <message>
        <source>Open the part</source>
        <translation>Apri il componente</translation>
    </message>
    <message>
        <source>Open the model</source>
        <translation>Apri il modello</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>Collegato a</translation>
    </message>
</context>
<context>
    <name>AtlasSaver</name>
    <message>
        <source>Save the atlas</source>
        <translation>Salva l’atlante</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Disegno SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Immagine PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Salvato: {path}</translation>
    </message>
    <message>
        <source>technology-atlas</source>
        <translation>atlante-della-tecnica</translation>
    </message>
</context>
<context>
    <name>AtlasTools</name>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Show the atlas as</source>
        <translation>Mostra l’atlante come</translation>
    </message>
    <message>
        <source>Models by brand</source>
        <translation>Modelli per marca</translation>
    </message>
    <message>
        <source>Above 20 models those of a brand stand together</source>
        <translation>Oltre 20 modelli, quelli di una marca stanno insieme</translation>
    </message>
    <message>
        <source>Only the family</source>
        <translation>Solo la famiglia</translation>
    </message>
    <message>
        <source>Leave out what does not belong to the node in focus</source>
        <translation>Tralascia ciò che non appartiene all’elemento in evidenza</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save the atlas as SVG or PNG</source>
        <translation>Salva l’atlante come SVG o PNG</translation>
    </message>
</context>
<context>
    <name>AtlasView</name>
    <message>
        <source>Technology atlas</source>
        <translation>Atlante della tecnica</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modello</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modelli</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 legame</translation>
    </message>
    <message>
        <source>{count} links</source>
        <translation>{count} legami</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>What is
under the skin?</source>
        <translation>Che cosa c’è
sotto la carrozzeria?</translation>
    </message>
    <message>
        <source>Touch the screen</source>
        <translation>Tocchi lo schermo</translation>
    </message>
</context>
<context>
    <name>BigFigures</name>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Price abroad: {market}</source>
        <translation>Prezzo estero: {market}</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>mercato non indicato</translation>
    </message>
    <message>
        <source>battery {size}</source>
        <translation>batteria {size}</translation>
    </message>
    <message>
        <source>Electric range, WLTP</source>
        <translation>Autonomia elettrica, WLTP</translation>
    </message>
    <message>
        <source>{window} in {time}</source>
        <translation>{window} in {time}</translation>
    </message>
    <message>
        <source>Fast charging, at most</source>
        <translation>Ricarica rapida, massima</translation>
    </message>
    <message>
        <source>Consumption, WLTP</source>
        <translation>Consumo, WLTP</translation>
    </message>
    <message>
        <source>CO₂ while driving, WLTP</source>
        <translation>CO₂ in marcia, WLTP</translation>
    </message>
    <message>
        <source>{hp} hp</source>
        <translation>{hp} CV</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenza</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>fino a {most}</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Bagagliaio</translation>
    </message>
    <message>
        <source>Towing, braked</source>
        <translation>Massa rimorchiabile, frenata</translation>
    </message>
</context>
<context>
    <name>BrandRow</name>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
</context>
<context>
    <name>BrandStrip</name>
    <message>
        <source>Brands to the left</source>
        <translation>Marchi a sinistra</translation>
    </message>
    <message>
        <source>Brands to the right</source>
        <translation>Marchi a destra</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Tutti i marchi</translation>
    </message>
</context>
<context>
    <name>BrowseHeader</name>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Ordine: {order}</translation>
    </message>
    <message>
        <source>The saved searches could not be read and were set aside.</source>
        <translation>Le ricerche salvate non erano leggibili e sono state messe da parte.</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Migliore corrispondenza</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modello</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modelli</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 versione</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} versioni</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Intendeva {names}?</translation>
    </message>
</context>
<context>
    <name>CarPage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>Nel confronto</translation>
    </message>
    <message>
        <source>Add to comparison</source>
        <translation>Aggiungi al confronto</translation>
    </message>
</context>
<context>
    <name>CarPicture</name>
    <message>
        <source>Photo of the {model}</source>
        <translation>Foto della {model}</translation>
    </message>
    <message>
        <source>Drawing of the {model} at true scale</source>
        <translation>Disegno in scala della {model}</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>From, {powertrain}</source>
        <translation>Da, {powertrain}</translation>
    </message>
    <message>
        <source>Electric range, WLTP</source>
        <translation>Autonomia elettrica, WLTP</translation>
    </message>
    <message>
        <source>Range WLTP, {powertrain}</source>
        <translation>Autonomia WLTP, {powertrain}</translation>
    </message>
    <message>
        <source>Consumption WLTP</source>
        <translation>Consumo WLTP</translation>
    </message>
    <message>
        <source>Range or consumption</source>
        <translation>Autonomia o consumo</translation>
    </message>
    <message>
        <source>platform: {absent}</source>
        <translation>piattaforma: {absent}</translation>
    </message>
    <message>
        <source>shared with none here</source>
        <translation>non condivisa qui</translation>
    </message>
    <message>
        <source>shared with 1 model</source>
        <translation>condivisa con 1 modello</translation>
    </message>
    <message>
        <source>shared with {count} models</source>
        <translation>condivisa con {count} modelli</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Six layers: who developed them, who makes them, where</source>
        <translation>Sei livelli: chi li ha sviluppati, chi li produce e dove</translation>
    </message>
</context>
<context>
    <name>Challenge</name>
    <message>
        <source>The baseline stays. Choose another car to replace.</source>
        <translation>Il riferimento resta. Scelga un’altra auto da sostituire.</translation>
    </message>
    <message>
        <source>No other model answers the filter.</source>
        <translation>Nessun altro modello corrisponde al filtro.</translation>
    </message>
    <message>
        <source>{car} was dropped before: {reason}</source>
        <translation>{car} era già stata esclusa: {reason}</translation>
    </message>
</context>
<context>
    <name>ChangedCell</name>
    <message>
        <source>was {before}</source>
        <translation>era {before}</translation>
    </message>
    <message>
        <source>changed, was {before}</source>
        <translation>cambiato, era {before}</translation>
    </message>
    <message>
        <source>no source any more, was {before}</source>
        <translation>non ha più fonte, era {before}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiato</translation>
    </message>
    <message>
        <source>new, was unknown</source>
        <translation>nuovo, era ignoto</translation>
    </message>
    <message>
        <source>no source any more</source>
        <translation>non ha più fonte</translation>
    </message>
    <message>
        <source>surer than before</source>
        <translation>più sicuro di prima</translation>
    </message>
    <message>
        <source>less sure than before</source>
        <translation>meno sicuro di prima</translation>
    </message>
</context>
<context>
    <name>ChangesBanner</name>
    <message>
        <source>What changed since</source>
        <translation>Che cosa è cambiato da allora</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Nascondi i cambiamenti</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Mostra i cambiamenti</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Show fewer</source>
        <translation>Mostra meno</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostra tutti ({count})</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Side by side to scale</source>
        <translation>Fianco a fianco in scala</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>The screen can be cleaned</source>
        <translation>Lo schermo può essere pulito</translation>
    </message>
    <message>
        <source>Touches do nothing now.</source>
        <translation>Ora il tocco non ha effetto.</translation>
    </message>
    <message>
        <source>To stop, hold one finger still for 3 seconds.</source>
        <translation>Per terminare, tenga fermo un dito per 3 secondi.</translation>
    </message>
    <message>
        <source>Ends by itself in {time}</source>
        <translation>Termina da solo tra {time}</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Code for the customer</source>
        <translation>Codice per il cliente</translation>
    </message>
    <message>
        <source>Scan or type it in the search field. On this computer the nine characters are enough; the QR code opens the comparison on every computer with this catalogue, and what changed since is marked.</source>
        <translation>Lo scansioni o lo digiti nel campo di ricerca. Su questo computer bastano i nove caratteri; il codice QR apre il confronto su ogni computer con questo catalogo, e ciò che è cambiato da allora è segnato.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia il codice</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Codice: {code}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Baseline</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>As baseline</source>
        <translation>Come riferimento</translation>
    </message>
    <message>
        <source>{car} is the baseline</source>
        <translation>{car} è il riferimento</translation>
    </message>
    <message>
        <source>Hold the others against {car}</source>
        <translation>Confronta gli altri con {car}</translation>
    </message>
    <message>
        <source>Key B</source>
        <translation>Tasto B</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Usa come riferimento</translation>
    </message>
    <message>
        <source>Next from the filter</source>
        <translation>Prossima dal filtro</translation>
    </message>
    <message>
        <source>Replace by another…</source>
        <translation>Sostituisci con un’altra…</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>A sinistra</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>A destra</translation>
    </message>
    <message>
        <source>Open this model</source>
        <translation>Apri questo modello</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>What to do with {car}</source>
        <translation>Cosa fare con {car}</translation>
    </message>
    <message>
        <source>Remove {car}</source>
        <translation>Togli {car}</translation>
    </message>
    <message>
        <source>Open {model}</source>
        <translation>Apri {model}</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Scheda tecnica</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>Aggiungi una versione</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>Porta a casa</translation>
    </message>
    <message>
        <source>{count} versions compared</source>
        <translation>{count} versioni a confronto</translation>
    </message>
    <message>
        <source>Differences {count}</source>
        <translation>Differenze {count}</translation>
    </message>
    <message>
        <source>Equal {count}</source>
        <translation>Uguali {count}</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Cerca una riga</translation>
    </message>
    <message>
        <source>Key R</source>
        <translation>Tasto R</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Mark the best value</source>
        <translation>Segna il valore migliore</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Differences to the baseline</source>
        <translation>Differenze dal riferimento</translation>
    </message>
    <message>
        <source>Pictures to scale beside the table</source>
        <translation>Immagini in scala accanto alla tabella</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>The comparison is full: {count} versions at most.</source>
        <translation>Il confronto è pieno: al massimo {count} versioni.</translation>
    </message>
    <message>
        <source>Show hidden rows ({count})</source>
        <translation>Mostra le righe nascoste ({count})</translation>
    </message>
    <message>
        <source>Key G</source>
        <translation>Tasto G</translation>
    </message>
    <message>
        <source>All {rows}</source>
        <translation>Tutte ({rows})</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Righe mostrate</translation>
    </message>
    <message>
        <source>Key D</source>
        <translation>Tasto D</translation>
    </message>
</context>
<context>
    <name>CompareButton</name>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare, 1 version</source>
        <translation>Confronta, 1 versione</translation>
    </message>
    <message>
        <source>Compare, {count} versions</source>
        <translation>Confronta, {count} versioni</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>folded</source>
        <translation>compressa</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>espansa</translation>
    </message>
    <message>
        <source>{group}, {count} rows, {state}</source>
        <translation>{group}, {count} righe, {state}</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Cosa significano i segni</translation>
    </message>
    <message>
        <source>1 row hidden. Show it again</source>
        <translation>1 riga nascosta. Mostrala di nuovo</translation>
    </message>
    <message>
        <source>{count} rows hidden. Show them again</source>
        <translation>{count} righe nascoste. Mostrale di nuovo</translation>
    </message>
    <message>
        <source>No row is called so. Empty the field to see them all.</source>
        <translation>Nessuna riga si chiama così. Svuoti il campo per vederle tutte.</translation>
    </message>
    <message>
        <source>No figure is known to be equal in all. Choose “All” to see every figure.</source>
        <translation>Nessun valore risulta uguale in tutte. Scelga «Tutte» per vedere ogni valore.</translation>
    </message>
    <message>
        <source>No differences known. Choose “All” to see every figure.</source>
        <translation>Nessuna differenza nota. Scelga «Tutte» per vedere ogni valore.</translation>
    </message>
    <message>
        <source>Beside the {car}: {verdict}. {reason}</source>
        <translation>Accanto alla {car}: {verdict}. {reason}</translation>
    </message>
</context>
<context>
    <name>CompareOverlay</name>
    <message>
        <source>just as large</source>
        <translation>stesse dimensioni</translation>
    </message>
    <message>
        <source>{size}: no comparison</source>
        <translation>{size}: nessun confronto</translation>
    </message>
    <message>
        <source>just as long</source>
        <translation>stessa lunghezza</translation>
    </message>
    <message>
        <source>just as wide</source>
        <translation>stessa larghezza</translation>
    </message>
    <message>
        <source>just as high</source>
        <translation>stessa altezza</translation>
    </message>
    <message>
        <source>same wheelbase</source>
        <translation>stesso passo</translation>
    </message>
    <message>
        <source>same overhangs together</source>
        <translation>sbalzi uguali in totale</translation>
    </message>
    <message>
        <source>{mm} mm longer</source>
        <translation>{mm} mm più lunga</translation>
    </message>
    <message>
        <source>{mm} mm wider</source>
        <translation>{mm} mm più larga</translation>
    </message>
    <message>
        <source>{mm} mm higher</source>
        <translation>{mm} mm più alta</translation>
    </message>
    <message>
        <source>wheelbase {mm} mm longer</source>
        <translation>passo +{mm} mm</translation>
    </message>
    <message>
        <source>overhangs together {mm} mm longer</source>
        <translation>sbalzi +{mm} mm in totale</translation>
    </message>
    <message>
        <source>{mm} mm shorter</source>
        <translation>{mm} mm più corta</translation>
    </message>
    <message>
        <source>{mm} mm narrower</source>
        <translation>{mm} mm più stretta</translation>
    </message>
    <message>
        <source>{mm} mm lower</source>
        <translation>{mm} mm più bassa</translation>
    </message>
    <message>
        <source>wheelbase {mm} mm shorter</source>
        <translation>passo −{mm} mm</translation>
    </message>
    <message>
        <source>overhangs together {mm} mm shorter</source>
        <translation>sbalzi −{mm} mm in totale</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Figures as of {date}. Every price with its market and date.</source>
        <translation>Dati al {date}. Ogni prezzo con mercato e data.</translation>
    </message>
    <message>
        <source>One version is chosen. Add another one to compare.</source>
        <translation>È scelta una versione. Ne aggiunga un’altra per confrontare.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Ancora nulla da confrontare</translation>
    </message>
    <message>
        <source>Choose 2 to {most} versions with the plus sign on a card, or press V.</source>
        <translation>Scelga da 2 a {most} versioni con il segno più su una scheda, o prema V.</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>Aggiungi una versione</translation>
    </message>
    <message>
        <source>To the models</source>
        <translation>Ai modelli</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Take out {car}</source>
        <translation>Togli {car}</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>S opens the source of a figure, B makes this car the baseline, N replaces it by the next of the filter, H hides a row, Delete removes a car, Ctrl with the left or right arrow moves it.</source>
        <translation>S apre la fonte di un valore, B fa di quest’auto il riferimento, N la sostituisce con la prossima del filtro, H nasconde una riga, Canc toglie un’auto, Ctrl con freccia sinistra o destra la sposta.</translation>
    </message>
    <message>
        <source>Hide this row</source>
        <translation>Nascondi questa riga</translation>
    </message>
    <message>
        <source>Unfold this group</source>
        <translation>Espandi questo gruppo</translation>
    </message>
    <message>
        <source>Fold this group</source>
        <translation>Comprimi questo gruppo</translation>
    </message>
    <message>
        <source>Hide the group “{group}”</source>
        <translation>Nascondi il gruppo «{group}»</translation>
    </message>
    <message>
        <source>difference to the baseline {delta}</source>
        <translation>differenza dal riferimento {delta}</translation>
    </message>
    <message>
        <source>different basis</source>
        <translation>base diversa</translation>
    </message>
    <message>
        <source>bands overlap</source>
        <translation>intervalli sovrapposti</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>più alto è meglio</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>più basso è meglio</translation>
    </message>
    <message>
        <source>rumour, no figure shown</source>
        <translation>indiscrezione, valore non mostrato</translation>
    </message>
    <message>
        <source>best</source>
        <translation>migliore</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>mercato non indicato</translation>
    </message>
    <message>
        <source>window not stated</source>
        <translation>intervallo non indicato</translation>
    </message>
    <message>
        <source>Line: the same part; thin: one family</source>
        <translation>Linea: lo stesso componente; sottile: una famiglia</translation>
    </message>
</context>
<context>
    <name>CompareTray</name>
    <message>
        <source>The comparison is full: {count} versions at most.</source>
        <translation>Il confronto è pieno: al massimo {count} versioni.</translation>
    </message>
</context>
<context>
    <name>ComponentBar</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>ComponentPage</name>
    <message>
        <source>Nothing is stated here about this part</source>
        <translation>Qui non è indicato nulla</translation>
    </message>
    <message>
        <source>Ask us about it.</source>
        <translation>Chieda a noi.</translation>
    </message>
    <message>
        <source>This part cannot be shown</source>
        <translation>Questo componente non può essere mostrato</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Non ancora noto</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Torna a oggi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>Where sources differ</source>
        <translation>Dove le fonti divergono</translation>
    </message>
    <message>
        <source>Kept: {value}</source>
        <translation>Mantenuto: {value}</translation>
    </message>
    <message>
        <source>Not kept: {value}</source>
        <translation>Non mantenuto: {value}</translation>
    </message>
</context>
<context>
    <name>CopyLink</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>CopyLinks</name>
    <message>
        <source>Copy in Dutch</source>
        <translation>Copia in olandese</translation>
    </message>
    <message>
        <source>Copy in English</source>
        <translation>Copia in inglese</translation>
    </message>
    <message>
        <source>Copy in German</source>
        <translation>Copia in tedesco</translation>
    </message>
    <message>
        <source>Copy in French</source>
        <translation>Copia in francese</translation>
    </message>
    <message>
        <source>Copy in Italian</source>
        <translation>Copia in italiano</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare, 1 car</source>
        <translation>Confronta, 1 auto</translation>
    </message>
    <message>
        <source>Compare, {count} cars</source>
        <translation>Confronta, {count} auto</translation>
    </message>
</context>
<context>
    <name>CustomerStrip</name>
    <message>
        <source>The customer sees</source>
        <translation>Il cliente vede</translation>
    </message>
    <message>
        <source>Send this page</source>
        <translation>Invia questa pagina</translation>
    </message>
    <message>
        <source>Clear the screen</source>
        <translation>Svuota lo schermo</translation>
    </message>
    <message>
        <source>Close the screen</source>
        <translation>Chiudi lo schermo</translation>
    </message>
    <message>
        <source>the welcome screen</source>
        <translation>la schermata di benvenuto</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Customer screen</source>
        <translation>Schermo cliente</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
</context>
<context>
    <name>Cutaway</name>
    <message>
        <source>What sits where in the {car}</source>
        <translation>Che cosa si trova dove nella {car}</translation>
    </message>
</context>
<context>
    <name>DateButton</name>
    <message>
        <source>As of {date}</source>
        <translation>Situazione al {date}</translation>
    </message>
    <message>
        <source>Show what was known on a day</source>
        <translation>Mostra che cosa si sapeva in un giorno</translation>
    </message>
    <message>
        <source>Now, edition of {date}</source>
        <translation>Ora, edizione del {date}</translation>
    </message>
</context>
<context>
    <name>DescriptionsPanel</name>
    <message>
        <source>How other sources describe it</source>
        <translation>Come lo descrivono altre fonti</translation>
    </message>
    <message>
        <source>Developed by {names}</source>
        <translation>Sviluppato da: {names}</translation>
    </message>
    <message>
        <source>Made by {names}</source>
        <translation>Prodotto da: {names}</translation>
    </message>
    <message>
        <source>Built at {names}</source>
        <translation>Prodotto a: {names}</translation>
    </message>
</context>
<context>
    <name>EmptySlots</name>
    <message>
        <source>Choose another car</source>
        <translation>Scegli un’altra auto</translation>
    </message>
    <message>
        <source>Choose another car, 1 free place</source>
        <translation>Scegli un’altra auto, 1 posto libero</translation>
    </message>
    <message>
        <source>Choose another car, {count} free places</source>
        <translation>Scegli un’altra auto, {count} posti liberi</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>FacetColumn</name>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Source: {subject}</source>
        <translation>Fonte: {subject}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>al {date}</translation>
    </message>
    <message>
        <source>Not confirmed by the maker.</source>
        <translation>Non confermato dal costruttore.</translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message>
        <source>date not known</source>
        <translation>data non nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>Fonte: {title}</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>date not known</source>
        <translation>data non nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>Fonte: {title}</translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message>
        <source>Facts, in the order of the numbers</source>
        <translation>Fatti, nell’ordine dei numeri</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>What we know, and how sure</source>
        <translation>Che cosa sappiamo, e con quale certezza</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Che cosa è noto</translation>
    </message>
    <message>
        <source>No facts with a source yet.</source>
        <translation>Ancora nessun fatto con fonte.</translation>
    </message>
    <message>
        <source>Nothing is stated here; ask us.</source>
        <translation>Qui non è indicato nulla; chieda a noi.</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 fatto</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>{count} fatti</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>No figures of the part itself: {absent}</source>
        <translation>Dati del componente stesso: {absent}</translation>
    </message>
    <message>
        <source>Who gives these figures</source>
        <translation>Chi fornisce questi dati</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What the rules say</source>
        <translation>Che cosa dicono le regole</translation>
    </message>
    <message>
        <source>1 rule to be verified</source>
        <translation>1 regola da verificare</translation>
    </message>
    <message>
        <source>{count} rules to be verified</source>
        <translation>{count} regole da verificare</translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation>L’ho controllato</translation>
    </message>
    <message>
        <source>I have checked this for all {count} sheets</source>
        <translation>Controllato per tutte le {count} schede</translation>
    </message>
</context>
<context>
    <name>GroupTitle</name>
    <message>
        <source>Open, press to fold</source>
        <translation>Aperto, prema per chiudere</translation>
    </message>
    <message>
        <source>Folded, press to open</source>
        <translation>Chiuso, prema per aprire</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Another photo</source>
        <translation>Altra foto</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Togli la foto</translation>
    </message>
    <message>
        <source>Drawing of the {model}</source>
        <translation>Disegno: {model}</translation>
    </message>
    <message>
        <source>Own photo of the {model}</source>
        <translation>Foto propria: {model}</translation>
    </message>
    <message>
        <source>Own photo, not to scale</source>
        <translation>Foto propria, non in scala</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Sagoma</translation>
    </message>
    <message>
        <source>Own photo</source>
        <translation>Foto propria</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Schematic drawing of the kind of body; dimensions: {absent}</source>
        <translation>Disegno schematico del tipo di carrozzeria; misure: {absent}</translation>
    </message>
    <message>
        <source>Schematic drawing at true scale</source>
        <translation>Disegno schematico in scala</translation>
    </message>
    <message>
        <source>Schematic drawing, length assumed</source>
        <translation>Disegno schematico, lunghezza presunta</translation>
    </message>
    <message>
        <source>dimensions in mm</source>
        <translation>misure in mm</translation>
    </message>
    <message>
        <source>grid 250 mm</source>
        <translation>griglia di 250 mm</translation>
    </message>
    <message>
        <source>dashed, {no_source}: {names}</source>
        <translation>tratteggio, {no_source}: {names}</translation>
    </message>
    <message>
        <source>Choose your own photo of the {model}</source>
        <translation>Scelga la Sua foto: {model}</translation>
    </message>
    <message>
        <source>The photo is being prepared</source>
        <translation>La foto è in preparazione</translation>
    </message>
</context>
<context>
    <name>HeroPanel</name>
    <message>
        <source>What it is</source>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>Sviluppato da</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Prodotto da</translation>
    </message>
    <message>
        <source>Built at</source>
        <translation>Prodotto a</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Chimica</translation>
    </message>
    <message>
        <source>House it comes from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Oldest mention in our sources</source>
        <translation>Menzione più antica nelle nostre fonti</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation>È ancora qui?</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo rimanente</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Altro tempo</translation>
    </message>
    <message>
        <source>In 1 second the screen starts over and your choices are wiped.</source>
        <translation>Tra 1 secondo lo schermo riparte e le Sue scelte vengono cancellate.</translation>
    </message>
    <message>
        <source>In {count} seconds the screen starts over and your choices are wiped.</source>
        <translation>Tra {count} secondi lo schermo riparte e le Sue scelte vengono cancellate.</translation>
    </message>
</context>
<context>
    <name>KeptDelegate</name>
    <message>
        <source>New name</source>
        <translation>Nuovo nome</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Kept comparisons</source>
        <translation>Confronti conservati</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Ultima operazione</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>No comparison is kept yet.</source>
        <translation>Nessun confronto è ancora conservato.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Condividi…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Da un file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>“{name}” is open and was changed since.</source>
        <translation>“{name}” è aperto ed è stato cambiato da allora.</translation>
    </message>
    <message>
        <source>“{name}” is open, as it was kept.</source>
        <translation>“{name}” è aperto, come conservato.</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Nota: {words}</translation>
    </message>
    <message>
        <source>“{name}” is replaced.</source>
        <translation>“{name}” è sostituito.</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>“{name}” è conservato.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}” è eliminato.</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>“{name}” è di nuovo qui.</translation>
    </message>
    <message>
        <source>Share the comparison as a file</source>
        <translation>Condividere il confronto come file</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Salvato: {path}</translation>
    </message>
    <message>
        <source>Open a shared comparison</source>
        <translation>Aprire un confronto condiviso</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Key figures</source>
        <translation>Dati principali</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Price abroad: {market}</source>
        <translation>Prezzo estero: {market}</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>mercato non indicato</translation>
    </message>
    <message>
        <source>no Dutch price known</source>
        <translation>nessun prezzo olandese noto</translation>
    </message>
    <message>
        <source>{range} with fuel</source>
        <translation>{range} con carburante</translation>
    </message>
    <message>
        <source>Range, WLTP</source>
        <translation>Autonomia, WLTP</translation>
    </message>
    <message>
        <source>Electric range</source>
        <translation>Autonomia elettrica</translation>
    </message>
    <message>
        <source>{window} in {time}</source>
        <translation>{window} in {time}</translation>
    </message>
    <message>
        <source>DC charging, peak</source>
        <translation>Ricarica DC, picco</translation>
    </message>
    <message>
        <source>window and time: {absent}</source>
        <translation>intervallo e tempo: {absent}</translation>
    </message>
    <message>
        <source>Consumption, WLTP</source>
        <translation>Consumo, WLTP</translation>
    </message>
    <message>
        <source>CO₂, WLTP</source>
        <translation>CO₂, WLTP</translation>
    </message>
    <message>
        <source>while driving</source>
        <translation>in marcia</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenza</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>fino a {most}</translation>
    </message>
    <message>
        <source>front boot {front}</source>
        <translation>anteriore {front}</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Bagagliaio</translation>
    </message>
    <message>
        <source>Towing</source>
        <translation>Massa rimorchiabile</translation>
    </message>
    <message>
        <source>braked</source>
        <translation>frenata</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Models, Technology, Compare, Print centre</source>
        <translation>Modelli, Tecnica, Confronta, Stampa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Back, close</source>
        <translation>Indietro, chiudi</translation>
    </message>
    <message>
        <source>Showroom, or full screen for the customer</source>
        <translation>Showroom, o schermo intero per il cliente</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>To the filters</source>
        <translation>Ai filtri</translation>
    </message>
    <message>
        <source>Add to or remove from the comparison</source>
        <translation>Aggiungi al confronto o toglilo</translation>
    </message>
    <message>
        <source>Open the comparison</source>
        <translation>Apri il confronto</translation>
    </message>
    <message>
        <source>Versions: order by this column</source>
        <translation>Versioni: ordina per questa colonna</translation>
    </message>
    <message>
        <source>Previous or next model</source>
        <translation>Modello precedente o successivo</translation>
    </message>
    <message>
        <source>To the next or previous control</source>
        <translation>Elemento successivo o precedente</translation>
    </message>
    <message>
        <source>Move in cards, rows, tabs and sliders</source>
        <translation>Muoversi tra schede, righe, linguette e cursori</translation>
    </message>
    <message>
        <source>Spec sheet of what is shown</source>
        <translation>Scheda tecnica di ciò che è mostrato</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Domande e risposte</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Chiaro o scuro</translation>
    </message>
    <message>
        <source>Customer view, and back</source>
        <translation>Vista cliente, e ritorno</translation>
    </message>
    <message>
        <source>Send this page to the customer’s screen</source>
        <translation>Invia questa pagina allo schermo del cliente</translation>
    </message>
    <message>
        <source>Cards, table, to scale</source>
        <translation>Schede, tabella, in scala</translation>
    </message>
    <message>
        <source>First or last model</source>
        <translation>Primo o ultimo modello</translation>
    </message>
    <message>
        <source>What can be done with this car</source>
        <translation>Cosa fare con quest’auto</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Source of the figure, then its link</source>
        <translation>Fonte del dato, poi il suo link</translation>
    </message>
    <message>
        <source>Versions: in or out of the comparison</source>
        <translation>Versioni: nel confronto o fuori</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>Un modello</translation>
    </message>
    <message>
        <source>Only differences, or all</source>
        <translation>Solo differenze, o tutto</translation>
    </message>
    <message>
        <source>Only equal rows, or all</source>
        <translation>Solo righe uguali, o tutte</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Cerca una riga</translation>
    </message>
    <message>
        <source>Make this car the baseline</source>
        <translation>Quest’auto come riferimento</translation>
    </message>
    <message>
        <source>Next or previous car of the filter</source>
        <translation>Auto successiva o precedente del filtro</translation>
    </message>
    <message>
        <source>Hide this row or group</source>
        <translation>Nascondi questa riga o questo gruppo</translation>
    </message>
    <message>
        <source>Move this car to the left or right</source>
        <translation>Sposta a sinistra o a destra</translation>
    </message>
    <message>
        <source>Take this car out</source>
        <translation>Togli questa auto</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Ask for the PIN, to leave</source>
        <translation>Chiedi il PIN per uscire</translation>
    </message>
    <message>
        <source>In the showroom</source>
        <translation>Nello showroom</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Questo elenco</translation>
    </message>
</context>
<context>
    <name>KinPanel</name>
    <message>
        <source>The same part or its family</source>
        <translation>Lo stesso componente o la sua famiglia</translation>
    </message>
    <message>
        <source>The same part under another name</source>
        <translation>Lo stesso componente con un altro nome</translation>
    </message>
    <message>
        <source>Of the same family</source>
        <translation>Della stessa famiglia</translation>
    </message>
</context>
<context>
    <name>LabelHeader</name>
    <message>
        <source>Figures</source>
        <translation>Valori</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Lingua: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>LargeOverlay</name>
    <message>
        <source>The cars to scale, measured</source>
        <translation>Le auto in scala, quotate</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>In scala</translation>
    </message>
</context>
<context>
    <name>LayerHeads</name>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} di {all}</translation>
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
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Change the letterhead</source>
        <translation>Modifica l’intestazione</translation>
    </message>
    <message>
        <source>No letterhead yet</source>
        <translation>Ancora nessuna intestazione</translation>
    </message>
    <message>
        <source>With your name and address a sheet is whole.</source>
        <translation>Con nome e indirizzo una scheda è completa.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>Location (not printed)</source>
        <translation>Sede (non stampata)</translation>
    </message>
    <message>
        <source>Seller (may stay empty)</source>
        <translation>Venditore (facoltativo)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Postcode and town</source>
        <translation>CAP e città</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail or website</source>
        <translation>E-mail o sito web</translation>
    </message>
    <message>
        <source>Another location</source>
        <translation>Altra sede</translation>
    </message>
    <message>
        <source>Remove this location</source>
        <translation>Rimuovi questa sede</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sedi</translation>
    </message>
    <message>
        <source>Logo (PNG, JPEG or SVG)</source>
        <translation>Logo (PNG, JPEG o SVG)</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Scegli un logo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Nessun logo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Location {number}</source>
        <translation>Sede {number}</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Scegli un logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Fill in the name: without it there is no letterhead.</source>
        <translation>Inserisca il nome: senza non c’è intestazione.</translation>
    </message>
</context>
<context>
    <name>LineupView</name>
    <message>
        <source>Side by side</source>
        <translation>Fianco a fianco</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>Sovrapposte</translation>
    </message>
    <message>
        <source>How the cars stand</source>
        <translation>Disposizione delle auto</translation>
    </message>
    <message>
        <source>Front wheel</source>
        <translation>Ruota anteriore</translation>
    </message>
    <message>
        <source>Front bumper</source>
        <translation>Paraurti anteriore</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Align on</source>
        <translation>Allinea su</translation>
    </message>
    <message>
        <source>Length in mm, wheelbase below · all cars on one scale</source>
        <translation>Lunghezza in mm, passo sotto · tutte nella stessa scala</translation>
    </message>
</context>
<context>
    <name>LineupWall</name>
    <message>
        <source>Models to scale</source>
        <translation>Modelli in scala</translation>
    </message>
</context>
<context>
    <name>LinkTable</name>
    <message>
        <source>Links of the atlas</source>
        <translation>Legami dell’atlante</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Opening the catalogue</source>
        <translation>Apertura del catalogo</translation>
    </message>
    <message>
        <source>{what}, {done} of {total}</source>
        <translation>{what}, {done} di {total}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Press V on a car, or its plus, or drag it to the tray.</source>
        <translation>Premi V su un’auto o il suo più, oppure trascinala nella barra.</translation>
    </message>
    <message>
        <source>The comparison is empty.</source>
        <translation>Il confronto è vuoto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Open a model or a comparison to send it.</source>
        <translation>Apra un modello o un confronto per inviarlo.</translation>
    </message>
</context>
<context>
    <name>Misses</name>
    <message>
        <source>without {part}</source>
        <translation>senza {part}</translation>
    </message>
    <message>
        <source>not an answer to “{text}”</source>
        <translation>non risponde a «{text}»</translation>
    </message>
    <message>
        <source>{has} seats instead of {wanted}</source>
        <translation>{has} posti invece di {wanted}</translation>
    </message>
    <message>
        <source>{has}, {difference} less</source>
        <translation>{has}, {difference} in meno</translation>
    </message>
    <message>
        <source>{has}, {difference} more</source>
        <translation>{has}, {difference} in più</translation>
    </message>
    <message>
        <source>known: {figures}</source>
        <translation>noto: {figures}</translation>
    </message>
    <message>
        <source>{has} instead of {wanted}</source>
        <translation>{has} invece di {wanted}</translation>
    </message>
</context>
<context>
    <name>ModelBar</name>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Specification sheet</source>
        <translation>Scheda tecnica</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Caratteristiche</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Sotto la carrozzeria</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>This model cannot be shown</source>
        <translation>Questo modello non può essere mostrato</translation>
    </message>
    <message>
        <source>Back to the models</source>
        <translation>Torna ai modelli</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>Scegliere un modello</translation>
    </message>
    <message>
        <source>Brand, model or platform</source>
        <translation>Marchio, modello o piattaforma</translation>
    </message>
    <message>
        <source>Search all models</source>
        <translation>Cerca tra tutti i modelli</translation>
    </message>
    <message>
        <source>No model fits this.</source>
        <translation>Nessun modello corrisponde.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
</context>
<context>
    <name>NoResults</name>
    <message>
        <source>Drop one filter to go on.</source>
        <translation>Tolga un filtro per continuare.</translation>
    </message>
    <message>
        <source>No single filter is in the way: clear all.</source>
        <translation>Nessun singolo filtro è d’ostacolo: cancelli tutto.</translation>
    </message>
    <message>
        <source>No model meets everything</source>
        <translation>Nessun modello soddisfa tutto</translation>
    </message>
    <message>
        <source>What comes nearest</source>
        <translation>Che cosa si avvicina di più</translation>
    </message>
    <message>
        <source>The two that come nearest</source>
        <translation>I due più vicini</translation>
    </message>
    <message>
        <source>The three that come nearest</source>
        <translation>I tre più vicini</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Cancella tutto</translation>
    </message>
    <message>
        <source>Without {filter}</source>
        <translation>Senza {filter}</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modello</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modelli</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>The program made a mistake while opening the catalogue.</source>
        <translation>Il programma ha commesso un errore aprendo il catalogo.</translation>
    </message>
    <message>
        <source>Copy the details and send them to the maker of the program.</source>
        <translation>Copi i dettagli e li invii al produttore del programma.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>What is printed</source>
        <translation>Che cosa si stampa</translation>
    </message>
    <message>
        <source>Changes apply to {count} sheets.</source>
        <translation>Le modifiche valgono per {count} schede.</translation>
    </message>
    <message>
        <source>Older than {ask} days: asked about. Older than {block} days: not printed.</source>
        <translation>Oltre {ask} giorni: da verificare. Oltre {block} giorni: non stampato.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modello di scheda</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Lingua della scheda</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Verticale</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Orizzontale</translation>
    </message>
    <message>
        <source>Which way up</source>
        <translation>Verticale o orizzontale</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>Una copia in meno</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Una copia in più</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Sotto la pelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Source mark at each figure</source>
        <translation>Segno della fonte a ogni dato</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
    <message>
        <source>Second page</source>
        <translation>Seconda pagina</translation>
    </message>
    <message>
        <source>Reported figures</source>
        <translation>Dati riportati</translation>
    </message>
    <message>
        <source>Reported figures carry their mark and “reported, not confirmed”. Rumours are never printed.</source>
        <translation>I dati riportati portano il loro segno e “riportato, non confermato”. Le voci non si stampano mai.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prezzi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Change how old a price may be</source>
        <translation>Modifica quanto può essere vecchio un prezzo</translation>
    </message>
    <message>
        <source>Open the model</source>
        <translation>Apri il modello</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>1 hidden row stays out.</source>
        <translation>1 riga nascosta resta esclusa.</translation>
    </message>
    <message>
        <source>{count} hidden rows stay out.</source>
        <translation>{count} righe nascoste restano escluse.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermati</translation>
    </message>
    <message>
        <source>With reported</source>
        <translation>Con quelli riferiti</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Reported figures are marked as not confirmed. Rumours are never on it.</source>
        <translation>I valori riferiti sono segnati come non confermati. Le voci non vi compaiono mai.</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Con codice</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Senza</translation>
    </message>
    <message>
        <source>Code to open it again</source>
        <translation>Codice per riaprirlo</translation>
    </message>
    <message>
        <source>Comparison as PDF</source>
        <translation>Confronto come PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Stampare il confronto</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Comparison for Excel</source>
        <translation>Confronto per Excel</translation>
    </message>
    <message>
        <source>Save for Excel…</source>
        <translation>Salva per Excel…</translation>
    </message>
    <message>
        <source>Comparison as CSV</source>
        <translation>Confronto come CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salva come CSV…</translation>
    </message>
    <message>
        <source>Comparison as picture</source>
        <translation>Confronto come immagine</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Salva come immagine…</translation>
    </message>
    <message>
        <source>All {rows}</source>
        <translation>Tutte {rows}</translation>
    </message>
    <message>
        <source>Differences {count}</source>
        <translation>Differenze {count}</translation>
    </message>
    <message>
        <source>Equal {count}</source>
        <translation>Uguali {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>OriginSummary</name>
    <message>
        <source>What is this car really?</source>
        <translation>Che cos’è davvero quest’auto?</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Sotto la carrozzeria</translation>
    </message>
</context>
<context>
    <name>OverlayDesk</name>
    <message>
        <source>Front wheel</source>
        <translation>Ruota ant.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Davanti</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Dietro</translation>
    </message>
    <message>
        <source>Align on</source>
        <translation>Allinea su</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>Sovrapposte</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Affiancate</translation>
    </message>
    <message>
        <source>Show the cars</source>
        <translation>Mostra le auto</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>{car}: {sizes}. Against {baseline}: {differences}.</source>
        <translation>{car}: {sizes}. Rispetto a {baseline}: {differences}.</translation>
    </message>
    <message>
        <source>The cars side by side</source>
        <translation>Le auto affiancate</translation>
    </message>
    <message>
        <source>The outlines over each other, aligned on the front wheel</source>
        <translation>I contorni sovrapposti, allineati alla ruota anteriore</translation>
    </message>
    <message>
        <source>The outlines over each other, aligned on the front bumper</source>
        <translation>I contorni sovrapposti, allineati al paraurti anteriore</translation>
    </message>
    <message>
        <source>The outlines over each other, aligned on the rear bumper</source>
        <translation>I contorni sovrapposti, allineati al paraurti posteriore</translation>
    </message>
    <message>
        <source>Schematic drawings, all to one scale, in mm.</source>
        <translation>Disegni schematici, tutti nella stessa scala, in mm.</translation>
    </message>
    <message>
        <source>No source gives the overhangs: the wheels stand where they usually do.</source>
        <translation>Nessuna fonte indica gli sbalzi: le ruote stanno dove stanno di solito.</translation>
    </message>
    <message>
        <source>A thin outline has a usual size where no source gives one.</source>
        <translation>Un contorno sottile ha una misura consueta dove nessuna fonte ne indica una.</translation>
    </message>
</context>
<context>
    <name>OverlayPanel</name>
    <message>
        <source>Show large, with the differences measured</source>
        <translation>Ingrandisci, con le differenze quotate</translation>
    </message>
    <message>
        <source>Over each other, to scale</source>
        <translation>Sovrapposte, in scala</translation>
    </message>
</context>
<context>
    <name>OverlayView</name>
    <message>
        <source>Lit: {first} (full line), {second} (broken line). Tap an outline or a name to change.</source>
        <translation>In evidenza: {first} (linea piena), {second} (tratteggio). Tocchi una sagoma o un nome per cambiare.</translation>
    </message>
    <message>
        <source>{name}, lit in a full line</source>
        <translation>{name}, in evidenza, linea piena</translation>
    </message>
    <message>
        <source>{name}, lit in a broken line</source>
        <translation>{name}, in evidenza, tratteggio</translation>
    </message>
    <message>
        <source>Overlaid, aligned on the front wheel</source>
        <translation>Sovrapposte, allineate sulla ruota anteriore</translation>
    </message>
    <message>
        <source>Overlaid, aligned on the front bumper</source>
        <translation>Sovrapposte, allineate sul paraurti anteriore</translation>
    </message>
    <message>
        <source>Overlaid, aligned on the middle</source>
        <translation>Sovrapposte, allineate sul centro</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>La più corta</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>La più lunga</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>La più bassa</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>La più alta</translation>
    </message>
    <message>
        <source>Longest wheelbase</source>
        <translation>Passo più lungo</translation>
    </message>
    <message>
        <source>Spread of lengths</source>
        <translation>Differenza di lunghezza</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modelli</translation>
    </message>
    <message>
        <source>These are the first {shown} of {count} models: more outlines would hide each other.</source>
        <translation>Questi sono i primi {shown} di {count} modelli: altre sagome si coprirebbero.</translation>
    </message>
</context>
<context>
    <name>OverviewWindow</name>
    <message>
        <source>Showroom overview</source>
        <translation>Prospetto dello showroom</translation>
    </message>
    <message>
        <source>This picture is {width} × {height} cm; the law asks for at least {long} × {short} cm.</source>
        <translation>Questa immagine misura {width} × {height} cm; la legge chiede almeno {long} × {short} cm.</translation>
    </message>
</context>
<context>
    <name>PaletteFooter</name>
    <message>
        <source>To the list, with what comes nearest</source>
        <translation>All’elenco, con i più vicini</translation>
    </message>
    <message>
        <source>Show the 1 model in the list</source>
        <translation>Mostra il modello nell’elenco</translation>
    </message>
    <message>
        <source>Show the {count} models in the list</source>
        <translation>Mostra i {count} modelli nell’elenco</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>developed by {who}</source>
        <translation>sviluppato da {who}</translation>
    </message>
    <message>
        <source>made by {who}</source>
        <translation>prodotto da {who}</translation>
    </message>
    <message>
        <source>built at {where}</source>
        <translation>costruito a {where}</translation>
    </message>
</context>
<context>
    <name>PastNote</name>
    <message>
        <source>What became known later, or bears no date, is left out.</source>
        <translation>Ciò che si è saputo dopo, o che non ha data, è omesso.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Torna a oggi</translation>
    </message>
    <message>
        <source>As known on {date}</source>
        <translation>Come noto il {date}</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>The photo was removed from the catalogue; your own file is still where it was.</source>
        <translation>La foto è stata tolta dal catalogo; il Suo file è rimasto dov’era.</translation>
    </message>
</context>
<context>
    <name>PhotoStage</name>
    <message>
        <source>Drop your own photo here</source>
        <translation>Rilasci qui la Sua foto</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Under the skin of the {car}</source>
        <translation>Sotto la pelle della {car}</translation>
    </message>
    <message>
        <source>Drawing at true scale; where parts sit is drawn as a type. Lines and edges tell how sure it is.</source>
        <translation>Disegno in scala; la posizione dei componenti è schematica. Linee e bordi dicono quanto è certo.</translation>
    </message>
    <message>
        <source>Schematic drawing, dashed where no source gives the size; where parts sit is drawn as a type. Lines and edges tell how sure it is.</source>
        <translation>Disegno schematico, tratteggiato dove nessuna fonte dà la misura; la posizione dei componenti è schematica. Linee e bordi dicono quanto è certo.</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>In pictures</source>
        <translation>In immagini</translation>
    </message>
    <message>
        <source>Different charging windows: the pictures cannot be compared with each other.</source>
        <translation>Intervalli di ricarica diversi: le immagini non si confrontano tra loro.</translation>
    </message>
    <message>
        <source>One block is {litres} l</source>
        <translation>Un blocco è {litres} l</translation>
    </message>
    <message>
        <source>Hatched: from the lowest to the highest value of the version</source>
        <translation>Tratteggiato: dal valore più basso al più alto della versione</translation>
    </message>
    <message>
        <source>The window is not stated</source>
        <translation>L’intervallo non è indicato</translation>
    </message>
    <message>
        <source>From {window} %, on a clock of one hour</source>
        <translation>Dal {window} %, su un orologio di un’ora</translation>
    </message>
    <message>
        <source>From {window} %</source>
        <translation>Dal {window} %</translation>
    </message>
</context>
<context>
    <name>PillRow</name>
    <message>
        <source>Clear all</source>
        <translation>Cancella tutto</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>Togli il filtro {filter}</translation>
    </message>
</context>
<context>
    <name>PinGate</name>
    <message>
        <source>Enter PIN</source>
        <translation>Inserisca il PIN</translation>
    </message>
    <message>
        <source>For staff only.</source>
        <translation>Solo per il personale.</translation>
    </message>
    <message>
        <source>4 to 8 digits. You need it to leave showroom mode.</source>
        <translation>Da 4 a 8 cifre. Serve per uscire dalla modalità showroom.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Scelga un PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Di nuovo lo stesso PIN</translation>
    </message>
    <message>
        <source>To rule out a slip.</source>
        <translation>Per escludere un errore.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>I due non coincidevano. Scelga di nuovo.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Non è il PIN.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>PIN dimenticato?</translation>
    </message>
    <message>
        <source>On this computer, outside showroom mode, run:</source>
        <translation>Su questo computer, fuori dalla modalità showroom, esegua:</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Cancella l’ultima cifra</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Try again in 1 second.</source>
        <translation>Riprovi tra 1 secondo.</translation>
    </message>
    <message>
        <source>Try again in {count} seconds.</source>
        <translation>Riprovi tra {count} secondi.</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>up to {amount}</source>
        <translation>fino a {amount}</translation>
    </message>
    <message>
        <source>Any price</source>
        <translation>Qualsiasi prezzo</translation>
    </message>
    <message>
        <source>Published prices in euros, of the country and date on the card; our offer may differ.</source>
        <translation>Prezzi pubblicati in euro, per paese e data sulla scheda; la nostra offerta può differire.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 copy</source>
        <translation>1 copia</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} copie</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>In controllo</translation>
    </message>
    <message>
        <source>Is not printed</source>
        <translation>Non viene stampata</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Chiede prima</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Cannot be made</source>
        <translation>Non può essere creata</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Scheda tecnica</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Price card</source>
        <translation>Cartellino prezzo</translation>
    </message>
    <message>
        <source>Origin sheet</source>
        <translation>Scheda origine</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Tutti i marchi</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Added 1 sheet.</source>
        <translation>1 scheda aggiunta.</translation>
    </message>
    <message>
        <source>Added {count} sheets.</source>
        <translation>{count} schede aggiunte.</translation>
    </message>
    <message>
        <source>It is in the queue already.</source>
        <translation>È già in coda.</translation>
    </message>
    <message>
        <source>Taken out of the queue: {count} sheets.</source>
        <translation>Tolte dalla coda: {count} schede.</translation>
    </message>
    <message>
        <source>Taken out of the queue: {name}.</source>
        <translation>Tolto dalla coda: {name}.</translation>
    </message>
    <message>
        <source>Choose two to six versions in the queue, or put them in the comparison.</source>
        <translation>Scelga da due a sei versioni nella coda, o le metta nel confronto.</translation>
    </message>
</context>
<context>
    <name>ProblemState</name>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>Il catalogo non può essere aperto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>and {count} more</source>
        <translation>e altri {count}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>The queue is empty. Add a sheet, or open a model and press Ctrl P.</source>
        <translation>La coda è vuota. Aggiunga una scheda, o apra un modello e prema Ctrl P.</translation>
    </message>
    <message>
        <source>Other ways: both sides, PDF, folder, ZIP</source>
        <translation>Altri modi: fronte-retro, PDF, cartella, ZIP</translation>
    </message>
    <message>
        <source>Queue {count}</source>
        <translation>Coda {count}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Print 1 document</source>
        <translation>Stampa 1 documento</translation>
    </message>
    <message>
        <source>Print {count} documents</source>
        <translation>Stampa {count} documenti</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Ancora nulla da stampare</translation>
    </message>
    <message>
        <source>One PDF with bookmarks…</source>
        <translation>Un solo PDF con segnalibri…</translation>
    </message>
    <message>
        <source>One PDF (at most {most} sheets)</source>
        <translation>Un solo PDF (al massimo {most} schede)</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>{ready} of {count} ready</source>
        <translation>{ready} su {count} pronte</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} copie</translation>
    </message>
    <message>
        <source>{count} blocked</source>
        <translation>{count} bloccate</translation>
    </message>
    <message>
        <source>{count} to look at first</source>
        <translation>{count} da guardare prima</translation>
    </message>
    <message>
        <source>{count} being checked</source>
        <translation>{count} in controllo</translation>
    </message>
    <message>
        <source>Up (Ctrl+Up)</source>
        <translation>Su (Ctrl+su)</translation>
    </message>
    <message>
        <source>Down (Ctrl+Down)</source>
        <translation>Giù (Ctrl+giù)</translation>
    </message>
    <message>
        <source>Remove (Del); Ctrl+Z brings it back</source>
        <translation>Rimuovi (Canc); Ctrl+Z la rimette</translation>
    </message>
    <message>
        <source>Ways to print and save</source>
        <translation>Modi di stampare e salvare</translation>
    </message>
    <message>
        <source>On both sides of the paper</source>
        <translation>Fronte-retro</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>A PDF for each, into a folder…</source>
        <translation>Un PDF per scheda, in una cartella…</translation>
    </message>
    <message>
        <source>ZIP with a folder for each brand…</source>
        <translation>ZIP con una cartella per marchio…</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>Why it was dropped</source>
        <translation>Perché è stata esclusa</translation>
    </message>
    <message>
        <source>Why? (may stay open)</source>
        <translation>Perché? (facoltativo)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Annota</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>{dropped} made way for {by}.</source>
        <translation>{dropped} ha lasciato il posto a {by}.</translation>
    </message>
</context>
<context>
    <name>ReportedLegend</name>
    <message>
        <source>only reported, not certain</source>
        <translation>solo riportato, non certo</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>What happens with the sheets</source>
        <translation>Che cosa succede alle schede</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>Che cosa è stato trattenuto</translation>
    </message>
</context>
<context>
    <name>SavedButton</name>
    <message>
        <source>Saved</source>
        <translation>Salvate</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Salva questa ricerca…</translation>
    </message>
    <message>
        <source>The saved searches could not be read and were set aside.</source>
        <translation>Le ricerche salvate non erano leggibili e sono state messe da parte.</translation>
    </message>
    <message>
        <source>All {count}, rename, delete…</source>
        <translation>Tutte ({count}), rinomina, elimina…</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>Rinomina o elimina…</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Nome di questa ricerca</translation>
    </message>
    <message>
        <source>Nothing is chosen now.</source>
        <translation>Ora non è scelto nulla.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Non è ancora salvata alcuna ricerca.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>There is room for {count}: delete one first.</source>
        <translation>C’è posto per {count}: ne elimini prima una.</translation>
    </message>
    <message>
        <source>“{name}” is replaced.</source>
        <translation>«{name}» è sostituita.</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>«{name}» è salvata.</translation>
    </message>
    <message>
        <source>That name is taken or empty; “{name}” is kept.</source>
        <translation>Questo nome è già usato o vuoto; resta «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>«{name}» è eliminata.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Name of this comparison</source>
        <translation>Nome di questo confronto</translation>
    </message>
    <message>
        <source>Name, such as “Family car” or that of the customer</source>
        <translation>Nome, come “Auto di famiglia” o quello del cliente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Nota (può restare vuota)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Nothing is compared now.</source>
        <translation>Ora non si confronta nulla.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
</context>
<context>
    <name>Sayable</name>
    <message>
        <source>What you may say</source>
        <translation>Che cosa può dire</translation>
    </message>
    <message>
        <source>Only if you choose to tell it</source>
        <translation>Solo se sceglie di dirlo</translation>
    </message>
</context>
<context>
    <name>ScalePage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Short to long, all at one scale; schematic drawings</source>
        <translation>Dalla più corta alla più lunga, nella stessa scala; disegni schematici</translation>
    </message>
    <message>
        <source>; 1 car whose length is not stated is left out</source>
        <translation>; 1 auto senza lunghezza indicata è esclusa</translation>
    </message>
    <message>
        <source>; {count} cars whose length is not stated are left out</source>
        <translation>; {count} auto senza lunghezza indicata sono escluse</translation>
    </message>
    <message>
        <source>Nothing to set side by side</source>
        <translation>Nulla da mettere fianco a fianco</translation>
    </message>
    <message>
        <source>The length of these cars is not stated; ask us.</source>
        <translation>La lunghezza di queste auto non è indicata; chieda a noi.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search model, platform or engine</source>
        <translation>Cerca modello, piattaforma o motore</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search results</source>
        <translation>Risultati della ricerca</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Inteso come</translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation>I più vicini</translation>
    </message>
    <message>
        <source>Open the comparison {code}</source>
        <translation>Apri il confronto {code}</translation>
    </message>
    <message>
        <source>Open the comparison of this QR code</source>
        <translation>Apri il confronto di questo codice QR</translation>
    </message>
    <message>
        <source>Questions customers ask</source>
        <translation>Domande dei clienti</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Domande e risposte</translation>
    </message>
    <message>
        <source>All questions, with their answers</source>
        <translation>Tutte le domande, con le risposte</translation>
    </message>
    <message>
        <source>Showroom overview of consumption and CO₂</source>
        <translation>Prospetto dello showroom: consumi e CO₂</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Schermi</translation>
    </message>
    <message>
        <source>No model keeps within these numbers.</source>
        <translation>Nessun modello rientra in questi valori.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nessun risultato per «{text}».</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sheets of the catalogue</source>
        <translation>Schede del catalogo</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>Stampa le schede</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation>Salva come ZIP</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>Archivio ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Into which folder</source>
        <translation>In quale cartella</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Creazione delle pagine …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Salvataggio …</translation>
    </message>
    <message>
        <source>{done} of {count} sheets</source>
        <translation>{done} schede su {count}</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Il programma ha commesso un errore.</translation>
    </message>
    <message>
        <source>Not made after all</source>
        <translation>Alla fine non create</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloccate</translation>
    </message>
    <message>
        <source>To be looked at first</source>
        <translation>Da guardare prima</translation>
    </message>
    <message>
        <source>1 sheet was held back.</source>
        <translation>1 scheda è stata trattenuta.</translation>
    </message>
    <message>
        <source>{count} sheets were held back.</source>
        <translation>{count} schede sono state trattenute.</translation>
    </message>
    <message>
        <source>Called off: {done} of {count} sheets are in {path}.</source>
        <translation>Interrotto: {done} schede su {count} sono in {path}.</translation>
    </message>
    <message>
        <source>Called off; nothing was printed or saved.</source>
        <translation>Interrotto; nulla è stato stampato o salvato.</translation>
    </message>
    <message>
        <source>Nothing was printed or saved.</source>
        <translation>Nulla è stato stampato o salvato.</translation>
    </message>
    <message>
        <source>Sent to the printer: 1 sheet.</source>
        <translation>Inviata alla stampante: 1 scheda.</translation>
    </message>
    <message>
        <source>Sent to the printer: {count} sheets.</source>
        <translation>Inviate alla stampante: {count} schede.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Salvato: {path}</translation>
    </message>
    <message>
        <source>Saved 1 sheet: {path}</source>
        <translation>1 scheda salvata: {path}</translation>
    </message>
    <message>
        <source>Saved {count} sheets: {path}</source>
        <translation>{count} schede salvate: {path}</translation>
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
        <translation>Anche in questi modelli</translation>
    </message>
    <message>
        <source>No shared part is known.</source>
        <translation>Non è noto alcun componente condiviso.</translation>
    </message>
    <message>
        <source>models of other Stellantis brands on sale share, as far as known, a part with the {model}.</source>
        <translation>modelli in vendita di altri marchi Stellantis condividono, per quanto noto, un componente con la {model}.</translation>
    </message>
    <message>
        <source>All at one scale. Below each car: the layers of which some version has the same part.</source>
        <translation>Tutte nella stessa scala. Sotto ogni auto: i livelli di cui una versione ha lo stesso componente.</translation>
    </message>
    <message>
        <source>The {shown} nearest of {count}, at one scale. Below each car: the layers of which some version has the same part.</source>
        <translation>Le {shown} più vicine di {count}, nella stessa scala. Sotto ogni auto: i livelli di cui una versione ha lo stesso componente.</translation>
    </message>
</context>
<context>
    <name>SiblingsPanel</name>
    <message>
        <source>Shares technology with</source>
        <translation>Condivide tecnologia con</translation>
    </message>
    <message>
        <source>All at one scale. Below each car: the layers of which some version has the same part.</source>
        <translation>Tutte nella stessa scala. Sotto ogni auto: i livelli in cui una versione ha lo stesso componente.</translation>
    </message>
    <message>
        <source>No shared part is known.</source>
        <translation>Non è noto alcun componente condiviso.</translation>
    </message>
    <message>
        <source>models of other Stellantis brands on sale share, as far as known, a part with the {model}.</source>
        <translation>modelli in vendita di altri marchi Stellantis condividono, per quanto noto, un componente con la {model}.</translation>
    </message>
    <message>
        <source>The {shown} nearest of {count} models that share a part</source>
        <translation>I {shown} più vicini di {count} modelli che condividono un componente</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostra altri {count}</translation>
    </message>
    <message>
        <source>What sources say about sharing</source>
        <translation>Che cosa dicono le fonti sulla condivisione</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <source>Pictures to scale</source>
        <translation>Immagini in scala</translation>
    </message>
</context>
<context>
    <name>SistersPanel</name>
    <message>
        <source>Technically nearest, and what the difference in price buys</source>
        <translation>Le più vicine tecnicamente, e che cosa offre la differenza di prezzo</translation>
    </message>
    <message>
        <source>Lay it beside another model</source>
        <translation>Affianca a un altro modello</translation>
    </message>
    <message>
        <source>Lay the {car} beside it</source>
        <translation>Affianca la {car}</translation>
    </message>
    <message>
        <source>1 layer the same part</source>
        <translation>1 livello con lo stesso componente</translation>
    </message>
    <message>
        <source>{count} layers the same part</source>
        <translation>{count} livelli con lo stesso componente</translation>
    </message>
    <message>
        <source>1 of one family</source>
        <translation>1 della stessa famiglia</translation>
    </message>
    <message>
        <source>{count} of one family</source>
        <translation>{count} della stessa famiglia</translation>
    </message>
</context>
<context>
    <name>SkinPage</name>
    <message>
        <source>Nothing was known of this car on that day.</source>
        <translation>In quel giorno di quest’auto non si sapeva ancora nulla.</translation>
    </message>
</context>
<context>
    <name>SlotMenu</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Scheda tecnica</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Usa come riferimento</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>A sinistra</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>A destra</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Togli</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Drop a car here to compare it</source>
        <translation>Rilascia qui un’auto per confrontarla</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Source of {figure}</source>
        <translation>Fonte: {figure}</translation>
    </message>
    <message>
        <source>market {market}</source>
        <translation>mercato {market}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>al {date}</translation>
    </message>
    <message>
        <source>Registry: {match}</source>
        <translation>Registro: {match}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>data non nota</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Apri la fonte</translation>
    </message>
    <message>
        <source>Not kept: {value}</source>
        <translation>Non adottato: {value}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Further sources of the description</source>
        <translation>Altre fonti della descrizione</translation>
    </message>
</context>
<context>
    <name>SpanControl</name>
    <message>
        <source>{question}, at least</source>
        <translation>{question}, minimo</translation>
    </message>
    <message>
        <source>{question}, at most</source>
        <translation>{question}, massimo</translation>
    </message>
    <message>
        <source>Prices in euros as published, from several countries; the card says which.</source>
        <translation>Prezzi in euro come pubblicati, di più paesi; la scheda dice quale.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>da {low} a {high}</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>da {number}</translation>
    </message>
    <message>
        <source>to {number}</source>
        <translation>fino a {number}</translation>
    </message>
</context>
<context>
    <name>SpecsPanel</name>
    <message>
        <source>Specifications</source>
        <translation>Caratteristiche</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Point at a figure, press S or hold it for its source</source>
        <translation>Punti un valore, prema S o lo tenga premuto per la fonte</translation>
    </message>
    <message>
        <source>Figures of this car: {absent}</source>
        <translation>Valori di quest’auto: {absent}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>mercato non indicato</translation>
    </message>
    <message>
        <source>Known for the family only</source>
        <translation>Noto solo per la famiglia</translation>
    </message>
    <message>
        <source>These values hold for a family of versions, not for this one, and are never used as its figure.</source>
        <translation>Questi valori valgono per una famiglia di versioni, non per questa, e non sono mai usati come suoi.</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Showroom: staff</source>
        <translation>Showroom: personale</translation>
    </message>
    <message>
        <source>Leave showroom mode</source>
        <translation>Esci dalla modalità showroom</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Pulisci lo schermo</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambia il PIN</translation>
    </message>
    <message>
        <source>Go on in the showroom</source>
        <translation>Continua nello showroom</translation>
    </message>
    <message>
        <source>Start over without a touch after</source>
        <translation>Ricomincia senza tocco dopo</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} secondi</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minuti</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
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
        <translation>Dimensione della pagina</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Ancora nulla da vedere</translation>
    </message>
    <message>
        <source>Add a model, a version, a comparison or the whole range. The page then appears here.</source>
        <translation>Aggiunga un modello, una versione, un confronto o tutta la gamma. La pagina appare poi qui.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>This sheet cannot be made</source>
        <translation>Questa scheda non può essere creata</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Page {number} is being made</source>
        <translation>Pagina {number} in creazione</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>pagina {number} di {count}</translation>
    </message>
    <message>
        <source>Preview: {title}</source>
        <translation>Anteprima: {title}</translation>
    </message>
</context>
<context>
    <name>StatementsPanel</name>
    <message>
        <source>What is known for or against it, newest first</source>
        <translation>Che cosa si sa a favore o contro, dal più recente</translation>
    </message>
    <message>
        <source>Beside the description no dated statement has been found.</source>
        <translation>Oltre alla descrizione non è stata trovata alcuna dichiarazione datata.</translation>
    </message>
    <message>
        <source>Nothing more is stated here; ask us.</source>
        <translation>Qui non è indicato altro; chieda a noi.</translation>
    </message>
    <message>
        <source>Note for the dealer</source>
        <translation>Nota per il concessionario</translation>
    </message>
    <message>
        <source>Under the name {name}</source>
        <translation>Con il nome {name}</translation>
    </message>
    <message>
        <source>replaced by a newer statement</source>
        <translation>sostituito da una dichiarazione più recente</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Stellantis and {brand}: how the two are bound</source>
        <translation>Stellantis e {brand}: che cosa le lega</translation>
    </message>
    <message>
        <source>The bond</source>
        <translation>Il legame</translation>
    </message>
    <message>
        <source>What came after</source>
        <translation>Che cosa è seguito</translation>
    </message>
    <message>
        <source>Show all earlier dates</source>
        <translation>Mostra tutte le date precedenti</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>dal {date}</translation>
    </message>
    <message>
        <source>As it stood on {date}</source>
        <translation>Situazione al {date}</translation>
    </message>
    <message>
        <source>Report from unnamed sources, not confirmed</source>
        <translation>Notizia da fonti anonime, non confermata</translation>
    </message>
    <message>
        <source>Comment of the writer, not a fact</source>
        <translation>Commento dell’autore, non un fatto</translation>
    </message>
    <message>
        <source>Stated as fact</source>
        <translation>Indicato come fatto</translation>
    </message>
    <message>
        <source>How it went elsewhere: official line beside practice</source>
        <translation>Com’è andata altrove: linea ufficiale e pratica</translation>
    </message>
    <message>
        <source>Show {count} more cases</source>
        <translation>Mostra altri {count} casi</translation>
    </message>
    <message>
        <source>Car and base</source>
        <translation>Auto e base</translation>
    </message>
    <message>
        <source>Official line</source>
        <translation>Linea ufficiale</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>In pratica</translation>
    </message>
    <message>
        <source>Earlier dates</source>
        <translation>Date precedenti</translation>
    </message>
    <message>
        <source>The choices so far</source>
        <translation>Le scelte finora</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>Che cosa è stato trattenuto</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e altri {count}</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>not certain</source>
        <translation>non certo</translation>
    </message>
    <message>
        <source>Drawing to scale</source>
        <translation>Disegno in scala</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Aggiungi al confronto</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>Nel confronto</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marchio</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation>Motorizzazione</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Prezzo da</translation>
    </message>
    <message>
        <source>Range WLTP</source>
        <translation>Autonomia WLTP</translation>
    </message>
    <message>
        <source>Fuel WLTP</source>
        <translation>Carburante WLTP</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Bagagliaio</translation>
    </message>
    <message>
        <source>Towing</source>
        <translation>Massa rimorchiabile</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnologia</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Piattaforma</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>First columns</source>
        <translation>Prime colonne</translation>
    </message>
</context>
<context>
    <name>TakeMenu</name>
    <message>
        <source>Take home</source>
        <translation>Porta a casa</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
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
        <translation>Immagine…</translation>
    </message>
    <message>
        <source>Copy picture and rows</source>
        <translation>Copia immagine e righe</translation>
    </message>
    <message>
        <source>Code for the customer…</source>
        <translation>Codice per il cliente…</translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <source>What is taken home</source>
        <translation>Che cosa si porta a casa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Save the comparison as PDF</source>
        <translation>Salvare il confronto come PDF</translation>
    </message>
    <message>
        <source>Save the comparison for Excel</source>
        <translation>Salvare il confronto per Excel</translation>
    </message>
    <message>
        <source>Save the comparison as CSV</source>
        <translation>Salvare il confronto come CSV</translation>
    </message>
    <message>
        <source>Save the comparison as picture</source>
        <translation>Salvare il confronto come immagine</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Cartella di Excel</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabella CSV</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Immagine PNG</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Immagine SVG</translation>
    </message>
    <message>
        <source>Making {name} …</source>
        <translation>Creazione di {name} …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Salvato: {path}</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Creazione delle pagine …</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Stampare il confronto</translation>
    </message>
    <message>
        <source>Sent to the printer: 1 page.</source>
        <translation>Inviata alla stampante: 1 pagina.</translation>
    </message>
    <message>
        <source>Sent to the printer: {count} pages.</source>
        <translation>Inviate alla stampante: {count} pagine.</translation>
    </message>
    <message>
        <source>Making the picture …</source>
        <translation>Creazione dell’immagine …</translation>
    </message>
    <message>
        <source>Copied: a picture, and the rows for a spreadsheet.</source>
        <translation>Copiati: un’immagine, e le righe per un foglio di calcolo.</translation>
    </message>
</context>
<context>
    <name>TiesPanel</name>
    <message>
        <source>How its makers are bound</source>
        <translation>I legami dei suoi produttori</translation>
    </message>
    <message>
        <source>Show all {count} bonds</source>
        <translation>Mostra tutti i {count} legami</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>dal {date}</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>How this became known</source>
        <translation>Come si è saputo</translation>
    </message>
    <message>
        <source>How technology of {partner} comes into the brands of Stellantis</source>
        <translation>Come la tecnica di {partner} entra nei marchi di Stellantis</translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>undated</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>{statement} Replaced by a newer statement.</source>
        <translation>{statement} Sostituito da una dichiarazione più recente.</translation>
    </message>
    <message>
        <source>Source: {publisher}</source>
        <translation>Fonte: {publisher}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnica</translation>
    </message>
    <message>
        <source>Print centre</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Light theme (T)</source>
        <translation>Tema chiaro (T)</translation>
    </message>
    <message>
        <source>Dark theme (T)</source>
        <translation>Tema scuro (T)</translation>
    </message>
    <message>
        <source>Keyboard (F1)</source>
        <translation>Tastiera (F1)</translation>
    </message>
</context>
<context>
    <name>TraySlot</name>
    <message>
        <source>Take {car} out</source>
        <translation>Togli {car}</translation>
    </message>
    <message>
        <source>{car}, {place} of {count}, baseline</source>
        <translation>{car}, {place} di {count}, riferimento</translation>
    </message>
    <message>
        <source>{car}, {place} of {count}</source>
        <translation>{car}, {place} di {count}</translation>
    </message>
    <message>
        <source>{car} (baseline)</source>
        <translation>{car} (riferimento)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Riferimento</translation>
    </message>
</context>
<context>
    <name>TrayStrip</name>
    <message>
        <source>Comparison tray</source>
        <translation>Barra di confronto</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Empty the comparison</source>
        <translation>Svuota il confronto</translation>
    </message>
    <message>
        <source>Fold the tray away</source>
        <translation>Riduci la barra</translation>
    </message>
    <message>
        <source>Compare ({count})</source>
        <translation>Confronta ({count})</translation>
    </message>
    <message>
        <source>Compare, 1 version</source>
        <translation>Confronta, 1 versione</translation>
    </message>
    <message>
        <source>Compare, {count} versions</source>
        <translation>Confronta, {count} versioni</translation>
    </message>
    <message>
        <source>1 version to compare</source>
        <translation>1 versione da confrontare</translation>
    </message>
    <message>
        <source>{count} versions to compare</source>
        <translation>{count} versioni da confrontare</translation>
    </message>
    <message>
        <source>{words}, show them</source>
        <translation>{words}, mostra</translation>
    </message>
</context>
<context>
    <name>UnknownPanel</name>
    <message>
        <source>What we do not know</source>
        <translation>Che cosa non sappiamo</translation>
    </message>
    <message>
        <source>What is not stated here</source>
        <translation>Che cosa qui non è indicato</translation>
    </message>
    <message>
        <source>Copy all questions</source>
        <translation>Copia tutte le domande</translation>
    </message>
    <message>
        <source>Each layer has a source, a developer and a maker.</source>
        <translation>Ogni livello ha una fonte, uno sviluppatore e un produttore.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the question: {question}</source>
        <translation>Copia la domanda: {question}</translation>
    </message>
    <message>
        <source>The question is on the clipboard.</source>
        <translation>La domanda è negli appunti.</translation>
    </message>
    <message>
        <source>{count} questions are on the clipboard.</source>
        <translation>{count} domande sono negli appunti.</translation>
    </message>
</context>
<context>
    <name>UseTile</name>
    <message>
        <source>versions not known yet</source>
        <translation>versioni non ancora note</translation>
    </message>
    <message>
        <source>all {count} versions</source>
        <translation>tutte le {count} versioni</translation>
    </message>
    <message>
        <source>its one version</source>
        <translation>l’unica versione</translation>
    </message>
    <message>
        <source>and one more version</source>
        <translation>e un’altra versione</translation>
    </message>
    <message>
        <source>and {count} more versions</source>
        <translation>e altre {count} versioni</translation>
    </message>
</context>
<context>
    <name>UsesPanel</name>
    <message>
        <source>Every model that has it</source>
        <translation>Tutti i modelli che lo hanno</translation>
    </message>
    <message>
        <source>No version in this catalogue is stated to have this part.</source>
        <translation>Nessuna versione di questo catalogo è indicata con questo componente.</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modello</translation>
    </message>
    <message>
        <source>{count} models of 1 brand</source>
        <translation>{count} modelli di 1 marchio, alla stessa scala</translation>
    </message>
    <message>
        <source>{count} models of {brands} brands, at one scale</source>
        <translation>{count} modelli di {brands} marchi, alla stessa scala</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostra tutti i {count}</translation>
    </message>
    <message>
        <source>Who says that these cars have it</source>
        <translation>Chi dice che queste auto lo hanno</translation>
    </message>
    <message>
        <source>Cars that the description names</source>
        <translation>Auto citate nella descrizione</translation>
    </message>
</context>
<context>
    <name>VariantPicker</name>
    <message>
        <source>Add a version</source>
        <translation>Aggiungi una versione</translation>
    </message>
    <message>
        <source>Brand, model or version</source>
        <translation>Marchio, modello o versione</translation>
    </message>
    <message>
        <source>Search all versions</source>
        <translation>Cerca in tutte le versioni</translation>
    </message>
    <message>
        <source>No version fits this.</source>
        <translation>Nessuna versione corrisponde.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
</context>
<context>
    <name>VariantsModel</name>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteria</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenza</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Autonomia</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Trazione</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Price, market</source>
        <translation>Prezzo, mercato</translation>
    </message>
    <message>
        <source>Order by: {column}</source>
        <translation>Ordina per: {column}</translation>
    </message>
    <message>
        <source>In comparison</source>
        <translation>A confronto</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>mercato non indicato</translation>
    </message>
    <message>
        <source>electric</source>
        <translation>elettrica</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>lorda</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>netta</translation>
    </message>
</context>
<context>
    <name>VariantsPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>No source names a version of this car yet.</source>
        <translation>Nessuna fonte cita ancora una versione di quest’auto.</translation>
    </message>
</context>
<context>
    <name>VariantsTable</name>
    <message>
        <source>Versions of the {model}</source>
        <translation>Versioni: {model}</translation>
    </message>
</context>
<context>
    <name>VersionMenu</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Sotto la carrozzeria</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Scheda tecnica</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Togli dal confronto</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Aggiungi al confronto</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>Nel confronto</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Confronta con…</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Powertrain</source>
        <translation>Motorizzazione</translation>
    </message>
    <message>
        <source>Version: {name}</source>
        <translation>Versione: {name}</translation>
    </message>
</context>
<context>
    <name>ViewControls</name>
    <message>
        <source>Customer view</source>
        <translation>Vista cliente</translation>
    </message>
    <message>
        <source>Customer view (C)</source>
        <translation>Vista cliente (C)</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Che cosa vedono i clienti</translation>
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
        <translation>Mostra ai clienti anche i valori riportati, ognuno con il suo segno</translation>
    </message>
    <message>
        <source>Send this page to the customer’s screen</source>
        <translation>Invia questa pagina allo schermo del cliente</translation>
    </message>
    <message>
        <source>Clear the customer’s screen</source>
        <translation>Svuota lo schermo del cliente</translation>
    </message>
    <message>
        <source>Close the customer’s screen</source>
        <translation>Chiudi lo schermo del cliente</translation>
    </message>
    <message>
        <source>Showroom overview of consumption and CO₂</source>
        <translation>Prospetto dello showroom: consumi e CO₂</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Meno animazioni</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Cards</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>In scala</translation>
    </message>
    <message>
        <source>Show the models as</source>
        <translation>Mostra i modelli come</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Cars</source>
        <translation>Auto</translation>
    </message>
</context>
<context>
    <name>WallDelegate</name>
    <message>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <source>ask us the price</source>
        <translation>ci chieda il prezzo</translation>
    </message>
    <message>
        <source>up to {range} electric</source>
        <translation>fino a {range} in elettrico</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>No car fits all of this</source>
        <translation>Nessuna auto soddisfa tutto questo</translation>
    </message>
    <message>
        <source>Let one choice go to see more.</source>
        <translation>Tolga una scelta per vederne di più.</translation>
    </message>
    <message>
        <source>Show all cars</source>
        <translation>Mostra tutte le auto</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>the search “{text}”</source>
        <translation>la ricerca «{text}»</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Ricerca: {text}</translation>
    </message>
    <message>
        <source>With {part}</source>
        <translation>Con {part}</translation>
    </message>
</context>
<context>
    <name>XrayCars</name>
    <message>
        <source>{left} and {right} at one scale, with what they share</source>
        <translation>{left} e {right} nella stessa scala, con ciò che condividono</translation>
    </message>
</context>
<context>
    <name>XrayView</name>
    <message>
        <source>Two cars at one scale</source>
        <translation>Due auto nella stessa scala</translation>
    </message>
    <message>
        <source>Drawn: the two versions that have most in common. In colour what these two share; others may share other layers. The lines tell how sure it is.</source>
        <translation>Disegnate: le due versioni che hanno più in comune. A colori ciò che queste due condividono; altre possono condividere altri livelli. Le linee dicono quanto è certo.</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Livello per livello</translation>
    </message>
    <message>
        <source>Another car than the {car}</source>
        <translation>Un’altra auto rispetto alla {car}</translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>Layer</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Part or plant</source>
        <translation>Componente o stabilimento</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>Sviluppato da</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Prodotto da</translation>
    </message>
    <message>
        <source>Built at</source>
        <translation>Costruito a</translation>
    </message>
    <message>
        <source>Whose, how sure, who says so</source>
        <translation>Di chi, quanto certo, chi lo dice</translation>
    </message>
</context>
</TS>
