# SPDX-License-Identifier: EUPL-1.2
# respi test: all tests of the project; what follows goes to Maven.
summary="esegue tutte le prove (altri argomenti vanno a Maven)"

. "$root/scripts/lib/browser.sh"

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

turn=modules/cases/target/surefire-reports

# The journeys in a browser run beside the other tests: they wait for pages more than they compute. They begin after the
# documents of strangers, which are judged by the clock: when the module behind them, "cases", has its first results.
start_journeys() {
  rm -rf "$turn"
  {
    until [ -d "$turn" ]; do sleep 1; done
    exec mvn -B -ntp verify -DskipUnitTests -Dspotless.check.skip "$@"
  } >"$home/journeys.log" 2>&1 &
  journeys=$!
  trap 'kill "$journeys" 2>/dev/null || true' EXIT
}

run() {
  need_jdk
  need_maven
  need_space
  need_browser
  need_scanner
  lock_build
  need_keycloak
  cd "$root"
  # two modules at a time, where none waits for the other
  mvn -B -ntp -T 2 package "$@" -DskipTests
  unlock_build
  local failed=0
  start_journeys "$@"
  mvn -B -ntp -T 2 test "$@" || failed=$?
  [ -d "$turn" ] || [ "$failed" = 0 ] || exit "$failed"
  mkdir -p "$turn"
  wait "$journeys" || failed=$?
  trap - EXIT
  cat "$home/journeys.log"
  [ "$failed" = 0 ] || refuse \
    "Alcune prove non sono riuscite: cercare \"ERROR\" qui sopra, dove stanno prima le prove dei moduli e poi quelle nel browser." \
    "Some tests failed: look for \"ERROR\" above, those of the modules first, then those in the browser."
}
