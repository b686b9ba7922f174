package dk.holdplan.api.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.holdplan.api.error.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "tre gule cykler", "kq7vfw2xzm9k", "Mississippi-floden",
            "ƛʎƍπ4жø9צ和蓝好",
            "ååååæææøøøx1974!", "password-kq7vfw", "sommer i tre haver", "Sommer 974 105 261", "abcdef ZYXWV 2741 hat"})
    void takesWhatNobodyTriesFirst(String password) {
        assertThat(Passwords.check(password)).isEqualTo(password);
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"aaaaaaaaaaaa,REPEATED", "'            ',REPEATED",
            "idaidaidaida,REPEATED", "ida-ida-ida-ida,REPEATED", "PasswordpassWord,REPEATED", "ａａaaaaａaaaaA,REPEATED",
            "password1234,COMMON", "P@ssw0rd2026!,COMMON", "Sommer-2026!!,COMMON", "Velkommen1234,COMMON",
            "mit kodeord 12,COMMON", "holdplan19740512,COMMON", "FodboldSommer1,COMMON", "w3lcome.adm1n,COMMON",
            "123456789012,IN_A_ROW", "abcdefghijkl,IN_A_ROW", "ABCDEFghijkl,IN_A_ROW", "lkjihgfedcba,IN_A_ROW",
            "111222333444,IN_A_ROW", "qwertyuiopåa,IN_A_ROW", "qwerty123456,IN_A_ROW", "aaaaaaaaaaa1,IN_A_ROW",
            "１２３４５６７８９０１２,IN_A_ROW", "kort,TOO_SHORT", "kq7vfw2xzm9,TOO_SHORT"})
    void refusesWhatIsTriedFirst(String password, WeakPassword reason) {
        assertThat(refusal(password)).isEqualTo(reason);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(refusal("a\u030akq7vfw2xzm")).as("11 characters, one of them typed as two").isEqualTo(
                WeakPassword.TOO_SHORT);
        assertThat(refusal("🙂🙃😀🐎🔋📎")).as("6 of two halves each").isEqualTo(WeakPassword.TOO_SHORT);
    }

    @Test
    void refusesWhatBcryptWouldNotLookAtWhole() {
        String fits = "kq7vfw2xzm9k".repeat(6).replaceFirst("k", "t");

        assertThat(Passwords.check(fits)).hasSize(72);
        assertThat(refusal(fits + "x")).isEqualTo(WeakPassword.TOO_LONG);
        assertThat(refusal("smørrebrødsjomfru på Østergade, nær Åboulevarden og søerne i København")).isEqualTo(
                WeakPassword.TOO_LONG);
        assertThat(refusal("kq7vfw2xzm9k\0kq7v")).isEqualTo(WeakPassword.UNREADABLE);
        assertThat(refusal("kq7vfw2xzm9k\ud83d")).isEqualTo(WeakPassword.UNREADABLE);
    }

    @Test
    void givesTheSameTextHoweverALetterWasTyped() {
        assertThat(Passwords.check("gra\u030a hest pa\u030a eng")).isEqualTo("gr\u00e5 hest p\u00e5 eng");
    }

    @ParameterizedTest
    @CsvSource({"anna planlægger,Anna-Planlægger", "anna planlægger,ANNAPLANLÆGGER2026",
            "administrator,administrator1!",
            "ida,xkidaq-ida"})
    void refusesTheNameAndLittleMore(String name, String password) {
        assertThatExceptionOfType(WeakPasswordException.class)
                .isThrownBy(() -> Passwords.checkAgainst(name, password))
                .satisfies(it -> assertThat(it.getMessage()).startsWith("password: expected"));
    }

    @ParameterizedTest
    @CsvSource({"ida,ida har tre gule cykler", "bo,bobobo-kq7v", "anna,correct horse battery"})
    void takesANameInsideALongerText(String name, String password) {
        Passwords.checkAgainst(name, password);
    }

    @Test
    void hasACodeOfItsOwn() {
        assertThat(ProblemType.valueOf("PASSWORD_REFUSED").status().value()).isEqualTo(400);
    }

    private static WeakPassword refusal(String password) {
        try {
            Passwords.check(password);
        } catch (WeakPasswordException e) {
            return e.reason();
        }
        throw new AssertionError(password + " was taken");
    }
}
