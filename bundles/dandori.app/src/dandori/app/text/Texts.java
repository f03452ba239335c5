package dandori.app.text;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import dandori.operations.Reason;
import dandori.operations.http.ServiceException;
import dandori.resolve.Refusal;
import dandori.runners.local.LocalRunnerException;
import dandori.schedule.Phrase;
import dandori.site.SiteException;
import dandori.store.StoreException;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.words.ProblemWords;

/** What people read, in the language they want it in: Japanese, English or Chinese. */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final String NOT_IN_STATE = "operation_NOT_IN_STATE";

    private final ResourceBundle texts;
    private final ProblemWords problems;

    public Texts(Locale locale) {
        texts = bundle("dandori.app.text.texts", locale);
        problems = new ProblemWords(locale);
    }

    /** A resource bundle of this product; never that of another language than asked for, English at last. */
    public static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    /** In the language of the user's environment. */
    public static Texts ofUser() {
        return new Texts(Locale.getDefault());
    }

    /** The text with this key, its places filled. */
    public String get(String key, Object... arguments) {
        return arguments.length == 0 ? texts.getString(key) : new MessageFormat(texts.getString(key)).format(arguments);
    }

    /** A phrase of a plain bundle as a sentence; its code is the key. */
    public String phrase(Phrase phrase) {
        return get(phrase.code(), phrase.args().toArray());
    }

    /** A problem of a definition file. */
    public String problem(Problem problem) {
        return problems.of(problem);
    }

    /** Why a root jobnet is not run. */
    public String refusal(Refusal refusal) {
        return get("refusal_" + refusal.reason().name(), withUnit(refusal.unit(), refusal.arguments()));
    }

    /** Why something is not done; refusals are worded as everywhere else. */
    public String reason(Reason reason) {
        List<String> arguments = new ArrayList<>(reason.arguments());
        if (reason.code().equals(NOT_IN_STATE)) {
            arguments.set(1, get("state_" + arguments.get(1)));
        }
        arguments.replaceAll(Texts::local);
        return get(reason.code(), arguments.toArray());
    }

    /** What has failed, and what to do; failures of the program itself are told as they are. */
    public String failure(Throwable failure) {
        if (failure instanceof SiteException site) {
            return get("site_" + site.code(), site.arguments().stream().map(Texts::local).toArray());
        }
        if (failure instanceof StoreException store) {
            return get("store_" + store.code(), store.arguments().toArray());
        }
        if (failure instanceof LocalRunnerException runner) {
            return get("runner_" + runner.code(), runner.arguments().toArray());
        }
        if (failure instanceof ServiceException service) {
            return get("service_" + service.code(), service.arguments().toArray());
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    /** An instant is told as this machine's wall clock shows it. */
    private static String local(String argument) {
        return INSTANT.matcher(argument).matches()
                ? TIME.format(Instant.parse(argument).atZone(ZoneId.systemDefault()))
                : argument;
    }

    private static Object[] withUnit(String unit, List<String> arguments) {
        Object[] all = new Object[arguments.size() + 1];
        all[0] = unit;
        for (int i = 0; i < arguments.size(); i++) {
            all[i + 1] = arguments.get(i);
        }
        return all;
    }
}
