/**
 * Crontabs as Vixie cron and its descendants read them ({@code crontab(5)}): five fields with ranges, steps, lists and
 * names, nicknames such as {@code @daily}, variables, {@code %}, a user column.
 */
package dandori.imports.cron;
