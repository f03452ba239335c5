package dandori.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.EndJudgment;
import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.JobWork;
import dandori.engine.definition.JobnetDefinition;
import dandori.engine.definition.RelationDefinition;
import dandori.engine.definition.RootJobnet;
import dandori.engine.definition.UnitDefinition;

/** Root jobnets whose jobs are {@code /bin/true}. */
final class TrueJobs {

    private static final JobWork TRUE = new JobWork(new JobWork.Command.Program("/bin/true", List.of()), Map.of(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static RootJobnet sideBySide(int jobs) {
        return root("fanout", jobs, List.of());
    }

    static RootJobnet oneAfterTheOther(int jobs) {
        var relations = new ArrayList<RelationDefinition>(jobs);
        for (int job = 1; job < jobs; job++) {
            relations.add(new RelationDefinition("job" + (job - 1), "job" + job, RelationDefinition.Kind.SEQUENCE));
        }
        return root("chain", jobs, relations);
    }

    private static RootJobnet root(String name, int jobs, List<RelationDefinition> relations) {
        var units = new ArrayList<UnitDefinition>(jobs);
        for (int job = 0; job < jobs; job++) {
            units.add(new JobDefinition("job" + job, false, false, TRUE, EndJudgment.threshold(0, 0), Optional.empty(),
                    Optional.empty(), Optional.empty(), 1, "@SYSTEM", false));
        }
        return new RootJobnet("/bench/" + name, "bench", new JobnetDefinition(name, false, false, units, relations));
    }

    private TrueJobs() {
    }
}
