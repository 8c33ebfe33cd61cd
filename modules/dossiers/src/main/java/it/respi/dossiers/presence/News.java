// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.presence;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.CaseLines;
import it.respi.dossiers.DocumentScope;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers.Watched;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.AuditRegister;
import it.respi.platform.audit.AuditRegister.Recorded;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.data.SqlPart;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The newest change by somebody else, read from the history; only of sections, cases and documents that the reader sees. Notes, questions and
 * what is done about sharing and protection are never told of here.
 */
@Component
class News {
    private static final Set<String> OWN_WORDS =
            Arrays.stream(DossierAction.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NO_CHANGE =
            Set.of("OPEN", "CANDIDATE", "OVERRULED", AccessLog.NOTE_TAKEN_BACK, AuditTrail.WRITTEN);
    private static final Map<String, Section> CHANGES = Map.of(
            "EDIT_PERSON", Section.PERSON,
            "CHANGE_FAMILY", Section.PERSON,
            "ADD_DOCUMENT", Section.DOCUMENTS,
            "PRECHECK_DOCUMENT", Section.DOCUMENTS,
            "CORRECT_DOCUMENT", Section.DOCUMENTS,
            "VERIFY_DOCUMENT", Section.DOCUMENTS);

    private final AuditRegister register;
    private final CaseLines cases;
    private final DocumentScope documents;

    News(AuditRegister register, CaseLines cases, DocumentScope documents) {
        this.documents = documents;
        this.register = register;
        this.cases = cases;
    }

    /** What changed last, after that moment, by somebody else. */
    Optional<Change> since(Instant since, Watched watched, Actor actor) {
        SqlPart told = SqlPart.both(cases.tells("object", actor), documents.tells("object", actor, watched.dossier()));
        return register.since(watched.dossier().id(), since, told).stream()
                .filter(entry ->
                        entry.who().staffId() != actor.staffId() && entry.who().staffId() != 0)
                .flatMap(entry -> section(entry)
                        .filter(section -> watched.rights().sees(section))
                        .map(section ->
                                new Change(entry.who().staffId(), entry.who().officeId(), entry.at(), section))
                        .stream())
                .findFirst();
    }

    /**
     * The events of cases are not among the actions on dossiers: each of them is a change of a case. Who marked a paper of a
     * case is told by its event: an entry that names no document is told to nobody.
     */
    private static Optional<Section> section(Recorded entry) {
        if (OWN_WORDS.contains(entry.action())) {
            return Optional.ofNullable(CHANGES.get(entry.action()))
                    .filter(section -> section != Section.DOCUMENTS || entry.object() != null);
        }
        return NO_CHANGE.contains(entry.action()) ? Optional.empty() : Optional.of(Section.CASE);
    }

    /**
     * A change.
     *
     * @param section what of the dossier it touched
     */
    record Change(int staffId, int officeId, Instant at, Section section) {}
}
