package dandori.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Cases by seed. Every form of every parameter comes up, boundaries more often than their share. */
final class RandomCases {

    private static final String[] WEEKDAYS = { "mo", "tu", "we", "th", "fr", "sa", "su" };
    private static final String[] ZONES = { "UTC", "Asia/Tokyo", "Asia/Tokyo", "Europe/London", "America/New_York",
            "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Kolkata", "Pacific/Apia", "Africa/Casablanca" };

    private final SplittableRandom random;
    private LocalDate registered;

    private RandomCases(long seed) {
        random = new SplittableRandom(seed);
    }

    static ScheduleCase of(long seed) {
        return new RandomCases(seed).next();
    }

    private ScheduleCase next() {
        registered = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(9000));
        Instant instant = Instant.parse(registered + "T00:00:00Z").plusSeconds(60L * random.nextInt(1440));
        List<List<String>> groups = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            groups.add(group());
        }
        List<String> jobnet = jobnet();
        List<String> sibling = chance(8) ? jobnet() : null;
        List<String> nested = sibling == null && chance(8) ? nested() : null;
        if (sibling != null) {
            jobnet.add("ejn=sibling");
        }
        List<String> registration = List.of(one(ZONES), instant.toString(), chance(4) ? "immediate" : "", "");
        YearMonth month = YearMonth.from(registered).plusMonths(chance(2) ? random.nextInt(2) : random.nextInt(18));
        return new ScheduleCase(groups, jobnet, sibling, nested, registration, month);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private int from(int least, int most) {
        return chance(6) ? random.nextBoolean() ? least : most : least + random.nextInt(most - least + 1);
    }

    private List<String> group() {
        List<String> lines = new ArrayList<>();
        if (!chance(8)) {
            lines.add("cl=sa");
            lines.add("cl=su");
        }
        for (int i = random.nextInt(4) == 0 ? random.nextInt(9) : 0; i > 0; i--) {
            lines.add(one("op=", "cl=", "cl=") + one(WEEKDAYS));
        }
        for (int i = chance(2) ? random.nextInt(25) : 0; i > 0; i--) {
            lines.add(one("op=", "cl=", "cl=") + date(registered.plusDays(random.nextInt(640) - 30)));
        }
        if (chance(2)) {
            lines.add("sdd=" + (chance(3) ? one(WEEKDAYS) + ":" + from(1, 5) : from(1, 31)));
        }
        if (chance(3)) {
            lines.add("md=" + one("th", "ne"));
        }
        if (chance(3)) {
            lines.add("stt=" + one("00:00", "02:30", "08:00", "23:59", "01:00", hour(23)));
        }
        return lines;
    }

    private String hour(int lastHour) {
        return String.format("%02d:%02d", random.nextInt(lastHour + 1), random.nextInt(60));
    }

    private static String date(LocalDate date) {
        return date.toString().replace('-', '/');
    }

    private List<String> jobnet() {
        List<String> lines = new ArrayList<>();
        int rules = chance(12) ? 0 : chance(3) ? from(2, 4) : 1;
        for (int i = 0; i < rules; i++) {
            rule(i == 3 ? 144 : i + 1, lines);
        }
        if (chance(6)) {
            lines.add("ed=" + date(registered.plusDays(random.nextInt(500) - 10)));
        }
        return lines;
    }

    private List<String> nested() {
        List<String> lines = jobnet();
        if (!chance(5)) {
            lines.add("de=" + one("n", "n", "y"));
        }
        if (chance(2) && lines.stream().anyMatch(line -> line.startsWith("sd=2,"))) {
            lines.add("ln=2," + from(1, 3));
        }
        return lines;
    }

    private void rule(int number, List<String> lines) {
        lines.add("sd=" + number + "," + startDay());
        if (!chance(5)) {
            lines.add("cy=" + number + "," + cycle());
        }
        if (!chance(4)) {
            lines.add("sh=" + number + "," + one("be", "af", "ca", "no", "be", "af"));
        }
        if (chance(2)) {
            lines.add("shd=" + number + "," + (chance(2) ? from(1, 31) : from(1, 4)));
        }
        if (chance(3)) {
            lines.add("cftd=" + number + "," + daysFromStart());
        }
        if (!chance(3)) {
            lines.add("st=" + number + "," + one("", "", "+")
                    + one("02:15", "02:45", "01:30", "00:00", "25:00", "47:59", "24:00", hour(47), hour(47)));
        }
    }

    private String startDay() {
        if (chance(12)) {
            return chance(8) ? "ud" : "en";
        }
        return month() + form();
    }

    private String month() {
        int month = registered.getMonthValue();
        return switch (random.nextInt(6)) {
            case 0 -> String.format("%02d/", chance(2) ? month : from(1, 12));
            case 1 -> String.format("%04d/%02d/", registered.getYear() - random.nextInt(3) + random.nextInt(2),
                    from(1, 12));
            default -> "";
        };
    }

    private String form() {
        return switch (random.nextInt(7)) {
            case 0 -> String.format("%02d", from(1, 31));
            case 1, 2 -> one("+", "*", "@") + String.format("%02d", chance(5) ? from(1, 35) : from(1, 20));
            case 3 -> one("", "+", "*", "@") + "b";
            case 4 -> one("", "+", "*", "@") + "b-" + (chance(5) ? from(0, 34) : from(0, 12));
            case 5 -> one("", "+") + one(WEEKDAYS) + ":" + one("1", "2", "3", "4", "5", "5", "b");
            default -> one("", "+") + one(WEEKDAYS);
        };
    }

    private String cycle() {
        return switch (random.nextInt(6)) {
            case 0 -> "(" + from(1, 31) + ",d)";
            case 1 -> "(" + from(1, 3) + ",d)";
            case 2 -> "(" + from(1, 5) + ",w)";
            case 3 -> "(" + from(1, 9) + ",y)";
            default -> "(" + (chance(2) ? 1 : from(1, 12)) + ",m)";
        };
    }

    private String daysFromStart() {
        return switch (random.nextInt(6)) {
            case 0 -> "no";
            case 1 -> one("db", "da");
            case 2 -> one("db,", "da,") + from(1, 31);
            case 3 -> one("be,", "af,") + from(1, 31) + "," + from(1, 31);
            case 4 -> one("be,", "af,") + from(1, 5);
            default -> one("be", "af");
        };
    }
}
