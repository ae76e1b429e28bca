# make run   set everything up and open the window on the sample corpus
# make test  set everything up and run every check
# make help  the rest

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.ready
UV := $(BIN)/uv
# The variable is set on a machine with a screen (X11 or Wayland); macOS always has one.
SCREEN := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin,$(shell uname -s)))
PICTURE := pictures/sample.png
# Some tests hold limits of time, so each half of them has a processor.
AT_ONCE := $(shell test "$$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)" -ge 2 && echo 2 || echo 1)

.DEFAULT_GOAL := help
.PHONY: help setup run test test-core test-rest lint format coverage bench bench-corpus soak fuzz fit figures words pictures package clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 20

setup: $(STAMP) ## make .venv and install everything into it

# The stamp depends on what is to be installed, so that a second call needs no network. Processes that read files keep
# no bytecode (they may not write): what they import is compiled here.
$(STAMP): pyproject.toml uv.lock packaging/system-packages.sh
	@echo "Setting up Variorum in .venv: a minute or two the first time."
	@sh packaging/system-packages.sh venv
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@test -x $(UV) || $(BIN)/python -m pip --version >/dev/null 2>&1 || $(BIN)/python -m ensurepip >/dev/null
	@test -x $(UV) || $(BIN)/python -m pip install --quiet uv
	@$(UV) sync --quiet --frozen --inexact --compile-bytecode --group dev --extra fast 2>.venv/fast.log || { \
	    echo "cdifflib could not be built (no C compiler?): going on with difflib, same answers, slower."; \
	    $(UV) sync --quiet --frozen --inexact --compile-bytecode --group dev; }
	@touch $@

run: setup ## open the window on the sample corpus (with no display: draw it into a picture)
	@sh packaging/system-packages.sh window
ifneq ($(SCREEN),)
	@$(BIN)/variorum --sample
else
	@mkdir -p $(dir $(PICTURE))
	@$(BIN)/variorum --sample --screenshot $(PICTURE)
	@echo "There is no display, so the window was drawn into $(CURDIR)/$(PICTURE)"
endif

test: setup ## every check: lint, types, layers, tests
	@sh packaging/system-packages.sh tests
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory -k -j$(AT_ONCE) test-core test-rest

# One half beside the other. Only one of them tells of itself meanwhile: two at once could not be read.
test-core: setup
	@echo "$(BIN)/python -m pytest tests/core (what it says comes when it is through)"
	@$(BIN)/python -m pytest tests/core >.venv/test-core.txt 2>&1; ended=$$?; cat .venv/test-core.txt; exit $$ended

test-rest: setup
	$(BIN)/python -m pytest --ignore=tests/core

lint: setup ## ruff, mypy --strict, import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format: setup ## put the code into the house format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

coverage: setup ## every line of the core is run by a test, or named here
	$(BIN)/coverage run -m pytest -q tests/core
	$(BIN)/coverage report

bench: setup ## speed, as ratios measured in one run
	$(BIN)/python -m pytest tests/benchmarks tests/known_links -m benchmark -s -q

bench-corpus: setup ## a corpus of 100,000 articles: open, search, add, import, size, growth (ten minutes)
	VARIORUM_BENCH_ARTICLES=100000 $(BIN)/python -m pytest tests/benchmarks/test_corpus_speed.py -m benchmark -s -q

soak: setup ## the tests that run for minutes
	$(BIN)/python -m pytest -m soak

# `make test` tries every property on the same examples each time; what fails here is mended and kept as an @example.
fuzz: setup ## the readers on mutated files, for a set time; every property on new examples (VARIORUM_EXAMPLES times as many)
	$(BIN)/python -m pytest -m fuzz
	VARIORUM_EXAMPLES=$${VARIORUM_EXAMPLES:-5} $(BIN)/python -m pytest tests/core tests/gui \
	    -m "hypothesis and not soak and not benchmark" --hypothesis-profile=new

fit: setup ## fit the scores of links and of recovered rows anew, with figures on texts they had no part in (15 minutes)
	@$(UV) sync --quiet --frozen --inexact --group dev --group fitting
	$(BIN)/python tests/fitting/fit_links.py
	$(BIN)/python tests/fitting/fit_events.py
	$(BIN)/python tests/fitting/fit_story_events.py
	$(BIN)/python tests/fitting/fit_recovery.py
	$(BIN)/python tests/fitting/recovery_figures.py

figures: setup ## names, quotations, joins and disagreements against texts read by hand
	$(BIN)/python tests/fitting/name_figures.py
	$(BIN)/python tests/fitting/join_figures.py
	$(BIN)/python tests/fitting/disagreement_figures.py

words: setup ## collect the words shown to people, and bring the translations up to date
	$(BIN)/python packaging/words.py
	$(BIN)/python packaging/key_page.py

pictures: setup ## draw the manual's pictures anew from the sample corpus
	$(BIN)/python packaging/pictures.py

package: setup ## build the standalone program, .deb, wheel and sources into dist/, and run it once
	@$(UV) sync --quiet --frozen --inexact --group dev --group package --extra fast || \
	    $(UV) sync --quiet --frozen --inexact --group dev --group package
	$(BIN)/python packaging/build.py

clean: ## remove what was built and installed here
	rm -rf .venv build dist pictures .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
