# SPDX-License-Identifier: EUPL-1.2
# What every command needs: words, a JDK, Maven, disk, the build. Sourced by scripts/respi; uses $root and $home.

say() { printf '%s\n' "$1"; }

# One sentence in Italian, the same in English, and the end.
refuse() {
  printf '%s\n' "$@" >&2
  exit 1
}

command_names() {
  local file names=""
  for file in "$root"/scripts/lib/commands/*.sh; do
    names+="${names:+, }$(basename "$file" .sh)"
  done
  printf '%s' "$names"
}

# Prints the major version of the JDK in folder $1, or nothing if there is no complete JDK.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  local version=""
  if [ -r "$1/release" ]; then
    version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")"
  fi
  [ -n "$version" ] || version="$("$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p')"
  printf '%s' "$version"
}

jdk_folders() {
  printf '%s\n' "${JAVA_HOME:-}"
  local java
  if java="$(command -v java)"; then
    dirname "$(dirname "$(readlink -f "$java")")"
  fi
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v 21+ 2>/dev/null || true
  fi
  local folder
  for folder in /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/java/* /opt/jdk* "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* \
    "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    printf '%s\n' "$folder"
  done
}

# Exports JAVA_HOME of the first JDK 21 or newer on this machine, the default one or not.
need_jdk() {
  local folder version
  while IFS= read -r folder; do
    [ -n "$folder" ] || continue
    version="$(jdk_version "$folder")"
    if [ "${version:-0}" -ge 21 ]; then
      export JAVA_HOME="$folder"
      return
    fi
  done < <(jdk_folders)
  refuse "Serve un JDK 21 o più recente (anche javac): installarlo, per esempio il pacchetto openjdk-21-jdk, oppure indicarlo con JAVA_HOME." \
    "A JDK 21 or newer is needed: install one or set JAVA_HOME."
}

need_maven() {
  command -v mvn >/dev/null || refuse \
    "Serve Maven 3.8 o più recente (comando mvn): installarlo, per esempio il pacchetto maven." \
    "Maven 3.8 or newer is needed (command mvn)."
}

need_space() {
  { mkdir -p "$home" 2>/dev/null && [ -w "$home" ]; } || refuse \
    "Non è possibile scrivere nella cartella $home (di un altro utente?): scegliere un'altra cartella con RESPI_HOME." "Cannot write in $home."
  local free
  free="$(df -Pk "$home" | awk 'NR == 2 { print $4 }')"
  [ "${free:-0}" -ge 1048576 ] || refuse \
    "Disco quasi pieno: serve almeno 1 GB libero in $home." "Disk almost full: 1 GB must be free in $home."
}

maven() { (cd "$root" && mvn -B -ntp "$@"); }

# Succeeds when $1 is there and nothing it is built from, in the folders and files that follow, is newer.
up_to_date() {
  local built="$1"
  shift
  [ -f "$built" ] || return 1
  local newer
  newer="$(cd "$root" && find "$@" -type f -newer "$built" \
    -not -path '*/target/*' -not -path '*/src/test/*' -print -quit 2>/dev/null)" || true
  [ -z "$newer" ]
}

# Builds module $1 and what it needs, without its tests.
build() {
  local log="$home/build.log"
  maven -q -Dmaven.test.skip=true -Dspotless.check.skip=true -pl "$1" -am package >"$log" 2>&1 || {
    grep -m 15 ERROR "$log" >&2 || tail -n 15 "$log" >&2
    refuse "La costruzione non è riuscita; registro completo: $log" "The build failed; whole log: $log"
  }
}

# Two commands never build at the same time in the same folder (where the system has flock).
lock_build() {
  if command -v flock >/dev/null; then
    exec 9>"$home/build.lock"
    flock 9
  fi
}

unlock_build() { exec 9>&-; }

need_launcher() {
  up_to_date "$root/modules/launcher/target/classpath" pom.xml modules/launcher && return
  say "Costruisco il programma di avvio..."
  build modules/launcher
  touch "$root/modules/launcher/target/classpath"
}

need_application() {
  up_to_date "$root/modules/app/target/respi.jar" pom.xml modules bpmn config && return
  say "Costruisco l'applicazione (la prima volta qualche minuto)..."
  build modules/app
  [ -f "$root/modules/app/target/respi.jar" ] || refuse \
    "La costruzione non ha prodotto modules/app/target/respi.jar." "The build made no modules/app/target/respi.jar."
  touch "$root/modules/app/target/respi.jar"
}

# Fetches the Keycloak distribution once, through Maven like everything else.
need_keycloak() {
  local version
  version="$(sed -n 's:.*<keycloak.version>\(.*\)</keycloak.version>.*:\1:p' "$root/pom.xml")"
  if [ -d "$home/keycloak-$version" ] || [ -f "$home/downloads/keycloak-quarkus-dist-$version.zip" ]; then
    return
  fi
  say "Scarico Keycloak $version (180 MB, solo la prima volta)..."
  maven -q -pl modules/launcher dependency:copy@keycloak "-Drespi.downloads=$home/downloads.new" >"$home/build.log" 2>&1 || {
    tail -n 15 "$home/build.log" >&2
    refuse "Non è stato possibile scaricare Keycloak $version; registro: $home/build.log" "Could not fetch Keycloak $version."
  }
  mkdir -p "$home/downloads"
  mv "$home/downloads.new/"*.zip "$home/downloads/"
  rmdir "$home/downloads.new"
}

# Takes out of the application what the commands of the law need, once after each build: a small class path of jars alone,
# so that Java can keep it ready (class data sharing) and they answer at once.
need_law() {
  local law="$home/law" jar="$root/modules/app/target/respi.jar"
  [ "$law/ready" -nt "$jar" ] && return
  rm -rf "$law"
  mkdir -p "$law"
  (
    cd "$law"
    "$JAVA_HOME/bin/jar" tf "$jar" |
      grep -E '^BOOT-INF/(lib/(respi-(kernel|cases|dossiers)|jackson-(core|databind)-3|jackson-annotations|jspecify|icu4j)[-.0-9][^/]*\.jar|classes/(it/respi/app/law/|messages/law)[^/]+)$' >wanted
    xargs "$JAVA_HOME/bin/jar" xf "$jar" <wanted
    "$JAVA_HOME/bin/jar" cf law.jar -C BOOT-INF/classes .
    mv BOOT-INF/lib/*.jar .
    rm -rf BOOT-INF wanted
    touch ready
  )
}

# Replaces this shell by the command $1 of the application, which needs neither server nor database.
exec_law() {
  local main="$1" path
  shift
  need_jdk
  need_maven
  need_space
  lock_build
  need_application
  need_law
  unlock_build
  path="$(printf '%s:' "$home"/law/*.jar)"
  exec "$JAVA_HOME/bin/java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable \
    -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$home/law/classes.jsa" -cp "${path%:}" "$main" "$@"
}

# Replaces this shell by the Java program $1, so that signals reach it.
exec_launcher() {
  local main="$1"
  shift
  exec "$JAVA_HOME/bin/java" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Drespi.project=$root" \
    -cp "$root/modules/launcher/target/classes:$(cat "$root/modules/launcher/target/classpath")" "$main" "$@"
}
