#!/usr/bin/env python3
"""Runs the desk over the world press on loopback, from the feeds to the published pages, as an editor would.

    Tests/Acceptance/press.py [--binary .build/release/dragoman] [--press ../shared/press/press.py] [--kills 50] PART …

Parts: read (the healthy outlets, a second fetch, a correction), faults (the outlets in trouble, and listeners where nobody may go),
kill (kill -9 at random moments), hub (a feed that names a WebSub hub; needs no press). Each part starts a press and a library of its own
and prints what it measured; the exit status tells whether all held.
"""
import argparse, collections, json, os, random, re, signal, socket, sqlite3, subprocess, sys, tempfile, time, urllib.request
from pathlib import Path

import forbidden, hub
from states import EXPECTED

ROOT = Path(__file__).resolve().parents[2]


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Press:
    def __init__(self, script):
        self.port = free_port()
        self.process = subprocess.Popen([sys.executable, script, "serve", "--port", str(self.port)], stdout=subprocess.DEVNULL)
        for _ in range(100):
            try:
                self.get("/press.opml")
                return
            except OSError:
                time.sleep(0.1)
        raise SystemExit("the press does not answer")

    def opml(self, name, folder):
        """Keeps a list of feeds as a file, so that nobody need ask the press's own address for it."""
        path = Path(folder) / name
        path.write_text(self.get(f"/{name}"))
        return str(path)

    def get(self, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=10) as answer:
            return answer.read().decode()

    def log(self):
        return [json.loads(line) for line in self.get("/log").splitlines()]

    def close(self):
        self.process.kill()
        self.process.wait()


class Desk:
    def __init__(self, binary, networks="127.0.0.0/8", **settings):
        self.binary, self.folder = binary, tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "library.db"
        self.environment = os.environ | {
            "DRAGOMAN_LIBRARY_PATH": str(self.path), "DRAGOMAN_FETCHING_ALLOWED_NETWORKS": networks,
            "DRAGOMAN_DEMO_ENABLED": "false", "DRAGOMAN_SITE_PORT": str(free_port())} | settings

    def start(self, *arguments):
        return subprocess.Popen([self.binary, *arguments], env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *arguments):
        """Runs a command; gives its output, its seconds and its own peak memory in MB (children not counted)."""
        begun, process, peak = time.monotonic(), self.start(*arguments), 0
        while process.poll() is None:
            try:
                peak = max(peak, int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process.pid}/status").read_text()).group(1)))
            except (OSError, AttributeError):
                pass
            time.sleep(0.05)
        out, error = process.communicate()
        if process.returncode:
            raise SystemExit(f"{arguments} ended with {process.returncode}: {error.decode()[-2000:]}")
        return out.decode(), time.monotonic() - begun, peak / 1024

    def rows(self, query):
        with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=30) as database:
            return database.execute(query).fetchall()

    def paid(self):
        return dict(self.rows("SELECT engine || '/' || model || ' ' || source_language || '>' || target_language, segments FROM ledger"))

    def articles(self):
        return sorted(self.rows("SELECT article ->> '$.url', article ->> '$.title', publication.standing FROM article LEFT JOIN publication ON article_id = article.id"))


class Checks:
    def __init__(self):
        self.failed = 0

    def hold(self, what, holds, detail=""):
        print(f"{'ok  ' if holds else 'FAIL'} {what}{': ' + str(detail) if detail != '' else ''}", flush=True)
        self.failed += not holds


def part_read(checks, options):
    press = Press(options.press)
    desk = Desk(options.binary)
    try:
        desk.run("source", "import", f"http://127.0.0.1:{press.port}/press.opml")
        _, seconds, memory = desk.run("fetch")
        sources = desk.rows("SELECT id FROM source")
        silent = desk.rows("SELECT url FROM source WHERE id NOT IN (SELECT source_id FROM article)")
        unread = desk.rows("SELECT record ->> '$.url', trouble FROM entry WHERE id NOT IN (SELECT entry_id FROM article)")
        checks.hold("97 outlets", len(sources) == 97, len(sources))
        checks.hold("every outlet has articles", not silent, silent or "")
        checks.hold("every entry is an article", not unread, unread or "")
        checks.hold("all in the library within 60 s", seconds < 60, f"{seconds:.1f} s, {memory:.0f} MB, {len(desk.articles())} articles")
        standings = collections.Counter(desk.rows("SELECT article.language, publication.standing FROM article LEFT JOIN publication ON article_id = article.id"))
        untranslated = {k: n for k, n in standings.items() if k[0] in ("es", "ca") and k[1] not in ("machine", "flagged")}
        checks.hold("Spanish and Catalan are read in French", not untranslated, untranslated or "")
        checks.hold("every article is published", not [k for k in standings if k[1] is None], "")
        list_article(checks, desk)
        paid, before = desk.paid(), len(press.log())
        _, seconds, _ = desk.run("fetch")
        feeds = [row for row in press.log()[before:] if row["address"] != "127.0.0.1" and row["path"] != "/robots.txt"]
        checks.hold("a second fetch gets 304s", all(row.get("status") == 304 for row in feeds) and len(feeds) >= 97, f"{len(feeds)} requests, {seconds:.1f} s")
        checks.hold("and translates nothing", desk.paid() == paid)
        correction(checks, desk, press)
    finally:
        press.close()


def list_article(checks, desk):
    rows = desk.rows("SELECT article FROM article WHERE article ->> '$.url' LIKE '%lima-sekutu-rusia%'")
    checks.hold("the list article is one article", len(rows) == 1, len(rows))
    text = rows[0][0]
    headings = [block["heading"]["_1"][0]["text"]["_0"] for block in json.loads(text)["blocks"] if "heading" in block]
    wanted = ["1. Korea Utara", "2. China", "3. Iran", "4. Belarus", "5. Suriah"]
    checks.hold("its five headings are in order", headings == wanted, headings)
    strays = [w for w in ("ADVERTISEMENT", "SCROLL TO", "Baca juga", "Lihat Juga", "Gambas", "Bersambung", "Selanjutnya", "(rds/bac)") if w.lower() in text.lower()]
    checks.hold("it has no furniture", not strays, strays or "")


def correction(checks, desk, press):
    paid = sum(desk.paid().values())
    press.get("/edition?n=2")
    desk.run("fetch")
    more = sum(desk.paid().values()) - paid
    corrected = desk.rows("SELECT article ->> '$.title', revision, corrections FROM article WHERE revision > 1")
    checks.hold("only the changed sentences are translated again", 0 < more <= 4, f"{more} segments")
    checks.hold("one article is corrected", len(corrected) == 1 and json.loads(corrected[0][2]), corrected[0][:2] if corrected else "none")
    process = desk.start("serve")
    try:
        identifier = desk.rows("SELECT id FROM article WHERE revision > 1")[0][0]
        checks.hold("the page says so", "Corrig" in page(desk, f"/article/{identifier}"))
    finally:
        process.terminate()
        process.wait()


def page(desk, path):
    for _ in range(100):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{desk.environment['DRAGOMAN_SITE_PORT']}{path}", timeout=10) as answer:
                return answer.read().decode()
        except OSError:
            time.sleep(0.1)
    return ""


def part_faults(checks, options):
    press = Press(options.press)
    # The press's outlets and nothing else: 127.0.0.1 is as forbidden as the metadata service.
    networks = "127.0.1.0/24,127.0.2.0/24,127.0.3.0/24"
    alone, together = Desk(options.binary, networks), Desk(options.binary, networks)
    watch = forbidden.Watch()
    try:
        alone.run("source", "import", press.opml("press.opml", alone.folder.name))
        alone.run("fetch")
        begun = len(press.log())
        for name in ("press.opml", "faults.opml"):
            together.run("source", "import", press.opml(name, together.folder.name))
        _, seconds, memory = together.run("fetch")
        states(checks, together)
        checks.hold(f"nobody came where nobody may go ({watch.places})", watch.proves and not watch.visits, watch.visits or "")
        checks.hold("memory stays under 300 MB", memory < 300, f"{memory:.0f} MB, {seconds:.1f} s")
        healthy = "SELECT count(*) FROM article JOIN source ON source.id = source_id WHERE source.url NOT LIKE '%127.0.2.%'"
        checks.hold("the healthy ones are all read", together.rows(healthy) == alone.rows(healthy), together.rows(healthy))
        log = press.log()
        late = last_request(log[begun:]) - last_request(log[:begun])
        checks.hold("the healthy ones are delayed by less than a second", late < 1, f"{late:+.2f} s to the last of their requests")
    finally:
        press.close()


def states(checks, desk):
    """Each outlet in trouble is in the state that its trouble deserves, told in a sentence, with the time of the next try."""
    lines = map(json.loads, desk.run("source", "list", "--format", "json")[0].splitlines())
    found = {int(number.group(1)): line for line in lines if (number := re.search(r"127\.0\.2\.(\d+)", line["url"]))}
    for number, line in sorted(found.items()):
        print("     %2d | %s" % (number, " | ".join(str(line.get(key)) for key in ("outlet", "state", "code", "detail"))))
    wrong = {n: state for n, line in found.items() if (state := f"{line['state']} {line.get('code')}") not in EXPECTED[n]}
    checks.hold("each of the 26 outlets in trouble is in its own state", len(found) == 26 and not wrong, wrong or "")
    untold = [n for n, line in found.items() if not line.get("since") or ("nextAsked" in line) == (line["state"] == "gone") or (line["state"] != "healthy" and not line.get("detail"))]
    checks.hold("with what happened, since when, and the next try", not untold, untold or "")


def last_request(log):
    """Seconds from the first request of a run to the last one to a healthy outlet."""
    healthy = [row["t"] for row in log if row["address"].startswith(("127.0.1.", "127.0.3."))]
    return max(healthy) - min(healthy)


def part_kill(checks, options):
    press = Press(options.press)
    calm, killed = Desk(options.binary), Desk(options.binary)
    try:
        for desk in (calm, killed):
            desk.run("source", "import", f"http://127.0.0.1:{press.port}/press.opml")
        _, seconds, _ = calm.run("fetch")
        interrupted = 0
        for number in range(options.kills):
            process = killed.start("fetch")
            # Short lives, so that the kills fall into the work and not after its end.
            time.sleep(random.uniform(0.05, max(0.25, seconds / 20)))
            process.send_signal(signal.SIGKILL)
            process.communicate()
            interrupted += killed.rows("SELECT count(*) FROM job WHERE state = 'running'")[0][0] > 0
        checks.hold("kills fell into running jobs", interrupted > options.kills // 4, f"{interrupted} of {options.kills}")
        killed.run("fetch")
        checks.hold(f"after {options.kills} kills the same articles", killed.articles() == calm.articles(), f"{len(killed.articles())} and {len(calm.articles())}")
        checks.hold("and the same segments paid for", killed.paid() == calm.paid(), f"{sum(killed.paid().values())} and {sum(calm.paid().values())}")
    finally:
        press.close()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("parts", nargs="*", default=["read", "faults"], metavar="PART")
    ap.add_argument("--binary", default=str(ROOT / ".build/release/dragoman"))
    ap.add_argument("--press", default=str(ROOT.parent / "shared/press/press.py"))
    ap.add_argument("--kills", type=int, default=50)
    options = ap.parse_args()
    checks = Checks()
    for part in options.parts:
        if part != "hub" and not Path(options.press).exists():
            print(f"The world press is not here ({options.press}): {part} was not checked.")
            continue
        print(f"== {part}", flush=True)
        {"read": part_read, "faults": part_faults, "kill": part_kill, "hub": part_hub}[part](checks, options)
    sys.exit(checks.failed > 0)


def part_hub(checks, options):
    port = free_port()
    desk = Desk(options.binary, DRAGOMAN_SITE_ADDRESS=f"http://127.0.0.1:{port}", DRAGOMAN_SITE_PORT=str(port))
    hub.check(checks, desk)


if __name__ == "__main__":
    forbidden.enter_own_network()
    main()
