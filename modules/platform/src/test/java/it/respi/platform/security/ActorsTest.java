// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network knows two desks; the realm has groups for other things too. */
class ActorsTest {
    private final Actors actors = new Actors(new TwoDesks());

    @ParameterizedTest
    @CsvSource({
        "/sportelli/HD-CUNEO",
        "/offices/HD-CUNEO",
        "HD-CUNEO",
        "/sportelli/HD-CUNEO /sportelli",
        "/sportelli/HD-CUNEO /formazione/corso-2026",
        "/sportelli/HD-CUNEO /offices/HD-CUNEO"
    })
    void oneKnownOfficeIsEnoughWhateverOtherGroupsThereAre(String groups) {
        assertThat(of(groups).office().code()).isEqualTo("HD-CUNEO");
    }

    @ParameterizedTest
    @CsvSource({
        "'', signin.no-office",
        "/formazione/corso-2026, signin.no-office",
        "/sportelli/HD-CUNEO /sportelli/HD-ALBA, signin.many-offices",
        "/offices/HD-CUNEO /offices/HD-BORGO, signin.many-offices",
        "/offices/HD-BORGO, signin.unknown-office"
    })
    void saysWhyItRefuses(String groups, String code) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> of(groups)).returns(code, NotAllowed::code);
    }

    @Test
    void lanesOfAnotherAgencyAreDropped() {
        assertThat(of("/sportelli/HD-CUNEO").lanes()).containsExactly(Lane.HD_OP);
    }

    private Actor of(String groups) {
        Map<String, Object> claims = Map.of(
                "sub",
                "invented",
                "name",
                "Nome Inventato",
                "offices",
                List.of(groups.split(" ")),
                "roles",
                List.of("HD-OP", "QUE-RESP", "offline_access"));
        return actors.from(() -> claims);
    }

    private static final class TwoDesks implements StaffDirectory {
        @Override
        public Optional<Office> office(String code) {
            return List.of("HD-CUNEO", "HD-ALBA").contains(code)
                    ? Optional.of(new Office(1, code, AgencyKind.HELP_DESK, code, code))
                    : Optional.empty();
        }

        @Override
        public int staffId(String subject, String name, Office office) {
            return 7;
        }

        @Override
        public void signedIn(int staffId, Set<Lane> lanes) {
            throw new IllegalStateException("a token alone is no sign-in");
        }
    }
}
