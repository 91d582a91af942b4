//! Sealing: a key per athlete, wrapped by one master key. Destroy the athlete's key and every
//! sealed byte of theirs is noise.
//!
//! XChaCha20-Poly1305 with a random 24-byte nonce; the associated data names the place a value
//! belongs to (table, column, athlete, row), so that a sealed value moved elsewhere does not open.
//! Sub-keys are HMAC-SHA256 of the parent key over a label.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use thiserror::Error;

const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;
/// First byte of every sealed value, so that a later algorithm can live beside this one.
const VERSION: u8 = 1;

/// Why a value cannot be sealed or opened. Retrying does not help.
#[derive(Debug, Error)]
pub enum CryptoError {
    #[error("the master key is not 64 hexadecimal digits")]
    MalformedKey,
    #[error("a sealed value does not open with this key at this place")]
    DoesNotOpen,
    #[error("the operating system gave no randomness")]
    NoRandomness,
}

type Bytes32 = [u8; KEY_BYTES];

/// Random bytes from the operating system.
pub fn random<const N: usize>() -> Result<[u8; N], CryptoError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| CryptoError::NoRandomness)?;
    Ok(bytes)
}

/// Base-16 text of bytes.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|b| [b >> 4, b & 15])
        .map(|n| DIGITS[usize::from(n)] as char)
        .collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    text.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

fn derive(key: &Bytes32, label: &[u8]) -> Bytes32 {
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(label);
    mac.finalize().into_bytes().into()
}

fn seal_with(key: &Bytes32, plain: &[u8], place: &str) -> Result<Vec<u8>, CryptoError> {
    let nonce: [u8; NONCE_BYTES] = random()?;
    let cipher = XChaCha20Poly1305::new(key.into());
    let body = cipher
        .encrypt(
            &XNonce::from(nonce),
            Payload {
                msg: plain,
                aad: place.as_bytes(),
            },
        )
        .map_err(|_| CryptoError::DoesNotOpen)?;
    let mut sealed = Vec::with_capacity(1 + NONCE_BYTES + body.len());
    sealed.push(VERSION);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(&body);
    Ok(sealed)
}

fn open_with(key: &Bytes32, sealed: &[u8], place: &str) -> Result<Vec<u8>, CryptoError> {
    let (&version, rest) = sealed.split_first().ok_or(CryptoError::DoesNotOpen)?;
    if version != VERSION {
        return Err(CryptoError::DoesNotOpen);
    }
    let (nonce, body) = rest
        .split_first_chunk::<NONCE_BYTES>()
        .ok_or(CryptoError::DoesNotOpen)?;
    XChaCha20Poly1305::new(key.into())
        .decrypt(
            &XNonce::from(*nonce),
            Payload {
                msg: body,
                aad: place.as_bytes(),
            },
        )
        .map_err(|_| CryptoError::DoesNotOpen)
}

/// Holds the master key and makes everything that depends on it.
#[derive(Clone)]
pub struct Vault {
    wrap: Bytes32,
    intake: Bytes32,
    blind: Bytes32,
    check: Bytes32,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault(…)")
    }
}

impl Vault {
    pub fn new(master: &Bytes32) -> Self {
        Self {
            wrap: derive(master, b"wrap"),
            intake: derive(master, b"intake"),
            blind: derive(master, b"blind"),
            check: derive(master, b"check"),
        }
    }

    /// From 64 hexadecimal digits, as the environment or the key file holds them.
    pub fn from_hex(text: &str) -> Result<Self, CryptoError> {
        let bytes = unhex(text.trim()).ok_or(CryptoError::MalformedKey)?;
        let master: Bytes32 = bytes.try_into().map_err(|_| CryptoError::MalformedKey)?;
        Ok(Self::new(&master))
    }

    /// A value that tells whether a database was made with this master key, and nothing else.
    pub fn check_value(&self) -> Vec<u8> {
        derive(&self.check, b"value").to_vec()
    }

    /// Seals what arrives before its athlete is known.
    pub fn seal_intake(&self, plain: &[u8], place: &str) -> Result<Vec<u8>, CryptoError> {
        seal_with(&self.intake, plain, place)
    }

    pub fn open_intake(&self, sealed: &[u8], place: &str) -> Result<Vec<u8>, CryptoError> {
        open_with(&self.intake, sealed, place)
    }

    /// A keyed fingerprint for looking up an identifier without storing it in clear.
    pub fn blind(&self, label: &str, text: &str) -> Vec<u8> {
        let mut input = label.as_bytes().to_vec();
        input.push(0);
        input.extend_from_slice(text.as_bytes());
        derive(&self.blind, &input)[..16].to_vec()
    }

    /// A new athlete key and its wrapped form for the store.
    pub fn new_athlete_key(&self, athlete: &str) -> Result<(AthleteKey, Vec<u8>), CryptoError> {
        let data: Bytes32 = random()?;
        let wrapped = seal_with(&self.wrap, &data, &format!("keys.athlete_key|wrapped|{athlete}"))?;
        Ok((AthleteKey::new(data), wrapped))
    }

    pub fn unwrap_athlete_key(&self, wrapped: &[u8], athlete: &str) -> Result<AthleteKey, CryptoError> {
        let data = open_with(&self.wrap, wrapped, &format!("keys.athlete_key|wrapped|{athlete}"))?;
        Ok(AthleteKey::new(data.try_into().map_err(|_| CryptoError::DoesNotOpen)?))
    }
}

/// The key of one athlete: seals their text and hashes their words.
#[derive(Clone)]
pub struct AthleteKey {
    data: Bytes32,
    index: Bytes32,
}

impl std::fmt::Debug for AthleteKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AthleteKey(…)")
    }
}

impl AthleteKey {
    fn new(data: Bytes32) -> Self {
        Self {
            index: derive(&data, b"index"),
            data,
        }
    }

    pub fn seal(&self, plain: &[u8], place: &str) -> Result<Vec<u8>, CryptoError> {
        seal_with(&self.data, plain, place)
    }

    pub fn open(&self, sealed: &[u8], place: &str) -> Result<Vec<u8>, CryptoError> {
        open_with(&self.data, sealed, place)
    }

    /// Eight bytes that stand for a word of this athlete. Equal words give equal hashes within
    /// one athlete and unrelated ones between two: equality and frequency leak, words do not.
    pub fn term_hash(&self, term: &str) -> i64 {
        let digest = derive(&self.index, term.as_bytes());
        let mut first = [0; 8];
        first.copy_from_slice(&digest[..8]);
        i64::from_le_bytes(first)
    }

    /// A fingerprint for uniqueness of sealed values, such as a file's content.
    pub fn fingerprint(&self, bytes: &[u8]) -> Vec<u8> {
        derive(&derive(&self.index, b"fingerprint"), bytes).to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault() -> Vault {
        Vault::new(&[7; 32])
    }

    #[test]
    fn a_value_opens_only_at_its_place_and_with_its_key() {
        let (key, wrapped) = vault().new_athlete_key("a").unwrap();
        let sealed = key.seal("salut".as_bytes(), "message|body|a|1").unwrap();
        assert_eq!(key.open(&sealed, "message|body|a|1").unwrap(), "salut".as_bytes());
        assert!(key.open(&sealed, "message|body|a|2").is_err());
        let again = vault().unwrap_athlete_key(&wrapped, "a").unwrap();
        assert_eq!(again.open(&sealed, "message|body|a|1").unwrap(), "salut".as_bytes());
        assert!(vault().unwrap_athlete_key(&wrapped, "b").is_err());
        let (other, _) = vault().new_athlete_key("a").unwrap();
        assert!(other.open(&sealed, "message|body|a|1").is_err());
        for i in 0..sealed.len() {
            let mut broken = sealed.clone();
            broken[i] ^= 1;
            assert!(key.open(&broken, "message|body|a|1").is_err(), "byte {i}");
        }
    }

    #[test]
    fn hashes_differ_between_athletes_and_agree_within_one() {
        let (a, _) = vault().new_athlete_key("a").unwrap();
        let (b, _) = vault().new_athlete_key("b").unwrap();
        assert_eq!(a.term_hash("tendon"), a.term_hash("tendon"));
        assert_ne!(a.term_hash("tendon"), b.term_hash("tendon"));
        assert_ne!(a.term_hash("tendon"), a.term_hash("genou"));
    }

    #[test]
    fn a_malformed_master_key_is_refused() {
        for text in ["", "00", &"g".repeat(64), &"é".repeat(32), &"0".repeat(63)] {
            assert!(
                matches!(Vault::from_hex(text), Err(CryptoError::MalformedKey)),
                "{text}"
            );
        }
        assert!(Vault::from_hex(&format!("{}\n", "0a".repeat(32))).is_ok());
        assert_ne!(vault().check_value(), Vault::new(&[8; 32]).check_value());
    }
}
