# SPDX-License-Identifier: EUPL-1.2
# respi verify-audit: checks the provable history; only reads. Without RESPI_DB_URL it checks what "up" keeps here.
summary="controlla la storia dei fascicoli: voci cambiate, tolte, inserite"

# The database of "up" on the port 8080 (another one: RESPI_PORT), which must be running.
own_instance() {
  local port="${RESPI_PORT:-8080}"
  local folder="$home/$port"
  [ -f "$folder/database/password" ] || refuse \
    "Indicare la base di dati con RESPI_DB_URL, oppure avviare scripts/respi up." \
    "Name the database with RESPI_DB_URL, or start scripts/respi up."
  export RESPI_DB_URL="jdbc:mysql://127.0.0.1:$((port + 4))/respi?connectionTimeZone=UTC"
  export RESPI_DB_USER=respi
  RESPI_DB_PASSWORD="$(sed -n 's/^respi=//p' "$folder/database/password")"
  export RESPI_DB_PASSWORD
  export RESPI_KEYS_DIR="${RESPI_KEYS_DIR:-$folder/keys}"
  export RESPI_AUDIT_ROOTS_DIR="${RESPI_AUDIT_ROOTS_DIR:-$folder/roots}"
}

run() {
  need_jdk
  need_maven
  need_space
  lock_build
  need_application
  unlock_build
  [ -n "${RESPI_DB_URL:-}" ] || own_instance
  exec "$JAVA_HOME/bin/java" -Xmx128m -XX:+UseSerialGC \
    -Dlogging.level.root=warn -Dloader.main=it.respi.app.audit.VerifyCommand -cp "$root/modules/app/target/respi.jar" \
    org.springframework.boot.loader.launch.PropertiesLauncher "$@"
}
