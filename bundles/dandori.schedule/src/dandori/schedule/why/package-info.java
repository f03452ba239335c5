/**
 * Every date explains itself ({@code schedule.md} §8): derivations as data. A
 * {@link dandori.schedule.why.Derivation} is a list of {@link dandori.schedule.why.Step}s; each names its rule, the day
 * before and after, and the facts used, and puts itself into a {@link dandori.schedule.Phrase} for callers to word.
 */
package dandori.schedule.why;
