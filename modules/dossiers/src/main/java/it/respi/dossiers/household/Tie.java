// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

/**
 * What two members are to each other; it stands once for both.
 *
 * @param kind what the relative is to the member
 */
record Tie(long member, long relative, Relation kind) {

    boolean joins(long one, long other) {
        return (member == one && relative == other) || (member == other && relative == one);
    }

    /** What the other is to this one. */
    Relation seenFrom(long one) {
        return member == one ? kind : kind.inverse();
    }

    boolean concerns(long one) {
        return member == one || relative == one;
    }

    long otherThan(long one) {
        return member == one ? relative : member;
    }
}
