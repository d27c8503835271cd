# The installer for Windows. The program itself does not hold these; assets/packaging/windows/texts.py hands them to it.

installer-register = Regjistër i programit Pasqyra
installer-welcome = Pasqyra instalohet vetëm për ju, pa të drejta administratori. Regjistrat që keni mbeten aty ku janë.
installer-finished = Pasqyra është gati. Hapeni një regjistër me klikim të dyfishtë, ose gjejeni programin Pasqyra në menynë Start.
installer-uninstalling = Pasqyra do të hiqet nga ky kompjuter. Regjistrat tuaj mbeten aty ku janë.
installer-is-running = Pasqyra është e hapur. Mbylleni, pastaj provoni sërish; çdo gjë e shkruar ruhet.
