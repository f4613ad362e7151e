"""The kinds of works in words, and what RIS, BibTeX and CSL call each."""

from __future__ import annotations

from dataclasses import dataclass

_TABLE = """
journal article      | JOUR   | article       | article-journal       | EJOUR JFULL INPR ABST
magazine article     | MGZN   | article       | article-magazine      |
newspaper article    | NEWS   | article       | article-newspaper     |
preprint             | UNPB   | unpublished   | article               | MANSCPT manuscript
book                 | BOOK   | book          | book                  | EBOOK EDBOOK proceedings collection mvbook booklet
book chapter         | CHAP   | incollection  | chapter               | ECHAP inbook
report               | RPRT   | techreport    | report                | GOVDOC report standard regulation
thesis               | THES   | phdthesis     | thesis                | mastersthesis thesis
conference paper     | CPAPER | inproceedings | paper-conference      | CONF conference
web page             | ELEC   | online        | webpage               | electronic www
blog post            | BLOG   | online        | post-weblog           |
forum post           | ICOMM  | online        | post                  |
encyclopedia entry   | ENCYC  | inreference   | entry-encyclopedia    | entry
dictionary entry     | DICT   | inreference   | entry-dictionary      |
data set             | DATA   | dataset       | dataset               | AGGR DBASE
software             | COMP   | software      | software              |
video                | VIDEO  | video         | motion_picture        | MPCT movie
podcast or recording | SOUND  | audio         | broadcast             | song
presentation         | SLIDE  | unpublished   | speech                |
law                  | STAT   | legislation   | legislation           | BILL LEGAL bill regulation
court case           | CASE   | jurisdiction  | legal_case            |
patent               | PAT    | patent        | patent                |
pamphlet             | PAMP   | booklet       | pamphlet              |
personal message     | PCOMM  | letter        | personal_communication |
interview            | HEAR   | misc          | interview             |
"""


@dataclass(frozen=True, slots=True)
class WorkType:
    """One kind of work. `others` are further names that mean it in any of the formats."""

    words: str
    ris: str
    bibtex: str
    csl: str
    others: frozenset[str]


def _rows() -> list[WorkType]:
    rows = []
    for line in _TABLE.strip().splitlines():
        words, ris, bibtex, csl, others = (cell.strip() for cell in line.split("|"))
        rows.append(WorkType(words, ris, bibtex, csl, frozenset(others.split())))
    return rows


TYPES = tuple(_rows())
UNKNOWN = WorkType("", "GEN", "misc", "document", frozenset())
_BY_WORDS = {each.words: each for each in TYPES}
_ALIASES = {
    "article": "journal article",
    "blog": "blog post",
    "website": "web page",
    "webpage": "web page",
    "web article": "web page",
    "news": "newspaper article",
    "news article": "newspaper article",
    "chapter": "book chapter",
    "dissertation": "thesis",
    "dataset": "data set",
    "podcast": "podcast or recording",
    "forum": "forum post",
}


def type_in_words(words: str) -> WorkType:
    """The kind that a source's `type` names; UNKNOWN for a name of the team's own."""
    name = " ".join(words.casefold().replace("-", " ").split())
    return _BY_WORDS.get(_ALIASES.get(name, name), UNKNOWN)


def words_for(name: str, field: str) -> str:
    """The words for a type of a format (`ris`, `bibtex`, `csl`); "" where it is not in the table."""
    # The words of a format for “anything else” say nothing.
    if name == getattr(UNKNOWN, field):
        return ""
    for each in TYPES:
        if getattr(each, field) == name:
            return each.words
    return next((each.words for each in TYPES if name in each.others), "")
