package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsAndCitationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "一是推进改革；二是加强管理；三是落实责任。 -> 一是 推进改革； / 二是 加强管理； / 三是 落实责任。",
                "一是推进改革。二是加强管理。 -> 一是 推进改革。 / 二是 加强管理。",
                "推进改革：1.修路；2.架桥。 -> 1 修路； / 2 架桥。",
                "推进改革：（1）修路；（2）架桥。 -> （1） 修路； / （2） 架桥。",
                "推进改革：①修路；②架桥。 -> ① 修路； / ② 架桥。",
                "推进改革。1.修路。3.架桥。 -> ''",
                "推进改革1.5倍，2.5倍。 -> ''",
                "一是推进改革 -> 一是 推进改革",
                "（1）推进改革 -> （1） 推进改革",
                "（1）修路，（2）架桥（3）验收。 -> （1） 修路， / （2） 架桥（3）验收。",
                "推进改革（1）修路。 -> ''",
                "推进改革：1、修路；2、架桥。 -> 1 修路； / 2 架桥。",
                "二是推进改革；三是加强管理。 -> 二是 推进改革； / 三是 加强管理。",
                "不一是修路；二是架桥。 -> 二是 架桥。"
            })
    void points(String text, String found) {
        assertThat(Found.points(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "落实《某省消防办法》（某政发〔2019〕3号）要求。 -> 《某省消防办法》（某政发〔2019〕3号: 某省消防办法 某政发2019-3 IMPLEMENTED",
                "落实《某省消防办法》要求。 -> 《某省消防办法》: 某省消防办法 IMPLEMENTED",
                "根据某政发〔2019〕3号文件要求。 -> 某政发〔2019〕3号:  某政发2019-3 BASIS",
                "《关于印发〈某省消防办法〉的通知》（某政发〔2019〕3号） -> 《关于印发〈某省消防办法〉的通知》（某政发〔2019〕3号: 关于印发〈某省消防办法〉的通知 某政发2019-3 OTHER",
                "《中华人民共和国消防法》 -> 《中华人民共和国消防法》: 中华人民共和国消防法 OTHER",
                "《建筑设计防火规范》（GB50016-2014） -> 《建筑设计防火规范》: 建筑设计防火规范 OTHER",
                "《某省消防办法 -> ''",
                "按照《某省消防办法》第三条 -> 《某省消防办法》: 某省消防办法 BASIS",
                "《某市消防志》 -> 《某市消防志》: 某市消防志 OTHER",
                "某政发[2019]3号 -> ''",
                "按照某政发〔2019〕3号、某财发〔2019〕4号要求 -> 某政发〔2019〕3号:  某政发2019-3 BASIS / 某财发〔2019〕4号:  某财发2019-4 BASIS",
                "转发《某省消防办法》的通知（某政办发〔2019〕3号） -> 《某省消防办法》: 某省消防办法 FORWARDED / 某政办发〔2019〕3号:  某政办发2019-3 OTHER"
            })
    void citations(String text, String found) {
        assertThat(Found.citations(text)).isEqualTo(found);
    }
}
