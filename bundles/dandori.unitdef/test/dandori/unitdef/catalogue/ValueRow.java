package dandori.unitdef.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row of the tables of good and bad values: a grammar or {@code @key}, a raw value, the problems expected as
 * {@code CODE@offset}, {@code w:} before a warning. In values {@code ␣} is a space and {@code ⏎} a line break.
 */
record ValueRow(String source, String value, String expected) {

    static final String KINDS = """
            int(1..1440) ¦ 1 ¦ ok
            int(1..1440) ¦ 1440 ¦ ok
            int(1..1440) ¦ 0012 ¦ ok
            int(1..1440) ¦ 0 ¦ OUT_OF_RANGE@0
            int(1..1440) ¦ 1441 ¦ OUT_OF_RANGE@0
            int(1..1440) ¦ 99999999999999999999999 ¦ OUT_OF_RANGE@0
            int(1..1440) ¦ -1 ¦ UNEXPECTED@0
            int(1..1440) ¦ ten ¦ UNEXPECTED@0
            int(1..1440) ¦ １２ ¦ UNEXPECTED@0
            int(1..1440) ¦ 12m ¦ TRAILING_TEXT@2
            int(1..1440) ¦ 1.5 ¦ TRAILING_TEXT@1
            int(1..1440) ¦  ¦ EMPTY@0
            int(1..1440) ¦ ␣12␣ ¦ ok
            int(1..1440, soft) ¦ 1441 ¦ w:OUT_OF_RANGE@0
            int(1..1440, assumed) ¦ 1441 ¦ w:OUT_OF_RANGE@0
            int(-2..9) ¦ -2 ¦ ok
            int(-2..9) ¦ -3 ¦ OUT_OF_RANGE@0
            int(-2..9) ¦ - ¦ UNEXPECTED@0
            int(-2..-1, 5..9) ¦ 5 ¦ ok
            int(-2..-1, 5..9) ¦ 0 ¦ OUT_OF_RANGE@0
            hex(0..1FFF, 7FFF8000..7FFFFFFF) ¦ 00001fff ¦ ok
            hex(0..1FFF, 7FFF8000..7FFFFFFF) ¦ 7FFF8000 ¦ ok
            hex(0..1FFF, 7FFF8000..7FFFFFFF) ¦ 2000 ¦ OUT_OF_RANGE@0
            hex(0..1FFF, 7FFF8000..7FFFFFFF) ¦ 1G ¦ UNEXPECTED@0
            hex(0..1FFF, 7FFF8000..7FFFFFFF) ¦ FFFFFFFFFFFFFFFFFFFFFFFF ¦ OUT_OF_RANGE@0
            enum(y|n) ¦ y ¦ ok
            enum(y|n) ¦ Y ¦ UNEXPECTED@0
            enum(y|n) ¦ yes ¦ UNEXPECTED@0
            enum(y|n) ¦ "y" ¦ UNEXPECTED@0
            enum(y|n) ¦ y,n ¦ TRAILING_TEXT@1
            enum(s|s2) ¦ s2 ¦ ok
            unit-type ¦ j ¦ ok
            unit-type ¦ zz ¦ UNEXPECTED@0
            set(c|d|s|m, ':', s|m) ¦ c ¦ ok
            set(c|d|s|m, ':', s|m) ¦ c:d:m ¦ ok
            set(c|d|s|m, ':', s|m) ¦ d:c ¦ ok
            set(c|d|s|m, ':', s|m) ¦ c:␣d ¦ ok
            set(c|d|s|m, ':', s|m) ¦ c:c ¦ REPEATED_ITEM@2
            set(c|d|s|m, ':', s|m) ¦ s:m ¦ EXCLUSIVE_ITEMS@2
            set(c|d|s|m, ':', s|m) ¦ c:x ¦ UNEXPECTED@2
            set(c|d|s|m, ':', s|m) ¦ c: ¦ UNEXPECTED@2
            set(c|d|s|m, ':', s|m) ¦ c,d ¦ TRAILING_TEXT@1
            string(1..5) ¦ "abcde" ¦ ok
            string(1..5) ¦ "abcdef" ¦ TOO_LONG@1
            string(1..5) ¦ "" ¦ w:TOO_SHORT@1
            string(1..5) ¦ "a⏎b;,}" ¦ TOO_LONG@1
            string(1..9) ¦ "a⏎b;,}" ¦ ok
            string(1..9) ¦ "a#"b##" ¦ ok
            string(1..9) ¦ "a#b" ¦ w:LONE_ESCAPE@2
            string(1..9) ¦ "abc ¦ UNTERMINATED@0
            string(1..9) ¦ "abc#" ¦ UNTERMINATED@0
            string(1..9) ¦ "a"b ¦ TRAILING_TEXT@3
            string(1..9) ¦ abc ¦ w:NOT_QUOTED@0
            string(1..9) ¦ abcdefghij ¦ w:NOT_QUOTED@0 TOO_LONG@0
            string(1..9, assumed) ¦ "abcdefghij" ¦ w:TOO_LONG@1
            string(1..99) ¦ ?AJS2FILE? ¦ ok
            string(1..99) ¦ ?AJS2FILE?:FLFNAME ¦ ok
            string(1..99) ¦ "?AJS2FILE?" ¦ ok
            string(1..99) ¦ ?OTHER? ¦ w:NOT_QUOTED@0
            string(1..99) ¦  ¦ EMPTY@0
            string(1..99, absolute) ¦ "/var/log" ¦ ok
            string(1..99, absolute) ¦ "C:\\temp" ¦ ok
            string(1..99, absolute) ¦ "\\\\host\\share" ¦ ok
            string(1..99, absolute) ¦ "D:/data" ¦ ok
            string(1..99, absolute) ¦ "?AJS2F?/x" ¦ ok
            string(1..99, absolute) ¦ "end.file" ¦ w:NOT_ABSOLUTE@1
            string(1..99, absolute) ¦ "C:temp" ¦ w:NOT_ABSOLUTE@1
            string(1..99, regex) ¦ "^a(b|c)[)]*$" ¦ ok
            string(1..99, regex) ¦ "[]x]" ¦ ok
            string(1..99, regex) ¦ "a\\(" ¦ ok
            string(1..99, regex) ¦ "a(b" ¦ w:UNBALANCED_EXPRESSION@1
            string(1..99, regex) ¦ "a)b" ¦ w:UNBALANCED_EXPRESSION@1
            string(1..99, regex) ¦ "[ab" ¦ w:UNBALANCED_EXPRESSION@1
            string(1..99, regex) ¦ "ab\\" ¦ w:UNBALANCED_EXPRESSION@1
            string(1..99, assignment) ¦ "A=1" ¦ ok
            string(1..99, assignment) ¦ "A=" ¦ ok
            string(1..99, assignment) ¦ "A" ¦ w:NO_ASSIGNMENT@1
            string(1..99, assignment) ¦ "=1" ¦ w:NO_ASSIGNMENT@1
            name ¦ 受注処理 ¦ ok
            name ¦ .CONDITION ¦ ok
            name ¦ a/b ¦ ILLEGAL_CHARACTER@1
            name ¦ a*b ¦ ILLEGAL_CHARACTER@1
            name ¦ abcdefghijklmnopqrstuvwxyz12345 ¦ TOO_LONG@0
            name ¦ "A" ¦ w:NEEDLESS_QUOTES@0
            name ¦ a,b ¦ TRAILING_TEXT@1
            path ¦ /営業/受注 ¦ ok
            path ¦ group/net ¦ w:NOT_ABSOLUTE@0
            path ¦ /a//b ¦ w:TOO_SHORT@3
            path ¦ /abcdefghijklmnopqrstuvwxyz12345/b ¦ TOO_LONG@1
            path ¦ /a?b ¦ ILLEGAL_CHARACTER@2
            bare(1..4) ¦ a,(b ¦ ok
            bare(1..4) ¦ abcde ¦ TOO_LONG@0
            bare(1..9, ':') ':' int(1..9) ¦ ab:1 ¦ ok
            bare(1..9, ':') ':' int(1..9) ¦ :1 ¦ UNEXPECTED@0
            upper(1..24) ¦ ABC012 ¦ ok
            upper(1..24) ¦ Abc ¦ ILLEGAL_CHARACTER@1
            queue(1..48) ¦ Q.a/b_c%1 ¦ ok
            queue(1..48) ¦ Q-1 ¦ ILLEGAL_CHARACTER@1
            date ¦ 2026/11/21 ¦ ok
            date ¦ 2028/02/29 ¦ ok
            date ¦ 2026/1/5 ¦ ok
            date ¦ 2026/02/29 ¦ NO_SUCH_DATE@0
            date ¦ 2026/13/01 ¦ NO_SUCH_DATE@0
            date ¦ 2040/01/01 ¦ w:OUT_OF_RANGE@0
            date ¦ 1993/12/31 ¦ w:OUT_OF_RANGE@0
            date ¦ 2026-11-21 ¦ UNEXPECTED@0
            date ¦ 26/11/21 ¦ UNEXPECTED@0
            date(soft) ¦ 2026/02/30 ¦ w:NO_SUCH_DATE@0
            time(00:00..47:59) ¦ 47:59 ¦ ok
            time(00:00..47:59) ¦ 9:05 ¦ ok
            time(00:00..47:59) ¦ 48:00 ¦ OUT_OF_RANGE@0
            time(00:00..47:59) ¦ 10:60 ¦ OUT_OF_RANGE@0
            time(00:00..47:59) ¦ 100:00 ¦ OUT_OF_RANGE@0
            time(00:00..47:59) ¦ 10:5 ¦ OUT_OF_RANGE@0
            time(00:00..47:59) ¦ 1000 ¦ UNEXPECTED@0
            time(00:00..23:59) ¦ 24:00 ¦ OUT_OF_RANGE@0
            ip ¦ 192.168.0.1 ¦ ok
            ip ¦ 192.168.0.256 ¦ OUT_OF_RANGE@10
            ip ¦ 192.168.0 ¦ UNEXPECTED@0
            macro ¦ ?AJS2.X1? ¦ ok
            macro ¦ ?AJS2x? ¦ UNEXPECTED@5
            macro ¦ ?JP1X? ¦ UNEXPECTED@0
            macro ¦ ?AJS2ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJ? ¦ TOO_LONG@0
            any ¦ ;"#( ¦ ok
            any ¦  ¦ ok
            'a' ['b'] ¦ a ¦ ok
            'a' ['b'] ¦ ab ¦ ok
            'a' ['b'] ¦ ac ¦ UNEXPECTED@1
            list(int(1..9), ',') ¦ 1,2,␣3 ¦ ok
            list(int(1..9), ',') ¦ 1,,2 ¦ UNEXPECTED@2
            list(int(1..9), ',') ¦ 1, ¦ UNEXPECTED@2
            list(['!'] string(1..9), ':') ¦ "a":!"b" ¦ ok
            list(['!'] string(1..9), ':') ¦ "a":b ¦ UNEXPECTED@4
            'a' _ 'b' ¦ a␣␣b ¦ ok
            'a' comma 'b' ¦ a,␣b ¦ w:EXTRA_SPACE@2
            rule int(1..9) ¦ 144,3 ¦ ok
            rule int(1..9) ¦ 3 ¦ ok
            rule int(1..9) ¦ 145,3 ¦ OUT_OF_RANGE@0
            rule int(1..9) ¦ 0,3 ¦ OUT_OF_RANGE@0
            rule int(1..9) ¦ 1,␣3 ¦ w:EXTRA_SPACE@2
            rule int(1..9) ¦ 1, ¦ UNEXPECTED@2
            """;

    static final String SCHEDULES = """
            @sd ¦ 1,en ¦ ok
            @sd ¦ en ¦ ok
            @sd ¦ 0,ud ¦ ok
            @sd ¦ ud ¦ w:RULE_ZERO_EXPECTED@0
            @sd ¦ 2,ud ¦ w:RULE_ZERO_EXPECTED@2
            @sd ¦ 15 ¦ ok
            @sd ¦ 31 ¦ ok
            @sd ¦ 32 ¦ OUT_OF_RANGE@0
            @sd ¦ +35 ¦ ok
            @sd ¦ +36 ¦ OUT_OF_RANGE@1
            @sd ¦ *03 ¦ ok
            @sd ¦ @1 ¦ ok
            @sd ¦ b ¦ ok
            @sd ¦ b-34 ¦ ok
            @sd ¦ b-35 ¦ OUT_OF_RANGE@2
            @sd ¦ +b-10 ¦ ok
            @sd ¦ *b ¦ ok
            @sd ¦ we ¦ ok
            @sd ¦ we:2 ¦ ok
            @sd ¦ we:b ¦ ok
            @sd ¦ we␣:b ¦ ok
            @sd ¦ +mo:1 ¦ ok
            @sd ¦ we:6 ¦ OUT_OF_RANGE@3
            @sd ¦ *we ¦ UNEXPECTED@1
            @sd ¦ 12/25 ¦ ok
            @sd ¦ 13/25 ¦ OUT_OF_RANGE@0
            @sd ¦ 2,2026/04/@01 ¦ ok
            @sd ¦ 3,2026/05/+b-10 ¦ ok
            @sd ¦ 5,2026/05/+mo:1 ¦ ok
            @sd ¦ 2026/12/31 ¦ ok
            @sd ¦ 2026/02/30 ¦ w:NO_SUCH_DATE@0
            @sd ¦ 2050/12/31 ¦ w:OUT_OF_RANGE@0
            @sd ¦ 200,en ¦ OUT_OF_RANGE@0
            @sd ¦ 2026/en ¦ UNEXPECTED@5
            @st ¦ 1,+01:30 ¦ ok
            @st ¦ 47:59 ¦ ok
            @st ¦ 48:00 ¦ OUT_OF_RANGE@0
            @st ¦ -01:00 ¦ UNEXPECTED@0
            @cy ¦ 1,(1,d) ¦ ok
            @cy ¦ (12,m) ¦ ok
            @cy ¦ 1,␣(1,␣d) ¦ w:EXTRA_SPACE@2 w:EXTRA_SPACE@6
            @cy ¦ 1,9,y ¦ w:MISSING_PARENTHESES@0
            @cy ¦ 9,y ¦ w:MISSING_PARENTHESES@0
            @cy ¦ 1,10,y ¦ w:MISSING_PARENTHESES@0 OUT_OF_RANGE@2
            @cy ¦ (10,y) ¦ OUT_OF_RANGE@1
            @cy ¦ (6,w) ¦ OUT_OF_RANGE@1
            @cy ¦ (32,d) ¦ OUT_OF_RANGE@1
            @cy ¦ (1,h) ¦ UNEXPECTED@3
            @cy ¦ 1,(1.d) ¦ UNEXPECTED@4
            @sh ¦ 1,be ¦ ok
            @sh ¦ af ¦ ok
            @sh ¦ 1,xx ¦ UNEXPECTED@2
            @shd ¦ 1,31 ¦ ok
            @shd ¦ 1,32 ¦ OUT_OF_RANGE@2
            @cftd ¦ no ¦ ok
            @cftd ¦ 1,be,1,10 ¦ ok
            @cftd ¦ 3,af ¦ ok
            @cftd ¦ db,5 ¦ ok
            @cftd ¦ db,5,6 ¦ TRAILING_TEXT@4
            @cftd ¦ be,32 ¦ OUT_OF_RANGE@3
            @ln ¦ 2,144 ¦ ok
            @ln ¦ 145 ¦ OUT_OF_RANGE@0
            @sy ¦ 1,M500 ¦ ok
            @sy ¦ U2879 ¦ ok
            @sy ¦ C0 ¦ OUT_OF_RANGE@1
            @sy ¦ 500 ¦ UNEXPECTED@0
            @ey ¦ 2,10:00 ¦ ok
            @wc ¦ no ¦ ok
            @wc ¦ 1,un ¦ ok
            @wc ¦ 1000 ¦ OUT_OF_RANGE@0
            @wt ¦ 1,10:00 ¦ ok
            @wt ¦ 2879 ¦ ok
            @wt ¦ 2880 ¦ OUT_OF_RANGE@0
            @ed ¦ 2036/12/31 ¦ ok
            @sdd ¦ 26 ¦ ok
            @sdd ¦ mo:1 ¦ ok
            @sdd ¦ mo ¦ UNEXPECTED@2
            @stt ¦ 24:00 ¦ OUT_OF_RANGE@0
            @op ¦ 2026/01/01 ¦ ok
            @cl ¦ sa ¦ ok
            @cl ¦ sat ¦ UNEXPECTED@0
            """;

    static final String KEYS = """
            @ty ¦ htpj ¦ ok
            @ty ¦ job ¦ UNEXPECTED@0
            @cm ¦ "#"てすと#"" ¦ ok
            @sz ¦ 12x8 ¦ ok
            @sz ¦ 12×8 ¦ ok
            @sz ¦ 0x8 ¦ OUT_OF_RANGE@0
            @sz ¦ 12 ¦ UNEXPECTED@2
            @el ¦ 抽出,j,+240+144 ¦ ok
            @el ¦ 抽出,j,+240␣+144 ¦ ok
            @el ¦ 抽出,␣j,␣+240　+144 ¦ ok
            @el ¦ root_jn,n,+0+0 ¦ ok
            @el ¦ a,j,+16001+0 ¦ w:OUT_OF_RANGE@5
            @el ¦ a,j ¦ UNEXPECTED@3
            @el ¦ a,zz,+0+0 ¦ UNEXPECTED@2
            @ar ¦ (f=A,t=B) ¦ ok
            @ar ¦ (f=A,␣t=B,con) ¦ ok
            @ar ¦ (f=A,t=B,sea) ¦ UNEXPECTED@9
            @ar ¦ () ¦ UNEXPECTED@1
            @ar ¦ f=A,t=B ¦ UNEXPECTED@0
            @te ¦ "ls⏎pwd" ¦ ok
            @env ¦ "ENV=test" ¦ ok
            @prm ¦ "bar baz ##sharp## #"quoted#"" ¦ ok
            @ha ¦ w ¦ ok
            @jc ¦ /営業 ¦ ok
            @ejc ¦ 0 ¦ ok
            @ejv ¦ ?AJS2RC? ¦ ok
            @evwid ¦ 0:0 ¦ ok
            @evwid ¦ 00004107 ¦ UNEXPECTED@8
            @evwsv ¦ em:al:cr ¦ ok
            @evwfr ¦ TASK:"job.*" ¦ ok
            @evwfr ¦ TASK ¦ UNEXPECTED@4
            @evtmc ¦ n ¦ ok
            @evtmc ¦ d:"/tmp/list" ¦ ok
            @evtmc ¦ d ¦ UNEXPECTED@0
            @evuid ¦ -1 ¦ ok
            @evesc ¦ 720 ¦ ok
            @evsid ¦ 0 ¦ ok
            @ntevt ¦ v:i:w:e:s:c:f ¦ ok
            @flwc ¦ c:d:s ¦ ok
            @lfrft ¦ v:'\\n' ¦ ok
            @lfrft ¦ f:80 ¦ ok
            @lfrft ¦ v:n ¦ UNEXPECTED@0
            @lfhds ¦ l:3 ¦ ok
            @lftpd ¦ "ERROR":!"ignore" ¦ ok
            @htcdm ¦ 1:400,401 ¦ ok
            @htcdm ¦ 10:400 ¦ OUT_OF_RANGE@0
            @pwrn ¦ c:12/31.08:00 ¦ ok
            @pwrn ¦ c:08:00 ¦ ok
            @pwrn ¦ c:12/31 ¦ UNEXPECTED@7
            @jpoif ¦ ?AJS2MSG?:EVMSG ¦ ok
            @jpoif ¦ MSG:EVMSG ¦ UNEXPECTED@0
            @mladr ¦ to:"test@example.com" ¦ ok
            @mladr ¦ "test@example.com" ¦ ok
            @flwf ¦ "end.file" ¦ w:NOT_ABSOLUTE@1
            @cd ¦ un ¦ ok
            @cftd ¦ xx ¦ UNEXPECTED@0
            """;

    static Stream<ValueRow> of(String table) {
        return table.lines().map(ValueRow::parse);
    }

    private static ValueRow parse(String line) {
        String[] cells = line.split(" ¦ ", 3);
        return new ValueRow(cells[0], cells[1].strip().replace('␣', ' ').replace('⏎', '\n'), cells[2]);
    }

    Grammar grammar() {
        Catalogue catalogue = Catalogue.standard();
        if (source.startsWith("@")) {
            return catalogue.parameter(source.substring(1)).orElseThrow().grammar();
        }
        return new Grammar(source, List.of("g", "n", "j"));
    }
}
