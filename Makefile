# Dossier. 'make' builds the website of content/ into public/; 'make help' lists every target.
SHELL := /bin/bash
.DEFAULT_GOAL := site

PREFIX  ?= /usr/local
OUTPUT  ?= public
SWIFT   ?= swift
DOSSIER := .build/release/dossier
DEBIAN  := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev
# The release binary carries the Swift library with it, where the system lets it.
STATIC  := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

.PHONY: site check list clean binary test lint format bench install import deps help

site: binary ## Build the website into public/ (the default)
	$(DOSSIER) build -o $(OUTPUT) $(ARGS)

check: binary ## Check content and templates, write nothing
	$(DOSSIER) check $(ARGS)

list: binary ## List what the site holds (ARGS=--json for scripts)
	@$(DOSSIER) list $(ARGS)

import: binary ## Turn pasted text into an article (FILE=text.txt ARGS='--date 2014-12-18')
	$(DOSSIER) import $(FILE) $(ARGS)

clean: ## Remove the generated website, and nothing else from public/
	@if [ -x $(DOSSIER) ]; then $(DOSSIER) clean -o $(OUTPUT); else echo "nothing has been built"; fi

binary: deps ## Build the release binary
	$(SWIFT) build -c release $(STATIC) --product dossier

test: deps ## Run all tests
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build

lint: ## Check the formatting of the code
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format: ## Format the code
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

bench: deps ## Measure a full build against the floor and Hugo (ARGS='--runs 5')
	$(SWIFT) build -c release $(STATIC)
	.build/release/dossier-bench run --dossier $(DOSSIER) --floor .build/release/bench-floor --templates templates $(ARGS)

install: binary ## Copy the binary to PREFIX/bin (PREFIX=/usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(DOSSIER) "$(DESTDIR)$(PREFIX)/bin/dossier"

deps: ## Install the C libraries that are missing (Debian), or say what to install
	@if ! printf '#include <cmark-gfm-core-extensions.h>\n#include <yaml.h>\n' | $(CC) -E -x c $(CPPFLAGS) - >/dev/null 2>&1; then \
	  if command -v apt-get >/dev/null; then \
	    sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	    $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $(DEBIAN); \
	  elif command -v brew >/dev/null; then \
	    brew list cmark-gfm libyaml >/dev/null 2>&1 || { echo "Install two libraries first: brew install cmark-gfm libyaml" >&2; exit 1; }; \
	  else \
	    echo "Install the C libraries cmark-gfm (with its extensions) and libyaml with their headers first:" >&2; \
	    echo "  Debian, Ubuntu: apt install $(DEBIAN)" >&2; \
	    echo "  Homebrew:       brew install cmark-gfm libyaml" >&2; \
	    exit 1; \
	  fi; \
	fi

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
