// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What help speaks of (argomento), and the pages each topic belongs to; the first whose pattern fits a page is its topic, so
 * the order counts. The bundles hold, by {@link #word()}, {@code help.inbox.title}, {@code help.inbox.lead} and the sentences
 * {@code help.inbox.1}, {@code help.inbox.2} and so on.
 */
enum HelpTopic {
    FAMILY("/u/dossier/[^/]+/famiglia.*"),
    DOCUMENTS("/u/dossier/[^/]+/(documenti|pratica/[^/]+/lista).*"),
    LETTERS("/u/dossier/[^/]+/(messaggi|stampa).*"),
    STEPS("/u/dossier/[^/]+/(passi|pratica|diagramma).*"),
    SHARING(
            "/u/dossier/[^/]+/(condivisione|passaggio|consenso|protezione|motivo|quesiti|note).*|/u/(passaggi|quesiti|precedenti|persone-seguite|aperture).*"),
    RIGHTS("/u/dossier/[^/]+/(diritti|storia).*|/u/(richieste|conservazione|registro).*"),
    COUNTER("/u/sportello.*|/u/dossier(/nuovo.*|/cerca.*)?|/u/unioni.*|/u/dossier/[^/]+/unione.*"),
    DOSSIER("/u/dossier/.*"),
    INBOX("/u/attivita.*"),
    APPOINTMENTS("/u/(appuntamenti|agenda|mediatori).*"),
    DEADLINES("/u/(tempi|scadenze|calcoli|parametri|calendari).*"),
    ADMINISTRATION("/u/(amministrazione|uffici|procedure|incidenti).*"),
    START(".*");

    /** As they are shown: first what everybody needs first. */
    static final List<HelpTopic> SHOWN = List.of(
            START,
            COUNTER,
            INBOX,
            DOSSIER,
            DOCUMENTS,
            STEPS,
            APPOINTMENTS,
            DEADLINES,
            FAMILY,
            LETTERS,
            SHARING,
            RIGHTS,
            ADMINISTRATION);

    private final Pattern pages;

    HelpTopic(String pages) {
        this.pages = Pattern.compile(pages);
    }

    /** Its word in addresses and in the keys of the bundles. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The topic of a page. */
    static HelpTopic of(String path) {
        return Arrays.stream(values())
                .filter(topic -> topic.pages.matcher(path).matches())
                .findFirst()
                .orElse(START);
    }

    /** The topic of a word; empty when there is none. */
    static Optional<HelpTopic> byWord(String word) {
        return Arrays.stream(values())
                .filter(topic -> topic.word().equals(word))
                .findFirst();
    }
}
