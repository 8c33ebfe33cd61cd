// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import it.respi.platform.data.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reasons and assessments (motivazioni) of the office that decides, and the reasons of a police opinion (parere): who reads
 * them is asked of the case and of the section of the dossier.
 */
@Component
public class CaseTexts {
    /** What was written into a step that records nothing but its answers: who reads it, {@link Text#isSeenWith} says. */
    public static final String ANSWER = "answer";

    /** Why another office is against it (motivi del parere). */
    public static final String OPINION = "opinionReasons";

    /** Why a case that cannot go on was closed (motivo della chiusura). */
    public static final String CLOSING = "closing";

    /** Why a case that was over is decided on once more (motivo della riapertura). */
    public static final String REOPENING = "reopening";

    /** Where the person moves to (nuovo Comune o provincia). */
    public static final String PLACE = "place";

    /** So many of each kind are read. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final CaseSeal seal;
    private final Ids ids;
    private final Clock clock;

    CaseTexts(JdbcClient jdbc, CaseSeal seal, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a text of that kind. */
    public void add(CaseFile file, Actor actor, String kind, String body) {
        long id = ids.next();
        jdbc.sql("insert into case_text (id, case_id, kind, body, sealed, office_id, staff_id, at)"
                        + " values (?, ?, ?, '', ?, ?, ?, ?)")
                .params(
                        id,
                        file.id(),
                        kind,
                        seal.sealText(seal.personOf(file.dossierId()), id, body),
                        actor.office().id(),
                        actor.staffId(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The newest texts of each kind, newest first, so that many of one kind hide none of another; ask {@link Text#isSeenWith} of each before it is shown. */
    public List<Text> of(long caseId) {
        return jdbc.sql(
                        "select kind, body, staff_id, at, id, sealed, holder_id, office_id from (select t.kind, t.body, t.staff_id, t.at,"
                                + " t.office_id, t.id, t.sealed, d.holder_id,"
                                + " row_number() over (partition by t.kind order by t.id desc) as place from case_text t"
                                + " join case_file f on f.id = t.case_id join dossier d on d.id = f.dossier_id"
                                + " where t.case_id = ?) newest where place <= ? order by id desc")
                .params(caseId, MOST)
                .query((rs, row) -> new Text(
                        rs.getString(1),
                        seal.openText(rs.getLong(7), rs.getLong(5), rs.getBytes(6), rs.getString(2)),
                        rs.getInt(8),
                        rs.getInt(3),
                        rs.getTimestamp(4).toInstant()))
                .list();
    }

    /**
     * A text as it is read.
     *
     * @param officeId where it was written
     */
    public record Text(String kind, String body, int officeId, int staffId, java.time.Instant at) {
        /** The section it belongs to; the kinds of a police opinion begin with {@code opinion}. */
        public Section section() {
            if (ANSWER.equals(kind) || PLACE.equals(kind) || CLOSING.equals(kind)) {
                return Section.CASE;
            }
            return kind.startsWith("opinion") ? Section.OPINION : Section.REASONS;
        }

        /**
         * Whether who has these rights reads the reasons of the case: who proposes or signs in the office that decides it,
         * whatever its kind, also where the section of the dossier is closed to offices of that kind (ADR 0019).
         */
        public static boolean readsReasons(CaseRights own) {
            return own.can(CaseAction.READ_REASONS);
        }

        /**
         * Whether who has these rights sees it: what was answered may be a number, or name papers.
         */
        public boolean isSeenWith(DossierRights rights, CaseRights own, Office office) {
            if (!isReadBy(own, office)) {
                return false;
            }
            return switch (section()) {
                case CASE -> seesAll(rights) || CLOSING.equals(kind) && readsReasons(own);
                case REASONS -> true;
                default -> rights.sees(section());
            };
        }

        private static boolean seesAll(DossierRights rights) {
            return rights.sees(Section.CASE) && rights.sees(Section.NUMBERS) && rights.sees(Section.DOCUMENTS);
        }

        /** Whether the case lets somebody of that office read it. */
        public boolean isReadBy(CaseRights own, Office office) {
            boolean ours = section() == Section.REASONS && officeId == office.id();
            return own.can(asks()) || ours && own.can(CaseAction.READ_OWN_REASONS);
        }

        /** What the reader must be allowed to do, of whatever office. */
        private CaseAction asks() {
            return switch (section()) {
                case CASE -> CaseAction.READ;
                case OPINION -> CaseAction.READ_OPINION;
                default -> CaseAction.READ_REASONS;
            };
        }
    }
}
