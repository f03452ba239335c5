package dandori.imports.cron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;

import dandori.imports.Fate;
import dandori.imports.Imported;
import dandori.imports.ImportedStarts;

/** The next 500 fire times of imported entries are those of cron-utils, and of crontab(5) followed minute by minute. */
class CrontabProofTest {

    private static final int TIMES = 500;
    private static final long SEEDS = Boolean.getBoolean("dandori.long") ? 150 : 8;
    private static final Instant REGISTERED = Instant.parse("2026-01-15T00:00:30Z");
    private static final CronParser PEER = new CronParser(
            CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));

    private static Imported imported(String fields) {
        return CrontabImport.read("proof", fields + " true\n", new CrontabImport.Source(ZoneOffset.UTC, false));
    }

    private static List<Instant> ours(String fields) {
        Imported imported = imported(fields);
        assertEquals(Fate.TAKEN, imported.lines().get(0).fate(), imported::toString);
        return ImportedStarts.of(imported.definition(), ZoneOffset.UTC, REGISTERED).first(TIMES);
    }

    private static List<Instant> peers(String fields) {
        ExecutionTime cron = ExecutionTime.forCron(PEER.parse(fields));
        List<Instant> times = new ArrayList<>();
        Optional<ZonedDateTime> at = Optional.of(REGISTERED.atZone(ZoneOffset.UTC));
        while (times.size() < TIMES && (at = cron.nextExecution(at.get())).isPresent()) {
            times.add(at.get().toInstant());
        }
        return times;
    }

    /** By the words of crontab(5), field by field, for fields of digits, commas, ranges and steps only. */
    private static List<Instant> byTheManual(String fields) {
        String[] field = fields.split(" ");
        List<Instant> times = new ArrayList<>();
        LocalDate day = LocalDate.ofInstant(REGISTERED, ZoneOffset.UTC);
        for (; times.size() < TIMES; day = day.plusDays(1)) {
            boolean dayOfMonth = has(field[2], day.getDayOfMonth(), 1);
            boolean weekday = has(field[4], day.getDayOfWeek().getValue() % 7, 0)
                    || has(field[4], day.getDayOfWeek().getValue(), 0);
            boolean starred = field[2].startsWith("*") || field[4].startsWith("*");
            if (has(field[3], day.getMonthValue(), 1)
                    && (starred ? dayOfMonth && weekday : dayOfMonth || weekday)) {
                minutes(field, day, times);
            }
        }
        return times.subList(0, TIMES);
    }

    private static void minutes(String[] field, LocalDate day, List<Instant> times) {
        for (LocalDateTime at = day.atStartOfDay(); at.toLocalDate().equals(day); at = at.plusMinutes(1)) {
            if (has(field[0], at.getMinute(), 0) && has(field[1], at.getHour(), 0)
                    && at.toInstant(ZoneOffset.UTC).isAfter(REGISTERED)) {
                times.add(at.toInstant(ZoneOffset.UTC));
            }
        }
    }

    private static boolean has(String field, int value, int low) {
        for (String part : field.split(",")) {
            String range = part.split("/")[0];
            int step = part.contains("/") ? Integer.parseInt(part.split("/")[1]) : 1;
            int first = range.equals("*") ? low : Integer.parseInt(range.split("-")[0]);
            int last = range.equals("*") ? 99 : Integer.parseInt(range.substring(range.indexOf('-') + 1));
            if (value >= first && value <= last && (value - first) % step == 0) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(strings = { "* * * * *", "*/5 * * * *", "0 * * * *", "17 3 * * *", "0 0 1 1 *", "0 0 29 2 *",
            "30 4 1,15 * 5", "0 22 * * 1-5", "23 0-23/2 * * *", "5 4 * * 0", "5 4 * * 7", "0 12 31 * *",
            "0 0 13 * 5", "*/10 8-18 * * 1-5", "0 6 * 1,7 *", "15 10 * 2 1", "0 9 1-7 * *", "0 9 1-7 6 *",
            "59 23 31 12 *", "0,30 9-17/2 1-10/3 1-12/4 *", "*/7 * * * *", "0 0 * 6-8 1,3,5", "1-59/2 * * * *" })
    void theNext500TimesAreThoseOfAnIndependentCron(String fields) {
        assertEquals(peers(fields), ours(fields));
    }

    @ParameterizedTest
    @ValueSource(strings = { "0 9 */2 * 1", "0 9 1-7 * */2", "30 6 */10 3,9 1-5", "0 0 8-14 * */7" })
    void aFieldWithAStarMustMatchTogetherWithTheOther(String fields) {
        assertEquals(byTheManual(fields), ours(fields));
    }

    @Test
    void randomEntriesFireAsTheManualAndAnIndependentCronSay() {
        int taken = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            String fields = random(new SplittableRandom(seed));
            if (imported(fields).complete()) {
                List<Instant> ours = ours(fields);
                assertEquals(byTheManual(fields), ours, fields);
                String[] field = fields.split(" ");
                boolean together = field[2].startsWith("*/") || field[4].startsWith("*/");
                assertEquals(together ? ours : peers(fields), ours, fields);
                taken++;
            }
        }
        assertTrue(taken > SEEDS / 2, "too few are taken: " + taken);
    }

    private static String random(SplittableRandom random) {
        return String.join(" ", field(random, 0, 59, 3), field(random, 0, 23, 3), field(random, 1, 28, 2),
                random.nextInt(3) > 0 ? "*" : field(random, 1, 12, 2), field(random, 0, 6, 2));
    }

    private static String field(SplittableRandom random, int low, int high, int oneIn) {
        int first = low + random.nextInt(high - low);
        int last = first + 1 + random.nextInt(high - first);
        return switch (random.nextInt(oneIn + 4)) {
            case 0 -> first + "-" + last;
            case 1 -> first + "," + last;
            case 2 -> first + "-" + last + "/" + (1 + random.nextInt(5));
            case 3 -> "*/" + (2 + random.nextInt(Math.min(10, high - 1)));
            case 4 -> String.valueOf(first);
            default -> "*";
        };
    }

    @Test
    void namesAndNicknamesAreTheNumbersTheyStandFor() {
        assertEquals(ours("0 0 * 1-3 1,3"), ours("0 0 * Jan-MAR mon,Wed"));
        assertEquals(ours("0 0 1 1 *"), ours("@yearly"));
        assertEquals(ours("0 0 1 1 *"), ours("@annually"));
        assertEquals(ours("0 0 1 * *"), ours("@monthly"));
        assertEquals(ours("0 0 * * 0"), ours("@weekly"));
        assertEquals(ours("0 0 * * *"), ours("@daily"));
        assertEquals(ours("0 0 * * *"), ours("@midnight"));
        assertEquals(ours("0 * * * *"), ours("@hourly"));
    }

    @Test
    void timesOfAnotherZoneWithoutDaylightSavingAreToldInTheSites() {
        for (String zones : List.of("UTC Asia/Tokyo", "Asia/Tokyo UTC", "Asia/Tokyo Asia/Kolkata")) {
            ZoneId written = ZoneId.of(zones.split(" ")[0]);
            ZoneId site = ZoneId.of(zones.split(" ")[1]);
            Imported imported = CrontabImport.read("proof",
                    "CRON_TZ=" + written + "\n30 1,16,23 1,31 * 1-2 true\n", new CrontabImport.Source(site, false));

            List<Instant> starts = ImportedStarts.of(imported.definition(), site, REGISTERED).first(TIMES);

            Imported there = CrontabImport.read("proof", "30 1,16,23 1,31 * 1-2 true\n",
                    new CrontabImport.Source(written, false));
            assertEquals(ImportedStarts.of(there.definition(), written, REGISTERED).first(TIMES), starts, zones);
        }
    }
}
