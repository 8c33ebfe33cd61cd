// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.respi.dossiers.document.AddDocument;
import it.respi.dossiers.rights.erasure.Decision;
import it.respi.dossiers.rights.erasure.Erasure;
import it.respi.dossiers.rights.erasure.Subject;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.Gone;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody writes while the dossier is being erased: they wait, and then there is nothing to write into any more. */
class ErasedMeanwhileTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Erasure erasure;

    @Autowired
    private FieldCipher cipher;

    @Autowired
    private AddDocument addDocument;

    private Pages desk;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossier() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    @Test
    @DisplayName("Un’annotazione scritta mentre il dossier viene cancellato non resta (art. 17 GDPR)")
    void aNoteThatWaitedIsNotWritten() {
        var answer = whileErased(() ->
                desk.send(dossier.path() + "/note", Map.of("section", "COUNSELLING", "body", "Arrivata troppo tardi")));
        assertThat(answer.join()).hasStatus(410);
        assertThat(count("dossier_note")).isZero();
    }

    @Test
    @DisplayName("Un documento caricato mentre il dossier viene cancellato non resta (art. 17 GDPR)")
    void aDocumentThatWaitedIsNotKept() {
        var added = whileErased(this::upload);
        assertThatThrownBy(added::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(Gone.class);
        assertThat(jdbc.sql("select count(*) from dossier_document where dossier_id = ? and scan <> 'REMOVED'")
                        .param(dossier.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName(
            "Una pagina rimasta aperta non riporta parole su chi è stato cancellato, nemmeno come bozza (art. 17 GDPR)")
    void aDraftThatWaitedIsNotKeptNorOneThatComesLater() {
        List<String> about = List.of(
                "nota:" + dossier.number(),
                "persona-nomi:" + dossier.number(),
                "esito:" + newest("dossier_document"),
                "passo:" + newest("case_step"),
                "passo:" + newest("case_step") + "-GRANT");
        assertThat(draft(about.getFirst())).hasStatusOk();

        var answer = whileErased(() -> draft(about.getFirst()));

        assertThat(answer.join()).hasStatus(410);
        for (String ref : about) {
            assertThat(draft(ref)).as(ref).hasStatus(410).bodyText().contains("sono stati cancellati");
            assertThat(desk.send("/u/bozze", Map.of("_bozza", ref, "body", "Arrivata troppo tardi")))
                    .as("by the button")
                    .hasStatus(410);
        }
        assertThat(jdbc.sql("select count(*) from platform_draft where object in (:objects)")
                        .param(
                                "objects",
                                about.stream()
                                        .map(ref -> ref.substring(ref.indexOf(':') + 1))
                                        .toList())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private MvcTestResult draft(String ref) {
        return desk.sendInBackground(
                "/u/bozze", UUID.randomUUID().toString(), Map.of("_bozza", ref, "body", "Arrivata troppo tardi"));
    }

    private String newest(String table) {
        return jdbc.sql("select max(id) from " + table + " where dossier_id = ?")
                .param(dossier.id())
                .query(String.class)
                .single();
    }

    @Test
    @DisplayName("Dopo la cancellazione non nasce un’altra chiave per la stessa persona (art. 17 GDPR)")
    void noKeyIsMadeForWhoWasErased() {
        long person = person();
        whileErased(() -> true).join();
        assertThatThrownBy(() -> cipher.seal(person, new Place("dossier_note.body", 1), "di nuovo"))
                .hasMessageContaining("erased");
        assertThat(jdbc.sql("select count(*) from platform_data_key where owner_id = ? and wrapped <> ''")
                        .param(person)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Begins the work when the erasure has the dossier, and ends the erasure when the work waits for it, or is done. */
    private <T> CompletableFuture<T> whileErased(Supplier<T> work) {
        Subject subject = new Subject(dossier.id(), person());
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("select id from dossier where id = ? for update")
                    .param(dossier.id())
                    .query(Long.class)
                    .single();
            CompletableFuture<T> begun = CompletableFuture.supplyAsync(work);
            await().atMost(45, SECONDS).until(() -> begun.isDone() || somebodyWaits());
            erasure.whole(subject, null, new Decision("REQUEST", null, 1, 2));
            return begun;
        }));
    }

    private boolean somebodyWaits() {
        return jdbc.sql("show global status like 'Innodb_row_lock_current_waits'")
                        .query((rs, row) -> rs.getInt("Value"))
                        .single()
                > 0;
    }

    private long upload() {
        try {
            ByteArrayOutputStream image = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", image);
            return addDocument.add(
                    desk.actor(), dossier.number(), "D07", "foto.png", new ByteArrayInputStream(image.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long person() {
        return jdbc.sql("select holder_id from dossier where id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where dossier_id = ?")
                .param(dossier.id())
                .query(Integer.class)
                .single();
    }
}
