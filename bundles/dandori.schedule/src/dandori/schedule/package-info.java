/**
 * Values shared by the whole schedule arithmetic of {@code schedule.md}: days as numbers and sentences as codes.
 * <p>
 * The sub-packages follow the chapters: {@code calendar} (§1), {@code rule} (§2 to §5), {@code clock} (§6),
 * {@code plan} (§7), {@code why} (§8), {@code check} (the warnings), {@code text} (the parameter forms).
 */
package dandori.schedule;
