# Every target makes the virtual environment by itself; nothing but Python and make is needed.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
PAGE   := build/matrix.html
NPM    := tests/servers tests/browser tests/viewers tests/editors

.DEFAULT_GOAL := help
.PHONY: help matrix reasons test test-servers features bench lint types docs schemas clean

help:  ## say what each target does
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1  \2/p' $(MAKEFILE_LIST) | expand -t 18

$(READY): pyproject.toml src/exigent/__init__.py
	@echo 'Once, in a minute or two: an environment is made in $(VENV), and nothing outside is changed.'
	@echo '1 of 3: making it'
	@$(PYTHON) -m venv $(VENV)
	@echo '2 of 3: bringing its installer, pip, up to date'
	@$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	@echo '3 of 3: installing exigent with its engines, and what the tests need'
	@$(BIN)/python -m pip install --quiet --editable '.[engines,messages,plot]' --group dev
	@touch $@

matrix: $(READY)  ## decide every feature under every regime and print the matrix
	@mkdir -p $(dir $(PAGE))
	@$(BIN)/exigent run --html $(PAGE); code=$$?; \
	  echo; echo 'Three commands to try next:'; \
	  echo '  make reasons'; \
	  echo '  $(BIN)/exigent explain "A child is being abducted" ring-2022'; \
	  echo '  $(BIN)/exigent flip "A child is being abducted" markey'; \
	  exit $$code

reasons: $(READY)  ## print the reasons of every answer, then the matrix
	@$(BIN)/exigent run --verbose

test: $(READY) test-servers  ## test the bench itself, then the features through pytest
	$(BIN)/python -m pytest tests -n 2
	$(BIN)/python -m pytest features -n 2

test-servers: $(addsuffix /node_modules,$(NPM))  ## install what the tests ask from npm: a server, viewers, checks

tests/%/node_modules: tests/%/package-lock.json
	cd $(@D) && npm ci --silent
	@touch $@

features: $(READY)  ## run the features through pytest
	$(BIN)/python -m pytest features

bench: $(READY) benchmarks/node_modules  ## measure the figures that the bench holds to (needs npm)
	$(BIN)/python benchmarks/run.py

benchmarks/node_modules: benchmarks/package-lock.json
	cd benchmarks && npm ci --silent
	@touch $@

lint: $(READY)  ## check style, layers and the bench's own files
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/exigent lint
	$(BIN)/exigent fmt --check
	$(BIN)/lint-imports

types: $(READY)  ## check types
	$(BIN)/mypy

docs: $(READY)  ## build the documentation into build/site; a warning is an error
	rm -rf build/site
	$(BIN)/sphinx-build --quiet --fail-on-warning --keep-going --fresh-env \
	  --doctree-dir build/doctrees docs build/site

schemas: $(READY)  ## write the schemas that editors use
	for kind in regime case vocabulary matrix comparison; do $(BIN)/exigent schema $$kind > schemas/$$kind.json; done
	$(BIN)/exigent schema cedar > schemas/bench.cedarschema
	$(BIN)/exigent schema feature > schemas/feature.py

clean:  ## remove the virtual environment, caches and what was built
	rm -rf build docs/reference $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
