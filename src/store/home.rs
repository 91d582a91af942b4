//! The folder everything of this program lies in: nobody else's business on a machine with several accounts.

use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use super::embedded::is_root;

/// Makes the folder where there is none, closed to others. One that is there keeps the modes its owner gave it.
/// As root, the account Postgres runs under must get through to its data: others may pass, and see nothing.
pub fn own(home: &Path) -> std::io::Result<()> {
    let mode = if is_root() { 0o711 } else { 0o700 };
    DirBuilder::new().recursive(true).mode(mode).create(home)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_folder_made_here_is_closed_to_others_and_one_that_is_there_is_left_alone() {
        let above = tempfile::tempdir().unwrap();
        let home = above.path().join("a").join("b");
        own(&home).unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&home) & 0o066, 0, "{:o}", mode(&home));
        std::fs::set_permissions(&home, std::fs::Permissions::from_mode(0o755)).unwrap();
        own(&home).unwrap();
        assert_eq!(mode(&home), 0o755);
    }
}
