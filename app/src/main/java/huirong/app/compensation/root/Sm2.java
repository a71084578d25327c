package huirong.app.compensation.root;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/** SM2 signatures with SM3 (GB/T 32918.2-2016), the signer's identity the customary one of GM/T 0009-2012. */
final class Sm2 {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final ECDomainParameters CURVE = curve();

    private Sm2() {}

    private static ECDomainParameters curve() {
        X9ECParameters named = CustomNamedCurves.getByName("sm2p256v1");
        return new ECDomainParameters(named.getCurve(), named.getG(), named.getN(), named.getH());
    }

    /** A private key, 32 bytes. */
    static byte[] fresh() {
        BigInteger most = CURVE.getN().subtract(BigInteger.TWO);
        while (true) {
            byte[] key = new byte[BYTES];
            RANDOM.nextBytes(key);
            BigInteger number = new BigInteger(1, key);
            if (number.signum() > 0 && number.compareTo(most) <= 0) return key;
        }
    }

    /** The point that belongs to a private key, uncompressed: 65 bytes. */
    static byte[] publicKey(byte[] key) {
        return new FixedPointCombMultiplier()
                .multiply(CURVE.getG(), new BigInteger(1, key))
                .normalize()
                .getEncoded(false);
    }

    /** Both numbers of the signature in DER. */
    static byte[] sign(byte[] key, byte[] message) {
        SM2Signer signer = new SM2Signer();
        signer.init(true, new ParametersWithRandom(new ECPrivateKeyParameters(new BigInteger(1, key), CURVE), RANDOM));
        signer.update(message, 0, message.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException fault) {
            throw new IllegalStateException("SM2 did not sign", fault);
        }
    }

    static boolean signed(byte[] publicKey, byte[] message, byte[] signature) {
        SM2Signer signer = new SM2Signer();
        try {
            signer.init(false, new ECPublicKeyParameters(CURVE.getCurve().decodePoint(publicKey), CURVE));
        } catch (IllegalArgumentException noPoint) {
            return false;
        }
        signer.update(message, 0, message.length);
        return signer.verifySignature(signature);
    }
}
