# SPDX-License-Identifier: EUPL-1.2
# respi up: database, Keycloak and application on this machine.
summary="avvia Respi su questa macchina (opzioni: up --help)"

launcher=it.respi.launcher.stack.Launcher

# The help stands in the texts of the launcher: nothing has to be built to read it.
show_help() {
  local texts="$root/modules/launcher/src/main/resources/messages/launcher.properties"
  case "${RESPI_LANG:-it}" in en*) texts="${texts%.properties}_en.properties" ;; esac
  sed -n '/^help=/,/[^\\]$/p' "$texts" | sed -e 's/^help=//' -e 's/\\n\\$//' -e 's/\\ / /g'
}

run() {
  local argument own_application=yes
  for argument in "$@"; do
    case "$argument" in -h | --help) show_help; return ;; esac
  done
  need_jdk
  need_maven
  need_space
  lock_build
  need_launcher
  for argument in "$@"; do
    case "$argument" in
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
