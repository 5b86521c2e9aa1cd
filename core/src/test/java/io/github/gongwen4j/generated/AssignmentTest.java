package io.github.gongwen4j.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.parser.PolicyParser;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Units, times and targets in any wording, within any prose, are found exactly; prose alone has none. */
class AssignmentTest {
    private static final PolicyParser PARSER = PolicyParser.create();

    @Provide
    Arbitrary<List<Assignment>> assignments() {
        return Assignment.any()
                .list()
                .uniqueElements(Assignment::heading)
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 500, seed = "1")
    void whatIsAssignedIsFound(@ForAll("assignments") List<Assignment> assignments) {
        String text = print(assignments, Assignment::words);
        List<List<String>> found = Reading.ofTasks(PARSER.parse(text).document());
        assertThat(found).as(text).hasSameSizeAs(assignments);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i))
                    .as(text)
                    .containsExactlyInAnyOrderElementsOf(assignments.get(i).says());
        }
    }

    @Property(tries = 500, seed = "1")
    void proseAssignsNothing(@ForAll("assignments") List<Assignment> assignments) {
        String text = print(assignments, Assignment::bare);
        assertThat(Reading.ofTasks(PARSER.parse(text).document())).as(text).allMatch(List::isEmpty);
    }

    private static String print(List<Assignment> assignments, Function<Assignment, String> words) {
        StringBuilder text = new StringBuilder("云河市").append(Plan.YEAR).append("年重点任务\n");
        for (int i = 0; i < assignments.size(); i++) {
            text.append(i + 1)
                    .append('.')
                    .append(words.apply(assignments.get(i)).replace("\n\n", "\n"))
                    .append('\n');
        }
        return text.toString();
    }
}
