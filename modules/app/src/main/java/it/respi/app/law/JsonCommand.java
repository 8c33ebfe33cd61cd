// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.law;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one question, or an array of them, and answers in the same shape; a question that cannot be answered gets
 * {@code {"error": {"code", "field", "message"}}} in its place.
 */
final class JsonCommand {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final LawWords words;
    private final PrintStream out;
    private final PrintStream complaints;
    private final Function<JsonNode, Object> answer;

    /** @param answer what is answered to one question; may refuse with {@link RuleBroken} */
    JsonCommand(LawWords words, PrintStream out, PrintStream complaints, Function<JsonNode, Object> answer) {
        this.words = words;
        this.out = out;
        this.complaints = complaints;
        this.answer = answer;
    }

    /** The question as a record; names that it does not know are refused. */
    static <T> T read(JsonNode question, Class<T> type) {
        return JSON.treeToValue(question, type);
    }

    /**
     * Answers what stands in a file, or in {@code input} for {@code -}.
     *
     * @return 0 when every question was answered, 1 when one was not, 2 when there was nothing to read
     */
    int run(String file, InputStream input) {
        JsonNode asked;
        try {
            asked = JSON.readTree(file.equals("-") ? input.readAllBytes() : Files.readAllBytes(Path.of(file)));
        } catch (IOException unreadable) {
            return complain("law.no-file", file);
        } catch (JacksonException broken) {
            return complain("law.no-json", broken.getLocation().getLineNr());
        }
        if (!asked.isArray()) {
            return print(answerTo(asked));
        }
        List<Object> answers = StreamSupport.stream(asked.spliterator(), false)
                .map(this::answerTo)
                .toList();
        return answers.stream().mapToInt(this::failed).max().orElse(0) + print(answers);
    }

    private Object answerTo(JsonNode question) {
        try {
            return answer.apply(question);
        } catch (RuleBroken refused) {
            return error(refused.code(), null, words.say(refused.code(), refused.args()));
        } catch (DatabindException wrong) {
            String field = wrong.getPath().stream()
                    .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
                    .reduce((one, other) -> one + "." + other)
                    .orElse("");
            return error("law.field", field, words.say("law.field", field));
        }
    }

    private static Map<String, Object> error(String code, @Nullable String field, String text) {
        return Map.of(
                "error",
                field == null
                        ? Map.of("code", code, "message", text)
                        : Map.of("code", code, "field", field, "message", text));
    }

    private int failed(Object given) {
        return given instanceof Map<?, ?> map && map.containsKey("error") ? 1 : 0;
    }

    private int print(Object given) {
        out.println(JSON.writeValueAsString(given));
        return failed(given);
    }

    private int complain(String key, Object... args) {
        complaints.println(words.say(key, args));
        return 2;
    }
}
