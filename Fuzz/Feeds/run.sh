#!/bin/sh
# Builds a fuzz target with its room's sources and runs it: Fuzz/Feeds/run.sh Feeds|FeedsDates SECONDS [CORPUS…]
set -e
cd "$(dirname "$0")/../.."
name=$1; seconds=$2; shift 2
out=.build-fuzz/$name; mkdir -p "$out/corpus"
flags="-O -swift-version 6 -parse-as-library -sanitize=fuzzer,address -enable-upcoming-feature MemberImportVisibility -package-name dragoman"
swiftc $flags -wmo -emit-module -emit-module-path "$out/DragomanHTML.swiftmodule" -module-name DragomanHTML -emit-object -o "$out/html.o" $(find Sources/DragomanHTML -name '*.swift')
swiftc $flags -wmo -I "$out" -emit-module -emit-module-path "$out/DragomanFeeds.swiftmodule" -module-name DragomanFeeds -emit-object -o "$out/feeds.o" $(find Sources/DragomanFeeds -name '*.swift')
swiftc $flags -I "$out" -o "$out/fuzz" "Fuzz/$name/${name}Fuzzer.swift" "$out/html.o" "$out/feeds.o"
SWIFT_BACKTRACE=enable=no exec nice -n 15 "$out/fuzz" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -artifact_prefix="$out/" "$out/corpus" "$@"
