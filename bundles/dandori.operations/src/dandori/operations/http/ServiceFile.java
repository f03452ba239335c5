package dandori.operations.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import dandori.site.AtomicFile;
import dandori.site.SiteLayout;

/**
 * Where a running service listens, and what it wants to hear first: a file of the site that only its owner may read.
 *
 * @param port on the loopback interface
 * @param token whoever knows it may operate
 */
record ServiceFile(int port, String token) {

    private static final int TOKEN_BYTES = 32;

    static ServiceFile fresh(int port) {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return new ServiceFile(port, HexFormat.of().formatHex(random));
    }

    static Path path(SiteLayout site) {
        return site.data().resolve("service.json");
    }

    /** Replaces the file as a whole; at no moment may anybody else read it. */
    void write(SiteLayout site) throws IOException {
        AtomicFile.writeForOwner(path(site), Json.MAPPER.writeValueAsString(this));
    }

    /** Empty when no service has begun here, or the file is not whole. */
    static Optional<ServiceFile> read(SiteLayout site) throws IOException {
        try {
            String text = Files.readString(path(site), StandardCharsets.UTF_8);
            return Optional.of(Json.MAPPER.readValue(text, ServiceFile.class));
        } catch (NoSuchFileException | com.fasterxml.jackson.core.JsonProcessingException absent) {
            return Optional.empty();
        }
    }
}
