# make run    builds and starts the desk at http://127.0.0.1:8080/
# make test   runs every test
# make lint   formatting, and the imports between the rooms
# make docs   the documentation of the libraries, its links and its examples

SHELL := /bin/bash
SWIFT_CHECKS := --explicit-target-dependency-import-check error
# Nobody links against the program: without a table of its 43,000 symbols it is 4 MB smaller and starts half a millisecond sooner.
LINKING := $(if $(filter Linux,$(shell uname -s)),-Xlinker --no-export-dynamic)
export SWIFT_BACKTRACE ?= enable=no

.PHONY: run build test lint docs format eval clean

run: build
	@exec .build/release/dragoman serve

build:
	@Scripts/setup.sh run
	@echo "Building (the first time takes several minutes) …" >&2
	@swift build -c release --static-swift-stdlib $(LINKING) --product dragoman

# One test at a time: begun together, a thousand of them end no sooner on two cores, and their clocks run out while they wait.
test:
	@Scripts/setup.sh test
	@echo "Building the tests (the first time takes several minutes) …" >&2
	@swift build --build-tests $(SWIFT_CHECKS)
	@if [ -x .venv/bin/python ]; then \
		export DRAGOMAN_BROWSER_PYTHON="$$PWD/.venv/bin/python" DRAGOMAN_TOOLKIT_PYTHON="$$PWD/.venv/bin/python"; \
	fi; swift test --skip-build --no-parallel
	@python3 Tests/Acceptance/press.py --binary .build/debug/dragoman hub
	@Tests/Browser/run.sh

lint:
	@swift format lint --strict -r Package.swift Sources Tests
	@swift build $(SWIFT_CHECKS)

docs:
	@Scripts/docs.sh

format:
	@swift format --in-place -r Package.swift Sources Tests

eval:
	@Scripts/eval.sh

clean:
	@rm -rf .build
