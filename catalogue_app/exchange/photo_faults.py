"""What can be wrong with a photo, each in one sentence with its way out, in every language."""

from enum import Enum

from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import Text


class PhotoProblem(CatalogueProblem):
    """A photo cannot be taken in, kept or shown. What was there before is still there."""


_OTHER_FILE = Text(
    "Choose another file.",
    "Kies een ander bestand.",
    "Wählen Sie eine andere Datei.",
    "Choisissez un autre fichier.",
    "Scelga un altro file.",
)


class PhotoFault(Enum):
    """A fault: the sentence and what to do about it. `{name}` is the file or the model."""

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
    NO_FILE = (
        Text(
            "{name} is a folder, not a photo.",
            "{name} is een map, geen foto.",
            "{name} ist ein Ordner, kein Foto.",
            "{name} est un dossier, pas une photo.",
            "{name} è una cartella, non una foto.",
        ),
        _OTHER_FILE,
    )
    EMPTY = (
        Text("{name} is empty.", "{name} is leeg.", "{name} ist leer.", "{name} est vide.", "{name} è vuoto."),
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
            "Check that you may read the file.",
            "Kijk of u het bestand mag lezen.",
            "Prüfen Sie, ob Sie die Datei lesen dürfen.",
            "Vérifiez que vous pouvez lire le fichier.",
            "Verifichi di poter leggere il file.",
        ),
    )
    TOO_HEAVY = (
        Text(
            "{name} is {detail} MB; a photo may be 40 MB.",
            "{name} is {detail} MB; een foto mag 40 MB zijn.",
            "{name} hat {detail} MB; ein Foto darf 40 MB haben.",
            "{name} fait {detail} Mo\u00a0; une photo peut faire 40 Mo.",
            "{name} è di {detail} MB; una foto può essere di 40 MB.",
        ),
        Text(
            "Save it smaller and choose it again.",
            "Bewaar de foto kleiner en kies hem opnieuw.",
            "Speichern Sie es kleiner und wählen Sie es erneut.",
            "Enregistrez-la en plus petit et choisissez-la de nouveau.",
            "La salvi più piccola e la scelga di nuovo.",
        ),
    )
    TOO_MANY_PIXELS = (
        Text(
            "{name} has more than {detail} million pixels.",
            "{name} heeft meer dan {detail} miljoen pixels.",
            "{name} hat mehr als {detail} Millionen Pixel.",
            "{name} a plus de {detail} millions de pixels.",
            "{name} ha più di {detail} milioni di pixel.",
        ),
        Text(
            "Save it smaller and choose it again.",
            "Bewaar de foto kleiner en kies hem opnieuw.",
            "Speichern Sie es kleiner und wählen Sie es erneut.",
            "Enregistrez-la en plus petit et choisissez-la de nouveau.",
            "La salvi più piccola e la scelga di nuovo.",
        ),
    )
    HEIC = (
        Text(
            "{name} is a HEIC or AVIF photo.",
            "{name} is een HEIC- of AVIF-foto.",
            "{name} ist ein HEIC- oder AVIF-Foto.",
            "{name} est une photo HEIC ou AVIF.",
            "{name} è una foto HEIC o AVIF.",
        ),
        Text(
            "Save it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible) and choose it again.",
            "Bewaar de foto als JPEG (op een iPhone: Instellingen, Camera, Structuur, Meest compatibel) "
            "en kies hem opnieuw.",
            "Speichern Sie es als JPEG (am iPhone: Einstellungen, Kamera, Formate, Maximale "
            "Kompatibilität) und wählen Sie es erneut.",
            "Enregistrez-la en JPEG (sur iPhone\u00a0: Réglages, "
            "Appareil photo, Formats, Le plus compatible) et choisissez-la de nouveau.",
            "La salvi come JPEG (su iPhone: Impostazioni, Fotocamera, Formati, Più compatibile) e la scelga di nuovo.",
        ),
    )
    NO_PHOTO = (
        Text(
            "{name} is no photo that can be shown.",
            "{name} is geen foto die getoond kan worden.",
            "{name} ist kein Foto, das gezeigt werden kann.",
            "{name} n’est pas une photo affichable.",
            "{name} non è una foto che si possa mostrare.",
        ),
        Text(
            "Choose a JPEG, PNG or WebP file.",
            "Kies een JPEG-, PNG- of WebP-bestand.",
            "Wählen Sie eine JPEG-, PNG- oder WebP-Datei.",
            "Choisissez un fichier JPEG, PNG ou WebP.",
            "Scelga un file JPEG, PNG o WebP.",
        ),
    )
    DAMAGED = (
        Text(
            "{name} is damaged or not complete.",
            "{name} is beschadigd of niet compleet.",
            "{name} ist beschädigt oder unvollständig.",
            "{name} est endommagé ou incomplet.",
            "{name} è danneggiato o incompleto.",
        ),
        Text(
            "Copy it from the camera again, or choose another.",
            "Kopieer de foto opnieuw, of kies een andere.",
            "Kopieren Sie es erneut von der Kamera oder wählen Sie ein anderes.",
            "Copiez-la de nouveau depuis l’appareil, ou choisissez-en une autre.",
            "La copi di nuovo dalla fotocamera, o ne scelga un’altra.",
        ),
    )
    NOT_WRITTEN = (
        Text(
            "The photos could not be changed ({detail}).",
            "De foto's konden niet worden gewijzigd ({detail}).",
            "Die Fotos konnten nicht geändert werden ({detail}).",
            "Les photos n’ont pas pu être modifiées ({detail}).",
            "Non è stato possibile modificare le foto ({detail}).",
        ),
        Text(
            "Free some space, or check that you may write in {name}.",
            "Maak ruimte vrij, of kijk of u mag schrijven in {name}.",
            "Schaffen Sie Platz oder prüfen Sie, ob Sie in {name} schreiben dürfen.",
            "Libérez de l’espace, ou vérifiez que vous pouvez écrire dans {name}.",
            "Liberi spazio, o verifichi di poter scrivere in {name}.",
        ),
    )
    NO_MODEL = (
        Text(
            "{name!r} is not the id of a model.",
            "{name!r} is geen id van een model.",
            "{name!r} ist keine Kennung eines Modells.",
            "{name!r} n’est pas l’identifiant d’un modèle.",
            "{name!r} non è l’identificativo di un modello.",
        ),
        Text("", ""),
    )
    NONE_KEPT = (
        Text(
            "There is no photo of {name}.",
            "Er is geen foto van {name}.",
            "Es gibt kein Foto von {name}.",
            "Il n’y a pas de photo de {name}.",
            "Non c’è una foto di {name}.",
        ),
        Text("", ""),
    )

    def of(self, name: str, detail: str = "") -> PhotoProblem:
        """Return the problem with the file or model called `name`."""
        sentence, remedy = self.value
        return PhotoProblem(sentence.filled(name=name, detail=detail), remedy.filled(name=name))


BROKEN_PROFILE = Text(
    "The colour profile in {name} cannot be used; its colours were taken as sRGB.",
    "Het kleurprofiel in {name} is niet bruikbaar; de kleuren zijn gelezen als sRGB.",
    "Das Farbprofil in {name} ist nicht nutzbar; die Farben wurden als sRGB gelesen.",
    "Le profil de couleur de {name} est inutilisable\u00a0; ses couleurs ont été lues en sRGB.",
    "Il profilo colore di {name} non è utilizzabile; i colori sono stati letti come sRGB.",
)
NO_PRINT_PROFILE = Text(
    "{name} has the colours of print (CMYK) without a profile; they may differ a little.",
    "{name} heeft drukkleuren (CMYK) zonder profiel; de kleuren kunnen iets afwijken.",
    "{name} hat Druckfarben (CMYK) ohne Profil; die Farben können leicht abweichen.",
    "{name} a des couleurs d’impression (CMJN) sans profil\u00a0; elles peuvent différer légèrement.",
    "{name} ha colori di stampa (CMYK) senza profilo; possono differire leggermente.",
)
