# The two commands of a newcomer are `make demo` and `make test`; `make help` lists the rest.
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
RELEASE = -c release --static-swift-stdlib
PROGRAM = .build/release/tilsynsklar

.DEFAULT_GOAL := help
.PHONY: help dependencies build demo test check bench language-model install uninstall clean

help: ## List the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

dependencies: ## Install what is missing of Debian's packages
	@Scripts/install-dependencies

# Modules take code and layouts from one another, and an incremental build does not follow that: a change rebuilds them all.
refresh = @if [ -n "$$(find Sources Tests Package.swift -newer $(1) 2>/dev/null | head -n 1)" ]; then \
	find Sources Tests -name '*.swift' -exec touch {} +; fi

build: dependencies ## Build the release binary
	$(call refresh,$(PROGRAM))
	$(SWIFT) build $(RELEASE) --product tilsynsklar

demo: build ## Check the samples and write an HTML report
	@Scripts/demo $(PROGRAM)

test: dependencies ## Run every test
	$(call refresh,.build/debug/tilsynsklarPackageTests.xctest)
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

check: dependencies ## Format, import direction, conventions
	Scripts/check

bench: build ## Measure speed on a generated corpus
	Benchmarks/run $(PROGRAM)

language-model: ## Make the language model again from Debian's dictionaries
	Scripts/install-dependencies $$(Scripts/build-language-model --packages)
	Scripts/build-lexicon
	Scripts/build-language-model

install: build ## Install the program and its rules under PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/tilsynsklar
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/tilsynsklar
	rm -rf $(DESTDIR)$(PREFIX)/share/tilsynsklar/Rules
	cp -R Rules $(DESTDIR)$(PREFIX)/share/tilsynsklar/Rules

uninstall: ## Remove what install put there
	rm -f $(DESTDIR)$(PREFIX)/bin/tilsynsklar
	rm -rf $(DESTDIR)$(PREFIX)/share/tilsynsklar

clean: ## Remove what was built
	$(SWIFT) package clean
