// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.names;

import it.respi.kernel.identity.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether two records may be about the same person (possibile stessa persona). Points for and against, each with its reason;
 * from {@value #CANDIDATE} on a person is asked to look. Nothing is ever decided here.
 */
public final class PersonLikeness {
    /** From so many points on the two are shown to a person. */
    public static final int CANDIDATE = 56;

    private static final double NOTHING_IN_COMMON = 0.6;
    private static final double SAME = 0.995;
    private static final int FOR_NAMES = 60;
    private static final Map<Reason, Integer> POINTS = Map.ofEntries(
            Map.entry(Reason.SAME_CODE, 90),
            Map.entry(Reason.SAME_PASSPORT, 60),
            Map.entry(Reason.EARLIER_CODE, 60),
            Map.entry(Reason.SAME_BIRTH_DATE, 35),
            Map.entry(Reason.SAME_FIRST_OF_JANUARY, 12),
            Map.entry(Reason.BIRTH_DATE_NEARLY_SAME, 20),
            Map.entry(Reason.BIRTH_YEAR_SAME, 6),
            Map.entry(Reason.OTHER_BIRTH_DATE, -35),
            Map.entry(Reason.OTHER_CODE, -30),
            Map.entry(Reason.OTHER_SEX, -25),
            Map.entry(Reason.OTHER_CITIZENSHIP, -12));

    private final int points;
    private final List<Reason> reasons;

    private PersonLikeness(int points, List<Reason> reasons) {
        this.points = points;
        this.reasons = List.copyOf(reasons);
    }

    /** Compares; the order of the two does not matter. */
    public static PersonLikeness of(Known one, Known other) {
        List<Reason> reasons = new ArrayList<>();
        numbers(one, other, reasons);
        FullName name = one.name();
        FullName otherName = other.name();
        NameLikeness names = NameLikeness.of(name, otherName);
        double share = (names.score - NOTHING_IN_COMMON) / (1 - NOTHING_IN_COMMON);
        if (share > 0) {
            reasons.add(nameReason(names, name.words().size(), otherName.words().size()));
        }
        BirthDates.compare(one.born(), other.born()).ifPresent(reasons::add);
        if (differ(sex(one), sex(other))) {
            reasons.add(Reason.OTHER_SEX);
        }
        if (differ(one.citizenship(), other.citizenship())) {
            reasons.add(Reason.OTHER_CITIZENSHIP);
        }
        int points = (int) Math.round(FOR_NAMES * Math.max(0, share));
        return new PersonLikeness(
                points + reasons.stream().mapToInt(PersonLikeness::worth).sum(), reasons);
    }

    private static int worth(Reason reason) {
        return POINTS.getOrDefault(reason, 0);
    }

    /**
     * The same when one of the two has a code that was replaced in the other: a person always looks, because it may be theirs or
     * may have been entered by mistake; that the other has another code now says nothing.
     */
    public PersonLikeness withEarlierCode() {
        List<Reason> all = new ArrayList<>(reasons);
        int others = all.remove(Reason.OTHER_CODE) ? points - worth(Reason.OTHER_CODE) : points;
        all.addFirst(Reason.EARLIER_CODE);
        return new PersonLikeness(Math.max(CANDIDATE, others + worth(Reason.EARLIER_CODE)), all);
    }

    /** How much speaks for it; the higher, the likelier. */
    public int points() {
        return points;
    }

    /** Whether a person should look at the two. */
    public boolean isCandidate() {
        return points >= CANDIDATE;
    }

    /** Why, in the order in which a page tells it. */
    public List<Reason> reasons() {
        return reasons;
    }

    private static void numbers(Known one, Known other, List<Reason> reasons) {
        boolean bothCodes =
                !one.codiceFiscale().isEmpty() && !other.codiceFiscale().isEmpty();
        if (bothCodes) {
            reasons.add(one.codiceFiscale().equals(other.codiceFiscale()) ? Reason.SAME_CODE : Reason.OTHER_CODE);
        }
        if (!one.passport().isEmpty() && one.passport().equals(other.passport())) {
            reasons.add(Reason.SAME_PASSPORT);
        }
    }

    private static Reason nameReason(NameLikeness names, int words, int otherWords) {
        if (words != otherWords && words != names.pairs.size() || names.pairs.size() < Math.min(words, otherWords)) {
            return Reason.PART_OF_THE_NAMES;
        }
        if (names.inOtherOrder()) {
            return Reason.NAMES_IN_OTHER_ORDER;
        }
        return names.score >= SAME ? Reason.SAME_NAMES : Reason.NAMES_SPELLED_OTHERWISE;
    }

    private static String sex(Known person) {
        return person.sex() == null || person.sex() == Sex.UNSPECIFIED
                ? ""
                : person.sex().code();
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
