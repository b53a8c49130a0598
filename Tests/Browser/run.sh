#!/usr/bin/env bash
# Opens the running desk in a real browser and looks at what a reader sees.
# Starts its own desk, with the demonstration press and a library of its own, on free ports.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v chromium >/dev/null || [ ! -x .venv/bin/python ]; then
    echo "Browser test left out: it needs chromium and .venv (Scripts/setup.sh test installs both)." >&2
    exit 0
fi

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

work=$(mktemp -d)
export DRAGOMAN_LIBRARY_PATH="$work/library.db" DRAGOMAN_SITE_PORT DRAGOMAN_DEMO_PORT DRAGOMAN_COMMENTS_PER_HOUR=100
DRAGOMAN_SITE_PORT=$(free_port)
DRAGOMAN_DEMO_PORT=$(free_port)
.build/debug/dragoman serve >"$work/log" 2>&1 &
desk=$!
trap 'kill $desk 2>/dev/null || true; wait $desk 2>/dev/null || true; rm -rf "$work"' EXIT

echo "Browser test: waiting for the desk at http://127.0.0.1:$DRAGOMAN_SITE_PORT/ …" >&2
for test in Tests/Browser/*.py; do
    echo "  $test" >&2
    quick=$([ "$(basename "$test")" != front.py ] && echo --quick || true)
    .venv/bin/python "$test" "http://127.0.0.1:$DRAGOMAN_SITE_PORT" $quick || { cat "$work/log" >&2; exit 1; }
done

echo "  Tests/Browser/Hostile/hostile.py" >&2
.venv/bin/python Tests/Browser/Hostile/hostile.py --quick
