// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The register of mediators: who reads and writes it, and who is free when. */
class MediatorTest extends MediatorGround {
    @Test
    void isKeptByTheProvinceAndReadByOfficesWithoutContacts() {
        String id = enter("wo");
        String page = REGISTER + "/" + id;
        assertThat(province.read(page)).hasStatusOk().bodyText().contains(PHONE, "WO-");
        assertThat(desk.read(page)).hasStatusOk().bodyText().contains("WO-").doesNotContain(PHONE, "/modifica");
        assertThat(desk.read(REGISTER + "?lingua=wo"))
                .hasStatusOk()
                .bodyText()
                .contains(page)
                .doesNotContain(PHONE);
        assertThat(as("QUE-CUNEO", Lane.QUE_IST).read(page)).hasStatusOk();
        assertThat(as("PROV-CUNEO", Lane.ADM).read(REGISTER)).hasStatus(403);
        for (String path : List.of("/nuovo", "/" + id + "/modifica", "/ore", "/ore.csv")) {
            assertThat(desk.read(REGISTER + path)).as(path).hasStatus(403);
        }
        assertThat(desk.send(page + "/modifica", form("wo"))).hasStatus(403);
        assertThat(desk.send(page + "/assenze", Map.of("day", MONDAY.toString())))
                .hasStatus(403);
        assertThat(sealed(id)).isNotEmpty().doesNotContain(PHONE);

        Map<String, String> withoutDeed = form("wo");
        withoutDeed.put("deedOn", "");
        withoutDeed.put("seen", "1");
        assertThat(province.send(page + "/modifica", withoutDeed)).hasStatus3xxRedirection();
        assertThat(desk.read(page)).as("may not work without the deed").hasStatus(404);
        assertThat(availability.freeFor("wo", at(10), at(11), deskId())).isFalse();
        assertThat(province.send(page + "/modifica", withoutDeed))
                .as("an old version")
                .hasStatus(409);
    }

    @Test
    void saysWhatIsWrongBesideTheField() {
        Map<String, String> form = form("hi");
        form.put("name", "");
        form.put("week[0].hours", "9:00-8:00");
        form.put("languages[1].language", "hi");
        form.put("languages[1].level", "B1");
        form.put("deedOn", TODAY.plusDays(1).toString());
        assertThat(province.send(REGISTER + "/nuovo", form))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"name-e\"", "id=\"week[0].hours-e\"", "id=\"deedOn-e\"", "Questa lingua c’è già");
        enter("hi", "DOPPIO-1");
        Map<String, String> second = form("hi");
        second.put("code", "doppio-1");
        assertThat(province.send(REGISTER + "/nuovo", second))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"code-e\"", "ha già questa sigla");

        Map<String, String> job = need("hi", 10, 11);
        job.put("day", TODAY.minusDays(1).toString());
        assertThat(desk.send(REGISTER + "/richiesta", job))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"day-e\"");
        job.put("to", "09:00");
        assertThat(desk.send(REGISTER + "/richiesta", job))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"to-e\"");
        assertThat(desk.send(REGISTER + "/richiesta", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"language-e\"", "id=\"mode-e\"");
    }

    @Test
    @DisplayName(
            "Il mediatore è libero solo nel suo orario, non nei giorni di assenza, con il tempo di viaggio tra due comuni")
    void isFreeWithinTheHoursAndNotWhileAwayOrOnTheWay() {
        String id = enter("so");
        assertThat(availability.freeFor("SO", at(10), at(11), deskId())).isTrue();
        assertThat(availability.freeFor("so", at(8), at(10), deskId()))
                .as("before the hours")
                .isFalse();
        assertThat(availability.freeFor("tr", at(10), at(11), deskId())).isFalse();

        confirm(ask(desk, need("so", 10, 11)), id);
        assertThat(availability.freeFor("so", at(10), at(11), deskId())).isFalse();
        assertThat(availability.freeFor("so", at(11), at(12), deskId()))
                .as("in the same town")
                .isTrue();
        int there = alba.actor().office().id();
        assertThat(availability.freeFor("so", at(11), at(12), there))
                .as("another town")
                .isFalse();
        assertThat(availability.freeFor("so", at(11).plusMinutes(30), at(12), there))
                .isTrue();

        assertThat(province.send(
                        REGISTER + "/" + id + "/assenze",
                        Map.of("day", MONDAY.plusWeeks(1).toString())))
                .hasStatus3xxRedirection();
        assertThat(availability.freeFor("so", at(10).plusWeeks(1), at(11).plusWeeks(1), deskId()))
                .isFalse();
        assertThat(province.send(
                        REGISTER + "/" + id + "/assenze",
                        Map.of("day", TODAY.minusDays(1).toString())))
                .hasStatus(422);
    }
}
