# Needs Python 3.11 or newer and nothing else: `.venv` is made and filled at the first call.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
BENCH := benchmarks/.venv

.PHONY: demo test check axe bench clean

demo: $(READY)  ## build the student example and say where it is
	$(BIN)/herstelkit bouw voorbeelden/studenten.toml -o pakket

test: $(READY)  ## run all tests
	$(BIN)/python -m pytest

check: $(READY)  ## types, lint, import layers
	$(BIN)/mypy
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports

axe: $(READY)  ## look at every page in Chromium, if that is there
	$(BIN)/python scripts/axe.py

bench: $(BENCH)/.ready  ## compare our speed with that of others, in a `.venv` of its own
	$(BENCH)/bin/python -m benchmarks
	$(BENCH)/bin/python scripts/make_speed_page.py

$(BENCH)/.ready: pyproject.toml
	$(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	touch $@

$(READY): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "herstelkit needs Python 3.11 or newer")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $(READY)

clean:
	rm -rf .venv $(BENCH) pakket
