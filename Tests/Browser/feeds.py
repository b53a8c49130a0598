#!/usr/bin/env python3
"""Reads the feeds of a running desk as a feed reader does.

    python3 feeds.py http://127.0.0.1:8080

Of the edition, a section, a topic, an outlet, a language and a search, in RSS, Atom and JSON Feed: feedparser (PyPI) must
find nothing wrong, every entry must have a name that stays, a link, a headline and a date, and the three must hold the same.
Exit status 0 when all holds (or feedparser is not there, which is said), 1 when not.
"""
import json, re, sys, time, urllib.parse, urllib.request

try:
    import feedparser
except ImportError as error:
    print(f"left out: {error}")
    sys.exit(0)

FORMATS = {"feed.xml": "rss20", "atom.xml": "atom10", "feed.json": "https://jsonfeed.org/version/1.1"}


def get(address):
    with urllib.request.urlopen(address) as answer:
        return answer.read(), answer.headers


def wait(base):
    for _ in range(120):
        health = json.loads(get(base + "/healthz")[0])
        if health["published"] and not health["jobsOpen"]:
            return
        time.sleep(0.5)


def choices(base):
    """What the desk's own pages offer feeds of."""
    found = {"": ""}
    pages = [base + "/", base + "/languages", base + "/sources"]
    first = re.search(r'href="(/article/[^"?]+)"', get(base + "/")[0].decode())
    pages += [base + first.group(1)] if first else []
    for page in pages:
        for kind, value in re.findall(r'href="/(section|topic|source|language)/([^"/]+)"', get(page)[0].decode()):
            found.setdefault(kind, urllib.parse.unquote(value))
    found["q"] = "port"
    return found


def main():
    base, faults = sys.argv[1].rstrip("/"), []
    wait(base)
    for kind, value in choices(base).items():
        query = f"?{kind}={urllib.parse.quote(value, safe='')}" if kind else ""
        names = {}
        for path, version in FORMATS.items():
            address = f"{base}/{path}{query}"
            body, headers = get(address)

            def hold(what, holds):
                faults.extend([] if holds else [f"{address}: {what}"])

            if path == "feed.json":
                feed = json.loads(body)
                hold("version", feed["version"] == version)
                hold("names itself", feed["feed_url"] == address)
                entries = [(item["id"], item["url"], item["title"], item["date_published"]) for item in feed["items"]]
            else:
                feed = feedparser.parse(body, response_headers={name.lower(): value for name, value in headers.items()})
                hold(f"well formed: {feed.get('bozo_exception')}", not feed.bozo)
                hold(f"version {feed.version}", feed.version == version)
                hold("names itself", any(link.rel == "self" and link.href == address for link in feed.feed.links))
                hold("has a title and a language", feed.feed.title and feed.feed.language)
                entries = [(e.id, e.link, e.title, e.published_parsed) for e in feed.entries]
            hold("has entries", entries)
            hold("each with all that a reader needs", all(all(entry) for entry in entries))
            hold("each once", len({entry[0] for entry in entries}) == len(entries))
            hold("each on this site", all(entry[1].startswith(base) for entry in entries))
            names[path] = [entry[0] for entry in entries]
        if len({tuple(ids) for ids in names.values()}) != 1:
            faults.append(f"{query or 'the edition'}: the formats differ")
        print(f"    {query or 'the edition'}: {len(names['feed.xml'])} entries in three formats")
    for fault in faults:
        print("FAULT", fault)
    sys.exit(1 if faults else 0)


main()
