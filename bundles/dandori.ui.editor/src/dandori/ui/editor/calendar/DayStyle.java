package dandori.ui.editor.calendar;

import org.eclipse.swt.graphics.Color;

/**
 * What a day looks like.
 *
 * @param ground colour behind the number
 * @param ink    colour of the number
 * @param strong whether the number is bold
 */
public record DayStyle(Color ground, Color ink, boolean strong) {
}
