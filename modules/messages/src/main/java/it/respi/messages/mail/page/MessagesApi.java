// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.kernel.actor.Actor;
import it.respi.messages.mail.MessageKind;
import it.respi.messages.mail.MessageReason;
import it.respi.messages.mail.MessageRow;
import it.respi.messages.mail.MessageSeal;
import it.respi.messages.mail.MessageState;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the person was told, for programs. */
@RestController
@Tag(name = "Messages")
class MessagesApi {
    private final DossierMessages messages;
    private final MessageSeal seal;

    MessagesApi(DossierMessages messages, MessageSeal seal) {
        this.messages = messages;
        this.seal = seal;
    }

    @Operation(summary = "api.op.messages", description = "api.op.messages.how")
    @GetMapping(path = "/api/v1/dossiers/{number}/messages", produces = MediaType.APPLICATION_JSON_VALUE)
    PageJson list(Actor actor, @PathVariable String number, @RequestParam(required = false) @Nullable String cursor) {
        DossierMessages.Shown shown = messages.of(number, actor, cursor);
        return new PageJson(
                shown.messages().map(row -> json(shown, row)).items(),
                shown.messages().next());
    }

    private MessageJson json(DossierMessages.Shown shown, MessageRow row) {
        MessageRow.Times times = row.times();
        String language = row.language();
        return new MessageJson(
                Long.toString(row.id()),
                Long.toString(row.caseId()),
                row.kind(),
                row.state(),
                row.reason(),
                row.aboutAt(),
                times.next(),
                times.sent(),
                times.ended(),
                language == null || language.isEmpty() ? null : language,
                shown.numbers() ? seal.address(shown.person(), row) : null,
                seal.text(shown.person(), row));
    }

    /** @param next what to send as {@code cursor} to read on; left out on the last page */
    @Schema(name = "MessagePage")
    record PageJson(List<MessageJson> messages, @Nullable String next) {}

    /**
     * A message to the person.
     *
     * @param about day or hour that it speaks of, by the clock of the office
     * @param notBefore when it goes or went at the earliest
     * @param endedAt when it was clear what became of it
     * @param language of its words beside Italian
     * @param address where it went, for who sees numbers
     * @param text as sent
     */
    @Schema(name = "Message")
    record MessageJson(
            String id,
            String caseId,
            MessageKind kind,
            MessageState state,
            @Nullable MessageReason reason,
            @Nullable LocalDateTime about,
            Instant notBefore,
            @Nullable Instant sentAt,
            @Nullable Instant endedAt,
            @Nullable String language,
            @Nullable String address,
            @Nullable String text) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "MessageJson[" + id + "]";
        }
    }
}
