// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.web;

import it.respi.bench.load.Operation;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens dossiers by the form of the help desk, up to the redirect. */
public final class Opening implements Operation {
    private static final String CONFIRM = "confirmedNew";
    private static final Pattern SHOWN = Pattern.compile("name=\"" + CONFIRM + "\" value=\"([^\"]+)\"");
    private static final String DOSSIER = "/u/dossier/";
    /** Makes people who follow each other unlike in name and age: a desk is asked about those who are alike. */
    private static final int SPREAD = 4_801;

    private final List<Visitor> desk;
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();

    public Opening(List<Visitor> desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(int client) throws IOException, InterruptedException {
        return open(client).isEmpty() ? Outcome.WRONG : Outcome.DONE;
    }

    /**
     * Opens one and gives its number; empty when it was refused. Where somebody may be the same person the desk is asked
     * once, and says that it is somebody else: that belongs to the operation.
     */
    public String open(int client) throws IOException, InterruptedException {
        Map<String, String> form = form(opened.incrementAndGet());
        HttpResponse<String> answer = send(client, form);
        if (answer.statusCode() == 422 && answer.body().contains(CONFIRM)) {
            form.put(CONFIRM, confirmation(answer.body()));
            form.put("_key", UUID.randomUUID().toString());
            asked.incrementAndGet();
            answer = send(client, form);
        }
        String next = answer.headers().firstValue("Location").orElse("");
        int number = next.indexOf(DOSSIER + "CN-");
        return answer.statusCode() == 302 && number >= 0 ? next.substring(number + DOSSIER.length()) : "";
    }

    /** What the page says of those who were shown. */
    private static String confirmation(String page) {
        Matcher found = SHOWN.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    /** How often the desk was asked whether it is somebody else. */
    public int asked() {
        return asked.get();
    }

    private HttpResponse<String> send(int client, Map<String, String> form) throws IOException, InterruptedException {
        return desk.get(client % desk.size()).post(DOSSIER + "nuovo", form);
    }

    private static Map<String, String> form(int serial) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("_key", UUID.randomUUID().toString());
        form.put("person.surname", letters(serial * SPREAD));
        form.put("person.givenNames", "Prova");
        form.put("person.sex", serial % 2 == 0 ? "F" : "M");
        form.put(
                "person.birthDate",
                LocalDate.of(1960, 1, 1)
                        .plusDays(serial * (long) SPREAD % 15_000)
                        .toString());
        form.put("person.birthPlace", "Khouribga");
        form.put("person.birthCountry", "MAR");
        form.put("person.citizenship", "MAR");
        form.put("person.noCfReason", "Chiesto, non ancora arrivato");
        form.put("person.passportNumber", "MB%07d".formatted(serial));
        form.put("person.passportExpiry", LocalDate.now().plusYears(4).toString());
        form.put("person.phone", "+39333%07d".formatted(serial));
        form.put("person.language", "fr");
        form.put("person.address", "Via Esempio " + (1 + serial % 200));
        form.put("person.municipality", "Cuneo");
        form.put("person.postalCode", "12100");
        form.put("permit.permitType", "16");
        form.put("permit.permitNumber", "I%08d".formatted(serial));
        form.put("permit.permitExpiry", LocalDate.now().plusDays(40).toString());
        return form;
    }

    /** A number in letters, because names have no digits. */
    static String letters(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; word.length() < 5; rest /= 20) {
            word.append("bcdfghjklmnpqrstvzae".charAt(rest % 20));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
