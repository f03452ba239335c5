package dandori.documents.content;

/**
 * The picture of a jobnet.
 *
 * @param remark beside the name: comment, schedule
 */
public record MapSection(Heading heading, String remark, Picture picture) implements Section {

    @Override
    public String text() {
        return heading.title() + "\n" + remark + "\n" + picture.text();
    }
}
