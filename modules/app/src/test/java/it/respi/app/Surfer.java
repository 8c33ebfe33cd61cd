// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a window: it keeps cookies, which are the same for every node, and follows nothing by itself. */
final class Surfer {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final InventedRealm realm;
    private final InventedRealm.Account who;
    private final String realmSession;

    Surfer(InventedRealm realm, InventedRealm.Account who, String realmSession) {
        this.realm = realm;
        this.who = who;
        this.realmSession = realmSession;
    }

    HttpResponse<String> read(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    /** Sends a form. */
    HttpResponse<String> send(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a file with the fields of its form. */
    HttpResponse<String> send(String address, Map<String, String> fields, String fileName, byte[] content) {
        String boundary = UUID.randomUUID().toString();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                lines("--" + boundary, "Content-Disposition: form-data; name=\"" + name + '"', "", value)));
        body.writeBytes(lines(
                "--" + boundary,
                "Content-Disposition: form-data; name=\"files\"; filename=\"" + fileName + '"',
                "Content-Type: application/pdf",
                ""));
        body.writeBytes(content);
        body.writeBytes(lines("", "--" + boundary + "--"));
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] lines(String... lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line).append('\r').append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Begins the sign-in at one node and ends it at another; the answer of the second. */
    HttpResponse<String> signIn(String from, String to) {
        String asked = location(read(from + "/oauth2/authorization/respi"));
        String code = realm.signedIn(who, realmSession, parameter(asked, "nonce"));
        return read(to + "/login/oauth2/code/respi?code=" + code + "&state="
                + URLEncoder.encode(parameter(asked, "state"), StandardCharsets.UTF_8));
    }

    /** The security token of the forms of a page. */
    static String tokenOf(HttpResponse<String> page) {
        Matcher found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("no form on " + page.uri() + ", status " + page.statusCode());
        }
        return found.group(1);
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("no redirect but " + answer.statusCode()));
    }

    /** Whether an answer sends the reader to the sign-in. */
    static boolean asksToSignIn(HttpResponse<String> answer) {
        return answer.statusCode() == 302 && location(answer).contains("/oauth2/authorization/respi");
    }

    private static String parameter(String address, String name) {
        for (String part : URI.create(address).getRawQuery().split("&")) {
            if (part.startsWith(name + "=")) {
                return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no " + name + " in the address of the realm");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
