package dandori.site;

/** Language of the site's screens and documents. */
public enum Language {
    JAPANESE("ja"), ENGLISH("en"), CHINESE("zh");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** ISO 639-1 code. */
    public String code() {
        return code;
    }
}
