# Two commands need nothing before them but Swift 6.3 or newer, and Python 3 for the tests:
#
#   make site    builds the program and writes the example's site to site/
#   make test    runs every test
#
# A third says what a change moved, in words for a commit's message; it needs Python 3 alone:
#
#   make diff-site [OLD=folder] [NEW=folder] [OPTIONS=--all]
#
# A fourth writes the documentation: docs/study.md from the program, and the site of docs/ to .build/docs:
#
#   make docs
#
# OLD is the committed site/ unless it is given, NEW is site/. The first two install what is
# missing, by scripts/install.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.PHONY: site test docs diff-site lint format reference test-tools clean

SWIFT_FILES := Package.swift Sources Tests

# The program as its users run it. On Linux Swift's runtime goes into it, so that it starts faster and runs
# where no Swift is installed; on macOS the runtime is part of the system.
RELEASE := --configuration release
ifeq ($(shell uname),Linux)
RELEASE += --static-swift-stdlib -Xswiftc -use-ld=lld
endif
PYTHON := .venv/bin/python

site:
	scripts/install build
	swift build $(RELEASE) --product concordance
	"$$(swift build $(RELEASE) --show-bin-path)/concordance" build

# Warnings are errors in every target (Package.swift).
test: test-tools lint
	swift build --build-tests
	swift test --skip-build
	$(PYTHON) scripts/reference.py
	$(PYTHON) -m unittest discover -s Tests/Scripts -p 'test_*.py'
	$(PYTHON) Tests/Reports/run.py "$$(swift build --show-bin-path)/concordance" site
	$(PYTHON) Tests/Shapes/run.py "$$(swift build --show-bin-path)/concordance"
	$(PYTHON) Tests/Interruptions/run.py "$$(swift build --show-bin-path)/concordance" 60
	$(PYTHON) Tests/Hostile/run.py "$$(swift build --show-bin-path)/concordance"
	$(PYTHON) Tests/Browser/run.py --self-test
	$(PYTHON) Tests/Browser/run.py site

docs:
	scripts/install build
	swift build $(RELEASE) --product concordance
	"$$(swift build $(RELEASE) --show-bin-path)/concordance" reference > .build/study.md
	mv .build/study.md docs/study.md
	"$$(swift build $(RELEASE) --show-bin-path)/concordance" build docs --output .build/docs

diff-site:
	@python3 scripts/diff_site.py $(if $(OLD),--old "$(OLD)") $(if $(NEW),--new "$(NEW)") $(OPTIONS)

lint:
	swift format lint --strict --parallel --recursive $(SWIFT_FILES)

format:
	swift format --in-place --parallel --recursive $(SWIFT_FILES)

# Makes the numbers anew that tests compare with.
reference: test-tools
	$(PYTHON) scripts/reference.py --write

test-tools:
	scripts/install test
	$(MAKE) --no-print-directory .venv/installed

.venv/installed: scripts/requirements.txt
	python3 -m venv --clear .venv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --requirement $<
	touch $@

clean:
	rm -rf .build .venv
