package dandori.ui.editor.schedule;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dandori.schedule.Phrase;
import dandori.schedule.text.Parsed;
import dandori.schedule.words.DerivationWords;

/** Why the schedule arithmetic cannot read a value, in words. */
final class Refusals {

    private static final DerivationWords WORDS = new DerivationWords(Locale.getDefault(), ZoneOffset.UTC);

    private Refusals() {
    }

    static String words(String key, String value, Parsed.Refused<?> refused) {
        List<String> arguments = new ArrayList<>(List.of(key, value));
        arguments.addAll(refused.args());
        return WORDS.text(new Phrase(refused.code().code(), arguments));
    }
}
