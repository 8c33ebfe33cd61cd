#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Uploads of 25 MB at once through the API of a running Respi; memory of the application and its child processes meanwhile.

    scripts/respi up --port 8480                                   (and, in another window)
    scripts/lib/measures/uploads.py 8480 [how many, 20 if not said]
"""
import glob, json, os, subprocess, sys, tempfile, threading, time, urllib.parse, urllib.request, uuid

PORT = int(sys.argv[1])
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 20
DATA = os.path.join(os.path.dirname(__file__), "..", "..", "..", ".respi", str(PORT))
RESPI = f"http://localhost:{PORT}"
TOKEN = f"http://localhost:{PORT + 2}/realms/respi/protocol/openid-connect/token"
SIDE = 2950  # points; 26,107,500 bytes of colour
OPENING = {
    "person": {"surname": "Prova", "givenNames": "Memoria", "sex": "F", "birthDate": "1991-05-20", "birthPlace": "Khouribga",
               "birthCountry": "MAR", "citizenship": "MAR", "noCfReason": "Chiesto", "language": "fr",
               "address": "Via Esempio 9", "municipality": "Cuneo", "postalCode": "12100"},
    "permit": {"permitType": "16", "permitNumber": "I12345678", "permitExpiry": "2030-01-31"}}


def answer(url, data, headers):
    return json.load(urllib.request.urlopen(urllib.request.Request(url, data, headers), timeout=300))


def pdf():
    """A page with one picture that cannot be packed."""
    content = b"q 595 0 0 842 0 0 cm /I Do Q"
    parts = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
             b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
             b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
             b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB /BitsPerComponent 8 /Length %d >>\n"
             b"stream\n%s\nendstream" % (SIDE, SIDE, SIDE * SIDE * 3, os.urandom(SIDE * SIDE * 3))]
    file, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return file + (b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                   % (table, len(file)))


def resident(process):
    try:
        with open(f"/proc/{process}/status") as lines:
            return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS")), 0)
    except OSError:
        return 0


def children(process):
    found = []
    for path in glob.glob(f"/proc/{process}/task/*/children"):
        with open(path) as line:
            found += line.read().split()
    return found


with open(os.path.join(DATA, "application.pid")) as file:
    application = int(file.readline())
with open(os.path.join(DATA, "secrets.properties")) as file:
    secret = dict(line.strip().split("=", 1) for line in file if "=" in line)["RESPI_PROGRAM_SECRET"]
form = {"grant_type": "client_credentials", "client_id": "respi-program-desk", "client_secret": secret}
bearer = "Bearer " + answer(TOKEN, urllib.parse.urlencode(form).encode(), {})["access_token"]
dossier = answer(RESPI + "/api/v1/dossiers", json.dumps(OPENING).encode(),
                 {"Authorization": bearer, "Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())})["number"]


def send(path):
    done = subprocess.run(
        ["curl", "-s", "-o", os.devnull, "-w", "%{http_code} %{time_total}", "--limit-rate", "5M", "-H", "Authorization: " + bearer,
         "-H", "Idempotency-Key: " + str(uuid.uuid4()), "-F", "kind=D02", "-F", "further=true", "-F", "file=@" + path,
         f"{RESPI}/api/v1/dossiers/{dossier}/documents"], capture_output=True, text=True)
    answers.append(done.stdout)


answers, own, theirs = [], [resident(application)], [0]
with tempfile.TemporaryDirectory() as folder:
    threads = []
    for i in range(COUNT):
        path = os.path.join(folder, f"{i}.pdf")
        with open(path, "wb") as file:
            file.write(pdf())
        threads.append(threading.Thread(target=send, args=(path,)))
    begin = time.time()
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        own.append(resident(application))
        theirs.append(sum(resident(child) for child in children(application)))
        time.sleep(0.1)
print("answers and seconds:", ", ".join(sorted(answers)))
print(f"in all {time.time() - begin:.0f} s; application {own[0]} MB before, {max(own)} MB at most, {resident(application)} MB after")
print(f"child processes together {max(theirs)} MB at most; waiting afterwards", [resident(child) for child in children(application)], "MB")
