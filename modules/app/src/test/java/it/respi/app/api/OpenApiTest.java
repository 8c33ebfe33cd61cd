// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.respi.app.api.Program.Answer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description of the API is there without a token, whole, and in two languages. */
class OpenApiTest extends ApiTest {
    private static final Pattern KEY = Pattern.compile("api\\.[a-zA-Z.-]+");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Value("${respi.oidc.issuer}")
    private String issuer = "";

    @Test
    void describesEveryPathOfTheApi() {
        Set<String> paths = handlers.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1"))
                .map(path -> path.replaceAll(":[^}]*}", "}"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(paths).isNotEmpty();
        assertThat(new TreeSet<>(description("it").path("paths").propertyNames()))
                .isEqualTo(paths);
    }

    @Test
    void isVersion31WithTitleDescriptionAndTheTokenOfTheRealm() {
        JsonNode description = description("it");

        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(description.at("/info/title").asString()).isEqualTo("Respi, API per i programmi degli uffici");
        assertThat(description.at("/info/version").asString()).isEqualTo("1.0");
        assertThat(description.at("/info/description").asString()).contains("Idempotency-Key");
        assertThat(description
                        .at("/components/securitySchemes/realm/flows/clientCredentials/tokenUrl")
                        .asString())
                .isEqualTo(issuer + "/protocol/openid-connect/token");
        assertThat(description.at("/security/0/realm").isArray()).isTrue();
    }

    @Test
    void everyOperationSaysWhatItDoesAndHowItRefuses() {
        for (JsonNode path : description("it").path("paths")) {
            for (JsonNode operation : path) {
                String name = operation.path("operationId").asString();
                assertThat(operation.path("summary").asString("")).as(name).isNotBlank();
                assertThat(KEY.matcher(operation.path("summary").asString()).matches())
                        .as(name)
                        .isFalse();
                assertThat(operation.path("tags")).as(name).isNotEmpty();
                assertThat(operation
                                .at("/responses/403/content/application~1problem+json/schema/$ref")
                                .asString())
                        .as(name)
                        .isEqualTo("#/components/schemas/Problem");
            }
        }
    }

    @Test
    void everyCallThatChangesSomethingAsksForItsKey() {
        JsonNode paths = description("it").path("paths");
        paths.properties().forEach(path -> {
            JsonNode post = path.getValue().path("post");
            boolean changes =
                    !path.getKey().endsWith("/search") && !path.getKey().contains("/calculators/");
            if (!post.isMissingNode() && changes) {
                assertThat(post.path("parameters"))
                        .as(path.getKey())
                        .anyMatch(parameter -> parameter.path("name").asString().equals("Idempotency-Key")
                                && parameter.path("required").asBoolean());
            }
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        JsonNode description = description("it");
        assertThat(description.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                description.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void saysNoKeyOfTheBundlesAndSpeaksEnglishWhenAsked() {
        assertThat(description("it").findValuesAsString("description")).noneMatch(KEY.asMatchPredicate());
        assertThat(description("it").findValuesAsString("description"))
                .contains("Passi: chi deve fare che cosa, e farlo.", "I campi sbagliati.");
        assertThat(description("en").findValuesAsString("description"))
                .contains("Steps: who has to do what, and doing it.", "The fields that are wrong.");
        assertThat(description("en").at("/info/title").asString()).isEqualTo("Respi, API for the programs of offices");
    }

    @Test
    void isThereAsYamlToo() {
        assertThat(MockMvcTester.create(mvc).perform(get("/api/openapi.yaml")))
                .hasStatusOk()
                .bodyText()
                .contains("openapi: 3.1");
    }

    private JsonNode description(String language) {
        Answer answer = program("").perform(get("/api/openapi").header("Accept-Language", language));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
