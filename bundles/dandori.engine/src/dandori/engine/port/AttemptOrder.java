package dandori.engine.port;

import java.util.Map;

import dandori.engine.definition.JobWork;

/**
 * What a runner is asked to start.
 *
 * @param id the attempt; its intent is already committed
 * @param work command, files, variables
 * @param variables the variables the engine adds for the job ({@code AJSENV} …, cli.md)
 */
public record AttemptOrder(AttemptId id, JobWork work, Map<String, String> variables) {
}
