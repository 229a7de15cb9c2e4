"""The register that the tests of the command line look at."""

from pathlib import Path

import pytest

from tests.running import write_register

AGREEMENTS = """\
agreements:
  - id: ila
    title: Samenwerkingsakkoord over de individuele leerrekening
    short_title: Leerrekening
    kind: samenwerkingsakkoord
    parties: [federale-staat, vlaamse-gemeenschap, vlaams-gewest]
    themes: [opleiding, data-uitwisseling]
    asymmetric: true
    contact: ZEEGROEN contactpersoon
    texts:
      scope: {text: Burgers vinden hun opleidingen terug., source: bron, date: 2024-02-27}
    steps:
      - {authority: federaal, step: ministerraad-1, date: 2024-02-02, source: bron, internal: ZEEGROEN stap}
      - {authority: vlaanderen, step: principieel-1, planned: 2024-04, source: bron}
  - id: riziv
    title: Samenwerkingsovereenkomst tussen VDAB en RIZIV
    kind: samenwerkingsovereenkomst
    parties: [vdab, riziv]
    themes: [opleiding]
    steps:
      - {authority: gezamenlijk, step: ondertekening, date: voor 2022-12-21, source: bron}
      - {authority: gezamenlijk, step: hernieuwing, date: 2022-12-21, source: bron}
  - id: adviezen
    title: Akkoord over advíezen
    kind: samenwerkingsakkoord
    parties: [federale-staat, waals-gewest]
    steps:
      - {authority: federaal, step: ministerraad-1, date: 2023-10-06, source: bron}
      - {authority: federaal, step: advies-rvs, requested: 2024-01-10, due: 2024-02-09, source: bron}
  - id: handicap
    title: Overeenkomst die er niet kwam
    kind: protocolakkoord
    parties: [vdab, Fedasil]
    steps:
      - {authority: gezamenlijk, step: stopzetting, date: 2023, source: bron}
  - id: later
    title: Akkoord van later
    kind: protocolakkoord
    parties: [vdab, Fedasil]
    steps:
      - {authority: gezamenlijk, step: ondertekening, date: 2024-03-20, source: bron}
  - id: leeg
    title: Akkoord zonder stappen
    kind: administratief-akkoord
    parties: [vdab, Fedasil]
    themes: [data-uitwisseling]
  - id: geheim
    title: ZEEGROEN akkoord
    kind: protocolakkoord
    parties: [vdab, Fedasil]
    public: false
"""
BODIES = """\
bodies:
  - {id: vdab, name: VDAB}
  - {id: riziv, name: Rijksinstituut, article: het}
"""
QUESTION = 'number: "293"\nitems: [{number: "1", topics: [overview]}]\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A directory with a register without errors."""
    return write_register(tmp_path / "register", BODIES + AGREEMENTS, questions__293_yaml=QUESTION)


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """The same register with one error more, on a public line."""
    return write_register(tmp_path / "fout", BODIES + AGREEMENTS.replace("kind: administratief-akkoord", "kind: akord"))
