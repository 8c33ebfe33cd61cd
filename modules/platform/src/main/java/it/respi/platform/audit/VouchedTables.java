// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import java.util.List;

/** Tables whose rows change and for which the history vouches; what is in them already is {@link TakeOver taken over} once. */
@FunctionalInterface
public interface VouchedTables {
    List<ChainedTable> tables();
}
