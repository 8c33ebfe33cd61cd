// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.draft;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.IdText;
import it.respi.platform.draft.DraftView.Kept;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drafts (bozze): what is typed into a form, kept for whoever types it and for nobody else. A draft ends when the form is
 * sent, in the same transaction, when it is thrown away, or when it is too old.
 */
@Component
public class Drafts {
    /** Name of the hidden field that says which form this is. */
    static final String REF = "_bozza";
    /** Name of the hidden field with the draft that was taken up again. */
    static final String RESUMED = "_bozzaId";

    static final int MOST_OF_A_FORM = 3;
    static final int MOST_OF_A_PERSON = 50;
    static final int MOST_BYTES = 40_000;

    private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};

    private final DraftRows rows;
    private final ObjectProvider<DraftSubjects> subjects;
    private final JsonMapper json;
    private final Clock clock;
    private final Duration kept;

    Drafts(
            DraftRows rows,
            ObjectProvider<DraftSubjects> subjects,
            JsonMapper json,
            Clock clock,
            @Value("${respi.drafts.keep:P14D}") Duration kept) {
        this.rows = rows;
        this.subjects = subjects;
        this.json = json;
        this.clock = clock;
        this.kept = kept;
    }

    /**
     * The drafts of a form that is about to be shown; ask it after the rights on what the form is about.
     *
     * @param form short name of the form, small letters
     * @param object number or id of what it is about; never personal data
     * @param page address of the empty form
     */
    public DraftView of(HttpServletRequest request, Actor actor, String form, String object, String page) {
        DraftRef ref = new DraftRef(form, object);
        List<Kept> all = rows.of(actor, ref, oldest());
        String key = Objects.requireNonNullElse(request.getParameter("_key"), "");
        long resumed = number(request.getParameter(isResumed(request) ? DraftFilter.PARAMETER : RESUMED));
        Kept current = all.stream()
                .filter(draft -> draft.key().equals(key) || draft.id() == resumed)
                .findFirst()
                .orElse(null);
        List<Kept> others = all.stream()
                .filter(draft -> draft != current)
                .limit(MOST_OF_A_FORM)
                .toList();
        return new DraftView(ref.written(), page, current, others);
    }

    /**
     * The newest draft of a form or of one of its parts ({@code object-part}); ask it after the rights on what the form is
     * about.
     */
    public Optional<Kept> newest(Actor actor, String form, String object) {
        return rows.about(actor, new DraftRef(form, object), oldest());
    }

    /** The draft that is taken up again by the request; empty for none. */
    public static Optional<Long> resumed(HttpServletRequest request) {
        return Optional.ofNullable((Long) request.getAttribute(DraftFilter.PARAMETER));
    }

    /** Whether the fields of the request are those of a draft that is taken up again. */
    public static boolean isResumed(HttpServletRequest request) {
        return request.getAttribute(DraftFilter.PARAMETER) != null;
    }

    /**
     * Keeps what was typed, unless whoever it is about is gone: a page that is still open brings nothing back.
     *
     * @param key of the form
     * @throws RuleBroken {@code draft.long} when it is too much
     * @throws RespiException what {@link DraftSubjects#hold} throws
     */
    @Transactional
    public Kept save(Actor actor, DraftRef ref, String key, long resumed, Map<String, String[]> sent) {
        Map<String, List<String>> typed = new TreeMap<>();
        sent.forEach((name, values) -> {
            if (!name.startsWith("_")) {
                typed.put(name, List.of(values));
            }
        });
        String body = json.writeValueAsString(typed);
        if (body.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new RuleBroken("draft.long");
        }
        subjects.ifAvailable(known -> known.hold(actor, ref));
        Instant now = clock.instant();
        return new Kept(store(actor, ref, key, resumed, body, now), key, now);
    }

    /**
     * Keeps what a form holds that was refused and cannot be sent again.
     *
     * @return empty when the form has no drafts, or when it is too much
     * @throws RespiException what {@link DraftSubjects#hold} throws
     */
    @Transactional
    public Optional<Kept> keep(Actor actor, HttpServletRequest request) {
        String key = request.getParameter("_key");
        if (key == null || request.getParameter(REF) == null) {
            return Optional.empty();
        }
        try {
            DraftRef ref = DraftRef.parse(request.getParameter(REF));
            return Optional.of(save(actor, ref, key, number(request.getParameter(RESUMED)), request.getParameterMap()));
        } catch (RuleBroken tooLong) {
            return Optional.empty();
        }
    }

    /** What was typed; empty when it is not there, not that person's, or sent by now. */
    @Transactional(readOnly = true)
    public Optional<Map<String, String[]>> typed(Actor actor, long id) {
        return rows.body(actor, id, oldest()).map(body -> {
            Map<String, String[]> values = new HashMap<>();
            json.readValue(body, VALUES).forEach((name, typed) -> values.put(name, typed.toArray(String[]::new)));
            return values;
        });
    }

    /** Throws a draft away; nothing happens when it is not that person's. */
    @Transactional
    public void discard(Actor actor, long id) {
        rows.delete(actor, id);
    }

    /** The form was sent: its draft is over. Inside the transaction that carries the form out. */
    @Transactional
    public void sent(Actor actor, HttpServletRequest request) {
        String ref = request.getParameter(REF);
        String key = request.getParameter("_key");
        if (ref != null && key != null) {
            rows.find(actor, DraftRef.parse(ref), key, number(request.getParameter(RESUMED)))
                    .ifPresent(id -> rows.delete(actor, id));
        }
    }

    /**
     * Erases every draft about these, whoever typed it, with its key (art. 17 GDPR).
     *
     * @param objects numbers or ids, as they were given to {@link #of}; not empty
     * @return how many were there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int erase(Collection<String> objects) {
        return rows.erase(objects);
    }

    /** Which drafts there are about these, whoever typed them; what stands in them is for whoever types it only. */
    public List<About> about(Collection<String> objects) {
        return rows.about(objects, oldest());
    }

    /** That there is a draft. */
    public record About(String form, int officeId, Instant savedAt) {}

    private long store(Actor actor, DraftRef ref, String key, long resumed, String body, Instant now) {
        Optional<Long> known = rows.find(actor, ref, key, resumed);
        if (known.isPresent()) {
            rows.update(known.get(), key, body, now);
            return known.get();
        }
        makeRoom(actor, ref);
        try {
            return rows.insert(actor, ref, key, body, now);
        } catch (DuplicateKeyException e) { // the same page saved twice in the same moment
            long id = rows.find(actor, ref, key, resumed).orElseThrow(() -> new RuleBroken("draft.unknown"));
            rows.update(id, key, body, now);
            return id;
        }
    }

    private void makeRoom(Actor actor, DraftRef ref) {
        List<DraftRows.Owned> all = rows.all(actor);
        all.stream()
                .filter(draft -> draft.ref().equals(ref))
                .skip(MOST_OF_A_FORM - 1L)
                .forEach(draft -> rows.delete(actor, draft.id()));
        all.stream().skip(MOST_OF_A_PERSON - 1L).forEach(draft -> rows.delete(actor, draft.id()));
    }

    private Instant oldest() {
        return clock.instant().minus(kept);
    }

    static long number(@Nullable String text) {
        return IdText.read(text).orElse(0);
    }
}
