package dandori.unitdef.syntax;

/** What a parameter is to be: one that stands in a tree, verbatim, or a draft. */
public sealed interface ParameterContent permits ParameterNode, ParameterDraft {

    /** The key, as {@code cm}. */
    String key();

    /** The value as written between {@code =} and {@code ;}, quotation marks and escapes included. */
    String value();
}
