package io.github.gongwen4j.damage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How far a damage still changes what is read. The numbers only fall.
 *
 * @param seeds values of the seeds that differ
 * @param examples examples of the manual that differ
 * @param generated made-up documents that differ
 */
public record KnownDifferences(int seeds, int examples, int generated) {
    /** Documents that differ after several damages at once. */
    public static final int AFTER_SEVERAL = 2;

    private static final Map<Damaged, KnownDifferences> ALL = read();

    /** What is known of a damage; nothing differs by one that the list does not name. */
    public static KnownDifferences of(Damaged damage) {
        return ALL.getOrDefault(damage, new KnownDifferences(0, 0, 0));
    }

    /** Prints how many there are, and lists them in a file of the build. */
    public static void list(String what, Object damage, int tried, List<String> differences) {
        System.out.printf("%-36s %3d %s, %d differences%n", damage, tried, what, differences.size());
        Path list = Path.of("target", "differences", what + ' ' + damage + ".txt");
        try {
            Files.createDirectories(list.getParent());
            Files.write(list, differences, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Damaged, KnownDifferences> read() {
        Map<Damaged, KnownDifferences> all = new EnumMap<>(Damaged.class);
        try (InputStream list = KnownDifferences.class.getResourceAsStream("known-differences.txt")) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" +"))
                    .forEach(words -> all.put(
                            Damaged.valueOf(words[0]),
                            new KnownDifferences(
                                    Integer.parseInt(words[1]),
                                    Integer.parseInt(words[2]),
                                    Integer.parseInt(words[3]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
