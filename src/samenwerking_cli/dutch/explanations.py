"""What keys and fixed values mean, in one sentence each, for whoever fills them in."""

from typing import Final

from samenwerking_cli.dutch.glossary import GLOSSARY
from samenwerking_cli.dutch.names import AUTHORITY_IN_PROSE, KIND, PARLIAMENT, PARTY, PHASE
from samenwerking_cli.model.vocabulary import (
    ANSWER_KINDS,
    ARTICLES,
    ASSENT_BY_KIND,
    AUTHORITIES,
    CERTAINTIES,
    KINDS,
    LANGUAGES,
    LAPSES,
    MILESTONES,
    MONTHS,
    ORDINALS,
    OUTCOMES,
    PARLIAMENTS,
    PARTIES,
    PHASES,
    RELATION_TYPES,
    TERM_UNITS,
    TOPICS,
    WEEKDAYS,
    WORKING_DAYS,
)

_OF_TOPIC: Final = "onderwerp: "
_NOT_TAKEN: Final = "de stap telt als begonnen, niet als gezet"
_TERMS: Final = {term.key: term for term in GLOSSARY}

# Where the glossary's sentence is too wide, or about something else: by record and key.
_MEANING_IN: Final[dict[tuple[str, str], str]] = {
    ("het register", "title"): "de naam van het register",
    ("een bron", "id"): "de vaste korte naam van de bron, waarmee feiten ernaar verwijzen",
    ("een bron", "title"): "de titel van het document",
    ("een bron", "date"): "de laatste dag die zeker op het document staat",
    ("een instelling", "id"): "de vaste korte naam van de instelling",
    ("een tekst", "text"): "de tekst zelf, in Markdown",
    ("een tekst", "date"): "de dag van de tekst; wie vroeger kijkt, ziet hem niet",
    ("een cijfer", "target"): "of het een streefcijfer is",
    ("een vaststelling", "text"): "wat er vastgesteld is",
    ("een vaststelling", "authority"): "de overheid waarover het gaat",
    ("een verband", "type"): "wat dit akkoord met het andere doet",
    ("een verband", "target"): "de id van het andere akkoord",
    ("een akkoord", "id"): "de vaste korte naam van het akkoord; ze verandert nooit en wordt nooit opnieuw gebruikt",
    ("een akkoord", "title"): "de volledige titel van het akkoord",
    ("een akkoord", "assent"): "of een parlement moet instemmen; zonder deze sleutel beslist de soort",
    ("een akkoord", "asymmetric"): (
        "of een federale bevoegdheid per deelstaat anders uitgeoefend wordt; laat de sleutel weg zolang dat niet vaststaat"
    ),
    ("een akkoord", "parties_open"): "of nog niet alle partijen bekend zijn",
    ("een dossier", "id"): "de vaste korte naam van het dossier",
    ("een dossier", "title"): "de titel van het dossier",
    ("een dossier", "agreements"): "de id's van de akkoorden; hun volgorde geeft de letters in een antwoord",
    ("een stap", "step"): "de stap uit de procedure van deze overheid",
    ("een stap", "actor"): "wie de stap zet, als dat iemand anders is dan de procedure zegt",
    ("een stap", "date"): "wanneer de stap gezet is",
    ("een stap", "term"): "welke termijn van de stap loopt; zonder deze sleutel de gewone",
    ("een vraag", "parliament"): "het parlement waar de vraag gesteld is",
    ("een vraag", "number"): "het nummer van de vraag",
    ("een vraag", "date"): "de dag van de vraag",
    ("een vraag", "title"): "het opschrift van de vraag",
    ("een vraag", "introduction"): "wat aan de deelvragen voorafgaat",
    ("een vraag", "dossier"): "de id van het dossier waarover de vraag gaat; het geeft de inleiding en de akkoorden",
    ("een vraag", "answer"): "hoe u op de vraag antwoordt",
    ("een minister", "name"): "de naam van de minister",
    ("een minister", "title"): "de titel van de minister zoals documenten hem schrijven",
    ("een andere minister", "name"): "de naam van de minister",
    ("een andere minister", "number"): "het nummer van de vraag bij die minister",
    ("een andere minister", "answer"): "het deel van die minister in een gecoördineerd antwoord",
    ("het antwoord", "kind"): "de soort van antwoord",
    ("het antwoord", "introduction"): "uw eigen inleiding, in de plaats van die uit het dossier",
    ("een deelvraag", "number"): "het nummer van de deelvraag",
    ("een deelvraag", "text"): "de deelvraag zoals ze gesteld is",
    ("een deelvraag", "topics"): "waarover de deelvraag gaat; zonder onderwerpen geldt free",
    ("een deelvraag", "selection"): (
        "over welke akkoorden de deelvraag gaat: een lijst van id's, of voorwaarden; "
        "zonder deze sleutel die van het dossier, en zonder dossier alle"
    ),
    ("een deelvraag", "answer"): "uw eigen tekst, in de plaats van wat het register zegt",
    ("een deelvraag", "answer_with_facts"): "of de feiten na uw eigen tekst volgen",
    ("een selectie", "dossier"): "alleen de akkoorden van dit dossier, of van een van deze",
    ("een selectie", "theme"): "alleen akkoorden met dit thema, of met een van deze",
    ("een selectie", "party"): "alleen akkoorden met deze partij, of met een van deze",
    ("een selectie", "phase"): "alleen akkoorden in deze fase, of in een van deze",
    ("een selectie", "pending"): "alleen akkoorden die hangend zijn, of alleen die welke het niet zijn",
    ("een selectie", "kind"): "alleen akkoorden van deze soort, of van een van deze",
    ("een termijn", "certainty"): "hoe zeker de termijn is; zonder deze sleutel M",
    ("een stap van een procedure", "id"): "de vaste korte naam van de stap",
    ("een stap van een procedure", "name"): "de naam van de stap zoals documenten hem schrijven",
    ("een stap van een procedure", "parallel"): "of de stap naast andere adviezen mag lopen",
    ("een stap van een procedure", "certainty"): "hoe zeker de stap is; zonder deze sleutel M",
    ("een parlement", "name"): "de naam van het parlement",
    ("een parlement", "terms"): "de termijnen voor schriftelijke vragen, met als variant antwoord of openbaarmaking",
    ("een parlement", "certainty"): "hoe zeker het is welke dagen het parlement als werkdag telt",
    ("een overheid", "act"): "hoe de akte heet waarmee het parlement instemt",
    ("een overheid", "steps"): "de stappen in hun volgorde; een stap met een bekende id vervangt die",
}

_MEANINGS: Final[dict[tuple[str, ...], dict[str, str]]] = {
    KINDS: {
        kind: f"{KIND[kind]}, {'met' if assent else 'zonder'} instemming van een parlement, tenzij assent anders zegt"
        for kind, assent in ASSENT_BY_KIND.items()
    },
    PARTIES: PARTY,
    AUTHORITIES: AUTHORITY_IN_PROSE,
    PHASES: {phase: PHASE[phase] for phase in PHASES},
    TOPICS: {topic: _TERMS[topic].meaning.removeprefix(_OF_TOPIC) for topic in TOPICS},
    OUTCOMES: {
        "afgerond": "gezet; dit geldt vanzelf bij een date",
        "gunstig": "het advies is gunstig",
        "ongunstig": "het advies is ongunstig",
        "met-opmerkingen": "het advies maakt opmerkingen",
        "stilzwijgend": "de termijn liep af zonder antwoord",
        "niet-vereist": "de stap is hier niet nodig; een datum hoeft niet",
        "geweigerd": f"geweigerd; {_NOT_TAKEN}",
        "ingetrokken": f"ingetrokken; {_NOT_TAKEN}",
        "uitgesteld": f"uitgesteld; {_NOT_TAKEN}",
        "vervallen": "gezet en later vervallen; until geeft de dag",
    },
    RELATION_TYPES: {
        "wijzigt": "dit akkoord wijzigt het andere",
        "vervangt": "dit akkoord vervangt het andere",
        "verlengt": "dit akkoord verlengt het andere",
        "voert-uit": "dit akkoord voert het andere uit",
        "aanhangsel-bij": "dit akkoord is een aanhangsel bij het andere",
    },
    WORKING_DAYS: {
        "wettelijk": "zonder zaterdagen, zondagen en de tien wettelijke feestdagen",
        "vlaamse-overheid": "ook zonder 11 juli, 2 en 15 november en 26 tot en met 31 december",
    },
    ARTICLES: {"de": "zoals in: de dienst", "het": "zoals in: het agentschap"},
    CERTAINTIES: {
        "V": "nagegaan in een bron",
        "S": "uit tweede hand",
        "P": "praktijk",
        "M": "niet nagegaan",
    },
    TERM_UNITS: {
        "werkdagen": "alleen werkdagen tellen",
        "kalenderdagen": "alle dagen tellen",
        "onbekend": "niet bekend; er volgt geen uiterste dag uit",
    },
    LAPSES: {
        "stilzwijgend": "geen antwoord binnen de termijn geldt als antwoord",
        "geen": "geen antwoord binnen de termijn heeft geen gevolg",
    },
    LANGUAGES: {"nl": "Nederlands", "fr": "Frans", "de": "Duits"},
    MONTHS: {one: one for one in MONTHS},
    WEEKDAYS: {one: one for one in WEEKDAYS},
    ORDINALS: {one: f"de {one}" for one in ORDINALS},
    PARLIAMENTS: PARLIAMENT,
    ANSWER_KINDS: {
        "enkelvoudig": "een gewoon antwoord",
        "gecoordineerd": "één antwoord voor verschillende ministers",
        "verwijzend": "een verwijzing naar het antwoord van een collega",
    },
    MILESTONES: {
        "approved": "goedgekeurd of gelezen door een regering",
        "signed": "ondertekend",
        "tabled": "ingediend bij een parlement, of daar in behandeling",
        "assented": "een parlement stemde in en de akte is bekrachtigd",
        "published": "bekendgemaakt",
        "in-force": "in werking getreden",
        "renewed": "hernieuwd",
        "notice": "opgezegd",
        "ended": "beëindigd",
        "stopped": "stopgezet",
    },
}


def dutch_key(key: str) -> str:
    """The Dutch word for a key."""
    return _TERMS[key].dutch


def meaning_of(what: str, key: str) -> str:
    """What a key means in this kind of record."""
    return _MEANING_IN.get((what, key)) or _TERMS[key].meaning.removeprefix(_OF_TOPIC)


def meanings(values: tuple[str, ...]) -> dict[str, str]:
    """What each value of a closed list means."""
    return _MEANINGS[values]


def as_sentence(text: str) -> str:
    """The text with a capital and a full stop."""
    return f"{text[0].upper()}{text[1:]}{'' if text.endswith('.') else '.'}"
