<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Adder</name>
    <message>
        <source>Find a model</source>
        <translation>Chercher un modèle</translation>
    </message>
    <message>
        <source>Find a model to add</source>
        <translation>Chercher un modèle à ajouter</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Ce qui peut être ajouté</translation>
    </message>
    <message>
        <source>No model fits.</source>
        <translation>Aucun modèle ne convient.</translation>
    </message>
    <message>
        <source>What was added last</source>
        <translation>Dernier ajout</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Toute la gamme</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Chaque modèle</translation>
    </message>
    <message>
        <source>Every version</source>
        <translation>Chaque version</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Consumption of every model on one poster</source>
        <translation>Consommation de chaque modèle sur une affiche</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>Dans la comparaison</translation>
    </message>
    <message>
        <source>Comparison sheet</source>
        <translation>Fiche comparative</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} versions</translation>
    </message>
    <message>
        <source>Each version</source>
        <translation>Chaque version à part</translation>
    </message>
    <message>
        <source>Of one brand</source>
        <translation>D’une marque</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 fiche</translation>
    </message>
    <message>
        <source>{count} sheets</source>
        <translation>{count} fiches</translation>
    </message>
    <message>
        <source>Whole model, 1 version</source>
        <translation>Modèle entier, 1 version</translation>
    </message>
    <message>
        <source>Whole model, {count} versions</source>
        <translation>Modèle entier, {count} versions</translation>
    </message>
</context>
<context>
    <name>AgesDialog</name>
    <message>
        <source>How old a price may be</source>
        <translation>Âge permis d’un prix</translation>
    </message>
    <message>
        <source>Asked about when older than, in days</source>
        <translation>À vérifier au-delà de, en jours</translation>
    </message>
    <message>
        <source>Not printed when older than, in days</source>
        <translation>Pas imprimé au-delà de, en jours</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Write two numbers of days from 1 to {most}.</source>
        <translation>Écrivez deux nombres de jours, de 1 à {most}.</translation>
    </message>
    <message>
        <source>The first number must not be larger than the second.</source>
        <translation>Le premier nombre ne doit pas dépasser le second.</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>Lay the two side by side</source>
        <translation>Mettre les deux côte à côte</translation>
    </message>
    <message>
        <source>Open the part</source>
        <translation>Ouvrir le composant</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 fait</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>{count} faits</translation>
    </message>
    <message>
        <source>How it went at other makers</source>
        <translation>Comment cela s’est passé ailleurs</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affichés</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affichés</translation>
    </message>
    <message>
        <source>Copied: what may be said, with who says so.</source>
        <translation>Copié&#xa0;: ce qui peut être dit, avec qui le dit.</translation>
    </message>
</context>
<context>
    <name>AnswerDetails</name>
    <message>
        <source>Show all {count} facts</source>
        <translation>Afficher les {count} faits</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Ce que nous ne savons pas</translation>
    </message>
    <message>
        <source>What is not stated here</source>
        <translation>Ce qui n’est pas indiqué ici</translation>
    </message>
    <message>
        <source>How it went at other makers: official line beside practice</source>
        <translation>Comment cela s’est passé ailleurs&#xa0;: ligne officielle et pratique</translation>
    </message>
    <message>
        <source>Official line</source>
        <translation>Ligne officielle</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>En pratique</translation>
    </message>
</context>
<context>
    <name>AnswersBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Questions customers ask</source>
        <translation>Questions des clients</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Que voulez-vous savoir&#xa0;?</translation>
    </message>
    <message>
        <source>A question or a few words, such as: battery Grandland</source>
        <translation>Une question ou quelques mots, par exemple&#xa0;: batterie Grandland</translation>
    </message>
    <message>
        <source>The answers are being composed.</source>
        <translation>Les réponses sont en cours de préparation.</translation>
    </message>
    <message>
        <source>1 more answer</source>
        <translation>Encore 1 réponse</translation>
    </message>
    <message>
        <source>{count} more answers</source>
        <translation>Encore {count} réponses</translation>
    </message>
    <message>
        <source>No answer fits “{words}”: ask one of the questions above, or name a car with it.</source>
        <translation>Aucune réponse ne correspond à «&#xa0;{words}&#xa0;»&#xa0;: posez l’une des questions ci-dessus, ou ajoutez-y une voiture.</translation>
    </message>
    <message>
        <source>On that day no source had said anything that answers this.</source>
        <translation>Ce jour-là, aucune source n’avait encore rien dit qui y réponde.</translation>
    </message>
    <message>
        <source>To this there is no answer with a source.</source>
        <translation>À cela, il n’y a pas de réponse avec une source.</translation>
    </message>
    <message>
        <source>Each answer stands with its sources.</source>
        <translation>Chaque réponse est donnée avec ses sources.</translation>
    </message>
    <message>
        <source>Understood as: {question}</source>
        <translation>Compris comme&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Understood as: {question} {count} answers.</source>
        <translation>Compris comme&#xa0;: {question} {count} réponses.</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>What customers ask</source>
        <translation>Ce que demandent les clients</translation>
    </message>
    <message>
        <source>Copied: what may be said, with who says so.</source>
        <translation>Copié : ce qui peut être dit, et qui le dit.</translation>
    </message>
</context>
<context>
    <name>AroundPanel</name>
    <message>
        <source>What is built around it differently</source>
        <translation>Ce qui est construit différemment autour</translation>
    </message>
    <message>
        <source>What else these cars have: {absent}</source>
        <translation>Ce que ces voitures ont d’autre&#xa0;: {absent}</translation>
    </message>
    <message>
        <source>{layer}, the same wherever a source tells</source>
        <translation>{layer}, identique partout où une source le dit</translation>
    </message>
    <message>
        <source>No source says it of: {cars}</source>
        <translation>Aucune source ne le dit de&#xa0;: {cars}</translation>
    </message>
    <message>
        <source>Of {count} models no source says it.</source>
        <translation>Pour {count} modèles, aucune source ne le dit.</translation>
    </message>
    <message>
        <source>Not all is stated here, ask us: {cars}</source>
        <translation>Tout n’est pas indiqué ici, demandez-nous&#xa0;: {cars}</translation>
    </message>
    <message>
        <source>Of {count} models not all is stated here; ask us.</source>
        <translation>Pour {count} modèles, tout n’est pas indiqué ici&#xa0;; demandez-nous.</translation>
    </message>
    <message>
        <source>In all {count} models</source>
        <translation>Dans les {count} modèles</translation>
    </message>
</context>
<context>
    <name>AtlasFilters</name>
    <message>
        <source>Questions customers ask</source>
        <translation>Questions des clients</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Find in the atlas</source>
        <translation>Chercher dans l’atlas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Afficher les {count}</translation>
    </message>
</context>
<context>
    <name>AtlasPage</name>
    <message>
        <source>The atlas is being drawn</source>
        <translation>L’atlas est en cours de tracé</translation>
    </message>
    <message>
        <source>The atlas cannot be read</source>
        <translation>L’atlas ne peut pas être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The graph cannot be drawn; here is the table. {error}</source>
        <translation>Le graphe ne peut pas être tracé ; voici le tableau. {error}</translation>
    </message>
    <message>
        <source>Nothing was known yet</source>
        <translation>On ne savait encore rien</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>No link found</source>
        <translation>Aucun lien trouvé</translation>
    </message>
    <message>
        <source>Drop a filter to go on.</source>
        <translation>Retirez un filtre pour continuer.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>AtlasPanel</name>
    <message>
        <source>In focus</source>
        <translation>Mis en avant</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Whose technology is it?</source>
        <translation>À qui est la technologie ?</translation>
    </message>
    <message>
        <source>Choose a company, a part or a model to see what belongs to it, since when and who says so.</source>
        <translation>Choisissez une entreprise, un composant ou un modèle pour voir ce qui s’y rattache, depuis quand et qui le dit.</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Ties between companies</source>
        <translation>Liens entre entreprises</translation>
    </message>
    <message>
        <source>Keys: arrows move along the lines, space puts in focus, Enter opens, Esc lets go, + and − zoom, 0 shows the whole width.</source>
        <translation>Touches : les flèches suivent les lignes, espace met en avant, Entrée ouvre, Échap relâche, + et − zooment, 0 montre toute la largeur.</translation>
    </message>
    <message>
        <source>A short line goes on to a company with very many parts, or to the family in focus.</source>
        <translation>Une ligne courte continue vers une entreprise aux très nombreux composants, ou vers la famille mise en avant.</translation>
    </message>
    <message>
        <source>Models with these</source>
        <translation>Modèles équipés</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>Développé par</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fabriqué par</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Usine</translation>
    </message>
    <message>
        <source>Newest facts</source>
        <translation>Faits les plus récents</translation>
    </message>
    <message>
        <source>No facts with a source yet</source>
        <translation>Pas encore de faits sourcés</translation>
    </message>
    <message>
        <source>Open the part</source>
        <translation>Ouvrir le composant</translation>
    </message>
    <message>
        <source>Open the model</source>
        <translation>Ouvrir le modèle</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>Relié à</translation>
    </message>
</context>
<context>
    <name>AtlasSaver</name>
    <message>
        <source>Save the atlas</source>
        <translation>Enregistrer l’atlas</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>technology-atlas</source>
        <translation>atlas-des-technologies</translation>
    </message>
</context>
<context>
    <name>AtlasTools</name>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the atlas as</source>
        <translation>Afficher l’atlas en</translation>
    </message>
    <message>
        <source>Models by brand</source>
        <translation>Modèles par marque</translation>
    </message>
    <message>
        <source>Above 20 models those of a brand stand together</source>
        <translation>Au-delà de 20 modèles, ceux d’une marque sont regroupés</translation>
    </message>
    <message>
        <source>Only the family</source>
        <translation>La famille seule</translation>
    </message>
    <message>
        <source>Leave out what does not belong to the node in focus</source>
        <translation>Laisser de côté ce qui n’est pas lié à l’élément mis en avant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the atlas as SVG or PNG</source>
        <translation>Enregistrer l’atlas en SVG ou PNG</translation>
    </message>
</context>
<context>
    <name>AtlasView</name>
    <message>
        <source>Technology atlas</source>
        <translation>Atlas des technologies</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modèle</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modèles</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 lien</translation>
    </message>
    <message>
        <source>{count} links</source>
        <translation>{count} liens</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>What is
under the skin?</source>
        <translation>Que cache
la carrosserie&#xa0;?</translation>
    </message>
    <message>
        <source>Touch the screen</source>
        <translation>Touchez l’écran</translation>
    </message>
</context>
<context>
    <name>BigFigures</name>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price abroad: {market}</source>
        <translation>Prix à l’étranger&#xa0;: {market}</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>marché non indiqué</translation>
    </message>
    <message>
        <source>battery {size}</source>
        <translation>batterie {size}</translation>
    </message>
    <message>
        <source>Electric range, WLTP</source>
        <translation>Autonomie électrique, WLTP</translation>
    </message>
    <message>
        <source>{window} in {time}</source>
        <translation>{window} en {time}</translation>
    </message>
    <message>
        <source>Fast charging, at most</source>
        <translation>Charge rapide, maximum</translation>
    </message>
    <message>
        <source>Consumption, WLTP</source>
        <translation>Consommation, WLTP</translation>
    </message>
    <message>
        <source>CO₂ while driving, WLTP</source>
        <translation>CO₂ à l’usage, WLTP</translation>
    </message>
    <message>
        <source>{hp} hp</source>
        <translation>{hp} ch</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>jusqu’à {most}</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Towing, braked</source>
        <translation>Charge tractable, freinée</translation>
    </message>
</context>
<context>
    <name>BrandRow</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>BrandStrip</name>
    <message>
        <source>Brands to the left</source>
        <translation>Marques vers la gauche</translation>
    </message>
    <message>
        <source>Brands to the right</source>
        <translation>Marques vers la droite</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Toutes marques</translation>
    </message>
</context>
<context>
    <name>BrowseHeader</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Tri&#xa0;: {order}</translation>
    </message>
    <message>
        <source>The saved searches could not be read and were set aside.</source>
        <translation>Les recherches enregistrées étaient illisibles et ont été mises de côté.</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Meilleurs résultats</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modèle</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modèles</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 version</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} versions</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Vouliez-vous dire {names}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>CarPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>Dans la comparaison</translation>
    </message>
    <message>
        <source>Add to comparison</source>
        <translation>Ajouter à la comparaison</translation>
    </message>
</context>
<context>
    <name>CarPicture</name>
    <message>
        <source>Photo of the {model}</source>
        <translation>Photo de la {model}</translation>
    </message>
    <message>
        <source>Drawing of the {model} at true scale</source>
        <translation>Dessin à l’échelle de la {model}</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>From, {powertrain}</source>
        <translation>À partir de, {powertrain}</translation>
    </message>
    <message>
        <source>Electric range, WLTP</source>
        <translation>Autonomie électrique, WLTP</translation>
    </message>
    <message>
        <source>Range WLTP, {powertrain}</source>
        <translation>Autonomie WLTP, {powertrain}</translation>
    </message>
    <message>
        <source>Consumption WLTP</source>
        <translation>Consommation WLTP</translation>
    </message>
    <message>
        <source>Range or consumption</source>
        <translation>Autonomie ou conso.</translation>
    </message>
    <message>
        <source>platform: {absent}</source>
        <translation>plateforme&#xa0;: {absent}</translation>
    </message>
    <message>
        <source>shared with none here</source>
        <translation>partagée avec aucun ici</translation>
    </message>
    <message>
        <source>shared with 1 model</source>
        <translation>partagée avec 1 modèle</translation>
    </message>
    <message>
        <source>shared with {count} models</source>
        <translation>partagée avec {count} modèles</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Six layers: who developed them, who makes them, where</source>
        <translation>Six couches&#xa0;: qui les a développées, qui les fabrique et où</translation>
    </message>
</context>
<context>
    <name>Challenge</name>
    <message>
        <source>The baseline stays. Choose another car to replace.</source>
        <translation>La référence reste. Choisissez une autre voiture à remplacer.</translation>
    </message>
    <message>
        <source>No other model answers the filter.</source>
        <translation>Aucun autre modèle ne répond au filtre.</translation>
    </message>
    <message>
        <source>{car} was dropped before: {reason}</source>
        <translation>{car} a déjà été écartée : {reason}</translation>
    </message>
</context>
<context>
    <name>ChangedCell</name>
    <message>
        <source>was {before}</source>
        <translation>était {before}</translation>
    </message>
    <message>
        <source>changed, was {before}</source>
        <translation>modifié, était {before}</translation>
    </message>
    <message>
        <source>no source any more, was {before}</source>
        <translation>plus de source, était {before}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new, was unknown</source>
        <translation>nouveau, était inconnu</translation>
    </message>
    <message>
        <source>no source any more</source>
        <translation>plus de source</translation>
    </message>
    <message>
        <source>surer than before</source>
        <translation>plus sûr qu’avant</translation>
    </message>
    <message>
        <source>less sure than before</source>
        <translation>moins sûr qu’avant</translation>
    </message>
</context>
<context>
    <name>ChangesBanner</name>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Masquer les changements</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Montrer les changements</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Afficher les {count}</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Side by side to scale</source>
        <translation>Côte à côte à l’échelle</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>The screen can be cleaned</source>
        <translation>L’écran peut être nettoyé</translation>
    </message>
    <message>
        <source>Touches do nothing now.</source>
        <translation>Toucher l’écran est sans effet.</translation>
    </message>
    <message>
        <source>To stop, hold one finger still for 3 seconds.</source>
        <translation>Pour arrêter, maintenez un doigt 3 secondes.</translation>
    </message>
    <message>
        <source>Ends by itself in {time}</source>
        <translation>Se termine seul dans {time}</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Code for the customer</source>
        <translation>Code pour le client</translation>
    </message>
    <message>
        <source>Scan or type it in the search field. On this computer the nine characters are enough; the QR code opens the comparison on every computer with this catalogue, and what changed since is marked.</source>
        <translation>Scannez-le ou tapez-le dans le champ de recherche. Sur cet ordinateur, les neuf caractères suffisent&#xa0;; le code QR ouvre la comparaison sur tout ordinateur avec ce catalogue, et ce qui a changé depuis est marqué.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>As baseline</source>
        <translation>Comme référence</translation>
    </message>
    <message>
        <source>{car} is the baseline</source>
        <translation>{car} est la référence</translation>
    </message>
    <message>
        <source>Hold the others against {car}</source>
        <translation>Comparer les autres à {car}</translation>
    </message>
    <message>
        <source>Key B</source>
        <translation>Touche B</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Prendre comme référence</translation>
    </message>
    <message>
        <source>Next from the filter</source>
        <translation>Suivante du filtre</translation>
    </message>
    <message>
        <source>Replace by another…</source>
        <translation>Remplacer par une autre…</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Open this model</source>
        <translation>Ouvrir ce modèle</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What to do with {car}</source>
        <translation>Que faire de {car}</translation>
    </message>
    <message>
        <source>Remove {car}</source>
        <translation>Retirer {car}</translation>
    </message>
    <message>
        <source>Open {model}</source>
        <translation>Ouvrir {model}</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Fiche technique</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>Ajouter une version</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>{count} versions compared</source>
        <translation>{count} versions comparées</translation>
    </message>
    <message>
        <source>Differences {count}</source>
        <translation>Différences {count}</translation>
    </message>
    <message>
        <source>Equal {count}</source>
        <translation>Égales {count}</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Chercher une ligne</translation>
    </message>
    <message>
        <source>Key R</source>
        <translation>Touche R</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Mark the best value</source>
        <translation>Marquer la meilleure valeur</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Differences to the baseline</source>
        <translation>Écarts avec la référence</translation>
    </message>
    <message>
        <source>Pictures to scale beside the table</source>
        <translation>Images à l’échelle à côté du tableau</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The comparison is full: {count} versions at most.</source>
        <translation>La comparaison est complète&#xa0;: {count} versions au plus.</translation>
    </message>
    <message>
        <source>Show hidden rows ({count})</source>
        <translation>Afficher les lignes masquées ({count})</translation>
    </message>
    <message>
        <source>Key G</source>
        <translation>Touche G</translation>
    </message>
    <message>
        <source>All {rows}</source>
        <translation>Les {rows} lignes</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Key D</source>
        <translation>Touche D</translation>
    </message>
</context>
<context>
    <name>CompareButton</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare, 1 version</source>
        <translation>Comparer, 1 version</translation>
    </message>
    <message>
        <source>Compare, {count} versions</source>
        <translation>Comparer, {count} versions</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>folded</source>
        <translation>repliées</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>dépliées</translation>
    </message>
    <message>
        <source>{group}, {count} rows, {state}</source>
        <translation>{group}, {count} lignes, {state}</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Ce que signifient les signes</translation>
    </message>
    <message>
        <source>1 row hidden. Show it again</source>
        <translation>1 ligne masquée. La réafficher</translation>
    </message>
    <message>
        <source>{count} rows hidden. Show them again</source>
        <translation>{count} lignes masquées. Les réafficher</translation>
    </message>
    <message>
        <source>No row is called so. Empty the field to see them all.</source>
        <translation>Aucune ligne ne porte ce nom. Videz le champ pour tout voir.</translation>
    </message>
    <message>
        <source>No figure is known to be equal in all. Choose “All” to see every figure.</source>
        <translation>Aucune valeur n’est connue comme égale partout. Choisissez « Toutes » pour tout voir.</translation>
    </message>
    <message>
        <source>No differences known. Choose “All” to see every figure.</source>
        <translation>Aucune différence connue. Affichez toutes les lignes pour voir chaque valeur.</translation>
    </message>
    <message>
        <source>Beside the {car}: {verdict}. {reason}</source>
        <translation>À côté de la {car} : {verdict}. {reason}</translation>
    </message>
</context>
<context>
    <name>CompareOverlay</name>
    <message>
        <source>just as large</source>
        <translation>même taille</translation>
    </message>
    <message>
        <source>{size}: no comparison</source>
        <translation>{size}&#xa0;: pas de comparaison</translation>
    </message>
    <message>
        <source>just as long</source>
        <translation>même longueur</translation>
    </message>
    <message>
        <source>just as wide</source>
        <translation>même largeur</translation>
    </message>
    <message>
        <source>just as high</source>
        <translation>même hauteur</translation>
    </message>
    <message>
        <source>same wheelbase</source>
        <translation>même empattement</translation>
    </message>
    <message>
        <source>same overhangs together</source>
        <translation>porte-à-faux égaux au total</translation>
    </message>
    <message>
        <source>{mm} mm longer</source>
        <translation>{mm} mm plus longue</translation>
    </message>
    <message>
        <source>{mm} mm wider</source>
        <translation>{mm} mm plus large</translation>
    </message>
    <message>
        <source>{mm} mm higher</source>
        <translation>{mm} mm plus haute</translation>
    </message>
    <message>
        <source>wheelbase {mm} mm longer</source>
        <translation>empattement +{mm} mm</translation>
    </message>
    <message>
        <source>overhangs together {mm} mm longer</source>
        <translation>porte-à-faux +{mm} mm au total</translation>
    </message>
    <message>
        <source>{mm} mm shorter</source>
        <translation>{mm} mm plus courte</translation>
    </message>
    <message>
        <source>{mm} mm narrower</source>
        <translation>{mm} mm moins large</translation>
    </message>
    <message>
        <source>{mm} mm lower</source>
        <translation>{mm} mm plus basse</translation>
    </message>
    <message>
        <source>wheelbase {mm} mm shorter</source>
        <translation>empattement −{mm} mm</translation>
    </message>
    <message>
        <source>overhangs together {mm} mm shorter</source>
        <translation>porte-à-faux −{mm} mm au total</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Figures as of {date}. Every price with its market and date.</source>
        <translation>Données au {date}. Chaque prix avec son marché et sa date.</translation>
    </message>
    <message>
        <source>One version is chosen. Add another one to compare.</source>
        <translation>Une version est choisie. Ajoutez-en une autre pour comparer.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Choose 2 to {most} versions with the plus sign on a card, or press V.</source>
        <translation>Choisissez 2 à {most} versions avec le signe plus d’une carte, ou appuyez sur V.</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>Ajouter une version</translation>
    </message>
    <message>
        <source>To the models</source>
        <translation>Vers les modèles</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Take out {car}</source>
        <translation>Retirer {car}</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>S opens the source of a figure, B makes this car the baseline, N replaces it by the next of the filter, H hides a row, Delete removes a car, Ctrl with the left or right arrow moves it.</source>
        <translation>S ouvre la source d’une valeur, B fait de cette voiture la référence, N la remplace par la suivante du filtre, H masque une ligne, Suppr retire une voiture, Ctrl et flèche gauche ou droite la déplacent.</translation>
    </message>
    <message>
        <source>Hide this row</source>
        <translation>Masquer cette ligne</translation>
    </message>
    <message>
        <source>Unfold this group</source>
        <translation>Déplier ce groupe</translation>
    </message>
    <message>
        <source>Fold this group</source>
        <translation>Replier ce groupe</translation>
    </message>
    <message>
        <source>Hide the group “{group}”</source>
        <translation>Masquer le groupe « {group} »</translation>
    </message>
    <message>
        <source>difference to the baseline {delta}</source>
        <translation>écart avec la référence {delta}</translation>
    </message>
    <message>
        <source>different basis</source>
        <translation>base différente</translation>
    </message>
    <message>
        <source>bands overlap</source>
        <translation>fourchettes qui se chevauchent</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>plus haut, mieux</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>plus bas, mieux</translation>
    </message>
    <message>
        <source>rumour, no figure shown</source>
        <translation>rumeur, valeur non affichée</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>marché non indiqué</translation>
    </message>
    <message>
        <source>window not stated</source>
        <translation>plage non indiquée</translation>
    </message>
    <message>
        <source>Line: the same part; thin: one family</source>
        <translation>Trait : la même pièce ; fin : une famille</translation>
    </message>
</context>
<context>
    <name>CompareTray</name>
    <message>
        <source>The comparison is full: {count} versions at most.</source>
        <translation>La comparaison est complète&#xa0;: {count} versions au plus.</translation>
    </message>
</context>
<context>
    <name>ComponentBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ComponentPage</name>
    <message>
        <source>Nothing is stated here about this part</source>
        <translation>Rien n’est indiqué ici à ce sujet</translation>
    </message>
    <message>
        <source>Ask us about it.</source>
        <translation>Demandez-nous.</translation>
    </message>
    <message>
        <source>This part cannot be shown</source>
        <translation>Cette pièce ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>Where sources differ</source>
        <translation>Là où les sources divergent</translation>
    </message>
    <message>
        <source>Kept: {value}</source>
        <translation>Retenu&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Not kept: {value}</source>
        <translation>Non retenu&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>CopyLink</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CopyLinks</name>
    <message>
        <source>Copy in Dutch</source>
        <translation>Copier en néerlandais</translation>
    </message>
    <message>
        <source>Copy in English</source>
        <translation>Copier en anglais</translation>
    </message>
    <message>
        <source>Copy in German</source>
        <translation>Copier en allemand</translation>
    </message>
    <message>
        <source>Copy in French</source>
        <translation>Copier en français</translation>
    </message>
    <message>
        <source>Copy in Italian</source>
        <translation>Copier en italien</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare, 1 car</source>
        <translation>Comparer, 1 voiture</translation>
    </message>
    <message>
        <source>Compare, {count} cars</source>
        <translation>Comparer, {count} voitures</translation>
    </message>
</context>
<context>
    <name>CustomerStrip</name>
    <message>
        <source>The customer sees</source>
        <translation>Le client voit</translation>
    </message>
    <message>
        <source>Send this page</source>
        <translation>Envoyer cette page</translation>
    </message>
    <message>
        <source>Clear the screen</source>
        <translation>Vider l’écran</translation>
    </message>
    <message>
        <source>Close the screen</source>
        <translation>Fermer l’écran</translation>
    </message>
    <message>
        <source>the welcome screen</source>
        <translation>l’écran d’accueil</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Customer screen</source>
        <translation>Écran client</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>Cutaway</name>
    <message>
        <source>What sits where in the {car}</source>
        <translation>Ce qui se trouve où dans la {car}</translation>
    </message>
</context>
<context>
    <name>DateButton</name>
    <message>
        <source>As of {date}</source>
        <translation>État au {date}</translation>
    </message>
    <message>
        <source>Show what was known on a day</source>
        <translation>Montrer ce que l’on savait à une date</translation>
    </message>
    <message>
        <source>Now, edition of {date}</source>
        <translation>Maintenant, édition du {date}</translation>
    </message>
</context>
<context>
    <name>DescriptionsPanel</name>
    <message>
        <source>How other sources describe it</source>
        <translation>Comment d’autres sources la décrivent</translation>
    </message>
    <message>
        <source>Developed by {names}</source>
        <translation>Développé par&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Made by {names}</source>
        <translation>Fabriqué par&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Built at {names}</source>
        <translation>Fabriqué à&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>EmptySlots</name>
    <message>
        <source>Choose another car</source>
        <translation>Choisir une autre voiture</translation>
    </message>
    <message>
        <source>Choose another car, 1 free place</source>
        <translation>Choisir une autre voiture, 1 place libre</translation>
    </message>
    <message>
        <source>Choose another car, {count} free places</source>
        <translation>Choisir une autre voiture, {count} places libres</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>FacetColumn</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Source: {subject}</source>
        <translation>Source&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>au {date}</translation>
    </message>
    <message>
        <source>Not confirmed by the maker.</source>
        <translation>Non confirmé par le constructeur.</translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message>
        <source>date not known</source>
        <translation>date non connue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>Source : {title}</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>date not known</source>
        <translation>date non connue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>Source : {title}</translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message>
        <source>Facts, in the order of the numbers</source>
        <translation>Faits, dans l’ordre des numéros</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>What we know, and how sure</source>
        <translation>Ce que nous savons, et avec quelle certitude</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qui est connu</translation>
    </message>
    <message>
        <source>No facts with a source yet.</source>
        <translation>Pas encore de faits avec source.</translation>
    </message>
    <message>
        <source>Nothing is stated here; ask us.</source>
        <translation>Rien n’est indiqué ici&#xa0;; demandez-nous.</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 fait</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>{count} faits</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>No figures of the part itself: {absent}</source>
        <translation>Chiffres de la pièce elle-même&#xa0;: {absent}</translation>
    </message>
    <message>
        <source>Who gives these figures</source>
        <translation>Qui donne ces chiffres</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What the rules say</source>
        <translation>Ce que disent les règles</translation>
    </message>
    <message>
        <source>1 rule to be verified</source>
        <translation>1 règle à vérifier</translation>
    </message>
    <message>
        <source>{count} rules to be verified</source>
        <translation>{count} règles à vérifier</translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation>J’ai vérifié cela</translation>
    </message>
    <message>
        <source>I have checked this for all {count} sheets</source>
        <translation>Vérifié pour les {count} fiches</translation>
    </message>
</context>
<context>
    <name>GroupTitle</name>
    <message>
        <source>Open, press to fold</source>
        <translation>Ouvert, appuyez pour replier</translation>
    </message>
    <message>
        <source>Folded, press to open</source>
        <translation>Replié, appuyez pour ouvrir</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Another photo</source>
        <translation>Autre photo</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Drawing of the {model}</source>
        <translation>Dessin&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Own photo of the {model}</source>
        <translation>Photo personnelle&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Own photo, not to scale</source>
        <translation>Photo personnelle, pas à l’échelle</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Own photo</source>
        <translation>Photo personnelle</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Schematic drawing of the kind of body; dimensions: {absent}</source>
        <translation>Dessin schématique du type de carrosserie&#xa0;; cotes&#xa0;: {absent}</translation>
    </message>
    <message>
        <source>Schematic drawing at true scale</source>
        <translation>Dessin schématique à l’échelle</translation>
    </message>
    <message>
        <source>Schematic drawing, length assumed</source>
        <translation>Dessin schématique, longueur supposée</translation>
    </message>
    <message>
        <source>dimensions in mm</source>
        <translation>cotes en mm</translation>
    </message>
    <message>
        <source>grid 250 mm</source>
        <translation>grille de 250 mm</translation>
    </message>
    <message>
        <source>dashed, {no_source}: {names}</source>
        <translation>tirets, {no_source}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Choose your own photo of the {model}</source>
        <translation>Choisir votre photo&#xa0;: {model}</translation>
    </message>
    <message>
        <source>The photo is being prepared</source>
        <translation>La photo est en préparation</translation>
    </message>
</context>
<context>
    <name>HeroPanel</name>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>Développé par</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fabriqué par</translation>
    </message>
    <message>
        <source>Built at</source>
        <translation>Fabriqué à</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Chimie</translation>
    </message>
    <message>
        <source>House it comes from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Oldest mention in our sources</source>
        <translation>Plus ancienne mention dans nos sources</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>In 1 second the screen starts over and your choices are wiped.</source>
        <translation>Dans 1 seconde, l’écran recommence et vos choix sont effacés.</translation>
    </message>
    <message>
        <source>In {count} seconds the screen starts over and your choices are wiped.</source>
        <translation>Dans {count} secondes, l’écran recommence et vos choix sont effacés.</translation>
    </message>
</context>
<context>
    <name>KeptDelegate</name>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Kept comparisons</source>
        <translation>Comparaisons conservées</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Ce qui vient de se passer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No comparison is kept yet.</source>
        <translation>Aucune comparaison n’est encore conservée.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“{name}” is open and was changed since.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouverte et a été modifiée depuis.</translation>
    </message>
    <message>
        <source>“{name}” is open, as it was kept.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouverte, telle que conservée.</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Note&#xa0;: {words}</translation>
    </message>
    <message>
        <source>“{name}” is replaced.</source>
        <translation>«&#xa0;{name}&#xa0;» est remplacée.</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>«&#xa0;{name}&#xa0;» est conservée.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>«&#xa0;{name}&#xa0;» est de retour.</translation>
    </message>
    <message>
        <source>Share the comparison as a file</source>
        <translation>Partager la comparaison en fichier</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Open a shared comparison</source>
        <translation>Ouvrir une comparaison partagée</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price abroad: {market}</source>
        <translation>Prix à l’étranger&#xa0;: {market}</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>marché non indiqué</translation>
    </message>
    <message>
        <source>no Dutch price known</source>
        <translation>aucun prix néerlandais connu</translation>
    </message>
    <message>
        <source>{range} with fuel</source>
        <translation>{range} avec carburant</translation>
    </message>
    <message>
        <source>Range, WLTP</source>
        <translation>Autonomie, WLTP</translation>
    </message>
    <message>
        <source>Electric range</source>
        <translation>Autonomie électrique</translation>
    </message>
    <message>
        <source>{window} in {time}</source>
        <translation>{window} en {time}</translation>
    </message>
    <message>
        <source>DC charging, peak</source>
        <translation>Charge DC, pic</translation>
    </message>
    <message>
        <source>window and time: {absent}</source>
        <translation>plage et temps&#xa0;: {absent}</translation>
    </message>
    <message>
        <source>Consumption, WLTP</source>
        <translation>Consommation, WLTP</translation>
    </message>
    <message>
        <source>CO₂, WLTP</source>
        <translation>CO₂, WLTP</translation>
    </message>
    <message>
        <source>while driving</source>
        <translation>à l’usage</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>jusqu’à {most}</translation>
    </message>
    <message>
        <source>front boot {front}</source>
        <translation>coffre avant {front}</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Towing</source>
        <translation>Charge tractable</translation>
    </message>
    <message>
        <source>braked</source>
        <translation>freinée</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Models, Technology, Compare, Print centre</source>
        <translation>Modèles, Technique, Comparer, Impression</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Back, close</source>
        <translation>Retour, fermer</translation>
    </message>
    <message>
        <source>Showroom, or full screen for the customer</source>
        <translation>Showroom, ou plein écran pour le client</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>To the filters</source>
        <translation>Vers les filtres</translation>
    </message>
    <message>
        <source>Add to or remove from the comparison</source>
        <translation>Ajouter à la comparaison ou en retirer</translation>
    </message>
    <message>
        <source>Open the comparison</source>
        <translation>Ouvrir la comparaison</translation>
    </message>
    <message>
        <source>Versions: order by this column</source>
        <translation>Versions&#xa0;: trier par cette colonne</translation>
    </message>
    <message>
        <source>Previous or next model</source>
        <translation>Modèle précédent ou suivant</translation>
    </message>
    <message>
        <source>To the next or previous control</source>
        <translation>Élément suivant ou précédent</translation>
    </message>
    <message>
        <source>Move in cards, rows, tabs and sliders</source>
        <translation>Se déplacer&#xa0;: cartes, lignes, onglets, curseurs</translation>
    </message>
    <message>
        <source>Spec sheet of what is shown</source>
        <translation>Fiche technique de ce qui est affiché</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Customer view, and back</source>
        <translation>Vue client, et retour</translation>
    </message>
    <message>
        <source>Send this page to the customer’s screen</source>
        <translation>Envoyer cette page à l’écran client</translation>
    </message>
    <message>
        <source>Cards, table, to scale</source>
        <translation>Cartes, tableau, à l’échelle</translation>
    </message>
    <message>
        <source>First or last model</source>
        <translation>Premier ou dernier modèle</translation>
    </message>
    <message>
        <source>What can be done with this car</source>
        <translation>Que faire de cette voiture</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Source of the figure, then its link</source>
        <translation>Source du chiffre, puis son lien</translation>
    </message>
    <message>
        <source>Versions: in or out of the comparison</source>
        <translation>Versions&#xa0;: ajouter ou retirer</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>Un modèle</translation>
    </message>
    <message>
        <source>Only differences, or all</source>
        <translation>Différences seules, ou tout</translation>
    </message>
    <message>
        <source>Only equal rows, or all</source>
        <translation>Seulement les lignes égales, ou toutes</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Chercher une ligne</translation>
    </message>
    <message>
        <source>Make this car the baseline</source>
        <translation>Cette voiture comme référence</translation>
    </message>
    <message>
        <source>Next or previous car of the filter</source>
        <translation>Voiture suivante ou précédente du filtre</translation>
    </message>
    <message>
        <source>Hide this row or group</source>
        <translation>Masquer cette ligne ou ce groupe</translation>
    </message>
    <message>
        <source>Move this car to the left or right</source>
        <translation>Déplacer à gauche ou à droite</translation>
    </message>
    <message>
        <source>Take this car out</source>
        <translation>Retirer cette voiture</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Ask for the PIN, to leave</source>
        <translation>Demander le code pour sortir</translation>
    </message>
    <message>
        <source>In the showroom</source>
        <translation>Dans le showroom</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cet aide-mémoire</translation>
    </message>
</context>
<context>
    <name>KinPanel</name>
    <message>
        <source>The same part or its family</source>
        <translation>La même pièce ou sa famille</translation>
    </message>
    <message>
        <source>The same part under another name</source>
        <translation>La même pièce sous un autre nom</translation>
    </message>
    <message>
        <source>Of the same family</source>
        <translation>De la même famille</translation>
    </message>
</context>
<context>
    <name>LabelHeader</name>
    <message>
        <source>Figures</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LargeOverlay</name>
    <message>
        <source>The cars to scale, measured</source>
        <translation>Les voitures à l’échelle, cotées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>À l’échelle</translation>
    </message>
</context>
<context>
    <name>LayerHeads</name>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} sur {all}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend: {words}</source>
        <translation>Légende&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the letterhead</source>
        <translation>Modifier l’en-tête</translation>
    </message>
    <message>
        <source>No letterhead yet</source>
        <translation>Pas encore d’en-tête</translation>
    </message>
    <message>
        <source>With your name and address a sheet is whole.</source>
        <translation>Avec votre nom et votre adresse, une fiche est complète.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Location (not printed)</source>
        <translation>Site (non imprimé)</translation>
    </message>
    <message>
        <source>Seller (may stay empty)</source>
        <translation>Vendeur (facultatif)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode and town</source>
        <translation>Code postal et ville</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail or website</source>
        <translation>E-mail ou site web</translation>
    </message>
    <message>
        <source>Another location</source>
        <translation>Autre site</translation>
    </message>
    <message>
        <source>Remove this location</source>
        <translation>Retirer ce site</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Logo (PNG, JPEG or SVG)</source>
        <translation>Logo (PNG, JPEG ou SVG)</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Location {number}</source>
        <translation>Site {number}</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Fill in the name: without it there is no letterhead.</source>
        <translation>Indiquez le nom : sans lui, pas d’en-tête.</translation>
    </message>
</context>
<context>
    <name>LineupView</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>Superposées</translation>
    </message>
    <message>
        <source>How the cars stand</source>
        <translation>Disposition des voitures</translation>
    </message>
    <message>
        <source>Front wheel</source>
        <translation>Roue avant</translation>
    </message>
    <message>
        <source>Front bumper</source>
        <translation>Pare-chocs avant</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Align on</source>
        <translation>Aligner sur</translation>
    </message>
    <message>
        <source>Length in mm, wheelbase below · all cars on one scale</source>
        <translation>Longueur en mm, empattement dessous · toutes à la même échelle</translation>
    </message>
</context>
<context>
    <name>LineupWall</name>
    <message>
        <source>Models to scale</source>
        <translation>Modèles à l’échelle</translation>
    </message>
</context>
<context>
    <name>LinkTable</name>
    <message>
        <source>Links of the atlas</source>
        <translation>Liens de l’atlas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Opening the catalogue</source>
        <translation>Ouverture du catalogue</translation>
    </message>
    <message>
        <source>{what}, {done} of {total}</source>
        <translation>{what}, {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Press V on a car, or its plus, or drag it to the tray.</source>
        <translation>Appuyez sur V ou sur le plus d’une voiture, ou faites-la glisser vers la barre.</translation>
    </message>
    <message>
        <source>The comparison is empty.</source>
        <translation>La comparaison est vide.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open a model or a comparison to send it.</source>
        <translation>Ouvrez un modèle ou une comparaison pour l’envoyer.</translation>
    </message>
</context>
<context>
    <name>Misses</name>
    <message>
        <source>without {part}</source>
        <translation>sans {part}</translation>
    </message>
    <message>
        <source>not an answer to “{text}”</source>
        <translation>ne répond pas à «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>{has} seats instead of {wanted}</source>
        <translation>{has} places au lieu de {wanted}</translation>
    </message>
    <message>
        <source>{has}, {difference} less</source>
        <translation>{has}, {difference} de moins</translation>
    </message>
    <message>
        <source>{has}, {difference} more</source>
        <translation>{has}, {difference} de plus</translation>
    </message>
    <message>
        <source>known: {figures}</source>
        <translation>connu&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>{has} instead of {wanted}</source>
        <translation>{has} au lieu de {wanted}</translation>
    </message>
</context>
<context>
    <name>ModelBar</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Specification sheet</source>
        <translation>Fiche technique</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Sous la carrosserie</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>This model cannot be shown</source>
        <translation>Ce modèle ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Back to the models</source>
        <translation>Retour aux modèles</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Brand, model or platform</source>
        <translation>Marque, modèle ou plateforme</translation>
    </message>
    <message>
        <source>Search all models</source>
        <translation>Chercher parmi tous les modèles</translation>
    </message>
    <message>
        <source>No model fits this.</source>
        <translation>Aucun modèle ne correspond.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>NoResults</name>
    <message>
        <source>Drop one filter to go on.</source>
        <translation>Retirez un filtre pour continuer.</translation>
    </message>
    <message>
        <source>No single filter is in the way: clear all.</source>
        <translation>Aucun filtre seul ne bloque&#xa0;: effacez tout.</translation>
    </message>
    <message>
        <source>No model meets everything</source>
        <translation>Aucun modèle ne répond à tout</translation>
    </message>
    <message>
        <source>What comes nearest</source>
        <translation>Ce qui s’en approche le plus</translation>
    </message>
    <message>
        <source>The two that come nearest</source>
        <translation>Les deux plus proches</translation>
    </message>
    <message>
        <source>The three that come nearest</source>
        <translation>Les trois plus proches</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Without {filter}</source>
        <translation>Sans {filter}</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modèle</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modèles</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>The program made a mistake while opening the catalogue.</source>
        <translation>Le programme a fait une erreur en ouvrant le catalogue.</translation>
    </message>
    <message>
        <source>Copy the details and send them to the maker of the program.</source>
        <translation>Copiez les détails et envoyez-les à l’éditeur du programme.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>Changes apply to {count} sheets.</source>
        <translation>Les changements valent pour {count} fiches.</translation>
    </message>
    <message>
        <source>Older than {ask} days: asked about. Older than {block} days: not printed.</source>
        <translation>Plus de {ask} jours : à vérifier. Plus de {block} jours : pas imprimé.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle de fiche</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Langue de la fiche</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Which way up</source>
        <translation>Portrait ou paysage</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>Un exemplaire de moins</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Un exemplaire de plus</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Sous la peau</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Source mark at each figure</source>
        <translation>Renvoi à chaque chiffre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Second page</source>
        <translation>Deuxième page</translation>
    </message>
    <message>
        <source>Reported figures</source>
        <translation>Chiffres rapportés</translation>
    </message>
    <message>
        <source>Reported figures carry their mark and “reported, not confirmed”. Rumours are never printed.</source>
        <translation>Les chiffres rapportés portent leur marque et « rapporté, non confirmé ». Les rumeurs ne sont jamais imprimées.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change how old a price may be</source>
        <translation>Modifier l’âge permis d’un prix</translation>
    </message>
    <message>
        <source>Open the model</source>
        <translation>Ouvrir le modèle</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>1 hidden row stays out.</source>
        <translation>1 ligne masquée reste exclue.</translation>
    </message>
    <message>
        <source>{count} hidden rows stay out.</source>
        <translation>{count} lignes masquées restent exclues.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>With reported</source>
        <translation>Avec les rapportées</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Reported figures are marked as not confirmed. Rumours are never on it.</source>
        <translation>Les valeurs rapportées sont marquées comme non confirmées. Les rumeurs n’y figurent jamais.</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Avec code</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Code to open it again</source>
        <translation>Code pour la rouvrir</translation>
    </message>
    <message>
        <source>Comparison as PDF</source>
        <translation>Comparaison en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Imprimer la comparaison</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Comparison for Excel</source>
        <translation>Comparaison pour Excel</translation>
    </message>
    <message>
        <source>Save for Excel…</source>
        <translation>Enregistrer pour Excel…</translation>
    </message>
    <message>
        <source>Comparison as CSV</source>
        <translation>Comparaison en CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Comparison as picture</source>
        <translation>Comparaison en image</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer en image…</translation>
    </message>
    <message>
        <source>All {rows}</source>
        <translation>Toutes {rows}</translation>
    </message>
    <message>
        <source>Differences {count}</source>
        <translation>Différences {count}</translation>
    </message>
    <message>
        <source>Equal {count}</source>
        <translation>Égales {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OriginSummary</name>
    <message>
        <source>What is this car really?</source>
        <translation>Qu’est vraiment cette voiture&#xa0;?</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Sous la carrosserie</translation>
    </message>
</context>
<context>
    <name>OverlayDesk</name>
    <message>
        <source>Front wheel</source>
        <translation>Roue avant</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Align on</source>
        <translation>Aligner sur</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>Superposées</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Show the cars</source>
        <translation>Afficher les voitures</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>{car}: {sizes}. Against {baseline}: {differences}.</source>
        <translation>{car}&#xa0;: {sizes}. Par rapport à {baseline}&#xa0;: {differences}.</translation>
    </message>
    <message>
        <source>The cars side by side</source>
        <translation>Les voitures côte à côte</translation>
    </message>
    <message>
        <source>The outlines over each other, aligned on the front wheel</source>
        <translation>Les contours superposés, alignés sur la roue avant</translation>
    </message>
    <message>
        <source>The outlines over each other, aligned on the front bumper</source>
        <translation>Les contours superposés, alignés sur le pare-chocs avant</translation>
    </message>
    <message>
        <source>The outlines over each other, aligned on the rear bumper</source>
        <translation>Les contours superposés, alignés sur le pare-chocs arrière</translation>
    </message>
    <message>
        <source>Schematic drawings, all to one scale, in mm.</source>
        <translation>Dessins schématiques, tous à la même échelle, en mm.</translation>
    </message>
    <message>
        <source>No source gives the overhangs: the wheels stand where they usually do.</source>
        <translation>Aucune source ne donne les porte-à-faux&#xa0;: les roues sont à leur place habituelle.</translation>
    </message>
    <message>
        <source>A thin outline has a usual size where no source gives one.</source>
        <translation>Un contour fin a une taille habituelle là où aucune source n’en donne.</translation>
    </message>
</context>
<context>
    <name>OverlayPanel</name>
    <message>
        <source>Show large, with the differences measured</source>
        <translation>Agrandir, avec les différences cotées</translation>
    </message>
    <message>
        <source>Over each other, to scale</source>
        <translation>Superposées, à l’échelle</translation>
    </message>
</context>
<context>
    <name>OverlayView</name>
    <message>
        <source>Lit: {first} (full line), {second} (broken line). Tap an outline or a name to change.</source>
        <translation>En évidence&#xa0;: {first} (trait plein), {second} (tirets). Touchez un contour ou un nom pour changer.</translation>
    </message>
    <message>
        <source>{name}, lit in a full line</source>
        <translation>{name}, en évidence, trait plein</translation>
    </message>
    <message>
        <source>{name}, lit in a broken line</source>
        <translation>{name}, en évidence, tirets</translation>
    </message>
    <message>
        <source>Overlaid, aligned on the front wheel</source>
        <translation>Superposées, alignées sur la roue avant</translation>
    </message>
    <message>
        <source>Overlaid, aligned on the front bumper</source>
        <translation>Superposées, alignées sur le pare-chocs avant</translation>
    </message>
    <message>
        <source>Overlaid, aligned on the middle</source>
        <translation>Superposées, alignées sur le milieu</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>La plus courte</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>La plus longue</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>La plus basse</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>La plus haute</translation>
    </message>
    <message>
        <source>Longest wheelbase</source>
        <translation>Plus grand empattement</translation>
    </message>
    <message>
        <source>Spread of lengths</source>
        <translation>Écart des longueurs</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modèles</translation>
    </message>
    <message>
        <source>These are the first {shown} of {count} models: more outlines would hide each other.</source>
        <translation>Voici les {shown} premiers modèles sur {count}&#xa0;: davantage de contours se masqueraient.</translation>
    </message>
</context>
<context>
    <name>OverviewWindow</name>
    <message>
        <source>Showroom overview</source>
        <translation>Affiche du showroom</translation>
    </message>
    <message>
        <source>This picture is {width} × {height} cm; the law asks for at least {long} × {short} cm.</source>
        <translation>Cette image mesure {width} × {height} cm&#xa0;; la loi demande au moins {long} × {short} cm.</translation>
    </message>
</context>
<context>
    <name>PaletteFooter</name>
    <message>
        <source>To the list, with what comes nearest</source>
        <translation>Vers la liste, avec les plus proches</translation>
    </message>
    <message>
        <source>Show the 1 model in the list</source>
        <translation>Afficher le modèle dans la liste</translation>
    </message>
    <message>
        <source>Show the {count} models in the list</source>
        <translation>Afficher les {count} modèles dans la liste</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>developed by {who}</source>
        <translation>développé par {who}</translation>
    </message>
    <message>
        <source>made by {who}</source>
        <translation>fabriqué par {who}</translation>
    </message>
    <message>
        <source>built at {where}</source>
        <translation>fabriqué à {where}</translation>
    </message>
</context>
<context>
    <name>PastNote</name>
    <message>
        <source>What became known later, or bears no date, is left out.</source>
        <translation>Ce qui a été connu plus tard, ou n’est pas daté, est laissé de côté.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>As known on {date}</source>
        <translation>Tel que connu le {date}</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>The photo was removed from the catalogue; your own file is still where it was.</source>
        <translation>La photo a été retirée du catalogue&#xa0;; votre fichier est resté à sa place.</translation>
    </message>
</context>
<context>
    <name>PhotoStage</name>
    <message>
        <source>Drop your own photo here</source>
        <translation>Déposez ici votre photo</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Under the skin of the {car}</source>
        <translation>Sous la peau de la {car}</translation>
    </message>
    <message>
        <source>Drawing at true scale; where parts sit is drawn as a type. Lines and edges tell how sure it is.</source>
        <translation>Dessin à l’échelle&#xa0;; l’emplacement des pièces est schématique. Les traits et les contours disent le degré de certitude.</translation>
    </message>
    <message>
        <source>Schematic drawing, dashed where no source gives the size; where parts sit is drawn as a type. Lines and edges tell how sure it is.</source>
        <translation>Dessin schématique, en pointillé là où aucune source ne donne la cote&#xa0;; l’emplacement des pièces est schématique. Les traits et les contours disent le degré de certitude.</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>In pictures</source>
        <translation>En images</translation>
    </message>
    <message>
        <source>Different charging windows: the pictures cannot be compared with each other.</source>
        <translation>Plages de charge différentes&#xa0;: les images ne se comparent pas entre elles.</translation>
    </message>
    <message>
        <source>One block is {litres} l</source>
        <translation>Un bloc = {litres} l</translation>
    </message>
    <message>
        <source>Hatched: from the lowest to the highest value of the version</source>
        <translation>Hachuré&#xa0;: de la plus basse à la plus haute valeur de la version</translation>
    </message>
    <message>
        <source>The window is not stated</source>
        <translation>La plage n’est pas indiquée</translation>
    </message>
    <message>
        <source>From {window} %, on a clock of one hour</source>
        <translation>De {window} %, sur un cadran d’une heure</translation>
    </message>
    <message>
        <source>From {window} %</source>
        <translation>De {window} %</translation>
    </message>
</context>
<context>
    <name>PillRow</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>Retirer le filtre {filter}</translation>
    </message>
</context>
<context>
    <name>PinGate</name>
    <message>
        <source>Enter PIN</source>
        <translation>Saisissez le code PIN</translation>
    </message>
    <message>
        <source>For staff only.</source>
        <translation>Réservé au personnel.</translation>
    </message>
    <message>
        <source>4 to 8 digits. You need it to leave showroom mode.</source>
        <translation>4 à 8 chiffres. Il sert à quitter le mode showroom.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisissez un code PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code PIN de nouveau</translation>
    </message>
    <message>
        <source>To rule out a slip.</source>
        <translation>Pour éviter une faute de frappe.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>Les deux ne concordaient pas. Choisissez de nouveau.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le code PIN.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>Code PIN oublié&#xa0;?</translation>
    </message>
    <message>
        <source>On this computer, outside showroom mode, run:</source>
        <translation>Sur cet ordinateur, hors du mode showroom, lancez&#xa0;:</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Try again in 1 second.</source>
        <translation>Réessayez dans 1 seconde.</translation>
    </message>
    <message>
        <source>Try again in {count} seconds.</source>
        <translation>Réessayez dans {count} secondes.</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>up to {amount}</source>
        <translation>jusqu’à {amount}</translation>
    </message>
    <message>
        <source>Any price</source>
        <translation>Tous les prix</translation>
    </message>
    <message>
        <source>Published prices in euros, of the country and date on the card; our offer may differ.</source>
        <translation>Prix publiés en euros, pour le pays et la date de la carte&#xa0;; notre offre peut différer.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 copy</source>
        <translation>1 exemplaire</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} exemplaires</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En cours de contrôle</translation>
    </message>
    <message>
        <source>Is not printed</source>
        <translation>N’est pas imprimée</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Demande d’abord</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Cannot be made</source>
        <translation>Ne peut pas être créée</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Fiche technique</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Price card</source>
        <translation>Carte de prix</translation>
    </message>
    <message>
        <source>Origin sheet</source>
        <translation>Fiche d’origine</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Toutes les marques</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Added 1 sheet.</source>
        <translation>1 fiche ajoutée.</translation>
    </message>
    <message>
        <source>Added {count} sheets.</source>
        <translation>{count} fiches ajoutées.</translation>
    </message>
    <message>
        <source>It is in the queue already.</source>
        <translation>C’est déjà dans la file.</translation>
    </message>
    <message>
        <source>Taken out of the queue: {count} sheets.</source>
        <translation>Retirées de la file : {count} fiches.</translation>
    </message>
    <message>
        <source>Taken out of the queue: {name}.</source>
        <translation>Retiré de la file : {name}.</translation>
    </message>
    <message>
        <source>Choose two to six versions in the queue, or put them in the comparison.</source>
        <translation>Choisissez deux à six versions dans la file, ou mettez-les dans la comparaison.</translation>
    </message>
</context>
<context>
    <name>ProblemState</name>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>Le catalogue ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>and {count} more</source>
        <translation>et {count} autres</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The queue is empty. Add a sheet, or open a model and press Ctrl P.</source>
        <translation>La file est vide. Ajoutez une fiche, ou ouvrez un modèle et appuyez sur Ctrl P.</translation>
    </message>
    <message>
        <source>Other ways: both sides, PDF, folder, ZIP</source>
        <translation>Autres façons : recto verso, PDF, dossier, ZIP</translation>
    </message>
    <message>
        <source>Queue {count}</source>
        <translation>File {count}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Print 1 document</source>
        <translation>Imprimer 1 document</translation>
    </message>
    <message>
        <source>Print {count} documents</source>
        <translation>Imprimer {count} documents</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Rien à imprimer encore</translation>
    </message>
    <message>
        <source>One PDF with bookmarks…</source>
        <translation>Un seul PDF avec signets…</translation>
    </message>
    <message>
        <source>One PDF (at most {most} sheets)</source>
        <translation>Un seul PDF ({most} fiches au plus)</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>{ready} of {count} ready</source>
        <translation>{ready} sur {count} prêtes</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} exemplaires</translation>
    </message>
    <message>
        <source>{count} blocked</source>
        <translation>{count} bloquées</translation>
    </message>
    <message>
        <source>{count} to look at first</source>
        <translation>{count} à regarder d’abord</translation>
    </message>
    <message>
        <source>{count} being checked</source>
        <translation>{count} en contrôle</translation>
    </message>
    <message>
        <source>Up (Ctrl+Up)</source>
        <translation>Monter (Ctrl+haut)</translation>
    </message>
    <message>
        <source>Down (Ctrl+Down)</source>
        <translation>Descendre (Ctrl+bas)</translation>
    </message>
    <message>
        <source>Remove (Del); Ctrl+Z brings it back</source>
        <translation>Retirer (Suppr) ; Ctrl+Z la remet</translation>
    </message>
    <message>
        <source>Ways to print and save</source>
        <translation>Façons d’imprimer et d’enregistrer</translation>
    </message>
    <message>
        <source>On both sides of the paper</source>
        <translation>Recto verso</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>A PDF for each, into a folder…</source>
        <translation>Un PDF par fiche, dans un dossier…</translation>
    </message>
    <message>
        <source>ZIP with a folder for each brand…</source>
        <translation>ZIP avec un dossier par marque…</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>Why it was dropped</source>
        <translation>Pourquoi elle a été écartée</translation>
    </message>
    <message>
        <source>Why? (may stay open)</source>
        <translation>Pourquoi ? (facultatif)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{dropped} made way for {by}.</source>
        <translation>{dropped} a fait place à {by}.</translation>
    </message>
</context>
<context>
    <name>ReportedLegend</name>
    <message>
        <source>only reported, not certain</source>
        <translation>seulement rapporté, incertain</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>What happens with the sheets</source>
        <translation>Ce que deviennent les fiches</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>Ce qui a été retenu</translation>
    </message>
</context>
<context>
    <name>SavedButton</name>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>The saved searches could not be read and were set aside.</source>
        <translation>Les recherches enregistrées étaient illisibles et ont été mises de côté.</translation>
    </message>
    <message>
        <source>All {count}, rename, delete…</source>
        <translation>Les {count}, renommer, supprimer…</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>Renommer ou supprimer…</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Nom de cette recherche</translation>
    </message>
    <message>
        <source>Nothing is chosen now.</source>
        <translation>Rien n’est choisi pour l’instant.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Aucune recherche n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>There is room for {count}: delete one first.</source>
        <translation>Il y a de la place pour {count}&#xa0;: supprimez-en une d’abord.</translation>
    </message>
    <message>
        <source>“{name}” is replaced.</source>
        <translation>«&#xa0;{name}&#xa0;» est remplacée.</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>«&#xa0;{name}&#xa0;» est enregistrée.</translation>
    </message>
    <message>
        <source>That name is taken or empty; “{name}” is kept.</source>
        <translation>Ce nom est pris ou vide&#xa0;; «&#xa0;{name}&#xa0;» est conservé.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» est supprimée.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Name of this comparison</source>
        <translation>Nom de cette comparaison</translation>
    </message>
    <message>
        <source>Name, such as “Family car” or that of the customer</source>
        <translation>Nom, par exemple «&#xa0;Familiale&#xa0;» ou celui du client</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Note (peut rester vide)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Nothing is compared now.</source>
        <translation>Rien n’est comparé pour l’instant.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>Sayable</name>
    <message>
        <source>What you may say</source>
        <translation>Ce que vous pouvez dire</translation>
    </message>
    <message>
        <source>Only if you choose to tell it</source>
        <translation>Seulement si vous choisissez de le dire</translation>
    </message>
</context>
<context>
    <name>ScalePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Short to long, all at one scale; schematic drawings</source>
        <translation>De la plus courte à la plus longue, à la même échelle&#xa0;; dessins schématiques</translation>
    </message>
    <message>
        <source>; 1 car whose length is not stated is left out</source>
        <translation>&#xa0;; 1 voiture sans longueur indiquée est omise</translation>
    </message>
    <message>
        <source>; {count} cars whose length is not stated are left out</source>
        <translation>&#xa0;; {count} voitures sans longueur indiquée sont omises</translation>
    </message>
    <message>
        <source>Nothing to set side by side</source>
        <translation>Rien à mettre côte à côte</translation>
    </message>
    <message>
        <source>The length of these cars is not stated; ask us.</source>
        <translation>La longueur de ces voitures n’est pas indiquée&#xa0;; demandez-nous.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search model, platform or engine</source>
        <translation>Chercher modèle, plateforme, moteur</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de recherche</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation>Les plus proches</translation>
    </message>
    <message>
        <source>Open the comparison {code}</source>
        <translation>Ouvrir la comparaison {code}</translation>
    </message>
    <message>
        <source>Open the comparison of this QR code</source>
        <translation>Ouvrir la comparaison de ce code QR</translation>
    </message>
    <message>
        <source>Questions customers ask</source>
        <translation>Questions des clients</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>All questions, with their answers</source>
        <translation>Toutes les questions, avec leurs réponses</translation>
    </message>
    <message>
        <source>Showroom overview of consumption and CO₂</source>
        <translation>Affiche du showroom&#xa0;: consommation et CO₂</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>No model keeps within these numbers.</source>
        <translation>Aucun modèle ne respecte ces valeurs.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Rien trouvé pour «&#xa0;{text}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sheets of the catalogue</source>
        <translation>Fiches du catalogue</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>Imprimer les fiches</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation>Enregistrer en ZIP</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>Archive ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Into which folder</source>
        <translation>Dans quel dossier</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Création des pages …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>{done} of {count} sheets</source>
        <translation>{done} fiches sur {count}</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Le programme a fait une erreur.</translation>
    </message>
    <message>
        <source>Not made after all</source>
        <translation>Finalement pas créées</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>To be looked at first</source>
        <translation>À regarder d’abord</translation>
    </message>
    <message>
        <source>1 sheet was held back.</source>
        <translation>1 fiche a été retenue.</translation>
    </message>
    <message>
        <source>{count} sheets were held back.</source>
        <translation>{count} fiches ont été retenues.</translation>
    </message>
    <message>
        <source>Called off: {done} of {count} sheets are in {path}.</source>
        <translation>Interrompu : {done} fiches sur {count} sont dans {path}.</translation>
    </message>
    <message>
        <source>Called off; nothing was printed or saved.</source>
        <translation>Interrompu ; rien n’a été imprimé ni enregistré.</translation>
    </message>
    <message>
        <source>Nothing was printed or saved.</source>
        <translation>Rien n’a été imprimé ni enregistré.</translation>
    </message>
    <message>
        <source>Sent to the printer: 1 sheet.</source>
        <translation>Envoyé à l’imprimante : 1 fiche.</translation>
    </message>
    <message>
        <source>Sent to the printer: {count} sheets.</source>
        <translation>Envoyées à l’imprimante : {count} fiches.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>Saved 1 sheet: {path}</source>
        <translation>1 fiche enregistrée : {path}</translation>
    </message>
    <message>
        <source>Saved {count} sheets: {path}</source>
        <translation>{count} fiches enregistrées : {path}</translation>
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
        <translation>Aussi dans ces modèles</translation>
    </message>
    <message>
        <source>No shared part is known.</source>
        <translation>Aucune pièce partagée n’est connue.</translation>
    </message>
    <message>
        <source>models of other Stellantis brands on sale share, as far as known, a part with the {model}.</source>
        <translation>modèle en vente d’une autre marque de Stellantis partage, à notre connaissance, une pièce avec la {model}.</translation>
    </message>
    <message>
        <source>All at one scale. Below each car: the layers of which some version has the same part.</source>
        <translation>Toutes à la même échelle. Sous chaque voiture&#xa0;: les couches dont une version a la même pièce.</translation>
    </message>
    <message>
        <source>The {shown} nearest of {count}, at one scale. Below each car: the layers of which some version has the same part.</source>
        <translation>Les {shown} plus proches sur {count}, à la même échelle. Sous chaque voiture&#xa0;: les couches dont une version a la même pièce.</translation>
    </message>
</context>
<context>
    <name>SiblingsPanel</name>
    <message>
        <source>Shares technology with</source>
        <translation>Partage sa technologie avec</translation>
    </message>
    <message>
        <source>All at one scale. Below each car: the layers of which some version has the same part.</source>
        <translation>Toutes à la même échelle. Sous chaque voiture&#xa0;: les couches dont une version a la même pièce.</translation>
    </message>
    <message>
        <source>No shared part is known.</source>
        <translation>Aucune pièce partagée n’est connue.</translation>
    </message>
    <message>
        <source>models of other Stellantis brands on sale share, as far as known, a part with the {model}.</source>
        <translation>modèles en vente d’autres marques de Stellantis partagent, à notre connaissance, une pièce avec la {model}.</translation>
    </message>
    <message>
        <source>The {shown} nearest of {count} models that share a part</source>
        <translation>Les {shown} plus proches des {count} modèles qui partagent une pièce</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Afficher {count} de plus</translation>
    </message>
    <message>
        <source>What sources say about sharing</source>
        <translation>Ce que disent les sources sur le partage</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <source>Pictures to scale</source>
        <translation>Images à l’échelle</translation>
    </message>
</context>
<context>
    <name>SistersPanel</name>
    <message>
        <source>Technically nearest, and what the difference in price buys</source>
        <translation>Les plus proches techniquement, et ce qu’achète la différence de prix</translation>
    </message>
    <message>
        <source>Lay it beside another model</source>
        <translation>Mettre à côté d’un autre modèle</translation>
    </message>
    <message>
        <source>Lay the {car} beside it</source>
        <translation>Mettre la {car} à côté</translation>
    </message>
    <message>
        <source>1 layer the same part</source>
        <translation>1 niveau avec la même pièce</translation>
    </message>
    <message>
        <source>{count} layers the same part</source>
        <translation>{count} niveaux avec la même pièce</translation>
    </message>
    <message>
        <source>1 of one family</source>
        <translation>1 d’une même famille</translation>
    </message>
    <message>
        <source>{count} of one family</source>
        <translation>{count} d’une même famille</translation>
    </message>
</context>
<context>
    <name>SkinPage</name>
    <message>
        <source>Nothing was known of this car on that day.</source>
        <translation>Ce jour-là, rien n’était connu de cette voiture.</translation>
    </message>
</context>
<context>
    <name>SlotMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Fiche technique</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Prendre comme référence</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Drop a car here to compare it</source>
        <translation>Déposez une voiture ici pour la comparer</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Source of {figure}</source>
        <translation>Source&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>market {market}</source>
        <translation>marché {market}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>au {date}</translation>
    </message>
    <message>
        <source>Registry: {match}</source>
        <translation>Registre&#xa0;: {match}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>Not kept: {value}</source>
        <translation>Non retenu&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Further sources of the description</source>
        <translation>Autres sources de la description</translation>
    </message>
</context>
<context>
    <name>SpanControl</name>
    <message>
        <source>{question}, at least</source>
        <translation>{question}, au moins</translation>
    </message>
    <message>
        <source>{question}, at most</source>
        <translation>{question}, au plus</translation>
    </message>
    <message>
        <source>Prices in euros as published, from several countries; the card says which.</source>
        <translation>Prix en euros tels que publiés, de plusieurs pays&#xa0;; la carte dit lequel.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>dès {number}</translation>
    </message>
    <message>
        <source>to {number}</source>
        <translation>jusqu’à {number}</translation>
    </message>
</context>
<context>
    <name>SpecsPanel</name>
    <message>
        <source>Specifications</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Point at a figure, press S or hold it for its source</source>
        <translation>Pointez une valeur, appuyez sur S ou maintenez-la pour sa source</translation>
    </message>
    <message>
        <source>Figures of this car: {absent}</source>
        <translation>Valeurs de cette voiture&#xa0;: {absent}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>marché non indiqué</translation>
    </message>
    <message>
        <source>Known for the family only</source>
        <translation>Connu pour la famille seulement</translation>
    </message>
    <message>
        <source>These values hold for a family of versions, not for this one, and are never used as its figure.</source>
        <translation>Ces valeurs valent pour une famille de versions, pas pour celle-ci, et ne lui sont jamais attribuées.</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Showroom: staff</source>
        <translation>Showroom&#xa0;: personnel</translation>
    </message>
    <message>
        <source>Leave showroom mode</source>
        <translation>Quitter le mode showroom</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Nettoyer l’écran</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code PIN</translation>
    </message>
    <message>
        <source>Go on in the showroom</source>
        <translation>Continuer dans le showroom</translation>
    </message>
    <message>
        <source>Start over without a touch after</source>
        <translation>Recommencer sans contact après</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} secondes</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutes</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
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
        <translation>Taille de la page</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Encore rien à voir</translation>
    </message>
    <message>
        <source>Add a model, a version, a comparison or the whole range. The page then appears here.</source>
        <translation>Ajoutez un modèle, une version, une comparaison ou toute la gamme. La page apparaît alors ici.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>This sheet cannot be made</source>
        <translation>Cette fiche ne peut pas être établie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Page {number} is being made</source>
        <translation>Page {number} en création</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>page {number} sur {count}</translation>
    </message>
    <message>
        <source>Preview: {title}</source>
        <translation>Aperçu&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>StatementsPanel</name>
    <message>
        <source>What is known for or against it, newest first</source>
        <translation>Ce que l’on sait pour ou contre, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Beside the description no dated statement has been found.</source>
        <translation>Outre la description, aucune déclaration datée n’a été trouvée.</translation>
    </message>
    <message>
        <source>Nothing more is stated here; ask us.</source>
        <translation>Rien de plus n’est indiqué ici&#xa0;; demandez-nous.</translation>
    </message>
    <message>
        <source>Note for the dealer</source>
        <translation>Note pour le concessionnaire</translation>
    </message>
    <message>
        <source>Under the name {name}</source>
        <translation>Sous le nom {name}</translation>
    </message>
    <message>
        <source>replaced by a newer statement</source>
        <translation>remplacé par une déclaration plus récente</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Stellantis and {brand}: how the two are bound</source>
        <translation>Stellantis et {brand}&#xa0;: ce qui les lie</translation>
    </message>
    <message>
        <source>The bond</source>
        <translation>Le lien</translation>
    </message>
    <message>
        <source>What came after</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Show all earlier dates</source>
        <translation>Afficher toutes les dates antérieures</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>As it stood on {date}</source>
        <translation>Situation au {date}</translation>
    </message>
    <message>
        <source>Report from unnamed sources, not confirmed</source>
        <translation>Information de sources anonymes, non confirmée</translation>
    </message>
    <message>
        <source>Comment of the writer, not a fact</source>
        <translation>Commentaire de l’auteur, pas un fait</translation>
    </message>
    <message>
        <source>Stated as fact</source>
        <translation>Présenté comme un fait</translation>
    </message>
    <message>
        <source>How it went elsewhere: official line beside practice</source>
        <translation>Ailleurs&#xa0;: version officielle et pratique</translation>
    </message>
    <message>
        <source>Show {count} more cases</source>
        <translation>Afficher {count} autres cas</translation>
    </message>
    <message>
        <source>Car and base</source>
        <translation>Voiture et base</translation>
    </message>
    <message>
        <source>Official line</source>
        <translation>Version officielle</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>En pratique</translation>
    </message>
    <message>
        <source>Earlier dates</source>
        <translation>Dates antérieures</translation>
    </message>
    <message>
        <source>The choices so far</source>
        <translation>Les choix jusqu’ici</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>Ce qui a été retenu</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} autres</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>not certain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Drawing to scale</source>
        <translation>Dessin à l’échelle</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Ajouter à la comparaison</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>Dans la comparaison</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation>Motorisation</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Prix dès</translation>
    </message>
    <message>
        <source>Range WLTP</source>
        <translation>Autonomie WLTP</translation>
    </message>
    <message>
        <source>Fuel WLTP</source>
        <translation>Carburant WLTP</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Towing</source>
        <translation>Charge tractable</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>First columns</source>
        <translation>Premières colonnes</translation>
    </message>
</context>
<context>
    <name>TakeMenu</name>
    <message>
        <source>Take home</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
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
        <translation>Image…</translation>
    </message>
    <message>
        <source>Copy picture and rows</source>
        <translation>Copier l’image et les lignes</translation>
    </message>
    <message>
        <source>Code for the customer…</source>
        <translation>Code pour le client…</translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <source>What is taken home</source>
        <translation>Ce qui est emporté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Save the comparison as PDF</source>
        <translation>Enregistrer la comparaison en PDF</translation>
    </message>
    <message>
        <source>Save the comparison for Excel</source>
        <translation>Enregistrer la comparaison pour Excel</translation>
    </message>
    <message>
        <source>Save the comparison as CSV</source>
        <translation>Enregistrer la comparaison en CSV</translation>
    </message>
    <message>
        <source>Save the comparison as picture</source>
        <translation>Enregistrer la comparaison en image</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Image SVG</translation>
    </message>
    <message>
        <source>Making {name} …</source>
        <translation>Création de {name} …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Création des pages …</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Imprimer la comparaison</translation>
    </message>
    <message>
        <source>Sent to the printer: 1 page.</source>
        <translation>Envoyé à l’imprimante&#xa0;: 1 page.</translation>
    </message>
    <message>
        <source>Sent to the printer: {count} pages.</source>
        <translation>Envoyé à l’imprimante&#xa0;: {count} pages.</translation>
    </message>
    <message>
        <source>Making the picture …</source>
        <translation>Création de l’image …</translation>
    </message>
    <message>
        <source>Copied: a picture, and the rows for a spreadsheet.</source>
        <translation>Copié&#xa0;: une image, et les lignes pour un tableur.</translation>
    </message>
</context>
<context>
    <name>TiesPanel</name>
    <message>
        <source>How its makers are bound</source>
        <translation>Les liens entre ses fabricants</translation>
    </message>
    <message>
        <source>Show all {count} bonds</source>
        <translation>Afficher les {count} liens</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>à partir de {date}</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>How this became known</source>
        <translation>Comment cela s’est su</translation>
    </message>
    <message>
        <source>How technology of {partner} comes into the brands of Stellantis</source>
        <translation>Comment la technique de {partner} arrive dans les marques de Stellantis</translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{statement} Replaced by a newer statement.</source>
        <translation>{statement} Remplacé par une déclaration plus récente.</translation>
    </message>
    <message>
        <source>Source: {publisher}</source>
        <translation>Source : {publisher}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Print centre</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Light theme (T)</source>
        <translation>Thème clair (T)</translation>
    </message>
    <message>
        <source>Dark theme (T)</source>
        <translation>Thème sombre (T)</translation>
    </message>
    <message>
        <source>Keyboard (F1)</source>
        <translation>Clavier (F1)</translation>
    </message>
</context>
<context>
    <name>TraySlot</name>
    <message>
        <source>Take {car} out</source>
        <translation>Retirer {car}</translation>
    </message>
    <message>
        <source>{car}, {place} of {count}, baseline</source>
        <translation>{car}, {place} sur {count}, référence</translation>
    </message>
    <message>
        <source>{car}, {place} of {count}</source>
        <translation>{car}, {place} sur {count}</translation>
    </message>
    <message>
        <source>{car} (baseline)</source>
        <translation>{car} (référence)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>TrayStrip</name>
    <message>
        <source>Comparison tray</source>
        <translation>Barre de comparaison</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Empty the comparison</source>
        <translation>Vider la comparaison</translation>
    </message>
    <message>
        <source>Fold the tray away</source>
        <translation>Replier la barre</translation>
    </message>
    <message>
        <source>Compare ({count})</source>
        <translation>Comparer ({count})</translation>
    </message>
    <message>
        <source>Compare, 1 version</source>
        <translation>Comparer, 1 version</translation>
    </message>
    <message>
        <source>Compare, {count} versions</source>
        <translation>Comparer, {count} versions</translation>
    </message>
    <message>
        <source>1 version to compare</source>
        <translation>1 version à comparer</translation>
    </message>
    <message>
        <source>{count} versions to compare</source>
        <translation>{count} versions à comparer</translation>
    </message>
    <message>
        <source>{words}, show them</source>
        <translation>{words}, afficher</translation>
    </message>
</context>
<context>
    <name>UnknownPanel</name>
    <message>
        <source>What we do not know</source>
        <translation>Ce que nous ne savons pas</translation>
    </message>
    <message>
        <source>What is not stated here</source>
        <translation>Ce qui n’est pas indiqué ici</translation>
    </message>
    <message>
        <source>Copy all questions</source>
        <translation>Copier toutes les questions</translation>
    </message>
    <message>
        <source>Each layer has a source, a developer and a maker.</source>
        <translation>Chaque couche a une source, un développeur et un fabricant.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the question: {question}</source>
        <translation>Copier la question&#xa0;: {question}</translation>
    </message>
    <message>
        <source>The question is on the clipboard.</source>
        <translation>La question est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>{count} questions are on the clipboard.</source>
        <translation>{count} questions sont dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>UseTile</name>
    <message>
        <source>versions not known yet</source>
        <translation>versions pas encore connues</translation>
    </message>
    <message>
        <source>all {count} versions</source>
        <translation>les {count} versions</translation>
    </message>
    <message>
        <source>its one version</source>
        <translation>la seule version</translation>
    </message>
    <message>
        <source>and one more version</source>
        <translation>et une autre version</translation>
    </message>
    <message>
        <source>and {count} more versions</source>
        <translation>et {count} autres versions</translation>
    </message>
</context>
<context>
    <name>UsesPanel</name>
    <message>
        <source>Every model that has it</source>
        <translation>Tous les modèles qui l’ont</translation>
    </message>
    <message>
        <source>No version in this catalogue is stated to have this part.</source>
        <translation>Aucune version de ce catalogue n’est indiquée avec cette pièce.</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modèle</translation>
    </message>
    <message>
        <source>{count} models of 1 brand</source>
        <translation>{count} modèles d’une marque, à la même échelle</translation>
    </message>
    <message>
        <source>{count} models of {brands} brands, at one scale</source>
        <translation>{count} modèles de {brands} marques, à la même échelle</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Afficher les {count}</translation>
    </message>
    <message>
        <source>Who says that these cars have it</source>
        <translation>Qui dit que ces voitures l’ont</translation>
    </message>
    <message>
        <source>Cars that the description names</source>
        <translation>Voitures citées dans la description</translation>
    </message>
</context>
<context>
    <name>VariantPicker</name>
    <message>
        <source>Add a version</source>
        <translation>Ajouter une version</translation>
    </message>
    <message>
        <source>Brand, model or version</source>
        <translation>Marque, modèle ou version</translation>
    </message>
    <message>
        <source>Search all versions</source>
        <translation>Chercher dans toutes les versions</translation>
    </message>
    <message>
        <source>No version fits this.</source>
        <translation>Aucune version ne correspond.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
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
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Conso.</translation>
    </message>
    <message>
        <source>Price, market</source>
        <translation>Prix, marché</translation>
    </message>
    <message>
        <source>Order by: {column}</source>
        <translation>Trier par&#xa0;: {column}</translation>
    </message>
    <message>
        <source>In comparison</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>market not stated</source>
        <translation>marché non indiqué</translation>
    </message>
    <message>
        <source>electric</source>
        <translation>électrique</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brute</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>utile</translation>
    </message>
</context>
<context>
    <name>VariantsPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>No source names a version of this car yet.</source>
        <translation>Aucune source ne cite encore de version de cette voiture.</translation>
    </message>
</context>
<context>
    <name>VariantsTable</name>
    <message>
        <source>Versions of the {model}</source>
        <translation>Versions&#xa0;: {model}</translation>
    </message>
</context>
<context>
    <name>VersionMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Under the skin</source>
        <translation>Sous la carrosserie</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Fiche technique</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Retirer de la comparaison</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Ajouter à la comparaison</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>Dans la comparaison</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Powertrain</source>
        <translation>Motorisation</translation>
    </message>
    <message>
        <source>Version: {name}</source>
        <translation>Version&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ViewControls</name>
    <message>
        <source>Customer view</source>
        <translation>Vue client</translation>
    </message>
    <message>
        <source>Customer view (C)</source>
        <translation>Vue client (C)</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Ce que voient les clients</translation>
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
        <translation>Montrer aussi aux clients les valeurs rapportées, chacune avec son signe</translation>
    </message>
    <message>
        <source>Send this page to the customer’s screen</source>
        <translation>Envoyer cette page à l’écran client</translation>
    </message>
    <message>
        <source>Clear the customer’s screen</source>
        <translation>Vider l’écran client</translation>
    </message>
    <message>
        <source>Close the customer’s screen</source>
        <translation>Fermer l’écran client</translation>
    </message>
    <message>
        <source>Showroom overview of consumption and CO₂</source>
        <translation>Affiche du showroom&#xa0;: consommation et CO₂</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>À l’échelle</translation>
    </message>
    <message>
        <source>Show the models as</source>
        <translation>Afficher les modèles en</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Cars</source>
        <translation>Voitures</translation>
    </message>
</context>
<context>
    <name>WallDelegate</name>
    <message>
        <source>from</source>
        <translation>dès</translation>
    </message>
    <message>
        <source>ask us the price</source>
        <translation>demandez-nous le prix</translation>
    </message>
    <message>
        <source>up to {range} electric</source>
        <translation>jusqu’à {range} en électrique</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>No car fits all of this</source>
        <translation>Aucune voiture ne répond à tout cela</translation>
    </message>
    <message>
        <source>Let one choice go to see more.</source>
        <translation>Retirez un choix pour en voir plus.</translation>
    </message>
    <message>
        <source>Show all cars</source>
        <translation>Afficher toutes les voitures</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>the search “{text}”</source>
        <translation>la recherche «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Recherche&#xa0;: {text}</translation>
    </message>
    <message>
        <source>With {part}</source>
        <translation>Avec {part}</translation>
    </message>
</context>
<context>
    <name>XrayCars</name>
    <message>
        <source>{left} and {right} at one scale, with what they share</source>
        <translation>{left} et {right} à la même échelle, avec ce qu’elles partagent</translation>
    </message>
</context>
<context>
    <name>XrayView</name>
    <message>
        <source>Two cars at one scale</source>
        <translation>Deux voitures à la même échelle</translation>
    </message>
    <message>
        <source>Drawn: the two versions that have most in common. In colour what these two share; others may share other layers. The lines tell how sure it is.</source>
        <translation>Dessinées&#xa0;: les deux versions qui ont le plus en commun. En couleur, ce que ces deux partagent&#xa0;; d’autres peuvent partager d’autres couches. Les traits disent le degré de certitude.</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Couche par couche</translation>
    </message>
    <message>
        <source>Another car than the {car}</source>
        <translation>Une autre voiture que la {car}</translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Part or plant</source>
        <translation>Pièce ou usine</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>Développé par</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fabriqué par</translation>
    </message>
    <message>
        <source>Built at</source>
        <translation>Fabriqué à</translation>
    </message>
    <message>
        <source>Whose, how sure, who says so</source>
        <translation>De qui, quelle certitude, qui le dit</translation>
    </message>
</context>
</TS>
