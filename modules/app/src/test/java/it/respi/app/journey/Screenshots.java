// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes the pictures of the documentation, with the example data: {@code scripts/respi screenshots}, never a usual run. */
@ExtendWith(WithStack.class)
class Screenshots {
    private static final Path FOLDER = Path.of(System.getProperty("respi.screenshots", "target/screenshots"));
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    @Test
    void ofTheMainPages() {
        try (Visitor desk = Visitor.signedIn("anna.bassi")) {
            take(desk, "/u/sportello", "counter");
            take(desk, dossier(5), "dossier");
            take(desk, dossier(5) + "/documenti", "documents");
            take(desk, "/u/aiuto/documents", "help");
        }
        try (Visitor police = Visitor.signedIn("luisa.gallo")) {
            take(police, "/u/attivita?vista=ufficio", "inbox");
            take(police, "/u/procedure/p01PermitRenewal", "catalogue");
            take(police, "/u/appuntamenti" + PagesByWhom.RECEIVING, "agenda");
        }
        try (Visitor officer = Visitor.signedIn("marco.ferri")) {
            officer.open("/u/attivita?vista=ufficio");
            officer.open(first(officer, "/u/dossier/CN-").replaceAll("#.*", ""));
            take(officer, first(officer, "/passi/"), "step");
        }
        try (Visitor province = Visitor.signedIn("laura.bruno")) {
            take(province, "/u/tempi", "times");
        }
        try (Visitor administrator = Visitor.signedIn("davide.serra")) {
            take(administrator, "/u/amministrazione", "administration");
        }
    }

    private static void take(Visitor visitor, String address, String name) {
        Page page = visitor.page();
        page.setViewportSize(WIDTH, HEIGHT);
        visitor.open(address);
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    private static String first(Visitor visitor, String part) {
        return visitor.page().locator("#main a[href*='" + part + "']").first().getAttribute("href");
    }

    private static String dossier(int number) {
        return "/u/dossier/" + Counter.example(number);
    }
}
