package dk.holdplan.data.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of the embedded server, readable only by its owner: other users of the machine must not get in. */
record PasswordFile(Path path, String text) {

    private static final int BYTES = 24;

    /** The password kept in this directory, made when there is none. */
    static PasswordFile in(Path directory) throws IOException {
        Path path = directory.resolve("password");
        if (!Files.exists(path)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            Path draft = Files.createTempFile(directory, "password", null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, HexFormat.of().formatHex(random));
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PasswordFile(path, Files.readString(path).strip());
    }
}
