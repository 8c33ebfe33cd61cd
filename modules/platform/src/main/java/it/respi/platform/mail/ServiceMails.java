// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.mail;

import it.respi.platform.view.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What became of mails to people who work for the network, for the page of what they are about. */
public interface ServiceMails {

    /** The mails about a row, oldest first, at most 50. */
    List<Line> about(String about);

    /** Of these rows those about which a mail did not arrive. */
    Set<String> undelivered(Collection<String> about);

    /**
     * A mail.
     *
     * @param subject its first line
     * @param when it was sent, or is to be sent, in words
     * @param why why it was not sent, or not yet; empty for nothing
     */
    record Line(ServiceMail.To to, String subject, String when, Tag state, String why) {}
}
