// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** As much of a realm as a sign-in needs: it signs whatever the test says about somebody. */
final class InventedRealm {
    private static final JOSEObjectType LOGOUT = new JOSEObjectType("logout+jwt");

    private final RSAKey key;
    private final HttpServer server;
    private final Map<String, JWTClaimsSet> codes = new ConcurrentHashMap<>();

    InventedRealm() {
        try {
            key = new RSAKeyGenerator(2048).keyID("invented").generate();
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/realm/protocol/openid-connect/certs", this::keys);
        server.createContext("/realm/protocol/openid-connect/token", this::token);
        server.start();
    }

    /** Somebody of the realm. */
    record Account(String subject, String name, String office, String role) {}

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realm";
    }

    /**
     * Somebody signed in.
     *
     * @param session the realm's own session
     * @param nonce what the application asked to be returned
     * @return the code that the application changes into a token
     */
    String signedIn(Account who, String session, String nonce) {
        String code = UUID.randomUUID().toString();
        codes.put(
                code,
                claims(who.subject(), session)
                        .claim("nonce", nonce)
                        .claim("name", who.name())
                        .claim("offices", List.of("/offices/" + who.office()))
                        .claim("roles", List.of(who.role()))
                        .build());
        return code;
    }

    /** What the realm sends when somebody left it. */
    String logoutToken(Account who, String session) {
        return sign(
                LOGOUT,
                claims(who.subject(), session)
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .jwtID(UUID.randomUUID().toString())
                        .build());
    }

    private JWTClaimsSet.Builder claims(String subject, String session) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("respi-web")
                .subject(subject)
                .claim("sid", session)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    private void keys(HttpExchange exchange) {
        answer(exchange, new JWKSet(key.toPublicJWK()).toString());
    }

    private void token(HttpExchange exchange) {
        try (var body = exchange.getRequestBody()) {
            String form = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            String code = form.replaceAll("(?:.*&)?code=([^&]*).*", "$1");
            JWTClaimsSet claims =
                    Objects.requireNonNull(codes.remove(URLDecoder.decode(code, StandardCharsets.UTF_8)), "code");
            answer(
                    exchange,
                    "{\"access_token\": \"not-used\", \"token_type\": \"Bearer\", \"expires_in\": 300, \"id_token\": \""
                            + sign(JOSEObjectType.JWT, claims) + "\"}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sign(JOSEObjectType type, JWTClaimsSet claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(type)
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) {
        try (exchange) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
