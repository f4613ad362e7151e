"""What a project file holds of a project, when it is not all of it: said by the file itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contents:
    """What was chosen when the file was exported. `mine` names the coders whose work alone it holds, empty for everybody's."""

    mine: tuple[str, ...] = ()
    originals: bool = True
    pseudonymous: bool = False

    @property
    def whole(self) -> bool:
        """Whether nothing was left out."""
        return self == Contents()

    @property
    def words(self) -> tuple[str, ...]:
        """`mine only (Anna)`, `without originals`, `pseudonymised`: whichever hold."""
        parts = [f"mine only ({', '.join(self.mine)})"] if self.mine else []
        parts += [] if self.originals else ["without originals"]
        return (*parts, "pseudonymised") if self.pseudonymous else tuple(parts)

    def in_words(self) -> str:
        """`mine only (Anna), without originals`, or `the whole project`."""
        return ", ".join(self.words) or "the whole project"

    def narrowed(self, other: Contents) -> Contents:
        """What an export with these choices holds, made from a file that holds `self`."""
        return Contents(
            tuple(dict.fromkeys((*self.mine, *other.mine))),
            self.originals and other.originals,
            self.pseudonymous or other.pseudonymous,
        )
