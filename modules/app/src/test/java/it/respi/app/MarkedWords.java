// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.Section;
import it.respi.dossiers.ViewPurpose;
import it.respi.kernel.actor.AgencyKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What people wrote about a marked dossier beside its sections, a mark in each: a transfer and its answer, a merger, a
 * question, a request of the person, a stated reason. All of it by the counter of Cuneo with that of Alba.
 */
final class MarkedWords {
    /** Where somebody wrote. */
    enum Kind {
        TRANSFER,
        ANSWER,
        MERGER,
        SUBJECT,
        QUESTION,
        REQUEST,
        STATED
    }

    /**
     * The people who write.
     *
     * @param desk of the office that keeps the dossier
     * @param head of the same office
     * @param asked of the office that is asked
     * @param stranger of an office that takes no part
     */
    record Writers(Pages desk, Pages head, Pages asked, Pages stranger, Pages social) {}

    private static final Pattern SEEN = Pattern.compile("name=\"(keptVersion|mergedVersion)\" value=\"(\\d+)\"");

    private final JdbcClient jdbc;
    private final MarkedDossier dossier;
    private final Writers who;
    private final Map<Kind, String> marks = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> ids = new EnumMap<>(Kind.class);

    private MarkedWords(JdbcClient jdbc, MarkedDossier dossier, Writers who) {
        this.jdbc = jdbc;
        this.dossier = dossier;
        this.who = who;
        for (Kind kind : Kind.values()) {
            marks.put(kind, "parola-" + kind + "-" + dossier.number());
        }
    }

    static MarkedWords in(JdbcClient jdbc, MarkedDossier dossier, Writers who) {
        MarkedWords words = new MarkedWords(jdbc, dossier, who);
        words.merge();
        words.transfer();
        words.ask();
        words.request();
        words.state();
        return words;
    }

    String mark(Kind kind) {
        return Objects.requireNonNull(marks.get(kind));
    }

    /** Whether somebody of that seat reads it, as the law and the two offices meant it. */
    boolean isFor(Kind kind, Pages reader, Seat seat) {
        boolean wrote = reader.actor().office().equals(who.desk().actor().office());
        return switch (kind) {
            case TRANSFER, ANSWER, MERGER -> wrote && !seat.sections().isEmpty();
            case SUBJECT, QUESTION -> seat.sections().contains(Section.EXCHANGES);
            case REQUEST -> seat.kind() == AgencyKind.HELP_DESK && seat.purpose() == ViewPurpose.KEEPING;
            case STATED -> false;
        };
    }

    /** Where it is read when it is. */
    String page(Kind kind) {
        return switch (kind) {
            case TRANSFER, ANSWER -> dossier.path() + "/condivisione";
            case MERGER -> dossier.path() + "/storia";
            case SUBJECT -> dossier.path() + "/quesiti";
            case QUESTION -> "/u/quesiti/" + ids.get(Kind.QUESTION);
            case REQUEST -> dossier.path() + "/diritti/" + ids.get(Kind.REQUEST);
            case STATED -> "/u/aperture";
        };
    }

    /** Every page and answer on which it could stand. */
    List<String> pages() {
        String api = "/api/v1/dossiers/" + dossier.number();
        return List.of(
                dossier.path() + "/diritti",
                dossier.path() + "/unione",
                dossier.path() + "/consenso",
                dossier.path() + "/passaggio",
                page(Kind.REQUEST),
                "/u/passaggi",
                "/u/passaggi/" + ids.get(Kind.TRANSFER),
                "/u/unioni",
                "/u/unioni/" + ids.get(Kind.MERGER),
                "/u/quesiti",
                "/u/quesiti?vista=inviati",
                "/u/quesiti/" + ids.get(Kind.QUESTION),
                "/u/richieste",
                "/u/aperture",
                api + "/questions",
                api + "/requests",
                api + "/mergers",
                api + "/copies",
                "/api/v1/transfers?box=in",
                "/api/v1/transfers?box=out",
                "/api/v1/questions",
                "/api/v1/questions/" + ids.get(Kind.QUESTION),
                "/api/v1/requests");
    }

    private void merge() {
        MarkedDossier other = MarkedDossier.of(jdbc, who.desk(), who.social());
        Map<String, String> form = Map.of("stays", dossier.number(), "words", mark(Kind.MERGER));
        String asked = done(who.desk().send(dossier.path() + "/unione/con/" + other.number(), form));
        ids.put(Kind.MERGER, Long.parseLong(asked.substring(asked.lastIndexOf('/') + 1)));
        Map<String, String> confirm = new HashMap<>(Map.of("what", "CONFIRM"));
        MvcTestResult page = who.desk().read(asked);
        Matcher seen = SEEN.matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        while (seen.find()) {
            confirm.put(seen.group(1), seen.group(2));
        }
        done(who.head().send(asked, confirm));
    }

    private void transfer() {
        LocalDate today = Today.inItaly();
        Map<String, String> days = Map.of(
                "givenOn", today.toString(), "expiresOn", today.plusMonths(6).toString());
        Map<String, String> consent = new HashMap<>(Map.of("language", "sq", "manner", "INTERPRETED"));
        consent.putAll(days);
        done(who.desk().send(dossier.path() + "/consenso", consent));
        Map<String, String> form =
                Map.of("verb", "CONSULT", "office", officeOf(who.asked()), "words", mark(Kind.TRANSFER));
        done(who.desk().send(dossier.path() + "/passaggio", form));
        ids.put(Kind.TRANSFER, newest("dossier_transfer"));
        Map<String, String> answer = Map.of("outcome", "KNOWN", "words", mark(Kind.ANSWER));
        done(who.asked().send("/u/passaggi/" + ids.get(Kind.TRANSFER), answer));
    }

    private void ask() {
        dossier.takesPart(who.asked());
        Map<String, String> form = Map.of(
                "office",
                officeOf(who.asked()),
                "topic",
                "PAPER",
                "subject",
                mark(Kind.SUBJECT),
                "body",
                mark(Kind.QUESTION));
        done(who.desk().send(dossier.path() + "/quesiti", form));
        ids.put(Kind.QUESTION, newest("dossier_quesito"));
    }

    private void request() {
        String today = Today.inItaly().toString();
        Map<String, String> form =
                Map.of("kind", "ACCESS", "channel", "DESK", "receivedOn", today, "words", mark(Kind.REQUEST));
        done(who.desk().send(dossier.path() + "/diritti/nuova", form));
        ids.put(Kind.REQUEST, newest("dossier_request"));
    }

    private void state() {
        done(who.stranger().send(dossier.path() + "/motivo", Map.of("kind", "COUNTER", "words", mark(Kind.STATED))));
    }

    private long newest(String table) {
        return jdbc.sql("select max(id) from " + table + " where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    private static String officeOf(Pages pages) {
        return Integer.toString(pages.actor().office().id());
    }

    private static String done(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    /** Why somebody reads, and what they see of it. */
    record Seat(AgencyKind kind, ViewPurpose purpose, Set<Section> sections) {}
}
