#!/usr/bin/env bash
# Builds the bundle for macOS, for both kinds of processor: target/macos/. Runs on macOS, in the release workflow; it has not
# been tried.
set -euo pipefail
cd "$(dirname "$0")/../../.."

version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
bundle=target/macos/Pasqyra.app/Contents
programs=()
for triple in aarch64-apple-darwin x86_64-apple-darwin; do
    cargo build --release --locked --target $triple
    programs+=("target/$triple/release/pasqyra")
done
rm -rf target/macos
mkdir -p "$bundle/MacOS" "$bundle/Resources"
lipo -create -output "$bundle/MacOS/pasqyra" "${programs[@]}"
sed "s/@VERSION@/$version/" assets/packaging/macos/Info.plist >"$bundle/Info.plist"
plutil -lint "$bundle/Info.plist"
cp assets/icons/pasqyra.icns LICENSE "$bundle/Resources/"
assets/packaging/third-party.py --target aarch64-apple-darwin >"$bundle/Resources/third-party.txt"
# Without a developer's certificate the bundle is signed by nobody, which Apple's processors ask for at least.
codesign --force --sign - target/macos/Pasqyra.app
ditto -c -k --keepParent target/macos/Pasqyra.app "target/macos/pasqyra-$version-macos.zip"
