/**
 * Whole runs as text files. A file has sections, each a word on a line of its own and indented lines below it:
 * {@code given} the root jobnet {@code /root} ({@code given NAME}: another one), {@code when} something happens,
 * {@code then} units have changed in this order, {@code finally} every unit is in this state. Lines that begin with
 * {@code #} are comments.
 *
 * <p>
 * Given: {@code NAME: TYPE [PARAMETER=VALUE]…} with the words of unit definition text ({@code _} for a blank), the units
 * of a nested jobnet indented below it; {@code A -> B}; {@code J -con-> D}; {@code root PARAMETER=VALUE…};
 * {@code condition: and|or [PARAMETER=VALUE]…} with its event jobs indented below; {@code slots AGENT=N [hh:mm-hh:mm=N]…};
 * {@code group NAME AGENT=PRIORITY…}; {@code commits wait} for one another, a minute; {@code /FILE exists}; {@code /ROOT planned}.
 *
 * <p>
 * When: the table in {@link dandori.engine.scenario.Happenings}; what is registered for a day, in
 * {@link dandori.engine.scenario.OrderWords}. Then and finally: {@code UNIT STATE [CODE]} (in {@code then}, other changes
 * may come between), {@code ran JOB…} all attempts so far, {@code asked to kill JOB…}, {@code JOB was given NAME=VALUE…},
 * {@code JOB was to do TEXT}, {@code JOB was submitted to AGENT}, {@code late: MARK… of UNIT, …}, {@code planned: MARK…
 * of UNIT, …}. {@code UNIT@2} is a unit of the second generation of the site, {@code today} the day by its clock.
 *
 * <p>
 * Every scenario is played in memory, and those named in {@code with-processes.txt} once more with processes, Derby and
 * the machine's clock, where the jobs' own traces are the truth.
 */
package dandori.engine.scenario;
