//! A file that was sent, read where it lies: in sealed parts. Nothing of it is ever written down in clear.

use std::io::{Error, Read, Result, Seek, SeekFrom};
use std::sync::{Arc, Mutex, PoisonError};

use sqlx::postgres::PgPool;
use tokio::runtime::Handle;

use crate::store::scope::Scope;
use crate::store::uploads::{self, PART_BYTES, Upload};

/// Parts kept open: the one being read, and the one an archive's list of entries is in.
const KEPT: usize = 2;

/// Why reading stopped, when it is no fault of the file: a database that is away says nothing about an archive.
#[derive(Debug, Clone, Default)]
pub struct Trouble(Arc<Mutex<Option<String>>>);

impl Trouble {
    /// `None`: every part could be had.
    pub fn told(&self) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn tell(&self, why: String) -> Error {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(why.clone());
        Error::other(why)
    }
}

/// A sent file as bytes. For threads that may wait: each part is fetched and opened when it is reached.
pub struct Parts {
    pool: PgPool,
    handle: Handle,
    scope: Scope,
    upload: Upload,
    at: u64,
    /// The part used last comes last.
    kept: Vec<(u64, Vec<u8>)>,
    trouble: Trouble,
}

impl Parts {
    /// Must be made on the runtime that the pool belongs to.
    pub fn new(pool: PgPool, scope: Scope, upload: Upload) -> Self {
        Self {
            pool,
            handle: Handle::current(),
            scope,
            upload,
            at: 0,
            kept: Vec::new(),
            trouble: Trouble::default(),
        }
    }

    pub fn trouble(&self) -> Trouble {
        self.trouble.clone()
    }

    /// Brings a part to the end of those kept.
    fn bring(&mut self, number: u64) -> Result<()> {
        if let Some(there) = self.kept.iter().position(|(n, _)| *n == number) {
            let part = self.kept.remove(there);
            self.kept.push(part);
            return Ok(());
        }
        let (pool, scope, id) = (&self.pool, &self.scope, self.upload.id);
        let fetched = self.handle.block_on(async {
            let mut db = pool.acquire().await.map_err(crate::store::StoreError::from)?;
            uploads::part(&mut db, scope, id, i32::try_from(number).unwrap_or(i32::MAX)).await
        });
        let bytes = match fetched {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Err(self.trouble.tell(format!("part {number} is gone"))),
            Err(e) => return Err(self.trouble.tell(e.to_string())),
        };
        if self.kept.len() >= KEPT {
            self.kept.remove(0);
        }
        self.kept.push((number, bytes));
        Ok(())
    }
}

impl Read for Parts {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        if self.at >= self.upload.bytes || buf.is_empty() {
            return Ok(0);
        }
        self.bring(self.at / PART_BYTES)?;
        let from = (self.at % PART_BYTES) as usize;
        let rest = self
            .kept
            .last()
            .and_then(|(_, bytes)| bytes.get(from..))
            .unwrap_or_default();
        let count = rest.len().min(buf.len());
        if count == 0 {
            return Err(self.trouble.tell("a part is shorter than it was".to_owned()));
        }
        buf[..count].copy_from_slice(&rest[..count]);
        self.at += count as u64;
        Ok(count)
    }
}

impl Seek for Parts {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        let place = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.upload.bytes.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = place.ok_or_else(|| Error::from(std::io::ErrorKind::InvalidInput))?;
        Ok(self.at)
    }
}
