// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import it.respi.dossiers.PurposeViews;
import it.respi.dossiers.ViewPurpose;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each kind of office, for each purpose, before a marked dossier. */
abstract class SeatGround extends ApplicationTest {
    static final List<String> PAGES = List.of(
            "",
            "/persona",
            "/famiglia",
            "/documenti",
            "/storia",
            "/diagramma",
            "/note",
            "/quesiti",
            "/condivisione",
            "/messaggi",
            "/diritti",
            "/unione",
            "/protezione");
    static final List<String> CALLS = List.of(
            "",
            "/history",
            "/documents",
            "/notes",
            "/person",
            "/household",
            "/household/papers",
            "/questions",
            "/messages",
            "/requests",
            "/mergers",
            "/copies");

    private static final Set<AgencyKind> STEP_NEEDED = EnumSet.of(AgencyKind.MUNICIPALITY, AgencyKind.PREFECTURE);

    @Autowired
    @SuppressWarnings("NullAway.Init")
    JdbcClient jdbc;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    PurposeViews views;

    /** PERSON_REQUEST is no seat: it says what the copy for the person holds ({@link PersonCopyTest}). */
    static Stream<Arguments> seats() {
        return Arrays.stream(AgencyKind.values())
                .flatMap(kind -> Arrays.stream(ViewPurpose.values())
                        .filter(purpose -> purpose != ViewPurpose.PERSON_REQUEST)
                        .map(purpose -> Arguments.of(kind, purpose)));
    }

    /** Municipality and prefecture read a renewal only when a step of it was their own. */
    static void seat(MarkedDossier dossier, Pages reader, ViewPurpose purpose) {
        if (STEP_NEEDED.contains(reader.actor().office().kind())) {
            dossier.hadAStepOf(reader);
        }
        switch (purpose) {
            case KEEPING -> dossier.keptBy(reader);
            case TAKING_PART -> dossier.takesPart(reader);
            case STATED -> dossier.statedBy(reader);
            case NAMED -> dossier.name(reader);
            case PERSON_REQUEST -> throw new IllegalArgumentException("no seat");
        }
    }

    /** Of an office that has no part in a new dossier, except the one that keeps it. */
    Pages reader(AgencyKind kind, ViewPurpose purpose) {
        return switch (kind) {
            case HELP_DESK -> as(purpose == ViewPurpose.KEEPING ? "HD-CUNEO" : "HD-BRA", Lane.HD_OP);
            case PREFECTURE -> as("SUI-CUNEO", Lane.SUI_IST);
            case POLICE -> as("QUE-CUNEO", Lane.QUE_IST);
            case PROVINCE -> as("PROV-CUNEO", Lane.PROV_SOC);
            case MUNICIPALITY -> as("COM-CUNEO", Lane.COM_TEC);
        };
    }

    static String all(Pages reader, String path, List<String> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(body(reader.read(path + part))));
        return all.toString();
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
