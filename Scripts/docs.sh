#!/usr/bin/env bash
# Builds the documentation of the libraries that have a DocC catalogue, with warnings as errors: Scripts/docs.sh [output folder]
# A link to something that does not exist, or a public declaration of DragomanHTML without a comment, fails. The first example of each page is built, run
# and held to what the page says it prints; that of DragomanHTML in a package that has nothing else in it. Needs nothing but the toolchain.
set -euo pipefail
cd "$(dirname "$0")/.."
output=${1:-.build-docs/archives}
scratch=.build-docs

libraries=()
for catalogue in Sources/*/*.docc; do libraries+=("$(basename "$catalogue" .docc)"); done
DRAGOMAN_TARGETS=$(IFS=,; echo "${libraries[*]}")
export DRAGOMAN_TARGETS
mkdir -p "$scratch" "$output"

sed 's/"AllPublicDeclarationsHaveDocumentation": false/"AllPublicDeclarationsHaveDocumentation": true/' .swift-format \
    > "$scratch/swift-format.json"
swift format lint --strict --configuration "$scratch/swift-format.json" -r Sources/DragomanHTML

for library in "${libraries[@]}"; do swift build --scratch-path "$scratch" --target "$library"; done
bin=$(swift build --scratch-path "$scratch" --show-bin-path)
tools=$(dirname "$(readlink -f "$(command -v swift)")")
triple=$(basename "$(dirname "$bin")")

for library in "${libraries[@]}"; do
    rm -rf "$scratch/graphs" && mkdir "$scratch/graphs"
    "$tools/swift-symbolgraph-extract" -module-name "$library" -I "$bin/Modules" -target "$triple" \
        -minimum-access-level public -skip-synthesized-members -output-dir "$scratch/graphs"
    "$tools/docc" convert "Sources/$library/$library.docc" --additional-symbol-graph-dir "$scratch/graphs" \
        --fallback-display-name "$library" --fallback-bundle-identifier "dragoman.$library" \
        --warnings-as-errors --output-dir "$output/$library.doccarchive"
    echo "$library: documented"
done

example=$scratch/example
mkdir -p "$example/Sources/example"

# The first example of a page, and what the page says that it prints.
example_of() { awk '/^```/ { if (inside) exit; inside = 1; next } inside' "Sources/$1/$1.docc/$1.md"; }
said_of() { perl -0777 -ne 'print $1 if /```\n\nprints `([^`]*)`/' "Sources/$1/$1.docc/$1.md"; }

check_example() {
    [ "$2" = "$(said_of "$1")" ] || { echo "the example of $1 printed: $2" >&2; exit 1; }
    echo "The example of $1 runs."
}

for library in "${libraries[@]}"; do
    [ "$library" != DragomanHTML ] || continue
    example_of "$library" > "$example/main.swift"
    swiftc -swift-version 6 -enable-upcoming-feature MemberImportVisibility -module-name Example -I "$bin/Modules" \
        "$example/main.swift" "$bin"/Dragoman*.build/*.o -o "$example/$library"
    check_example "$library" "$("$example/$library")"
done

cat > "$example/Package.swift" <<END
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "example", platforms: [.macOS(.v15)], dependencies: [.package(name: "dragoman", path: "$PWD")],
    targets: [
        .executableTarget(name: "example", dependencies: [.product(name: "DragomanHTML", package: "dragoman")])
    ])
END
example_of DragomanHTML > "$example/Sources/example/main.swift"
check_example DragomanHTML "$(DRAGOMAN_TARGETS=DragomanHTML swift run -q --package-path "$example")"
