# SPDX-License-Identifier: EUPL-1.2
# respi codice-fiscale: a codice fiscale checked, read and compared; no server is needed.
summary="controlla e legge un codice fiscale (codice, file JSON, o -)"

run() {
  exec_law it.respi.app.law.FiscalCodeCommand "$@"
}
