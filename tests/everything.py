"""One document that has everything in it, for every writer."""

from samenwerking_cli.document import (
    NO_BREAK,
    Column,
    Document,
    Fields,
    Heading,
    Item,
    Items,
    Lines,
    Listing,
    Note,
    Notes,
    Paragraph,
    Span,
    Table,
    inline,
    unbroken,
)

# What acts somewhere when a writer forgets to escape it: a terminal, rich, HTML, Markdown, a table, jinja.
NASTY = "\x1b[31m \u202e \x9b [red]rood[/red] <script>alert(1)</script> **vet** _x_ `code` a|b {{ x }} &amp; ~~weg~~ \\"
SHOWN = (
    "‹U+001B›[31m ‹U+202E› ‹U+009B› [red]rood[/red] <script>alert(1)</script> **vet** _x_ `code` a|b {{ x }} &amp;"
    " ~~weg~~ \\"
)
# What acts somewhere in Markdown, alone and beside letters, blanks and each other.
PIECES = (
    *("a", "b ", " ", "1", "Één", ". ", ", ", "-", "\u0301", "€", "–", "(zie)", "\xa0", "\u2009", "\t", "\n", ":", "!"),
    *("1. ", "a) ", "aa)", "1-2. ", "1 en 3. ", "1bis.", "x. ", "2024.", "- ", "+ ", "# ", " ##", "> ", "===", "---"),
    *(
        "***",
        "**",
        "*",
        "__",
        "_",
        "~~",
        "~~~",
        "`",
        "```",
        "|",
        "|-|",
        ":-:",
        "\\",
        "\\\n",
        "  \n",
        "&amp;",
        "&",
        "&#",
    ),
    *(
        "35;",
        ";",
        "<b>",
        "</b>",
        "<!-- x -->",
        "<",
        "[^1]",
        "[^1]: ",
        "[",
        "]",
        "](x)",
        "![",
        "^",
        "^1",
        "[x]: https://x.y",
    ),
    *(
        "https://x.y",
        "<https://x.y>",
        "www.x.y",
        "a@b.c",
        "{{ x }}",
        "$x$",
        "\x1b[31m",
        "\u202e",
        "\x00",
        "\r",
        "\ufeff",
    ),
)

EVERYTHING = Document(
    "Proef: stand op 26 maart 2024",
    (
        Heading(1, inline("Proef: stand op 26 maart 2024")),
        Paragraph(inline("2 akkoorden, ", Span("1 te laat", "late"), ".")),
        Heading(2, inline("Cijfers")),
        Table(
            "De cijfers",
            (Column("Akkoord", unbroken=True), Column("Fase"), Column("Waarde", number=True)),
            (
                (inline("ila"), inline(Span("◐ ontwerp", "waiting")), inline(f"6{NO_BREAK}070")),
                (inline("riziv"), inline(Span("● in werking", "good"), Span(" (afgeleid)", "muted")), inline("29")),
                (inline("leeg"), (), ()),
            ),
        ),
        Fields((("Id", inline("ila")), ("Sinds", inline(unbroken("2 feb. 2024"))))),
        Paragraph(inline(Span("Bronnen:", strong=True))),
        Items((inline("[1] ", Span("Een bron", link="https://example.org/?a=1&b=2")), inline("[2] ", Span(NASTY)))),
        Listing((inline("  12 |   kind: fout"), inline("     |     ", Span("^^^^", "late")))),
        Lines((inline("KAREL VAN DEN VOORDE"), inline("Vlaams minister van ", Span("Samenwerking", strong=True)))),
        Item("1.", inline("Er zijn 2 akkoorden.", Span("[1]", note="1"))),
        Paragraph(inline("Dat is er ", Span("1 te veel", "late"), ".", Span("[2]", note="2"))),
        Item("a)", inline("ILA")),
        Paragraph(inline("Zie ook de cijfers.", Span("[1]", note="1"))),
        Item("b)", ()),
        Items((inline("een punt"),)),
        Item("2, 3 en 4.", inline(NASTY)),
        Notes(
            (Note("1", inline("Lijst van ", Span("akkoorden", link="https://example.org/"))), Note("2", inline(NASTY)))
        ),
    ),
    foot="Peildatum 26 maart 2024 · register 3f2c1ab",
    announcement="INTERN: niet verspreiden.",
    about="Proef met alles erin",
)
