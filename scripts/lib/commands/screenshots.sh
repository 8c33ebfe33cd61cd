# SPDX-License-Identifier: EUPL-1.2
# respi screenshots: starts the trial stack and takes the pictures of the main pages into docs/screenshots.
summary="fotografa le pagine principali in docs/screenshots (con i dati di esempio)"

. "$root/scripts/lib/browser.sh"

run() {
  need_jdk
  need_maven
  need_space
  need_browser
  lock_build
  need_keycloak
  unlock_build
  maven verify -q -pl modules/app -am -Dtest=NONE -Dit.test=Screenshots -Dsurefire.failIfNoSpecifiedTests=false \
    -Dfailsafe.failIfNoSpecifiedTests=false "-Drespi.screenshots=$root/docs/screenshots" "$@"
  ls -l "$root/docs/screenshots"
}
