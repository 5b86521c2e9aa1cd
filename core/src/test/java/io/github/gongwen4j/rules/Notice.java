package io.github.gongwen4j.rules;

/** A notice that is right in every respect, to put something into. */
final class Notice {
    /** A section of tasks, each with what, who and by when, that any other task may follow. */
    static final String FOUR_TASKS = """
            一、重点任务
            （一）检查学校。2021年5月底前检查学校消防设施。（市教育局负责）
            （二）检查医院。2021年6月底前检查医院消防设施。（市卫健委负责）
            （三）检查商场。2021年7月底前检查商场消防设施。（市商务局负责）
            （四）检查车站。2021年8月底前检查车站消防设施。（市交通局负责）
            """;

    private Notice() {}

    /** A letter of 1 March 2021 under a number. */
    static String numbered(String number) {
        return letter(number, "2021年3月1日");
    }

    /** A letter under a date of issue, and what stands below the date. */
    static String dated(String date) {
        return letter("某政办发〔2021〕8号", date);
    }

    /** A list of problems (问题清单), the first of which is to be cured by a measure by some time. */
    static String ofProblems(String measure, String time) {
        return with("""
                问题1：学校消防设施检查不到位。
                整改措施：
                %s
                责任单位：市教育局。
                完成时限：%s。
                问题2：医院消防设施检查不到位。
                整改措施：
                完成医院消防设施检查。
                责任单位：市卫健委。
                完成时限：2021年6月底。
                """.formatted(measure, time));
    }

    private static String letter(String number, String date) {
        return """
                某市人民政府办公室关于做好消防工作的通知
                %s
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                %s
                """.formatted(number, date);
    }

    /** A notice of 1 March 2021 with a body. */
    static String with(String body) {
        return """
                某市人民政府办公室关于做好2021年消防工作的通知
                某政办发〔2021〕8号
                各区人民政府：
                """ + body.stripTrailing() + """

                某市人民政府办公室
                2021年3月1日
                """;
    }
}
