package dandori.unitdef.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import dandori.unitdef.catalogue.ValueProblem.Code;

/** The forms that take one token: numbers, words, times, dates, addresses. */
sealed interface Terminal extends Form {

    /** Every value; the grammar is unknown. */
    record Anything() implements Terminal {

        @Override
        public boolean match(Scan scan) {
            scan.rest();
            return true;
        }

        @Override
        public String describe() {
            return "…";
        }
    }

    /** A decimal number. */
    record Number(NumberRange range) implements Terminal {

        @Override
        public boolean match(Scan scan) {
            int from = scan.at();
            boolean minus = range.negative() && scan.take("-");
            String digits = scan.digits();
            if (digits.isEmpty()) {
                return scan.fail(from, describe());
            }
            range.check(scan, from, minus ? "-" + digits : digits, 10);
            return true;
        }

        @Override
        public String describe() {
            return range.describe();
        }

        @Override
        public boolean assumed() {
            return range.strictness().assumed();
        }
    }

    /** A hexadecimal number without prefix. */
    record Hexadecimal(NumberRange range) implements Terminal {

        @Override
        public boolean match(Scan scan) {
            int from = scan.at();
            String digits = scan.word();
            if (digits.isEmpty() || !digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
                return scan.fail(from, describe());
            }
            range.check(scan, from, digits, 16);
            return true;
        }

        @Override
        public String describe() {
            return range.describe() + " (hex)";
        }

        @Override
        public boolean assumed() {
            return range.strictness().assumed();
        }
    }

    /**
     * One of several words.
     *
     * @param words the words
     * @param label what stands for them in descriptions when there are too many; else empty
     */
    record Choice(List<String> words, String label) implements Terminal {

        @Override
        public boolean match(Scan scan) {
            int from = scan.at();
            return words.contains(scan.word()) || scan.fail(from, describe());
        }

        @Override
        public String describe() {
            return label.isEmpty() ? String.join(" | ", words) : label;
        }
    }

    /** Several different words of a set, in any order, with a separator; some may exclude one another. */
    record Flags(List<String> words, String separator, List<String> exclusive) implements Terminal {

        @Override
        public boolean match(Scan scan) {
            java.util.Set<String> seen = new java.util.LinkedHashSet<>();
            do {
                scan.skipSpaces();
                int from = scan.at();
                String word = scan.word();
                if (!words.contains(word)) {
                    return scan.fail(from, String.join(" | ", words));
                }
                note(scan, from, word, seen);
            } while (scan.take(separator));
            return true;
        }

        private void note(Scan scan, int from, String word, java.util.Set<String> seen) {
            if (!seen.add(word)) {
                scan.error(from, Code.REPEATED_ITEM, word);
            } else if (exclusive.contains(word)) {
                seen.stream().filter(other -> !other.equals(word) && exclusive.contains(other))
                        .forEach(other -> scan.error(from, Code.EXCLUSIVE_ITEMS, other, word));
            }
        }

        @Override
        public String describe() {
            return "{" + String.join(separator, words) + "}";
        }
    }

    /** {@code hh:mm} within a span given in minutes. */
    record TimeOfDay(int low, int high) implements Terminal {

        @Override
        public boolean match(Scan scan) {
            int from = scan.at();
            String hours = scan.digits();
            boolean colon = scan.take(":");
            String minutes = scan.digits();
            if (hours.isEmpty() || !colon || minutes.isEmpty()) {
                return scan.fail(from, describe());
            }
            if (hours.length() > 2 || minutes.length() != 2 || !inside(hours, minutes)) {
                scan.error(from, Code.OUT_OF_RANGE, Scan.clip(scan.since(from)), describe());
            }
            return true;
        }

        private boolean inside(String hours, String minutes) {
            int total = Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
            return Integer.parseInt(minutes) < 60 && low <= total && total <= high;
        }

        @Override
        public String describe() {
            return clock(low) + "–" + clock(high);
        }

        private static String clock(int minutes) {
            return String.format(java.util.Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        }
    }

    /** {@code yyyy/mm/dd}; a year outside the file format's span is a warning, since the engine has no such limit. */
    record Day(NumberRange years, boolean mustExist) implements Terminal {

        @Override
        public boolean match(Scan scan) {
            int from = scan.at();
            String year = scan.digits();
            String month = scan.take("/") ? scan.digits() : "";
            String day = scan.take("/") ? scan.digits() : "";
            if (year.length() != 4 || month.isEmpty() || day.isEmpty()) {
                return scan.fail(from, describe());
            }
            years.check(scan, from, year, 10);
            if (!exists(year, month, day)) {
                scan.report(from, Code.NO_SUCH_DATE, mustExist
                        ? ValueProblem.Severity.ERROR
                        : ValueProblem.Severity.WARNING, Scan.clip(scan.since(from)));
            }
            return true;
        }

        private static boolean exists(String year, String month, String day) {
            if (month.length() > 2 || day.length() > 2) {
                return false;
            }
            try {
                LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
                return true;
            } catch (DateTimeException noSuchDay) {
                return false;
            }
        }

        @Override
        public String describe() {
            return "yyyy/mm/dd";
        }
    }

    /** Four octets with dots. */
    record Address() implements Terminal {

        @Override
        public boolean match(Scan scan) {
            int from = scan.at();
            for (int octet = 0; octet < 4; octet++) {
                boolean dot = octet == 0 || scan.take(".");
                int begin = scan.at();
                String digits = scan.digits();
                if (!dot || digits.isEmpty()) {
                    return scan.fail(from, describe());
                }
                if (digits.length() > 3 || Integer.parseInt(digits) > 255) {
                    scan.error(begin, Code.OUT_OF_RANGE, Scan.clip(digits), "0–255");
                }
            }
            return true;
        }

        @Override
        public String describe() {
            return "n.n.n.n";
        }
    }
}
