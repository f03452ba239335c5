package dandori.documents.build;

import java.util.Locale;

import dandori.documents.content.Form;
import dandori.documents.content.Head;
import dandori.documents.content.Scope;
import dandori.documents.preset.Preset;

/**
 * The document somebody wants.
 *
 * @param form     its form
 * @param head     what stands in the head of its pages; an empty title becomes the usual one of the form
 * @param preset   what it shows
 * @param locale   its language
 * @param scope    the units it is about
 * @param planning which days it plans
 */
public record Order(Form form, Head head, Preset preset, Locale locale, Scope scope, Planning planning) {
}
