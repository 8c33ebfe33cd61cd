#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""A dossier of 200 pages of scans printed as one file, through the API of a running Respi; time and memory meanwhile.

    scripts/respi up --port 8480                                   (and, in another window)
    scripts/lib/measures/binder.py 8480 [how many documents of 20 pages, 10 if not said]
"""
import glob, json, os, random, subprocess, sys, tempfile, time, urllib.parse, urllib.request, uuid, zlib

PORT = int(sys.argv[1])
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 10
PAGES, WIDTH, HEIGHT = 20, 1240, 1754
DATA = os.path.join(os.path.dirname(__file__), "..", "..", "..", ".respi", str(PORT))
RESPI = f"http://localhost:{PORT}"
TOKEN = f"http://localhost:{PORT + 2}/realms/respi/protocol/openid-connect/token"
OPENING = {
    "person": {"surname": "Prova", "givenNames": "Fascicolo", "sex": "F", "birthDate": "1991-05-20", "birthPlace": "Khouribga",
               "birthCountry": "MAR", "citizenship": "MAR", "noCfReason": "Chiesto", "language": "fr",
               "address": "Via Esempio 9", "municipality": "Cuneo", "postalCode": "12100"},
    "permit": {"permitType": "16", "permitNumber": "I12345678", "permitExpiry": "2030-01-31"}}


def answer(path, data=None):
    headers = {"Authorization": bearer, "Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())}
    body = None if data is None else json.dumps(data).encode()
    return json.load(urllib.request.urlopen(urllib.request.Request(RESPI + path, body, headers), timeout=300))


def scan(seed):
    """A grey page with lines of letters and the noise of a scanner, packed."""
    random.seed(seed)
    noise = [bytes(random.choice(b"\xff\xfe\xfd\xf8") for _ in range(WIDTH)) for _ in range(24)]
    lines = [bytes(random.choice(b"\x20\x30\xff\xfe\xf0") for _ in range(WIDTH)) for _ in range(24)]
    rows = [random.choice(lines if (y // 18) % 2 and 150 < y < 1600 else noise) for y in range(HEIGHT)]
    return zlib.compress(b"".join(rows), 6)


def pdf(seed):
    first = 3
    kids = b" ".join(b"%d 0 R" % (first + 3 * i) for i in range(PAGES))
    parts = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, PAGES)]
    content = b"q 595 0 0 842 0 0 cm /I Do Q"
    for i in range(PAGES):
        number, picture = first + 3 * i, scan(seed * PAGES + i)
        parts += [b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /XObject << /I %d 0 R >> >> >>"
                  % (number + 1, number + 2),
                  b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
                  b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8"
                  b" /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (WIDTH, HEIGHT, len(picture), picture)]
    file, places = bytearray(b"%PDF-1.4\n"), []
    for number, part in enumerate(parts, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(file) + (b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                          % (len(parts) + 1, table, len(parts) + 1, len(file)))


def resident(process):
    try:
        with open(f"/proc/{process}/status") as lines:
            return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS")), 0)
    except OSError:
        return 0


def children(process):
    found = []
    for path in glob.glob(f"/proc/{process}/task/*/children"):
        try:
            with open(path) as line:
                found += line.read().split()
        except OSError:
            continue
    return found


with open(os.path.join(DATA, "application.pid")) as file:
    application = int(file.readline())
with open(os.path.join(DATA, "secrets.properties")) as file:
    secret = dict(line.strip().split("=", 1) for line in file if "=" in line)["RESPI_PROGRAM_SECRET"]
form = {"grant_type": "client_credentials", "client_id": "respi-program-desk", "client_secret": secret}
bearer = "Bearer " + json.load(urllib.request.urlopen(TOKEN, urllib.parse.urlencode(form).encode()))["access_token"]
dossier = answer("/api/v1/dossiers", OPENING)["number"]
with tempfile.TemporaryDirectory() as folder:
    path, sent = os.path.join(folder, "scan.pdf"), 0
    for i in range(COUNT):
        content = pdf(i)
        sent += len(content)
        with open(path, "wb") as file:
            file.write(content)
        code = subprocess.run(
            ["curl", "-s", "-o", os.devnull, "-w", "%{http_code}", "-H", "Authorization: " + bearer, "-H", "Idempotency-Key: "
             + str(uuid.uuid4()), "-F", "kind=D02", "-F", "further=true", "-F", "file=@" + path,
             f"{RESPI}/api/v1/dossiers/{dossier}/documents"], capture_output=True, text=True).stdout
        if code != "201":
            sys.exit("upload refused: " + code)
own, theirs, begin = [resident(application)], [0], time.time()
job = answer(f"/api/v1/dossiers/{dossier}/binder", {"parts": ["PERSON", "CASES", "DOCUMENTS", "HISTORY"], "purpose": "WORK"})["address"]
state = answer(job)
while state["state"] in ("WAITING", "RUNNING"):
    own.append(resident(application))
    theirs.append(sum(resident(child) for child in children(application)))
    time.sleep(0.2)
    state = answer(job)
made = time.time() - begin
if state["state"] != "DONE":
    sys.exit("the binder was not made: " + str(state["error"]))
begin = time.time()
target = sys.argv[3] if len(sys.argv) > 3 else os.devnull
size = subprocess.run(["curl", "-s", "-o", target, "-w", "%{size_download}", "-H", "Authorization: " + bearer,
                       RESPI + state["result"]], capture_output=True, text=True).stdout
print(f"{COUNT * PAGES} pages, {sent >> 20} MB of originals: made in {made:.0f} s, {int(size) >> 20} MB, taken in {time.time() - begin:.1f} s")
print(f"application {own[0]} MB before, {max(own)} MB at most, {resident(application)} MB after; child processes {max(theirs)} MB at most")
