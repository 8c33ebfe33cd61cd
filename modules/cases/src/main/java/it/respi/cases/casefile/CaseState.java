// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

/** State of a case (stato della pratica, specification 4.1 and P1.4), and who has it while it is so. */
public enum CaseState {
    CHECKING(Holder.DESK),
    INCOMPLETE(Holder.PERSON),
    READY(Holder.DESK),
    KIT_READY(Holder.PERSON),
    POSTED(Holder.POLICE),
    RECEIVED_QUE(Holder.POLICE),
    WAIT_APPT(Holder.POLICE),
    NO_SHOW(Holder.POLICE),
    IN_REVIEW(Holder.POLICE),
    SUSP_DOCS(Holder.PERSON),
    SUSP_10BIS(Holder.PERSON),
    PRINTING(Holder.POLICE),
    READY_PICKUP(Holder.PERSON),
    DECIDED_NEG(Holder.POLICE),
    CLOSED(Holder.NOBODY);

    private final Holder holder;

    CaseState(Holder holder) {
        this.holder = holder;
    }

    /** Who has the case now (in mano a). */
    public Holder holder() {
        return holder;
    }

    /** Key of its name in the bundles. */
    public String key() {
        return "case.state." + name();
    }

    /** Who a case waits for. */
    public enum Holder {
        DESK("SP"),
        POLICE("QU"),
        PERSON("PE"),
        NOBODY("");

        private final String mark;

        Holder(String mark) {
            this.mark = mark;
        }

        /** Two letters as on every page; empty when nobody has it. */
        public String mark() {
            return mark;
        }
    }
}
