/**
 * From definitions to runs ({@code schedule.md} §2, §3 and §7): {@link dandori.schedule.plan.JobnetPlan} gives the
 * starts of a root jobnet, {@link dandori.schedule.plan.NestedPlan} those of a jobnet inside it. Both are pure
 * functions of definition, calendar, registration and zone; {@link dandori.schedule.plan.Reevaluation} checks a
 * derivation.
 */
package dandori.schedule.plan;
