// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import it.respi.cases.Act;
import java.util.Map;

/** Actions that belong together, by what they record. */
interface ActionGroup {
    Map<Act, StepAction> actions();
}
