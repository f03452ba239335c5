package dandori.acceptance;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/** How well a text stands out from its ground on a picture of the screen, as the Web Content Accessibility Guidelines count. */
final class Legibility {

    private Legibility() {
    }

    /** The contrast, 1 to 21, of what differs most from the commonest colour of a place. */
    static double of(BufferedImage screen, Place place) {
        int right = Math.min(screen.getWidth(), place.x() + place.width());
        int bottom = Math.min(screen.getHeight(), place.y() + place.height());
        Map<Integer, Integer> colours = new HashMap<>();
        for (int y = Math.max(0, place.y()); y < bottom; y++) {
            for (int x = Math.max(0, place.x()); x < right; x++) {
                colours.merge(screen.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        int ground = colours.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
        return colours.keySet().stream().mapToDouble(colour -> contrast(colour, ground)).max().orElse(1);
    }

    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double part = (channel & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
