// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.person.BlockStore.Stored;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Warning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Errors;

/** Two persons become one through their blocks (ADR 0020): what is not safe stays out of the record, and versions tell of it. */
@Component
public class PersonUnion {
    private final BlockStore store;
    private final PersonCheck check;

    PersonUnion(BlockStore store, PersonCheck check) {
        this.store = store;
        this.check = check;
    }

    /** Both beside each other, without contacts that a block of either marks as not safe. */
    public PersonPair pair(Dossier one, Dossier other) {
        return PersonPair.of(one.holder().data(), other.holder().data(), unsafe(one, other));
    }

    /** As {@link #pair(Dossier, Dossier)}, beside what a person was before. */
    public PersonPair pair(Dossier one, PersonData before, Dossier other) {
        return PersonPair.of(one.holder().data(), before, unsafe(one, other));
    }

    /**
     * Looks at the person with the values that are taken: adds what is wrong with these.
     *
     * @return in what the codice fiscale differs from the rest, and the like; empty when the person stays as it is
     */
    public List<Warning> judge(PersonPair pair, Set<String> taken, Errors errors) {
        if (taken.isEmpty()) {
            return List.of();
        }
        PersonForm united = PersonForm.of(pair.with(taken));
        Errors found = new DirectFieldBindingResult(united, "person");
        check.check(united, taken.stream().filter(PersonPair::isField).toList(), found);
        found.getFieldErrors()
                .forEach(error -> errors.rejectValue(
                        "taken", String.valueOf(error.getCode()), error.getArguments(), error.getDefaultMessage()));
        return check.warnings(united);
    }

    /**
     * Raises the version of each block that changes with the record, so that who has it open is told. A contact that leaves
     * the record because it is not safe stays among the contacts, with that mark. To be called before the record is written,
     * while the dossier is locked.
     */
    public void write(Dossier dossier, PersonData after, PersonPair pair, Actor actor) {
        PersonData before = dossier.holder().data();
        long person = dossier.holder().id();
        Map<PersonBlock, Stored> stored = store.of(person);
        for (PersonBlock block : PersonBlock.values()) {
            Stored old = stored.get(block);
            Map<String, String> shown = BlockRecord.state(block, before, old).values();
            if (!shown.equals(BlockRecord.state(block, after, old).values())) {
                Map<String, String> beside = new LinkedHashMap<>(old == null ? Map.of() : old.values());
                MainRow.of(block).forEach(main -> keep(main, before, after, pair, beside));
                store.write(person, block, old == null ? 1 : old.version() + 1, beside, actor);
            }
        }
    }

    private static void keep(
            MainRow main, PersonData before, PersonData after, PersonPair pair, Map<String, String> beside) {
        String value = main.in(before).getOrDefault("value", "");
        BlockRow mark = pair.unsafe().about(main.at(), value).orElse(null);
        if (mark == null || value.equals(main.in(after).get("value"))) {
            return;
        }
        BlockRow old = stands(main, beside);
        boolean known = BlockRow.of(main.block().group(), beside).stream()
                .anyMatch(row -> row.get(MainRow.AT).isEmpty() && value.equals(row.get("value")));
        if (old != null) {
            old.fields().keySet().forEach(field -> beside.remove(old.name(field)));
        }
        if (!known) {
            Map<String, String> fields = new LinkedHashMap<>(old == null ? Map.of() : old.fields());
            fields.remove(MainRow.AT);
            fields.remove("preferred");
            fields.put("kind", mark.get("kind"));
            fields.put("value", value);
            fields.put("channel", mark.get("channel"));
            new BlockRow(main.block().group(), BlockRow.freshId(), fields).putInto(beside);
        }
    }

    private static @Nullable BlockRow stands(MainRow main, Map<String, String> beside) {
        return BlockRow.of(main.block().group(), beside).stream()
                .filter(row -> main.at().equals(row.get(MainRow.AT)))
                .findFirst()
                .orElse(null);
    }

    private UnsafeContacts unsafe(Dossier one, Dossier other) {
        List<Map<String, String>> contacts = new ArrayList<>();
        Set<Long> people =
                new HashSet<>(List.of(one.holder().id(), other.holder().id()));
        store.read(people).stream()
                .filter(stored -> stored.block() == PersonBlock.CONTACTS)
                .forEach(stored -> contacts.add(stored.values()));
        return UnsafeContacts.of(contacts);
    }
}
