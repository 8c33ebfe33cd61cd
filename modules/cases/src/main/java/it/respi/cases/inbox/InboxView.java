// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import java.util.Arrays;

/** The saved views of the inbox; the slug stands in the address. */
public enum InboxView {
    /** What I have taken. */
    MINE("mie"),
    /** What I may take. */
    OPEN("da-prendere"),
    /** What my office has to do, in the lanes I may work in. */
    OFFICE("ufficio"),
    /** What was given to me: by the head, or by a colleague who delegated it. */
    ASSIGNED("assegnate"),
    /** What I delegated and somebody else has now. */
    DELEGATED("delegate"),
    /** What took more than all of its time: for the head of the office. */
    OVERDUE("sollecitare"),
    /** What stands still elsewhere, in cases that my desk follows. */
    ELSEWHERE("altrove");

    private final String slug;

    InboxView(String slug) {
        this.slug = slug;
    }

    /** Its word in the address and in the keys of messages. */
    public String slug() {
        return slug;
    }

    /** Whether what it lists is work of the reader's own office. */
    boolean isOwn() {
        return this != ELSEWHERE;
    }

    static InboxView of(String slug) {
        return Arrays.stream(values())
                .filter(view -> view.slug.equals(slug))
                .findFirst()
                .orElse(OPEN);
    }
}
