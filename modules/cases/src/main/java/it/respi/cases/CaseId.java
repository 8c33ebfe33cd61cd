// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

/** Number of a case file (pratica); the business key of its process. */
public record CaseId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
