package dandori.bench;

import java.util.List;
import java.util.Locale;

/**
 * A schedule rule and what comes nearest to it elsewhere, where no calendar is known.
 *
 * @param parameters our parameters, {@code key=value}
 * @param recurrence RFC 5545 recurrence rule
 * @param cron       Quartz cron expression
 * @param minute     minute of the day at which it starts
 */
record SampleRule(List<String> parameters, String recurrence, String cron, int minute) {

    private static final String[] WEEKDAYS = { "mo", "tu", "we", "th", "fr" };
    private static final String[] QUARTZ_WEEKDAYS = { "MON", "TUE", "WED", "THU", "FRI" };

    /** The n-th of a mixture: every open day, every week, a day of the month, its last day, its second Friday. */
    static SampleRule of(int n) {
        int minute = n * 7 % 1440;
        String time = String.format(Locale.ROOT, "st=1,%02d:%02d", minute / 60, minute % 60);
        String at = "0 " + minute % 60 + " " + minute / 60 + " ";
        int weekday = n / 5 % WEEKDAYS.length;
        String code = WEEKDAYS[weekday];
        int day = 1 + n / 5 % 28;
        return switch (n % 5) {
            case 0 -> new SampleRule(List.of("sd=1,*01", "cy=1,(1,d)", time), "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
                    at + "? * MON-FRI", minute);
            case 1 -> new SampleRule(List.of("sd=1," + code, "cy=1,(1,w)", "sh=1,af", time),
                    "FREQ=WEEKLY;BYDAY=" + code.toUpperCase(Locale.ROOT), at + "? * " + QUARTZ_WEEKDAYS[weekday],
                    minute);
            case 2 -> new SampleRule(List.of("sd=1," + day, "cy=1,(1,m)", "sh=1,be", "shd=1,9", "cftd=1,be,2", time),
                    "FREQ=MONTHLY;BYMONTHDAY=" + day, at + day + " * ?", minute);
            case 3 -> new SampleRule(List.of("sd=1,b", "cy=1,(1,m)", "sh=1,be", "shd=1,9", time),
                    "FREQ=MONTHLY;BYMONTHDAY=-1", at + "L * ?", minute);
            default -> new SampleRule(List.of("sd=1,fr:2", "cy=1,(1,m)", "sh=1,af", time), "FREQ=MONTHLY;BYDAY=2FR",
                    at + "? * FRI#2", minute);
        };
    }
}
