// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.calculator.Calculation;
import it.respi.kernel.calculator.CitizenshipRoute;
import it.respi.kernel.calculator.Figure;
import it.respi.kernel.calculator.Figures;
import it.respi.kernel.calculator.IncomeQuestion.Protection;
import it.respi.kernel.calculator.IncomeQuestion.Purpose;
import it.respi.kernel.calculator.PermitRequest;
import it.respi.kernel.calculator.PermitTitle;
import it.respi.kernel.deadline.RemedyRule;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.validation.BindException;

/** Every sentence that a calculator can say stands in both bundles. */
class EveryWordTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Figures FIGURES = EveryWordTest::figure;

    private final CalculatorWords words = new CalculatorWords(new Texts(messages()), new Dates());

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void hasItsSentence(String language) {
        LocaleContextHolder.setLocale(Locale.of(language));
        List<String> said = new ArrayList<>();
        questions().map(EveryWordTest::answer).map(words::tell).forEach(told -> {
            said.addAll(told.lines());
            said.addAll(told.results());
            told.sources().forEach(source -> said.addAll(List.of(source.what(), source.value())));
        });
        words.choices("request", PermitRequest.class).forEach(choice -> said.add(choice.label()));
        words.choices("title", PermitTitle.class).forEach(choice -> said.add(choice.label()));
        words.choices("purpose", Purpose.class).forEach(choice -> said.add(choice.label()));
        words.choices("protection", Protection.class).forEach(choice -> said.add(choice.label()));
        words.choices("route", CitizenshipRoute.class).forEach(choice -> said.add(choice.label()));
        words.choices("act", RemedyRule.class).forEach(choice -> said.add(choice.label()));
        words.choices("matter", FeeForm.Matter.class).forEach(choice -> said.add(choice.label()));
        words.choices("event", DayForm.Event.class).forEach(choice -> said.add(choice.label()));
        words.choices("aim", EarliestForm.Aim.class).forEach(choice -> said.add(choice.label()));

        assertThat(said).hasSizeGreaterThan(200).noneMatch(text -> text.contains("calculator.") || text.contains("{"));
    }

    @Test
    void writesAmountsAsThePlaceDoes() {
        LocaleContextHolder.setLocale(Locale.ITALIAN);
        IncomeForm form = new IncomeForm(null, "NONE", "1", "2", "0", "0", "18.000", TODAY);

        assertThat(words.tell(answer(form)).results()).contains("Reddito richiesto: 17.752,80\u00a0€");
    }

    @Test
    void whoeverChangesAParameterSeesTheCalculatorsThatReadIt() {
        Map<String, Set<String>> read = new HashMap<>();
        questions().forEach(form -> {
            Figures reading = (key, day) -> {
                read.computeIfAbsent(nameOf(form), any -> new TreeSet<>()).add(key);
                return figure(key, day);
            };
            Objects.requireNonNull(form.calculate(reading, TODAY, new BindException(form, "form")))
                    .figures();
        });

        for (CalculatorReaders.Counting calculator : CalculatorReaders.Counting.values()) {
            Set<String> keys = read.getOrDefault(calculator.name(), Set.of());
            assertThat(keys).as(calculator.name()).isNotEmpty().allMatch(calculator::counts);
            assertThat(calculator.keys()).allMatch(begin -> keys.stream().anyMatch(key -> key.startsWith(begin)));
        }
    }

    private static String nameOf(Question form) {
        return switch (form) {
            case FeeForm fees -> "FEES";
            case IncomeForm income -> "INCOME";
            case CitizenshipForm citizenship -> "CITIZENSHIP";
            case HousingForm housing -> "HOUSING";
            case DayForm days -> "DAYS";
            case EarliestForm earliest -> "EARLIEST";
            case RemedyForm remedies -> "REMEDIES";
            default -> throw new IllegalStateException(form.toString());
        };
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static Stream<Question> questions() {
        Stream.Builder<Question> all = Stream.builder();
        for (FeeForm.Matter matter : FeeForm.Matter.values()) {
            all.add(new FeeForm(matter.name(), "RENEWAL", "ORDINARY", "24", false, true));
        }
        for (PermitTitle title : PermitTitle.values()) {
            for (String months : List.of("2", "12", "24", "36")) {
                all.add(new FeeForm("PERMIT", "FIRST", title.name(), months, false, true));
            }
        }
        all.add(new FeeForm("PERMIT", "UPDATE", "ORDINARY", "24", false, true));
        all.add(new FeeForm("PERMIT", "RENEWAL", "ORDINARY", "24", true, true));
        for (Protection protection : Protection.values()) {
            all.add(new IncomeForm("REUNIFICATION", protection.name(), "2", "1", "0", "0", "1", TODAY));
            all.add(new IncomeForm(null, protection.name(), "0", "3", "1", "1", "90000", LocalDate.of(2027, 2, 1)));
            all.add(new IncomeForm("LONG_TERM", protection.name(), "0", "0", "0", "0", "7000", TODAY));
        }
        all.add(new CitizenshipForm(true, "2", "0", "9.000", "20.000", TODAY));
        all.add(new CitizenshipForm(false, "0", "9.000", "9.000", "9.000", null));
        all.add(new HousingForm("60", "14; 9", false, "14", "2,70", false, "3"));
        all.add(new HousingForm("60", "14; 9", false, "13", "0,1", true, "3"));
        all.add(new HousingForm("30", "", true, "", "", false, "4"));
        for (DayForm.Event event : DayForm.Event.values()) {
            all.add(new DayForm(event.name(), TODAY));
        }
        for (CitizenshipRoute route : CitizenshipRoute.values()) {
            all.add(new EarliestForm("CITIZENSHIP", TODAY, route.name(), true, ""));
        }
        all.add(new EarliestForm("REUNIFICATION", TODAY, null, false, ""));
        all.add(new EarliestForm("LONG_TERM", TODAY, null, false, "1/1/2027 - 1/9/2027\n2028-01-01 2028-02-01"));
        for (RemedyRule rule : RemedyRule.values()) {
            all.add(new RemedyForm(rule.name(), TODAY));
        }
        return all.build();
    }

    private static Calculation answer(Question form) {
        BindException errors = new BindException(form, "form");
        Calculation answer = form.calculate(FIGURES, TODAY, errors);
        assertThat(errors.getAllErrors()).isEmpty();
        return Objects.requireNonNull(answer);
    }

    /** Amounts that make every branch possible; the true ones are tried in the kernel. */
    private static Figure figure(String key, LocalDate day) {
        int amount = switch (key) {
            case "income.social_allowance" -> 710_112;
            case "permit.first.saturday_is_working" -> 0;
            case "income.count_existing_dependants" -> 1;
            case "housing.area.next" -> 10;
            case "housing.bedroom.single" -> 9;
            case "housing.studio.1" -> 28;
            case "housing.studio.2" -> 38;
            default -> 14;
        };
        String unit = key.startsWith("fee.") || key.contains("income.") && !key.contains("count")
                ? "EUR_CENT"
                : key.contains("working") || key.contains("count") ? "FLAG" : "DAY";
        return new Figure(key, unit.equals("FLAG") ? amount % 2 : amount, unit, LocalDate.of(2026, 1, 1), "norma", "K");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/calculators");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
