#!/usr/bin/env bash
# Installs what the system lacks, and says what. usage: setup.sh [run|test]
# On a system that has everything it only looks, which takes a moment.
set -euo pipefail
purpose=${1:-run}

say() { printf '%s\n' "$*" >&2; }

need_swift() {
    if ! command -v swift >/dev/null; then
        say "Swift 6.2 or later is needed and was not found. See https://www.swift.org/install/linux/, then try again."
        exit 1
    fi
    local version
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
    read -r major minor <<<"$version"
    if [ "${major:-0}" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 2 ]; }; then
        say "Swift 6.2 or later is needed; this is ${major:-?}.${minor:-?}. See https://www.swift.org/install/linux/"
        exit 1
    fi
}

installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

# What building needs, what translating needs, and what only the tests need.
required="pkg-config libhunspell-dev libsqlite3-dev libsodium-dev zlib1g-dev"
engines="apertium apertium-fra-cat apertium-fr-es apertium-oci-fra apertium-br-fr apertium-eng-spa apertium-eng-cat apertium-spa-cat"
tests="apertium-apy chromium python3-venv fonts-noto-core"

wanted="$required $engines"
[ "$purpose" = test ] && wanted="$wanted $tests"

missing=""
for package in $wanted; do installed "$package" || missing="$missing $package"; done

install() {
    local root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "Please run as root, once: apt-get install$missing"; exit 1; }
        root=sudo
    fi
    export DEBIAN_FRONTEND=noninteractive
    $root apt-get update -qq
    # One by one where the lot fails: a distribution may lack a pair of languages, and the desk runs without it.
    $root apt-get install -y --no-install-recommends $missing && return
    for package in $missing; do
        $root apt-get install -y --no-install-recommends "$package" && continue
        case " $required " in
        *" $package "*) say "$package cannot be installed, and nothing can be built without it."; exit 1 ;;
        *) say "$package cannot be installed here; going on without it." ;;
        esac
    done
}

need_swift
if [ -n "$missing" ]; then
    say "Installing with apt-get:$missing"
    install
fi

# The browser tests drive Chromium with Playwright, the exchange formats are read by translate-toolkit, our feeds by feedparser:
# an environment of their own.
helpers="playwright axe-playwright-python translate-toolkit feedparser"
if [ "$purpose" = test ] && [ ! -x .venv/bin/python ]; then
    say "Installing into .venv: $helpers"
    if ! python3 -m venv .venv || ! .venv/bin/pip install -q $helpers; then
        rm -rf .venv
        say "The browser tests will be left out: their helpers cannot be installed here."
    fi
fi
