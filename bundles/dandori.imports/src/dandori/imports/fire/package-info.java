/**
 * When something fires, as a set of days and a set of times ({@link dandori.imports.fire.FirePattern}), and the same as
 * schedule rules of {@code schedule.md} ({@link dandori.imports.fire.RulePlan}).
 */
package dandori.imports.fire;
