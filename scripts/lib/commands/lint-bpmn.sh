# SPDX-License-Identifier: EUPL-1.2
# respi lint-bpmn FILE...: checks models of procedures as the build does, without starting anything.
summary="controlla modelli BPMN e tabelle DMN (file come argomenti)"

run() {
  need_jdk
  need_maven
  need_space
  lock_build
  need_application
  unlock_build
  exec "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -Dloader.main=it.respi.process.lint.LintCommand -cp "$root/modules/app/target/respi.jar" \
    org.springframework.boot.loader.launch.PropertiesLauncher "$@"
}
