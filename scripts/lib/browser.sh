# SPDX-License-Identifier: EUPL-1.2
# The browser with which pages are tested and photographed; sourced by the commands that need it.

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
