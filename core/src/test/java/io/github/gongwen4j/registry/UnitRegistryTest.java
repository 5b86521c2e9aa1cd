package io.github.gongwen4j.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitRegistryTest {
    private static final UnitRegistry REGISTRY = UnitRegistry.standard();
    private static final LocalDate DAY = LocalDate.of(2021, 10, 11);

    private static String in(String issuer, String name) {
        return REGISTRY.resolve(name, Jurisdiction.of(issuer), DAY).name();
    }

    @ParameterizedTest
    @CsvSource({
        "市财政局, 嘉峪关市财政局",
        "嘉峪关市财政局, 嘉峪关市财政局",
        "甘肃省嘉峪关市财政局, 嘉峪关市财政局",
        "我市财政局, 嘉峪关市财政局",
        "市发展改革委, 嘉峪关市发展和改革委员会",
        "市发改委, 嘉峪关市发展和改革委员会",
        "市人社局, 嘉峪关市人力资源和社会保障局",
        "市市场监管局, 嘉峪关市市场监督管理局",
        "市检察院, 嘉峪关市人民检察院",
        "市中级法院, 嘉峪关市中级人民法院",
        "市税务局, 国家税务总局嘉峪关市税务局",
        "国家税务总局嘉峪关市税务局, 国家税务总局嘉峪关市税务局",
        "人民银行市中心支行, 中国人民银行嘉峪关市中心支行",
        "市政府办, 嘉峪关市人民政府办公室",
        "市政府办公室, 嘉峪关市人民政府办公室",
        "市政府外事办, 嘉峪关市人民政府外事办公室",
        "市政府国资委, 嘉峪关市国有资产监督管理委员会",
        "市医改办, 嘉峪关市深化医药卫生体制改革领导小组办公室",
        "市编办, 嘉峪关市委机构编制委员会办公室",
        "市委编办, 嘉峪关市委机构编制委员会办公室",
        "市组织部, 嘉峪关市委组织部",
        "中共嘉峪关市委组织部, 嘉峪关市委组织部",
        "团市委, 共青团嘉峪关市委员会",
        "共青团嘉峪关市委, 共青团嘉峪关市委员会",
        "市直机关工委, 嘉峪关市委直属机关工作委员会",
        "省医保局, 甘肃省医疗保障局",
        "甘肃省卫生健康委, 甘肃省卫生健康委员会",
        "国家卫健委, 国家卫生健康委员会",
        "税务总局, 国家税务总局",
        "陆川县卫健局, 陆川县卫生健康局",
        "市中区住建局, 市中区住房和城乡建设局",
        "钢城街道办, 钢城街道办事处",
        "市市场监管局（市知识产权局）, 嘉峪关市市场监督管理局",
        "市 财 政 局, 嘉峪关市财政局"
    })
    void namesInDocumentsOfACity(String name, String canonical) {
        assertThat(in("嘉峪关市人民政府办公室", name)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "市减负办, 嘉峪关市减负办",
        "市经研金融办, 嘉峪关市经研金融办",
        "嘉峪关机场公司, 嘉峪关机场公司",
        "交发集团, 交发集团",
        "市法院, 嘉峪关市法院",
        "市公安局（交警支队）, 市公安局（交警支队）",
        "某委市财政局, 某委市财政局",
        "市场监管局, 市场监督管理局",
        "市民中心, 市民中心",
        "县财政局, 县财政局",
        "区财政局, 区财政局",
        "自治区卫健委, 自治区卫生健康委员会",
        "财政局, 财政局",
        "人民银行, 人民银行",
        "陕西银保监局, 陕西银保监局",
        "市区财政局, 市区财政局"
    })
    void whatIsNotClearStaysAsWritten(String name, String canonical) {
        assertThat(in("嘉峪关市人民政府办公室", name)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "市卫生健康委, 市卫生健康局",
        "市工信局, 市经信局",
        "市自然资源局, 市自然资源和规划局",
        "市文旅局, 市文化广电和旅游局",
        "市大数据局, 市大数据发展局",
        "市大数据发展局, 市大数据发展和政务服务局",
        "市城管局, 市城市管理监督局",
        "市纪委, 市纪委监委",
        "市委办公室, 市政府办公室",
        "市财政局, 省财政厅",
        "市财政局, 酒泉市财政局",
        "市教育局, 市教育体育局",
        "市外事办, 市委外办",
        "市医保局, 市医保中心",
        "市政府, 市委",
        "市委政法委, 市委政策研究室"
    })
    void bodiesThatResembleEachOtherStayApart(String one, String other) {
        assertThat(in("嘉峪关市人民政府办公室", one)).isNotEqualTo(in("嘉峪关市人民政府办公室", other));
    }

    @ParameterizedTest
    @CsvSource({
        "容县人民政府办公室, 县财政局, 容县财政局",
        "玉林市容县人民政府办公室, 市财政局, 玉林市财政局",
        "玉林市容县人民政府办公室, 自治区医保局, 广西壮族自治区医疗保障局",
        "容县人民政府办公室, 市财政局, 市财政局",
        "上海市静安区人民政府, 区财政局, 上海市静安区财政局",
        "上海市静安区人民政府, 静安区财政局, 上海市静安区财政局",
        "上海市静安区人民政府, 市财政局, 上海市财政局",
        "诸城市人民政府办公室, 市财政局, 诸城市财政局",
        "恩施州人民政府, 州卫健委, 恩施土家族苗族自治州卫生健康委员会",
        "恩施州人民政府, 恩施州卫健委, 恩施土家族苗族自治州卫生健康委员会",
        "锡林郭勒盟行政公署, 盟财政局, 锡林郭勒盟财政局",
        "东乌珠穆沁旗人民政府办公室, 旗卫健委, 东乌珠穆沁旗卫生健康委员会",
        "陕西省人民政府办公厅, 省政府办, 陕西省人民政府办公厅",
        "陕西省人民政府办公厅, 市财政局, 市财政局",
        "陕西省人民政府办公厅, 人民银行西安分行, 中国人民银行西安分行",
        "玉林市财政局, 广西卫生健康委, 广西壮族自治区卫生健康委员会",
        "国务院办公厅, 发展改革委, 国家发展和改革委员会",
        "国务院办公厅, 国资委, 国务院国有资产监督管理委员会",
        "国务院办公厅, 人民银行, 中国人民银行",
        "国务院办公厅, 省财政厅, 省财政厅"
    })
    void thePlaceIsThatOfTheIssuer(String issuer, String name, String canonical) {
        assertThat(in(issuer, name)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各县（市、区）人民政府",
                "各相关部门",
                "有关部门",
                "国务院各部门",
                "市直各单位",
                "委属医院",
                "市直机关",
                "在嘉各单位",
                "驻市单位",
                "县（市、区）卫生健康局",
                "各区卫健委",
                "县市区政府",
                "设区市财政局",
                "行业主管部门",
                "拖欠民营企业账款的所有部门和单位",
                "园区和示范区管委会",
                "镇人民政府",
                "市委市政府",
                "甲区、乙区管委会"
            })
    void classesOfBodies(String name) {
        assertThat(REGISTRY.resolve(name, Jurisdiction.of("嘉峪关市"), DAY).kind()).isEqualTo(UnitKind.GROUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "县市场监管局",
                "省市场监管局",
                "市直机关工委",
                "市级机关事务管理局",
                "张各庄镇人民政府",
                "市属企业服务中心",
                "乡镇企业局",
                "国有资产经营公司",
                "市监局",
                "市委市政府督查室",
                "市农业农村局（市乡村振兴局）"
            })
    void singleBodiesThatReadLikeClasses(String name) {
        assertThat(REGISTRY.resolve(name, Jurisdiction.of("嘉峪关市"), DAY).kind()).isEqualTo(UnitKind.BODY);
    }

    @Test
    void aClassIsTheSameWith政府And人民政府() {
        assertThat(in("玉林市", "各县(市、区)政府")).isEqualTo(in("玉林市", "各县（市、区）人民政府"));
        assertThat(in("玉林市", "各县（市、区）政府")).isNotEqualTo(in("玉林市", "各县（市、区）"));
    }

    @ParameterizedTest
    @CsvSource({
        "市卫计委, 2016-05-01, 市卫生和计划生育委员会",
        "市卫计委, 2019-03-31, 市卫生和计划生育委员会",
        "市卫计委, 2019-04-01, 市卫生健康委员会",
        "市卫健委, 2018-03-16, 市卫健委",
        "市卫健委, 2018-12-01, 市卫生健康委员会",
        "国家卫生计生委, 2018-03-26, 国家卫生和计划生育委员会",
        "国家卫生计生委, 2018-03-27, 国家卫生健康委员会",
        "市税务局, 2017-01-01, 市税务局",
        "市环保局, 2015-01-01, 市环境保护局",
        "市环保局, 2020-01-01, 市生态环境局",
        "国务院扶贫办, 2021-02-24, 国务院扶贫开发领导小组办公室",
        "国务院扶贫办, 2021-02-25, 国家乡村振兴局"
    })
    void namesChangeInTime(String name, LocalDate day, String canonical) {
        assertThat(REGISTRY.canonical(name, day)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"市卫健委, 市卫生健康委员会", "市卫计委, 市卫生和计划生育委员会", "市扶贫办, 市扶贫办", "市环保局, 市环境保护局"})
    void withoutADayANameCountsOnlyIfItsMeaningIsOne(String name, String canonical) {
        assertThat(REGISTRY.resolve(name, Jurisdiction.unknown()).name()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"市财政局, true", "玉林海关, true", "雄关街道办, true", "市减负办, false", "产业集团, false", "某某局, false"})
    void whatIsKnown(String name, boolean known) {
        assertThat(REGISTRY.resolve(name, Jurisdiction.of("玉林市"), DAY).known()).isEqualTo(known);
    }

    @Test
    void misuseIsRefused() {
        assertThatThrownBy(() -> REGISTRY.canonical(" ", DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> UnitAlias.of("甲", "甲")).hasMessageContaining("甲");
        assertThatThrownBy(() -> UnitAlias.of("甲", "乙").from(DAY).until(DAY.minusDays(1)))
                .hasMessageContaining("2021-10-10");
        assertThatThrownBy(() -> REGISTRY.toBuilder().prefecture("云河市", "云河"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("云河");
    }
}
