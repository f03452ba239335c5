package dandori.imports;

import dandori.imports.fire.RuleSet;

/**
 * A jobnet to be written: rules and one Unix job.
 *
 * @param name    its name, a legal one
 * @param comment where it comes from
 * @param rules   when it runs
 * @param job     what it runs
 */
record JobnetDraft(String name, String comment, RuleSet rules, JobDraft job) {
}
