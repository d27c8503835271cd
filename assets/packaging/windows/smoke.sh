#!/usr/bin/env bash
# Tries the installer and the program of build.sh as a person does, under Wine on a display of its own: installs it, opens a
# register by a double-click, types a hearing, exports, closes; then without OpenGL, with a defect, and uninstalls it.
# Leaves pictures in target/windows/smoke/. Ends with 1, and with what is wrong, at the first thing that is.
#
# Needs Debian's wine, wine64, xvfb, xdotool, imagemagick, gcc-mingw-w64-x86-64, python3, libgl1-mesa-dri,
# mesa-vulkan-drivers and libvulkan1.
set -euo pipefail
cd "$(dirname "$0")/../../.."

version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
out=$(realpath "${CARGO_TARGET_DIR:-target}")/windows
pictures=$out/smoke
work=$(mktemp -d)
rm -rf "$pictures"
mkdir -p "$pictures" "$work/home"
# Of this run alone: settings, registers, and what Wine takes for Windows.
export HOME=$work/home WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES='mscoree=;mshtml=;winemenubuilder.exe='
unset WAYLAND_DISPLAY PASQYRA_LANG
displays=()

cleanup() {
    local code=$?
    if ((code)) && [[ -n ${DISPLAY:-} ]]; then
        picture failed || true
    fi
    wineserver -k || true
    for display in "${displays[@]}"; do
        kill "$display" 2>/dev/null || true
    done
    wait
    rm -rf "$work"
    exit $code
}
trap cleanup EXIT

say() {
    printf '%4d s  %s\n' "$SECONDS" "$*"
}
fail() {
    echo "smoke: $*" >&2
    exit 1
}

# Starts a display, with more arguments for it, and takes it.
display() {
    Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp -noreset -r "$@" 3>"$work/display" 2>/dev/null &
    displays+=($!)
    for _ in {1..100}; do
        [[ -s $work/display ]] && break
        sleep 0.1
    done
    DISPLAY=:$(<"$work/display")
    export DISPLAY
    rm "$work/display"
}
picture() {
    import -window root "$pictures/$1.png"
}

# The window whose title holds a text, once there is one; it gets the keyboard.
window() {
    local found
    for _ in {1..600}; do
        found=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -1) || true
        if [[ -n $found ]]; then
            xdotool windowfocus --sync "$found"
            sleep 3
            return
        fi
        sleep 0.2
    done
    fail "no window with “$1” in its title"
}
# Waits for what a command finds.
wait_for() {
    local what=$1
    shift
    for _ in {1..300}; do
        "$@" >/dev/null 2>&1 && return
        sleep 0.2
    done
    fail "$what"
}
key() {
    for name in "$@"; do
        xdotool key --delay 60 "$name"
        sleep 0.4
    done
}
type_text() {
    xdotool type --delay 60 "$1"
    sleep 0.4
}
# Whether no program of Wine's runs whose command line matches.
none_runs() {
    ! pgrep -f "$1" >/dev/null
}
closed() {
    wait_for "the program does not end" none_runs 'Pasqyra.pasqyra\.exe'
}
registry() {
    wine reg query "$@" 2>/dev/null | tr -d '\r'
}

display
say "Wine is set up"
wineboot -i >/dev/null 2>&1
wineserver -w
x86_64-w64-mingw32-gcc -shared -O1 -o "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" \
    assets/packaging/windows/bcryptprimitives.c -ladvapi32
# Folders of its own, and not those of this machine.
user=$(echo "$WINEPREFIX"/drive_c/users/*/AppData)
user=${user%/AppData}
for folder in Desktop Documents; do
    rm -rf "${user:?}/$folder"
    mkdir "$user/$folder"
done
settings=$user/AppData/Roaming/Pasqyra/config/settings.json
log=$user/AppData/Local/Pasqyra/data/pasqyra.log
installed=$user/AppData/Local/Programs/Pasqyra

# Albanian, whatever this machine speaks.
forget_settings() {
    mkdir -p "${settings%/*}"
    echo '{ "language": "sq", "report_language": "sq" }' >"$settings"
    # What was being tried when a defect ended the program is no crash of a driver.
    rm -f "${settings%.json}.trying"
}
forget_settings

say "the installer shows itself, and installs"
wine "$out/pasqyra-$version-setup.exe" &
window Pasqyra
picture 1-installer
key Escape
wait_for "the installer does not close" none_runs "pasqyra-$version-setup.exe"
wine "$out/pasqyra-$version-setup.exe" /S
for file in pasqyra.exe pasqyra.com uninstall.exe LICENSE third-party.txt; do
    [[ -f $installed/$file ]] || fail "$file is not installed"
done
[[ -f $user/AppData/Roaming/Microsoft/Windows/'Start Menu'/Programs/Pasqyra.lnk ]] || fail "no entry in the Start menu"
registry 'HKCU\Software\Classes\.pasqyra' /ve | grep -q Pasqyra.Register || fail "registers are not opened by the program"

# Wine 8 looks for what opens a file among what is installed for everyone, and not, as Windows does, among what is
# installed for this person first.
for class in .pasqyra Pasqyra.Register; do
    wine reg copy 'HKCU\Software\Classes\'"$class" 'HKLM\Software\Classes\'"$class" /s /f >/dev/null
done

say "a command in a console"
register="$user/Desktop/Prizren ë 2023.pasqyra"
wine "$installed/pasqyra.com" sample 'C:\users\'"${user##*/}"'\Desktop\Prizren ë 2023.pasqyra' >/dev/null ||
    fail "no sample register"
[[ -f $register ]] || fail "the sample register is not there"
said=$(wine "$installed/pasqyra.com" check "$(winepath -w "$register")" --year 2023 2>/dev/null) && code=0 || code=$?
((code == 1)) || fail "check ended with $code"
[[ $(wc -l <<<"$said") -gt 3 ]] || fail "check said nothing in the console: $said"
said=$(wine "$installed/pasqyra.com" --renderer steam 2>&1) && fail "a renderer that is none was taken"
grep -q 'glow, wgpu, wgpu-cpu' <<<"$said" || fail "the renderers are not named: $said"

say "a double-click opens the register, drawn by OpenGL"
wine start "$(winepath -w "$register")"
window Prizren
picture 2-double-click
grep -q '"renderer": "glow"' "$settings" || fail "OpenGL is not remembered: $(<"$settings")"
! grep -q '\\\\\\\\?' "$settings" || fail "a path is kept that nobody knows: $(<"$settings")"

say "a hearing is typed, the report and the tables are exported"
key ctrl+3 ctrl+Return
type_text 'Degjim ne Zhur'
key Tab
type_text Shkolla
key Tab
type_text 5.3.2023
key Tab
type_text 6
key Tab
type_text 14
key Return
picture 3-typed
for words in html excel; do
    key ctrl+k
    type_text "$words"
    key Return
    sleep 2
done
picture 4-exported
key ctrl+q
closed
exports=$(find "$user/Documents" -type f | sort)
grep -q '\.html$' <<<"$exports" || fail "no report: $exports"
(($(grep -c '\.csv$' <<<"$exports") == 6)) || fail "not six tables: $exports"
activities=$(grep aktivitetet <<<"$exports")
grep -q 'Degjim ne Zhur;;;Shkolla;05.03.2023;;;;6;14;;20;' "$activities" || fail "the hearing is not in the table"
grep -q 'Degjim ne Zhur' "$(grep '\.html$' <<<"$exports")" || fail "the hearing is not in the report"
[[ -z $(find "$user/Desktop" -name '.*') ]] || fail "something is left beside the register"

say "a defect is told in a box, with the log"
PASQYRA_DEFECT=1 wine start "$(winepath -w "$register")"
wait_for "the defect is not in the log" grep -q 'a defect of the program' "$log"
window '^Pasqyra$'
picture 5-defect
key Return
closed

say "without OpenGL the window is drawn by Vulkan"
wineserver -k
wineserver -w
forget_settings
display -extension GLX
wine start "$(winepath -w "$register")"
window Prizren
picture 6-vulkan
grep -q '"renderer": "wgpu"' "$settings" || fail "Vulkan is not remembered: $(<"$settings")"
key ctrl+q
closed
wine "$installed/pasqyra.exe" --renderer wgpu-cpu "$(winepath -w "$register")" &
window Prizren
picture 7-processor
key ctrl+q
closed

say "where nothing draws, a box says so"
wine "$installed/pasqyra.exe" --renderer glow "$(winepath -w "$register")" &
window '^Pasqyra$'
picture 8-no-renderer
key Return
closed

say "it is uninstalled, and the register stays"
wine "$installed/uninstall.exe" /S
wait_for "the program is not uninstalled" test ! -e "$installed"
for key in 'HKCU\Software\Classes\.pasqyra' 'HKCU\Software\Classes\Pasqyra.Register' \
    'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Pasqyra' \
    'HKCU\Software\Microsoft\Windows\CurrentVersion\App Paths\pasqyra.exe'; do
    ! registry "$key" >/dev/null || fail "$key is still there"
done
left=$(find "$user/AppData" -iname '*pasqyra*')
[[ -z $left ]] || fail "this is left: $left"
[[ -f $register ]] || fail "the register is gone"
[[ $(find "$user/Documents" -type f | wc -l) == 7 ]] || fail "something that was exported is gone"
say "all of it works"
