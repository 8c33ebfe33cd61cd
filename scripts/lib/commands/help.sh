# SPDX-License-Identifier: EUPL-1.2
# respi help: the commands and what each does.
summary="mostra questo elenco"

run() {
  say "Uso: scripts/respi <comando> [opzioni]"
  local file
  for file in "$root"/scripts/lib/commands/*.sh; do
    printf '  %-13s %s\n' "$(basename "$file" .sh)" "$(sed -n 's/^summary="\(.*\)"$/\1/p' "$file")"
  done
}
