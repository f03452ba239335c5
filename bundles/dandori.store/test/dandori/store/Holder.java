package dandori.store;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a database, says so, and keeps it until its input ends. */
final class Holder {

    private Holder() {
    }

    public static void main(String[] arguments) throws IOException {
        try (DerbyDatabase database = Derby.open(Path.of(arguments[0])); var store = new DerbyRunStore(database)) {
            System.out.println("holds " + store.lastGeneration());
            System.in.read();
        }
    }
}
