package dandori.engine.definition;

/**
 * A root jobnet as it will run.
 *
 * @param path absolute path of the unit, {@code /group/…/name}
 * @param revision identity of the definition text it was resolved from; the store keeps the text
 * @param jobnet the jobnet itself
 * @param rules what its generations wait for, and when its units are late
 */
public record RootJobnet(String path, String revision, JobnetDefinition jobnet, RootRules rules) {

    /** A root jobnet that waits for nothing. */
    public RootJobnet(String path, String revision, JobnetDefinition jobnet) {
        this(path, revision, jobnet, RootRules.NONE);
    }
}
