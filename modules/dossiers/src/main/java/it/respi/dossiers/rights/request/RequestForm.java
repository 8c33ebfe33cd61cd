// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A request of the person that is about to be written down. */
record RequestForm(
        @Nullable String kind,
        @Nullable String channel,
        @Nullable LocalDate receivedOn,
        @Nullable String words) {
    static final int LONGEST = 1000;

    static RequestForm startingOn(LocalDate today) {
        return new RequestForm(null, RequestChannel.DESK.name(), today, null);
    }

    /** Adds what is wrong beside each field. */
    void check(LocalDate today, Errors errors) {
        if (named(RequestKind.values(), kind) == null) {
            errors.rejectValue("kind", "request.kind.missing");
        }
        if (named(RequestChannel.values(), channel) == null) {
            errors.rejectValue("channel", "request.channel.missing");
        }
        checkReceived(today, errors);
        if (text().length() > LONGEST) {
            errors.rejectValue("words", "request.words.long", new Object[] {LONGEST}, "request.words.long");
        }
    }

    private void checkReceived(LocalDate today, Errors errors) {
        if (receivedOn == null) {
            if (!errors.hasFieldErrors("receivedOn")) {
                errors.rejectValue("receivedOn", "request.received.missing");
            }
        } else if (receivedOn.isAfter(today)) {
            errors.rejectValue("receivedOn", "request.received.future");
        } else if (receivedOn.isBefore(today.minusYears(1))) {
            errors.rejectValue("receivedOn", "request.received.old");
        }
    }

    /** After {@link #check}. */
    Requests.NewRequest request() {
        return new Requests.NewRequest(
                Objects.requireNonNull(named(RequestKind.values(), kind), "checked before"),
                Objects.requireNonNull(named(RequestChannel.values(), channel), "checked before"),
                Objects.requireNonNull(receivedOn, "checked before"),
                text());
    }

    private String text() {
        return Objects.requireNonNullElse(words, "").strip();
    }

    static <E extends Enum<E>> @Nullable E named(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "RequestForm[hidden]";
    }
}
