// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.util.Locale;

/**
 * Type of residence permit (tipo di permesso, Mod. 209 field 16).
 *
 * @param questuraOnly whether it is asked at the Questura, without a kit (gateway G1-0)
 * @param contribution whether a contribution is paid for it
 */
public record PermitType(String code, String label, String labelEn, boolean questuraOnly, Contribution contribution) {
    /** The label in the reader's language; Italian unless English was asked for. */
    public String labelIn(Locale locale) {
        return "en".equals(locale.getLanguage()) ? labelEn : label;
    }
}
