package dk.holdplan.data.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Keeps a directory of the server to the user of this process: whoever else can write there decides what is run.
 *
 * @param user who runs this process
 */
record OwnerOnly(UserPrincipal user) {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> WRITABLE_BY_OTHERS = Set.of(PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);

    /**
     * Closes a directory to everybody else.
     *
     * @param own tells by its name what may lie in the directory
     * @throws IllegalStateException when something in it belongs to another user, or when it is open to others and is
     *         not the server's alone, so that closing it would take it from somebody
     */
    static OwnerOnly of(Path home, Predicate<String> own) throws IOException {
        Path probe = Files.createTempFile(home, "lock", null);
        OwnerOnly owner;
        try {
            owner = new OwnerOnly(Files.getOwner(probe));
        } finally {
            Files.delete(probe);
        }
        owner.refuseOfOthers(home, Files.getOwner(home));
        if (!Files.getPosixFilePermissions(home).equals(OWNER)) {
            refuseShared(home, own);
            Files.setPosixFilePermissions(home, OWNER);
        }
        for (Path child : children(home)) {
            owner.refuseOfOthers(child, Files.getOwner(child, LinkOption.NOFOLLOW_LINKS));
        }
        return owner;
    }

    /** Whether nobody else owns, or could have written, this directory and all that is in it. */
    boolean holds(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.toList()) {
                PosixFileAttributes file = Files.readAttributes(each, PosixFileAttributes.class,
                        LinkOption.NOFOLLOW_LINKS);
                if (!file.owner().equals(user) || !file.isSymbolicLink()
                        && file.permissions().stream().anyMatch(WRITABLE_BY_OTHERS::contains)) {
                    return false;
                }
            }
            return true;
        }
    }

    static void close(Path directory) throws IOException {
        Files.setPosixFilePermissions(directory, OWNER);
    }

    private void refuseOfOthers(Path path, UserPrincipal found) {
        if (!found.equals(user)) {
            throw new IllegalStateException("%s belongs to %s, and Holdplan runs as %s: give it to %s, or give another"
                    .formatted(path, found.getName(), user.getName(), user.getName()) + " holdplan.data-dir");
        }
    }

    private static void refuseShared(Path home, Predicate<String> own) throws IOException {
        for (Path child : children(home)) {
            String name = child.getFileName().toString();
            if (!own.test(name)) {
                throw new IllegalStateException(home + " is open to other users and holds other things (" + name
                        + "): give holdplan.data-dir a directory of its own");
            }
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.toList();
        }
    }
}
