/**
 * Whole runs as text files. A file has sections, each a word on a line of its own and indented lines below it:
 * {@code given} the root jobnet {@code /root}, {@code when} something happens, {@code then} units have changed in this
 * order, {@code finally} every unit is in this state. Lines that begin with {@code #} are comments.
 *
 * <p>
 * Given: {@code NAME: TYPE [PARAMETER=VALUE]…} with the words of unit definition text, the units of a nested jobnet
 * indented below it; {@code A -> B}; {@code J -con-> D}; {@code root ha=y}; {@code slots AGENT=N}; {@code /FILE exists}.
 *
 * <p>
 * When: the table in {@link dandori.engine.scenario.Happenings}. Then and finally: {@code UNIT STATE [CODE]} (in
 * {@code then}, other changes may come between), {@code ran JOB…} all attempts so far, {@code asked to kill JOB…},
 * {@code JOB was given NAME=VALUE…}. {@code UNIT@2} is a unit of the second generation.
 */
package dandori.engine.scenario;
