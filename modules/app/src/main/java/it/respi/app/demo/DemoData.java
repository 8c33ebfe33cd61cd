// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import it.respi.app.demo.DemoOffice.DemoPermit;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.document.intake.StoredFile;
import it.respi.kernel.actor.Actor;
import java.util.Iterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Worked example data (dati di prova): invented people whose renewals stand at every point of the procedure, so that
 * everybody of the realm for trials finds work. Only for {@code respi.demo=true} and an empty archive; all or nothing,
 * so that an interrupted start begins again.
 */
@Component
@ConditionalOnProperty("respi.demo")
class DemoData implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final JdbcClient jdbc;
    private final DemoOffice office;
    private final DemoStaff staff;
    private final DemoFamily family;
    private final DemoNetwork network;
    private final DemoMessages messages;
    private final TransactionTemplate transaction;
    private String onceMore = "";
    private String twice = "";

    DemoData(
            JdbcClient jdbc,
            DemoOffice office,
            DemoStaff staff,
            DemoFamily family,
            DemoNetwork network,
            DemoMessages messages,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.office = office;
        this.staff = staff;
        this.family = family;
        this.network = network;
        this.messages = messages;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("select count(*) from dossier").query(Integer.class).single() > 0) {
            return;
        }
        long start = System.nanoTime();
        StoredFile dwelling = family.dwelling();
        transaction.executeWithoutResult(status -> fill(DemoPeople.all(), dwelling));
        messages.undelivered();
        log.info("Example data entered in {} ms", (System.nanoTime() - start) / 1_000_000);
    }

    private void fill(Iterator<PersonData> people, StoredFile dwelling) {
        office.agenda().open(staff);
        deskWork(people);
        frontOfficeWork(people);
        reviews(people, dwelling);
        ends(people);
        doubles(people);
        network.answeredForAll();
    }

    private void deskWork(Iterator<PersonData> people) {
        cuneo(people, "16", 75, 0).also(network::shareWithAlba);
        cuneo(people, "13", 30, 2)
                .knownWell()
                .incomplete()
                .also(network::openedInAlba)
                .also(network::askForCopy)
                .also(network::keepDraft);
        alba(people, "16", 50, 0);
        alba(people, "24", 41, 1).complete();
        onceMore = cuneo(people, "16", 20, 3).kit().number();
        alba(people, "13", -10, 3).kit();
    }

    private void frontOfficeWork(Iterator<PersonData> people) {
        cuneo(people, "15", 12, 7).posted(4).also(network::withdrawConsent);
        twice = cuneo(people, "16", 18, 5).posted(2).number();
        alba(people, "16", 9, 11).inCharge(6);
        cuneo(people, "16", 25, 17).summoned(12, 11);
        alba(people, "16", -5, 25).summoned(20, 0);
        cuneo(people, "24", -12, 39).summoned(34, -3).noShow();
    }

    private void reviews(Iterator<PersonData> people, StoredFile dwelling) {
        DemoRenewal husband = cuneo(people, "16", 5, 35).inReview(30).also(network::referWithoutAnswer);
        alba(people, "16", -30, 61).inReview(54); // four days left of sixty
        cuneo(people, "13", -50, 80).inReview(73).also(network::askThePolice).also(network::follow); // late
        cuneo(people, "16", -8, 45).inReview(40).documentsProposed();
        alba(people, "16", -14, 53).inReview(48).documentsAsked(9);
        DemoRenewal wife =
                cuneo(people, "13", -20, 57).inReview(52).documentsAsked(16).documentsBrought(2);
        family.enter(staff.cuneo(), husband.number(), wife.number(), dwelling);
        cuneo(people, "05", -25, 55).inReview(50).noticeSigned();
        alba(people, "15", -28, 59).inReview(54).noticeDelivered(4);
    }

    private void ends(Iterator<PersonData> people) {
        cuneo(people, "16", -15, 50).inReview(45).grantProposed();
        alba(people, "16", -32, 62).inReview(57).granted();
        cuneo(people, "16", -35, 63).inReview(58).cardHere();
        cuneo(people, "13", -40, 64).inReview(59).delivered().also(network::copyGiven);
        cuneo(people, "16", 14, 38).inReview(33).withdrawalAsked();
        cuneo(people, "24", 16, 26).inCharge(21).withdrawn();
        cuneo(people, "16", -45, 63).inReview(58).noticeDelivered(9).observed(3).refused();
    }

    /** People who were entered twice, and one who asks that everything be erased. */
    private void doubles(Iterator<PersonData> people) {
        cuneo(people, "16", 20, 2).also(other -> network.proposeMerger(onceMore, other));
        cuneo(people, "16", 18, 4).also(other -> network.merge(twice, other));
        cuneo(people, "13", 40, 45).cancelled().also(network::grantErasure);
    }

    private DemoRenewal cuneo(Iterator<PersonData> people, String permitType, int expiresInDays, int openedDaysAgo) {
        return open(
                staff.cuneo(),
                people,
                new DemoPermit(permitType, office.today().plusDays(expiresInDays)),
                openedDaysAgo);
    }

    private DemoRenewal alba(Iterator<PersonData> people, String permitType, int expiresInDays, int openedDaysAgo) {
        return open(
                staff.alba(),
                people,
                new DemoPermit(permitType, office.today().plusDays(expiresInDays)),
                openedDaysAgo);
    }

    private DemoRenewal open(Actor desk, Iterator<PersonData> people, DemoPermit permit, int openedDaysAgo) {
        return office.open(staff, desk, people.next(), permit, openedDaysAgo);
    }
}
