// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.platform.view.Texts;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import it.respi.registry.SubstituteOfficial;
import it.respi.registry.SubstituteOfficials;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What the register says on the day of the invented letters. */
final class InventedLaw {
    static final Map<String, Integer> PARAMETERS = Map.ofEntries(
            Map.entry("permit.refusal.leave_within", 15),
            Map.entry("family.visa.decision", 30),
            Map.entry("integration_agreement.age", 16),
            Map.entry("integration_agreement.credits", 30),
            Map.entry("permit.absence_max_renewal", 6),
            Map.entry("permit.longterm.document_validity", 10),
            Map.entry("permit.longterm.document_validity.minor", 5),
            Map.entry("remedy.tar", 60),
            Map.entry("remedy.petition", 120),
            Map.entry("remedy.silence", 1),
            Map.entry("family.entry.appear_sui", 8),
            Map.entry("work.contract_of_stay", 15),
            Map.entry("citizenship.oath", 6),
            Map.entry("permit.longterm.stay", 5),
            Map.entry("permit.longterm.absence_consecutive", 6),
            Map.entry("permit.longterm.absence_total", 10),
            Map.entry("income.social_allowance", 710112),
            Map.entry("address.change.notice", 15),
            Map.entry("residence.renew_declaration", 60),
            Map.entry("host.notice", 48));

    private InventedLaw() {}

    /** The letters made of facts, on the day of the invented clock. */
    static LettersOfFacts letters() {
        Texts texts = mock(Texts.class);
        when(texts.say(anyString())).thenAnswer(call -> call.getArgument(0));
        return new LettersOfFacts(facts(), InventedCase.letters(), texts, InventedCase.CLOCK);
    }

    /** What the invented law makes of an invented case. */
    static CaseFacts facts() {
        LegalParameters parameters = mock(LegalParameters.class);
        when(parameters.find(anyString(), any()))
                .thenAnswer(call -> Optional.ofNullable(PARAMETERS.get(call.<String>getArgument(0)))
                        .map(amount -> new LegalParameter(
                                call.getArgument(0), amount, "DAY", LocalDate.EPOCH, null, "invented", "K")));
        return new CaseFacts(InventedCase.offices(), substitutes(), InventedCase.lines(), new OutcomeFacts(parameters));
    }

    private static SubstituteOfficials substitutes() {
        SubstituteOfficials substitutes = mock(SubstituteOfficials.class);
        when(substitutes.of(InventedCase.POLICE.id()))
                .thenReturn(Optional.of(new SubstituteOfficial("Il Questore vicario", "vicario@pec.example.org")));
        return substitutes;
    }
}
