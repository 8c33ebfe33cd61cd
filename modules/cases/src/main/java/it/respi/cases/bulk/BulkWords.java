// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import it.respi.cases.step.StepRow;
import it.respi.cases.step.StepWords;
import it.respi.kernel.refusal.RespiException;
import it.respi.platform.view.Texts;
import org.springframework.stereotype.Component;

/** Rows of an order and what becomes of them, in the reader's language. */
@Component
record BulkWords(StepWords steps, Texts texts) {
    String title(StepRow step) {
        return steps.title(step.code(), step.title());
    }

    String why(RespiException refused) {
        return texts.say(refused.code(), refused.args());
    }

    String say(String key, Object... args) {
        return texts.say(key, args);
    }
}
