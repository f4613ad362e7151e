"""Search: the query language, the index (a cache that can always be rebuilt), and exact and pattern search.

The package knows nothing of project files: whoever searches hands in a `Corpus`.
"""

from reviewer.search.corpus import Corpus, Found, Hit, Marked, Marks, SearchResult, Work
from reviewer.search.direct import find_exact, find_pattern
from reviewer.search.index.folder import build, delete, index_folder, plan, source_key
from reviewer.search.index.indexer import Indexer, IndexState
from reviewer.search.notes import Note, Notes, Order
from reviewer.search.query.language import FILTERS, parse
from reviewer.search.search import search

__all__ = [
    "FILTERS",
    "Corpus",
    "Found",
    "Hit",
    "IndexState",
    "Indexer",
    "Marked",
    "Marks",
    "Note",
    "Notes",
    "Order",
    "SearchResult",
    "Work",
    "build",
    "delete",
    "find_exact",
    "find_pattern",
    "index_folder",
    "parse",
    "plan",
    "search",
    "source_key",
]
