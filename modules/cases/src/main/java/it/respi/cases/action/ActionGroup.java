// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import java.util.Map;

/** Actions that belong together, by the name the models use. */
interface ActionGroup {
    Map<String, StepAction> actions();
}
