/**
 * systemd timer units: {@code OnCalendar} as {@code systemd.time(7)} defines it, and the service that a timer starts.
 */
package dandori.imports.timers;
