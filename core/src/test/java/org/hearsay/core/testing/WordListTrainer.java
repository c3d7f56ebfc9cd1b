package org.hearsay.core.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.core.spi.Option;
import org.hearsay.core.spi.TrainerPlugin;

/** A small trainer for tests: learns the words that columns of word and label mark, as a sorted list. */
public final class WordListTrainer implements TrainerPlugin {
    @Override
    public String name() {
        return "may";
    }

    @Override
    public String summary() {
        return "learns marked words from columns of word and label";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.integer("least", "how often a word must be marked", 2, "5", 1, 1000));
    }

    @Override
    public void train(Training training) throws IOException {
        int least = Integer.parseInt(training.options().getOrDefault("least", "2"));
        Map<String, Integer> counts = new TreeMap<>();
        for (Path file : training.train()) {
            count(file, counts);
        }
        counts.values().removeIf(count -> count < least);
        Files.write(training.model(), counts.keySet());
        training.report().accept("learned " + counts.size() + " words");
    }

    private static void count(Path file, Map<String, Integer> counts) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String[] fields = line.split("\t", -1);
            if (!line.isEmpty() && fields.length != 2) {
                throw new IOException("%s:%d has %d fields, not 2: '%s'".formatted(file, number, fields.length, line));
            }
            if (!line.isEmpty() && !fields[1].equals("O")) {
                counts.merge(fields[0], 1, Integer::sum);
            }
        }
    }
}
