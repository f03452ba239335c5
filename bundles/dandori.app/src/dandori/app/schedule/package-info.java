/** From a definition to planned dates: units as the schedule engine takes them, and its answers in words. */
package dandori.app.schedule;
