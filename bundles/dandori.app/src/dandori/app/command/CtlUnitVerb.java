package dandori.app.command;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dandori.operations.Command;
import dandori.operations.Command.Verb;

/** A verb that needs a unit, and perhaps a generation, and nothing else. */
abstract class CtlUnitVerb extends CtlVerb {

    private final String word;
    private final Verb verb;
    private final boolean needsService;
    @Parameters(index = "0", paramLabel = "UNIT", descriptionKey = "ctl.unit")
    private String unit;
    @Option(names = "--generation", paramLabel = "ID", descriptionKey = "ctl.generation")
    private String generation;

    /** @param needsService whether it cannot be decided without a scheduler that works */
    CtlUnitVerb(String word, Verb verb, boolean needsService) {
        this.word = word;
        this.verb = verb;
        this.needsService = needsService;
    }

    @Override
    final String word() {
        return word;
    }

    @Override
    final boolean needsService() {
        return needsService;
    }

    @Override
    final int act(SiteAccess access) {
        return perform(access, Command.of(verb, unit, generation, who()));
    }
}
