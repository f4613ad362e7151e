"""The command line: one file per verb, thin; every verb ends in a service.

Exit 0: done. 1: refused or done in part, one clear line per problem on stderr. 2: wrong usage.
"""

from reviewer.cli.run import VERBS, main, unknown

__all__ = ["VERBS", "main", "unknown"]
