package dandori.diagram.draw;

import dandori.diagram.theme.ColourToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Drawings written as text: a line without indent names a drawing, each indented line paints one shape. Lines starting
 * with {@code #} are comments.
 *
 * <pre>
 * unix-job
 *   fill JOB rect 4 7 40 34 6            surface
 *   line SYMBOL 3.5 path M12 17 L19 24   outline; also: dash, dots
 *   both BODY EDGE 1.5 circle 12 12 10   surface and outline
 *   use out-mark                         all shapes of an earlier drawing
 * </pre>
 * Shapes: {@code rect x y width height radius}, {@code circle x y radius}, {@code path} as {@link Path#of} reads it.
 */
public final class DrawingBook {
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private DrawingBook(List<String> text) {
        List<String> current = new ArrayList<>();
        for (String line : text) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                current.add(line.strip());
            } else {
                current = new ArrayList<>();
                lines.put(line.strip(), current);
            }
        }
    }

    /** Reads the book that lies beside {@code owner}; a missing one is an {@link UncheckedIOException}. */
    public static DrawingBook beside(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("not found");
            }
            return new DrawingBook(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Drawings " + file + " cannot be read; reinstall the program", e);
        }
    }

    /** A book of the given lines. */
    public static DrawingBook of(List<String> text) {
        return new DrawingBook(text);
    }

    /**
     * The drawing of that name, its colour names looked up in {@code colours}. A missing drawing or a line that cannot
     * be read is an {@link IllegalArgumentException}.
     */
    public Drawing drawing(String name, Function<String, ColourToken> colours) {
        Drawing.Builder builder = Drawing.builder();
        add(builder, name, colours);
        return builder.build();
    }

    private void add(Drawing.Builder builder, String name, Function<String, ColourToken> colours) {
        List<String> own = lines.get(name);
        if (own == null) {
            throw new IllegalArgumentException("no drawing " + name);
        }
        for (String line : own) {
            if (line.startsWith("use ")) {
                add(builder, line.substring("use ".length()).strip(), colours);
            } else {
                paint(builder, line, colours);
            }
        }
    }

    private static void paint(Drawing.Builder builder, String line, Function<String, ColourToken> colours) {
        String word = line.substring(0, line.indexOf(' '));
        int inks = switch (word) {
            case "fill" -> 1;
            case "line", "dash", "dots" -> 2;
            case "both" -> 3;
            default -> throw new IllegalArgumentException("cannot paint: " + line);
        };
        String[] words = line.split(" +", inks + 2);
        ColourToken first = colours.apply(words[1]);
        Ink ink = switch (inks) {
            case 1 -> Ink.fill(first);
            case 2 -> Ink.line(first, Double.parseDouble(words[2])).with(dash(word));
            default -> new Ink(first, colours.apply(words[2]), Double.parseDouble(words[3]), Dash.SOLID);
        };
        builder.figure(shape(words[inks + 1]), ink);
    }

    private static Dash dash(String word) {
        return switch (word) {
            case "dash" -> Dash.DASHED;
            case "dots" -> Dash.DOTTED;
            default -> Dash.SOLID;
        };
    }

    private static Shape shape(String text) {
        String[] words = text.split(" +", 2);
        if (words[0].equals("path")) {
            return Path.of(words[1]);
        }
        double[] n = Arrays.stream(words[1].split(" +")).mapToDouble(Double::parseDouble).toArray();
        return switch (words[0]) {
            case "rect" -> new RoundedRect(n[0], n[1], n[2], n[3], n[4]);
            case "circle" -> new Circle(n[0], n[1], n[2]);
            default -> throw new IllegalArgumentException("no such shape: " + text);
        };
    }
}
