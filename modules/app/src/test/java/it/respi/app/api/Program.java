// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of one office, with its token. */
record Program(MockMvc mvc, JsonMapper json, String token) {

    /** What came back. */
    record Answer(
            int status, @Nullable String type, @Nullable String location, JsonNode body) {
        String code() {
            return body.path("code").asString("");
        }

        /** The fields that are wrong, and why. */
        String errors() {
            StringBuilder all = new StringBuilder();
            body.path("errors")
                    .forEach(error -> all.append(error.path("field").asString("-"))
                            .append('=')
                            .append(error.path("code").asString())
                            .append(' '));
            return all.toString().strip();
        }
    }

    Answer read(String path) {
        return perform(get(path));
    }

    /** Sends JSON with a fresh key. */
    Answer send(String path, String body) {
        return send(path, UUID.randomUUID().toString(), body);
    }

    /** Puts JSON with a fresh key. */
    Answer put(String path, String body) {
        return perform(MockMvcRequestBuilders.put(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** @param key null to leave the header out */
    Answer send(String path, @Nullable String key, String body) {
        MockHttpServletRequestBuilder request = post(path);
        if (!body.isEmpty()) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return perform(request);
    }

    Answer perform(MockHttpServletRequestBuilder request) {
        if (!token.isEmpty()) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        MockHttpServletResponse response =
                MockMvcTester.create(mvc).perform(request).getResponse();
        try {
            String body = response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            return new Answer(
                    response.getStatus(),
                    response.getContentType(),
                    response.getHeader(HttpHeaders.LOCATION),
                    json.readTree(body.isEmpty() ? "null" : body));
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
