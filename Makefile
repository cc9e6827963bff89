# Dossier. 'make' builds the website from content/ into public/; 'make help' lists all targets.
SHELL := /bin/bash
.DEFAULT_GOAL := site

PREFIX  ?= /usr/local
OUTPUT  ?= public
SWIFT   ?= swift
DOSSIER := .build/release/dossier
DEBIAN  := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev
# What the browser tests need from Debian, and from PyPI in a virtual environment. The fonts cover the scripts on the pages.
BROWSER := chromium firefox-esr webkit2gtk-driver xvfb default-jre-headless poppler-utils python3-venv fonts-noto-core fonts-noto-cjk
VENV    := .build/browser/venv
# What the hosting tests need from Debian, and from PyPI in a virtual environment.
HOSTING := curl rsync openssh-client openssh-server nginx-light libnginx-mod-http-brotli-static apache2 caddy brotli gzip python3-venv
HOSTING_VENV := .build/hosting/venv
# What the attacks need besides Python: the reference for Markdown. The C compiler comes with Swift.
ATTACK  := cmark-gfm python3
# What the tests with text editors need.
EDITORS := neovim emacs-nox elpa-eglot vim vim-ale nodejs python3-venv
EDITORS_VENV := .build/editors/venv
# The release binary contains the Swift library where the system allows it.
STATIC  := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

# Keeps apt from starting the servers it installs.
POLICY  ?= /usr/sbin/policy-rc.d

# Succeeds if every package is installed. Checks packages, since another package may have installed the same command.
installed = ! dpkg-query -W -f '$${Package} $${db:Status-Status}\n' $(1) 2>&1 | grep -qv ' installed$$'
# Installs packages on Debian or Ubuntu.
apt = { sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); $$sudo apt-get update -qq && \
  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(1) >/dev/null; }

# Installs the completions for a shell.
completion = file="$(DESTDIR)$(PREFIX)/share/$(2)"; install -d "$${file%/*}" && \
  $(DOSSIER) --generate-completion-script $(1) >"$$file" && chmod 644 "$$file"

.PHONY: site serve diff deploy check list explain schemas clean binary test test-swift test-browser test-hosting test-attack attack fuzz test-sanitized browser-deps hosting-deps attack-deps lint test-editors editors-deps \
  format bench dist install import reanchor init new suggest publish deps help

site: binary ## Build the website into public/ (the default)
	$(DOSSIER) build -o $(OUTPUT) $(ARGS)

serve: binary ## Preview the website and reload it when files change (ARGS='--open --drafts')
	@$(DOSSIER) serve $(ARGS)

deploy: binary ## Publish the website (TO=user@host:/srv/site, or 'deploy:' in content/site.yaml; ARGS=--dry-run)
	@$(DOSSIER) deploy -o $(OUTPUT) $(TO) $(ARGS)

check: binary ## Check content and templates without writing anything (ARGS=--fix fixes clear mistakes)
	$(DOSSIER) check $(ARGS)

diff: binary ## Show what would change for readers (ARGS='--against DIR --html diff.html')
	@$(DOSSIER) diff -o $(OUTPUT) $(ARGS)

list: binary ## List everything on the site (ARGS=--json for scripts)
	@$(DOSSIER) list $(ARGS)

reanchor: binary ## Find passages whose text has changed (ARGS=--write pins their notes again)
	@$(DOSSIER) reanchor $(ARGS)

import: binary ## Turn a file into an article, a library into sources, or a site into articles (FILE=draft.docx ARGS='--report report.html')
	$(DOSSIER) import $(FILE) $(ARGS)

init: binary ## Create a new site (DIR=briefings)
	@$(DOSSIER) init $(or $(DIR),$(error Say where: make init DIR=briefings)) $(ARGS)

new: binary ## Create the file of an actor, event or other entry (KIND=actor NAME="Ada Byron" ARGS='--kind person')
	@$(DOSSIER) new $(or $(KIND),$(error Say what: make new KIND=actor NAME="Ada Byron")) $(if $(NAME),"$(NAME)") $(ARGS)

suggest: binary ## Find actors and events that no file describes yet (ARGS=--write creates drafts)
	@$(DOSSIER) suggest $(ARGS)

publish: binary ## List published addresses that are not recorded yet (ARGS=--record records them)
	@$(DOSSIER) publish $(ARGS)

explain: binary ## Explain a rule (RULE=ambiguous-name), or list all rules
	@$(DOSSIER) explain $(RULE) $(ARGS)

schemas: binary ## Write JSON Schemas for text editors into schemas/
	@$(DOSSIER) schema --write schemas $(ARGS)

clean: ## Remove the generated website from public/, and nothing else
	@if [ -x $(DOSSIER) ]; then $(DOSSIER) clean -o $(OUTPUT); else echo "nothing has been built"; fi

binary: deps ## Build the release binary
	$(SWIFT) build -c release $(STATIC) --product dossier

test: test-swift test-attack test-browser test-hosting test-editors ## Run all tests

test-swift: deps ## Run the tests of the code
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build --quiet

test-browser: deps $(VENV)/ready ## Test the pages in Chromium, Firefox and WebKit (ARGS='-k timeline' runs some)
	$(SWIFT) build
	$(VENV)/bin/pytest Tests/Browser $(ARGS)

test-hosting: deps $(HOSTING_VENV)/ready ## Test 'deploy' with real servers (ARGS='-k cut' runs some)
	$(SWIFT) build
	$(HOSTING_VENV)/bin/pytest Tests/Hosting $(ARGS)

test-attack: deps attack-deps ## Attack the debug build for a few minutes
	$(SWIFT) build
	python3 Tests/Attack/attack.py --dossier .build/debug/dossier --seconds 10 --size 0.03 --seed 1 $(ARGS)

attack: binary attack-deps ## Attack the release build with all that is known (ARGS='--seed 7 growth' runs one group)
	python3 Tests/Attack/attack.py --dossier $(DOSSIER) --seconds 600 $(ARGS)

fuzz: binary attack-deps ## Change files at random, and let libFuzzer look for inputs that reach further, for hours
	python3 Tests/Attack/attack.py --dossier $(DOSSIER) --seconds 4800 fuzz
	DOSSIER_FUZZED=1 $(SWIFT) build --sanitize address --product Fuzzer --scratch-path .build/fuzzing
	python3 Tests/Attack/guided.py --fuzzer .build/fuzzing/debug/Fuzzer $(ARGS)

# Code is several times slower under a sanitizer, so each random test has one seed.
test-sanitized: deps ## Run the tests of the code under the Address Sanitizer, then under the Thread Sanitizer (SEED=2)
	DOSSIER_SEED=$(or $(SEED),1) $(SWIFT) test --sanitize address --scratch-path .build/address
	DOSSIER_SEED=$(or $(SEED),1) TSAN_OPTIONS=suppressions=$(CURDIR)/.ci/threads.supp $(SWIFT) test --sanitize thread --scratch-path .build/thread

test-editors: deps $(EDITORS_VENV)/ready ## Test 'dossier lsp' with Neovim, Emacs, Vim and recorded clients (ARGS='-k vim' runs some)
	$(SWIFT) build --product dossier
	$(EDITORS_VENV)/bin/pytest Tests/Editors $(ARGS)

$(EDITORS_VENV)/ready: Tests/Editors/requirements.txt | editors-deps
	@python3 -m venv --clear $(EDITORS_VENV)
	@$(EDITORS_VENV)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

$(HOSTING_VENV)/ready: Tests/Hosting/requirements.txt | hosting-deps
	@python3 -m venv --clear $(HOSTING_VENV)
	@$(HOSTING_VENV)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

$(VENV)/ready: Tests/Browser/requirements.txt | browser-deps
	@python3 -m venv --clear $(VENV)
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

lint: ## Check the layout, the formatting and the subjects of commits
	@if command -v apt-get >/dev/null; then $(call installed,python3) || $(call apt,python3); fi
	python3 -m unittest discover -q -s Tests/House
	python3 .ci/house.py
	python3 .ci/css.py
	python3 .ci/commits.py
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format: ## Format the code
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests
	python3 .ci/css.py --write

bench: deps ## Measure the speed, also as .build/bench.json (ARGS='--runs 5')
	$(SWIFT) build -c release $(STATIC)
	.build/release/dossier-bench run --dossier $(DOSSIER) --floor .build/release/bench-floor --templates templates \
	  --json .build/bench.json $(ARGS)

dist: deps ## Make the files of a release in .build/dist/files: tarball, Debian package, SBOM, checksums
	SWIFT=$(SWIFT) python3 .ci/dist.py $(ARGS)

install: binary ## Install the command and the completions of shells (PREFIX=/usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(DOSSIER) "$(DESTDIR)$(PREFIX)/bin/dossier"
	@$(call completion,bash,bash-completion/completions/dossier)
	@$(call completion,zsh,zsh/site-functions/_dossier)
	@$(call completion,fish,fish/vendor_completions.d/dossier.fish)

deps: ## Install missing C libraries (Debian, Ubuntu), or print what to install
	@if command -v apt-get >/dev/null; then \
	  $(call installed,$(DEBIAN)) || $(call apt,$(DEBIAN)); \
	elif ! printf '#include <cmark-gfm-core-extensions.h>\n#include <yaml.h>\n' | $(CC) -E -x c $(CPPFLAGS) - >/dev/null 2>&1; then \
	  if command -v brew >/dev/null; then \
	    brew list cmark-gfm libyaml >/dev/null 2>&1 || { echo "Install two libraries first: brew install cmark-gfm libyaml" >&2; exit 1; }; \
	  else \
	    echo "Install the C libraries cmark-gfm (with its extensions) and libyaml with their headers first:" >&2; \
	    echo "  Debian, Ubuntu: apt install $(DEBIAN)" >&2; \
	    echo "  Homebrew:       brew install cmark-gfm libyaml" >&2; \
	    exit 1; \
	  fi; \
	fi

browser-deps:
	@if command -v apt-get >/dev/null; then \
	  if $(call installed,$(BROWSER)) || $(call apt,$(BROWSER)); then exit; fi; \
	elif { python3 -c 'import ensurepip' && java -version && pdftotext -v && \
	    test -n "$${CHROMIUM:-$$(command -v chromium chromium-browser google-chrome || ls -d '/Applications/Google Chrome.app')}"; } >/dev/null 2>&1; then \
	  exit; \
	fi; \
	echo "The browser tests need Chromium or Chrome (CHROMIUM=path if it is not found), Java, pdftotext, Python 3 with venv, and" >&2; \
	echo "fonts for Chinese, Devanagari and Bengali:" >&2; \
	echo "  Debian:   apt install $(BROWSER)" >&2; \
	echo "  Homebrew: brew install openjdk poppler python && brew install --cask google-chrome" >&2; \
	echo "'make test-swift' runs the other tests without them." >&2; \
	exit 1

# Installing a server must not start it: the tests start their own, and apt must not fail because port 80 or 22 is in use.
hosting-deps:
	@if command -v apt-get >/dev/null; then \
	  if $(call installed,$(HOSTING)); then exit; fi; \
	  sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  if [ ! -e $(POLICY) ]; then printf '#!/bin/sh\nexit 101\n' | $$sudo tee $(POLICY) >/dev/null; $$sudo chmod 755 $(POLICY); \
	    trap "$$sudo rm -f $(POLICY)" EXIT; fi; \
	  if $(call apt,$(HOSTING)); then exit; fi; \
	elif { python3 -c 'import ensurepip' && command -v rsync && command -v sshd && command -v nginx && command -v caddy && \
    command -v brotli && command -v gzip; } \
	    >/dev/null 2>&1; then \
	  exit; \
	fi; \
	echo "The hosting tests need curl, rsync, OpenSSH (with sshd), nginx, Apache, Caddy, brotli, gzip and Python 3 with venv:" >&2; \
	echo "  Debian:   apt install $(HOSTING)" >&2; \
	echo "  Homebrew: brew install rsync nginx httpd caddy brotli" >&2; \
	exit 1

attack-deps:
	@if command -v apt-get >/dev/null; then \
	  if $(call installed,$(ATTACK)) || $(call apt,$(ATTACK)); then exit; fi; \
	elif command -v cmark-gfm >/dev/null; then \
	  exit; \
	fi; \
	echo "The attacks need cmark-gfm and Python 3:" >&2; \
	echo "  Debian:   apt install $(ATTACK)" >&2; \
	echo "  Homebrew: brew install cmark-gfm" >&2; \
	exit 1

editors-deps:
	@if command -v apt-get >/dev/null; then \
	  if $(call installed,$(EDITORS)) || $(call apt,$(EDITORS)); then exit; fi; \
	elif { python3 -c 'import ensurepip' && command -v nvim && command -v emacs && command -v vim && command -v node; } >/dev/null 2>&1; then \
	  exit; \
	fi; \
	echo "The tests with text editors need Neovim, Emacs with eglot, Vim with ALE, Node.js and Python 3 with venv:" >&2; \
	echo "  Debian:   apt install $(EDITORS)" >&2; \
	echo "  Homebrew: brew install neovim emacs vim node python, and ALE in ~/.vim/pack/ale/opt/ale" >&2; \
	echo "'make test-swift' runs the other tests without them." >&2; \
	exit 1

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
