# SPDX-License-Identifier: EUPL-1.2
# The browser with which pages are tested and photographed; sourced by the commands that need it.

find_browser() {
  local name
  # without windows it draws pages with less work
  for name in "${RESPI_CHROMIUM:-}" chromium-headless-shell /usr/bin/chromium chromium chromium-browser google-chrome \
    google-chrome-stable; do
    [ -n "$name" ] || continue
    if command -v "$name"; then
      return
    fi
  done
  return 1
}

install_browser() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1" fonts-noto-core
}

need_browser() {
  local browser
  if ! find_browser >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installo Chromium per le prove nel browser..."
    { apt-get update && { install_browser chromium-headless-shell || install_browser chromium; }; } \
      >"$home/chromium.log" 2>&1 || tail -n 5 "$home/chromium.log" >&2
  fi
  browser="$(find_browser)" || refuse \
    "Serve Chromium per le prove nel browser: installarlo (pacchetti chromium e fonts-noto-core) oppure indicarlo con RESPI_CHROMIUM." \
    "Chromium is needed for the browser tests: install it or set RESPI_CHROMIUM."
  export RESPI_CHROMIUM="$browser" PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}
