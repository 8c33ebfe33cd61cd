// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import it.respi.dossiers.person.PersonBlock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the desk asks an invented woman from Morocco beside the form of the opening. */
final class DemoDetails {
    static final Map<PersonBlock, Map<String, String>> ALL = all();

    private DemoDetails() {}

    private static Map<PersonBlock, Map<String, String>> all() {
        Map<PersonBlock, Map<String, String>> all = new EnumMap<>(PersonBlock.class);
        all.put(PersonBlock.NAMES, values("""
                nativeSurname=العمراني
                nativeGivenNames=فاطمة الزهراء
                alias.a.surname=Alamrani
                alias.a.givenNames=Fatima
                alias.a.kind=PAPERS
                """));
        all.put(PersonBlock.PAPERS, values("""
                paper.a.kind=PASSPORT
                paper.a.number=AB7654321
                paper.a.state=MAR
                paper.a.issued=2024-01-21
                paper.a.expires=2029-01-20
                paper.b.kind=ID_CARD
                paper.b.number=BK123456
                paper.b.state=MAR
                paper.b.expires=2026-03-31
                """));
        all.put(PersonBlock.CONTACTS, values("""
                contact.a.kind=PHONE
                contact.a.value=+393330000002
                contact.a.channel=SAFE
                contact.a.preferred=true
                contact.a.quiet=la mattina prima delle 9
                contact.b.kind=PHONE
                contact.b.value=+393330000102
                contact.b.channel=UNSAFE
                contact.b.shared=true
                contact.b.note=telefono di casa
                """));
        all.put(PersonBlock.LANGUAGES, values("""
                language=ar
                interpreter=true
                easyReading=true
                tongue.a.language=ar
                tongue.a.spoken=MOTHER
                tongue.a.read=WELL
                tongue.b.language=it
                tongue.b.spoken=LITTLE
                tongue.b.read=NO
                """));
        return all;
    }

    private static Map<String, String> values(String lines) {
        Map<String, String> values = new LinkedHashMap<>();
        lines.lines()
                .forEach(line ->
                        values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return values;
    }
}
