# The installer for Windows. The program itself does not hold these; assets/packaging/windows/texts.py hands them to it.

installer-register = Registar programa Pasqyra
installer-welcome = Pasqyra se instalira samo za vas, bez administratora. Registri koje imate ostaju gde jesu.
installer-finished = Pasqyra je spremna. Dvaput kliknite na registar, ili pronađite program Pasqyra u meniju Start.
installer-uninstalling = Pasqyra će biti uklonjena sa ovog računara. Vaši registri ostaju gde jesu.
installer-is-running = Pasqyra je otvorena. Zatvorite je, pa pokušajte ponovo; sve što je otkucano ostaje sačuvano.
