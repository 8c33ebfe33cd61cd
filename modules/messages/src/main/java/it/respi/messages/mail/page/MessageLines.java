// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.page;

import it.respi.messages.letter.PersonLanguage;
import it.respi.messages.mail.MessageReason;
import it.respi.messages.mail.MessageRow;
import it.respi.messages.mail.MessageSeal;
import it.respi.messages.mail.MessageState;
import it.respi.messages.mail.text.MailText;
import it.respi.platform.mail.MailServer;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.Staff;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages in the reader's words. */
@Component
record MessageLines(MessageSeal seal, MailServer server, Texts texts, Dates dates, Staff staff, Clock clock) {

    Line line(DossierMessages.Shown shown, MessageRow row) {
        return new Line(
                row.id(),
                title(row),
                when(row),
                tag(row),
                why(row),
                language(row),
                shown.numbers() ? seal.address(shown.person(), row) : null,
                spoken(row, seal.text(shown.person(), row)),
                row.going(clock.instant()),
                shown.maySay(row)
                        ? Arrays.stream(SaidOfMessage.values())
                                .filter(said -> said.fits(row.state()))
                                .toList()
                        : List.of());
    }

    private static List<MailText.Spoken> spoken(MessageRow row, @Nullable String text) {
        return text == null
                ? List.of()
                : MailText.spoken(
                        text,
                        PersonLanguage.find(Objects.requireNonNullElse(row.language(), ""))
                                .orElse(PersonLanguage.IT));
    }

    private String title(MessageRow row) {
        String told = texts.say("message.kind." + row.kind());
        return row.reminder() && isPlain(row) ? texts.say("message.reminder", told) : told;
    }

    /** The others are reminders by their nature. */
    private static boolean isPlain(MessageRow row) {
        return switch (row.kind()) {
            case M01, OATH, SP3 -> false;
            default -> true;
        };
    }

    private String when(MessageRow row) {
        Instant sent = row.times().sent();
        Instant ended = row.times().ended();
        if (sent != null) {
            return texts.say("message.sent", dates.moment(sent));
        }
        if (ended != null) {
            return texts.say("message.ended", dates.moment(ended));
        }
        return isPlanned(row)
                ? texts.say("message.planned", dates.moment(row.times().next()))
                : texts.say("message.written", dates.moment(row.times().created()));
    }

    private boolean isPlanned(MessageRow row) {
        return row.tries() == 0 && row.times().next().isAfter(clock.instant());
    }

    private Tag tag(MessageRow row) {
        String text = texts.say("message.state." + row.state());
        return switch (row.state()) {
            case QUEUED ->
                row.going(clock.instant())
                        ? new Tag("blu", "s-run", texts.say("message.state.GOING"))
                        : isPlanned(row)
                                ? new Tag("gry", "s-clock", texts.say("message.state.PLANNED"))
                                : new Tag("gry", "s-clock", text);
            case SENT -> new Tag("blu", "s-run", text);
            case DELIVERED -> new Tag("grn", "s-ok", text);
            case FAILED -> new Tag("red", "s-late", text);
            case CANCELLED -> new Tag("gry", null, text);
        };
    }

    private @Nullable String why(MessageRow row) {
        MessageReason reason = row.reason();
        Integer by = row.endedBy();
        String who = by == null ? "" : staff.nameOf(by);
        if (reason != null) {
            return texts.say("message.reason." + reason, who);
        }
        if (row.state() == MessageState.QUEUED && !server.isUsed()) {
            return texts.say("message.not-configured");
        }
        return by == null ? null : texts.say("message.said-by", who);
    }

    private @Nullable String language(MessageRow row) {
        String code = row.language();
        return code == null || code.isEmpty() ? null : texts.say("language." + code);
    }

    /**
     * A message on the page.
     *
     * @param why why it was not sent, or who said what became of it; null when there is nothing to say
     * @param language of its words beside Italian; null until it is sent
     * @param address where it went; null when the reader does not see it
     * @param text what was written, by its languages; empty when nothing was, or the reader does not see it
     * @param going whether it is about to go, and can be stopped
     * @param said what the reader may say of it
     */
    record Line(
            long id,
            String title,
            String when,
            Tag state,
            @Nullable String why,
            @Nullable String language,
            @Nullable String address,
            List<MailText.Spoken> text,
            boolean going,
            List<SaidOfMessage> said) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }
}
