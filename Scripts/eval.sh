#!/bin/sh
# Article extraction against the labelled pages of ../shared/eval, beside the others' published figures.
#
#   Scripts/eval.sh [path of a dragoman binary | --rooms]
#
# Takes .build/release/dragoman unless a binary is named; with --rooms builds HTML and Articles alone (a minute or two) and measures those.
# Prints one table and ends with status 1 when a figure has fallen below the floor that was reached before (the last column), 0 otherwise,
# also when there are no labelled pages.
set -eu

here=$(cd "$(dirname "$0")/.." && pwd)
eval_folder="$here/../shared/eval"
binary=${1:-"$here/.build/release/dragoman"}

if [ ! -d "$eval_folder/datasets" ]; then
    echo "eval: no labelled pages at $eval_folder, nothing to measure"
    exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

if [ "$binary" = --rooms ]; then
    echo "eval: building the rooms HTML and Articles …" >&2
    DRAGOMAN_TARGETS=DragomanArticles swift build -c release --product ArticlesEval \
        --package-path "$here/Benchmarks/Articles" --scratch-path "$here/.build-eval" > "$work/build.log" 2>&1 \
        || { cat "$work/build.log" >&2; exit 1; }
    binary="$here/.build-eval/release/ArticlesEval"
elif [ ! -x "$binary" ]; then
    echo "eval: $binary is missing; build it with: swift build -c release --product dragoman" >&2
    exit 1
fi

extract() {
    case "$binary" in
    */ArticlesEval)
        mkdir "$work/pages"
        for page in "$1"/*; do
            case "$page" in
            *.gz) gzip -dc "$page" > "$work/pages/$(basename "$page" .gz)" ;;
            *) cp "$page" "$work/pages" ;;
            esac
        done
        "$binary" "$work/pages"
        rm -r "$work/pages"
        ;;
    *) "$binary" extract "$1" --format jsonl ;;
    esac
}

for set in scrapinghub world-press trafilatura-dev readability; do
    extract "$eval_folder/datasets/$set/pages" > "$work/$set.jsonl"
    python3 "$eval_folder/score.py" "$eval_folder/datasets/$set" "$work/$set.jsonl" --json > "$work/$set.json" &
done
wait

python3 "$here/Scripts/eval_table.py" "$work"
