"""A sentence for the user that can be said in other languages: its words, apart from the names and figures in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any


class Sentence(str):
    """The sentence in English, as the command line shows it. `template` has `{name}` where a value stands."""

    template: str
    values: Mapping[str, object]

    def __reduce__(self) -> tuple[Any, ...]:
        """A copy is the same sentence, with its template."""
        return _made_again, (self.template, dict(self.values))


def sentence(template: str, **values: object) -> Sentence:
    """The sentence that a template makes with its values, each of which may be a sentence, or a part of one, itself.

    An error stands for what it says.
    """
    kept = {name: words_of(each) if isinstance(each, BaseException) else each for name, each in values.items()}
    made = Sentence(template.format(**kept))
    made.template, made.values = template, MappingProxyType(kept)
    return made


def listed(parts: Iterable[str]) -> str:
    """`a, b, c`; a sentence where one of the parts is one, plain words otherwise."""
    together, *others = [*parts] or [""]
    for each in others:
        if isinstance(together, Sentence) or isinstance(each, Sentence):
            together = sentence("{before}, {last}", before=together, last=each)
        else:
            together = f"{together}, {each}"
    return together


def quoted(names: Iterable[str]) -> str:
    """`“a”, “b”`, in whatever marks a language quotes."""
    return listed(sentence("“{name}”", name=name) for name in names)


class Worded(Exception):
    """An error that says why in a sentence, or in a part of one that is put into another."""

    def __str__(self) -> str:
        # Not a copy: a sentence keeps its template, by which the window says it in its language.
        said = self.args[0] if self.args else ""
        return said if isinstance(said, str) else super().__str__()


def words_of(error: BaseException) -> str:
    """What an error says, as the sentence that it was given; of any kind, also where `str` makes a copy of it."""
    return error.args[0] if error.args and isinstance(error.args[0], Sentence) else str(error)


def on_one_line(words: str) -> str:
    """The same sentence without line breaks and runs of white space, whatever stands in its values."""
    if not isinstance(words, Sentence):
        return " ".join(words.split())
    flat = {name: " ".join(each.split()) if type(each) is str else each for name, each in words.values.items()}
    return sentence(words.template, **flat)


def _made_again(template: str, values: Mapping[str, object]) -> Sentence:
    return sentence(template, **values)


def as_json(words: str) -> object:
    """The sentence as JSON can carry it to another process: plain words as they are, a template with its values."""
    if not isinstance(words, Sentence):
        return words
    return {"words": words.template, "values": {name: _value_as_json(each) for name, each in words.values.items()}}


def of_json(value: Any) -> str:
    """The sentence that another process gave by `as_json`."""
    if isinstance(value, str):
        return value
    return sentence(value["words"], **{name: _value_of_json(each) for name, each in value["values"].items()})


def _value_as_json(value: object) -> object:
    if isinstance(value, str):
        return as_json(value)
    # What a template writes of anything else is what it writes of its words.
    return value if isinstance(value, int | float) else str(value)


def _value_of_json(value: Any) -> object:
    return value if isinstance(value, int | float) else of_json(value)
