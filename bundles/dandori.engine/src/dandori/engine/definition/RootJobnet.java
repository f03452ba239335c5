package dandori.engine.definition;

/**
 * A root jobnet as it will run.
 *
 * @param path absolute path of the unit, {@code /group/…/name}
 * @param revision identity of the definition text it was resolved from; the store keeps the text
 * @param jobnet the jobnet itself
 */
public record RootJobnet(String path, String revision, JobnetDefinition jobnet) {
}
