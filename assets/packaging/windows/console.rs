//! `pasqyra.com`: the commands of Pasqyra in a console of Windows.
//!
//! `pasqyra.exe` opens its window without a console, and a program of that kind can neither write into the console
//! that it was called from nor be waited for there. Windows looks for `.com` before `.exe`: who types `pasqyra report …`
//! calls this, which calls the program beside it, passes on what it says, and ends as it ends.

use std::{
    env,
    io::{self, Read, Write},
    process::{Command, ExitCode, Stdio},
    thread,
};

/// Passes on what is said, as soon as it is said. A reader that has gone is no failure of the command.
fn pass_on(mut from: impl Read, mut to: impl Write) {
    let _ = io::copy(&mut from, &mut to);
    let _ = to.flush();
}

fn main() -> io::Result<ExitCode> {
    let program = env::current_exe()?.with_extension("exe");
    let mut command = Command::new(program);
    command.args(env::args_os().skip(1)).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    let said = child.stdout.take().map(|from| thread::spawn(|| pass_on(from, io::stdout())));
    let refused = child.stderr.take().map(|from| thread::spawn(|| pass_on(from, io::stderr())));
    for passing in [said, refused].into_iter().flatten() {
        let _ = passing.join();
    }
    let code = child.wait()?.code().unwrap_or(2);
    Ok(ExitCode::from(u8::try_from(code).unwrap_or(2)))
}
