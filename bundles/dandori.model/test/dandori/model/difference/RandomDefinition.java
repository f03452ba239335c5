package dandori.model.difference;

import java.util.List;
import java.util.Random;

/** Definitions made up from a seed: a group of jobnets with jobs, nested jobnets, relations and schedule rules. */
public final class RandomDefinition {

    private static final List<String> JOBS = List.of("j", "j", "pj", "jdj", "orj", "flwj", "evsj");

    private RandomDefinition() {
    }

    /** A group with at least two jobnets. */
    public static MadeUnit of(long seed) {
        Random random = new Random(seed);
        MadeUnit group = new MadeUnit("業務" + random.nextInt(3), "g");
        group.parameters.add("op=mo");
        group.parameters.add("cl=2026/01/0" + (1 + random.nextInt(9)));
        int jobnets = 2 + random.nextInt(3);
        for (int i = 0; i < jobnets; i++) {
            group.units.add(jobnet("net" + i, random, 2));
        }
        return group;
    }

    static MadeUnit jobnet(String name, Random random, int depth) {
        MadeUnit jobnet = new MadeUnit(name, "n");
        place(jobnet, random);
        for (int rule = 1; rule <= random.nextInt(3); rule++) {
            jobnet.parameters.add("sd=" + rule + ",*0" + (1 + random.nextInt(9)));
            jobnet.parameters.add("st=" + rule + ",1" + random.nextInt(10) + ":00");
            jobnet.parameters.add("cy=" + rule + ",(1," + (random.nextBoolean() ? "m" : "d") + ")");
        }
        int units = random.nextInt(5);
        for (int i = 0; i < units; i++) {
            jobnet.units.add(depth > 0 && random.nextInt(6) == 0
                    ? jobnet("sub" + i, random, depth - 1)
                    : job("job" + i, random));
        }
        for (int i = 1; i < units; i++) {
            jobnet.relations.add(new String[]{ jobnet.units.get(random.nextInt(i)).name, jobnet.units.get(i).name,
                    random.nextBoolean() ? "" : ",seq" });
        }
        return jobnet;
    }

    static MadeUnit job(String name, Random random) {
        MadeUnit job = new MadeUnit(name, JOBS.get(random.nextInt(JOBS.size())));
        place(job, random);
        job.parameters.add("cm=\"説明 " + random.nextInt(50) + "\"");
        if (job.type.endsWith("j") && job.type.length() <= 2) {
            job.parameters.add("te=\"run " + random.nextInt(1000) + " #\"x#\"\necho; {done}\"");
            job.parameters.add("tho=" + random.nextInt(3));
            job.parameters.add("env=\"AREA=" + random.nextInt(5) + "\"");
        }
        if (random.nextInt(4) == 0) {
            job.parameters.add("xx=unknown " + random.nextInt(9));
        }
        return job;
    }

    static void place(MadeUnit unit, Random random) {
        unit.column = random.nextInt(10);
        unit.row = random.nextInt(8);
    }
}
