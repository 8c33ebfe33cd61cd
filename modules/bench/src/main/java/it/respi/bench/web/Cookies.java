// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The cookies of one browser, for each server its own. Java's own store keeps secure cookies from {@code localhost}, which
 * browsers do not.
 */
final class Cookies {
    private final Map<Integer, Map<String, String>> ofPort = new LinkedHashMap<>();

    /** Keeps what an answer set. */
    void keep(URI from, HttpHeaders headers) {
        for (String line : headers.allValues("Set-Cookie")) {
            String pair = line.split(";", 2)[0];
            int equals = pair.indexOf('=');
            if (equals > 0) {
                ofPort.computeIfAbsent(from.getPort(), port -> new LinkedHashMap<>())
                        .put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    /** What a request to that address carries; empty when nothing. */
    String header(URI to) {
        return ofPort.getOrDefault(to.getPort(), Map.of()).entrySet().stream()
                .filter(cookie -> !cookie.getValue().isEmpty())
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
