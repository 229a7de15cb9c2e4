"""A document as one self-contained, accessible page that prints well."""

from collections.abc import Iterator
from html import escape
from typing import Final

from samenwerking_cli.document import (
    Block,
    Document,
    Fields,
    Heading,
    Inline,
    Items,
    Listing,
    Paragraph,
    Span,
    Table,
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
pre{background:var(--band);padding:.75rem 1rem;overflow-x:auto}
.good{color:var(--good)}.waiting{color:var(--waiting)}.late{color:var(--late);font-weight:600}.muted{color:var(--soft)}
.announcement{border:2px solid var(--late);padding:.5rem .75rem;font-weight:600}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.5rem;color:var(--soft);font-size:.9rem}
@media (max-width:40rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}
@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--soft:#444;--line:#999;--good:#000;--waiting:#000;
--late:#000;--link:#000}body{max-width:none;padding:0;font-size:10pt}thead{display:table-header-group}
tr{break-inside:avoid}h2,h3{break-after:avoid}@page{size:A4;margin:2cm}}
""".strip()


def to_html(document: Document) -> str:
    """The whole page, lang nl-BE, without scripts."""
    parts = ["\n".join(_block(block)) for block in document.blocks]
    announcement = f'<p class="announcement">{_text(document.announcement)}</p>\n' if document.announcement else ""
    foot = f"<footer><p>{_text(document.foot)}</p></footer>\n" if document.foot else ""
    return (
        '<!DOCTYPE html>\n<html lang="nl-BE">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(document.title)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>\n"
        f"<main>\n{announcement}{chr(10).join(parts)}\n</main>\n{foot}</body>\n</html>\n"
    )


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"<h{block.level}>{_inline(block.text)}</h{block.level}>"
    elif isinstance(block, Paragraph):
        yield f"<p>{_inline(block.text)}</p>"
    elif isinstance(block, Items):
        yield "<ul>"
        yield from (f"<li>{_inline(item)}</li>" for item in block.items)
        yield "</ul>"
    elif isinstance(block, Table):
        yield from _table(block)
    elif isinstance(block, Fields):
        yield "<dl>"
        yield from (f"<dt>{_text(name)}</dt><dd>{_inline(value)}</dd>" for name, value in block.fields)
        yield "</dl>"
    else:
        yield from _listing(block)


def _table(table: Table) -> Iterator[str]:
    # A wide table scrolls by itself; the region can be reached and is named, so a keyboard can scroll it too.
    yield f'<div class="scroll" role="region" tabindex="0" aria-label="{_text(table.caption)}">'
    yield f"<table>\n<caption>{_text(table.caption)}</caption>\n<thead><tr>"
    yield from (f'<th scope="col"{_class(column.number, False)}>{_text(column.title)}</th>' for column in table.columns)
    yield "</tr></thead>\n<tbody>"
    for row in table.rows:
        yield "<tr>"
        for index, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
            tag, scope = ("td", "") if index else ("th", ' scope="row"')
            yield f"<{tag}{scope}{_class(column.number, column.unbroken)}>{_inline(cell)}</{tag}>"
        yield "</tr>"
    yield "</tbody>\n</table>\n</div>"


def _class(number: bool, unbroken: bool) -> str:
    names = " ".join(name for name, on in (("number", number), ("unbroken", unbroken)) if on)
    return f' class="{names}"' if names else ""


def _listing(block: Listing) -> Iterator[str]:
    lines = ("".join(_span(span, visible(span.text)) for span in line) for line in block.lines)
    yield f"<pre>{chr(10).join(lines)}</pre>"


def _inline(text: Inline) -> str:
    return "".join(_span(span, visible(span.text)) for span in text)


def _span(span: Span, text: str) -> str:
    written = escape(text)
    if span.strong:
        written = f"<strong>{written}</strong>"
    if span.link and span.link.startswith(("https://", "http://", "#")):
        written = f'<a href="{escape(visible(span.link))}">{written}</a>'
    names = " ".join(name for name, on in ((span.tone, span.tone != "plain"), ("fixed", span.fixed)) if on)
    return f'<span class="{names}">{written}</span>' if names else written


def _text(text: str) -> str:
    return escape(one_line(text))
