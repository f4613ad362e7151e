"""The password of a team server: from the environment or the system's keyring, never from or in a file of ours."""

from __future__ import annotations

import os

ENVIRONMENT = "REVIEWER_HUB_PASSWORD"
"""The environment variable that holds the password, for scripts."""
_SERVICE = "Reviewer team server"


def kept(account: str) -> str:
    """The password of an account, empty where none is kept or the system has no keyring."""
    if os.environ.get(ENVIRONMENT):
        return os.environ[ENVIRONMENT]
    try:
        import keyring
        import keyring.errors
    except ImportError:
        return ""
    try:
        return keyring.get_password(_SERVICE, account) or ""
    except keyring.errors.KeyringError:
        return ""


def keep(account: str, password: str) -> bool:
    """Keep a password in the system's keyring. Returns whether there is one that took it."""
    try:
        import keyring
        import keyring.errors
    except ImportError:
        return False
    try:
        keyring.set_password(_SERVICE, account, password)
    except keyring.errors.KeyringError:
        return False
    return True
