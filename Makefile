# Reviewer: make run opens the window, make test runs all tests. Both set up what they need.

PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
SCREENLESS := QT_QPA_PLATFORM=offscreen

.PHONY: help run test check format bench hub hub-stop look pictures translate faults mutants soak dist clean

help:
	@echo "make run      open the window on the sample project"
	@echo "make test     run all tests, without a screen"
	@echo "make check    format, lint, types, layers, workflows and tests: what must pass before a change goes in"
	@echo "make format   put the code into its format"
	@echo "make bench    print speed figures beside their budgets"
	@echo "make hub      start a team server for trying, on this computer; make hub-stop stops it"
	@echo "make look     draw the window's views into build/look"
	@echo "make pictures  make the pictures of the user guide anew"
	@echo "make translate  bring the translations up to date; LANGUAGE=fr begins one"
	@echo "make faults   break disk, power and program at every step, and count what was lost"
	@echo "make mutants  change the rules of the log in one place after the other: do their unit tests notice?"
	@echo "make soak     the property tests with 10,000 examples, the fault tests with more seeds"
	@echo "make dist     make what people of this system install, into build/dist"
	@echo "make clean    remove what these commands made"

run: $(VENV)/.run
	@$(PY) main.py projects/ketamine

test: $(VENV)/.dev
	@$(SCREENLESS) $(PY) -m pytest -n auto --dist loadfile --no-loadscope-reorder

check: $(VENV)/.dev
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/zizmor --offline --quiet --no-progress .github/workflows
	$(MAKE) --no-print-directory test

format: $(VENV)/.dev
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

bench: $(VENV)/.dev
	@$(SCREENLESS) $(PY) -m benchmarks

hub: $(VENV)/.dev
	@$(PY) -m tools.hub_server start $(FOLDER)

hub-stop: $(VENV)/.dev
	@$(PY) -m tools.hub_server stop $(FOLDER)

look: $(VENV)/.dev
	@$(SCREENLESS) $(PY) -m tools.look build/look

pictures: $(VENV)/.dev
	@$(SCREENLESS) $(PY) -m tools.pictures

translate: $(VENV)/.dev
	@$(PY) -m tools.translate $(LANGUAGE)

faults: $(VENV)/.dev
	@$(SCREENLESS) $(PY) -m tools.faults

mutants: $(VENV)/.dev
	@$(PY) -m tools.mutants

soak: $(VENV)/.dev
	@$(SCREENLESS) REVIEWER_EXAMPLES=10000 $(PY) -m pytest tests/properties
	@$(SCREENLESS) REVIEWER_BREAKS=300 $(PY) -m pytest tests/sync/hub/test_laptops.py
	@$(SCREENLESS) REVIEWER_EXAMPLES=10 $(PY) -m pytest tests/sync/test_breaks.py
	@$(SCREENLESS) REVIEWER_EXAMPLES=4000 $(PY) -m pytest tests/hostile/test_fuzz.py
	@$(SCREENLESS) $(PY) -m tools.faults --seeds 5

dist: build/packing/.done
	@$(SCREENLESS) build/packing/bin/python -m tools.installers

# A Python of its own: what tests and tools need does not go into the program.
build/packing/.done: requirements-dist.txt tools/system-packages.sh
	@PYTHON=$(PYTHON) sh tools/system-packages.sh
	@test -x build/packing/bin/python || $(PYTHON) -m venv build/packing
	@build/packing/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dist.txt
	@touch $@

$(VENV)/.run: requirements.txt tools/system-packages.sh
	@PYTHON=$(PYTHON) sh tools/system-packages.sh
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt tools/system-packages.sh
	@PYTHON=$(PYTHON) sh tools/system-packages.sh tests
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@ $(VENV)/.run

clean:
	rm -rf $(VENV) build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
