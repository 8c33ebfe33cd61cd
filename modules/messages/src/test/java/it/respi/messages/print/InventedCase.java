// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.cases.PrintableCase;
import it.respi.cases.PrintableCase.Paper;
import it.respi.cases.PrintableCase.State;
import it.respi.dossiers.Accesses;
import it.respi.dossiers.PersonData;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.kernel.identity.BirthPrecision;
import it.respi.kernel.time.LegalTerm;
import it.respi.messages.status.StatusCode;
import it.respi.messages.status.StatusCodes;
import it.respi.platform.audit.Purpose;
import it.respi.registry.Catalogue;
import it.respi.registry.Contribution;
import it.respi.registry.DocumentKind;
import it.respi.registry.OfficeCard;
import it.respi.registry.Offices;
import it.respi.registry.PermitFee;
import it.respi.registry.PermitFees;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case that never was, and the network around it. */
final class InventedCase {
    static final Office DESK = new Office(1, "HD-ALBA", AgencyKind.HELP_DESK, "Sportello di Alba", "Alba");
    static final Actor OPERATOR = new Actor(1, "Prova", DESK, Set.of(Lane.HD_OP));
    static final String CODE = "7K3F-9Q2M-X4TB-H8WD-5CNR";
    static final PrintableCase.StatusPage STATUS_PAGE = new PrintableCase.StatusPage(11, 12, 13);
    static final String NUMBER = "CN-2026-000123";

    static final Office POLICE = new Office(2, "QUE", AgencyKind.POLICE, "Questura di Cuneo", "Questura");
    static final Office PREFECTURE = new Office(4, "SUI", AgencyKind.PREFECTURE, "Prefettura di Cuneo", "Prefettura");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:42:00Z"), ZoneOffset.UTC);
    private static final Map<String, DocumentKind> KINDS = Map.of(
            "D01", kind("D01", "Marca da bollo", "Timbre fiscal", "طابع مالي", "O", "tabaccheria", 1600),
            "D02", kind("D02", "Passaporto", "Passeport", "جواز السفر", "CO", "", null),
            "D04", kind("D04", "Tessera sanitaria", "Carte sanitaire", "البطاقة الصحية", "C", "", null),
            "D05", kind("D05", "Prova della dimora", "Preuve du logement", "إثبات السكن", "C", "", null),
            "D06", kind("D06", "Bollettino", "Bulletin", "إيصال", "O", "Ufficio postale", null),
            "D07", kind("D07", "Quattro foto", "Quatre photos", "أربع صور", "O", "", null));

    private static final List<Paper> WANTING = List.of(
            new Paper("D01", true, State.MISSING, null),
            new Paper("D02", true, State.FINE, null),
            new Paper("D04", false, State.MISSING, null),
            new Paper("D05", true, State.GIVEN, null),
            new Paper("D06", true, State.MISSING, null),
            new Paper("D07", true, State.AGAIN, "le foto sono scure"));

    private InventedCase() {}

    /** Letters are printed by that actor's office. */
    static PrintLetter print(PrintableCase printed) {
        return new PrintLetter((number, caseId, actor) -> printed, letters(), InventedCourse.letters(), accesses());
    }

    static PrintableCase speaking(String language, @Nullable LocalDate confirmedFrom) {
        return standing(language, confirmedFrom, false, WANTING);
    }

    /** The same case when it is closed, or when other papers are there. */
    static PrintableCase standing(
            String language, @Nullable LocalDate confirmedFrom, boolean over, List<Paper> papers) {
        return new PrintableCase(
                NUMBER,
                true,
                person(language.split(" ")[0]),
                List.of(language.split(" ")),
                new PrintableCase.Procedure("p01PermitRenewal", "Rinnovo del permesso di soggiorno"),
                new PrintableCase.Permit("16", true, over),
                Instant.parse("2026-11-23T09:40:00Z"),
                new PrintableCase.Followed(DESK.id(), POLICE.id(), null),
                new PrintableCase.Term(LegalTerm.days(60), LegalTerm.days(30), confirmedFrom),
                papers,
                InventedCourse.begun(),
                PrintableCase.Relatives.ALL,
                STATUS_PAGE);
    }

    static CaseLetters letters() {
        StatusCodes codes = mock(StatusCodes.class);
        when(codes.of(STATUS_PAGE)).thenReturn(StatusCode.typed(CODE).orElseThrow());
        return new CaseLetters(offices(), lines(), codes, CLOCK, "https://respi.example.it/");
    }

    /** The offices of the case. */
    static Offices offices() {
        Offices offices = mock(Offices.class);
        when(offices.get(POLICE.id())).thenReturn(POLICE);
        when(offices.get(DESK.id())).thenReturn(DESK);
        when(offices.competent(AgencyKind.PREFECTURE, DESK)).thenReturn(PREFECTURE);
        when(offices.card(PREFECTURE.id()))
                .thenReturn(new OfficeCard(PREFECTURE, "CN", "D205", "Via Prova 2, Cuneo", "-", "-", "-", List.of()));
        when(offices.card(DESK.id()))
                .thenReturn(new OfficeCard(
                        DESK, "CN", "A124", "Via Esempio 12", "0173 000111", "-", "lun-ven 9-12", List.of()));
        when(offices.card(POLICE.id()))
                .thenReturn(new OfficeCard(
                        POLICE, "CN", "D205", "Corso Esempio 1, Cuneo", "0171 000222", "-", "-", List.of()));
        return offices;
    }

    static PaperLines lines() {
        Catalogue catalogue = mock(Catalogue.class);
        when(catalogue.documentKind(anyString()))
                .thenAnswer(call -> Optional.ofNullable(KINDS.get(call.<String>getArgument(0))));
        return new PaperLines(catalogue, fees());
    }

    /** Who used the dossier: the desk twice on one day, the police, and whoever it was before functions were kept. */
    static AccessLetters accesses() {
        Accesses accesses = mock(Accesses.class);
        List<Accesses.Use> uses = List.of(
                use(20, List.of(), "OPEN", Purpose.COUNTER, 1),
                use(21, List.of("HD-OP"), "READ", Purpose.CASE_WORK, 2),
                new Accesses.Use(
                        LocalDate.of(2026, 11, 22),
                        POLICE.id(),
                        List.of("QUE-IST"),
                        "OPEN_DOCUMENT",
                        "D02",
                        Purpose.CASE_WORK,
                        1));
        when(accesses.of(NUMBER, OPERATOR))
                .thenReturn(new Accesses.Told(NUMBER, true, person("fr"), List.of("fr"), DESK.id(), uses));
        return new AccessLetters(accesses, offices(), lines(), CLOCK);
    }

    private static Accesses.Use use(int day, List<String> functions, String action, Purpose purpose, int times) {
        return new Accesses.Use(LocalDate.of(2026, 11, day), DESK.id(), functions, action, null, purpose, times);
    }

    private static PermitFees fees() {
        PermitFees fees = mock(PermitFees.class);
        when(fees.of(eq("16"), any(), eq(true), any()))
                .thenReturn(new PermitFee(
                        new BigDecimal("30.46"),
                        Contribution.BY_LENGTH,
                        new BigDecimal("40.00"),
                        new BigDecimal("50.00"),
                        new BigDecimal("30.00")));
        when(fees.of(eq("09"), any(), eq(true), any()))
                .thenReturn(new PermitFee(
                        new BigDecimal("30.46"),
                        Contribution.LONG_TERM,
                        new BigDecimal("100.00"),
                        new BigDecimal("100.00"),
                        new BigDecimal("30.00")));
        return fees;
    }

    static PersonData person(String language) {
        return new PersonData(
                "DIALLO",
                "Mariama",
                "F",
                LocalDate.of(1989, 3, 14),
                "Labé",
                "GIN",
                "GIN",
                null,
                "R1",
                null,
                null,
                null,
                null,
                language,
                false,
                "Via Prova 1",
                "Alba",
                "12051",
                null,
                BirthPrecision.DAY);
    }

    private static DocumentKind kind(
            String code, String it, String fr, String ar, String form, String where, @Nullable Integer cents) {
        return new DocumentKind(
                code,
                new DocumentKind.Labels(it, it + " (en)", fr, ar),
                form,
                new DocumentKind.Labels(where, where + " (en)", where + " (fr)", where),
                cents,
                null,
                false);
    }
}
