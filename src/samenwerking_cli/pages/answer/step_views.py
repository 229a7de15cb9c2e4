"""What a template may use of the steps of an authority."""

from typing import Annotated, NamedTuple

from samenwerking_cli.wording.rendering import Markdown

Paragraphs = tuple[Markdown, ...]


class StepView(NamedTuple):
    """A step of an authority."""

    subject: Annotated[str, "de stap als onderwerp: De eerste lezing in de ministerraad"]
    name: Annotated[str, "de stap in een zin: de eerste lezing in de ministerraad"]
    is_plural: Annotated[bool, "staat het werkwoord in het meervoud?"]
    details: Annotated[str, "wie, welke akte en welk nummer"]
    is_done: Annotated[bool, "is de stap gezet?"]
    is_running: Annotated[bool, "is hij gevraagd en loopt hij nog?"]
    is_planned: Annotated[bool, "is hij voorzien?"]
    is_late: Annotated[bool, "is hij te laat?"]
    is_not_required: Annotated[bool, "is hij niet vereist?"]
    is_refused: Annotated[bool, "is hij geweigerd?"]
    is_withdrawn: Annotated[bool, "is hij ingetrokken?"]
    is_postponed: Annotated[bool, "is hij uitgesteld?"]
    is_lapsed: Annotated[bool, "is hij vervallen?"]
    is_favourable: Annotated[bool, "is het advies gunstig?"]
    is_unfavourable: Annotated[bool, "is het advies ongunstig?"]
    has_remarks: Annotated[bool, "bevat het advies opmerkingen?"]
    is_tacit: Annotated[bool, "is het stilzwijgend?"]
    is_silent: Annotated[bool, "is de termijn voorbij zonder antwoord, en geldt dat als stilzwijgend gegeven?"]
    day: Annotated[str, "wanneer hij gezet is: op 2 februari 2024"]
    requested: Annotated[str, "wanneer hij gevraagd is"]
    due: Annotated[str, "wanneer het antwoord uiterlijk verwacht wordt: op 5 juni 2024"]
    is_counted: Annotated[bool, "volgt die dag uit de termijn van de procedure?"]
    is_indicative: Annotated[bool, "is die termijn niet nagegaan?"]
    planned: Annotated[str, "wanneer hij voorzien is: in april 2024"]
    wording: Annotated[str, "de eigen woorden van de bron: in de komende weken"]
    until: Annotated[str, "wanneer hij verviel"]
    sources: Annotated[Markdown, "de verwijzing naar de bron"]
    notes: Annotated[Paragraphs, "de toelichting"]


class PathView(NamedTuple):
    """The steps of one authority."""

    place: Annotated[str, "waar: In Vlaanderen, Bij de federale overheid"]
    about: Annotated[str, "voor wie: Voor Vlaanderen"]
    is_joint: Annotated[bool, "is het de weg van alle partijen samen?"]
    has_not_begun: Annotated[bool, "is er nog geen stap gezet?"]
    is_completed: Annotated[bool, "is de procedure helemaal doorlopen?"]
    done: Annotated[Markdown, "de gezette stappen met hun dag, als het er meer dan twee zijn"]
    done_sources: Annotated[Markdown, "de verwijzing naar hun bron, als ze die delen"]
    steps: Annotated[tuple[StepView, ...], "de stappen die elk een eigen zin krijgen"]
    undated: Annotated[Markdown, "de voorziene stappen zonder dag"]
    undated_sources: Annotated[Markdown, "de verwijzing naar hun bron, als ze die delen"]
    has_one_undated: Annotated[bool, "is er maar één voorziene stap zonder dag?"]
    notes: Annotated[Paragraphs, "de toelichting bij die stappen"]
    expected: Annotated[str, "de volgende stap volgens de procedure, die geen bron aankondigt"]
    is_indicative: Annotated[bool, "is die stap van de procedure niet nagegaan?"]
    addresses: Annotated[Paragraphs, "de webadressen van de bronnen van de stappen"]
