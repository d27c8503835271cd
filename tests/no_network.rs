//! The program opens no connection by itself: in a network of its own, whose every packet is counted, it sends none.

use std::{fs, process::Command, thread, time::Duration};

use pasqyra::store;

use crate::{
    desktop::{Desktop, Stroke},
    support::{missing, sample, tool},
};

/// A network with a way out that leads nowhere and takes every packet, then what is to run in it.
const NETWORK: &str = "ip link add way type veth peer name end && \
    for end in way end; do sysctl -qw net.ipv6.conf.$end.disable_ipv6=1; done; \
    ip link set way arp off && ip addr add 10.9.9.1/24 dev way && \
    ip link set way up && ip link set end up && ip link set lo up && ip route add default dev way && exec \"$@\"";

/// The words before a command that put it into that network; `None` where the machine has no such thing.
fn in_a_network() -> Option<Vec<String>> {
    let unshare = tool("unshare")?;
    tool("ip")?;
    if !Command::new(&unshare).args(["-n", "true"]).status().is_ok_and(|status| status.success()) {
        missing("right to a network of its own");
        return None;
    }
    let words = [unshare.to_str()?, "-n", "bash", "-c", NETWORK, "network"];
    Some(words.map(str::to_owned).to_vec())
}

/// The packets that were sent by whoever is in the network of a process.
fn sent(process: &str) -> u64 {
    let devices = fs::read_to_string(format!("/proc/{process}/net/dev")).expect("the devices");
    let of_line = |line: &str| {
        let (name, numbers) = line.split_once(':')?;
        let sent = numbers.split_whitespace().nth(9)?.parse::<u64>().ok()?;
        // What the way's end sends is what the other side would.
        (name.trim() != "end").then_some(sent)
    };
    devices.lines().filter_map(of_line).sum()
}

#[test]
fn a_day_with_the_window_sends_nothing_into_any_network() {
    let (Some(network), Some(desktop)) = (in_a_network(), Desktop::start()) else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let register = folder.path().join("prizren.pasqyra");
    drop(store::Store::create(&register, &sample()).expect("a register"));
    let program = desktop.open_in(&network, &register, folder.path());
    for key in ["ctrl+3", "ctrl+Return"] {
        program.key(key);
    }
    program.press(&[Stroke::Text("Dëgjimi i ri"), Stroke::Key("Return")]);
    for key in ["ctrl+8", "ctrl+F8", "ctrl+F5", "F5", "Next", "Escape", "F1", "Escape", "ctrl+h", "ctrl+k", "Escape"] {
        program.key(key);
    }
    thread::sleep(Duration::from_secs(3));
    assert_eq!(sent(&program.process()), 0, "packets");
    program.close();
}

#[test]
fn the_network_of_that_test_would_notice_a_single_packet() {
    let Some(network) = in_a_network() else { return };
    let script = "echo x >/dev/udp/10.9.9.9/53; sleep 0.3; cat /proc/self/net/dev";
    let output = Command::new(&network[0]).args(&network[1..]).args(["bash", "-c", script]).output().expect("run");
    let said = String::from_utf8_lossy(&output.stdout);
    let way = said.lines().find(|line| line.trim_start().starts_with("way:")).expect(&said);
    assert_eq!(way.split_whitespace().nth(10), Some("1"), "{said}");
}
