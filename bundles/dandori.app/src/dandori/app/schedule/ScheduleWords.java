package dandori.app.schedule;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import dandori.app.text.Texts;
import dandori.schedule.Phrase;
import dandori.schedule.why.DayExplanation;
import dandori.schedule.words.DerivationWords;

/** What the commands about planned dates say, in one language; instants are told in one zone. */
public final class ScheduleWords {

    private final ResourceBundle words;
    private final DerivationWords derivations;

    public ScheduleWords(Locale locale, ZoneId zone) {
        words = Texts.bundle("dandori.app.schedule.phrases", locale);
        derivations = new DerivationWords(locale, zone);
    }

    /** The sentence with this key, its places filled. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(words.getString(key)).format(arguments);
    }

    /** An instant as people read it, with its offset. */
    public String time(Instant instant) {
        return derivations.time(instant);
    }

    /** A phrase of the schedule engine as a sentence. */
    public String text(Phrase phrase) {
        return derivations.text(phrase);
    }

    /** Why a day has a run or none, line by line. */
    public List<String> lines(DayExplanation explanation) {
        return derivations.lines(explanation);
    }
}
