// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import it.respi.platform.view.Texts;
import java.util.Locale;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** The texts that annotations cannot take from the bundles, and what a refusal looks like. */
@Component
class Wording implements GlobalOpenApiCustomizer {
    private static final Set<String> DESCRIBED = Set.of("code", "errorNumber", "errors", "warnings");

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void customise(OpenAPI description) {
        description.getTags().forEach(tag -> {
            String key = "api.tag." + tag.getName().toLowerCase(Locale.ROOT);
            tag.setDescription(texts.sayOr(key, tag.getName()));
        });
        Components components = description.getComponents();
        components.getSecuritySchemes().forEach((name, scheme) -> scheme.setDescription(texts.say("api.security")));
        ModelConverters.getInstance(true).readAll(ProblemSchema.class).forEach((name, schema) -> {
            describe(schema);
            components.addSchemas(name, schema);
        });
    }

    private void describe(Schema<?> schema) {
        schema.getProperties().forEach((name, property) -> {
            if (DESCRIBED.contains(name) && property.get$ref() == null) {
                property.setDescription(texts.say("api.problem." + name));
            }
        });
    }
}
