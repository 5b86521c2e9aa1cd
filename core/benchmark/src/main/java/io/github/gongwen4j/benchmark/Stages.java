package io.github.gongwen4j.benchmark;

import io.github.gongwen4j.internal.assemble.Assembler;
import io.github.gongwen4j.internal.clean.CleanText;
import io.github.gongwen4j.internal.clean.Cleaning;
import io.github.gongwen4j.internal.clean.Pass;
import io.github.gongwen4j.internal.header.HeaderReader;
import io.github.gongwen4j.internal.header.Layout;
import io.github.gongwen4j.internal.limit.Limits;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.source.SourceText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each stage of the parser by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Stages {
    private static final Limits LIMITS = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, 32);

    /** The text to read, see {@link Texts}. */
    @Param("000")
    public String text;

    private final Set<Pass> passes = EnumSet.allOf(Pass.class);
    private SourceText source;
    private CleanText clean;
    private List<Line> lines;
    private Layout layout;
    private Header header;

    /** Runs all stages once, so that each has what it starts from. */
    @Setup
    public void prepare() {
        source = SourceText.of(Texts.named(text));
        clean = stageClean();
        lines = stageLines();
        layout = stageLayout();
        header = stageHeader();
    }

    /** The cleaning. */
    @Benchmark
    public CleanText stageClean() {
        return Cleaning.clean(source, passes, LIMITS, new Report());
    }

    /** The lines and their numbers. */
    @Benchmark
    public List<Line> stageLines() {
        return Line.all(clean.text());
    }

    /** What each line is, and the parts. */
    @Benchmark
    public Layout stageLayout() {
        return Layout.of(clean.text(), lines);
    }

    /** The elements of the header. */
    @Benchmark
    public Header stageHeader() {
        return HeaderReader.read(clean.aligned(), layout, new Report());
    }

    /** The outline, the tasks and all that is found in them. */
    @Benchmark
    public PolicyDocument stageAssemble() {
        return Assembler.assemble(clean, layout, header, LIMITS, new Report());
    }
}
