"""What is put beside words: references to sources, a mark where a source is missing, and open points."""

import re
from typing import Final, NamedTuple

from samenwerking_cli.document import visible
from samenwerking_cli.reports.fact import Fact, sources_of
from samenwerking_cli.wording.rendering import Markdown
from samenwerking_cli.writers.markdown import escaped

OPEN: Final = "AAN TE VULLEN"
UNSOURCED: Final = "[zonder bron]"
# A blank line, or a line that opens a list as people type it: markup is shown as typed, so it keeps its line.
_BREAK: Final = re.compile(r"\n[ \t]*(?:\n[ \t]*)+|\n[ \t]*(?=(?:[-*•–]|[0-9]{1,3}[.)]|[a-z]\))[ \t])")


class Marks(NamedTuple):
    """How sources are shown. `sources`: as numbered references; a draft (`final` False) marks what has none."""

    sources: bool = False
    final: bool = False

    def after(self, *facts: Fact | None) -> Markdown:
        """What stands behind a sentence that rests on these facts; None stands for nothing."""
        known = [fact for fact in facts if fact is not None]
        labels = "".join(f"[^{id}]" for id in sources_of(known)) if self.sources else ""
        missing = f" {escaped(UNSOURCED)}" if not self.final and any(fact.unsourced for fact in known) else ""
        return Markdown(labels + missing)

    def paragraphs(self, fact: Fact | None) -> tuple[Markdown, ...]:
        """A text in its paragraphs, with what stands behind the last of them."""
        if fact is None:
            return ()
        parts = [Markdown(escaped(part)) for part in paragraphs_of(str(fact.value))]
        return (*parts[:-1], Markdown(parts[-1] + self.after(fact)))


def paragraphs_of(text: str) -> tuple[str, ...]:
    """The paragraphs of a text as it was typed; a line that opens a list begins one too."""
    return tuple(part for part in (one.strip() for one in _BREAK.split(text)) if part)


def open_point(what: str) -> Markdown:
    """`[AAN TE VULLEN: …]`, so that nobody overlooks it; no bracket inside closes it early."""
    inside = visible(what).replace("[", "(").replace("]", ")")
    return Markdown(f"**{escaped(f'[{OPEN}: {inside}]')}**")
