// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import it.respi.messages.letter.Phrases;
import it.respi.messages.mail.MessageKind;
import it.respi.platform.view.Texts;
import it.respi.registry.ParameterReaders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The letters and mails in whose sentences a parameter has a place. */
@Component
class LettersThatCount implements ParameterReaders {
    /** Where the facts of a letter hold what a parameter says; some hold a day counted with it. */
    private static final Map<String, List<String>> PLACES = Map.ofEntries(
            Map.entry("preavviso.window", List.of("windowDays")),
            Map.entry("preavviso.restart", List.of("restartDays")),
            Map.entry("remedy.tar", List.of("tarDays", "tar")),
            Map.entry("remedy.petition", List.of("petitionDays", "petition")),
            Map.entry("remedy.silence", List.of("silenceUntil")),
            Map.entry("permit.refusal.leave_within", List.of("leaveDays", "leaveBy")),
            Map.entry("permit.absence_max_renewal", List.of("absenceMonths")),
            Map.entry("address.change.notice", List.of("addressDays")),
            Map.entry("residence.renew_declaration", List.of("dwellingDays")),
            Map.entry("host.notice", List.of("hostHours")),
            Map.entry("citizenship.oath", List.of("oathMonths")),
            Map.entry("family.visa.decision", List.of("visaDays")),
            Map.entry("family.entry.appear_sui", List.of("appearDays")),
            Map.entry("work.contract_of_stay", List.of("contractDays")),
            Map.entry("integration_agreement.age", List.of("agreementAge")),
            Map.entry("integration_agreement.credits", List.of("agreementCredits")),
            Map.entry("permit.longterm.stay", List.of("stayYears")),
            Map.entry("permit.longterm.absence_consecutive", List.of("absenceRow")),
            Map.entry("permit.longterm.absence_total", List.of("absenceAll")),
            Map.entry("permit.longterm.document_validity", List.of("documentYears")),
            Map.entry("permit.longterm.document_validity.minor", List.of("minorYears")),
            Map.entry("income.social_allowance", List.of("allowance")));

    private final Texts texts;

    LettersThatCount(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Reader> of(String key) {
        List<String> places = PLACES.getOrDefault(key, List.of());
        Stream<LetterKind> kinds = places.isEmpty() ? Stream.empty() : Arrays.stream(LetterKind.values());
        Stream<String> letters = kinds.filter(kind -> places.stream().anyMatch(Phrases.placesIn(kind.name())::contains))
                .map(kind -> texts.say("parameter.reader.letter", kind, texts.say("letter.name." + kind)));
        Stream<String> mails = Arrays.stream(MessageKind.values())
                .filter(kind -> kind.term().equals(key)
                        && Phrases.placesOf("mail", kind.name()).contains("days"))
                .map(kind -> texts.say("parameter.reader.mail", kind, texts.say("message.kind." + kind)));
        return Stream.concat(letters, mails).map(name -> Reader.of(name, null)).toList();
    }
}
