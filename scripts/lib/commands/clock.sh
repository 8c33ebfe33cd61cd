# SPDX-License-Identifier: EUPL-1.2
# respi clock: a legal term to be checked by hand; no server is needed.
summary="calcola un termine di legge e lo spiega (file JSON, o -)"

run() {
  exec_law it.respi.app.law.ClockCommand "$@"
}
