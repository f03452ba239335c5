/**
 * From a definition to planned dates: units as the schedule engine takes them, and jobnets with their plan. The command
 * line, the editor and the scheduler ask here alike ({@code schedule.md}).
 */
package dandori.model.schedule;
