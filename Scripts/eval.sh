#!/bin/sh
# Article extraction against the labelled pages of ../shared/eval, beside the others' published figures.
#
#   Scripts/eval.sh [path of a dragoman binary]
#
# Takes .build/release/dragoman unless a binary is named. Prints one table and ends with status 1 when a figure
# has fallen below the floor that was reached before (the last column), 0 otherwise, also when there are no labelled pages.
set -eu

here=$(cd "$(dirname "$0")/.." && pwd)
eval_folder="$here/../shared/eval"
binary=${1:-"$here/.build/release/dragoman"}

if [ ! -d "$eval_folder/datasets" ]; then
    echo "eval: no labelled pages at $eval_folder, nothing to measure"
    exit 0
fi
if [ ! -x "$binary" ]; then
    echo "eval: $binary is missing; build it with: swift build -c release --product dragoman" >&2
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

for set in scrapinghub world-press trafilatura-dev readability; do
    echo "eval: extracting $set …" >&2
    "$binary" extract "$eval_folder/datasets/$set/pages" --format jsonl > "$work/$set.jsonl"
    echo "eval: scoring $set …" >&2
    python3 "$eval_folder/score.py" "$eval_folder/datasets/$set" "$work/$set.jsonl" --json > "$work/$set.json"
done

python3 "$here/Scripts/eval_table.py" "$work"
