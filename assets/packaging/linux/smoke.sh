#!/usr/bin/env bash
# Tries the package of build.sh on this machine: its parts are valid, it installs with all that it names, a register opens
# by its file type, and after it is removed nothing is left. Needs root.
#
# Needs Debian's desktop-file-utils, appstream, shared-mime-info, libglib2.0-bin, xdg-utils, lintian, xvfb and xdotool.
set -euo pipefail
cd "$(dirname "$0")/../../.."

fail() {
    echo "smoke: $*" >&2
    exit 1
}
package=$(ls -t "${CARGO_TARGET_DIR:-target}"/debian/pasqyra_*.deb | head -1)
[[ -f $package ]] || fail "no package: run build.sh first"
installed() {
    [[ $(dpkg-query --show --showformat '${db:Status-Status}' pasqyra 2>/dev/null) == installed ]]
}
! installed || fail "the package is installed here already"
work=$(mktemp -d)
pids=()
cleanup() {
    local code=$?
    for pid in "${pids[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    ! installed || dpkg --purge pasqyra >/dev/null || true
    rm -rf "$work"
    exit $code
}
trap cleanup EXIT
export HOME=$work DEBIAN_FRONTEND=noninteractive
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME WAYLAND_DISPLAY

desktop-file-validate assets/packaging/linux/pasqyra.desktop
appstreamcli validate --no-net --pedantic assets/packaging/linux/org.pasqyra.pasqyra.metainfo.xml
lintian --allow-root --fail-on error --suppress-tags no-changelog,no-manual-page "$package"

apt-get install -y -qq --no-install-recommends "$(realpath "$package")" >/dev/null
installed || fail "it is not installed"
pasqyra sample "$work/prizren.pasqyra" >/dev/null
# What file managers take a file for.
type_of() {
    gio info --attributes=standard::content-type "$1" | sed -n 's/.*standard::content-type: //p'
}
type=$(type_of "$work/prizren.pasqyra")
[[ $type == application/x-pasqyra ]] || fail "a register is taken for $type"
cp "$work/prizren.pasqyra" "$work/renamed"
type=$(type_of "$work/renamed")
[[ $type == application/x-pasqyra ]] || fail "a register by another name is taken for $type"
program=$(xdg-mime query default application/x-pasqyra)
[[ $program == pasqyra.desktop ]] || fail "a register is opened by $program"

Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
pids+=($!)
for _ in {1..100}; do
    [[ -s $work/display ]] && break
    sleep 0.1
done
DISPLAY=:$(<"$work/display")
export DISPLAY
# As a file manager does with a double-click: the line Exec of the entry that the file type leads to.
command=$(sed -n 's/^Exec=\(.*\) %f$/\1/p' "/usr/share/applications/$program")
"$command" "$work/prizren.pasqyra" &
pids+=($!)
for _ in {1..150}; do
    xdotool search --onlyvisible --name Prizren >/dev/null 2>&1 && break
    sleep 0.2
done
xdotool search --onlyvisible --name Prizren >/dev/null || fail "no window shows the register"
kill "${pids[1]}"

dpkg --purge pasqyra >/dev/null
left=$(find /usr/bin /usr/share/applications /usr/share/mime /usr/share/metainfo /usr/share/icons /usr/share/doc \
    -iname '*pasqyra*')
[[ -z $left ]] || fail "this is left: $left"
[[ -f $work/prizren.pasqyra ]] || fail "the register is gone"
echo "the package installs, opens a register, and is removed without a trace"
