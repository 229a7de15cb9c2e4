"""The closed lists of values: kinds, parties, authorities, outcomes, relations, milestones, phases."""

from typing import Final, Literal, get_args

Milestone = Literal[
    "approved",
    "signed",
    "tabled",
    "assented",
    "published",
    "in-force",
    "renewed",
    "notice",
    "ended",
    "stopped",
]
MILESTONES: Final[tuple[Milestone, ...]] = (
    "approved",
    "signed",
    "tabled",
    "assented",
    "published",
    "in-force",
    "renewed",
    "notice",
    "ended",
    "stopped",
)

Phase = Literal[
    "stopgezet",
    "beeindigd",
    "in-werking",
    "instemming",
    "ondertekend",
    "ontwerp",
    "voorbereiding",
    "niet-gestart",
]
PHASES: Final[tuple[Phase, ...]] = (
    "niet-gestart",
    "voorbereiding",
    "ontwerp",
    "ondertekend",
    "instemming",
    "in-werking",
    "beeindigd",
    "stopgezet",
)
PENDING: Final[frozenset[Phase]] = frozenset({"voorbereiding", "ontwerp", "ondertekend", "instemming"})
OVER: Final[frozenset[Phase]] = frozenset({"stopgezet", "beeindigd"})

JOINT_DECREE: Final = "gezamenlijk-decreet"
# Whether parliament's assent is the default. Source: BWHI art. 92bis, § 1, al. 2 and 3, and art. 92bis/1.
ASSENT_BY_KIND: Final[dict[str, bool]] = {
    "samenwerkingsakkoord": True,
    "uitvoerend-samenwerkingsakkoord": False,
    "samenwerkingsovereenkomst": False,
    "protocolakkoord": False,
    "administratief-akkoord": False,
    JOINT_DECREE: True,
    "interparlementair-akkoord": False,
}
KINDS: Final[tuple[str, ...]] = tuple(ASSENT_BY_KIND)
# Concluded by governments under art. 92bis: a body cannot be a party to these.
KINDS_OF_GOVERNMENTS: Final[frozenset[str]] = frozenset(
    {"samenwerkingsakkoord", "uitvoerend-samenwerkingsakkoord", JOINT_DECREE}
)

JOINT: Final = "gezamenlijk"
AUTHORITY_OF_PARTY: Final[dict[str, str]] = {
    "federale-staat": "federaal",
    "vlaamse-gemeenschap": "vlaanderen",
    "vlaams-gewest": "vlaanderen",
    "waals-gewest": "waals-gewest",
    "franse-gemeenschap": "franse-gemeenschap",
    "duitstalige-gemeenschap": "duitstalige-gemeenschap",
    "brussels-hoofdstedelijk-gewest": "brussels-gewest",
    "gemeenschappelijke-gemeenschapscommissie": "ggc",
    "franse-gemeenschapscommissie": "cocof",
    "vlaamse-gemeenschapscommissie": "vgc",
}
PARTIES: Final[tuple[str, ...]] = tuple(AUTHORITY_OF_PARTY)
AUTHORITIES: Final[tuple[str, ...]] = (*dict.fromkeys(AUTHORITY_OF_PARTY.values()), JOINT)
# The VGC has no power to make decrees, so it never assents. Source: contract §2.5.
WITHOUT_ASSENT: Final[frozenset[str]] = frozenset({"vgc"})

OUTCOMES: Final[tuple[str, ...]] = (
    "afgerond",
    "gunstig",
    "ongunstig",
    "met-opmerkingen",
    "stilzwijgend",
    "niet-vereist",
    "geweigerd",
    "ingetrokken",
    "uitgesteld",
    "vervallen",
)
NOT_REQUIRED: Final = "niet-vereist"
LAPSED: Final = "vervallen"
# A step with one of these took place, but its milestone was not reached.
NOT_REACHED: Final[frozenset[str]] = frozenset({"geweigerd", "ingetrokken", "uitgesteld"})

RELATION_TYPES: Final[tuple[str, ...]] = ("wijzigt", "vervangt", "verlengt", "voert-uit", "aanhangsel-bij")
WORKING_DAYS: Final[tuple[str, ...]] = ("wettelijk", "vlaamse-overheid")
ARTICLES: Final[tuple[str, ...]] = ("de", "het")

VERIFIED: Final = "V"
CERTAINTIES: Final[tuple[str, ...]] = ("V", "S", "P", "M")
TERM_UNITS: Final[tuple[str, ...]] = ("werkdagen", "kalenderdagen", "onbekend")
LAPSES: Final[tuple[str, ...]] = ("stilzwijgend", "geen")
MONTHS: Final[tuple[str, ...]] = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
WEEKDAYS: Final[tuple[str, ...]] = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
ORDINALS: Final[tuple[str, ...]] = ("eerste", "tweede", "derde", "vierde")
LANGUAGES: Final[tuple[str, ...]] = ("nl", "fr", "de")

PARLIAMENTS: Final[tuple[str, ...]] = (
    "vlaams-parlement",
    "kamer",
    "senaat",
    "waals-parlement",
    "parlement-franse-gemeenschap",
    "brussels-parlement",
    "verenigde-vergadering",
    "parlement-cocof",
    "parlement-duitstalige-gemeenschap",
)
Topic = Literal[
    "overview",
    "scope",
    "relevance",
    "trajectory",
    "advice",
    "parties",
    "evaluation",
    "figures",
    "budget",
    "coordination",
    "publication",
    "count",
    "free",
]
TOPICS: Final[tuple[Topic, ...]] = get_args(Topic)
ANSWER_KINDS: Final[tuple[str, ...]] = ("enkelvoudig", "gecoordineerd", "verwijzend")
