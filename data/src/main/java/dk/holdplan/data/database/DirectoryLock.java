package dk.holdplan.data.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Keeps a directory to one process, as long as that lives. */
record DirectoryLock(FileChannel channel) implements AutoCloseable {

    static DirectoryLock of(Directory directory) throws IOException {
        FileChannel channel = FileChannel.open(directory.home().resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (isFree(channel)) {
            return new DirectoryLock(channel);
        }
        channel.close();
        throw new IllegalStateException("Another Holdplan uses the database in " + directory.home()
                + ": give this one another holdplan.data-dir, or give both a spring.datasource.url");
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
