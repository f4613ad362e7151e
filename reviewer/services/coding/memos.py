"""Several memos of one coder on one thing: written one after the other, edited and deleted one by one."""

from __future__ import annotations

from reviewer.changes.kinds import memo_id
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.project import Memo, MemoTarget
from reviewer.sentence import sentence
from reviewer.services.shared.highlight_lookup import memos, own_memo
from reviewer.services.shared.people import name_of, person
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads


def add_memo(*, project: Project, target_kind: MemoTarget, target: str, text: str, coder: str) -> tuple[Changes, str]:
    """Write one more memo on a thing, beside those that the coder has on it. Returns what changed and the memo's id.

    Raises UsageError for an empty text.
    """
    if not text.strip():
        raise UsageError(sentence("The memo is empty; write something."))
    with project.action(f"memo_{target_kind}", coder=coder) as act:
        written = [memo for memo in memos(project=project, target=target) if memo.target_kind == target_kind]
        first = own_memo(written, person(project=project, coder=coder)) is None
        key = {} if first else {"key": project.world.new_id()}
        identifier = act.draft.create(
            "memo",
            memo_id(target_kind, target, coder, **key),
            target_kind=target_kind,
            target=target,
            coder=coder,
            text=text,
            **key,
        )
    return act.changes, identifier


def edit_memo(*, project: Project, memo: str, text: str, coder: str) -> Changes:
    """Change one of one's own memos; an empty text deletes it. Raises NotFoundError, UsageError for another coder's."""
    with project.action("memo_highlight", coder=coder) as act:
        now = _own(project, memo, coder)
        act.say(f"memo_{now.target_kind}")
        if text:
            act.draft.set("memo", memo, "text", text)
        else:
            act.draft.delete("memo", memo)
    return act.changes


def _own(project: Project, memo: str, coder: str) -> Memo:
    written = project.read(reads.memos, ids=[memo])
    if not written:
        raise NotFoundError(sentence("This memo is not in the project any more."))
    if written[0].coder != person(project=project, coder=coder):
        name = name_of(project=project, coder=written[0].coder)
        raise UsageError(sentence("This memo is {name}'s; you cannot change it. Write one of your own.", name=name))
    return written[0]
