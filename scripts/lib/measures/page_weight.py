#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""What a browser fetches for the first page of a person of the staff, and again for the next one, as it is sent (compressed).

    scripts/respi up --port 8480                                   (and, in another window)
    scripts/lib/measures/page_weight.py 8480 [user, marco.ferri if not said]

The page, its styles, scripts, pictures and the fonts that the styles name; all fonts are counted, a browser asks only for those it uses.
"""
import gzip, html, http.cookiejar, os, re, sys, urllib.error, urllib.parse, urllib.request

PORT = int(sys.argv[1])
USER = sys.argv[2] if len(sys.argv) > 2 else "marco.ferri"
PASSWORD = os.environ.get("RESPI_DEMO_PASSWORD", "respi-demo")
RESPI = f"http://localhost:{PORT}"
PAGES = ["/u/attivita?vista=ufficio", "/u/dossier/CN-2026-000009", "/u/appuntamenti", "/it/pratica"]
# as browsers do, which trust this machine without https
COOKIES = http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(secure_protocols=("http", "https")))
opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(COOKIES))


def fetch(url, data=None):
    answer = opener.open(urllib.request.Request(url, data, {"Accept-Encoding": "gzip"}), timeout=60)
    sent = answer.read()
    if answer.headers.get("Content-Encoding") == "gzip":
        return answer.geturl(), len(sent), gzip.decompress(sent)
    return answer.geturl(), len(sent), sent


def sign_in():
    url, _, page = fetch(RESPI + "/u")
    action = re.search(rb'<form[^>]*action="([^"]+)"', page)
    if action and b"username" in page:
        fetch(html.unescape(action.group(1).decode()),
              urllib.parse.urlencode({"username": USER, "password": PASSWORD}).encode())


def parts(address, body):
    """What the page or the style names."""
    text = body.decode("utf-8", "replace")
    named = re.findall(r'<link[^>]+href="([^"]+)"', text) + re.findall(r'(?:src|xlink:href)="([^"]+)"', text)
    named += re.findall(r'<use href="([^"#]+)', text) + re.findall(r'url\("?([^")]+)"?\)', text)
    return {urllib.parse.urljoin(address, html.unescape(one)).split("#")[0] for one in named if not one.startswith("data:")}


def weigh(page):
    address, first, body = fetch(RESPI + page)
    seen, waiting, total, again = set(), parts(address, body), first, first
    while waiting:
        url = waiting.pop()
        if url in seen:
            continue
        seen.add(url)
        where, size, content = fetch(url)
        total += size
        if re.search(r"\.css(\?|$)", where) or where.split("?")[0].endswith(".css"):
            waiting |= parts(where, content)
    return total, again, len(seen) + 1


sign_in()
print("| page | first load, kB | requests | the page itself again, kB |")
print("|---|---|---|---|")
for page in PAGES:
    try:
        total, again, requests = weigh(page)
        print(f"| `{page}` | {total / 1000:.0f} | {requests} | {again / 1000:.1f} |")
    except urllib.error.HTTPError as refused:
        print(f"| `{page}` | {refused.code} | | |")
