// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

/** What a model is checked for; the name is also the message key of its explanation. */
public enum Rule {
    /** The file is no BPMN 2.0 model with one process. */
    UNREADABLE,
    /** An expression names a bean that models may not use. */
    UNKNOWN_BEAN,
    /** The model brings a script. */
    SCRIPT,
    /** A Java class, mail or shell task, or an external worker is named instead of a bean. */
    CLASS_DELEGATE,
    /** A connector would call the outside past the application. */
    CONNECTOR,
    /** An expression that is no allowed bean, condition, or moment. */
    EXPRESSION,
    /** The process to call is computed. */
    CALL_BY_EXPRESSION,
    /** A service task runs inside the user's transaction instead of as a background job. */
    NOT_ASYNC,
    /** A step stands in no lane that Respi knows. */
    LANE_MISSING,
    /** An element cannot be reached from any start. */
    UNREACHABLE,
    /** A form field is of a kind Respi cannot show, or of none. */
    FIELD_KIND,
    /** A gateway may find no way out: no default, and the conditions leave an answer open. */
    GATEWAY_INCOMPLETE,
    /** An element or flow is not drawn. */
    DRAWING_MISSING,
    /** The process does not say how many days its history is kept. */
    HISTORY_TIME_MISSING
}
