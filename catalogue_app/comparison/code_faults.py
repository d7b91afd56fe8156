"""What can be wrong with a take-home code, each in one sentence with its way out, in every language."""

from enum import Enum

from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import Text


class CodeProblem(CatalogueProblem):
    """A take-home code cannot be read, or what it stands for is not here."""


_SCAN_AGAIN = Text(
    "Scan the whole QR code again.",
    "Scan de hele QR-code opnieuw.",
    "Scannen Sie den ganzen QR-Code noch einmal.",
    "Scannez de nouveau le code QR entier.",
    "Scansioni di nuovo l’intero codice QR.",
)
_CHECK = Text(
    "Compare it with the paper, character by character.",
    "Vergelijk hem teken voor teken met het papier.",
    "Vergleichen Sie ihn Zeichen für Zeichen mit dem Papier.",
    "Comparez-le au papier, caractère par caractère.",
    "Lo confronti con il foglio, carattere per carattere.",
)


class CodeFault(Enum):
    """A fault: the sentence and what to do about it. `{code}` is what was given, or its beginning."""

    NO_CODE = (
        Text(
            "“{code}” is not a code of the catalogue.",
            "“{code}” is geen code van de catalogus.",
            "„{code}“ ist kein Code des Katalogs.",
            "«\u00a0{code}\u00a0» n’est pas un code du catalogue.",
            "“{code}” non è un codice del catalogo.",
        ),
        Text(
            "Scan the QR code of a comparison, or type the nine characters below it, as K7Q-M2X-B4D.",
            "Scan de QR-code van een vergelijking, of typ de negen tekens eronder, zoals K7Q-M2X-B4D.",
            "Scannen Sie den QR-Code eines Vergleichs, oder geben Sie die neun Zeichen darunter ein, wie K7Q-M2X-B4D.",
            "Scannez le code QR d’une comparaison, ou tapez les neuf caractères en dessous, comme K7Q-M2X-B4D.",
            "Scansioni il codice QR di un confronto, o digiti i nove caratteri sotto, come K7Q-M2X-B4D.",
        ),
    )
    MISTYPED = (
        Text(
            "There is a typing error in the code “{code}”.",
            "Er zit een typefout in de code “{code}”.",
            "Im Code „{code}“ ist ein Tippfehler.",
            "Il y a une faute de frappe dans le code «\u00a0{code}\u00a0».",
            "C’è un errore di battitura nel codice “{code}”.",
        ),
        _CHECK,
    )
    DAMAGED = (
        Text(
            "The code “{code}” is not whole or has an error in it.",
            "De code “{code}” is niet compleet of er zit een fout in.",
            "Der Code „{code}“ ist unvollständig oder enthält einen Fehler.",
            "Le code «\u00a0{code}\u00a0» est incomplet ou contient une erreur.",
            "Il codice “{code}” è incompleto o contiene un errore.",
        ),
        _SCAN_AGAIN,
    )
    NEWER = (
        Text(
            "The code “{code}” was made by a newer version of this program.",
            "De code “{code}” is gemaakt met een nieuwere versie van dit programma.",
            "Der Code „{code}“ wurde mit einer neueren Version dieses Programms erstellt.",
            "Le code «\u00a0{code}\u00a0» a été fait avec une version plus récente de ce programme.",
            "Il codice “{code}” è stato creato con una versione più recente di questo programma.",
        ),
        Text(
            "Update the program on this computer.",
            "Werk het programma op deze computer bij.",
            "Aktualisieren Sie das Programm auf diesem Computer.",
            "Mettez à jour le programme sur cet ordinateur.",
            "Aggiorni il programma su questo computer.",
        ),
    )
    NOT_HERE = (
        Text(
            "The comparison with the code “{code}” is not kept on this computer.",
            "De vergelijking met de code “{code}” is niet op deze computer bewaard.",
            "Der Vergleich mit dem Code „{code}“ ist auf diesem Computer nicht gespeichert.",
            "La comparaison au code «\u00a0{code}\u00a0» n’est pas conservée sur cet ordinateur.",
            "Il confronto con il codice “{code}” non è conservato su questo computer.",
        ),
        Text(
            "Scan the QR code instead; it holds the comparison itself.",
            "Scan in plaats daarvan de QR-code; daar zit de vergelijking zelf in.",
            "Scannen Sie stattdessen den QR-Code; er enthält den Vergleich selbst.",
            "Scannez plutôt le code QR\u00a0; il contient la comparaison elle-même.",
            "Scansioni invece il codice QR; contiene il confronto stesso.",
        ),
    )

    def of(self, code: str) -> CodeProblem:
        """Return the problem with a code as it was given."""
        sentence, remedy = self.value
        shown = "".join(c if c.isprintable() else " " for c in code[:_SHOWN]).strip()
        return CodeProblem(sentence.filled(code=shown + ("…" if len(code) > _SHOWN else "")), remedy)


_SHOWN = 16
