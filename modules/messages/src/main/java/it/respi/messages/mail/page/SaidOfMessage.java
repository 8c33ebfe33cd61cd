// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.page;

import it.respi.messages.mail.MessageReason;
import it.respi.messages.mail.MessageState;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody of an office may say of a message by hand. */
enum SaidOfMessage {
    /** It shall not go out (trattieni). */
    HOLD_BACK("trattieni", Set.of(MessageState.QUEUED), MessageState.CANCELLED, MessageReason.HELD_BACK),
    /** The person has it: they said so, or it was handed to them (consegnato). */
    DELIVERED("consegnato", Set.of(MessageState.SENT, MessageState.FAILED), MessageState.DELIVERED, null),
    /** The mail came back to the address of the office (tornato indietro). */
    CAME_BACK("tornato", Set.of(MessageState.SENT), MessageState.FAILED, MessageReason.CAME_BACK);

    private final String path;
    private final Set<MessageState> from;
    private final MessageState to;
    private final @Nullable MessageReason reason;

    SaidOfMessage(String path, Set<MessageState> from, MessageState to, @Nullable MessageReason reason) {
        this.path = path;
        this.from = from;
        this.to = to;
        this.reason = reason;
    }

    static Optional<SaidOfMessage> at(String path) {
        return Arrays.stream(values()).filter(said -> said.path.equals(path)).findFirst();
    }

    /** Last part of its address. */
    public String path() {
        return path;
    }

    boolean fits(MessageState state) {
        return from.contains(state);
    }

    MessageState to() {
        return to;
    }

    @Nullable
    MessageReason reason() {
        return reason;
    }
}
