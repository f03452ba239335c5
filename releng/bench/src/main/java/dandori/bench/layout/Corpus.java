package dandori.bench.layout;

import dandori.diagram.Cell;
import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramRelation;
import dandori.diagram.DiagramUnit;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.RelationValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The jobnets that are arranged: those of the samples, and 20 generated ones that are the same in every run. */
final class Corpus {

    private static final int COLUMNS = 100;

    private Corpus() {
    }

    static List<DiagramJobnet> all(Path samples) throws IOException {
        List<DiagramJobnet> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".unitdef")).sorted().toList()) {
                Reading.Readable read = (Reading.Readable) DefinitionReader.read(Files.readAllBytes(file));
                read.tree().units().forEach(unit -> collect(unit, all));
            }
        }
        for (int seed = 1; seed <= 5; seed++) {
            all.add(growing(seed, 20 * seed, 10));
            all.add(stages(seed, 3 + seed, 2 + 2 * seed));
            all.add(night(seed, 4 + 3 * seed));
            all.add(growing(100 + seed, 40 * seed * seed, 8 * seed));
        }
        return all;
    }

    private static void collect(UnitNode unit, List<DiagramJobnet> all) {
        List<DiagramUnit> units = new ArrayList<>();
        for (UnitNode part : unit.units()) {
            units.add(unit(part.name(), units.size()));
        }
        List<DiagramRelation> relations = unit.parameters().stream().filter(parameter -> parameter.key().equals("ar"))
                .map(ParameterNode::value).flatMap(value -> RelationValue.read(value).stream())
                .map(ar -> DiagramRelation.seq(ar.predecessor(), ar.successor())).toList();
        if (relations.size() > 2) {
            all.add(new DiagramJobnet(unit.name(), COLUMNS, COLUMNS, units, relations));
        }
        unit.units().forEach(part -> collect(part, all));
    }

    private static DiagramUnit unit(String name, int place) {
        return DiagramUnit.of(name, "j", new Cell(place % COLUMNS, place / COLUMNS));
    }

    /** Every unit follows one or two of the last ones before it. */
    static DiagramJobnet growing(long seed, int size, int reach) {
        Random random = new Random(seed);
        List<DiagramRelation> relations = new ArrayList<>();
        for (int i = 1; i < size; i++) {
            for (int line = random.nextInt(3); line <= 2; line += 2) {
                relations.add(DiagramRelation.seq("U" + Math.max(0, i - 1 - random.nextInt(reach)), "U" + i));
            }
        }
        return scattered("growing " + size, random, size, relations);
    }

    /** Stages side by side, every unit after one to three of the stage before. */
    private static DiagramJobnet stages(long seed, int stages, int width) {
        Random random = new Random(seed);
        List<DiagramRelation> relations = new ArrayList<>();
        for (int i = width; i < stages * width; i++) {
            for (int line = random.nextInt(3); line < 3; line++) {
                relations.add(DiagramRelation.seq("U" + (i / width * width - 1 - random.nextInt(width)), "U" + i));
            }
        }
        return scattered("stages " + stages + "x" + width, random, stages * width, relations);
    }

    /** A night's work: chains between forks and joins, with a line across here and there. */
    private static DiagramJobnet night(long seed, int chains) {
        Random random = new Random(seed);
        List<DiagramRelation> relations = new ArrayList<>();
        int next = 1;
        int join = chains * 4 + 1;
        for (int chain = 0; chain < chains; chain++) {
            relations.add(DiagramRelation.seq("U0", "U" + next));
            for (int i = 1; i < 4; i++) {
                relations.add(DiagramRelation.seq("U" + next, "U" + ++next));
            }
            relations.add(DiagramRelation.seq("U" + next++, "U" + join));
            if (chain > 0) {
                int one = 1 + random.nextInt(chain) * 4 + random.nextInt(2);
                relations.add(DiagramRelation.seq("U" + one, "U" + (chain * 4 + 3 + random.nextInt(2))));
            }
        }
        return scattered("night of " + chains + " chains", random, join + 1, relations);
    }

    /** The units in an order that tells nothing. */
    private static DiagramJobnet scattered(String name, Random random, int size, List<DiagramRelation> relations) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        List<DiagramUnit> units = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            units.add(unit("U" + i, places.get(i)));
        }
        return new DiagramJobnet(name, COLUMNS, COLUMNS, units, relations);
    }
}
