package dandori.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Opens a database with a second migration that takes a while. */
final class Opener {

    static final int TABLES = 60;

    private Opener() {
    }

    public static void main(String[] arguments) {
        System.out.println("begins");
        open(Path.of(arguments[0])).close();
    }

    static DerbyDatabase open(Path folder) {
        List<Migration> migrations = new ArrayList<>(Migration.released());
        migrations.add(new Migration(migrations.size() + 1, "slow.sql", IntStream.range(0, TABLES)
                .mapToObj(i -> "CREATE TABLE second_" + i + " (a INT PRIMARY KEY);\n").collect(Collectors.joining())));
        return DerbyDatabase.open(Derby.driver(), folder, migrations);
    }
}
