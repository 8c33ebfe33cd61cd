// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.ApplicationTest;
import it.respi.dossiers.PersonData;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DemoAgendaTest extends ApplicationTest {
    @Autowired
    private DemoAgenda agenda;

    @Autowired
    private DemoClock clock;

    @Autowired
    private DemoStaff staff;

    @Test
    void anAppointmentOfADayThatIsOverStaysOnThatDay() {
        PersonData somebody = DemoPeople.all().next();
        LocalDate today = LocalDate.now(clock);
        int police = staff.office("QUE-CUNEO");

        assertThat(IntStream.rangeClosed(1, 7).mapToObj(today::minusDays))
                .allSatisfy(day -> assertThat(agenda.fingerprints(police, somebody, day, "Sportello 2"))
                        .containsEntry("appointmentAt", day.atTime(9, 20))
                        .doesNotContainKey("slot"));
    }
}
