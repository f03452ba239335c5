package dandori.model.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Edits made up from a seed. */
public final class RandomEdit {

    private final Random random;
    private final String mark;

    /**
     * @param seed where the edits come from
     * @param mark part of what is written and of new names, so that two editors never write the same by chance
     */
    public RandomEdit(long seed, String mark) {
        this.random = new Random(seed);
        this.mark = mark;
    }

    /** Some edits of anything. */
    public void edit(MadeUnit top, int edits) {
        for (int i = 0; i < edits; i++) {
            editOnce(top);
        }
    }

    /** Some edits that leave all units where they are, under their names. */
    public void editInPlace(MadeUnit top, int edits) {
        for (int i = 0; i < edits; i++) {
            editOnce(top, random.nextInt(7));
        }
    }

    private void editOnce(MadeUnit top) {
        editOnce(top, random.nextInt(10));
    }

    private void editOnce(MadeUnit top, int kind) {
        List<MadeUnit> containers = among(top, MadeUnit::isContainer);
        MadeUnit upper = any(containers);
        switch (kind) {
            case 0 -> any(top.all().toList()).set("cm", "\"" + mark + random.nextInt(100) + "\"");
            case 1 -> any(top.all().toList()).set("xx", mark + random.nextInt(4));
            case 2 -> relate(upper);
            case 3 -> unrelate(upper);
            case 4 -> upper.units.add(RandomDefinition.job(mark + random.nextInt(1000), random));
            case 5 -> removeUnit(upper);
            case 6 -> among(top, unit -> unit.type.equals("n")).stream().skip(random.nextInt(3)).findFirst()
                    .ifPresent(this::setRule);
            case 7 -> layout(any(top.all().toList()));
            case 8 -> rename(upper);
            default -> move(top, containers);
        }
    }

    /** Sets a parameter of a unit, or takes one away. */
    public void parameter(MadeUnit unit, String key) {
        if (unit.parameters.removeIf(parameter -> parameter.startsWith(key + "=")) && random.nextBoolean()) {
            return;
        }
        unit.set(key, "\"" + mark + random.nextInt(100) + "\"");
    }

    void layout(MadeUnit unit) {
        RandomDefinition.place(unit, random);
    }

    private void relate(MadeUnit upper) {
        if (upper.units.size() > 1 && upper.type.equals("n")) {
            String from = any(upper.units).name;
            String to = any(upper.units).name;
            if (!from.equals(to) && upper.relations.stream().noneMatch(
                    relation -> relation[0].equals(from) && relation[1].equals(to))) {
                upper.relations.add(new String[]{ from, to, "" });
            }
        }
    }

    private void unrelate(MadeUnit upper) {
        if (!upper.relations.isEmpty()) {
            upper.relations.remove(random.nextInt(upper.relations.size()));
        }
    }

    private void removeUnit(MadeUnit upper) {
        if (!upper.units.isEmpty()) {
            MadeUnit gone = upper.units.remove(random.nextInt(upper.units.size()));
            forget(upper, gone);
        }
    }

    private static void forget(MadeUnit upper, MadeUnit gone) {
        upper.relations.removeIf(relation -> relation[0].equals(gone.name) || relation[1].equals(gone.name));
    }

    private void rename(MadeUnit upper) {
        if (!upper.units.isEmpty()) {
            MadeUnit unit = any(upper.units);
            String name = mark + "新" + random.nextInt(1000);
            for (String[] relation : upper.relations) {
                relation[0] = relation[0].equals(unit.name) ? name : relation[0];
                relation[1] = relation[1].equals(unit.name) ? name : relation[1];
            }
            unit.name = name;
        }
    }

    private void move(MadeUnit top, List<MadeUnit> containers) {
        MadeUnit from = any(containers);
        MadeUnit to = any(containers);
        if (!from.units.isEmpty()) {
            MadeUnit unit = any(from.units);
            if (unit.all().noneMatch(inner -> inner == to) && to.unit(unit.name) == null
                    && (to != top || unit.type.equals("n"))) {
                from.units.remove(unit);
                forget(from, unit);
                to.units.add(unit);
            }
        }
    }

    private void setRule(MadeUnit jobnet) {
        int rule = 1 + random.nextInt(3);
        jobnet.parameters.removeIf(parameter -> parameter.startsWith("st=" + rule + ","));
        jobnet.parameters.add("st=" + rule + ",2" + random.nextInt(10) + ":" + (10 + random.nextInt(50)));
    }

    private static List<MadeUnit> among(MadeUnit top, Predicate<MadeUnit> wanted) {
        return new ArrayList<>(top.all().filter(wanted).toList());
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
