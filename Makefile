# Every target makes the virtual environment by itself; nothing but Python and make is needed,
# where `make help` does not say so.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
PAGE   := build/matrix.html
LOCK   := requirements-dev.txt
UV     := build/uv/bin/uv
NPM    := tests/servers tests/browser tests/viewers tests/editors tests/script editors/vscode
ASSETS := $(addprefix $(CURDIR)/src/exigent/report/,html/assets explore/assets)

.DEFAULT_GOAL := help
.PHONY: help matrix reasons quick test wheel test-wheel lowest newest lock tools test-servers features mutation bench lint types \
  docs schemas script changes release clean

# What has to be green before `make release` commits anything.
CHECK  ?= .ci/run

help:  ## say what each target does
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1  \2/p' $(MAKEFILE_LIST) | expand -t 18

$(READY): pyproject.toml $(LOCK) src/exigent/__init__.py
	@echo 'Once, in a minute or two: an environment is made in $(VENV), and nothing outside is changed.'
	@echo '1 of 3: making it'
	@$(PYTHON) -m venv $(VENV)
	@echo '2 of 3: installing what exigent, its engines and its tests need'
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --requirement $(LOCK)
	@echo '3 of 3: installing exigent'
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --editable .
	@touch $@

matrix: $(READY)  ## decide every feature under every regime and print the matrix
	@mkdir -p $(dir $(PAGE))
	@$(BIN)/exigent run --html $(PAGE); code=$$?; \
	  echo; echo 'Three commands to try next:'; \
	  echo '  $(BIN)/exigent explain "A child is being abducted" ring-2022'; \
	  echo '  $(BIN)/exigent flip "A child is being abducted" markey'; \
	  echo '  make reasons   (why, of every answer: some 600,000 lines)'; \
	  exit $$code

reasons: $(READY)  ## print the reasons of every answer, then the matrix
	@$(BIN)/exigent run --verbose

quick: $(READY)  ## run the tests that are neither slow nor broad, in less than a minute: after every edit
	$(BIN)/python -m pytest tests -n 2 -m "not slow and not broad"

test: tools $(READY) test-servers  ## test the bench itself, then the features through pytest
	$(call test-with,$(BIN)/python)

wheel: $(UV)  ## build the wheel that users get, and install it into an environment of its own
	$(call install-the-wheel,$(LOCK),build/test-wheel)

test-wheel: tools wheel test-servers  ## test that wheel in the same way, measuring coverage
	rm -rf build/coverage
	$(call test-with-coverage,build/$@/bin/python)

lowest: tools $(UV) test-servers  ## test a wheel with the lowest versions that pyproject.toml allows
	$(RESOLVE) --resolution lowest-direct --output-file build/$@.txt
	$(call install-the-wheel,build/$@.txt,build/$@)
	$(call test-with,build/$@/bin/python)

newest: tools $(UV) test-servers  ## test a wheel with the newest versions that there are
	$(RESOLVE) --output-file build/$@.txt
	$(call install-the-wheel,build/$@.txt,build/$@)
	$(call test-with,build/$@/bin/python)

lock: $(UV)  ## bring the versions that development uses up to date
	$(RESOLVE) --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --custom-compile-command 'make lock' --output-file $(LOCK)

RESOLVE = $(UV) pip compile --quiet --python $(PYTHON) pyproject.toml --all-extras --group dev --upgrade

define test-with
	$(1) -m tests.chromium
	$(1) -m tests.programs
	$(1) -m pytest tests $(BY_FILE)
	$(1) -m pytest features -n 2
endef

# A file's tests run in one process, which builds once what they share.
BY_FILE = -n 2 --dist loadfile --no-loadscope-reorder
# Slow tests wait for browsers, editors and servers as well: meanwhile a third process works.
WAITING = $(subst -n 2,-n 3,$(BY_FILE))

# What computes takes three times as long if it is measured, so that it is not, and neither are the slow
# tests, which start the same code from further away.
define test-with-coverage
	$(1) -m tests.chromium
	$(1) -m tests.programs
	$(1) -m coverage run -m pytest tests $(BY_FILE) -m "not slow and not computing"
	$(1) -m pytest tests $(WAITING) -m "slow or computing"
	$(1) -m coverage run -m pytest features -n 2
	$(1) -m coverage combine --quiet
	$(1) -m coverage report
endef

# An environment of its own, into which nothing comes from src but by the wheel.
define install-the-wheel
	rm -rf build/dist
	$(UV) build --quiet --python $(PYTHON) --out-dir build/dist
	$(UV) venv --quiet --clear --python $(PYTHON) $(2)
	$(UV) pip install --quiet --python $(2)/bin/python --requirement $(1)
	$(UV) pip install --quiet --python $(2)/bin/python --no-deps build/dist/*.whl
	$(2)/bin/python -c 'import exigent, sys; assert exigent.__file__.startswith(sys.prefix), exigent.__file__'
endef

$(UV):
	$(PYTHON) -m venv build/uv
	build/uv/bin/python -m pip install --quiet uv

# Before anything else, so that it does not take minutes to hear of it.
tools:
	@for tool in git npm; do command -v $$tool > /dev/null || \
	  { echo "the tests need $$tool, and there is none: install it and try again" >&2; exit 2; }; done

test-servers: $(addsuffix /node_modules,$(NPM))  ## install what the tests ask from npm: a server, viewers, checks

tests/%/node_modules: tests/%/package-lock.json
	cd $(@D) && npm ci --silent
	@touch $@

# Of all changes together, and of those of each regime.
mutation: $(READY)  ## see that the features notice changes of the rules (a minute)
	@$(BIN)/exigent mutate --at-least 90 --overall-at-least 95

editors/%/node_modules: editors/%/package-lock.json
	cd $(@D) && npm ci --silent
	@touch $@

features: $(READY)  ## run the features through pytest
	$(BIN)/python -m pytest features

bench: $(READY) benchmarks/node_modules  ## measure the figures that the bench holds to (needs npm)
	$(BIN)/python benchmarks/run.py

benchmarks/node_modules: benchmarks/package-lock.json
	cd benchmarks && npm ci --silent
	@touch $@

lint: $(READY) tests/script/node_modules  ## check style, layers, the page's script (needs npm), the bench's own files and changelog.d/
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/exigent lint
	$(BIN)/exigent fmt --check
	$(BIN)/lint-imports
	tests/script/node_modules/.bin/eslint --config tests/script/eslint.config.js --max-warnings 0 $(ASSETS)
	tests/script/node_modules/.bin/tsc --project tests/script
	$(BIN)/python release/fragments.py

types: $(READY)  ## check types
	$(BIN)/mypy

docs: $(READY)  ## build the documentation into build/site; a warning is an error
	rm -rf build/site
	$(BIN)/sphinx-build --quiet --fail-on-warning --keep-going --fresh-env \
	  --doctree-dir build/doctrees docs build/site

schemas: $(READY)  ## write the schemas that editors use
	for kind in regime case vocabulary matrix comparison find interview order timeline mutation agreement replay decide explain flip gaps lint; do $(BIN)/exigent schema $$kind > schemas/$$kind.json; done
	$(BIN)/exigent schema cedar > schemas/bench.cedarschema
	$(BIN)/exigent schema feature > schemas/feature.py

script: tests/script/node_modules  ## make the script of each HTML page of its modules (needs npm)
	@mkdir -p build
	for folder in $(ASSETS); do \
	  node tests/script/bundle.mjs $$folder > build/bundle.js && mv build/bundle.js $$folder/bundle.js || exit; \
	done

changes: $(READY)  ## print what is not released yet, as it will stand in CHANGELOG.md
	@$(BIN)/python release/fragments.py --show

release: $(READY)  ## make the version that VERSION=1.2.3 names: check all, write it down, commit, tag
	$(BIN)/python release/release.py "$(VERSION)" --check "$(CHECK)"

clean:  ## remove the virtual environment, caches and what was built
	rm -rf build docs/reference $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
