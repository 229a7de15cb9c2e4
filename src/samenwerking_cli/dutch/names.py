"""The Dutch names of the fixed values, as documents print them."""

from typing import Final

from samenwerking_cli.model.vocabulary import Phase, Topic

PHASE: Final[dict[Phase, str]] = {
    "niet-gestart": "niet gestart",
    "voorbereiding": "voorbereiding",
    "ontwerp": "ontwerp",
    "ondertekend": "ondertekend",
    "instemming": "instemming",
    "in-werking": "in werking",
    "beeindigd": "beëindigd",
    "stopgezet": "stopgezet",
}

KIND: Final[dict[str, str]] = {
    "samenwerkingsakkoord": "samenwerkingsakkoord",
    "uitvoerend-samenwerkingsakkoord": "uitvoerend samenwerkingsakkoord",
    "samenwerkingsovereenkomst": "samenwerkingsovereenkomst",
    "protocolakkoord": "protocolakkoord",
    "administratief-akkoord": "administratief akkoord",
    "gezamenlijk-decreet": "gezamenlijk decreet",
    "interparlementair-akkoord": "interparlementair akkoord",
}

KIND_IN_PROSE: Final[dict[str, str]] = {
    "samenwerkingsakkoord": "het samenwerkingsakkoord",
    "uitvoerend-samenwerkingsakkoord": "het uitvoerende samenwerkingsakkoord",
    "samenwerkingsovereenkomst": "de samenwerkingsovereenkomst",
    "protocolakkoord": "het protocolakkoord",
    "administratief-akkoord": "het administratieve akkoord",
    "gezamenlijk-decreet": "het gezamenlijke decreet",
    "interparlementair-akkoord": "het interparlementaire akkoord",
}

AUTHORITY_IN_PROSE: Final[dict[str, str]] = {
    "federaal": "de federale overheid",
    "vlaanderen": "Vlaanderen",
    "waals-gewest": "het Waals Gewest",
    "franse-gemeenschap": "de Franse Gemeenschap",
    "duitstalige-gemeenschap": "de Duitstalige Gemeenschap",
    "brussels-gewest": "het Brussels Hoofdstedelijk Gewest",
    "ggc": "de Gemeenschappelijke Gemeenschapscommissie",
    "cocof": "de Franse Gemeenschapscommissie",
    "vgc": "de Vlaamse Gemeenschapscommissie",
    "gezamenlijk": "alle partijen samen",
}

PARTY: Final[dict[str, str]] = {
    "federale-staat": "Federale Staat",
    "vlaamse-gemeenschap": "Vlaamse Gemeenschap",
    "vlaams-gewest": "Vlaams Gewest",
    "waals-gewest": "Waals Gewest",
    "franse-gemeenschap": "Franse Gemeenschap",
    "duitstalige-gemeenschap": "Duitstalige Gemeenschap",
    "brussels-hoofdstedelijk-gewest": "Brussels Hoofdstedelijk Gewest",
    "gemeenschappelijke-gemeenschapscommissie": "Gemeenschappelijke Gemeenschapscommissie",
    "franse-gemeenschapscommissie": "Franse Gemeenschapscommissie",
    "vlaamse-gemeenschapscommissie": "Vlaamse Gemeenschapscommissie",
}

PARLIAMENT: Final[dict[str, str]] = {
    "vlaams-parlement": "Vlaams Parlement",
    "kamer": "Kamer van volksvertegenwoordigers",
    "senaat": "Senaat",
    "waals-parlement": "Waals Parlement",
    "parlement-franse-gemeenschap": "Parlement van de Franse Gemeenschap",
    "brussels-parlement": "Brussels Hoofdstedelijk Parlement",
    "verenigde-vergadering": "Verenigde Vergadering van de Gemeenschappelijke Gemeenschapscommissie",
    "parlement-cocof": "Vergadering van de Franse Gemeenschapscommissie",
    "parlement-duitstalige-gemeenschap": "Parlement van de Duitstalige Gemeenschap",
}

OUTCOME: Final[dict[str, str]] = {
    "afgerond": "afgerond",
    "gunstig": "gunstig",
    "ongunstig": "ongunstig",
    "met-opmerkingen": "met opmerkingen",
    "stilzwijgend": "stilzwijgend",
    "niet-vereist": "niet vereist",
    "geweigerd": "geweigerd",
    "ingetrokken": "ingetrokken",
    "uitgesteld": "uitgesteld",
    "vervallen": "vervallen",
}

RELATION: Final[dict[str, str]] = {
    "wijzigt": "wijzigt",
    "vervangt": "vervangt",
    "verlengt": "verlengt",
    "voert-uit": "voert uit",
    "aanhangsel-bij": "is een aanhangsel bij",
}

RELATION_FROM: Final[dict[str, str]] = {
    "wijzigt": "wordt gewijzigd door",
    "vervangt": "wordt vervangen door",
    "verlengt": "wordt verlengd door",
    "voert-uit": "wordt uitgevoerd door",
    "aanhangsel-bij": "heeft als aanhangsel",
}

TOPIC: Final[dict[str, str]] = {
    "scope": "Draagwijdte",
    "relevance": "Betekenis",
    "evaluation": "Evaluatie",
    "budget": "Middelen",
    "coordination": "Coördinatie",
    "background": "Achtergrond",
}

TOPIC_IN_PROSE: Final[dict[Topic, str]] = {
    "overview": "de stand van zaken",
    "scope": "de draagwijdte",
    "relevance": "de betekenis",
    "trajectory": "het traject",
    "advice": "de adviezen",
    "parties": "de partijen en hun instemming",
    "evaluation": "de beoordeling",
    "figures": "de cijfers",
    "budget": "de middelen",
    "coordination": "de coördinatie",
    "publication": "de bekendmaking",
    "count": "de aantallen",
    "free": "de vraag zelf",
}
