// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence that the keys are missing, instead of a stack of exceptions. */
class KeysMissingAtStart extends AbstractFailureAnalyzer<KeysMissing> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, KeysMissing cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Point RESPI_KEYS_DIR to the keys of this network, or bring them back from their copy"
                        + " (docs/operations.md).",
                failure);
    }
}
