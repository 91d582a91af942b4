//! Files a terminal leaves on the disk: pictures and exports, in clear, where their owner opens them. A folder for each
//! athlete, closed to other accounts of the machine, and gone with the athlete.

use std::fs::{self, DirBuilder, File, Permissions};
use std::io::{Result, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// The folder of all of them, below the home of the program.
pub const FOLDER: &str = "pictures";

/// Writes a file into the owner's folder and returns its path. A name that leads elsewhere is cut to its end.
pub fn put(all: &Path, owner: &str, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let folder = all.join(last(owner).unwrap_or_default());
    DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
    for made in [all, folder.as_path()] {
        fs::set_permissions(made, Permissions::from_mode(0o700))?;
    }
    let path = folder.join(last(name).unwrap_or_else(|| "allure".into()));
    let mut file = File::options()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&path)?;
    file.set_permissions(Permissions::from_mode(0o600))?;
    file.write_all(bytes)?;
    Ok(path)
}

fn last(name: &str) -> Option<PathBuf> {
    Path::new(name).file_name().map(PathBuf::from)
}

/// Removes everything of an owner. Nothing there is no failure.
pub fn remove(all: &Path, owner: &str) -> Result<()> {
    let Some(folder) = last(owner) else { return Ok(()) };
    match fs::remove_dir_all(all.join(folder)) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_owners_of_one_name_keep_their_files_apart_and_closed() {
        let home = tempfile::tempdir().unwrap();
        let all = home.path().join(FOLDER);
        let ana = put(&all, "ana", "week.png", b"a").unwrap();
        let bea = put(&all, "bea", "../../week.png", b"b").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(
            (fs::read(&ana).unwrap(), fs::read(&bea).unwrap()),
            (b"a".to_vec(), b"b".to_vec())
        );
        assert_eq!(
            (mode(&ana), mode(ana.parent().unwrap()), mode(&all)),
            (0o600, 0o700, 0o700)
        );
        assert!(bea.starts_with(all.join("bea")));
        remove(&all, "ana").unwrap();
        remove(&all, "ana").unwrap();
        remove(&all, "").unwrap();
        assert_eq!((ana.exists(), bea.exists()), (false, true));
    }
}
