// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.actor;

import java.util.Arrays;
import java.util.Optional;

/** Lane (corsia, specification 3.1): what a person may do in the procedures. Its code is a role of the realm. */
public enum Lane {
    /** Help-desk operator (operatore di sportello). */
    HD_OP("HD-OP", AgencyKind.HELP_DESK),
    /** Help-desk manager (responsabile di sportello). */
    HD_RESP("HD-RESP", AgencyKind.HELP_DESK),
    /** Case officer of the one-stop desk (istruttore SUI). */
    SUI_IST("SUI-IST", AgencyKind.PREFECTURE),
    /** Person in charge at the one-stop desk (responsabile SUI). */
    SUI_RESP("SUI-RESP", AgencyKind.PREFECTURE),
    /** Citizenship office of the prefecture (ufficio cittadinanza, Area IV). */
    PRE_CIT("PRE-CIT", AgencyKind.PREFECTURE),
    /** Police front office (accoglienza dell'ufficio immigrazione). */
    QUE_ACC("QUE-ACC", AgencyKind.POLICE),
    /** Police case officer (istruttore). */
    QUE_IST("QUE-IST", AgencyKind.POLICE),
    /** Head of the police immigration office (dirigente), who signs. */
    QUE_RESP("QUE-RESP", AgencyKind.POLICE),
    /** Technical office of a municipality (ufficio tecnico): housing. */
    COM_TEC("COM-TEC", AgencyKind.MUNICIPALITY),
    /** Registry office of a municipality (anagrafe). */
    COM_ANA("COM-ANA", AgencyKind.MUNICIPALITY),
    /** Social services of a municipality, or the consortium that does their work (servizi sociali). */
    COM_SS("COM-SS", AgencyKind.MUNICIPALITY),
    /** Person in charge of the procedures of a municipality (responsabile del procedimento), who signs. */
    COM_RESP("COM-RESP", AgencyKind.MUNICIPALITY),
    /** Social policies of the province (Settore Politiche Sociali): times and coordination, no case content. */
    PROV_SOC("PROV-SOC", AgencyKind.PROVINCE),
    /** Platform administrator (amministratore): technical only, no case content. */
    ADM("ADM", AgencyKind.PROVINCE);

    private final String code;
    private final AgencyKind agency;

    Lane(String code, AgencyKind agency) {
        this.code = code;
        this.agency = agency;
    }

    /** The code used in the realm, in the BPMN models and in the permission matrix, such as {@code QUE-RESP}. */
    public String code() {
        return code;
    }

    /** The kind of agency whose people may hold this lane; nobody holds lanes of two agencies (specification 3.2). */
    public AgencyKind agency() {
        return agency;
    }

    /** Whether who holds it answers for an office (responsabile): signs, gives work to colleagues, sees what is late. */
    public boolean leads() {
        return this == HD_RESP || this == SUI_RESP || this == QUE_RESP || this == COM_RESP;
    }

    /** The lane of a code; empty when the code is none of Respi's. */
    public static Optional<Lane> of(String code) {
        return Arrays.stream(values()).filter(lane -> lane.code.equals(code)).findFirst();
    }
}
