// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.Section;
import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** A dossier of the counter of Cuneo that holds one mark in each section: where the mark is read, the section is seen. */
final class MarkedDossier {
    private static final Pattern CONFIRMATION =
            Pattern.compile("<input(?=[^>]*name=\"confirmed\")[^>]*value=\"([^\"]+)\"");
    private static final int FURTHER = 500_000;
    private static final AtomicInteger LAST = new AtomicInteger(1000);

    private final JdbcClient jdbc;
    private final int serial = LAST.incrementAndGet();
    private final Map<Section, String> marks = new EnumMap<>(Section.class);
    private final String path;

    private MarkedDossier(JdbcClient jdbc, Pages desk) {
        this.jdbc = jdbc;
        marks.put(Section.PERSON, "Borgo" + letters());
        marks.put(Section.NUMBERS, "PASS" + serial);
        marks.put(Section.CASE, "Verifica documenti");
        for (Section section : EnumSet.range(Section.DOCUMENTS, Section.EXCHANGES)) {
            marks.put(section, section.name().toLowerCase(java.util.Locale.ROOT) + "-" + serial);
        }
        this.path = opened(desk);
    }

    /** Opened and filled by the desk and by somebody of the social services. */
    static MarkedDossier of(JdbcClient jdbc, Pages desk, Pages social) {
        MarkedDossier marked = new MarkedDossier(jdbc, desk);
        assertThat(desk.send(
                        marked.path + "/note",
                        Map.of("section", "COUNSELLING", "body", marked.mark(Section.COUNSELLING))))
                .hasStatus3xxRedirection();
        assertThat(desk.send(
                        marked.path + "/note", Map.of("section", "EXCHANGES", "body", marked.mark(Section.EXCHANGES))))
                .hasStatus3xxRedirection();
        marked.blocks(desk);
        marked.name(social);
        assertThat(social.send(marked.path + "/note", Map.of("section", "SOCIAL", "body", marked.mark(Section.SOCIAL))))
                .hasStatus3xxRedirection();
        jdbc.sql("delete from dossier_named where dossier_id = ?")
                .param(marked.id())
                .update();
        marked.document(marked.serial, "D02", Section.DOCUMENTS, "now()");
        marked.text("opinionReasons", Section.OPINION);
        marked.text("refusalReasons", Section.REASONS);
        return marked;
    }

    String path() {
        return path;
    }

    String number() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String surname() {
        return "Marca" + letters();
    }

    String mark(Section section) {
        return Objects.requireNonNull(marks.get(section));
    }

    /** What else is known, beside the record of the person: marks of that section, one in each block; why a paper was rejected. */
    List<String> further(Section section) {
        return switch (section) {
            case PERSON -> List.of("Altronome" + letters(), "+3934712" + serial, "Residenza" + letters());
            case NUMBERS -> List.of("CARTA" + serial);
            case DOCUMENTS -> List.of("rifare-" + serial);
            default -> List.of();
        };
    }

    private void blocks(Pages desk) {
        List<String> marks = further(Section.PERSON);
        correct(desk, "nomi", Map.of("alias.a1.surname", marks.get(0), "alias.a1.kind", "USED"));
        correct(desk, "contatti", contact(marks.get(1)));
        correct(
                desk,
                "documenti-identita",
                Map.of(
                        "paper.p1.kind",
                        "ID_CARD",
                        "paper.p1.number",
                        further(Section.NUMBERS).getFirst()));
        correct(desk, "indirizzi", Map.of("residenceAddress", "Via 1", "residenceMunicipality", marks.get(2)));
    }

    private static Map<String, String> contact(String phone) {
        return Map.of("contact.c1.kind", "PHONE", "contact.c1.value", phone, "contact.c1.channel", "UNSAFE");
    }

    /** As a person does it on the page; what only has to be confirmed is confirmed. */
    void correct(Pages desk, String block, Map<String, String> fields) {
        BlockPage page = new BlockPage(number(), block, Map.of()).opened(desk);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            page = page.with(field.getKey(), field.getValue());
        }
        MvcTestResult answer = page.sentBy(desk);
        Matcher asked =
                CONFIRMATION.matcher(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        if (answer.getResponse().getStatus() == 422 && asked.find()) {
            answer = page.with("confirmed", HtmlUtils.htmlUnescape(asked.group(1)))
                    .sentBy(desk);
        }
        assertThat(answer).as(block).hasStatus3xxRedirection();
    }

    /** A document that was there before the renewal began, whose list of papers does not name its kind. */
    MarkedDossier withAFurtherDocument() {
        document(serial + FURTHER, "D91", Section.FURTHER_DOCUMENTS, "'2026-01-01'");
        return this;
    }

    /** The passport is to be brought again: the list of papers says why, the history names the paper. */
    MarkedDossier rejectedBy(Pages desk) {
        long file = jdbc.sql("select id from case_file where dossier_id = ?")
                .param(id())
                .query(Long.class)
                .single();
        String reason = further(Section.DOCUMENTS).getFirst();
        assertThat(desk.send(
                        path + "/pratica/" + file + "/lista", Map.of("code", "D02", "mark", "no", "reason", reason)))
                .hasStatus3xxRedirection();
        return this;
    }

    long id() {
        return jdbc.sql("select id from dossier where number = ?")
                .param(number())
                .query(Long.class)
                .single();
    }

    void keptBy(Pages reader) {
        takesPart(reader);
        jdbc.sql("update dossier set owner_office_id = ? where id = ?")
                .params(reader.actor().office().id(), id())
                .update();
    }

    void takesPart(Pages reader) {
        int office = reader.actor().office().id();
        jdbc.sql("insert ignore into dossier_office (dossier_id, office_id) values (?, ?)")
                .params(id(), office)
                .update();
        jdbc.sql("insert ignore into dossier_token (office_id, token, dossier_id) select distinct ?, token,"
                        + " dossier_id from dossier_token where dossier_id = ? and office_id > 0")
                .params(office, id())
                .update();
    }

    /** As if the process had passed by that office and gone on. */
    void hadAStepOf(Pages reader) {
        String columns = "case_id, dossier_id, dossier_number, person_label, procedure_key, code, title, opened_at,"
                + " due_on, by_term, term_days, stopped_days";
        Lane lane = reader.actor().lanes().iterator().next();
        jdbc.sql("insert into case_step (id, engine_task, lane, office_id, state, " + columns + ") select id + 1,"
                        + " concat('passed-', id), ?, ?, 3, " + columns
                        + " from case_step where dossier_id = ? limit 1")
                .params(lane.code(), reader.actor().office().id(), id())
                .update();
    }

    void name(Pages reader) {
        jdbc.sql("insert into dossier_named (dossier_id, staff_id, named_by, at) values (?, ?, 0, now())")
                .params(id(), reader.actor().staffId())
                .update();
    }

    /** A reason that holds for one more hour. */
    void statedBy(Pages reader) {
        jdbc.sql("insert into dossier_stated (id, dossier_id, number, staff_id, office_id, kind, at, until)"
                        + " values (?, ?, ?, ?, ?, 'COUNTER', now(), ?)")
                .params(
                        serial,
                        id(),
                        number(),
                        reader.actor().staffId(),
                        reader.actor().office().id(),
                        Timestamp.from(Instant.now().plus(Duration.ofHours(1))))
                .update();
    }

    private String letters() {
        StringBuilder word = new StringBuilder();
        for (char digit : Integer.toString(serial).toCharArray()) {
            word.append((char) ('a' + digit - '0'));
        }
        return word.toString();
    }

    private void document(long id, String kind, Section section, String at) {
        jdbc.sql("insert into dossier_document (id, dossier_id, kind, file_name, media_type, size_bytes, pages,"
                        + " content_hash, state, office_id, staff_id, added_at, version) values"
                        + " (?, ?, ?, ?, 'application/pdf', 2048, 1, 'x', 'UPLOADED', 1, 1, " + at + ", 0)")
                .params(id, id(), kind, mark(section))
                .update();
    }

    private void text(String kind, Section section) {
        jdbc.sql("insert into case_text (id, case_id, kind, body, office_id, staff_id, at)"
                        + " select ?, f.id, ?, ?, f.police_office_id, 1, now() from case_file f where f.dossier_id = ?")
                .params(serial * 10 + section.ordinal(), kind, mark(section), id())
                .update();
    }

    private String opened(Pages desk) {
        Map<String, String> form = new HashMap<>();
        Map.of("surname", surname(), "givenNames", "Ada", "sex", "F", "birthDate", "1990-05-05", "birthPlace", "Tirana")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("birthCountry", "ALB", "citizenship", "ALB", "noCfReason", "chiesto", "language", "sq")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("address", "Via Esempio 1", "municipality", mark(Section.PERSON), "postalCode", "12100")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("phone", "33312" + serial, "passportNumber", mark(Section.NUMBERS))
                .forEach((name, value) -> form.put("person." + name, value));
        form.putAll(Map.of("procedure", "p01PermitRenewal", "permit.permitType", "16"));
        form.putAll(Map.of("permit.permitNumber", "I1234" + serial, "permit.permitExpiry", "2027-03-01"));
        jdbc.sql("delete from dossier_told").update(); // all these people are alike, and nobody is probing
        MvcTestResult answer = Confirmed.opening(desk, form);
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
