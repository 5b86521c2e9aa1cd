package io.github.gongwen4j.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.parser.PolicyParser;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UnitRegistryPropertyTest {
    private static final UnitRegistry REGISTRY = UnitRegistry.standard();
    private static final List<String> BODIES = Lexicon.entries(UnitRegistry.class, "local-bodies.txt").stream()
            .map(line -> line.split("\t", -1)[0])
            // Names that have a word for their place already.
            .filter(name -> "省自县区旗团".indexOf(name.charAt(0)) < 0)
            .toList();

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(BODIES);
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of("", "市", "省", "县", "区", "嘉峪关市", "甘肃省", "容县", "市中区", "恩施州", "各县", "县（市、区）");
    }

    @Provide
    Arbitrary<String> issuers() {
        return Arbitraries.of("嘉峪关市人民政府", "甘肃省财政厅", "玉林市容县人民政府", "静安区人民政府", "恩施州人民政府", "国务院办公厅", "某公司");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(2010, 2026).map(year -> LocalDate.of(year, 10, 1));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("市省县区各委局办组织部（）、*中共团国家卫健财政 \tA1")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Property(tries = 5000, seed = "1")
    void aFullNameIsItsOwnFullName(
            @ForAll("places") String place,
            @ForAll("bodies") String body,
            @ForAll("issuers") String issuer,
            @ForAll("days") LocalDate day) {
        Jurisdiction jurisdiction = Jurisdiction.of(issuer);
        String name = body.indexOf('*') >= 0 ? body.replace("*", place) : place + body;
        CanonicalUnit unit = REGISTRY.resolve(name, jurisdiction, day);
        assertThat(REGISTRY.resolve(unit.name(), jurisdiction, day)).isEqualTo(unit);
    }

    @Property(tries = 2000, seed = "1")
    void anyNameIsRead(@ForAll("names") String name, @ForAll("issuers") String issuer, @ForAll("days") LocalDate day) {
        if (!name.isBlank()) {
            assertThat(REGISTRY.resolve(name, Jurisdiction.of(issuer), day).name())
                    .isNotBlank();
        }
        assertThat(Jurisdiction.of(name)).isNotNull();
    }

    @Property(tries = 200, seed = "1")
    void anyDocumentIsRead(@ForAll("names") String one, @ForAll("names") String other) {
        String text = "关于开展工作的通知\n一、开展检查。（" + one + "、" + other + "负责）\n二、报送总结。（" + other + "（" + one + "）牵头，成员单位："
                + one + "配合）\n";
        DocumentUnits units = REGISTRY.units(PolicyParser.create().parse(text).document());
        assertThat(units.all())
                .allSatisfy(unit ->
                        assertThat(units.find(unit.writtenNames().get(0))).contains(unit));
    }
}
