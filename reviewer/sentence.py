"""A sentence for the user that can be said in other languages: its words, apart from the names and figures in it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


class Sentence(str):
    """The sentence in English, as the command line shows it. `template` has `{name}` where a value stands."""

    template: str
    values: Mapping[str, object]


def sentence(template: str, **values: object) -> Sentence:
    """The sentence that a template makes with its values, each of which may be a sentence, or a part of one, itself."""
    made = Sentence(template.format(**values))
    made.template, made.values = template, MappingProxyType(values)
    return made
