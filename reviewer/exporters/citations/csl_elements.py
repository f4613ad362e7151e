"""The parts of a citation style as the processor reads them, without some of its mistakes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from citeproc import LOCALES_PATH
from citeproc.model import (
    CitationStylesElement,
    Date,
    Date_Part,
    Group,
    If,
    Label,
    Name,
    Names,
    Number,
    Style,
    Substitute,
    Text,
)
from citeproc.source import VariableError
from lxml import etree

from reviewer.exporters.citations.csl_memory import Calling, Condition, Remembering

_NAMESPACE = "http://purl.org/net/xbiblio/csl"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


class _Variable(Calling):
    """An element that writes a variable; groups ask which were wanted and which were there."""

    def process(self, item: Any, *args: Any, **kwargs: Any) -> Any:
        known = self.__dict__
        if "_counted" not in known:
            known["_counted"] = self.get("variable") not in (None, "year-suffix")
        if not known["_counted"]:
            return super().process(item, *args, **kwargs)
        context = kwargs.get("context")
        if context is None:
            context = next((each for each in args if isinstance(each, CitationStylesElement)), self)
        # The layout's own dictionary, which begins anew with each work.
        counts = context.get_layout().repressed
        counts["wanted"] = counts.get("wanted", 0) + 1
        text = super().process(item, *args, **kwargs)
        if text and text[0]:
            counts["there"] = counts.get("there", 0) + 1
        return text


class _Group(Calling, Group):  # type: ignore[misc]
    """A group is left out where none of the variables that it wanted was there, whatever words stand in it."""

    def process(self, item: Any, context: Any = None, **kwargs: Any) -> Any:
        counts = (self if context is None else context).get_layout().repressed
        before = {name: counts.get(name, 0) for name in ("wanted", "there")}
        text = super().process(item, context=context, **kwargs)
        if counts.get("wanted", 0) > before["wanted"] and counts.get("there", 0) == before["there"]:
            # The processor's own sign for a group with nothing in it (CSL 1.0.2, “group”).
            raise VariableError
        return text


class _DatePart(Remembering, Date_Part):  # type: ignore[misc]
    """The processor writes the wishes of one date into the words of the language; here they are taken out again."""

    def render(self, *args: Any, **kwargs: Any) -> Any:
        before = dict(self.attrib)
        text = super().render(*args, **kwargs)
        if before != dict(self.attrib):
            self.attrib.clear()
            self.attrib.update(before)
        return text


class _Label(Remembering, Label):  # type: ignore[misc]
    """A label of something that a work does not have is not written."""

    def process(self, item: Any, variable: str | None = None, plural: bool | None = None, **kwargs: Any) -> Any:
        named = (variable or self.get("variable") or "").replace("-", "_")
        if variable is None and named != "locator" and named not in item.reference:
            return None
        return super().process(item, variable, plural, **kwargs)

    def case(self, text: Any, language: str | None = None) -> Any:
        return text.capitalize_first() if self.get("text-case") == "title" else super().case(text, language)

    def _is_plural(self, item: Any) -> bool:
        variable = self.get("variable")
        if variable.startswith("number-of"):
            return str(item.reference[variable.replace("-", "_")]).strip() != "1"
        return bool(super()._is_plural(item))


class _Names(_Variable, Names):  # type: ignore[misc]
    """Names that stand in the place of missing authors take their form, and are not written a second time."""

    def process(self, item: Any, names_context: Any = None, context: Any = None, **kwargs: Any) -> Any:
        written = (self if context is None else context).get_layout().repressed
        roles = [role for role in self.get("variable").split() if role in item.reference]
        if roles and all(role in written.get("substituted", ()) for role in roles):
            return None
        if names_context is None and self.name is None:
            above = self.xpath_search("./ancestor::cs:substitute[1]/..")
            names_context = above[0] if above else None
        text = super().process(item, names_context=names_context, context=context, **kwargs)
        if text:
            written.setdefault("written", []).extend(roles)
        return text


class _Substitute(Remembering, Substitute):  # type: ignore[misc]
    """What is put in the place of something missing; it remembers whose names it wrote."""

    def render(self, item: Any, context: Any = None, **kwargs: Any) -> Any:
        written = (self if context is None else context).get_layout().repressed
        before = len(written.get("written", ()))
        text = super().render(item, context=context, **kwargs)
        if text:
            # CSL 1.0.2, “substitute”: variables used there are suppressed in the rest of the output.
            written.setdefault("substituted", []).extend(written.get("written", ())[before:])
        return text


class _Name(Remembering, Name):  # type: ignore[misc]
    """A name; the processor shortens given names where the style says not to."""

    def initialize(self, given: str, mark: str, context: Any) -> str:
        if self.get("initialize") != "false":
            return str(super().initialize(given, mark, context))
        parts = (mark.join(each) + mark if (each := _initials(part)) else part for part in given.split())
        return " ".join(" ".join(parts).split())


def _initials(part: str) -> str:
    """The letters of `J.K.` or `J`, "" for a name."""
    letters = part.replace(".", "")
    dotted = part.count(".") == len(letters) or len(letters) == 1
    return letters if dotted and letters.isupper() else ""


class _Style(Remembering, Style):  # type: ignore[misc]
    """A style whose languages remember too."""

    def set_locale_list(self, output_locale: str, validate: bool = False) -> None:
        super().set_locale_list(output_locale, validate=validate)
        known: list[Any] = self.__dict__["locales"]
        # A locale inside the style has a parent; one from a file was read without our classes.
        self.locales = [each if each.getparent() is not None else _locale(each.get(_LANGUAGE)) for each in known]
        for locale in self.locales:
            locale.style = self


def _remembering(known: type) -> type:
    own = {
        Group: _Group,
        Date_Part: _DatePart,
        Label: _Label,
        Name: _Name,
        Names: _Names,
        Style: _Style,
        Substitute: _Substitute,
    }.get(known)
    asked = Calling if hasattr(known, "calls_variable") else Remembering
    base = Condition if issubclass(known, If) else _Variable if known in (Text, Number, Date) else asked
    return own or type(known.__name__, (base, known), {})


_CLASSES = {
    known.__name__.replace("_", "-").lower(): _remembering(known)
    for known in CitationStylesElement.__subclasses__()
    if known.__module__ == CitationStylesElement.__module__
}


def read_style(path: Path) -> Any:
    """The root of a style or of the words of a language. All its elements stay alive with it, and so does what they found."""
    lookup = etree.ElementNamespaceClassLookup()
    lookup.get_namespace(_NAMESPACE).update({None: Remembering, **_CLASSES})
    parser = etree.XMLParser(remove_comments=True, encoding="UTF-8", no_network=True, resolve_entities=False)
    parser.set_element_class_lookup(lookup)
    root: Any = etree.parse(str(path), parser).getroot()
    names = f"{{{_NAMESPACE}}}names"
    for each in root.iter(names):
        # The processor adds this at each use.
        if each.name is None and not each.xpath_search("./ancestor::cs:substitute"):
            each.insert(0, parser.makeelement(f"{{{_NAMESPACE}}}name"))
            del each.__dict__["name"]
    # lxml makes Python objects anew when nobody holds them, and what they remember would be gone.
    root.__dict__["_all"] = list(root.iter())
    return root


def _locale(language: str) -> Any:
    return read_style(Path(LOCALES_PATH) / f"locales-{language}.xml")
