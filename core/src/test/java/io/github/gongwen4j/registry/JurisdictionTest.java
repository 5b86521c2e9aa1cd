package io.github.gongwen4j.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JurisdictionTest {
    private static String places(Jurisdiction place) {
        return Stream.of(place.province(), place.prefecture(), place.county())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "嘉峪关市人民政府办公室, PREFECTURE, 甘肃省 嘉峪关市",
        "中共嘉峪关市委办公室, PREFECTURE, 甘肃省 嘉峪关市",
        "徐州市卫生健康委员会, PREFECTURE, 江苏省 徐州市",
        "国家税务总局玉林市税务局, PREFECTURE, 广西壮族自治区 玉林市",
        "陕西省人民政府办公厅, PROVINCE, 陕西省",
        "吉林省财政厅, PROVINCE, 吉林省",
        "吉林省吉林市财政局, PREFECTURE, 吉林省 吉林市",
        "博州人民政府办公室, PREFECTURE, 新疆维吾尔自治区 博尔塔拉蒙古自治州",
        "海南藏族自治州人民政府, PREFECTURE, 青海省 海南藏族自治州",
        "海南省人民政府, PROVINCE, 海南省",
        "阿里地区行政公署, PREFECTURE, 西藏自治区 阿里地区",
        "重庆市万州区人民政府, COUNTY, 重庆市 万州区",
        "玉林市容县人民政府, COUNTY, 广西壮族自治区 玉林市 容县",
        "静安区人民政府办公室, COUNTY, 静安区",
        "鄂温克族自治旗人民政府, COUNTY, 鄂温克族自治旗",
        "荆州市沙市区人民政府, COUNTY, 湖北省 荆州市 沙市区",
        "红旗区人民政府, COUNTY, 红旗区",
        "乐山市市中区财政局, COUNTY, 四川省 乐山市 市中区",
        "诸城市人民政府办公室, COUNTY, 诸城市",
        "徐州市经济技术开发区管委会, PREFECTURE, 江苏省 徐州市",
        "新疆生产建设兵团办公厅, PROVINCE, 新疆生产建设兵团",
        "国务院办公厅, NATION, ''",
        "人力资源社会保障部办公厅, NATION, ''",
        "中国人民银行西安分行, UNKNOWN, ''",
        "玉林海关, UNKNOWN, ''",
        "高新区管委会, UNKNOWN, ''",
        "某某集团公司, UNKNOWN, ''",
        "'', UNKNOWN, ''"
    })
    void thePlaceOfAnIssuer(String issuer, JurisdictionLevel level, String expected) {
        Jurisdiction place = Jurisdiction.of(issuer);
        assertThat(place.level()).isEqualTo(level);
        assertThat(places(place)).isEqualTo(expected);
    }

    @Test
    void theListsAreComplete() {
        List<String> provinces = Lexicon.entries(Divisions.class, "provinces.txt");
        List<String> prefectures = Lexicon.entries(Divisions.class, "prefectures.txt");
        List<String> names =
                prefectures.stream().map(line -> line.split("\t", -1)[0]).toList();

        assertThat(provinces).hasSize(34 + 1);
        assertThat(names).hasSize(333).doesNotHaveDuplicates();
        assertThat(names.stream().filter(name -> name.endsWith("市"))).hasSize(293);
        assertThat(names.stream().filter(name -> name.endsWith("自治州"))).hasSize(30);
        assertThat(prefectures)
                .allSatisfy(line -> assertThat(Divisions.standard().isProvince(line.split("\t", -1)[1]))
                        .isTrue());
    }

    @Test
    void theLevelIsThatOfTheLowestPlace() {
        assertThatThrownBy(() -> new Jurisdiction(
                        JurisdictionLevel.COUNTY, Optional.of("甘肃省"), Optional.of("嘉峪关市"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("COUNTY");
        assertThat(Jurisdiction.nation().level()).isEqualTo(JurisdictionLevel.NATION);
    }
}
