//! Puts the icons, the version and the manifest into the Windows program. Elsewhere there is nothing to do.
//!
//! It calls `windres` itself: that is one command, and the crates that call it bring a dozen others into every build.

use std::{env, error::Error, fs, path::Path, process::Command};

const RESOURCES: &str = "assets/packaging/windows/pasqyra.rc";

fn main() -> Result<(), Box<dyn Error>> {
    for file in [RESOURCES, "assets/packaging/windows/pasqyra.manifest", "assets/icons/pasqyra.ico"] {
        println!("cargo:rerun-if-changed={file}");
    }
    if env::var("CARGO_CFG_TARGET_OS")? != "windows" || env::var("CARGO_CFG_TARGET_ENV")? != "gnu" {
        return Ok(());
    }
    let version = env::var("CARGO_PKG_VERSION")?;
    let out = env::var("OUT_DIR")?;
    let (script, object) = (Path::new(&out).join("pasqyra.rc"), Path::new(&out).join("resources.o"));
    let numbers = version.split(['.', '-']).take(3).collect::<Vec<_>>().join(",");
    let resources = fs::read_to_string(RESOURCES)?.replace("@VERSION@", &version).replace("@NUMBERS@", &numbers);
    fs::write(&script, resources)?;
    // The same program has another name where it does not cross over.
    let windres = if cfg!(windows) { "windres" } else { "x86_64-w64-mingw32-windres" };
    let status = Command::new(windres)
        .args(["--output-format=coff", "--codepage=65001", "--include-dir=assets/icons"])
        .args(["--include-dir=assets/packaging/windows"])
        .arg(&script)
        .arg(&object)
        .status()
        .map_err(|error| format!("{windres} is needed for the program's icon and version: {error}"))?;
    if !status.success() {
        return Err(format!("{windres}: {status}").into());
    }
    println!("cargo:rustc-link-arg-bins={}", object.display());
    Ok(())
}
