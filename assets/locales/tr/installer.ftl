# The installer for Windows. The program itself does not hold these; assets/packaging/windows/texts.py hands them to it.

installer-register = Pasqyra kayıt defteri
installer-welcome = Pasqyra yalnızca sizin için, yönetici hakkı gerekmeden kurulur. Var olan kayıt defterleriniz oldukları yerde kalır.
installer-finished = Pasqyra hazır. Bir kayıt defterine çift tıklayın veya Pasqyra uygulamasını Başlat menüsünde bulun.
installer-uninstalling = Pasqyra bu bilgisayardan kaldırılacak. Kayıt defterleriniz oldukları yerde kalır.
installer-is-running = Pasqyra açık. Kapatın, sonra yeniden deneyin; yazılan her şey korunur.
