"""One word per concept: the English key of the files and the code, and its Dutch term."""

from collections.abc import Collection
from typing import Final, NamedTuple


class Term(NamedTuple):
    """A concept: its English key, the Dutch word, what it means, and other Dutch words people type for the key."""

    key: str
    dutch: str
    meaning: str
    typed: tuple[str, ...] = ()


GLOSSARY: Final[tuple[Term, ...]] = (
    Term("register", "register", "het geheel van akkoorden en hun feiten, als tekstbestanden in één map"),
    Term("maintainer", "beheerder", "de dienst die het register bijhoudt"),
    Term("working_days", "werkdagen", "welke dagen als werkdag tellen"),
    Term("review_after_days", "nazichttermijn", "na hoeveel dagen een akkoord opnieuw nagekeken moet worden"),
    Term("source", "bron", "het document waarop een feit steunt"),
    Term("sources", "bronnen", "de documenten waarnaar feiten verwijzen"),
    Term(
        "body",
        "instelling",
        "een administratie, agentschap of andere organisatie die geen overheid met een eigen weg is",
    ),
    Term("bodies", "instellingen", "de administraties en agentschappen van het register", ("organisaties",)),
    Term("agreement", "akkoord", "een samenwerkingsakkoord of een verwante afspraak"),
    Term("agreements", "akkoorden", "de akkoorden van het register", ("samenwerkingsakkoorden",)),
    Term("dossier", "dossier", "de achtergrond die verschillende akkoorden delen"),
    Term("dossiers", "dossiers", "de dossiers van het register"),
    Term("id", "id", "de vaste korte naam van een akkoord, bron, instelling of dossier", ("code", "identificatie")),
    Term("title", "titel", "de volledige titel", ("opschrift",)),
    Term("short_title", "korte titel", "de naam waaronder een akkoord in tabellen staat", ("korte_titel", "kort")),
    Term("name", "naam", "de naam zoals documenten hem schrijven"),
    Term("kind", "soort", "de rechtsvorm van het akkoord"),
    Term("assent", "instemming", "de goedkeuring van het akkoord door een parlement"),
    Term("party", "partij", "wie het akkoord ondertekent"),
    Term("parties", "partijen", "wie het akkoord ondertekent"),
    Term("parties_open", "partijen nog open", "nog niet alle partijen zijn bekend", ("partijen_open",)),
    Term("authority", "overheid", "wie een eigen weg aflegt: regering, parlement en bekendmaking"),
    Term("theme", "thema", "het onderwerp waaronder een akkoord valt"),
    Term("themes", "thema's", "de onderwerpen waaronder een akkoord valt", ("themas", "thema")),
    Term("asymmetric", "asymmetrisch", "een federale bevoegdheid wordt per deelstaat anders uitgeoefend"),
    Term("lead", "initiatiefnemer", "de partij of instelling die het initiatief neemt", ("trekker",)),
    Term("forum", "overlegorgaan", "waar over het akkoord overlegd wordt", ("overleg",)),
    Term("legal_basis", "rechtsgrond", "het artikel waarop het akkoord steunt"),
    Term("contact", "contact", "wie het dossier opvolgt; altijd intern", ("contactpersoon",)),
    Term("relations", "verbanden", "wat het akkoord met een ander akkoord doet", ("relaties", "verband")),
    Term("target", "doel", "het akkoord waarop een verband slaat; bij een cijfer: dat het een streefcijfer is"),
    Term("texts", "teksten", "de beschrijvingen bij een akkoord of dossier"),
    Term("text", "tekst", "een beschrijving"),
    Term("figures", "cijfers", "getallen met eenheid en periode", ("cijfer",)),
    Term("label", "omschrijving", "wat een cijfer telt"),
    Term("period", "periode", "het jaar of de maand waarop een cijfer slaat"),
    Term("value", "waarde", "het getal", ("getal",)),
    Term("unit", "eenheid", "wat er geteld wordt"),
    Term("remarks", "vaststellingen", "gedateerde feiten die geen stap zijn", ("opmerkingen",)),
    Term("reviewed", "nagekeken", "de dag waarop iemand het akkoord laatst bevestigde"),
    Term("step", "stap", "een feit op de weg van een overheid"),
    Term("steps", "stappen", "de gedateerde feiten op de weg van het akkoord"),
    Term("act", "akte", "het decreet, de wet of de ordonnantie, als een overheid er meer dan één nodig heeft"),
    Term("by", "door", "welke partijen op die dag ondertekenden"),
    Term("actor", "uitvoerder", "wie de stap zet"),
    Term("date", "datum", "wanneer iets gebeurde"),
    Term("requested", "gevraagd", "wanneer een advies gevraagd werd", ("aangevraagd",)),
    Term("planned", "gepland", "wanneer een stap voorzien is", ("voorzien",)),
    Term("wording", "verwoording", "de eigen woorden van de bron", ("bewoording",)),
    Term("term", "termijn", "welke termijn van de procedure loopt"),
    Term("due", "uiterste dag", "de laatste dag van een termijn", ("uiterlijk", "vervaldag")),
    Term("reference", "nummer", "het nummer van het advies of van de akte", ("referentie", "kenmerk")),
    Term("outcome", "uitkomst", "het resultaat van een stap", ("resultaat",)),
    Term("until", "tot", "de dag waarop een stap verviel", ("vervallen_op",)),
    Term("note", "toelichting", "een openbare toelichting", ("nota", "opmerking")),
    Term("internal", "intern", "wat het huis niet verlaat", ("vertrouwelijk",)),
    Term("public", "openbaar", "of een feit buiten het huis getoond mag worden", ("publiek",)),
    Term("url", "webadres", "waar de bron te vinden is", ("webadres", "link")),
    Term("article", "lidwoord", "het lidwoord voor de naam van een instelling"),
    Term("level", "bestuursniveau", "het niveau van een instelling", ("niveau", "bestuursniveau")),
    Term("phase", "fase", "waar een akkoord staat; volgt uit de stappen"),
    Term("pending", "hangend", "begonnen en nog niet in werking, beëindigd of stopgezet"),
    Term("milestone", "mijlpaal", "een stap die de fase kan veranderen"),
    Term("authorities", "overheden", "de overheden met hun procedure"),
    Term("government", "regering", "de regering van een overheid"),
    Term("parliament", "parlement", "het parlement van een overheid"),
    Term("parliaments", "parlementen", "de parlementen met hun termijnen voor schriftelijke vragen"),
    Term("language", "taal", "de taal waarin een overheid haar akten schrijft"),
    Term("parallel", "gelijktijdig", "een stap die naast andere adviezen mag lopen"),
    Term("condition", "voorwaarde", "wanneer een stap nodig is"),
    Term("ground", "grond", "de rechtsregel waarop een stap of termijn steunt"),
    Term("terms", "termijnen", "de termijnen die een stap kent"),
    Term("variant", "variant", "welke van de termijnen: gewoon, spoed of een andere"),
    Term("days", "dagen", "het aantal dagen van een termijn"),
    Term("after", "na", "de stap waarna een termijn begint"),
    Term("session", "begin van het zittingsjaar", "op welke dag een zittingsjaar van het parlement begint"),
    Term("nth", "rangtelwoord", "de hoeveelste van die weekdag in de maand: eerste, tweede, derde of vierde"),
    Term("weekday", "weekdag", "de dag van de week, zoals maandag"),
    Term("month", "maand", "de maand, zoals september"),
    Term("lapse", "gevolg", "wat geldt als een termijn voorbij is zonder antwoord"),
    Term("type", "aard", "wat een verband inhoudt"),
    Term("procedure", "procedure", "de weg die een overheid volgens de regels aflegt"),
    Term("certainty", "zekerheid", "V bevestigd, S uit tweede hand, P praktijk, M niet nagegaan"),
    Term("question", "schriftelijke vraag", "een vraag van een parlementslid aan een minister", ("vraag",)),
    Term("session_year", "zittingsjaar", "het zittingsjaar van het parlement, zoals 2023-2024", ("zitting",)),
    Term("minister", "minister", "de minister aan wie de vraag gesteld is"),
    Term("number", "vraagnummer", "het nummer van een vraag of van een deelvraag", ("nummer", "nr", "volgnummer")),
    Term("author", "vraagsteller", "het parlementslid dat de vraag stelt", ("auteur", "steller", "indiener")),
    Term("introduction", "inleiding", "wat aan de deelvragen of aan het antwoord voorafgaat"),
    Term(
        "also_addressed_to",
        "ook gericht aan",
        "de andere ministers die dezelfde vraag kregen",
        ("ook_gesteld_aan", "andere_ministers"),
    ),
    Term("deadline", "antwoordtermijn", "de laatste dag om te antwoorden, zoals gedrukt of verlengd", ("uiterlijk",)),
    Term("first_deadline", "eerste antwoordtermijn", "de laatste dag om te antwoorden voor er uitstel kwam"),
    Term("deadline_office", "kabinetstermijn", "de dag die het kabinet zelf vraagt", ("termijn_kabinet",)),
    Term("items", "deelvragen", "de delen van een vraag, elk met een eigen antwoord", ("deelvraag", "vragen")),
    Term("topics", "onderwerpen", "waarover een deelvraag gaat; bepaalt welke feiten antwoorden", ("onderwerp",)),
    Term(
        "selection",
        "selectie",
        "de akkoorden waarover een deelvraag gaat",
        ("akkoorden", "agreements", "akkoord", "agreement", "keuze"),
    ),
    Term("answer", "antwoord", "wat op een vraag of deelvraag geantwoord wordt"),
    Term("answer_with_facts", "antwoord met feiten", "na de eigen tekst van een antwoord volgen de feiten"),
    Term("together_with", "samen met", "de deelvragen die in één adem beantwoord worden", ("samen",)),
    Term("sent", "verzonden", "de dag waarop het antwoord vertrok", ("verstuurd", "verzonden_op")),
    Term("overview", "overzicht", "onderwerp: welke akkoorden er zijn en welke hangend zijn"),
    Term("scope", "draagwijdte", "onderwerp: inhoud en doel van elk akkoord", ("inhoud",)),
    Term("relevance", "betekenis", "onderwerp: in welke mate een akkoord tegemoetkomt aan wat nodig is", ("belang",)),
    Term("trajectory", "traject", "onderwerp: welke stappen gezet zijn en welke volgen", ("timing",)),
    Term("advice", "adviezen", "onderwerp: welke adviezen er zijn en wat ze zeggen", ("advies",)),
    Term("evaluation", "evaluatie", "onderwerp: wat de minister van de akkoorden vindt", ("beoordeling",)),
    Term("budget", "middelen", "onderwerp: wat een akkoord kost", ("begroting", "kosten")),
    Term(
        "coordination",
        "coördinatie",
        "onderwerp: wie een akkoord leidt en waar erover overlegd wordt",
        ("coordinatie",),
    ),
    Term("publication", "bekendmaking", "onderwerp: waar en wanneer een akkoord bekendgemaakt is"),
    Term("count", "aantal", "onderwerp: hoeveel akkoorden er zijn, en hoeveel zonder instemming", ("aantallen",)),
    Term("free", "vrij", "onderwerp: al het andere; het antwoord schrijft u zelf", ("ander", "andere")),
    Term("finding", "bevinding", "een fout of een waarschuwing bij een plaats in het register"),
    Term("as_of", "peildatum", "de dag vanaf wanneer gekeken wordt"),
)


def english_key(typed: str, known: Collection[str] | None = None) -> str | None:
    """The English key for a Dutch word that somebody typed as a key; only one of the known keys, if these are given."""
    wanted = typed.casefold().replace("-", "_").replace(" ", "_").replace("'", "")
    for term in GLOSSARY:
        if known is not None and term.key not in known:
            continue
        if wanted in (term.dutch.replace(" ", "_").replace("'", ""), *term.typed):
            return term.key
    return None
