package dk.holdplan.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords in no time. In operation that takes long on purpose, which tests of people who sign in would do
 * hundreds of times.
 */
public class QuickPasswords {

    private static final int WEAKEST = 4;
    private static final String OURS = "$2a$04$";

    @Bean
    @Primary
    PasswordEncoder weak() {
        PasswordEncoder hashes = new BCryptPasswordEncoder(WEAKEST);
        return new PasswordEncoder() {

            @Override
            public String encode(CharSequence password) {
                return hashes.encode(password);
            }

            /** A hash of another strength is nobody's. */
            @Override
            public boolean matches(CharSequence password, String hash) {
                return hash.startsWith(OURS) && hashes.matches(password, hash);
            }
        };
    }
}
