#!/usr/bin/env bash
# Builds what people on Windows install, on Debian: target/windows/ then holds the program (pasqyra.exe), the commands for
# a console (pasqyra.com), a zip to unpack anywhere, and the installer of one person.
#
# Needs rustup and Debian's gcc-mingw-w64-x86-64, nsis, zip and python3.
set -euo pipefail
cd "$(dirname "$0")/../../.."

triple=x86_64-pc-windows-gnu
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
target=${CARGO_TARGET_DIR:-target}
out=$target/windows
# The same sources give the same bytes: what is stamped is stamped with the commit's time.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH

rustup target list --installed | grep -qx $triple || rustup target add $triple
cargo build --release --locked --target $triple
rm -rf "$out"
mkdir -p "$out"
cp "$target/$triple/release/pasqyra.exe" "$out/"
rustc --edition 2024 --target $triple -C opt-level=s -C panic=abort -C strip=symbols -o "$out/pasqyra.com" \
    assets/packaging/windows/console.rs

# A window without a console, with its version and icons in it.
headers=$(x86_64-w64-mingw32-objdump -p "$out/pasqyra.exe")
grep -q 'Subsystem.*Windows GUI' <<<"$headers" || {
    echo "pasqyra.exe opens a console" >&2
    exit 1
}
strings --encoding=l "$out/pasqyra.exe" | grep -A1 '^ProductVersion$' | grep -qx "$version" || {
    echo "pasqyra.exe does not say its version" >&2
    exit 1
}
# Nothing beside Windows itself is loaded: no library of the compiler, no runtime to install first.
for program in "$out/pasqyra.exe" "$out/pasqyra.com"; do
    while read -r library; do
        case ${library,,} in
            api-ms-win-* | advapi32.dll | bcrypt.dll | bcryptprimitives.dll | combase.dll | comctl32.dll | comdlg32.dll | \
                crypt32.dll | d3d12.dll | d3dcompiler_47.dll | dcomp.dll | dwmapi.dll | dxgi.dll | gdi32.dll | imm32.dll | \
                kernel32.dll | msvcrt.dll | ntdll.dll | ole32.dll | oleaut32.dll | opengl32.dll | propsys.dll | secur32.dll | setupapi.dll | \
                shell32.dll | shlwapi.dll | uiautomationcore.dll | user32.dll | userenv.dll | uxtheme.dll | winmm.dll | \
                ws2_32.dll) ;;
            *)
                echo "$program needs $library, which Windows does not have" >&2
                exit 1
                ;;
        esac
    done < <(x86_64-w64-mingw32-objdump -p "$program" | sed -n 's/^\s*DLL Name: //p')
done

assets/packaging/third-party.py --target $triple >"$out/third-party.txt"
folder=pasqyra-$version-windows-x64
mkdir "$out/$folder"
cp "$out/pasqyra.exe" "$out/pasqyra.com" "$out/third-party.txt" LICENSE "$out/$folder/"
find "$out/$folder" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
(cd "$out" && find "$folder" -type f | LC_ALL=C sort | TZ=UTC zip -q -X -9 "$folder.zip" -@)
rm -r "${out:?}/$folder"

assets/packaging/windows/texts.py >"$out/texts.nsh"
makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DOUT="$(realpath "$out")" assets/packaging/windows/pasqyra.nsi
rm "$out/texts.nsh"
ls -l "$out"
