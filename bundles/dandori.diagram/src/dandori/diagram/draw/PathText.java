package dandori.diagram.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a path written as text: {@code M x y}, {@code L x y}, {@code H x}, {@code V y}, {@code C x1 y1 x2 y2 x y},
 * {@code A cx cy r from sweep} (an arc around a centre, degrees clockwise from the right, joined by a line to what came
 * before) and {@code Z}; all coordinates absolute.
 */
final class PathText {
    private static final Pattern TOKEN = Pattern.compile("[MLHVCAZ]|-?[0-9]+(?:\\.[0-9]+)?");
    private static final double STEP = Math.PI / 2;

    private final Matcher tokens;
    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private double x;
    private double y;

    PathText(String text) {
        this.text = text;
        this.tokens = TOKEN.matcher(text);
    }

    Path read() {
        while (tokens.find()) {
            switch (tokens.group()) {
                case "M" -> move(number(), number());
                case "L" -> line(number(), number());
                case "H" -> line(number(), y);
                case "V" -> line(x, number());
                case "C" -> curve(number(), number(), number(), number());
                case "A" -> arc(number(), number(), number());
                case "Z" -> segments.add(new Segment.Close());
                default -> throw new IllegalArgumentException("command expected in path: " + text);
            }
        }
        return new Path(segments);
    }

    private double number() {
        if (!tokens.find()) {
            throw new IllegalArgumentException("number expected in path: " + text);
        }
        return Double.parseDouble(tokens.group());
    }

    private void move(double toX, double toY) {
        segments.add(new Segment.MoveTo(toX, toY));
        at(toX, toY);
    }

    private void line(double toX, double toY) {
        segments.add(new Segment.LineTo(toX, toY));
        at(toX, toY);
    }

    private void curve(double x1, double y1, double x2, double y2) {
        double toX = number();
        double toY = number();
        segments.add(new Segment.CubicTo(x1, y1, x2, y2, toX, toY));
        at(toX, toY);
    }

    private void at(double nowX, double nowY) {
        x = nowX;
        y = nowY;
    }

    private void arc(double cx, double cy, double r) {
        double from = Math.toRadians(number());
        double sweep = Math.toRadians(number());
        double startX = cx + r * Math.cos(from);
        double startY = cy + r * Math.sin(from);
        if (segments.isEmpty() || segments.get(segments.size() - 1) instanceof Segment.Close) {
            move(startX, startY);
        } else {
            line(startX, startY);
        }
        int parts = (int) Math.ceil(Math.abs(sweep) / STEP - 1e-9);
        for (int i = 0; i < parts; i++) {
            quarter(cx, cy, r, new double[]{ from + sweep * i / parts, from + sweep * (i + 1) / parts });
        }
    }

    private void quarter(double cx, double cy, double r, double[] angle) {
        double k = 4.0 / 3 * Math.tan((angle[1] - angle[0]) / 4) * r;
        double toX = cx + r * Math.cos(angle[1]);
        double toY = cy + r * Math.sin(angle[1]);
        segments.add(new Segment.CubicTo(x - k * Math.sin(angle[0]), y + k * Math.cos(angle[0]),
                toX + k * Math.sin(angle[1]), toY - k * Math.cos(angle[1]), toX, toY));
        at(toX, toY);
    }
}
