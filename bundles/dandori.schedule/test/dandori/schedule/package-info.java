/** Tests that cross the packages of the schedule arithmetic, and what they share. */
package dandori.schedule;
