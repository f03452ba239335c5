package dandori.bench.papers;

import java.nio.charset.StandardCharsets;

import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.syntax.DefinitionTree;

/** A definition of many units: jobnets of fifty, every job with about thirty columns filled; names in Japanese. */
final class LargeDefinition {

    private static final int JOBS = 49;
    private static final int PER_GROUP = 20;
    private static final int ACROSS = 7;

    private final StringBuilder text = new StringBuilder();

    private LargeDefinition() {
    }

    /** The bytes of a definition with this many jobnets of fifty units each, the jobnet included. */
    static byte[] of(int jobnets) {
        LargeDefinition large = new LargeDefinition();
        large.text.append("unit=基幹,,,;\n{\n\tty=g;\n\tcl=sa;\n\tcl=su;\n");
        for (int group = 0; group * PER_GROUP < jobnets; group++) {
            large.group(group, Math.min(PER_GROUP, jobnets - group * PER_GROUP));
        }
        large.text.append("}\n");
        return large.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The syntax tree of such bytes. */
    static DefinitionTree tree(byte[] content) {
        if (DefinitionReader.read(content, "UTF-8") instanceof Reading.Readable readable) {
            return readable.tree();
        }
        throw new IllegalStateException("the large definition cannot be read");
    }

    private void group(int number, int jobnets) {
        text.append("\tunit=業務").append(number).append(",,,;\n\t{\n\t\tty=g;\n\t\tcm=\"業務グループ ").append(number)
                .append("\";\n");
        for (int jobnet = 0; jobnet < jobnets; jobnet++) {
            jobnet(number * PER_GROUP + jobnet);
        }
        text.append("\t}\n");
    }

    private void jobnet(int number) {
        text.append("\t\tunit=日次処理").append(number).append(",,,;\n\t\t{\n\t\t\tty=n;\n\t\t\tcm=\"日次の受注と出荷を締める\";\n")
                .append("\t\t\tsd=1,en;\n\t\t\tst=1,0").append(number % 10).append(":30;\n\t\t\tcy=1,(1,d);\n");
        for (int job = 0; job < JOBS; job++) {
            text.append("\t\t\tel=抽出集計").append(job).append(",j,+").append(80 + job % ACROSS * 160).append('+')
                    .append(48 + job / ACROSS * 96).append(";\n");
        }
        for (int job = ACROSS; job < JOBS; job++) {
            text.append("\t\t\tar=(f=抽出集計").append(job - ACROSS).append(",t=抽出集計").append(job).append(",seq);\n");
        }
        for (int job = 0; job < JOBS; job++) {
            job(number, job);
        }
        text.append("\t\t}\n");
    }

    private void job(int jobnet, int job) {
        String id = jobnet + "_" + job;
        text.append("\t\t\tunit=抽出集計").append(job).append(",,jp1admin,;\n\t\t\t{\n\t\t\t\tty=j;\n")
                .append("\t\t\t\tcm=\"売上の明細を集計して帳票の元にする ").append(id).append("\";\n")
                .append("\t\t\t\tsc=\"/opt/batch/bin/extract_").append(id).append(".sh\";\n")
                .append("\t\t\t\tprm=\"-d /data/in/").append(id)
                .append(" --区分 本番\";\n\t\t\t\tenv=\"LANG=ja_JP.UTF-8\";\n")
                .append("\t\t\t\tenv=\"BATCH_ID=").append(id).append("\";\n\t\t\t\twkp=\"/data/work/").append(id)
                .append("\";\n\t\t\t\tsi=\"/data/in/").append(id).append(".csv\";\n\t\t\t\tso=\"/data/out/").append(id)
                .append(".log\";\n\t\t\t\tse=\"/data/out/").append(id)
                .append(".err\";\n\t\t\t\tsoa=add;\n\t\t\t\tsea=add;\n")
                .append("\t\t\t\tun=\"batch\";\n\t\t\t\tex=\"AP").append(jobnet % 8)
                .append("\";\n\t\t\t\tpr=3;\n\t\t\t\tetm=")
                .append(30 + job).append(";\n\t\t\t\tfd=").append(5 + job % 20)
                .append(";\n\t\t\t\tjd=cod;\n\t\t\t\twth=4;\n\t\t\t\ttho=8;\n\t\t\t\tabr=y;\n\t\t\t\trjs=9;\n\t\t\t\trje=20;\n")
                .append("\t\t\t\trec=3;\n\t\t\t\trei=2;\n\t\t\t\tha=n;\n\t\t\t\teu=ent;\n\t\t\t}\n");
    }
}
