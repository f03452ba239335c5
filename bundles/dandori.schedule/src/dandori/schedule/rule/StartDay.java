package dandori.schedule.rule;

/** {@code sd}: where a rule's first candidate lies ({@code schedule.md} §2). */
public sealed interface StartDay {

    /** {@code en}: the registration day. */
    StartDay REGISTRATION_DAY = new RegistrationDay();

    /** {@code ud}: no schedule. */
    StartDay UNDEFINED = new Undefined();

    /** As written. */
    String text();

    /** {@code en}. */
    record RegistrationDay() implements StartDay {
        @Override
        public String text() {
            return "en";
        }
    }

    /** {@code ud}. */
    record Undefined() implements StartDay {
        @Override
        public String text() {
            return "ud";
        }
    }

    /** A day form in a month that is written or searched. */
    record InMonth(GivenMonth month, DayForm form) implements StartDay {
        @Override
        public String text() {
            return month.text() + form.text();
        }
    }
}
