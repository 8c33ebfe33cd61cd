// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.audit.VerifyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Copies of papers go when their time is over, and none whose time has not begun (rule KIT_COPY). */
class CopiesDisposalTest extends ErasureGround {
    private static final LocalDate CLOSED = TODAY.minusMonths(14);
    private static final AtomicLong PAPERS = new AtomicLong(System.nanoTime());

    private long old;

    @BeforeEach
    void aLastCaseThatWasClosedFourteenMonthsAgo() {
        jdbc.sql("delete from dossier_document where dossier_id = ?")
                .param(dossier.id())
                .update();
        old = paper(CLOSED.minusDays(20));
        closed(CLOSED);
        night();
    }

    @Override
    String rule() {
        return "KIT_COPY";
    }

    @Test
    @DisplayName(
            "Un documento portato dopo la chiusura dell’ultima pratica non si scarta con le copie di prima (art. 5 GDPR)")
    void whatWasBroughtAfterTheLastClosingStays() {
        byHand.known();
        agree(head, "");
        assertThat(state()).isEqualTo("FIRST ");
        long passport = paper(TODAY);
        assertThat(line()).contains("Il file di 1 documento");

        confirm(desk);

        assertThat(state()).isEqualTo("DONE ");
        assertThat(scan(old)).isEqualTo("REMOVED");
        assertThat(scan(passport)).isNotEqualTo("REMOVED");
        assertThat(name(passport)).isEqualTo("x.pdf");
        assertThat(desk.read(dossier.path())).hasStatusOk().bodyText().contains(dossier.surname());
        assertThat(VerifyRun.of(settings)).endsWith("true");
        night();
        assertThat(state()).as("nothing else is due").isEqualTo("DONE ");
    }

    @Test
    @DisplayName(
            "Il tempo di un documento portato più tardi corre dalla consegna: non resta fino alla fine del dossier")
    void whatWasBroughtLaterHasATimeOfItsOwn() {
        long later = paper(CLOSED.plusDays(20));
        agree(head, "");
        confirm(desk);
        assertThat(scan(later)).isNotEqualTo("REMOVED");

        night();

        assertThat(state()).isEqualTo("PROPOSED ");
        assertThat(one("select due_on from dossier_disposal where id = " + id()))
                .isEqualTo(CLOSED.plusDays(20).plusMonths(12).toString());
        agree(head, "");
        confirm(desk);
        assertThat(state()).isEqualTo("DONE ");
        assertThat(scan(later)).isEqualTo("REMOVED");
    }

    @Test
    void aCaseThatWasOpenedAndClosedSinceMovesTheirTime() {
        agree(head, "");
        closed(TODAY.minusMonths(11));

        confirm(desk);

        assertThat(state()).isEqualTo("FIRST TOO_EARLY");
        assertThat(scan(old)).isNotEqualTo("REMOVED");
    }

    @Test
    @DisplayName("Ripristinata una copia, si scartano di nuovo gli stessi documenti e nessun altro (art. 17 GDPR)")
    void aRestoredCopyLosesTheSameFilesAgainAndNoOthers() throws IOException {
        agree(head, "");
        long passport = paper(TODAY);
        confirm(desk);
        run("ErasureWatch.handOut");
        assertThat(Files.readString(LIST.resolve("erasures.jsonl")))
                .contains("\"dossier\":" + dossier.id())
                .contains("\"filesUntil\":\"");

        jdbc.sql("update dossier_document set scan = 'UNSCANNED', content_hash = 'x' where id = ?")
                .param(old)
                .update();
        atStart.afterSingletonsInstantiated();

        assertThat(scan(old)).isEqualTo("REMOVED");
        assertThat(scan(passport)).isNotEqualTo("REMOVED");
    }

    /** The proposal as the head reads it. */
    private String line() {
        String page = Binders.body(head.read("/u/conservazione"));
        int begin = page.indexOf(dossier.number());
        assertThat(begin).isPositive();
        return page.substring(begin, page.indexOf("</tr>", begin));
    }

    private long paper(LocalDate addedOn) {
        long id = PAPERS.incrementAndGet();
        jdbc.sql("insert into dossier_document (id, dossier_id, kind, file_name, media_type, size_bytes, pages,"
                        + " content_hash, state, office_id, staff_id, added_at, version) values"
                        + " (?, ?, 'D02', 'x.pdf', 'application/pdf', 2048, 1, 'x', 'UPLOADED', 1, 1, ?, 0)")
                .params(id, dossier.id(), addedOn)
                .update();
        return id;
    }

    private String scan(long document) {
        return one("select scan from dossier_document where id = " + document);
    }

    private String name(long document) {
        return one("select file_name from dossier_document where id = " + document);
    }
}
