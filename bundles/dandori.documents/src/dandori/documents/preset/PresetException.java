package dandori.documents.preset;

/** A preset says something that is not known. */
public final class PresetException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String preset;
    private final String setting;
    private final String value;

    PresetException(String preset, String setting, String value) {
        super("Preset " + preset + ": " + setting + " has " + value + ", which is not known.");
        this.preset = preset;
        this.setting = setting;
        this.value = value;
    }

    public String preset() {
        return preset;
    }

    public String setting() {
        return setting;
    }

    public String value() {
        return value;
    }
}
