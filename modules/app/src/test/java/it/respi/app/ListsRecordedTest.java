// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that shows numbers of dossiers, page or API: each number is in the history before it is shown. */
class ListsRecordedTest extends ApplicationTest {
    private static final Pattern NUMBER = Pattern.compile("CN-\\d{4}-\\d{6}");
    private static final String WHY = "Serve un corso di italiano ad Alba";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private Pages desk;
    private MarkedDossier dossier;

    @BeforeEach
    void somethingInEveryList() {
        desk = as("HD-CUNEO", Lane.HD_RESP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        MarkedDossier other = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        dossier.takesPart(as("QUE-CUNEO", Lane.QUE_RESP));
        String today = Today.inItaly().toString();
        String later = Today.inItaly().plusMonths(6).toString();
        send("/consenso", Map.of("language", "sq", "manner", "INTERPRETED", "givenOn", today, "expiresOn", later));
        send("/passaggio", Map.of("verb", "REFER", "office", office("HD-ALBA"), "words", WHY));
        send("/unione/con/" + other.number(), Map.of("stays", dossier.number(), "words", WHY));
        send("/diritti/nuova", Map.of("kind", "ACCESS", "channel", "DESK", "receivedOn", today, "words", WHY));
        send(
                "/quesiti",
                Map.of("office", office("QUE-CUNEO"), "topic", "PAPER", "subject", "Delega", "body", "Basta?"));
        as("HD-ALBA", Lane.HD_OP).send("/u/passaggi/chiedi", Map.of("number", other.number(), "words", WHY));
        as("HD-FOSSANO", Lane.HD_OP)
                .send(dossier.path() + "/motivo", Map.of("kind", "COUNTER", "words", "La persona è allo sportello"));
    }

    @Test
    void everyNumberThatIsShownIsInTheHistory() {
        jdbc.sql("create or replace table heads_before (shard int primary key, seq bigint)")
                .update();
        List<Pages> readers = List.of(
                desk,
                as("HD-ALBA", Lane.HD_RESP),
                as("QUE-CUNEO", Lane.QUE_RESP),
                as("SUI-CUNEO", Lane.SUI_RESP),
                as("PROV-CUNEO", Lane.PROV_SOC));
        Set<String> showing = new TreeSet<>();
        List<String> silent = new ArrayList<>();
        for (String address : lists()) {
            for (Pages reader : readers) {
                jdbc.sql("delete from heads_before").update();
                jdbc.sql("insert into heads_before select shard, seq from platform_audit_head")
                        .update();
                Set<String> shown = shown(reader.read(address));
                shown.removeAll(typed(reader)); // their own words, which lead nowhere before an answer
                Set<String> written = written();
                if (!shown.isEmpty()) {
                    showing.add(address);
                }
                if (!written.containsAll(shown)) {
                    shown.removeAll(written);
                    silent.add(address + " for " + reader.actor().name() + ": " + shown);
                }
            }
        }
        jdbc.sql("drop table heads_before").update();
        assertThat(showing)
                .contains(
                        "/u/attivita",
                        "/u/passaggi",
                        "/u/aperture",
                        "/u/unioni",
                        "/u/quesiti",
                        "/u/richieste",
                        "/u/sportello",
                        "/api/v1/transfers",
                        "/api/v1/transfers?box=out",
                        "/api/v1/questions");
        assertThat(silent).isEmpty();
    }

    /** All addresses of the network's own pages and of the API that need nothing in them. */
    private Set<String> lists() {
        Set<String> addresses = new TreeSet<>(Set.of(
                "/api/v1/transfers?box=out",
                "/api/v1/questions?box=out",
                "/u/quesiti?vista=inviati",
                "/u/attivita?vista=ufficio"));
        context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(ListsRecordedTest::reads)
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> (path.startsWith("/u") || path.startsWith("/api/v1")) && !path.contains("{"))
                .filter(path -> !path.equals("/u/passaggi/chiedi")) // shows an example of a number
                .forEach(addresses::add);
        return addresses;
    }

    private static boolean reads(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Set<String> shown(MvcTestResult answer) {
        Set<String> numbers = new TreeSet<>();
        if (answer.getResponse().getStatus() == 200) {
            String body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
            NUMBER.matcher(body).results().map(MatchResult::group).forEach(numbers::add);
        }
        return numbers;
    }

    /** Numbers for which the office of the reader asks for access, as they were typed. */
    private List<String> typed(Pages reader) {
        return jdbc.sql("select asked_number from dossier_transfer where verb = 'ACCESS' and from_office = ? and"
                        + " coalesce(outcome, '') <> 'ACCEPTED'")
                .param(reader.actor().office().id())
                .query(String.class)
                .list();
    }

    /** Numbers of the dossiers that entries since then speak of. */
    private Set<String> written() {
        return new TreeSet<>(jdbc.sql("select distinct d.number from heads_before h join platform_audit a on a.shard ="
                        + " h.shard and a.seq > h.seq join dossier d on d.id = a.dossier_id or find_in_set(d.id,"
                        + " a.listed)")
                .query(String.class)
                .list());
    }

    private void send(String path, Map<String, String> form) {
        assertThat(desk.send(dossier.path() + path, form)).as(path).hasStatus3xxRedirection();
    }

    private String office(String code) {
        return jdbc.sql("select id from registry_office where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }
}
