// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import it.respi.cases.Act;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import java.util.EnumSet;
import java.util.Set;

/** Which letters a procedure can come to need: its model says which acts there are, the letter which it follows. */
final class LetterScope {
    private static final String FAMILY = "p02FamilyReunification";
    private static final Set<String> ENTRIES = Set.of(FAMILY, "p04QuotaEntry", "p05FirstPermit");
    private static final String LONG_TERM = "p03LongTermPermit";

    private final ProcedureDefinition procedure;
    private final Set<Act> acts = EnumSet.noneOf(Act.class);

    LetterScope(ProcedureDefinition procedure) {
        this.procedure = procedure;
        procedure.steps().stream()
                .map(StepDefinition::action)
                .filter(action -> action != null)
                .forEach(action -> Act.of(action).ifPresent(acts::add));
    }

    boolean has(LetterKind kind) {
        return switch (kind) {
            case T01, T12, T15 -> procedure.frame().hasLegalTerm();
            case T03 -> acts.contains(Act.SIGN_DOCUMENT_REQUEST);
            case T04 -> acts.contains(Act.SIGN_REFUSAL_NOTICE);
            case T06 -> acts.contains(Act.PREPARE_KIT);
            case T07, T08 -> acts.contains(Act.SIGN_DECISION);
            case T09, T13 -> acts.contains(Act.BOOK_FINGERPRINTS) || acts.contains(Act.BOOK_APPOINTMENT);
            case T10 -> acts.contains(Act.CONFIRM_WITHDRAWAL);
            case T11 -> acts.contains(Act.CONFIRM_TRANSFER);
            case T14 -> acts.contains(Act.REGISTER_CARD);
            case T20, T22 -> procedure.key().equals(FAMILY);
            case T21 -> ENTRIES.contains(procedure.key());
            case T30 -> procedure.key().equals(LONG_TERM);
            case T02, T05 -> true;
            case T97 -> false;
        };
    }
}
