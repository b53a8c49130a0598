#!/usr/bin/env python3
"""Requests a second of the site against nginx serving the same bytes as files, in one run on loopback.

    python3 compare.py http://127.0.0.1:8080 [--pages 50] [--seconds 10] [--rounds 3] [--connections 200]

The site must be running (a release build). The newest articles are fetched once, their bytes written to a folder that an
nginx of this run serves with the same headers' size; a page that nginx gives back differently ends the run. Then wrk asks
both for the same addresses in the same order, in turns: site, nginx, site, nginx and so on. Needs Debian's wrk and nginx.
Prints one line of JSON, medians over the rounds: requests a second of both, their ratio in each round, the 99th percentiles.
"""
import argparse, json, os, re, shutil, subprocess, sys, tempfile, time, urllib.request
from statistics import median

NGINX = """
worker_processes auto; daemon off; pid {work}/nginx.pid; error_log {work}/error.log;
events {{ worker_connections 4096; }}
http {{ access_log off; sendfile on; tcp_nopush on; open_file_cache max=20000; keepalive_requests 1000000; types {{}} default_type "text/html; charset=utf-8";
    client_body_temp_path {work}/a; proxy_temp_path {work}/b; fastcgi_temp_path {work}/c; uwsgi_temp_path {work}/d; scgi_temp_path {work}/e;
    server {{ listen 127.0.0.1:{port}; root {work}/files; }} }}
"""
LUA = """
local paths, at = {{ {paths} }}, 0
request = function() at = at % #paths + 1; return wrk.format("GET", paths[at]) end
"""


def get(address):
    with urllib.request.urlopen(address) as answer:
        return answer.read()


def measure(base, script, seconds, connections):
    out = subprocess.run(["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "--latency", "-s", script, base],
                         capture_output=True, text=True, check=True).stdout
    failed = re.search(r"Non-2xx[^:]*: (\d+)", out)
    if failed or "Socket errors" in out:
        sys.exit(f"errors at {base}:\n{out}")
    p99 = re.search(r"99%\s+([\d.]+)(us|ms|s)", out)
    scale = {"us": 0.001, "ms": 1, "s": 1000}[p99.group(2)]
    return float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1)), float(p99.group(1)) * scale


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base")
    parser.add_argument("--pages", type=int, default=50)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--connections", type=int, default=200)
    parser.add_argument("--port", type=int, default=8099)
    options = parser.parse_args()
    for tool in ("wrk", "nginx"):
        if not (shutil.which(tool) or os.path.exists(f"/usr/sbin/{tool}")):
            sys.exit(f"{tool} is missing: apt-get install {tool}")
    base, paths, page = options.base.rstrip("/"), [], 1
    while len(paths) < options.pages:
        found = re.findall(r'<h2[^>]*><a href="(/article/[^"]+)"', get(f"{base}/latest?page={page}").decode())
        if not found:
            break
        paths += [path for path in found if path not in paths]
        page += 1
    paths = paths[: options.pages]
    with tempfile.TemporaryDirectory() as work:
        os.chmod(work, 0o755)
        for path in paths:
            target = work + "/files" + path
            os.makedirs(os.path.dirname(target), exist_ok=True)
            open(target, "wb").write(get(base + path))
        open(work + "/nginx.conf", "w").write(NGINX.format(work=work, port=options.port))
        open(work + "/paths.lua", "w").write(LUA.format(paths=", ".join(json.dumps(p) for p in paths)))
        nginx = subprocess.Popen([shutil.which("nginx") or "/usr/sbin/nginx", "-c", work + "/nginx.conf", "-p", work])
        try:
            time.sleep(1)
            other = f"http://127.0.0.1:{options.port}"
            for path in paths[:5]:
                if get(base + path) != get(other + path):
                    sys.exit(f"{path} differs")
            script, runs = work + "/paths.lua", {base: [], other: []}
            for address in (base, other) * options.rounds:
                runs[address].append(measure(address, script, options.seconds, options.connections))
        finally:
            nginx.terminate()
            nginx.wait()
    site, files = ([run[0] for run in runs[address]] for address in (base, other))
    size = sum(len(get(base + path)) for path in paths) // max(1, len(paths))
    print(json.dumps({"pages": len(paths), "bytes": size, "site": round(median(site)), "nginx": round(median(files)),
                      "ratio": round(median(a / b for a, b in zip(site, files)), 3),
                      "site_p99_ms": round(median(r[1] for r in runs[base]), 2),
                      "nginx_p99_ms": round(median(r[1] for r in runs[other]), 2), "connections": options.connections}))


if __name__ == "__main__":
    main()
