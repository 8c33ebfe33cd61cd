// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import io.swagger.v3.oas.annotations.media.Schema;
import it.respi.dossiers.quesito.Quesiti.Talk;
import it.respi.dossiers.quesito.QuesitoBox.Page;
import it.respi.registry.Offices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions as programs read them. */
@Component
class QuesitoJson {
    private final Offices offices;
    private final QuesitoRules rules;

    QuesitoJson(Offices offices, QuesitoRules rules) {
        this.offices = offices;
        this.rules = rules;
    }

    ListJson list(Page page) {
        return new ListJson(page.items().stream().map(this::one).toList(), page.next());
    }

    TalkJson talk(Talk talk) {
        return new TalkJson(
                one(talk.quesito()),
                talk.messages()
                        .map(said -> new MessageJson(
                                Long.toString(said.id()),
                                said.kind().name(),
                                said.body(),
                                offices.get(said.officeId()).code(),
                                said.at()))
                        .items(),
                talk.messages().next());
    }

    private OneJson one(Quesito quesito) {
        return new OneJson(
                Long.toString(quesito.id()),
                quesito.number(),
                quesito.topic(),
                quesito.subject().isEmpty() ? null : quesito.subject(),
                offices.get(quesito.fromOffice()).code(),
                offices.get(quesito.toOffice()).code(),
                quesito.at(),
                quesito.dueOn(),
                quesito.state().name(),
                quesito.isLate(rules.today()));
    }

    /** @param next cursor of the next page, null for the last */
    @Schema(name = "Questions")
    record ListJson(List<OneJson> questions, @Nullable String next) {}

    /**
     * A question.
     *
     * @param dossier number of the dossier, null for a general question
     * @param subject null in lists, for questions about dossiers
     * @param from code of the office that asks
     * @param to code of the office that answers
     * @param dueOn promised day of the answer
     * @param late whether that day passed without an answer
     */
    @Schema(name = "Question")
    record OneJson(
            String id,
            @Nullable String dossier,
            Topic topic,
            @Nullable String subject,
            String from,
            String to,
            Instant at,
            LocalDate dueOn,

            @Schema(allowableValues = {"OPEN", "ANSWERED", "CLOSED"})
            String state,

            boolean late) {}

    /**
     * A question and what was said, in the order in which it was written.
     *
     * @param earlier what to send as {@code before} for the messages before these; left out when these are the first
     */
    @Schema(name = "Talk")
    record TalkJson(
            OneJson question,
            List<MessageJson> messages,
            @Nullable String earlier) {}

    /** @param office code of the office that wrote it */
    @Schema(name = "QuestionMessage")
    record MessageJson(
            String id,

            @Schema(allowableValues = {"QUESTION", "ANSWER", "FOLLOW_UP"})
            String kind,

            String body,
            String office,
            Instant at) {}
}
