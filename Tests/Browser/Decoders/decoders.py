"""What a browser makes of the bytes of every legacy encoding: decoders.py > CASES

Prints a JSON list of {label, input (base64), size, text}: of an input with a size, each piece of so many bytes is decoded by itself, and the texts
are joined by line feeds. Chromium's decoders follow the WHATWG Encoding standard, but for faults that are left out here: four pairs of Big5 that stand for
a letter and an accent come as half a surrogate pair; in EUC-JP, a broken sequence of three bytes changes what the next two mean; in
ISO-2022-JP, what follows the first two bytes of a broken escape sequence is not always read again.
"""
import base64
import json
import random
import re

from playwright.sync_api import sync_playwright

DOUBLE = ["big5", "gbk", "gb18030", "euc-jp", "shift_jis", "euc-kr"]
SINGLE = (
    "ibm866 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-8-i iso-8859-10 iso-8859-13 "
    "iso-8859-14 iso-8859-15 iso-8859-16 koi8-r koi8-u macintosh windows-874 windows-1250 windows-1251 windows-1252 windows-1253 "
    "windows-1254 windows-1255 windows-1256 windows-1257 windows-1258 x-mac-cyrillic x-user-defined"
).split()
ESCAPES = [b"\x1b(B", b"\x1b(J", b"\x1b(I", b"\x1b$@", b"\x1b$B"]
BROKEN_ESCAPE = re.compile(rb"\x1b[$(](?=[\x1b\x80-\xff])")
BIG5_ACCENTS = {b"\x88\x62", b"\x88\x64", b"\x88\xa3", b"\x88\xa5"}


def pairs(label):
    """Every byte above 0x7F with every byte after it, a line each."""
    leads = [lead for lead in range(0x80, 0x100) if label != "euc-jp" or lead != 0x8F]
    every = (bytes([lead, trail]) for lead in leads for trail in range(0x100))
    return b"\n".join(pair for pair in every if label != "big5" or pair not in BIG5_ACCENTS)


def four_bytes(pointer):
    return bytes([0x81 + pointer // 12600, 0x30 + pointer // 1260 % 10, 0x81 + pointer // 10 % 126, 0x30 + pointer % 10])


def noise(label, source):
    """Bytes that make sequences, and break them, more often than not."""
    kinds = [range(0x80, 0x100), range(0xA1, 0xFF), range(0x30, 0x3A), range(0x40, 0x80), [0x0A, 0x20, 0x3C]]
    data = bytes(source.choice(source.choice(kinds)) for _ in range(50_000))
    for fault in {"big5": BIG5_ACCENTS, "euc-jp": {b"\x8f"}}.get(label, ()):
        data = data.replace(fault, b"")
    return data


def escaped_noise(source):
    pieces = ESCAPES * 10 + [bytes([byte]) for byte in range(0x100)]
    data = b"".join(source.choice(pieces) for _ in range(50_000)) + b"."
    while BROKEN_ESCAPE.search(data):
        data = BROKEN_ESCAPE.sub(b"", data)
    return data


def inputs():
    """Label, bytes, and the size of the pieces or 0."""
    source = random.Random(3)
    for label in DOUBLE:
        yield label, pairs(label), 0
        yield label, noise(label, source), 0
        yield label, b"".join(bytes([0x61, lead]) for lead in range(0x80, 0x100)), 2
    rows = range(0x80, 0x100)
    yield "euc-jp", b"".join(bytes([0x8F, row, cell]) for row in rows for cell in range(0x100)), 3
    yield "euc-jp", b"".join(bytes([0x8F, row]) for row in rows), 2
    pointers = [*range(39_500), *range(188_990, 189_100), *range(1_237_500, 1_237_600), 1_587_599]
    yield "gb18030", b"\n".join(map(four_bytes, pointers)), 0
    for size in (2, 3, 4):
        yield "gb18030", b"".join((b"\x810" + bytes([byte]) + b"x")[:size] for byte in range(0x100)), size
        yield "gb18030", b"".join((b"\x810\x90" + bytes([byte]))[:size] for byte in range(0x100)), size
    for escape in ESCAPES:
        every = (bytes([first, second]) for first in range(0x100) for second in range(0x100))
        yield "iso-2022-jp", b"".join(escape + pair + b"." for pair in every), 6
    yield "iso-2022-jp", escaped_noise(source), 0
    for label in SINGLE:
        yield label, bytes(range(0x100)), 0
    for label in ("utf-8", "utf-16le", "utf-16be"):
        kinds = [0, 0xD8, 0xDC, 0xC3, 0xE2, 0x80, 0xED, 0xF0, 0x9F, 0x41]
        yield label, b"AA" + bytes(source.choice(kinds) for _ in range(20_001)), 0


DECODE = """([label, data, size]) => {
    const bytes = Uint8Array.from(atob(data), character => character.charCodeAt(0));
    if (!size) return new TextDecoder(label).decode(bytes);
    const texts = [];
    for (let start = 0; start < bytes.length; start += size)
        texts.push(new TextDecoder(label).decode(bytes.subarray(start, start + size)));
    return texts.join("\\n");
}"""


def main():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        cases = []
        for label, data, size in inputs():
            encoded = base64.b64encode(data).decode()
            text = page.evaluate(DECODE, [label, encoded, size])
            cases.append({"label": label, "input": encoded, "size": size, "text": text})
        browser.close()
    print(json.dumps(cases))


main()
