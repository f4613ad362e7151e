"""Articles of journals as XML (JATS, NISO Z39.96, as PubMed Central gives them): title, abstract, sections, tables, notes."""

from __future__ import annotations

from html import escape
from typing import Any

from reviewer.importers.html.written import tag, written
from reviewer.importers.shared.archive import local_name, safe_xml
from reviewer.importers.shared.reading import GivenFile, Reading, one_line
from reviewer.sentence import sentence

MEDIA_TYPE = "application/jats+xml"
_ROOTS = (b"<article", b"<pmc-articleset")
_XLINK = "{http://www.w3.org/1999/xlink}href"
_SAME = {
    "bold": "b", "italic": "i", "sup": "sup", "sub": "sub", "monospace": "code", "p": "p", "disp-quote": "blockquote",
    "preformat": "pre", "code": "pre", "table": "table", "thead": "thead", "tbody": "tbody", "tfoot": "tfoot", "tr": "tr",
    "def-list": "ul", "def-item": "li", "verse-line": "p", "attrib": "p", "ack": "section", "boxed-text": "section",
}  # fmt: skip
_LEFT_OUT = frozenset(
    "processing-meta journal-meta contrib-group aff author-notes pub-date history permissions self-uri related-article kwd-group "
    "funding-group counts custom-meta-group article-id article-categories graphic inline-graphic media tex-math object-id "
    "supplementary-material volume issue fpage lpage elocation-id".split()
)


def is_jats(data: bytes) -> bool:
    """Whether the content begins as an article of a journal does."""
    head = data[:200_000]
    if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return False
    # A web page of today has articles too, and no front.
    return any(root in head[:20_000] for root in _ROOTS) and (b"<front" in head or b"JATS" in head[:2_000])


def read_jats(file: GivenFile) -> Reading:
    """An article. Raises ImportRefused when it is damaged or has no text."""
    root = safe_xml(file.data, file.refused(sentence("is damaged XML; get it again.")))
    article = root if local_name(root) == "article" else next((e for e in root if local_name(e) == "article"), None)
    if article is None:
        raise file.refused(
            sentence("is XML, but no article of a journal (JATS); save it as a web page or text and import that.")
        )
    made = written(file, _Article(article).html())
    if not made.text.strip():
        raise file.refused(sentence("has no text, only what is said about the article."))
    reference = _reference(article)
    return Reading(made.text, "jats", reference["title"], reference=reference, parts=made.parts)


class _Article:
    def __init__(self, article: Any) -> None:
        self._article = article
        self._notes = {each.get("id", "") for each in article.iter() if local_name(each) == "fn"}

    def html(self) -> str:
        title = _first(self._article, "article-title")
        parts = [tag("h1", [self._inside(title, 1)])] if title is not None else []
        for part in self._article:
            if local_name(part) == "front":
                parts += [self._section(each, 2, "Abstract") for each in part.iter() if local_name(each) == "abstract"]
            elif local_name(part) in ("body", "back", "floats-group"):
                parts.append(self._inside(part, 1))
        return "".join(parts)

    def _section(self, element: Any, level: int, called: str = "") -> str:
        own = next((each for each in element if local_name(each) == "title"), None)
        head = self._inside(own, level) if own is not None else escape(called)
        label = next((each for each in element if local_name(each) == "label"), None)
        if label is not None and head:
            head = f"{self._inside(label, level)} {head}"
        skipped = {id(own), id(label)}
        inside = [self._element(each, level) + escape(each.tail or "") for each in element if id(each) not in skipped]
        return (tag(f"h{min(level, 6)}", [head]) if head.strip() else "") + "".join(inside)

    def _inside(self, element: Any, level: int) -> str:
        pieces = [escape(element.text or "")]
        for each in element:
            pieces += [self._element(each, level), escape(each.tail or "")]
        return "".join(pieces)

    def _element(self, element: Any, level: int) -> str:
        name = local_name(element)
        if not name or name in _LEFT_OUT:
            return ""
        if name in _SAME:
            return tag(_SAME[name], [self._inside(element, level)])
        match name:
            case "sec" | "app" | "glossary":
                return self._section(element, level + 1)
            case "ref-list":
                return self._section(element, level + 1, "References")
            case "fn-group":
                return self._section(element, level + 1, "Notes")
            case "title" | "subtitle":
                return tag("p", [tag("b", [self._inside(element, level)])])
            case "list":
                return tag("ol" if element.get("list-type") == "order" else "ul", [self._inside(element, level)])
            case "list-item" | "ref":
                return tag("li" if name == "list-item" else "p", [self._inside(element, level)])
            case "th" | "td":
                spans = {key: element.get(key, "") for key in ("rowspan", "colspan")}
                return tag(name, [self._inside(element, level)], **spans)
            case "table-wrap" | "fig":
                return tag("section", [self._inside(element, level)])
            case "caption":
                words = " ".join(self._inside(each, level) for each in element)
                return tag("figcaption", [words or escape(element.text or "")])
            case "label":
                return tag("span", [self._inside(element, level)]) + " "
            case "ext-link" | "uri":
                return tag("a", [self._inside(element, level)], href=element.get(_XLINK, ""))
            case "xref" if element.get("rid", "") in self._notes:
                return tag("a", [self._inside(element, level)], href=f"#{element.get('rid')}", role="doc-noteref")
            case "fn":
                return tag("div", [self._inside(element, level)], id=element.get("id", ""))
            case "break":
                return "<br>"
        return self._inside(element, level)


def _first(article: Any, name: str) -> Any:
    return next((each for each in article.iter() if local_name(each) == name), None)


def _words(element: Any) -> str:
    return one_line("".join(element.itertext())) if element is not None else ""


def _reference(article: Any) -> dict[str, str]:
    authors = []
    for contributor in (each for each in article.iter() if local_name(each) == "contrib"):
        if contributor.get("contrib-type", "author") != "author":
            continue
        family, given = _words(_first(contributor, "surname")), _words(_first(contributor, "given-names"))
        authors.append(f"{family}, {given}" if family and given else family or _words(_first(contributor, "collab")))
    ids = {each.get("pub-id-type", ""): _words(each) for each in article.iter() if local_name(each) == "article-id"}
    front = next((each for each in article if local_name(each) == "front"), article)
    dates = [each for each in front.iter() if local_name(each) == "pub-date"]
    years = [_words(_first(each, "year")) for each in dates]
    return {
        "title": _words(_first(article, "article-title")),
        "authors": "; ".join(filter(None, authors)),
        "year": next(iter(sorted(filter(None, years))), ""),
        "container": _words(_first(front, "journal-title")),
        "volume": _words(_first(front, "volume")),
        "issue": _words(_first(front, "issue")),
        "pages": "–".join(filter(None, (_words(_first(front, "fpage")), _words(_first(front, "lpage"))))),
        "publisher": _words(_first(front, "publisher-name")),
        "doi": ids.get("doi", ""),
        "language": article.get("{http://www.w3.org/XML/1998/namespace}lang", ""),
        "type": "journal article",
    }
