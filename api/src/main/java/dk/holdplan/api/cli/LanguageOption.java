package dk.holdplan.api.cli;

import dk.holdplan.rule.Language;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Languages by their tags. */
final class LanguageOption implements ITypeConverter<Language> {

    @Override
    public Language convert(String tag) {
        return Arrays.stream(Language.values()).filter(language -> language.tag().equals(tag)).findFirst()
                .orElseThrow(() -> new TypeConversionException("found " + tag + ", expected en or da"));
    }
}
