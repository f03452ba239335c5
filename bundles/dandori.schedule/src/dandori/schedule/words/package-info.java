/** What the schedule engine says, in words: why a day has a run or none, and what is wrong with a schedule. */
package dandori.schedule.words;
