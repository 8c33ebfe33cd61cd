// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.diagram;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** A small procedure and somebody who looks at it. */
public final class Renewal implements ProcedureCatalog {
    static final String KEY = "p01PermitRenewal";
    static final Actor READER =
            new Actor(1, "Prova", new Office(2, "X", AgencyKind.POLICE, "Questura", "Questura"), Set.of(Lane.QUE_IST));

    @Override
    public List<ProcedureDefinition> procedures() {
        return List.of(new ProcedureDefinition(
                KEY,
                "Rinnovo",
                1,
                new ProcedureDefinition.Frame(
                        true,
                        true,
                        false,
                        false,
                        null,
                        false,
                        false,
                        AgencyKind.POLICE,
                        "permit.decision",
                        Map.of(),
                        Map.of(),
                        Set.of()),
                List.of(
                        step("Task_Deliver", "Consegnare il permesso", 3, Map.of("decision", "GRANT")),
                        step("Task_Take", "Prendere in carico", 1, Map.of()),
                        step("Task_Review", "Esaminare la domanda", 2, Map.of()),
                        step("Task_Ask", "Chiedere documenti", null, Map.of()))));
    }

    @Override
    public Optional<ProcedureDefinition> procedure(String key) {
        return procedures().stream().filter(p -> p.key().equals(key)).findFirst();
    }

    @Override
    public Optional<ProcedureDefinition> procedure(String key, int version) {
        return procedure(key).filter(known -> known.version() == version);
    }

    @Override
    public Optional<StepDefinition> step(String key, String code) {
        return procedure(key).flatMap(known -> known.step(code));
    }

    private static StepDefinition step(
            String code, String label, @Nullable Integer position, Map<String, String> when) {
        return new StepDefinition(
                KEY,
                code,
                label,
                Lane.QUE_IST,
                "",
                false,
                null,
                null,
                null,
                false,
                position,
                false,
                null,
                List.of(),
                List.of(),
                when);
    }

    /** The reader as parameter of a controller. */
    public static final class Reader implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return READER;
        }
    }
}
