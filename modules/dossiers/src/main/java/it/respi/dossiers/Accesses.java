// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.audit.AuditRegister;
import it.respi.platform.audit.AuditRegister.Recorded;
import it.respi.platform.audit.Purpose;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who used a dossier, as the person it is about may know it (art. 15 GDPR): offices and functions, no names. */
@Component
public class Accesses {
    /** Action of whoever opened the page of a case with the code of its papers (pagina di stato): nobody of an office. */
    public static final String BY_CODE = "STATUS_PAGE";

    private final Dossiers dossiers;
    private final MergedParts merged;
    private final Documents documents;
    private final AuditRegister register;
    private final SafeContacts contacts;
    private final Clock clock;

    Accesses(
            Dossiers dossiers,
            MergedParts merged,
            Documents documents,
            AuditRegister register,
            SafeContacts contacts,
            Clock clock) {
        this.dossiers = dossiers;
        this.merged = merged;
        this.documents = documents;
        this.register = register;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Every use of a dossier so far, and of what was merged into it as far as the actor reaches that; asking is one more.
     *
     * @throws NotFound {@code dossier.not-found} when it is not there or not shared with the actor's office
     * @throws NotAllowed {@code dossier.action.not-allowed} unless the actor works at a help desk
     */
    @Transactional
    public Told of(String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.PRINT_ACCESSES);
        List<Dossier> all = new ArrayList<>(List.of(dossier));
        all.addAll(merged.of(dossier, actor, DossierAction.PRINT_ACCESSES));
        return new Told(
                dossier.number(),
                dossier.demo(),
                dossier.holder().data(),
                contacts.of(dossier).languages(),
                dossier.ownerOfficeId(),
                usesOf(all, one -> documents.of(actor, one)));
    }

    /** The same of a dossier that was taken for the copy of everything. */
    public List<Use> usesOf(Dossier dossier) {
        return usesOf(List.of(dossier), one -> documents.allForProcess(one.id()));
    }

    private List<Use> usesOf(List<Dossier> all, Function<Dossier, List<DocumentRow>> named) {
        List<Recorded> entries = new ArrayList<>();
        Map<String, String> kinds = new HashMap<>();
        for (Dossier one : all) {
            entries.addAll(register.ofDossier(one.id()));
            kinds.putAll(kinds(named.apply(one)));
        }
        entries.sort(Comparator.comparing(Recorded::at));
        return uses(entries, kinds);
    }

    /** Kind of paper of each document, by what entries call it. */
    private static Map<String, String> kinds(List<DocumentRow> documents) {
        return documents.stream().collect(Collectors.toMap(row -> AccessLog.DOCUMENT + row.id(), DocumentRow::kind));
    }

    private List<Use> uses(List<Recorded> entries, Map<String, String> kinds) {
        Map<Use, Integer> times = new LinkedHashMap<>();
        for (Recorded entry : entries) {
            if (isAccess(entry)) {
                times.merge(useOf(entry, kinds.get(String.valueOf(entry.object()))), 1, Integer::sum);
            }
        }
        List<Use> uses = new ArrayList<>();
        times.forEach((use, count) -> uses.add(use.times(count)));
        return uses;
    }

    /** What the system did by itself and what stands in the history of the case is no access. */
    private static boolean isAccess(Recorded entry) {
        String object = entry.object();
        if (BY_CODE.equals(entry.action())) {
            return true;
        }
        return entry.who().officeId() != 0 && (object == null || object.startsWith(AccessLog.DOCUMENT));
    }

    private Use useOf(Recorded entry, @Nullable String kind) {
        LocalDate day = LocalDateTime.ofInstant(entry.at(), clock.getZone()).toLocalDate();
        List<String> functions = entry.who().lanes().isEmpty()
                ? List.of()
                : List.of(entry.who().lanes().split(",", -1));
        return new Use(day, entry.who().officeId(), functions, entry.action(), kind, entry.purpose(), 1);
    }

    /**
     * What is told.
     *
     * @param languages as the person wants them, the chosen one first ({@link SafeContacts})
     * @param ownerOfficeId the help desk that keeps the dossier, where the person can ask
     * @param uses by day, oldest first; the same of the same day stands once
     */
    public record Told(
            String number, boolean demo, PersonData person, List<String> languages, int ownerOfficeId, List<Use> uses) {
        public Told {
            languages = List.copyOf(languages);
            uses = List.copyOf(uses);
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Told[" + number + "]";
        }
    }

    /**
     * One use.
     *
     * @param functions codes of the lanes held then; empty where they were not recorded
     * @param action a {@link DossierAction}, {@code OPEN} or {@link Accesses#BY_CODE}, which has no office (0)
     * @param documentKind kind of paper of the document it was about; null for none, or one that is gone or that the office which
     *     tells it does not see
     */
    public record Use(
            LocalDate day,
            int officeId,
            List<String> functions,
            String action,
            @Nullable String documentKind,
            Purpose purpose,
            int times) {
        public Use {
            functions = List.copyOf(functions);
        }

        Use times(int count) {
            return new Use(day, officeId, functions, action, documentKind, purpose, count);
        }
    }
}
