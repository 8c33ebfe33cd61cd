// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.opening;

import it.respi.cases.ChannelTable;
import it.respi.cases.ChannelTable.Facts;
import it.respi.cases.ProcedureCatalog;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import it.respi.registry.Catalogue;
import it.respi.registry.Offices;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What may be chosen at the opening; templates call it {@code @openingChoices}. */
@Component("openingChoices")
class OpeningChoices {
    private final ObjectProvider<ProcedureCatalog> catalog;
    private final Catalogue catalogue;
    private final Offices offices;
    private final Texts texts;

    OpeningChoices(ObjectProvider<ProcedureCatalog> catalog, Catalogue catalogue, Offices offices, Texts texts) {
        this.offices = offices;
        this.catalog = catalog;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** The procedures a desk can open. */
    public List<Choice> procedures() {
        return catalog.getObject().procedures().stream()
                .filter(procedure -> procedure.frame().offered())
                .map(procedure ->
                        Choice.of(procedure.key(), texts.sayOr("procedure." + procedure.key(), procedure.name())))
                .toList();
    }

    /** Whether a case of that procedure is about the permit that the person holds. */
    public boolean aboutPermit(String procedure) {
        return catalog.getObject()
                .procedure(procedure)
                .map(known -> known.frame().aboutPermit())
                .orElse(true);
    }

    /** Whether whoever opens a case of that procedure may hold no permit yet. */
    public boolean firstPermit(String procedure) {
        return catalog.getObject()
                .procedure(procedure)
                .map(known -> known.frame().firstPermit())
                .orElse(false);
    }

    /** Whether opening a case of that procedure protects the dossier. */
    boolean protects(String procedure) {
        return catalog.getObject()
                .procedure(procedure)
                .map(known -> known.frame().protects())
                .orElse(false);
    }

    /** Whether the municipality that is chosen is the one where the person lives, while another office decides. */
    boolean asksMunicipality(String procedure) {
        return catalog.getObject()
                .procedure(procedure)
                .map(known -> known.frame().asksMunicipality())
                .orElse(false);
    }

    /** Code of the municipality of that town; empty when it is not of the network. */
    String home(String town, Office desk) {
        return offices.municipality(town, desk).map(Office::code).orElse("");
    }

    /** The municipalities that may be chosen; none where the procedure asks for none. */
    List<Choice> municipalities(String procedure, Office desk) {
        return catalog.getObject()
                        .procedure(procedure)
                        .filter(known -> known.frame().choosesMunicipality())
                        .isEmpty()
                ? List.of()
                : offices.ofProvince(AgencyKind.MUNICIPALITY, desk).stream()
                        .map(office -> Choice.of(office.code(), office.name()))
                        .toList();
    }

    /** Whether new cases of that procedure can be opened. */
    boolean isOffered(String procedure) {
        return catalog.getObject()
                .procedure(procedure)
                .map(known -> known.frame().offered())
                .orElse(false);
    }

    /** The permit types, each with the way it is asked for in that procedure: kit at the post office or only at the Questura. */
    public List<Choice> permitTypes(String procedure) {
        Locale locale = LocaleContextHolder.getLocale();
        Optional<ChannelTable> channels = catalog.getObject()
                .procedure(procedure)
                .flatMap(known -> Optional.ofNullable(known.frame().channels()));
        return catalogue.permitTypes().stream()
                .map(type -> Choice.of(
                        type.code(),
                        channels.map(table -> table.of(new Facts(type.questuraOnly(), false)))
                                .map(channel ->
                                        texts.say("opening.channel." + channel, type.labelIn(locale), type.code()))
                                .orElseGet(() -> type.labelIn(locale))))
                .toList();
    }
}
