// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.identity.BirthPrecision;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A date of birth as people read it, with what of it is not certain; templates call it {@code @birthWords}. */
@Component("birthWords")
public class BirthWords {
    private final Dates dates;
    private final Texts texts;

    BirthWords(Dates dates, Texts texts) {
        this.dates = dates;
        this.texts = texts;
    }

    /** What is known of it: {@code 14/03/1989}, {@code 03/1989 (giorno non noto)}. */
    public String of(LocalDate date, BirthPrecision precision) {
        return switch (precision) {
            case YEAR -> texts.say("birth.year", Integer.toString(date.getYear()));
            case MONTH -> texts.say("birth.month", "%02d/%d".formatted(date.getMonthValue(), date.getYear()));
            case DAY ->
                precision.mayBeConventional(date)
                        ? texts.say("birth.conventional", dates.numeric(date))
                        : dates.numeric(date);
        };
    }
}
