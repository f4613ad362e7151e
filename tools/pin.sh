#!/bin/sh
# Pins the dependencies of pyproject.toml with hashes, for all systems and Pythons, into the requirements files.
# Needs uv on the path. Run it when a dependency changes, then run make check.
set -eu
cd "$(dirname "$0")/.."
pin() {
    uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --no-header --no-annotate --quiet --output-file "$@"
}
pin requirements.txt
pin requirements-dev.txt --extra dev --extra hub --extra scale
pin requirements-dist.txt --extra dist --extra hub --constraints requirements-dev.txt
