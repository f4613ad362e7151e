"""The kinds of things a review holds. A kind is declared once, in its own file, and named here.

Validity is a property of one change alone; whether what it names is there is state.
"""

from __future__ import annotations

from reviewer.changes.kinds.adjudication import ADJUDICATION, adjudication_id
from reviewer.changes.kinds.appraisal import ANSWER, APPRAISAL, appraisal_id
from reviewer.changes.kinds.assignment import ASSIGNMENT, assignment_id
from reviewer.changes.kinds.case import CASE
from reviewer.changes.kinds.case_part import CASE_PART, case_part_id
from reviewer.changes.kinds.checklist import CHECKLIST, checklist_id
from reviewer.changes.kinds.checks import Check, OneOf, is_hash, is_id
from reviewer.changes.kinds.code import CODE
from reviewer.changes.kinds.coder import CODER
from reviewer.changes.kinds.coding import CODING, coding_id
from reviewer.changes.kinds.consensus import CONSENSUS, consensus_id
from reviewer.changes.kinds.elsewhere import ELSEWHERE
from reviewer.changes.kinds.group import GROUP
from reviewer.changes.kinds.highlight import HIGHLIGHT
from reviewer.changes.kinds.import_record import IMPORT
from reviewer.changes.kinds.kind import Column, Kind, Reference
from reviewer.changes.kinds.link import LINK, link_id
from reviewer.changes.kinds.member import MEMBER, member_id
from reviewer.changes.kinds.memo import MEMO, memo_id
from reviewer.changes.kinds.note import NOTE
from reviewer.changes.kinds.project import PROJECT
from reviewer.changes.kinds.purge import PURGE, purge_id
from reviewer.changes.kinds.round import ROUND
from reviewer.changes.kinds.search import SEARCH
from reviewer.changes.kinds.source import ATTRIBUTE, SOURCE, source_id
from reviewer.changes.kinds.synthesis import SYNTHESIS, synthesis_id
from reviewer.changes.kinds.version import VERSION

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        PROJECT, CODER, SOURCE, IMPORT, CODE, HIGHLIGHT, CODING, MEMO, LINK, APPRAISAL, SYNTHESIS, CHECKLIST, PURGE, VERSION,
        SEARCH, CONSENSUS, NOTE, GROUP, MEMBER, CASE, CASE_PART, ROUND, ASSIGNMENT,
        ADJUDICATION,
    )
}  # fmt: skip

__all__ = [
    "ANSWER",
    "ATTRIBUTE",
    "ELSEWHERE",
    "KINDS",
    "Check",
    "Column",
    "Kind",
    "OneOf",
    "Reference",
    "adjudication_id",
    "appraisal_id",
    "assignment_id",
    "case_part_id",
    "checklist_id",
    "coding_id",
    "consensus_id",
    "is_hash",
    "is_id",
    "link_id",
    "member_id",
    "memo_id",
    "purge_id",
    "source_id",
    "synthesis_id",
]
