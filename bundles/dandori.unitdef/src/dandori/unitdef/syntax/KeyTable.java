package dandori.unitdef.syntax;

import java.util.Arrays;

/** The parameter keys of one file, each held once and known by a number. */
final class KeyTable {

    private String[] keys = new String[64];
    private int size;
    private int[] slots = new int[256];

    /** The number of the key in a range of the text. */
    int number(String text, int start, int end) {
        int mask = slots.length - 1;
        int slot = hash(text, start, end) & mask;
        while (slots[slot] != 0) {
            String key = keys[slots[slot] - 1];
            if (key.length() == end - start && text.startsWith(key, start)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & mask;
        }
        return add(text.substring(start, end), slot);
    }

    String key(int number) {
        return keys[number];
    }

    private int add(String key, int slot) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
        slots[slot] = size;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        slots = new int[slots.length * 4];
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int slot = hash(keys[i], 0, keys[i].length()) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = i + 1;
        }
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return (hash ^ hash >>> 15) * 0x2c1b3c6d >>> 7;
    }
}
