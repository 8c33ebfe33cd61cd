// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents in the packaged application: brought by drag and by button, read page by page, searched, judged. */
@ExtendWith(WithStack.class)
class DocumentsIT {
    private static final int SLOW = 1 << 20; // bytes a second, so that there is progress to see

    @Test
    void severalFilesTravelAtOnceEachWithItsProgressAndAreReadPageByPage() {
        try (Visitor desk = Visitor.signedIn("anna.bassi")) {
            String number = new Counter(desk).open("Traoré", "Awa", "TRRWAA91C48Z329L");
            bringSeveralFiles(desk, number);
            readAPage(desk, number);
            findWords(desk, number);
            rejectOnThePage(desk, number);
        }
    }

    @Test
    void anUploadThatIsStoppedLeavesNothing() {
        try (Visitor desk = Visitor.signedIn("anna.bassi")) {
            String number = new Counter(desk).open("Traoré", "Oumou", "TRRMOU91C48Z329F");
            open(desk, number);
            slow(desk);
            desk.page().locator("#kind").selectOption("D02");
            desk.attach("grande.jpg", "image/jpeg", Scans.largeJpeg());
            desk.press("Carica documenti");
            desk.press("Annulla il caricamento");
            desk.sees("Il caricamento si è interrotto. I file non sono stati aggiunti");
            desk.look("43-caricamento-annullato");
            open(desk, number);
            desk.sees("Ancora nessun documento caricato.");
        }
    }

    private static void bringSeveralFiles(Visitor desk, String number) {
        open(desk, number);
        desk.page().locator("#kind").selectOption("D02");
        drop(desk, "permesso.jpg");
        assertThat(desk.page().locator("[data-files] li")).hasCount(1);
        desk.page().locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("passaporto.pdf", "application/pdf", Scans.pdf()),
            new FilePayload("retro.jpg", "image/jpeg", Scans.largeJpeg())
        });
        assertThat(desk.page().locator("[data-files] li")).hasCount(2);
        slow(desk);
        desk.press("Carica documenti");
        Locator bars = desk.page().locator("[data-files] progress");
        assertThat(bars).hasCount(2);
        assertThat(bars.first()).hasAttribute("value", "100");
        desk.page().waitForFunction("""
                () => {
                    const share = [...document.querySelectorAll('[data-files] progress')].at(-1).value;
                    return share > 0 && share < 100;
                }""");
        desk.look("40-caricamento-in-corso");
        desk.sees("2 documenti aggiunti", "passaporto.pdf", "retro.jpg");
    }

    private static void readAPage(Visitor desk, String number) {
        open(desk, number);
        see(desk, "passaporto.pdf");
        desk.sees("Pagina 1 di 1", "Altri file dello stesso tipo");
        Locator sheet = desk.page().locator("img.sheet");
        sheet.evaluate("image => image.decode()");
        assertThat((Integer) sheet.evaluate("image => image.naturalWidth")).isGreaterThan(1000);
        desk.look("41-visore");
    }

    private static void findWords(Visitor desk, String number) {
        open(desk, number);
        desk.fill("Parole da cercare", "PASSAPORTO inventata");
        desk.press("Cerca");
        desk.sees("1 documento trovato", "Passaporto di prova, persona inventata");
        desk.look("42-parole-nei-documenti");
    }

    private static void rejectOnThePage(Visitor desk, String number) {
        open(desk, number);
        see(desk, "retro.jpg");
        desk.press("Da rifare");
        desk.sees("Scrivi che cosa non va");
        desk.look("44-esito-senza-motivo");
        desk.fill("Che cosa non va", "La foto è mossa");
        desk.press("Da rifare");
        desk.sees("Esito del documento registrato", "La foto è mossa");
        open(desk, number);
        desk.sees("La foto è mossa");
    }

    private static void open(Visitor desk, String number) {
        desk.open("/u/dossier/" + number + "/documenti");
    }

    private static void see(Visitor desk, String name) {
        desk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vedi " + name))
                .click();
    }

    /** As somebody drags a file from a folder. */
    private static void drop(Visitor desk, String name) {
        desk.page().evaluate("""
                name => {
                    const files = new DataTransfer();
                    files.items.add(new File([new Uint8Array(2000)], name, {type: 'image/jpeg'}));
                    const zone = document.querySelector('[data-drop]');
                    for (const type of ['dragover', 'drop']) {
                        zone.dispatchEvent(new DragEvent(type, {dataTransfer: files, bubbles: true, cancelable: true}));
                    }
                }""", name);
        assertThat(desk.page().locator("[data-files]")).containsText(name);
        assertThat((List<?>) desk.page().evaluate("() => [...document.querySelector('#files').files].map(f => f.name)"))
                .asString()
                .isEqualTo("[" + name + "]");
    }

    /** A line as offices have it. */
    private static void slow(Visitor desk) {
        CDPSession line = desk.context().newCDPSession(desk.page());
        JsonObject limits = new JsonObject();
        limits.addProperty("offline", false);
        limits.addProperty("latency", 0);
        limits.addProperty("downloadThroughput", -1);
        limits.addProperty("uploadThroughput", SLOW);
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", limits);
    }
}
