# SPDX-License-Identifier: EUPL-1.2
# respi test: all tests of the project; what follows goes to Maven.
summary="esegue tutte le prove (altri argomenti vanno a Maven)"

find_browser() {
  local name
  for name in "${RESPI_CHROMIUM:-}" /usr/bin/chromium chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] || continue
    if command -v "$name"; then
      return
    fi
  done
  return 1
}

need_browser() {
  local browser
  if ! browser="$(find_browser)" && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installo Chromium per le prove nel browser..."
    { DEBIAN_FRONTEND=noninteractive apt-get update &&
      DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-noto-core; } \
      >"$home/chromium.log" 2>&1 || tail -n 5 "$home/chromium.log" >&2
  fi
  browser="$(find_browser)" || refuse \
    "Serve Chromium per le prove nel browser: installarlo (pacchetti chromium e fonts-noto-core) oppure indicarlo con RESPI_CHROMIUM." \
    "Chromium is needed for the browser tests: install it or set RESPI_CHROMIUM."
  export RESPI_CHROMIUM="$browser" PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}

need_scanner() {
  local clamd
  for clamd in /usr/sbin/clamd /usr/local/sbin/clamd /opt/homebrew/sbin/clamd; do
    [ -x "$clamd" ] && return
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installo clamd per le prove del controllo antivirus..."
    { DEBIAN_FRONTEND=noninteractive apt-get update &&
      DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends clamav-daemon; } \
      >"$home/clamd.log" 2>&1 || tail -n 5 "$home/clamd.log" >&2
  fi
  [ -x /usr/sbin/clamd ] || refuse \
    "Serve clamd per le prove del controllo antivirus: installare il pacchetto clamav-daemon (le firme non servono)." \
    "clamd is needed for the tests of the virus check: install clamav-daemon (no signatures needed)."
}

run() {
  need_jdk
  need_maven
  need_space
  need_browser
  need_scanner
  lock_build
  need_keycloak
  unlock_build
  cd "$root"
  exec mvn -B -ntp verify "$@"
}
