// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

/** What finishing a step records. */
@FunctionalInterface
interface StepAction {
    void perform(StepContext context);
}
