// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.DocumentJudged;
import it.respi.dossiers.DocumentState;
import it.respi.dossiers.rights.erasure.Decision;
import it.respi.dossiers.rights.erasure.Erasure;
import it.respi.dossiers.rights.erasure.Subject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A paper of a relative on which an open case rests, and is gone: the list of that case never says that it is there. */
class ErasedPapersTest extends HouseholdGround {
    private static final Decision DECISION = new Decision("REQUEST", null, 1, 2);
    private static final Instant NOW = Instant.now();

    @Autowired
    private Erasure erasure;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private long paper;

    @BeforeEach
    void aPaperOfTheMotherOnTheListOfTheChild() {
        link(mother, child, "CHILD");
        paper = paper(mother, "D05");
        added(paper, NOW.minus(Duration.ofDays(400)));
        assertThat(share(mother, paper)).hasStatus3xxRedirection();
        assertThat(onTheList()).isEqualTo("UPLOADED " + paper);
    }

    @Test
    @DisplayName(
            "Cancellato il dossier di un familiare, il suo documento manca di nuovo nella pratica degli altri (art. 17 GDPR)")
    void whatWasErasedWithItsDossierIsMissingAgainEvenIfItWasAccepted() {
        accepted();

        erased(subject -> erasure.whole(subject, null, DECISION));

        assertThat(onTheList()).isEqualTo("MISSING ");
        assertThat(desk.read(child.path() + "/storia")).bodyText().contains("non è più disponibile");
        assertThat(jdbc.sql("select dossier_id from case_expiry where dossier_id in (?, ?)")
                        .params(mother.id(), child.id())
                        .query(Long.class)
                        .list())
                .as("what ends is still listed of")
                .containsExactly(child.id());
    }

    @Test
    void copiesThatGoAreMissingAgainAndThoseThatStayAreNot() {
        accepted();
        Instant before = NOW.minus(Duration.ofDays(500));
        erased(subject -> erasure.copies(subject, before, desk.actor(), DECISION));
        assertThat(onTheList()).isEqualTo("ACCEPTED " + paper);

        erased(subject -> erasure.copies(subject, NOW.minus(Duration.ofDays(399)), desk.actor(), DECISION));

        assertThat(onTheList()).isEqualTo("MISSING ");
    }

    @Test
    void anotherOneThatTheNetworkHoldsTakesItsPlace() {
        long own = paper(child, "D05");

        erased(subject -> erasure.whole(subject, null, DECISION));

        assertThat(onTheList()).isEqualTo("UPLOADED " + own);
    }

    @Test
    @DisplayName("Un virus trovato in un documento si dice anche nelle pratiche dei familiari per cui vale (ADR 0012)")
    void aVirusIsToldWhereverTheDocumentServes() {
        transaction.executeWithoutResult(status ->
                events.publishEvent(new DocumentJudged(null, mother.id(), paper, DocumentState.REJECTED, "Un virus")));

        assertThat(onTheList()).isEqualTo("REJECTED " + paper);
        assertThat(desk.read(child.path() + "/documenti")).bodyText().contains("Un virus");
    }

    @Test
    void whatSomebodyThinksOfItIsTheirsToSayInItsOwnDossier() {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new DocumentJudged(desk.actor(), mother.id(), paper, DocumentState.REJECTED, "Manca il retro")));

        assertThat(onTheList()).isEqualTo("UPLOADED " + paper);
    }

    private void erased(Consumer<Subject> how) {
        long person = jdbc.sql("select holder_id from dossier where id = ?")
                .param(mother.id())
                .query(Long.class)
                .single();
        transaction.executeWithoutResult(status -> how.accept(new Subject(mother.id(), person)));
    }

    private void accepted() {
        jdbc.sql("update case_checklist set state = 'ACCEPTED' where document_id = ?")
                .param(paper)
                .update();
    }

    private void added(long document, Instant at) {
        jdbc.sql("update dossier_document set added_at = ? where id = ?")
                .params(Timestamp.from(at), document)
                .update();
    }

    /** What the list of papers of the child's case says of the dwelling. */
    private String onTheList() {
        return jdbc.sql(
                        "select concat(i.state, ' ', coalesce(i.document_id, '')) from case_checklist i join case_file f"
                                + " on f.id = i.case_id where f.dossier_id = ? and i.code = 'D05'")
                .param(child.id())
                .query(String.class)
                .single();
    }
}
