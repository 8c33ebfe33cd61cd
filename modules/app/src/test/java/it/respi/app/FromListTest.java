// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A dossier that was opened from a list knows the next one, the one before and the way back. */
class FromListTest extends WorkGround {
    private static final String LIST = "?vista=da-prendere&proc=p01PermitRenewal";
    private static final String NEAR = INBOX + "/vicina?verso=";

    private CopiedSteps steps;

    @BeforeEach
    void aLongList() {
        steps = new CopiedSteps(jdbc, number());
        steps.add(60);
    }

    @AfterEach
    void asBefore() {
        steps.remove();
    }

    @Test
    void leadsToTheNextAndToTheOneBeforeAsTheListIsNow() {
        String opened = link(body(anna.read(INBOX + LIST)), steps.id(0));
        String page = body(anna.mvc().perform(get(URI.create(opened)).with(authentication(anna.signedIn()))));
        assertThat(page)
                .contains("data-key=\"j\"", "data-key=\"k\"", "data-key=\"escape\"", "Torna all’elenco")
                .contains("/storia?elenco=")
                .containsPattern("name=\"elenco\" value=\"[^\"]*vista=da-prendere");
        assertThat(body(anna.read(dossier.path()))).doesNotContain("data-key=\"j\"", "name=\"elenco\"");

        String second = to("dopo", placeOf(opened));
        assertThat(second).endsWith("#passo-" + steps.id(1));
        assertThat(to("prima", placeOf(second))).endsWith("#passo-" + steps.id(0));

        anna.send(dossier.path() + "/passi/" + steps.id(1) + "/prendi", Map.of());
        assertThat(to("dopo", placeOf(opened))).endsWith("#passo-" + steps.id(2));
        assertThat(to("prima", placeOf(second)))
                .as("from a line that left the list")
                .endsWith("#passo-" + steps.id(0));
    }

    @Test
    void leadsBackToItsPageOfTheListAndToItsLine() {
        String opened = link(body(anna.read(INBOX + LIST)), steps.id(0));
        assertThat(to("elenco", placeOf(opened))).isEqualTo(INBOX + LIST + "#riga-" + steps.id(0));

        String later = placeOf(opened).replace("_" + steps.id(0), "_" + steps.id(55));
        String back = to("elenco", later);

        assertThat(back).contains("&cur=").endsWith("#riga-" + steps.id(55));
        assertThat(body(anna.read(back))).contains("id=\"riga-" + steps.id(55) + "\"");
        assertThat(to("dopo", "2099-01-01_1~vista=da-prendere")).startsWith(INBOX + "?vista=da-prendere");
        assertThat(to("dopo", "<script>")).isEqualTo(INBOX);
        assertThat(body(anna.read(dossier.path() + "?elenco=%22><script>"))).doesNotContain("data-key=\"j\"");
    }

    @Test
    void staysWithADossierInWhichSomethingWasDone() {
        String list = placeOf(link(body(anna.read(INBOX + LIST)), steps.id(0)));

        MvcTestResult taken = anna.send(dossier.path() + "/passi/" + steps.id(0) + "/prendi", Map.of("elenco", list));

        assertThat(placeOf(Objects.requireNonNull(taken.getResponse().getRedirectedUrl())))
                .isEqualTo(list);
        assertThat(anna.send(dossier.path() + "/passi/" + steps.id(0) + "/rilascia", Map.of())
                        .getResponse()
                        .getRedirectedUrl())
                .doesNotContain("elenco");
    }

    private String to(String where, String list) {
        return Objects.requireNonNull(anna.mvc()
                .perform(get(NEAR + where).param("elenco", list).with(authentication(anna.signedIn())))
                .getResponse()
                .getRedirectedUrl());
    }

    private static String link(String list, long step) {
        Matcher found = Pattern.compile("href=\"(/u/dossier/[^\"?]+\\?elenco=[^\"]+)#passo-" + step + "\"")
                .matcher(list);
        assertThat(found.find()).as("link of the line").isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private static String placeOf(String address) {
        String list = address.substring(address.indexOf("elenco=") + "elenco=".length());
        return URLDecoder.decode(list.replaceAll("[#&].*", ""), StandardCharsets.UTF_8);
    }
}
