package dandori.testkit;

import java.util.ArrayList;
import java.util.List;

import dandori.engine.definition.JobnetDefinition;
import dandori.engine.definition.JudgmentDefinition;
import dandori.engine.definition.JudgmentDefinition.Comparison;
import dandori.engine.definition.JudgmentDefinition.Condition;
import dandori.engine.definition.OrDefinition;
import dandori.engine.definition.RelationDefinition;
import dandori.engine.definition.RelationDefinition.Kind;
import dandori.engine.definition.RootJobnet;
import dandori.engine.definition.UnitDefinition;

/** Builds a jobnet: {@code aJobnet("root").job("a").job("b").relation("a", "b")}. */
public final class JobnetBuilder {

    private final String name;
    private boolean recovery;
    private boolean hold;
    private final List<UnitDefinition> units = new ArrayList<>();
    private final List<RelationDefinition> relations = new ArrayList<>();

    private JobnetBuilder(String name) {
        this.name = name;
    }

    /** An empty jobnet of this name. */
    public static JobnetBuilder aJobnet(String name) {
        return new JobnetBuilder(name);
    }

    public JobnetBuilder recovery() {
        recovery = true;
        return this;
    }

    public JobnetBuilder hold() {
        hold = true;
        return this;
    }

    /** Adds an ordinary job. */
    public JobnetBuilder job(String job) {
        return job(JobBuilder.aJob(job));
    }

    public JobnetBuilder job(JobBuilder job) {
        return unit(job.build());
    }

    /** Adds a nested jobnet. */
    public JobnetBuilder nested(JobnetBuilder jobnet) {
        return unit(jobnet.build());
    }

    /** Adds an OR job. */
    public JobnetBuilder or(String or) {
        return unit(new OrDefinition(or, false, false));
    }

    /** Adds a judgment job that is true when the return code before it is above {@code code}. */
    public JobnetBuilder judgment(String judgment, long code) {
        return judgment(judgment, new Condition.Code(Comparison.GREATER, code));
    }

    public JobnetBuilder judgment(String judgment, Condition condition) {
        return unit(new JudgmentDefinition(judgment, false, false, condition));
    }

    public JobnetBuilder unit(UnitDefinition unit) {
        units.add(unit);
        return this;
    }

    /** Predecessor and successor. */
    public JobnetBuilder relation(String from, String to) {
        relations.add(new RelationDefinition(from, to, Kind.SEQUENCE));
        return this;
    }

    /** Judgment job and dependent unit. */
    public JobnetBuilder condition(String judgment, String dependent) {
        relations.add(new RelationDefinition(judgment, dependent, Kind.CONDITION));
        return this;
    }

    public JobnetDefinition build() {
        return new JobnetDefinition(name, recovery, hold, units, relations);
    }

    /** The jobnet as root jobnet {@code /name}. */
    public RootJobnet root() {
        return new RootJobnet("/" + name, "revision of " + name, build());
    }
}
