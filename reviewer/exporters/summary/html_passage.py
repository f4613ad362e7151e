"""One excerpt in the summary's page. Written by hand, as a page may have ten thousand: three times faster than a template."""

from __future__ import annotations

import re
from collections.abc import Mapping

from markupsafe import escape

from reviewer.analysis.blocks import Passage
from reviewer.exporters.excerpts.to_html import exact, exact_as_it_is, shown_in_page
from reviewer.exporters.shared.wording import UNTAGGED, has_replaced, language, right_to_left, visible
from reviewer.model.coding.code import CodeLabel
from reviewer.model.names import shown

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")
_CONTEXT = ' <button type="button" aria-expanded="false">In context</button>'


_KINDS = ("wide", "context", "quote", "context", "wide")
_APART = "\x1f"
"""A control character, which a text that needs nothing replaced does not have."""


def _spans(*texts: str) -> str:
    """What stands around an excerpt and itself, each in its look; nothing where there is no text."""
    whole = "".join(texts)
    # All at once: five calls take longer than to escape the characters.
    marked = map(exact, texts) if has_replaced(whole) else str(exact_as_it_is(_APART.join(texts))).split(_APART)
    return "".join([f'<span class="{kind}">{text}</span>' for kind, text in zip(_KINDS, marked, strict=True) if text])


def tone(colour: str) -> str:
    """The class that gives a code's colour."""
    return f"k{colour[1:]}" if _COLOUR.match(colour) else "k"


class PassageWriter:
    """Writes excerpts; `around` is their wider context, `sources` and `coders` the numbers that the page's filters use."""

    def __init__(
        self, around: Mapping[str, tuple[str, str]], sources: Mapping[str, int], coders: Mapping[str, int]
    ) -> None:
        self._around = around
        self._sources = sources
        self._coders = coders
        self._chips: dict[CodeLabel, str] = {}
        self._names: dict[str, str] = {}

    def html(self, passage: Passage) -> str:
        """The excerpt as an `<article>`; everything from people is escaped."""
        e = passage.excerpt
        before, after = self._around.get(e.highlight, ("", ""))
        spoken = language(e)
        way = "rtl" if right_to_left(e.quote) else "ltr"  # Of the quote, whatever stands around it.
        speech = f' lang="{spoken}"' if spoken else ""
        anchor = f' id="{passage.anchor}"' if passage.anchor else ""
        if e.region:
            before = after = ""
            text = f'<span class="quote">{shown_in_page(e)}</span>'
        else:
            text = _spans(before, e.before, e.quote, e.after, after)
        memo = f'\n<p class="memo" dir="auto">{exact(e.memo)}</p>' if passage.memo and e.memo else ""
        return (
            f'<article tabindex="-1"{anchor} data-id="{e.highlight}"'
            f' data-s="{self._sources[e.source]}" data-c="{self._coders[e.coder_id]}" data-t="{e.created}"'
            f' data-l="{len(e.quote)}">\n<p class="text" dir="{way}"{speech}>{text}</p>\n'
            f'<p class="details">{self._details(passage, bool(before or after))}</p>{memo}\n</article>'
        )

    def _details(self, passage: Passage, opens: bool) -> str:
        e = passage.excerpt
        number = f'<a class="strong" href="#{passage.anchor}">[{passage.number}]</a> ' if passage.number else ""
        codes = "".join(map(self._chip, e.codes)) or f"<span>{UNTAGGED}</span> "
        label = self._name(passage.label)
        source = (
            f'<a href="#{passage.ref}" dir="auto">{label}</a>' if passage.ref else f'<span dir="auto">{label}</span>'
        )
        back = "".join(
            f' <a href="#{each}" title="Back to where this is cited">↩ {n if len(passage.cited) > 1 else "cited"}</a>'
            for n, each in enumerate(passage.cited, 1)
        )
        first = f' <a href="#{passage.to}">first shown</a>' if passage.to else ""
        place = f"<span>{e.place} · <bdi>{self._name(e.coder)}</bdi> · <time>{e.date[:10]}</time></span>"
        return f"{number}{codes}{source} {place}{_CONTEXT if opens else ''}{back}{first}"

    def _chip(self, code: CodeLabel) -> str:
        chip = self._chips.get(code)
        if chip is None:
            path = self._name(code.path)
            chip = self._chips[code] = f'<span class="chip {tone(code.colour)}" dir="auto">{path}</span> '
        return chip

    def _name(self, text: str) -> str:
        name = self._names.get(text)
        if name is None:
            name = self._names[text] = str(escape(visible(shown(text))))
        return name
