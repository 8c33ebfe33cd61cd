// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Types a number and a word that occur nowhere else into every form, along the life of one dossier. */
final class EveryForm {
    static final String DIGITS = "73916482";
    static final String WORD = "zanfrusco";
    static final String CODE = "HXHRBN85C15Z100A";
    /** The name, which stays readable: by it the search on the disk is known to find things. */
    static final String NAME = "Hoxha Arben";

    static final String TEXT = WORD + " ha detto " + DIGITS + " allo sportello";
    private static final Pattern PAPER = Pattern.compile("name=\"code\" value=\"(D\\d+)\"");
    private static final LocalDate TODAY = Today.inItaly();

    final Set<String> sentTo = new TreeSet<>();
    private final InventedRealm realm;
    private final String address;
    private final JdbcClient jdbc;
    private final Typist desk;
    private String dossier = "";
    /** The page on which the office that decides reads its reasons. */
    String reasons = "";

    EveryForm(InventedRealm realm, String address, JdbcClient jdbc) {
        this.realm = realm;
        this.address = address;
        this.jdbc = jdbc;
        this.desk = as("HD-CUNEO", "HD-OP");
    }

    void type() {
        open();
        correct();
        papers();
        share();
        outside();
        steps();
        new FormsBetweenOffices(this, jdbc, desk, dossier).type();
        ends();
        new FormsOfRights(this, jdbc, desk, dossier).type();
        calendars();
        new Surfer(realm, new InventedRealm.Account("nobody", "Nobody", "HD-ALBA", "HD-OP"), "nobody")
                .send(address + "/u/dossier/cerca", Map.of("q", DIGITS + " " + WORD)); // kept for after the sign-in
    }

    private void open() {
        desk.answered("/u/dossier/cerca", 200, Map.of("q", "ZQ" + DIGITS));
        desk.answered("/u/dossier/cerca", 200, Map.of("q", WORD));
        desk.answered("/u/dossier/nuovo/inizia", 200, Map.of("q", WORD));
        Map<String, String> form = new HashMap<>(person());
        form.put("person.surname", "Hoxha " + DIGITS);
        desk.answered("/u/dossier/nuovo", 422, form);
        form.put("person.surname", "Hoxha");
        form.put("person.phone", DIGITS + WORD);
        desk.answered("/u/dossier/nuovo", 422, form);
        form.put("person.phone", "+39 37" + DIGITS);
        dossier = desk.opening(form);
    }

    static Map<String, String> person() {
        Map<String, String> form = new HashMap<>();
        Map.of("givenNames", "Arben", "sex", "M", "birthDate", "1985-03-15", "birthPlace", WORD + " di sopra")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("birthCountry", "ALB", "citizenship", "ALB", "noCfReason", TEXT, "language", "sq")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("address", "Via " + WORD + " " + DIGITS, "municipality", WORD, "postalCode", "73916")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("email", WORD + DIGITS + "@example.org", "mailAddress", "presso " + WORD + " " + DIGITS)
                .forEach((name, value) -> form.put("person." + name, value));
        form.put("person.passportNumber", "ZQ" + DIGITS);
        form.putAll(Map.of("procedure", "p01PermitRenewal", "permit.permitType", "16"));
        form.putAll(Map.of("permit.permitNumber", "Z" + DIGITS, "permit.permitExpiry", "2027-03-01"));
        return form;
    }

    private void correct() {
        BlockPage identity = desk.block(number(), "anagrafica");
        desk.send(identity.with("codiceFiscale", CODE).with("noCfReason", ""));
        desk.answered(
                identity.path(), 409, identity.with("noCfReason", TEXT + " due").typed());
        BlockPage names = desk.block(number(), "nomi");
        desk.answered(
                names.path(),
                422,
                names.with("nativeSurname", DIGITS).with("mrzName", DIGITS).typed());
        desk.send(desk.block(number(), "documenti-identita")
                .with("paper.carta1.kind", "ID_CARD")
                .with("paper.carta1.number", "CA" + DIGITS)
                .with("paper.carta1.note", TEXT));
        desk.send(desk.block(number(), "contatti")
                .with("contact.due.kind", "PHONE")
                .with("contact.due.value", "+39 38" + DIGITS)
                .with("contact.due.channel", "SAFE")
                .with("contact.due.note", TEXT));
        desk.send(desk.block(number(), "indirizzi").with("address", "Piazza " + WORD + " " + DIGITS));
        desk.send(desk.block(number(), "lingue").with("easyReading", "true"));
    }

    private void papers() {
        desk.upload(dossier + "/documenti", "D01", "passaporto " + WORD + " " + DIGITS + ".pdf", MarkedPdf.of(TEXT));
        String document = one("select max(id) from dossier_document");
        desk.answered(dossier + "/documenti/cerca", 200, Map.of("text", WORD));
        verdict(document);
        String list = dossier + "/pratica/" + caseId() + "/lista";
        desk.send(list, Map.of("code", "D02", "mark", "no", "reason", TEXT));
        Matcher paper = PAPER.matcher(desk.read(dossier + "/documenti"));
        for (String code :
                new TreeSet<>(paper.results().map(found -> found.group(1)).toList())) {
            desk.send(list, Map.of("code", code, "mark", "ok", "reason", TEXT));
        }
        desk.send(list, Map.of("code", "D03", "mark", "no", "reason", TEXT));
        desk.send(list, Map.of("code", "D03", "mark", "ok"));
        desk.send(dossier + "/note", Map.of("section", "COUNSELLING", "body", TEXT));
        desk.send("/u/tasti", Map.of("on", "true", "path", "/u/aiuto?" + DIGITS));
    }

    /** What was typed into a form that somebody else's change stopped is nowhere readable either. */
    private void verdict(String document) {
        String form = dossier + "/documenti/" + document;
        Map<String, String> particulars = new HashMap<>(Map.of("version", version(document), "kind", "D01"));
        particulars.putAll(Map.of("title", TEXT, "issuer", TEXT, "validFrom", DIGITS));
        desk.answered(form + "/dati", 422, particulars);
        particulars.put("validFrom", "2026-01-02");
        desk.send(form + "/dati", particulars);
        particulars.put("title", TEXT + " due");
        desk.answered(form + "/dati", 409, particulars);
        desk.answered(form + "/esito", 409, Map.of("version", "0", "mark", "no", "reason", TEXT));
        desk.send(form + "/esito", Map.of("version", version(document), "mark", "no", "reason", TEXT));
    }

    private String version(String document) {
        return one("select version from dossier_document where id = " + document);
    }

    private void share() {
        Map<String, String> consent = new HashMap<>(Map.of("language", "sq", "manner", "INTERPRETED"));
        consent.putAll(Map.of("givenOn", TODAY.toString(), "expiresOn", DIGITS));
        desk.answered(dossier + "/consenso", 422, consent);
        consent.put("expiresOn", TODAY.plusMonths(6).toString());
        desk.send(dossier + "/consenso", consent);
        String alba = one("select id from registry_office where code = 'HD-ALBA'");
        desk.send(dossier + "/passaggio", Map.of("verb", "REFER", "office", alba, "words", TEXT));
        as("HD-ALBA", "HD-OP")
                .send(
                        "/u/passaggi/" + one("select max(id) from dossier_transfer"),
                        Map.of("outcome", "ACCEPTED", "words", TEXT));
        Typist bra = as("HD-BRA", "HD-OP");
        bra.answered("/u/passaggi/chiedi", 422, Map.of("number", DIGITS, "words", TEXT));
        bra.send("/u/passaggi/chiedi", Map.of("number", number(), "words", TEXT));
        desk.send(
                "/u/passaggi/" + one("select max(id) from dossier_transfer"),
                Map.of("outcome", "REJECTED", "words", TEXT));
        desk.send(dossier + "/consenso/revoca", Map.of());
        desk.answered(dossier + "/protezione", 422, Map.of("kind", DIGITS));
    }

    private void outside() {
        as("HD-FOSSANO", "HD-OP").send(dossier + "/motivo", Map.of("kind", "COUNTER", "words", TEXT));
        Typist head = as("HD-FOSSANO", "HD-RESP");
        head.send("/u/aperture/" + one("select max(id) from dossier_stated"), Map.of("verdict", "FINE"));
    }

    private void steps() {
        desk.send(step() + "/prendi", Map.of());
        desk.send(step() + "/rilascia", Map.of());
        new FormsOfHands(this, desk).type(step());
        desk.send(step(), Map.of("outcome", "COMPLETE"));
        desk.answered(step(), 422, Map.of("kitModules", "ONE", "sheetCount", DIGITS, "mailAddressChecked", "true"));
        desk.send(step(), Map.of("kitModules", "ONE", "sheetCount", "12", "mailAddressChecked", "true"));
        desk.send(step(), Map.of("assicurata", "0100" + DIGITS, "acceptedOn", TODAY.toString()));
        Typist officer = as("QUE-CUNEO", "QUE-IST");
        officer.send(step(), Map.of("receivedOn", TODAY.toString(), "pratica", "CN" + DIGITS));
        Typist front = as("QUE-CUNEO", "QUE-ACC");
        front.send(step(), Map.of("appointmentAt", TODAY + "T09:30", "place", TEXT));
        front.send(step(), Map.of("outcome", "DONE"));
        Typist head = as("QUE-CUNEO", "QUE-RESP");
        officer.send(step(), Map.of("outcome", "ASK_DOCUMENTS", "items", "D06", "reasons", TEXT));
        head.send(step(), Map.of("outcome", "SEND_BACK", "sendBackReason", TEXT));
        officer.send(step(), Map.of("outcome", "GIVE_NOTICE", "reasons", TEXT));
        head.send(step(), Map.of("outcome", "SEND_BACK", "sendBackReason", TEXT));
        officer.send(step(), Map.of("outcome", "PROPOSE_GRANT", "reasons", TEXT));
        head.send(step(), Map.of("outcome", "SIGN"));
        reasons = officer.read(dossier + "/storia");
        front.send(step(), Map.of("arrivedOn", TODAY.toString()));
        Map<String, String> card = new HashMap<>(Map.of("deliveredOn", TODAY.toString(), "permitNumber", "Y" + DIGITS));
        card.putAll(Map.of("permitExpiry", TODAY.plusYears(2).toString(), "oldCard", "RETURNED"));
        front.send(step(), card);
        desk.send(step(), Map.of("residenceRenewal", "DECLARED", "healthExplained", "true"));
    }

    private void ends() {
        Map<String, String> permit = Map.of("permit.permitNumber", "X" + DIGITS, "permit.permitExpiry", "2027-03-01");
        Map<String, String> further = new HashMap<>(permit);
        further.putAll(Map.of("procedure", "p01PermitRenewal", "permit.permitType", "16"));
        desk.send(dossier + "/pratica/nuova", further);
        desk.answered(dossier + "/pratica/" + caseId() + "/annulla", 422, Map.of("signedOn", DIGITS));
        desk.send(dossier + "/pratica/" + caseId() + "/annulla", Map.of());
        desk.send(dossier + "/pratica/nuova", further);
        new FormsOfHands(this, desk).end(dossier + "/pratica/" + caseId());
        String message = one("select max(id) from message_out where state = 'QUEUED'");
        desk.send(dossier + "/messaggi/" + message + "/trattieni", Map.of());
        List.of("", "/persona", "/documenti", "/storia", "/note", "/condivisione", "/messaggi")
                .forEach(page -> desk.read(dossier + page));
    }

    /** What an administrator uploads is no calendar; what is one is for everybody to read. */
    private void calendars() {
        Typist administrator = as("PROV-CUNEO", "ADM");
        administrator.answered("/u/calendari/HD-CUNEO", 422, Map.of("file", TEXT));
        administrator.answered("/u/calendari/HD-CUNEO/anteprima/1", 404, Map.of());
        administrator.answered("/u/parametri/permit.decision/versione", 422, Map.of("amount", TEXT, "norm", TEXT));
        administrator.answered("/u/uffici/QUE-CUNEO", 422, Map.of("name", TEXT));
        administrator.answered("/u/incidenti/1/riprova", 404, Map.of());
        administrator.answered("/u/incidenti/fatti/1/visto", 404, Map.of());
        administrator.answered("/u/incidenti/passi/Timer_X/riprova", 404, Map.of());
        administrator.answered("/u/procedure/p01PermitRenewal/versioni/" + DIGITS + "/passaggio", 404, Map.of());
    }

    Typist as(String office, String role) {
        return Typist.of(realm, address, office, role, sentTo);
    }

    String number() {
        return dossier.substring(dossier.lastIndexOf('/') + 1);
    }

    private String caseId() {
        return one("select max(id) from case_file");
    }

    private String step() {
        return dossier + "/passi/" + one("select min(id) from case_step where state in (0, 1)");
    }

    String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
