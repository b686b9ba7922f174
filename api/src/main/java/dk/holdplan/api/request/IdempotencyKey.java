package dk.holdplan.api.request;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The name that a caller gives to a request, to be sure that it is done once. What is kept of the answer opens with it
 * alone: an answer may hold a new API key.
 */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";
    static final int LONGEST = 200;
    private static final Pattern VALID = Pattern.compile("[\\x21-\\x7e]{1," + LONGEST + "}");
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] id;
    private final SecretKeySpec seal;

    private IdempotencyKey(byte[] id, byte[] seal) {
        this.id = id;
        this.seal = new SecretKeySpec(seal, "AES");
    }

    /**
     * A key as a caller sent it.
     *
     * @throws RequestException when it is none
     */
    static IdempotencyKey of(String caller, String text) {
        if (!VALID.matcher(text).matches()) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    HEADER + ": expected 1 to " + LONGEST
                            + " printable ASCII characters without spaces, such as a UUID.");
        }
        return new IdempotencyKey(hash("id", caller, text), hash("seal", caller, text));
    }

    /** 32 bytes that tell nothing of the key. */
    byte[] id() {
        return id.clone();
    }

    byte[] seal(byte[] text) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, text, 0);
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return all;
    }

    byte[] open(byte[] sealed) {
        return apply(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), sealed, NONCE_BYTES);
    }

    private byte[] apply(int mode, byte[] nonce, byte[] text, int from) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, seal, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text, from, text.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(String purpose, String caller, String text) {
        // None of the three has a line break.
        return Digests.sha256().digest(String.join("\n", purpose, caller, text).getBytes(StandardCharsets.UTF_8));
    }
}
