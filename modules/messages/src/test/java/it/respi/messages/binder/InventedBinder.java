// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.cases.CaseDigest;
import it.respi.dossiers.DocumentDetails;
import it.respi.dossiers.DocumentPictures;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentState;
import it.respi.dossiers.DossierNotes;
import it.respi.dossiers.PersonSheet;
import it.respi.dossiers.ScanState;
import it.respi.dossiers.Section;
import it.respi.dossiers.Standing;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Texts;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A binder of somebody who never was. */
final class InventedBinder {
    static final String NUMBER = "CN-2026-000123";
    static final int PAGES_EACH = 3;

    private static final Office DESK = new Office(1, "HD-ALBA", AgencyKind.HELP_DESK, "Sportello di Alba", "Alba");
    private static final Instant AT = Instant.parse("2026-11-23T09:42:00Z");

    private InventedBinder() {}

    static BinderContent of(String name, int documents) {
        List<BinderContent.Listed> listed = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            listed.add(listed(i, ScanState.CLEAN));
        }
        listed.add(listed(documents, ScanState.WAITING));
        var head = new BinderContent.Head(
                NUMBER,
                name,
                "Data di nascita 14/03/1989, Conakry",
                false,
                true,
                List.of(
                        new Fact("Ufficio titolare", "Sportello immigrati di Alba"),
                        new Fact("Uffici che partecipano", "Questura di Cuneo, Prefettura di Cuneo"),
                        new Fact("Dossier aperto il", "lunedì 13 luglio 2026"),
                        new Fact("Stampato da", "Anna Bassi, Sportello immigrati di Alba"),
                        new Fact("Stampato il", "23/11/2026, 10:42"),
                        new Fact("Scopo", "Trasmissione ad altro ufficio")),
                "Anna Bassi · Alba · 23/11/2026, 10:42",
                ZonedDateTime.parse("2026-11-23T10:42:00+01:00[Europe/Rome]"));
        return new BinderContent(
                head,
                List.of(
                        new PersonSheet.Group(
                                "Dati della persona",
                                List.of(new Fact("Cognome e nome", name), new Fact("Cittadinanza", "Guinea"))),
                        new PersonSheet.Group("Recapiti", List.of(new Fact("Telefono", "333 000 4120")))),
                List.of(digest()),
                listed,
                List.of(new DossierNotes.Line(
                        Section.COUNSELLING, "Per gli sportelli", "Alba, Anna Bassi", AT, "Lavora la mattina: ملاحظة")),
                new BinderRequest(Set.of(BinderPart.values()), List.of(), BinderPurpose.TRANSMISSION));
    }

    static BinderPress press() {
        return press((document, watermark, sink) -> {
            for (int page = 1; page <= document.pages(); page++) {
                sink.page(page, page == PAGES_EACH ? Optional.of("hostile".getBytes()) : Optional.of(scan(page)));
            }
        });
    }

    static BinderPress press(DocumentPictures pictures) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/binder", "messages/jobs");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new BinderPress(pictures, new Texts(messages), new Dates());
    }

    static byte[] print(BinderContent content, Path folder) throws IOException {
        var out = new ByteArrayOutputStream();
        print(content, folder, out);
        return out.toByteArray();
    }

    static void print(BinderContent content, Path folder, OutputStream out) throws IOException {
        LocaleContextHolder.setLocale(Locale.ITALIAN);
        try {
            press().print(content, folder, out, drawn -> {});
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** A page as the child process sends it. */
    static byte[] scan(int page) {
        var image = new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1240, 1754);
        pen.setColor(Color.GRAY);
        for (int line = 0; line < 30; line++) {
            pen.fillRect(120, 160 + 48 * line, 400 + (line * 97 * page) % 600, 14);
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BinderContent.Listed listed(int id, ScanState scan) {
        var row = new DocumentRow(
                id,
                "D02",
                "passaporto_" + id + ".pdf",
                "application/pdf",
                204_800,
                PAGES_EACH,
                DocumentState.ACCEPTED,
                null,
                DESK,
                AT,
                new Standing(scan, null, null, null),
                "a1b2c3d4".repeat(8),
                DocumentDetails.none(),
                false);
        String state = scan == ScanState.WAITING ? "Versione attuale · In quarantena" : "Versione attuale · Accettato";
        return new BinderContent.Listed(row, "Passaporto, copia " + id, state, "Aggiunto da Alba, 20/11/2026, 16:40");
    }

    private static CaseDigest digest() {
        return new CaseDigest(
                "Rinnovo del permesso di soggiorno",
                "In istruttoria",
                "martedì 22 dicembre 2026",
                List.of(new Fact("Tipo di permesso", "Lavoro subordinato"), new Fact("Orologio", "In corso")),
                List.of("Il termine è di 60 giorni dal 23/10/2026 (art. 5 c. 9 TUI).", "Fermo per 12 giorni."),
                Arrays.asList(
                        new CaseDigest.Paper("Passaporto", "Accettato", "originale e copia", true),
                        new CaseDigest.Paper("Prova della dimora", "Manca", "chiesto il 06/11/2026", false)),
                List.of(new CaseDigest.Event(AT, "Questura, M. Ferri", "Chiesti 2 documenti alla persona", null)),
                List.of(new CaseDigest.Reason("Motivi del parere", "M. Ferri", AT, "Nessun motivo ostativo.")));
    }
}
