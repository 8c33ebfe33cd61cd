// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.SealedFields;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Kosovo was stored by the code of the postal kit; its code is {@code XKX}, of those that ISO 3166 leaves to its users (ADR
 * 0020). What is readable was changed by the migration, the sealed blocks are changed by the upkeep.
 */
@Component
public class StateCodes implements SealedFields {
    private static final String OF_THE_KIT = "KOS";
    private static final String KOSOVO = "XKX";

    private final BlockStore blocks;

    StateCodes(BlockStore blocks) {
        this.blocks = blocks;
    }

    @Override
    public void sealReadable(Map<Long, Long> holders) {
        blocks.renameState(holders.values(), OF_THE_KIT, KOSOVO);
    }

    /** A code that was remembered before. */
    public static String now(String code) {
        return OF_THE_KIT.equals(code) ? KOSOVO : code;
    }
}
