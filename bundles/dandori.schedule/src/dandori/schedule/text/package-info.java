/**
 * The parameter forms of unit definition text ({@code schedule.md}, {@code definitions.md} §3): raw parameter values
 * become definitions, what cannot be read becomes a {@link dandori.schedule.text.Problem} with its reason. Entry points
 * are {@link dandori.schedule.text.JobnetReader} and {@link dandori.schedule.text.CalendarReader}.
 */
package dandori.schedule.text;
