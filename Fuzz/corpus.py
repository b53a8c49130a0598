"""Writes the inputs of the html5lib conformance files as a fuzzing corpus: corpus.py SUITE CORPUS"""
import json
import pathlib
import sys

suite, corpus = map(pathlib.Path, sys.argv[1:3])
corpus.mkdir(parents=True, exist_ok=True)
inputs = set()
for path in suite.glob("tree-construction/**/*.dat"):
    for section in path.read_bytes().split(b"#data\n")[1:]:
        inputs.add(section.split(b"\n#errors")[0])
for path in suite.glob("tokenizer/*.test"):
    tests = json.loads(path.read_text())
    for test in tests.get("tests", []):
        inputs.add(test["input"].encode("utf-8", "replace"))
for path in suite.glob("encoding/*.dat"):
    for section in path.read_bytes().split(b"#data\n")[1:]:
        inputs.add(section.split(b"\n#encoding")[0])
for number, data in enumerate(sorted(inputs)):
    (corpus / f"suite-{number:05}").write_bytes(bytes([number % 256]) + data)
print(len(inputs), "inputs")
