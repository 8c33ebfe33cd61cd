// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;

/** Where a job stands (stato dell'incarico, P8.3). */
public enum MediationState {
    REQUESTED("amb"),
    OFFERED("blu"),
    /** Everybody who was asked said no. */
    DECLINED("amb"),
    /** The time of a mediator is taken for an appointment; the mediator has not said yes. */
    HELD("blu"),
    CONFIRMED("grn"),
    /** Took place; how it went is not written yet. */
    DONE("blu"),
    REPORTED("blu"),
    VALIDATED("grn"),
    CANCELLED("gry"),
    NO_INTERPRETER("red-o");

    private final String tone;

    MediationState(String tone) {
        this.tone = tone;
    }

    /** Whether somebody is still looked for. */
    public boolean isOpen() {
        return this == REQUESTED || this == OFFERED || this == DECLINED;
    }

    /** Whether somebody may answer that they do it. */
    public boolean isAnswered() {
        return isOpen() || this == HELD;
    }

    /** Whether it did not take place yet and is not called off. */
    public boolean isToCome() {
        return isAnswered() || this == CONFIRMED;
    }

    /** Whether presence and outcome may be written. */
    public boolean isWritten() {
        return this == HELD || this == CONFIRMED || this == DONE;
    }

    /** In the reader's language. */
    Tag tag(Texts texts) {
        return new Tag(tone, null, texts.say("mediator.job.state." + name()));
    }
}
