package io.github.gongwen4j.rules;

import java.time.LocalDate;

/** Days as documents write them. */
final class HanDate {
    private HanDate() {}

    /** 2019年3月16日 */
    static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
