package dandori.app.command;

import java.util.stream.Collectors;

import dandori.app.text.Texts;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of a command line, in the user's language; picocli says it in English only. */
final class UsageText {

    private final Texts texts;

    UsageText(Texts texts) {
        this.texts = texts;
    }

    String of(ParameterException refused) {
        if (refused instanceof UnmatchedArgumentException unmatched) {
            return texts.get("usage_unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (refused instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return texts.get("usage_missing",
                    missing.getMissing().stream().map(UsageText::name).collect(Collectors.joining(", ")));
        }
        if (refused.getArgSpec() != null && refused.getValue() != null) {
            return texts.get("usage_value", name(refused.getArgSpec()), refused.getValue());
        }
        return refused.getMessage();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
