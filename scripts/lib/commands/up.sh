# SPDX-License-Identifier: EUPL-1.2
# respi up: database, Keycloak and application on this machine.
summary="avvia Respi su questa macchina (opzioni: up --help)"

run() {
  need_jdk
  need_maven
  need_space
  need_launcher
  local argument own_application=yes
  for argument in "$@"; do
    case "$argument" in
      -h | --help) exec_launcher it.respi.launcher.stack.Launcher --help ;;
      --app-jar | --app-jar=*) own_application=no ;;
    esac
  done
  if [ "$own_application" = yes ]; then
    need_application
  fi
  if [ -z "${RESPI_OIDC_ISSUER:-}" ]; then
    need_keycloak
  fi
  exec_launcher it.respi.launcher.stack.Launcher "$@"
}
