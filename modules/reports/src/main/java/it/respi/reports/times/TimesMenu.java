// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Times and flows in the main menu of whom the policy lets in; the start of the day for the province. */
@Component
@Order(60)
class TimesMenu implements MenuContribution {
    @Override
    public List<MenuItem> lines(Actor actor) {
        boolean watches =
                actor.isAny(Lane.PROV_SOC, Lane.ADM, Lane.HD_RESP, Lane.SUI_RESP, Lane.QUE_RESP, Lane.COM_RESP);
        return watches ? List.of(MenuItem.of("/u/tempi", "it-chart-line", "menu.times")) : List.of();
    }

    @Override
    public @Nullable String startOf(Actor actor) {
        return lines(actor).isEmpty() ? null : "/u/tempi";
    }
}
