// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.send;

import it.respi.messages.mail.MessageReason;
import it.respi.messages.mail.MessageState;
import it.respi.platform.mail.MailServer;
import it.respi.platform.mail.ServiceMails;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Mails to people who work for the network, in the reader's words. */
@Component
record ServiceLines(ServiceRows rows, MailServer server, Texts texts, Dates dates) implements ServiceMails {

    @Override
    public List<Line> about(String about) {
        return rows.about(about).stream()
                .map(row -> new Line(row.to(), row.subject(), when(row), tag(row.state()), why(row)))
                .toList();
    }

    @Override
    public Set<String> undelivered(Collection<String> about) {
        return Set.copyOf(rows.undelivered(about));
    }

    private String when(ServiceRows.Row row) {
        if (row.ended() == null) {
            return texts.say(row.tries() == 0 ? "message.written" : "message.service.again", dates.moment(row.next()));
        }
        return texts.say(
                row.state() == MessageState.SENT ? "message.sent" : "message.ended", dates.moment(row.ended()));
    }

    private Tag tag(MessageState state) {
        String text = texts.say("message.state." + state);
        return switch (state) {
            case QUEUED -> new Tag("gry", "s-clock", text);
            case SENT, DELIVERED -> new Tag("blu", "s-run", text);
            case FAILED -> new Tag("red", "s-late", text);
            case CANCELLED -> new Tag("amb", "s-warn", text);
        };
    }

    private String why(ServiceRows.Row row) {
        MessageReason reason = row.reason();
        if (reason != null) {
            return texts.say(
                    reason == MessageReason.NO_ADDRESS ? "message.service.no-address" : "message.reason." + reason, "");
        }
        return row.state() == MessageState.QUEUED && !server.isUsed() ? texts.say("message.not-configured") : "";
    }
}
