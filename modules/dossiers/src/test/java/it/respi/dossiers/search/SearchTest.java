// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.DossierAction;
import it.respi.dossiers.ManyDossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The one box on 100,000 dossiers of a real database: what it finds, for whom, and what it reads. */
class SearchTest extends SearchGround {
    private static final Actor POLICE = actor(2, AgencyKind.POLICE, Lane.QUE_IST);
    private static final Actor PROVINCE = actor(1, AgencyKind.PROVINCE, Lane.PROV_SOC);

    @Autowired
    private DossierSearch search;

    @Autowired
    private ApplicationContext application;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kovalenko Oleksandr",
                "oleksandr kovalenko",
                "KOVALENKO Alexander",
                "Aleksandr Kovalenko",
                "Коваленко Олександр",
                "kovalen oleks",
                "Kovalenko",
                "KVLLSN87C21Z138N",
                "kvl lsn 87c21 z138n",
                "333 1234567",
                "+39 333 1234567",
                "0039 3331234567",
                "39 333 1234567",
                "\u202A+39 333\u2011123\u20114567\u202C",
                "٣٣٣ ١٢٣٤٥٦٧",
                "06 0000-012345",
                "060000–012345",
                "060000.012345 ",
                "kvllsn87c21z138n\u200B",
                "Олександр Коваленко",
                KIT,
                "FE 123456"
            })
    void findsOnePersonInManyWays(String typed) {
        assertThat(search.find(DESK, typed)).extracting(Found::name).contains("Kovalenko Oleksandr");
        assertThat(search.find(OTHER_DESK, typed)).extracting(Found::name).doesNotContain("Kovalenko Oleksandr");
        assertThat(search.find(PROVINCE, typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Li Xu", "xu li", "李旭", "LI, Xu"})
    void chineseNamesInEitherOrderAndInTheirOwnLetters(String typed) {
        assertThat(search.find(OTHER_DESK, typed)).extracting(Found::name).contains("Li Xu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table dossier; --",
                "<script>alert(1)</script>",
                "%_%",
                "🙂🙂🙂",
                "06000001234",
                "KVLLSN87C21Z138",
                "CN-2026-",
                "\u0000\u202E",
                "CN-2026-99999999"
            })
    void whatIsRudeOrHalfFindsNothingAndBreaksNothing(String typed) {
        assertThat(search.find(DESK, typed)).isEmpty();
        assertThat(search.find(DESK, typed.repeat(20))).isEmpty();
    }

    @Test
    void theNumberOfADossierIsReadAsPeopleWriteIt() {
        for (String typed :
                List.of("cn 2025 77777", "CN–2025–77777", "cn.2025.077777", "CN2025077777", "CN/2025/77777")) {
            assertThat(search.find(POLICE, typed)).as(typed).hasSize(1);
        }
        assertThat(DossierSearch.isNumber("AB1234567")).as("a passport").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Elamrani Fatimazahra", "fatima amrani", "Amrani Fatima Zohra", "zahra fatma el amrani"})
    void articlesAndSpellingsDoNotMatter(String typed) {
        assertThat(search.find(DESK, typed)).extracting(Found::name).contains("El Amrani Fatima Zahra");
    }

    @Test
    void theMostAlikeStandsFirst() {
        assertThat(search.find(OTHER_DESK, "Jallow Momodou Saliou"))
                .first()
                .extracting(Found::name)
                .isEqualTo("Diallo Mamadou Saliou");
    }

    @Test
    void anOfficeThatTakesPartLaterFindsItFromThenOn() {
        Actor police = actor(4, AgencyKind.POLICE, Lane.QUE_IST);
        assertThat(search.find(police, "Kovalenko Oleksandr")).isEmpty();

        transaction.executeWithoutResult(status -> dossiers.share(dossiers.take(number, DESK, DossierAction.READ), 4));

        assertThat(search.find(police, "Kovalenko Oleksandr")).hasSize(1);
        assertThat(search.find(police, "333 1234567")).hasSize(1);
    }

    @Test
    void whatFollowsOlderRulesIsEnteredAgain() {
        jdbc.sql("delete from dossier_token where dossier_id in (select id from dossier where number = ?)")
                .param(number)
                .update();
        assertThat(search.find(DESK, "Kovalenko Oleksandr")).isEmpty();
        jdbc.sql("update dossier set indexed_by = 0 where number = ?")
                .param(number)
                .update();

        assertThat(ManyDossiers.enterAgain(application)).isEqualTo(1);
        assertThat(search.find(DESK, "Kovalenko Oleksandr")).hasSize(1);
        assertThat(ManyDossiers.enterAgain(application)).isZero();
    }

    @Test
    void noNumberCanBeReadInTheIndex() {
        assertThat(jdbc.sql("select count(*) from dossier_token where token not like '=%@%' and token regexp '[0-9]'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select mark from dossier_mark").query(byte[].class).list())
                .hasSizeGreaterThan(4)
                .allSatisfy(mark -> assertThat(mark).hasSize(16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mohamed",
                "mo",
                "Muhammad Ahmad",
                "Singh Kaur",
                "Li Chen",
                "Fatima Elena Ali Hassan",
                "mohamed torgor",
                "moham ahme",
                "Kovalenko Oleksandr"
            })
    void namesReadAtMostTwoThousandRows(String typed) {
        for (Actor actor : List.of(DESK, POLICE)) {
            Cost cost = costOf(() -> search.find(actor, typed));
            LoggerFactory.getLogger(getClass())
                    .info("Names, office {}: {}", actor.office().id(), cost);
            assertThat(cost.requests()).isLessThanOrEqualTo(2_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-2025-77777", "333 1234567", "KVLLSN87C21Z138N", "FE123456", KIT})
    void numbersReadAtMostFiveRows(String typed) {
        Cost cost = costOf(() -> assertThat(search.find(typed.startsWith("CN") ? POLICE : DESK, typed))
                .hasSize(1));
        LoggerFactory.getLogger(getClass()).info("Number: {}", cost);
        assertThat(cost.rows()).isLessThanOrEqualTo(5);
        assertThat(cost.requests()).isLessThanOrEqualTo(8);
    }

    @Test
    void twoFrequentNamesAreFoundTogether() {
        List<Found> found = search.find(POLICE, "ahmad muhammad");

        assertThat(found).hasSize(20);
        assertThat(found)
                .extracting(Found::name)
                .allMatch(name -> Set.of("Mohamed Ahmed", "Ahmed Mohamed").contains(name));
    }
}
