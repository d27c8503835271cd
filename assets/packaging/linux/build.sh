#!/usr/bin/env bash
# Builds the package for Debian and its kin: target/debian/pasqyra_*.deb.
#
# Needs cargo-deb (cargo install --locked cargo-deb) and Debian's python3 and dpkg-dev.
set -euo pipefail
cd "$(dirname "$0")/../../.."

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
target=${CARGO_TARGET_DIR:-target}
cargo build --release --locked
assets/packaging/third-party.py >"$target/release/third-party.txt"
cargo deb --no-build --locked
