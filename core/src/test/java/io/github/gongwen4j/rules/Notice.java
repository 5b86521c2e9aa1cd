package io.github.gongwen4j.rules;

/** A notice that is right in every respect, to put something into. */
final class Notice {
    private Notice() {}

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
