// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentWords;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may be chosen on the pages of the family, in the reader's words, and how forms begin. */
@Component
class HouseholdChoices {
    private final Texts texts;
    private final Dates dates;
    private final DocumentWords documents;

    HouseholdChoices(Texts texts, Dates dates, DocumentWords documents) {
        this.texts = texts;
        this.dates = dates;
        this.documents = documents;
    }

    List<Choice> relations() {
        return Stream.of(Relation.values())
                .map(relation -> Choice.of(relation.name(), texts.say("household.relation." + relation)))
                .toList();
    }

    List<Choice> relationsOrNone() {
        return Stream.concat(
                        relations().stream(), Stream.of(Choice.of(TieForm.NOT_KNOWN, texts.say("household.tie.none"))))
                .toList();
    }

    List<Choice> places() {
        return Stream.of(Whereabouts.values())
                .map(place -> Choice.of(place.name(), texts.say("household.whereabouts." + place)))
                .toList();
    }

    List<Choice> endings() {
        return Ending.ofOne().stream()
                .map(ending -> Choice.of(ending.name(), texts.say("household.ending." + ending)))
                .toList();
    }

    /** Why a whole household ends. */
    List<Choice> dissolutions() {
        return Ending.ofHousehold().stream()
                .map(ending -> Choice.of(ending.name(), texts.say("household.dissolve." + ending)))
                .toList();
    }

    List<Choice> people(Household household) {
        return household.current().stream()
                .map(one -> Choice.of(Long.toString(one.id()), one.label()))
                .toList();
    }

    /** Name and birth only of somebody whose dossier the reader does not see: elsewhere they are corrected there. */
    MemberForm form(Member member) {
        boolean named = member.number() == null;
        return new MemberForm(
                null,
                named ? member.surname() : null,
                named ? member.givenNames() : null,
                named ? member.birthDate() : null,
                member.self() ? Relation.OTHER.name() : name(member.relation()),
                member.whereabouts().name(),
                member.since());
    }

    TieForm tie(Household household, @Nullable Long who, @Nullable Long ofWhom) {
        Relation known = who == null || ofWhom == null
                ? null
                : household.relation(who, ofWhom).orElse(null);
        return new TieForm(who, name(known), ofWhom, null);
    }

    Papers papers(HouseholdPapers found) {
        return new Papers(
                found.shared().stream().map(this::paper).toList(),
                found.others().stream().map(this::paper).toList(),
                found.could().stream()
                        .map(row -> Choice.of(Long.toString(row.id()), documents.kind(row) + " · " + row.name()))
                        .toList());
    }

    private Paper paper(DocumentRow row) {
        String office = row.office().shortName();
        return new Paper(
                row.id(),
                documents.kind(row),
                row.standing().validUntil() == null
                        ? office
                        : texts.say(
                                "household.paper.valid",
                                office,
                                dates.numeric(row.standing().validUntil())),
                documents.tags(row));
    }

    private static @Nullable String name(@Nullable Relation relation) {
        return relation == null ? null : relation.name();
    }

    /** A paper that serves for all, on the page. */
    record Paper(long id, String kind, String detail, List<Tag> tags) {}

    /**
     * The papers on the page.
     *
     * @param could what may be added
     */
    record Papers(List<Paper> shared, List<Paper> others, List<Choice> could) {}
}
