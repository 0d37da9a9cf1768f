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
# Two more look for what nobody thought of, and take their time; they need Linux:
#
#   make fuzz [TIME=seconds] [TARGETS="tables study"]    invents bytes and feeds them to what reads a stranger's
#   make sanitize                                        runs the tests under the address and the thread sanitizer
#
# OLD is the committed site/ unless it is given, NEW is site/. The first two install what is
# missing, by scripts/install.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.PHONY: site test docs fuzz sanitize diff-site lint format reference test-tools clean

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

# TIME is for each target, one after the other. What breaks a promise is kept in .build-fuzz/found, and what reached new
# code in .build-fuzz/corpus, so that the next run goes on from there. CONTRIBUTING.md tells what to do with a finding.
TIME := 60
TARGETS := tables drafts study markdown claims bibliography templates
FUZZ := --configuration release --scratch-path .build-fuzz
FUZZ += -Xswiftc -sanitize=fuzzer,address -Xswiftc -DFUZZING -Xswiftc -use-ld=lld

fuzz:
	scripts/install build
	swift build $(FUZZ) --product fuzz
	for target in $(TARGETS); do \
	    mkdir -p .build-fuzz/corpus/$$target .build-fuzz/found/$$target; \
	    SWIFT_BACKTRACE=enable=no LSAN_OPTIONS=suppressions=Tests/Sanitizers/leak.txt .build-fuzz/release/fuzz $$target \
	        -max_total_time=$(TIME) -timeout=10 -rss_limit_mb=4096 -max_len=4000 -print_final_stats=1 \
	        -dict=Tests/Fuzz/Dictionaries/$$target.dict -artifact_prefix=.build-fuzz/found/$$target/ \
	        .build-fuzz/corpus/$$target Tests/Fuzz/Corpus/$$target; \
	done

sanitize: test-tools
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build-address
	TSAN_OPTIONS=suppressions=Tests/Sanitizers/thread.txt swift test --sanitize=thread --scratch-path .build-thread

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
