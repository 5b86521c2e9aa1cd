package io.github.gongwen4j.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {

    @Test
    void allSeedsAreThereInTheOrderOfTheirIds() {
        assertThat(Seeds.all())
                .extracting(Seed::id)
                .containsExactly(
                        "000_bc1a2ae4ff5d9378",
                        "001_e038f8e42b3ca62e",
                        "002_eec1f3fc473c80f9",
                        "003_1f16d89cd9464535",
                        "004_87bfdf8877983873");
    }

    @Test
    void theListCannotBeChanged() {
        assertThat(Seeds.all()).isUnmodifiable().isSameAs(Seeds.all());
    }

    /** The digests are those of the files as they were handed over: nothing may change a byte on the way. */
    @ParameterizedTest
    @CsvSource({
        "000, 7156316a5520a064bca127d43c8e5f8af007e7e7048deb28eb62b1728ee02896, 9c196c1760b1d257b728e3ce7197c7c3384db534b9913c5c9015805e3b7e18f1",
        "001, 5bdae02c0be8eba885bf020e58e0db2582bdb7f4036cda0a6f33895336255277, 3c6c1af96a85193c770897a75e708e3746d5876de0519a02cd63169e2556a92b",
        "002, d1f9095eab99755b992cb87486948767ff5dc29cbcf362019190e3c205e747ce, 1c16d85b54665718712fc7378f66dedc1259fa2995e9581963d0abf2c78516e6",
        "003, 599cc107a6d816653914b32be1ed9a95d0944e43c078b13982cfec0fd2b1ce6d, 0fc3cf9dff3ea488aaae5b34dc03f8f3f40397cbe52e81f52e01b95d9e907e6b",
        "004, 8a034191b540f3cddf67770397ef15fb5657d2f2cc538ad1bd5ef87d5150919c, e3ee1047a1eb1120fcac47d4865ff3d7f1179e68cefba39bc4d9e66bc79db782"
    })
    void textAndGoldAreByteForByteThoseHandedOver(String idPrefix, String textDigest, String goldDigest)
            throws NoSuchAlgorithmException {
        Seed seed = Seeds.byId(idPrefix);
        assertThat(sha256(seed.text())).isEqualTo(textDigest);
        assertThat(sha256(seed.gold())).isEqualTo(goldDigest);
    }

    @ParameterizedTest
    @CsvSource({
        "000, 徐州市卫生健康委员会",
        "001, 当前位置",
        "003, 嘉峪關(guān)市人民政府辦公室",
        "004, 株洲市卫生健康委员会",
    })
    void textStartsAsItsFileDoes(String idPrefix, String start) {
        assertThat(Seeds.byId(idPrefix).text()).startsWith(start);
    }

    @Test
    void leadingBlankLinesAreKept() {
        assertThat(Seeds.byId("002").text()).startsWith("\n\n# 连云港市卫生健康委员会\n");
    }

    @Test
    void goldIsAJsonObject() {
        assertThat(Seeds.all())
                .allSatisfy(seed -> assertThat(seed.gold()).startsWith("{").endsWith("}\n"));
    }

    @Test
    void aWholeIdFindsItsSeed() {
        assertThat(Seeds.all())
                .allSatisfy(seed -> assertThat(Seeds.byId(seed.id())).isSameAs(seed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "", "00", "bc1a2ae4ff5d9378", "000_bc1a2ae4ff5d9378.txt"})
    void aPrefixOfNoneOrSeveralIsRefusedByNameAndValue(String idPrefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seeds.byId(idPrefix))
                .withMessageContaining("idPrefix")
                .withMessageContaining("\"" + idPrefix + "\"");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Seeds.byId(null)).withMessage("idPrefix");
        assertThatNullPointerException()
                .isThrownBy(() -> new Seed("id", null, "{}"))
                .withMessage("text");
    }

    @Test
    void toStringIsShort() {
        assertThat(new Seed("id", "一二三", "{}")).hasToString("Seed[id=id, text=3 chars, gold=2 chars]");
    }

    private static String sha256(String s) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(s.getBytes(StandardCharsets.UTF_8)));
    }
}
