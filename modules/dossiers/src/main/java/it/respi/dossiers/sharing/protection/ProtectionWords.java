// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.protection;

import it.respi.dossiers.PersonProtection.Halves;
import it.respi.dossiers.Protection;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import it.respi.platform.view.dossier.Conflict;
import it.respi.platform.view.dossier.Conflict.Change;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import it.respi.registry.Staff.StaffMember;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How a protection and the people named are said to the reader. */
@Component
record ProtectionWords(Offices offices, Staff staff, Texts texts, Clock clock) {
    List<Choice> kinds() {
        return Stream.concat(Stream.of("NONE"), Stream.of(Protection.values()).map(Enum::name))
                .map(kind -> new Choice(kind, kind(kind), texts.say("protection.kind." + kind + ".hint")))
                .toList();
    }

    List<Choice> people(List<StaffMember> members) {
        return members.stream()
                .map(one -> new Choice(
                        Integer.toString(one.id()),
                        one.name(),
                        offices.get(one.officeId()).shortName()))
                .toList();
    }

    /** Offices that take part and of which nobody is named: their steps are seen by nobody. */
    List<String> without(Halves halves, List<StaffMember> members, Guard now) {
        return halves.first().protection() == null
                ? List.of()
                : halves.dossiers().stream()
                        .flatMap(one -> one.offices().stream())
                        .distinct()
                        .filter(office -> members.stream()
                                .noneMatch(one ->
                                        one.officeId() == office && now.people().contains(one.id())))
                        .map(office -> offices.get(office).shortName())
                        .toList();
    }

    /** What somebody else changed since the form was shown, beside what was chosen. */
    Conflict conflict(Guard shown, Guard now, Guard wanted) {
        List<Change> changes = new ArrayList<>();
        if (shown.why() != now.why()) {
            changes.add(change("kind", kind(shown.kind()), kind(now.kind()), kind(wanted.kind())));
        }
        if (!shown.people().equals(now.people())) {
            changes.add(change("people", names(shown), names(now), names(wanted)));
        }
        return new Conflict("", clock.instant(), changes);
    }

    /** It is told, and chosen again in the form below. */
    private Change change(String field, String before, String theirs, String mine) {
        return new Change(field, texts.say("protection." + field), before, theirs, mine, false);
    }

    private String kind(String kind) {
        return texts.say("protection.kind." + kind);
    }

    private String names(Guard guard) {
        return guard.people().isEmpty()
                ? texts.say("protection.nobody")
                : guard.people().stream().map(staff::nameOf).sorted().collect(Collectors.joining(", "));
    }
}
