"""The parts of a citation style, as the processor reads them, with a memory and without some of its mistakes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from citeproc import LOCALES_PATH
from citeproc.model import CitationStylesElement, Date_Part, If, Label, Name, Style
from lxml import etree

_NAMESPACE = "http://purl.org/net/xbiblio/csl"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


class _Remembering(CitationStylesElement):  # type: ignore[misc]
    """An element that keeps what it found: a style does not change while it is used."""

    def __getattr__(self, name: str) -> Any:
        return self.__dict__.setdefault(name, super().__getattr__(name))

    def get_root(self) -> Any:
        known = self.__dict__
        if "_root" not in known:
            known["_root"] = super().get_root()
        return known["_root"]

    def get_formatter(self) -> Any:
        known = self.__dict__
        if "_formatter" not in known:
            known["_formatter"] = super().get_formatter()
        return known["_formatter"]

    def xpath_search(self, expression: str) -> Any:
        known = self.__dict__.setdefault("_found", {})
        if expression not in known:
            known[expression] = super().xpath_search(expression)
        return known[expression]


class _Calling(_Remembering):
    """An element that is asked again and again whether it names a variable."""

    def calls_variable(self) -> bool:
        known = self.__dict__
        if "_calls" not in known:
            known["_calls"] = super().calls_variable()
        return bool(known["_calls"])


class _Condition(_Calling):
    """A condition, whose words are cut apart once."""

    def _words(self, name: str) -> list[str]:
        known = self.__dict__.setdefault("_cut", {})
        if name not in known:
            known[name] = self.get(name).split()
        return known[name]  # type: ignore[no-any-return]

    def _type(self, item: Any) -> list[bool]:
        kind = item.reference.type
        return [word.lower() == kind for word in self._words("type")]

    def _variable(self, item: Any) -> list[bool]:
        reference = item.reference
        return [word != "locator" and word.replace("-", "_") in reference for word in self._words("variable")]


class _DatePart(_Remembering, Date_Part):  # type: ignore[misc]
    """The processor writes the wishes of one date into the words of the language; here they are taken out again."""

    def render(self, *args: Any, **kwargs: Any) -> Any:
        before = dict(self.attrib)
        text = super().render(*args, **kwargs)
        if before != dict(self.attrib):
            self.attrib.clear()
            self.attrib.update(before)
        return text


class _Label(_Remembering, Label):  # type: ignore[misc]
    """A label of something that a work does not have is not written."""

    def process(self, item: Any, variable: str | None = None, plural: bool | None = None, **kwargs: Any) -> Any:
        named = (variable or self.get("variable") or "").replace("-", "_")
        if variable is None and named != "locator" and named not in item.reference:
            return None
        return super().process(item, variable, plural, **kwargs)


class _Name(_Remembering, Name):  # type: ignore[misc]
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


class _Style(_Remembering, Style):  # type: ignore[misc]
    """A style whose languages remember too."""

    def set_locale_list(self, output_locale: str, validate: bool = False) -> None:
        super().set_locale_list(output_locale, validate=validate)
        known: list[Any] = self.__dict__["locales"]
        self.locales = [each if each.getparent() is not None else _locale(each.get(_LANGUAGE)) for each in known]
        for locale in self.locales:
            locale.style = self


def _remembering(known: type) -> type:
    own = {Date_Part: _DatePart, Label: _Label, Name: _Name, Style: _Style}.get(known)
    asked = _Calling if hasattr(known, "calls_variable") else _Remembering
    base = _Condition if issubclass(known, If) else asked
    return own or type(known.__name__, (base, known), {})


_CLASSES = {
    known.__name__.replace("_", "-").lower(): _remembering(known)
    for known in CitationStylesElement.__subclasses__()
    if known.__module__ == CitationStylesElement.__module__
}


def read_style(path: Path) -> Any:
    """The root of a style or of the words of a language. All its elements stay alive with it, and so does what they found."""
    lookup = etree.ElementNamespaceClassLookup()
    lookup.get_namespace(_NAMESPACE).update({None: _Remembering, **_CLASSES})
    parser = etree.XMLParser(remove_comments=True, encoding="UTF-8", no_network=True, resolve_entities=False)
    parser.set_element_class_lookup(lookup)
    root: Any = etree.parse(str(path), parser).getroot()
    names, substitute = f"{{{_NAMESPACE}}}names", f"{{{_NAMESPACE}}}substitute"
    for each in root.iter(names):
        # The processor adds this at each use.
        if each.name is None and each.getparent().tag != substitute:
            each.insert(0, parser.makeelement(f"{{{_NAMESPACE}}}name"))
            del each.__dict__["name"]
    root.__dict__["_all"] = list(root.iter())
    return root


def _locale(language: str) -> Any:
    return read_style(Path(LOCALES_PATH) / f"locales-{language}.xml")
