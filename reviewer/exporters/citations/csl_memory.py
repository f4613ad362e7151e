"""The parts of a citation style with a memory: the processor looks everything up anew for each work."""

from __future__ import annotations

from typing import Any

from citeproc.model import CitationStylesElement

_LOOKS = ("font-style", "font-variant", "font-weight", "text-decoration", "vertical-align")


class Remembering(CitationStylesElement):  # type: ignore[misc]
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

    def get_layout(self) -> Any:
        known = self.__dict__
        if "_layout" not in known:
            known["_layout"] = super().get_layout()
        return known["_layout"]

    def format(self, text: Any) -> Any:
        known = self.__dict__
        if "_formatted" not in known:
            known["_formatted"] = any(self.get(look) for look in _LOOKS)
        return super().format(text) if known["_formatted"] or not isinstance(text, str) else text

    def wrap(self, text: Any) -> Any:
        known = self.__dict__
        if "_wrapped" not in known:
            known["_wrapped"] = bool(self.get("prefix") or self.get("suffix"))
        return super().wrap(text) if known["_wrapped"] else text

    def xpath_search(self, expression: str) -> Any:
        known = self.__dict__.setdefault("_found", {})
        if expression not in known:
            known[expression] = super().xpath_search(expression)
        return known[expression]


class Calling(Remembering):
    """An element that is asked again and again whether it names a variable."""

    def calls_variable(self) -> bool:
        known = self.__dict__
        if "_calls" not in known:
            known["_calls"] = super().calls_variable()
        return bool(known["_calls"])


class Condition(Calling):
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
