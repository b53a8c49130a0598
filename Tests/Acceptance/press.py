#!/usr/bin/env python3
"""Runs the desk over the world press on loopback, from the feeds to the published pages, as an editor would.

    Tests/Acceptance/press.py [--binary .build/release/dragoman] [--press ../shared/press/press.py] [--kills 50] [--rounds 3] PART …

Parts: read (the healthy outlets, a second fetch, a correction), faults (the outlets in trouble, and listeners where nobody may go),
kill (kill -9 at random moments), paid (kill -9 while an engine that bills is at work), exchange (XLIFF and TMX out and back), hub (a feed
that names a WebSub hub) and identity (an outlet that changes its identifiers and addresses, moves, and wants to be left alone); these two need no
press. Each part starts a press and a library of its own and prints what it measured; the exit status
tells whether all held.
"""
import argparse, collections, http.server, json, os, random, re, signal, socket, sqlite3, statistics, subprocess, sys, tempfile, threading, time, urllib.request
from pathlib import Path

import forbidden, hub, identity
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
        begun, process, peak, ended = time.monotonic(), self.start(*arguments), 0, []
        # Read as it comes: a pipe that nobody empties stops the command that writes.
        reader = threading.Thread(target=lambda: ended.extend(process.communicate()))
        reader.start()
        while reader.is_alive():
            try:
                peak = max(peak, int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process.pid}/status").read_text()).group(1)))
            except (OSError, AttributeError):
                pass
            time.sleep(0.05)
        out, error = ended
        if process.returncode:
            raise SystemExit(f"{arguments} ended with {process.returncode}: {error.decode()[-2000:]}")
        return out.decode(), time.monotonic() - begun, peak / 1024

    def rows(self, query):
        with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=30) as database:
            return database.execute(query).fetchall()

    def paid(self):
        return dict(self.rows("SELECT engine || '/' || model || ' ' || source_language || '>' || target_language, sum(segments) FROM ledger GROUP BY 1"))

    def articles(self):
        return sorted(self.rows("SELECT article ->> '$.url', article ->> '$.title', publication.standing FROM article LEFT JOIN publication ON article_id = article.id"))


class PaidEngine(http.server.ThreadingHTTPServer):
    """Speaks DeepL's protocol, takes its time, and remembers every sentence it was sent."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), PaidCall)
        self.sent, self.characters, self.calls, self.lock = collections.Counter(), 0, 0, threading.Lock()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        pass  # A desk that was killed does not wait for its answer.

    def take(self, texts):
        with self.lock:
            self.calls += 1
            self.characters += sum(map(len, texts))
            # A blocked answer of a shared call is asked for once more, alone.
            self.sent.update((text, len(texts) > 1) for text in texts)


class PaidCall(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, value):
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.answer([{"language": code} for code in ("ES", "CA", "FR")])

    def do_POST(self):
        texts = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["text"]
        self.server.take(texts)
        time.sleep(0.03)
        self.answer({"translations": [{"text": "Voici " + text} for text in texts]})


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
    watch = forbidden.Watch()
    try:
        rounds = [faults_round(press, options, number) for number in range(options.rounds)]
        _, together, _, seconds = rounds[0][1]
        states(checks, together)
        checks.hold(f"nobody came where nobody may go ({watch.places})", watch.proves and not watch.visits, watch.visits or "")
        memory = max(row[1][2] for row in rounds)
        checks.hold("memory stays under 300 MB", memory < 300, f"{memory:.0f} MB, {seconds:.1f} s")
        healthy = "SELECT count(*) FROM article JOIN source ON source.id = source_id WHERE source.url NOT LIKE '%127.0.2.%'"
        read = [[desk.rows(healthy)[0][0] for _, desk, _, _ in row] for row in rounds]
        checks.hold("the healthy ones are all read", all(alone == together > 0 for alone, together in read), read)
        # The troubled outlets cost the press and the machine the same in both runs of a round: what is left is what the desk makes of them.
        late = statistics.median(row[1][0] - row[0][0] for row in rounds)
        times = ", ".join(f"{row[0][0]:.2f} and {row[1][0]:.2f}" for row in rounds)
        checks.hold("the healthy ones are delayed by less than a second", late < 1, f"{late:+.2f} s to the last of their requests (apart and together: {times})")
    finally:
        press.close()


def faults_round(press, options, number):
    """Reads the healthy outlets beside the troubled ones, and while another desk has the troubled ones; the order turns from round to round.

    Gives for each of the two: seconds to the last request to a healthy outlet, the desk, its peak memory in MB, the seconds of the whole run."""
    runs = {}
    for is_together in (False, True)[:: -1 if number % 2 else 1]:
        # The press's outlets and nothing else: 127.0.0.1 is as forbidden as the metadata service.
        desk, other = (Desk(options.binary, "127.0.1.0/24,127.0.2.0/24,127.0.3.0/24") for _ in range(2))
        desk.run("source", "import", press.opml("press.opml", desk.folder.name))
        troubled = desk if is_together else other
        troubled.run("source", "import", press.opml("faults.opml", desk.folder.name))
        begun = len(press.log())
        beside = None if is_together else other.start("fetch")
        _, seconds, memory = desk.run("fetch")
        if beside:
            beside.kill()
            beside.communicate()
        runs[is_together] = (last_request(press.log()[begun:]), desk, memory, seconds)
        # What the press is still busy with should not fall into the next run.
        time.sleep(5)
    return runs[False], runs[True]


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


def part_paid(checks, options):
    press, engine = Press(options.press), PaidEngine()
    desk = Desk(options.binary)
    desk.environment |= {
        "DRAGOMAN_TRANSLATION_ENGINES": "deepl", "DRAGOMAN_DEEPL_KEY": "k",
        "DRAGOMAN_DEEPL_URL": f"http://127.0.0.1:{engine.server_address[1]}"}
    try:
        desk.run("source", "import", f"http://127.0.0.1:{press.port}/press.opml")
        interrupted = 0
        for number in range(options.kills):
            before, process = engine.calls, desk.start("fetch")
            # Killed just after a call has gone out: before its answer, while it comes, or before it is remembered.
            while engine.calls == before and process.poll() is None:
                time.sleep(0.002)
            time.sleep(random.uniform(0, 0.06))
            process.send_signal(signal.SIGKILL)
            process.communicate()
            interrupted += desk.rows("SELECT count(*) FROM charge WHERE owner IS NOT NULL")[0][0] > 0
        checks.hold("kills fell into calls under way", interrupted > 0, f"{interrupted} of {options.kills}")
        desk.run("fetch")
        twice = [text for text, n in engine.sent.items() if n > 1]
        checks.hold("no sentence was sent twice", engine.sent and not twice, f"{len(engine.sent)} sentences in {engine.calls} calls" if not twice else twice[:3])
        spent = desk.rows("SELECT sum(characters) FROM (SELECT characters FROM ledger UNION ALL SELECT characters FROM charge)")[0][0]
        lost = desk.rows("SELECT count(*), ifnull(sum(characters), 0) FROM charge")[0]
        checks.hold("what was sent is in the ledger", spent - lost[1] <= engine.characters <= spent, f"{engine.characters} characters sent, {spent} booked, {lost[0]} sentences unanswered")
        desk.run("ledger", "resend")
        desk.run("fetch")
        checks.hold("what was unanswered is sent again when a person says so", desk.rows("SELECT count(*) FROM charge")[0][0] == 0)
        languages = desk.rows("SELECT DISTINCT standing FROM publication JOIN article ON article.id = article_id WHERE article.language IN ('es', 'ca')")
        checks.hold("and every article is translated or marked", set(languages) <= {("machine",), ("flagged",)}, languages)
    finally:
        press.close()
        engine.shutdown()


def part_exchange(checks, options):
    press = Press(options.press)
    desk = Desk(options.binary)
    try:
        desk.run("source", "import", f"http://127.0.0.1:{press.port}/press.opml")
        desk.run("fetch")
        paid = desk.paid()
        identifier, url = desk.rows("SELECT id, article ->> '$.url' FROM article JOIN publication ON article_id = id WHERE standing = 'machine' ORDER BY id LIMIT 1")[0]
        for version in ("1.2", "2.1"):
            out, _, _ = desk.run("translation", "export", str(identifier), "--version", version)
            file = Path(desk.folder.name) / f"article-{version}.xlf"
            file.write_text(out)
            checks.hold(f"XLIFF {version} comes back without a change", "Nothing was changed" in desk.run("translation", "import", str(file), "--article", str(identifier))[0])
            edited = re.sub(r"(<target[^>]*>)[^<]*(</target>)", rf"\g<1>Une phrase relue, édition {version}.\g<2>", out, count=1)
            file.write_text(edited)
            desk.run("translation", "import", str(file))
            desk.run("fetch")
            title, standing = desk.rows(f"SELECT display ->> '$.title', standing FROM publication WHERE article_id = {identifier}")[0]
            checks.hold(f"an edit made in XLIFF {version} is published", version in title and standing in ("edited", "flagged"), (title, standing))
        checks.hold("and nothing is paid for it", desk.paid() == paid)
        memory = Path(desk.folder.name) / "memory.tmx"
        memory.write_text(desk.run("memory", "export")[0])
        checks.hold("the memory comes back as it was", "Added 0 translations" in desk.run("memory", "import", str(memory))[0])
        other = Desk(options.binary)
        other.run("memory", "import", str(memory))
        other.run("source", "import", f"http://127.0.0.1:{press.port}/press.opml")
        other.run("fetch")
        checks.hold("and saves another desk the work", not other.paid(), other.paid() or "")
        found = json.loads(other.run("memory", "find", json.loads(desk.rows("SELECT json_quote(source_text) FROM post_edit LIMIT 1")[0][0]), "--from", "es", "--format", "json")[0].splitlines()[0] or "{}") if desk.rows(f"SELECT 1 FROM article WHERE id = {identifier} AND language = 'es'") else {"percent": 100}
        checks.hold("an edit is found in it", found.get("percent") == 100, found)
    finally:
        press.close()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("parts", nargs="*", default=["read", "faults"], metavar="PART")
    ap.add_argument("--binary", default=str(ROOT / ".build/release/dragoman"))
    ap.add_argument("--press", default=str(ROOT.parent / "shared/press/press.py"))
    ap.add_argument("--kills", type=int, default=50)
    ap.add_argument("--rounds", type=int, default=3, help="how often the part faults compares a run with the troubled outlets with one beside them")
    options = ap.parse_args()
    if "faults" in options.parts:
        forbidden.enter_own_network()
    checks = Checks()
    for part in options.parts:
        if part not in ("hub", "identity") and not Path(options.press).exists():
            print(f"The world press is not here ({options.press}): {part} was not checked.")
            continue
        print(f"== {part}", flush=True)
        {"read": part_read, "faults": part_faults, "kill": part_kill, "paid": part_paid, "exchange": part_exchange, "hub": part_hub, "identity": part_identity}[part](checks, options)
    sys.exit(checks.failed > 0)


def part_hub(checks, options):
    port = free_port()
    desk = Desk(options.binary, DRAGOMAN_SITE_ADDRESS=f"http://127.0.0.1:{port}", DRAGOMAN_SITE_PORT=str(port))
    hub.check(checks, desk)


def part_identity(checks, options):
    identity.check(checks, Desk(options.binary, DRAGOMAN_SITE_ADDRESS="https://desk.example", DRAGOMAN_FETCHING_SPACING_MILLISECONDS="0"))


if __name__ == "__main__":
    main()
