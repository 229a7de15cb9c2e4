"""Lines of a printed page: hyphens, page numbers, running heads, gaps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.importing.typography import closed, next_gap, paragraphs, running_lines, trimmed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("samenwerkingsakkoorden en -\novereenkomsten", "samenwerkingsakkoorden en -overeenkomsten"),
        ("een vlottere data-\nuitwisseling", "een vlottere data-uitwisseling"),
        ("in Oost-\nVlaanderen", "in Oost-Vlaanderen"),
        ("sinds COVID-\n19", "sinds COVID-19"),
        ("in- en uit-\nvoer", "in- en uitvoer"),
        ("om-\nen bijscholing", "om- en bijscholing"),
        ("de samen-\nwerking", "de samenwerking"),
        ("de samen\u00ad\nwerking", "de samenwerking"),
        ("de samen\u00adwerking", "de samenwerking"),
        ("niet-\nbegeleide minderjarigen", "niet-begeleide minderjarigen"),
        ("de IMC-\nwerkgroep", "de IMC-werkgroep"),
        ("milieu-\neffecten", "milieueffecten"),
        ("le Ministre peut-\nil préciser", "le Ministre peut-il préciser"),
        ("re-integratie, ook de re-\nintegratie", "re-integratie, ook de re-integratie"),
        ("minister-\npresident", "minister-president"),
        ("een ﬁnanciële regeling", "een financiële regeling"),
        ("vijf\u00a0akkoorden", "vijf akkoorden"),
        ("Europe-\nse", "Europese"),
    ],
)
def test_running_lines__knows_a_real_hyphen_from_one_of_the_typesetter(text: str, words: str) -> None:
    """A hyphen that belongs to the word stays; one that only breaks the line goes."""
    assert " ".join(running_lines(text)) == words


def test_running_lines__leaves_a_dash_before_a_list_alone() -> None:
    """A dash on a line of its own is no broken word."""
    assert running_lines("Graag cijfers over -\n- de instroom") == ("Graag cijfers over -", "- de instroom")


@pytest.mark.parametrize("number", ["2", "- 2 -", "2/3", "Pagina 2 van 3", "Page 2 sur 3", "p. 2"])
def test_running_lines__leaves_out_page_numbers(number: str) -> None:
    """A number between two halves of a sentence is the page's; the sentence goes on."""
    lines = running_lines(f"De gewesten bereiden een akkoord\n\n{number}\n\nvoor over warmtenetten.")
    assert closed(lines) == ("De gewesten bereiden een akkoord", "voor over warmtenetten.")


def test_running_lines__leaves_out_what_every_page_repeats() -> None:
    """Heads and feet that differ in a number only are the page's."""
    text = "Bulletin 12\nEerste zin.\nblad 1\fBulletin 12\nTweede zin.\nblad 2"
    assert running_lines(text) == ("Eerste zin.", "", "Tweede zin.")


def test_running_lines__leaves_out_a_running_foot_without_page_breaks() -> None:
    """Pasted text has no form feeds, but the parliament's name comes back."""
    foot = "Vlaams Parlement - Schriftelijke vragen"
    assert running_lines(f"Eerste zin.\n{foot}\nTweede zin.\n{foot}") == ("Eerste zin.", "Tweede zin.")


def test_running_lines__keeps_a_number_that_begins_a_question() -> None:
    """`2.` on a line of its own is a number of a list, not of a page."""
    assert running_lines("1.\nWat?\n2.\nHoe?") == ("1.", "Wat?", "2.", "Hoe?")


def test_running_lines__keeps_a_gap_before_a_point_of_a_list() -> None:
    """A small letter with a bracket begins a point, it does not continue a sentence."""
    assert closed(running_lines("Graag cijfers over\n\na) de instroom")) == ("Graag cijfers over", "", "a) de instroom")


def test_running_lines__makes_no_control_character_act() -> None:
    """What a terminal or a browser would obey becomes a space."""
    assert running_lines("rood\x1b[31m\x00woord") == ("rood [31m woord",)


def test_paragraphs__joins_the_lines_between_gaps() -> None:
    """One paragraph is one line."""
    assert paragraphs(["a", "b", "", "", "c"]) == ("a b", "c")


def test_trimmed__has_no_gap_at_either_end() -> None:
    """Gaps inside stay."""
    assert trimmed(["", "a", "", "b", ""]) == ("a", "", "b")
    assert trimmed(["", ""]) == ()


@given(st.text(alphabet=st.sampled_from("ab1.- \n\u00adé,"), max_size=80))
def test_running_lines__loses_no_letter(text: str) -> None:
    """Whatever the text, every letter comes out, in order; lines never begin or end with a space."""
    found = running_lines(text)
    assert "".join(char for char in "".join(found) if char in "abé") == "".join(char for char in text if char in "abé")
    assert all(line == " ".join(line.split()) for line in found)


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("par-\ntijen", "partijen"),
        ("mi-\nnister", "minister"),
        ("pro-\nject", "project"),
        ("ex-\npert", "expert"),
        ("ex-\nministers", "ex-ministers"),
        ("rechts-\ngrond", "rechtsgrond"),
        ("au-\nteur", "auteur"),
        ("minister-\npresident", "minister-president"),
        ("ci-\ndessus", "ci-dessus"),
    ],
)
def test_running_lines__a_first_part_keeps_its_hyphen_where_it_has_one(broken: str, whole: str) -> None:
    """The same letters begin words that a typesetter breaks."""
    assert running_lines(f"De {broken} daar") == (f"De {whole}", "daar")


def test_running_lines__a_line_longer_than_a_page_is_a_paragraph() -> None:
    """A text from a web page has no empty lines between its paragraphs."""
    long = "Een zin die op geen enkele bladzijde op een regel past, " * 4
    assert running_lines(f"{long}einde.\nKort.\nHoe staat het?") == (f"{long}einde.", "", "Kort.", "", "Hoe staat het?")


def test_next_gap__the_first_empty_line_or_the_end() -> None:
    """From a line on that may be given; lines without a gap end where they end."""
    assert next_gap(("a", "", "b", "")) == 1
    assert next_gap(("a", "", "b", ""), 2) == 3
    assert next_gap(("a",)) == 1
