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
    /** There is no shared model of that key. */
    CALLED_UNKNOWN,
    /** A call says more, or less, than key, case and plain values. */
    CALL_FORM,
    /** The model that is called is not fit itself, or calls the one that calls it. */
    CALLED_UNFIT,
    /** A model is called for different offices. */
    CALL_DISPUTED,
    /** Two steps that run together have the same id. */
    STEP_TWICE,
    /** There is no decision table of that key. */
    TABLE_UNKNOWN,
    /** A decision is asked otherwise than from a table of the same deployment for one plain value. */
    TABLE_FORM,
    /** A decision table says more than comparing answers with plain values. */
    TABLE_CONTENT,
    /** A table of papers asks for one that there is not. */
    PAPER_UNKNOWN,
    /** The file with the table is not fit itself. */
    TABLE_UNFIT,
    /** Several rules of a table that allows one fit the same answers. */
    TABLE_OVERLAP,
    /** A service task runs inside the user's transaction instead of as a background job. */
    NOT_ASYNC,
    /** A step stands in no lane that Respi knows. */
    LANE_MISSING,
    /** A step stands in lanes of different people. */
    LANE_TWICE,
    /** An element cannot be reached from any start. */
    UNREACHABLE,
    /** A form field is of a kind Respi cannot show, or of none. */
    FIELD_KIND,
    /** A gateway may find no way out: no default, and the conditions leave an answer open. */
    GATEWAY_INCOMPLETE,
    /** An element or flow is not drawn. */
    DRAWING_MISSING,
    /** An element or event that Respi does not run. */
    UNSUPPORTED,
    /** A message that nobody sends. */
    MESSAGE_UNKNOWN,
    /** The process is not marked as executable. */
    NOT_EXECUTABLE,
    /** The process does not begin with exactly one plain start event. */
    START,
    /** The questions of a step stand outside the model. */
    FORM_ELSEWHERE,
    /** The name of a field is none that can be used, or twice in a step. */
    FIELD_NAME,
    /** A limit of an answer cannot be kept or is none that Respi checks, or the answers of a choice are not told apart. */
    FIELD_LIMIT,
    /** A gateway or timer reads what nobody answers, or what is not known on every way. */
    NOT_ASKED,
    /** A gateway or timer reads a text that somebody writes. */
    TEXT_DECIDES,
    /** The model can run round without waiting for anybody. */
    ENDLESS,
    /** A name is longer than the work list keeps. */
    TOO_LONG,
    /** An action, an office or a legal term that Respi does not know. */
    UNKNOWN_NAME,
    /** Something is signed on a way on which nobody proposed it before. */
    NOT_PROPOSED,
    /** A property has another form than the one in which it is read: a whole number, yes or no, a time. */
    PROPERTY,
    /** The model cannot be read as a procedure. */
    NOT_READ,
    /** The file or folder cannot be read, or is too large. */
    FILE,
    /** Another model has the same key. */
    KEY_TAKEN,
    /** The engine itself does not take the model. */
    ENGINE
}
