package uk.waymark.intake.record;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Intake's key: encrypts parked originals (AES-256-GCM) and hashes what must be recognised and not
 * read, erased people and names (HMAC-SHA-256, with a key of its own derived from it).
 *
 * <p>{@code waymark.intake.key} is 32 bytes in Base64. Losing it makes parked originals unreadable
 * and lets erased people be imported again, so it is kept like the record itself. The profiles
 * local and test have one that everybody knows; it stops the start anywhere else.
 */
@ApplicationScoped
public class Secrets {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int FINGERPRINT_DIGITS = 16;
  private static final List<String> PROFILES_WITH_THE_KNOWN_KEY = List.of("local", "test");
  private static final String KNOWN_KEY = "d2F5bWFyay1sb2NhbC1rZXktbm90LWZvci1yZWFsISE=";

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec encryption;
  private final SecretKeySpec hashing;

  /**
   * Reads the key.
   *
   * @throws IllegalStateException if there is none, it is not 32 bytes, or it is the known one in a
   *     profile that real people are in
   */
  @Inject
  public Secrets(@ConfigProperty(name = "waymark.intake.key") Optional<String> key) {
    this(key, ConfigUtils.getProfiles());
  }

  Secrets(Optional<String> configured, List<String> profiles) {
    byte[] key = Base64.getDecoder().decode(configured.orElseThrow(Secrets::missing).strip());
    if (key.length != KEY_BYTES) {
      throw new IllegalStateException(
          "waymark.intake.key (WAYMARK_INTAKE_KEY) must be 32 bytes in Base64.");
    }
    boolean known = Arrays.equals(key, Base64.getDecoder().decode(KNOWN_KEY));
    if (known && profiles.stream().noneMatch(PROFILES_WITH_THE_KNOWN_KEY::contains)) {
      throw missing();
    }
    encryption = new SecretKeySpec(derived(key, "encryption"), "AES");
    hashing = new SecretKeySpec(derived(key, "hashing"), "HmacSHA256");
  }

  /** A wrong key stops the start, not the first message that needs it. */
  void checkedAtStart(@Observes StartupEvent event) {}

  private static IllegalStateException missing() {
    return new IllegalStateException(
        "Intake needs a key of its own: set WAYMARK_INTAKE_KEY to 32 random bytes in Base64, such"
            + " as openssl rand -base64 32 prints, and keep it with the backups.");
  }

  /** Encrypts; a fresh nonce stands before the result. */
  public byte[] encrypt(byte[] plain) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, encryption, new GCMParameterSpec(TAG_BITS, nonce));
      var sealed = cipher.doFinal(plain);
      var result = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, result, NONCE_BYTES, sealed.length);
      return result;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /**
   * Undoes {@link #encrypt}.
   *
   * @throws IllegalArgumentException if it was made with another key or was changed
   */
  public byte[] decrypt(byte[] sealed) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE, encryption, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
      return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("this was not encrypted with intake's key", e);
    }
  }

  /** A keyed hash as 64 hexadecimal digits: the same for the same text, and no way back. */
  public String hash(String text) {
    return HexFormat.of().formatHex(mac(hashing, text));
  }

  /** Tells this key from any other, and nothing more of it. */
  public String fingerprint() {
    return hash("fingerprint").substring(0, FINGERPRINT_DIGITS);
  }

  private static byte[] derived(byte[] key, String purpose) {
    return mac(new SecretKeySpec(key, "HmacSHA256"), "waymark intake " + purpose);
  }

  private static byte[] mac(SecretKeySpec key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
