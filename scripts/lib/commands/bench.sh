# SPDX-License-Identifier: EUPL-1.2
# respi bench: measures the packaged application with invented data, beside the same rows by plain JDBC.
summary="misura velocità e memoria con dati inventati (opzioni: bench --help)"

need_bench() {
  up_to_date "$root/modules/bench/target/classpath" pom.xml modules/launcher modules/bench && return
  say "Costruisco il programma di misura..."
  build modules/bench
  touch "$root/modules/bench/target/classpath"
}

commit() {
  local name
  name="$(git -C "$root" rev-parse --short HEAD 2>/dev/null)" || name=unknown
  [ -z "$(git -C "$root" status --porcelain 2>/dev/null)" ] || name+=" with changes"
  printf '%s' "$name"
}

run() {
  need_jdk
  need_maven
  need_space
  lock_build
  need_bench
  case " $* " in
    *" --help "* | *" -h "*) ;;
    *)
      need_application
      need_keycloak
      ;;
  esac
  unlock_build
  exec "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC "-Drespi.project=$root" "-Drespi.commit=$(commit)" \
    -cp "$root/modules/bench/target/classes:$(cat "$root/modules/bench/target/classpath")" it.respi.bench.Bench "$@"
}
