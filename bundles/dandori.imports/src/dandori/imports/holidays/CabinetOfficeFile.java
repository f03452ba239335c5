package dandori.imports.holidays;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.schedule.Phrase;

/**
 * The Japanese cabinet office's CSV file of holidays ({@code syukujitsu.csv}): a head line
 * 国民の祝日・休日月日,国民の祝日・休日名称, then {@code 2026/1/1,元日}; in Shift_JIS or UTF-8.
 */
public final class CabinetOfficeFile {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final Pattern LINE = Pattern.compile("\"?(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})\"?,\"?([^,\"]+)\"?");

    private CabinetOfficeFile() {
    }

    /** Whether a text begins as the file does, whatever its name. */
    public static boolean looksLike(byte[] content) {
        String head = text(content).lines().findFirst().orElse("");
        return head.startsWith("国民の祝日") || LINE.matcher(head.strip()).matches();
    }

    /** Reads the file. Lines that cannot be read are remarked upon. */
    public static Holidays read(byte[] content) {
        List<Holiday> days = new ArrayList<>();
        List<Phrase> remarks = new ArrayList<>();
        int number = 0;
        for (String line : text(content).lines().toList()) {
            number++;
            Matcher matcher = LINE.matcher(line.strip());
            boolean head = number == 1 && !Character.isDigit(line.codePoints().findFirst().orElse('0'));
            if (!line.isBlank() && !head && !(matcher.matches() && add(matcher, days))) {
                remarks.add(Phrase.of("holidays.line-unreadable", String.valueOf(number), line.strip()));
            }
        }
        return new Holidays(days, remarks);
    }

    private static boolean add(Matcher matcher, List<Holiday> days) {
        try {
            days.add(new Holiday(LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))), matcher.group(4).strip()));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherCharset) {
            return new String(content, SHIFT_JIS);
        }
    }
}
