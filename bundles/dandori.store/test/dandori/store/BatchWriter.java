package dandori.store;

import java.nio.file.Path;
import java.util.Random;

import dandori.engine.port.JournalEntry;
import dandori.engine.state.State;
import dandori.testkit.ChangesBuilder;

/** Commits batch after batch to one generation and prints the number of each that is durable, until it is killed. */
final class BatchWriter {

    private static final int LARGEST_BATCH = 64;

    private BatchWriter() {
    }

    /** @param arguments folder of the database, number of the generation, seed */
    public static void main(String[] arguments) {
        long generation = Long.parseLong(arguments[1]);
        Random random = new Random(Long.parseLong(arguments[2]));
        DerbyRunStore store = new DerbyRunStore(Derby.open(Path.of(arguments[0])));
        store.commit(ChangesBuilder.about(generation).registered("/night/load").build());
        System.out.println("0");
        for (int batch = 1;; batch++) {
            store.commit(batch(generation, batch, size(random)).build());
            System.out.println(batch);
        }
    }

    static int size(Random random) {
        return 1 + random.nextInt(LARGEST_BATCH);
    }

    private static ChangesBuilder batch(long generation, int batch, int size) {
        ChangesBuilder run = ChangesBuilder.about(generation);
        for (int i = 0; i < size; i++) {
            run.entry(
                    new JournalEntry(generation, i, 1, ChangesBuilder.AT, State.RUNNING, State.RUNNING_WARNING, "batch",
                            String.valueOf(size), batch));
        }
        return run;
    }
}
