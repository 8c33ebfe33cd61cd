// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.identity;

/** What a codice fiscale tells otherwise than the person's papers: a warning, never an error or a correction. */
public enum CfDifference {
    /** Surname. */
    SURNAME("cf.differs.surname"),
    /** Given names. */
    GIVEN_NAMES("cf.differs.given-names"),
    /** Date of birth; the century is not in the code. */
    BIRTH_DATE("cf.differs.birth-date"),
    /** Sex. */
    SEX("cf.differs.sex");

    private final String code;

    CfDifference(String code) {
        this.code = code;
    }

    /** Message key. */
    public String code() {
        return code;
    }
}
