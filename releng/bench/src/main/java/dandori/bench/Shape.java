package dandori.bench;

import dandori.engine.definition.RootJobnet;
import dandori.testkit.JobnetBuilder;

/** How the units of a measured jobnet hang together. */
enum Shape {
    /** All at once. */
    FAN_OUT {
        @Override
        void relate(JobnetBuilder jobnet, int unit) {
            // no relations
        }
    },
    /** One after the other. */
    CHAIN {
        @Override
        void relate(JobnetBuilder jobnet, int unit) {
            if (unit > 0) {
                jobnet.relation(unitName(unit - 1), unitName(unit));
            }
        }
    },
    /** A hundred side by side, each after two of the hundred before. */
    LAYERS {
        @Override
        void relate(JobnetBuilder jobnet, int unit) {
            if (unit >= WIDTH) {
                int before = (unit / WIDTH - 1) * WIDTH;
                jobnet.relation(unitName(before + unit % WIDTH), unitName(unit));
                jobnet.relation(unitName(before + (unit + 1) % WIDTH), unitName(unit));
            }
        }
    };

    private static final int WIDTH = 100;

    abstract void relate(JobnetBuilder jobnet, int unit);

    /** A root jobnet of {@code units} jobs. */
    RootJobnet jobnet(int units) {
        var jobnet = JobnetBuilder.aJobnet("root");
        for (int unit = 0; unit < units; unit++) {
            jobnet.job(unitName(unit));
        }
        for (int unit = 0; unit < units; unit++) {
            relate(jobnet, unit);
        }
        return jobnet.root();
    }

    private static String unitName(int unit) {
        return "u" + unit;
    }
}
