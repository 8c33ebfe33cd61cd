// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** One person with a session, signed in through Keycloak as a browser does it (authorization code with PKCE). */
public final class Visitor {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final int HOPS = 12;

    private final String address;
    private final Cookies cookies = new Cookies();
    private String csrf = "";

    private Visitor(String address) {
        this.address = address;
    }

    /** Signs in and keeps the session; refused when the page after it is not the application's. */
    public static Visitor signedIn(String address, String user, String password)
            throws IOException, InterruptedException {
        Visitor visitor = new Visitor(address);
        HttpResponse<String> signIn = visitor.follow(
                visitor.request(URI.create(address + "/u/attivita")).build());
        URI action = URI.create(Form.action(signIn.body()));
        String typed = Form.encoded(Map.of("username", user, "password", password));
        HttpResponse<String> page = visitor.follow(visitor.form(action, typed));
        if (page.statusCode() != 200 || !page.uri().toString().startsWith(address)) {
            throw new IllegalStateException(
                    "sign-in of " + user + " ended at " + page.uri().getPath());
        }
        visitor.csrf = Form.csrf(page.body());
        return visitor;
    }

    /** Reads a page, compressed as browsers ask for it; its status and its length on the wire. */
    public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                request(URI.create(address + path))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /** Reads a page as text. */
    public String read(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(URI.create(address + path)).build(), BodyHandlers.ofString())
                .body();
    }

    /** Sends a form; the redirect is not followed. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = Form.encoded(fields) + "&" + Form.encoded(Map.of("_csrf", csrf));
        return CLIENT.send(form(URI.create(address + path), body), BodyHandlers.ofString());
    }

    private HttpResponse<String> follow(HttpRequest first) throws IOException, InterruptedException {
        HttpRequest request = first;
        for (int hop = 0; hop < HOPS; hop++) {
            HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
            cookies.keep(request.uri(), answer.headers());
            if (answer.statusCode() / 100 != 3) {
                return answer;
            }
            String next = answer.headers().firstValue("Location").orElseThrow();
            request = request(request.uri().resolve(next)).build();
        }
        throw new IOException("redirected for ever from " + first.uri().getPath());
    }

    private HttpRequest form(URI to, String body) {
        return request(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder request(URI to) {
        HttpRequest.Builder request = HttpRequest.newBuilder(to).timeout(Duration.ofSeconds(60));
        String known = cookies.header(to);
        return known.isEmpty() ? request : request.header("Cookie", known);
    }
}
