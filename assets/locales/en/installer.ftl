# The installer for Windows. The program itself does not hold these; assets/packaging/windows/texts.py hands them to it.

installer-register = Pasqyra register
installer-welcome = Pasqyra is installed for you alone, without an administrator. The registers that you have stay where they are.
installer-finished = Pasqyra is ready. Double-click a register, or find Pasqyra in the Start menu.
installer-uninstalling = Pasqyra will be removed from this computer. Your registers stay where they are.
installer-is-running = Pasqyra is open. Close it, then try again; everything typed is kept.
