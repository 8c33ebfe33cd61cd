# SPDX-License-Identifier: EUPL-1.2
# respi up: database, Keycloak and application on this machine.
summary="avvia Respi su questa macchina (opzioni: up --help)"

launcher=it.respi.launcher.stack.Launcher

run() {
  need_jdk
  need_maven
  need_space
  lock_build
  need_launcher
  local argument own_application=yes
  for argument in "$@"; do
    case "$argument" in
      -h | --help) exec_launcher "$launcher" --help ;;
      --app-jar | --app-jar=*) own_application=no ;;
    esac
  done
  (exec_launcher "$launcher" --check "$@") || exit 1
  if [ "$own_application" = yes ]; then
    need_application
  fi
  if [ -z "${RESPI_OIDC_ISSUER:-}" ]; then
    need_keycloak
  fi
  unlock_build
  exec_launcher "$launcher" "$@"
}
