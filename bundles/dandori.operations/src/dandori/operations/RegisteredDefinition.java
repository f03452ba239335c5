package dandori.operations;

/**
 * The definition a generation runs with.
 *
 * @param fileName what the definition was called
 * @param text the definition in UTF-8
 * @param withOptions whether variables or agent mappings were given besides
 */
public record RegisteredDefinition(String fileName, byte[] text, boolean withOptions) {
}
