"""What can be wrong with a file that holds a comparison, each in one sentence with its way out, in every language."""

from enum import Enum

from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import Text


class ComparisonProblem(CatalogueProblem):
    """A comparison cannot be read, kept or changed. What was there before is still there."""


_OTHER_FILE = Text(
    "Choose a file that ends in .comparison.json.",
    "Kies een bestand dat op .comparison.json eindigt.",
    "Wählen Sie eine Datei, die auf .comparison.json endet.",
    "Choisissez un fichier qui se termine par .comparison.json.",
    "Scelga un file che finisce in .comparison.json.",
)
_ASK_AGAIN = Text(
    "Ask for the file again, or correct it there.",
    "Vraag het bestand opnieuw op, of verbeter het daar.",
    "Lassen Sie sich die Datei noch einmal geben, oder berichtigen Sie sie dort.",
    "Redemandez le fichier, ou corrigez-le à cet endroit.",
    "Chieda di nuovo il file, o lo corregga in quel punto.",
)
_NONE = Text("", "")


class ComparisonFault(Enum):
    """A fault: the sentence and what to do about it. `{name}` is the file or the name of the comparison."""

    NOT_FOUND = (
        Text(
            "{name} is not there.",
            "{name} bestaat niet.",
            "{name} ist nicht vorhanden.",
            "{name} est introuvable.",
            "{name} non esiste.",
        ),
        _OTHER_FILE,
    )
    UNREADABLE = (
        Text(
            "{name} cannot be read ({detail}).",
            "{name} is niet te lezen ({detail}).",
            "{name} ist nicht lesbar ({detail}).",
            "{name} est illisible ({detail}).",
            "{name} non è leggibile ({detail}).",
        ),
        Text(
            "Check that it is a file and that you may read it.",
            "Kijk of het een bestand is en of u het mag lezen.",
            "Prüfen Sie, ob es eine Datei ist und Sie sie lesen dürfen.",
            "Vérifiez que c’est un fichier et que vous pouvez le lire.",
            "Verifichi che sia un file e di poterlo leggere.",
        ),
    )
    TOO_LARGE = (
        Text(
            "{name} is larger than {detail} MB, so it is no comparison.",
            "{name} is groter dan {detail} MB en is dus geen vergelijking.",
            "{name} ist größer als {detail} MB und somit kein Vergleich.",
            "{name} dépasse {detail} Mo\u00a0; ce n’est donc pas une comparaison.",
            "{name} supera {detail} MB, quindi non è un confronto.",
        ),
        _OTHER_FILE,
    )
    NOT_JSON = (
        Text(
            "{name}, line {detail}: this is not the JSON that a comparison is written in.",
            "{name}, regel {detail}: dit is niet de JSON waarin een vergelijking staat.",
            "{name}, Zeile {detail}: Das ist nicht das JSON, in dem ein Vergleich steht.",
            "{name}, ligne {detail}\u00a0: ce n’est pas le JSON d’une comparaison.",
            "{name}, riga {detail}: questo non è il JSON di un confronto.",
        ),
        _ASK_AGAIN,
    )
    OTHER_FORMAT = (
        Text(
            "{name} holds no comparison: “format” has to be “{detail}”.",
            "{name} bevat geen vergelijking: bij “format” hoort “{detail}” te staan.",
            "{name} enthält keinen Vergleich: Bei „format“ muss „{detail}“ stehen.",
            "{name} ne contient pas de comparaison\u00a0: «\u00a0format\u00a0» doit valoir «\u00a0{detail}\u00a0».",
            "{name} non contiene un confronto: “format” deve essere “{detail}”.",
        ),
        _OTHER_FILE,
    )
    OTHER_VERSION = (
        Text(
            "{name} has no version that exists: “version” has to be a whole number from 1 to {detail}.",
            "{name} heeft geen bestaande versie: bij “version” hoort een geheel getal van 1 tot en met {detail}.",
            "{name} hat keine gültige Version: Bei „version“ muss eine ganze Zahl von 1 bis {detail} stehen.",
            "{name} n’a pas de version valable\u00a0: «\u00a0version\u00a0» doit être un entier de 1 à {detail}.",
            "{name} non ha una versione valida: “version” deve essere un numero intero da 1 a {detail}.",
        ),
        _ASK_AGAIN,
    )
    NEWER = (
        Text(
            "{name} was written by a newer version of this program (version {detail} of the file).",
            "{name} is geschreven door een nieuwere versie van dit programma (versie {detail} van het bestand).",
            "{name} stammt aus einer neueren Version dieses Programms (Version {detail} der Datei).",
            "{name} vient d’une version plus récente de ce programme (version {detail} du fichier).",
            "{name} proviene da una versione più recente di questo programma (versione {detail} del file).",
        ),
        Text(
            "Update the program on this computer.",
            "Werk het programma op deze computer bij.",
            "Aktualisieren Sie das Programm auf diesem Computer.",
            "Mettez à jour le programme sur cet ordinateur.",
            "Aggiorni il programma su questo computer.",
        ),
    )
    NOT_RIGHT = (
        Text(
            "{name}, {detail}: here belongs {right}.",
            "{name}, {detail}: hier hoort {right}.",
            "{name}, {detail}: Hierher gehört {right}.",
            "{name}, {detail}\u00a0: ici, il faut {right}.",
            "{name}, {detail}: qui ci vuole {right}.",
        ),
        _ASK_AGAIN,
    )
    NOT_KEPT = (
        Text(
            "The comparison cannot be kept: at {detail} belongs {right}.",
            "De vergelijking kan niet worden bewaard: bij {detail} hoort {right}.",
            "Der Vergleich kann nicht gespeichert werden: Bei {detail} gehört {right} hin.",
            "La comparaison ne peut pas être conservée\u00a0: pour {detail}, il faut {right}.",
            "Il confronto non può essere conservato: in {detail} ci vuole {right}.",
        ),
        _NONE,
    )
    NAME_TAKEN = (
        Text(
            "There is already a comparison called “{name}”.",
            "Er is al een vergelijking met de naam “{name}”.",
            "Es gibt schon einen Vergleich mit dem Namen „{name}“.",
            "Il existe déjà une comparaison nommée «\u00a0{name}\u00a0».",
            "Esiste già un confronto chiamato “{name}”.",
        ),
        Text(
            "Choose another name.",
            "Kies een andere naam.",
            "Wählen Sie einen anderen Namen.",
            "Choisissez un autre nom.",
            "Scelga un altro nome.",
        ),
    )
    NOT_WRITTEN = (
        Text(
            "{name} could not be changed ({detail}).",
            "{name} kon niet worden gewijzigd ({detail}).",
            "{name} konnte nicht geändert werden ({detail}).",
            "{name} n’a pas pu être modifié ({detail}).",
            "Non è stato possibile modificare {name} ({detail}).",
        ),
        Text(
            "Free some space, or check that you may write there.",
            "Maak ruimte vrij, of kijk of u daar mag schrijven.",
            "Schaffen Sie Platz, oder prüfen Sie, ob Sie dort schreiben dürfen.",
            "Libérez de l’espace, ou vérifiez que vous pouvez écrire à cet endroit.",
            "Liberi spazio, o verifichi di poter scrivere lì.",
        ),
    )

    def of(self, name: str, detail: str = "", right: Text = _NONE) -> ComparisonProblem:
        """Return the problem with the file or comparison called `name`."""
        sentence, remedy = self.value
        return ComparisonProblem(sentence.filled(name=plain(name), detail=plain(detail), right=right), remedy)


def plain(text: str, most: int = 120) -> str:
    """Return a text from outside as it may stand in a sentence: one line, not endless, always printable."""
    shown = "".join(c if c.isprintable() else " " for c in text[:most])
    return shown + ("…" if len(text) > most else "")
