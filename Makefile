# mtlkit: the course and the library. `make help` lists what there is to do.

PYTHON ?= python3
JOBS   ?= 2
VENV   := .venv
BIN    := $(VENV)/bin
KEYS   := constraints.txt settings.ini setup.py pyproject.toml

# Several processes work side by side, so each keeps to one thread.
export OMP_NUM_THREADS ?= 1
export TOKENIZERS_PARALLELISM ?= false
# Real text for the tests that want it, where somebody has put it beside the project.
export MTLKIT_REAL_DATA ?= $(abspath $(wildcard ../shared/data))

.DEFAULT_GOAL := help
.PHONY: help set-up course test test-slow check pages export lab save docs bench study build clean

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read name text; do printf '  make %-10s %s\n' "$$name" "$$text"; done

set-up:  ## .venv with the pinned versions (the other commands do this by themselves)
	@key="$$(cat $(KEYS) | cksum)"; \
	if [ "$$key" = "$$(cat $(VENV)/set-up-key 2>/dev/null)" ]; then exit 0; fi; \
	"$(PYTHON)" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null || { \
	  echo "mtlkit needs Python 3.11, 3.12 or 3.13; $(PYTHON) is $$("$(PYTHON)" --version 2>&1). Try: make PYTHON=python3.11 $(MAKECMDGOALS)"; exit 1; }; \
	[ -x $(BIN)/python ] || "$(PYTHON)" -m venv $(VENV) || exit 1; \
	echo "Setting up $(VENV) (once; a few minutes)"; \
	$(BIN)/python -m pip install -qq --disable-pip-version-check -c constraints.txt -e '.[course,dev]' || exit 1; \
	echo "$$key" > $(VENV)/set-up-key

course: set-up  ## run every lecture from a clean kernel, headless; ends with a table (JOBS=2)
	@$(BIN)/python -m mtlkit.workshop.lectures --jobs $(JOBS)

test: check pages  ## check, pages and the tests generated from the lectures
	@$(BIN)/python -m pytest -n $(JOBS)

test-slow: set-up  ## the long tests: kills at random moments, ten thousand generated files
	@$(BIN)/python -m pytest -n $(JOBS) -m slow

check: set-up  ## library, tests, README and notebooks agree (seconds)
	@$(BIN)/python -m mtlkit.workshop.check

pages: set-up  ## every page converts, every link and reference resolves
	@$(BIN)/python -m mtlkit.workshop.pages

export: set-up  ## write library, tests and README from the notebooks
	@$(BIN)/python -m mtlkit.workshop.check --write

lab: set-up  ## open JupyterLab on the lectures
	@$(BIN)/jupyter lab nbs

save: set-up  ## run the lectures in place, keep their outputs, clean them
	@$(BIN)/python -m mtlkit.workshop.lectures --jobs $(JOBS) --in-place
	@$(BIN)/nbdev-clean

docs: set-up  ## the web site, into _docs
	@command -v quarto >/dev/null || { echo "The site is made with Quarto 1.9 or later, which is not installed: https://quarto.org/docs/get-started (without it, make pages checks every page)."; exit 1; }
	@$(BIN)/nbdev-docs

bench: set-up  ## run the benchmarks, one after the other
	@$(BIN)/python -m mtlkit.workshop.lectures --jobs 1 --folder _course/benchmarks --no-figures nbs/benchmarks

study: set-up  ## run or resume a study: make study NAME=...
	@[ -n "$(NAME)" ] || { echo "Which one? make study NAME=..."; exit 1; }
	@$(BIN)/mtlkit study "$(NAME)"

build: set-up  ## wheel and sdist, into dist
	@$(BIN)/python -m build

clean:  ## remove what can be made again (.venv stays)
	@rm -rf _course _docs _proc _pages build dist .pytest_cache .hypothesis
