package dandori.diagram.picture;

import dandori.diagram.draw.PathSink;

/** The {@code d} attribute of a path. */
final class SvgPathData implements PathSink {
    private final StringBuilder data = new StringBuilder();

    @Override
    public void moveTo(double x, double y) {
        write('M', x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        write('L', x, y);
    }

    @Override
    public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
        write('C', x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        data.append('Z');
    }

    private void write(char command, double... numbers) {
        data.append(command);
        for (int i = 0; i < numbers.length; i++) {
            data.append(i == 0 ? "" : " ").append(SvgText.number(numbers[i]));
        }
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
