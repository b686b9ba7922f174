package dk.holdplan.api;

import dk.holdplan.api.cli.CommandLineTool;

/** Where the jar starts: a command when the arguments name one, otherwise the service. */
public final class Main {

    private Main() {
    }

    /** Runs a command or starts the service. */
    public static void main(String[] arguments) {
        if (CommandLineTool.isMeantBy(arguments)) {
            System.exit(CommandLineTool.run(arguments));
        }
        HoldplanApplication.main(arguments);
    }
}
