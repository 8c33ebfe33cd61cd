// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import it.respi.cases.PrintableCase;
import it.respi.messages.letter.LetterFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The letters that can be printed, by their number in the catalogue (modelli): who gives them and which facts must be there
 * ({@code !} before a name: must not). What is not there is not offered.
 */
enum LetterKind {
    /** Notice of start (comunicazione di avvio, art. 7-8 L. 241/1990). */
    T01("avvio", Giver.OFFICE, "authority", "received", "length", "running", "!late"),
    /** Receipt of opening (ricevuta di apertura). */
    T02("ricevuta", Giver.ANYBODY),
    /** Request for papers (richiesta di integrazione, SP1). */
    T03("integrazione", Giver.OFFICE, "awaitsPapers", "askedPapers"),
    /** Notice of refusal (preavviso di rigetto, art. 10-bis). */
    T04("preavviso", Giver.AUTHOR, "noticeSigned", "readsReasons", "open", "!decided"),
    /** Personal checklist (elenco dei documenti). */
    T05("documenti", Giver.ANYBODY),
    /** Guide to the kit (foglio guida). */
    T06("kit", Giver.ANYBODY, "kit", "sheets", "open", "!started"),
    /** Refusal with its remedies (provvedimento negativo e sintesi). */
    T07("rigetto", Giver.AUTHOR, "refused", "decided", "readsReasons"),
    /** The application is granted (accoglimento). */
    T08("accoglimento", Giver.OFFICE, "granted", "grantedOn"),
    /** Invitation after an absence (invito dopo assenza). */
    T09("assenza", Giver.ANYBODY, "absences"),
    /** Withdrawal to be signed (dichiarazione di rinuncia, SP5). */
    T10("rinuncia", Giver.ANYBODY, "withdrawable"),
    /** Sheet for another Questura (scheda di trasferimento, SP6). */
    T11("trasferimento", Giver.ANYBODY, "authority", "transfer"),
    /** The term is over (termine superato, SP9). */
    T12("termine-superato", Giver.ANYBODY, "authority", "late", "open", "!decided"),
    /** Appointment (appuntamento, SP3). */
    T13("appuntamento", Giver.ANYBODY, "meeting"),
    /** Invitation to collect (invito al ritiro). */
    T14("ritiro", Giver.ANYBODY, "pickup"),
    /** State of the case in the network (attestazione dello stato). */
    T15("stato", Giver.ANYBODY, "authority", "started", "open", "!decided"),
    /** What to do at the consulate (cosa fare al consolato). */
    T20("consolato", Giver.ANYBODY, "nullaOsta", "reunites"),
    /** What to do on arrival (cosa fare all'arrivo). */
    T21("arrivo", Giver.ANYBODY, "arrives", "open"),
    /** Chronology for the sponsor (cronologia). */
    T22("cronologia", Giver.ANYBODY, "reunites", "started"),
    /** Requirements of the long-term permit (scheda requisiti lungo periodo). */
    T30("requisiti", Giver.ANYBODY, "longTerm", "open", "!started"),
    /** Who used the dossier (registro degli accessi). */
    T97("accessi", Giver.ANYBODY);

    private static final List<LetterKind> OWN_MENU = List.of(T02, T05, T97);

    private final String word;
    private final Giver giver;
    private final List<String> needs;

    LetterKind(String word, Giver giver, String... needs) {
        this.word = word;
        this.giver = giver;
        this.needs = List.of(needs);
    }

    /** Who gives a letter out. */
    private enum Giver {
        /** Only the office that decides: it is an act of it. */
        OFFICE,
        /** Only the office whose act it is: the one that decides, or that turns it down before. */
        AUTHOR,
        /** Also the help desk, as a paper of the network. */
        ANYBODY
    }

    /** Its word in addresses and names of files. */
    String word() {
        return word;
    }

    /** The letter of a word; empty when there is none. */
    static Optional<LetterKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** Those that are made of the facts of a case alone. */
    static List<LetterKind> ofFacts() {
        return Arrays.stream(values()).filter(kind -> !OWN_MENU.contains(kind)).toList();
    }

    /** Whether it must say the reasons of the office (motivazione, art. 3 L. 241/1990). */
    boolean statesReasons() {
        return this == T04 || this == T07;
    }

    /** Which office gives it; null when any that works on the case does. */
    @Nullable
    Integer givenBy(PrintableCase.Followed by) {
        return switch (giver) {
            case OFFICE -> by.decidingOfficeId();
            case AUTHOR -> by.refusingOfficeId();
            case ANYBODY -> null;
        };
    }

    /** Whether what it states is known. */
    boolean isDue(LetterFacts facts) {
        return facts.meet(needs);
    }
}
