#!/bin/sh
# Builds the fuzz target and runs it: Fuzz/run.sh SECONDS [libFuzzer options]
# The corpus grows in .build-fuzz/corpus, from the conformance suite when that is there. A failing input is written to .build-fuzz;
# make it small with -minimize_crash=1 and keep it as a case in Tests/DragomanHTMLTests/Fuzz.
set -e
cd "$(dirname "$0")/.."
seconds=${1:-60}
[ $# -gt 0 ] && shift
build=.build-fuzz
mkdir -p $build/corpus
suite=${SUITE:-../shared/conformance/html5}
[ -d "$suite" ] && python3 Fuzz/corpus.py "$suite" $build/corpus
swiftc -parse-as-library -O -enable-testing -swift-version 6 -sanitize=fuzzer,address -module-name FuzzHTML \
    -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility -package-name dragoman \
    $(find Sources/DragomanHTML -name '*.swift') Fuzz/FuzzHTML.swift -o $build/fuzz-html
SWIFT_BACKTRACE=enable=no $build/fuzz-html $build/corpus -max_total_time="$seconds" -max_len=4096 -timeout=20 \
    -artifact_prefix=$build/ -dict=Fuzz/html.dict -print_final_stats=1 "$@"
