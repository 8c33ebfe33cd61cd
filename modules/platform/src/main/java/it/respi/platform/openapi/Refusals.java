// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import it.respi.platform.view.Texts;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** What every operation has in common: its refusals, and the key of those that change something. */
@Component
class Refusals implements GlobalOperationCustomizer {
    private static final List<String> READING = List.of("400", "401", "403", "404", "503");
    private static final List<String> CHANGING = List.of("400", "401", "403", "404", "409", "422", "503");

    private final Texts texts;

    Refusals(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        boolean posts = handler.hasMethodAnnotation(PostMapping.class);
        for (String status : posts ? CHANGING : READING) {
            operation.getResponses().addApiResponse(status, refusal(status));
        }
        if (posts && (goesThroughSubmission(handler) || namesTheKey(operation))) {
            List<Parameter> parameters = new ArrayList<>(parametersOf(operation));
            parameters.removeIf(parameter -> Submission.HEADER.equals(parameter.getName()));
            parameters.add(key());
            operation.setParameters(parameters);
        }
        return operation;
    }

    private ApiResponse refusal(String status) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(texts.say("problem.title." + status))
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
    }

    private Parameter key() {
        Schema<String> form = new Schema<>();
        form.addType("string");
        form.setPattern("^[A-Za-z0-9_-]{8,64}$");
        return new HeaderParameter()
                .name(Submission.HEADER)
                .required(true)
                .description(texts.say("api.idempotency-key"))
                .schema(form);
    }

    private static boolean namesTheKey(Operation operation) {
        return parametersOf(operation).stream().anyMatch(parameter -> Submission.HEADER.equals(parameter.getName()));
    }

    private static List<Parameter> parametersOf(Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.of());
    }

    /** {@link Submission} reads the key from the request: who takes none either changes nothing or names the header. */
    private static boolean goesThroughSubmission(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == HttpServletRequest.class);
    }
}
