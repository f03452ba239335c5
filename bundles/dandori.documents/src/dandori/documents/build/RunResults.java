package dandori.documents.build;

import java.util.List;
import java.util.Locale;

/** Where documents learn how generations went. */
@FunctionalInterface
public interface RunResults {

    /** Every generation there is, states in a language; may take a while. */
    List<RunResult> all(Locale locale);
}
