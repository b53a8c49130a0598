#!/bin/sh
# Builds a fuzz target with its room's sources and runs it: Fuzz/Feeds/run.sh Feeds|FeedsDates SECONDS [CORPUS…]
set -e
cd "$(dirname "$0")/../.."
name=$1; seconds=$2; shift 2
rooms=.build-fuzz/rooms; out=.build-fuzz/$name; mkdir -p "$rooms" "$out/corpus"
flags="-O -swift-version 6 -parse-as-library -sanitize=fuzzer,address -package-name dragoman"
if [ ! -e "$rooms/feeds.o" ] || [ -n "$(find Sources/DragomanHTML Sources/DragomanFeeds -newer "$rooms/feeds.o" -name '*.swift')" ]; then
    swiftc $flags -wmo -emit-module -emit-module-path "$rooms/DragomanHTML.swiftmodule" -module-name DragomanHTML \
        -emit-object -o "$rooms/html.o" $(find Sources/DragomanHTML -name '*.swift')
    swiftc $flags -wmo -I "$rooms" -emit-module -emit-module-path "$rooms/DragomanFeeds.swiftmodule" \
        -module-name DragomanFeeds -emit-object -o "$rooms/feeds.o" $(find Sources/DragomanFeeds -name '*.swift')
fi
swiftc $flags -I "$rooms" -o "$out/fuzz" "Fuzz/$name/${name}Fuzzer.swift" "$rooms/html.o" "$rooms/feeds.o"
SWIFT_BACKTRACE=enable=no exec nice -n 15 "$out/fuzz" -max_total_time="$seconds" -timeout=30 -max_len=20000 -rss_limit_mb=1024 \
    -artifact_prefix="$out/" "$out/corpus" "$@"
