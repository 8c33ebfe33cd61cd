// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

import it.respi.platform.audit.ChainLink;
import java.sql.ResultSet;
import java.sql.SQLException;

/** An entry with the two hashes beside it. */
@SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals
record Row(ChainLink link, byte[] previous, byte[] hash) {
    static Row read(ResultSet rs, int row) throws SQLException {
        return new Row(ChainLink.read(rs), rs.getBytes(14), rs.getBytes(15));
    }

    long seq() {
        return link.seq();
    }
}
