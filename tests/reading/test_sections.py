"""What all files say, by section: between the files and the records."""

from samenwerking_cli.reading.nodes import entries
from samenwerking_cli.reading.sections import Sections
from samenwerking_cli.reading.tree import parse_tree
from tests.reading.marked import codes

RECORDS = """\
agreements:
  - {id: open, title: O}
  - {id: dicht, title: [D, {x: E}], public: false}
  - {title: zonder id, publiek: nee}
dossiers:
  - {id: dicht-dossier, title: F, public: nee}
"""


def of(**texts: str) -> Sections:
    """The sections of these files; __ stands for / and every name gets its ending."""
    files = {f"{name.replace('__', '/')}.yaml": text for name, text in texts.items()}
    return Sections({name: parse_tree(name, text) for name, text in files.items()})


def test_sections__of_all_files_in_their_order():
    """A section holds the lists of every file, each with its file; a part has no header."""
    found = of(agreements="register: {title: R}\nsources: [a]\n", agreements__x="sources: [b]\nregister: {}\n")
    assert [file for file, *_ in found["sources"]] == ["agreements.yaml", "agreements/x.yaml"]
    assert [entries(node)[0][0] for _, node, _ in found["register"]] == ["title"]
    assert codes(tuple(found.findings)) == ["onbekende-sleutel"]


def test_sections__procedures_and_questions_are_set_apart():
    """Files of another kind are not split into sections."""
    found = of(agreements="register: {title: R}\n", procedures="authorities: {}\n", questions__2023__v="number: 1\n")
    assert found.overrides is not None
    assert list(found.questions) == ["questions/2023/v.yaml"]
    assert (found.findings, found.unread, found.header_missing) == ([], [], False)


def test_sections__what_was_not_read_whole():
    """A file that cannot be read, has an unknown section or a section twice is named."""
    found = of(
        agreements="sources: []\n",
        agreements__a="sources: [\n",
        agreements__b="agrements: []\n",
        agreements__c="sources: []\nsources: []\n",
        agreements__d="- x\n",
        agreements__e="sources: []\n",
    )
    assert found.unread == [f"agreements/{name}.yaml" for name in "abcd"]
    assert found.header_missing


def test_ids__with_whether_every_record_is_public():
    """An id is public when each record that has it is."""
    found = of(agreements=RECORDS, agreements__x="agreements: [{id: dicht}, {id: [a]}, tekst]\n")
    assert found.ids("agreements") == {"open": True, "dicht": False}
    assert found.ids("sources") == {}


def test_hidden_texts__of_records_that_could_not_be_read():
    """Every text in a hidden agreement or dossier that was not made, with an id or without."""
    found = of(agreements=RECORDS)
    texts = found.hidden_texts({"open", "dicht-dossier"})
    assert texts == {"dicht", "D", "E", "false", "zonder id", "nee"}
    assert "O" not in found.hidden_texts(set())
