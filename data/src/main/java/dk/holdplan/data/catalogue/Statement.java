package dk.holdplan.data.catalogue;

import java.util.List;

/**
 * What sources say, in both languages.
 *
 * @param documents the sources that say it, by {@link Source#document}
 */
public record Statement(String english, String danish, List<String> documents) {

    public Statement {
        documents = List.copyOf(documents);
    }
}
