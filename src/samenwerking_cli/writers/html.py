"""A document as one self-contained, accessible page that prints well."""

import re
from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from samenwerking_cli.document import (
    Block,
    Document,
    Fields,
    Heading,
    Inline,
    Item,
    Items,
    Lines,
    Notes,
    Paragraph,
    Span,
    Table,
    address,
    depths,
    one_line,
    visible,
)

_STYLE: Final = """
:root{color-scheme:light dark;--ink:#1d1d1b;--paper:#fff;--soft:#55585b;--line:#c9ccd0;--band:#f3f5f7;
--good:#12613a;--waiting:#7a4b00;--late:#a8071a;--link:#0b4f9e}
@media (prefers-color-scheme:dark){:root{--ink:#eceff1;--paper:#16191d;--soft:#b3b9c0;--line:#454b52;--band:#1f242a;
--good:#7fd6a5;--waiting:#f2c063;--late:#ff9c9c;--link:#8fc1ff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.5rem;max-width:74rem;color:var(--ink);background:var(--paper);
font:1rem/1.5 "Segoe UI",system-ui,-apple-system,"Noto Sans",Arial,sans-serif}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0;max-width:70ch}
a{color:var(--link)}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--soft);padding-bottom:.35rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--ink)}
tbody th{font-weight:400}
.number{text-align:right;font-variant-numeric:tabular-nums}
.unbroken,.fixed{white-space:nowrap}
dl{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.35rem 1rem;margin:1rem 0}
dt{color:var(--soft)}dd{margin:0;max-width:70ch}
.numbers,.letters,.notes{list-style:none;margin:1rem 0;padding:0 0 0 2.5rem}
.numbers>li,.letters>li{margin:.75rem 0}
.label{display:inline-block;min-width:2.5rem;margin-left:-2.5rem;padding-right:.4em}
.notes{max-width:70ch}.notes li{margin:.35rem 0}
sup{font-size:.75em;line-height:0}sup::before{content:"\\2060"}
pre{background:var(--band);padding:.75rem 1rem;overflow-x:auto}
.good{color:var(--good)}.waiting{color:var(--waiting)}.late{color:var(--late);font-weight:600}.muted{color:var(--soft)}
.announcement{border:2px solid var(--late);padding:.5rem .75rem;font-weight:600}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.5rem;color:var(--soft);font-size:.9rem}
@media (max-width:40rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}
@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--soft:#444;--line:#999;--good:#000;--waiting:#000;
--late:#000;--link:#000}body{max-width:none;padding:0;font-size:10pt}thead{display:table-header-group}
tr,.lines,.notes li,li>p:only-child{break-inside:avoid}h1,h2,h3,li>p:first-child:not(:last-child){break-after:avoid}
table,pre{font-size:8.5pt}th,td{padding:.3rem .5rem .3rem 0}.scroll{overflow:visible}pre,dl{break-inside:avoid}
h1{font-size:15pt}h2{font-size:12pt}p,li{orphans:3;widows:3}.back{display:none}sup a{text-decoration:none}@page{size:A4;margin:2cm}}
""".strip()
_NOT_IN_ID: Final = re.compile(r"[^\w-]")
_LETTER: Final = """
body{max-width:45rem;padding:4rem 1.5rem;font-size:1.0625rem;line-height:1.65}
p{max-width:none;margin:.85rem 0}
h1{font-size:1.25rem;letter-spacing:.14em;margin:2.75rem 0 .25rem}
h2{font-size:1.0625rem;margin:2.5rem 0 .5rem;border:0;padding:0}
h3{font-size:1.0625rem;font-weight:600;margin:2rem 0 .5rem}
main>.lines:first-child,.announcement+.lines{margin:0 0 3rem;letter-spacing:.03em;line-height:1.5}
main>.lines:first-child::first-line,.announcement+.lines::first-line{font-weight:600}
h1+.lines{margin:0 0 2.5rem;padding-bottom:1.5rem;border-bottom:1px solid var(--line)}
.numbers>li{margin:1.75rem 0}.letters>li{margin:1.25rem 0}
.notes{max-width:none;font-size:.9375rem;line-height:1.5}
@media print{body{max-width:none;padding:0;font-size:10.5pt;line-height:1.5}h1{font-size:13pt;margin-top:2rem}
h2,h3{font-size:10.5pt}.notes,footer{font-size:9pt}p{margin:.7em 0}@page{size:A4;margin:2.5cm}}
""".strip()


class _References:
    """The ids of the notes of a document and of the places that refer to them, each given once."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._used: set[str] = set()
        labels = dict.fromkeys(note.label for block in blocks if isinstance(block, Notes) for note in block.notes)
        self._notes = {label: self._unique("noot", label) for label in labels}
        self._places: dict[str, str] = {}
        self._unwritten = set(labels)

    def place(self, label: str, written: str) -> str:
        """A place that refers to a note, as a link when the note is there."""
        if label not in self._notes:
            return f"<sup>{written}</sup>"
        id = self._unique("verwijzing", label)
        self._places.setdefault(label, id)
        return f'<sup><a href="#{self._notes[label]}" id="{id}">{written}</a></sup>'

    def note(self, label: str, written: str) -> str:
        """A note as an item of a list, with the way back to the first place that refers to it."""
        id = f' id="{self._notes[label]}"' if label in self._unwritten else ""
        self._unwritten.discard(label)
        place = self._places.get(label)
        back = f' <a class="back" href="#{place}" aria-label="Terug naar de tekst">↑</a>' if place else ""
        return f'<li{id}><span class="label">[{_text(label)}] </span>{written}{back}</li>'

    def _unique(self, kind: str, label: str) -> str:
        name = f"{kind}-{_NOT_IN_ID.sub('-', label)}"
        number, id = 1, name
        while id in self._used:
            number, id = number + 1, f"{name}-{number + 1}"
        self._used.add(id)
        return id


def to_html(document: Document) -> str:
    """The whole page, lang nl-BE, without scripts."""
    announcement = f'<p class="announcement">{_text(document.announcement)}</p>\n' if document.announcement else ""
    foot = f"<footer><p>{_text(document.foot)}</p></footer>\n" if document.foot else ""
    about = f'<meta name="description" content="{_text(document.about)}">\n' if document.about else ""
    style, body = (f"{_STYLE}\n{_LETTER}", '<body class="letter">') if document.form == "letter" else (_STYLE, "<body>")
    return (
        '<!DOCTYPE html>\n<html lang="nl-BE">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(document.title)}</title>\n{about}<style>\n{style}\n</style>\n</head>\n{body}\n"
        f"<main>\n{announcement}{chr(10).join(_blocks(document.blocks))}\n</main>\n{foot}</body>\n</html>\n"
    )


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    """The blocks, with the items as lists that hold what stands inside them."""
    references = _References(blocks)
    levels: list[int] = []
    for block, depth in zip(blocks, depths(blocks), strict=True):
        goes_on = isinstance(block, Item) and levels[depth : depth + 1] == [block.level]
        kept = depth + 1 if goes_on else depth
        yield from ("</li>\n</ol>" for _ in levels[kept:])
        del levels[kept:]
        if isinstance(block, Item):
            if goes_on:
                yield "</li>"
            else:
                levels.append(block.level)
                # Safari takes a list without numbers of its own for no list, unless its role says so.
                yield f'<ol class="{"letters" if block.level == 2 else "numbers"}" role="list">'
            yield "<li>"
        yield from _block(block, references)
    yield from ("</li>\n</ol>" for _ in levels)


def _block(block: Block, references: _References) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"<h{block.level}>{_inline(block.text, references)}</h{block.level}>"
    elif isinstance(block, Paragraph):
        yield f"<p>{_inline(block.text, references)}</p>"
    elif isinstance(block, Lines):
        yield f'<p class="lines">{"<br>".join(_inline(line, references) for line in block.lines)}</p>'
    elif isinstance(block, Item):
        yield f'<p><span class="label">{_text(block.label)} </span>{_inline(block.text, references)}</p>'
    elif isinstance(block, (Items, Notes)):
        yield from _list(block, references)
    elif isinstance(block, Table):
        yield from _table(block, references)
    elif isinstance(block, Fields):
        fields = (f"<dt>{_text(name)}</dt><dd>{_inline(value, references)}</dd>" for name, value in block.fields)
        yield from ("<dl>", *fields, "</dl>")
    else:
        yield f"<pre>{chr(10).join(_inline(line, references) for line in block.lines)}</pre>"


def _list(block: Items | Notes, references: _References) -> Iterator[str]:
    if isinstance(block, Items):
        yield from ("<ul>", *(f"<li>{_inline(item, references)}</li>" for item in block.items), "</ul>")
    else:
        yield '<ol class="notes" role="list">'
        yield from (references.note(label, _inline(text, references)) for label, text in block.notes)
        yield "</ol>"


def _table(table: Table, references: _References) -> Iterator[str]:
    # A wide table scrolls by itself; the region can be reached and is named, so a keyboard can scroll it too. Without
    # a caption it is no landmark, for several may not bear one name.
    role, name = ("region", _text(table.caption)) if table.caption else ("group", "Tabel")
    caption = f"<caption>{name}</caption>\n" if table.caption else ""
    yield f'<div class="scroll" role="{role}" tabindex="0" aria-label="{name}">'
    yield f"<table>\n{caption}<thead><tr>"
    yield from (f'<th scope="col"{_class(column.number, False)}>{_text(column.title)}</th>' for column in table.columns)
    yield "</tr></thead>\n<tbody>"
    for row in table.rows:
        yield "<tr>"
        for index, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
            tag, scope = ("td", "") if index else ("th", ' scope="row"')
            yield f"<{tag}{scope}{_class(column.number, column.unbroken)}>{_inline(cell, references)}</{tag}>"
        yield "</tr>"
    yield "</tbody>\n</table>\n</div>"


def _class(number: bool, unbroken: bool) -> str:
    names = " ".join(name for name, on in (("number", number), ("unbroken", unbroken)) if on)
    return f' class="{names}"' if names else ""


def _inline(text: Inline, references: _References) -> str:
    return "".join(_span(span, references) for span in text)


def _span(span: Span, references: _References) -> str:
    written = escape(visible(span.text))
    if span.strong:
        written = f"<strong>{written}</strong>"
    if span.note is not None:
        written = references.place(span.note, written)
    elif link := address(span.link):
        written = f'<a href="{escape(link)}">{written}</a>'
    names = " ".join(name for name, on in ((span.tone, span.tone != "plain"), ("fixed", span.fixed)) if on)
    return f'<span class="{names}">{written}</span>' if names else written


def _text(text: str) -> str:
    return escape(one_line(text))
