; The installer of one person: no administrator, no question but to begin. It puts the program where Windows keeps the
; programs of a person, opens registers with it, adds it to the Start menu, and takes all of that away again. Registers
; are never touched, by neither.

; As the program, for 64-bit Windows alone.
Target amd64-unicode
!include MUI2.nsh
!include FileFunc.nsh

!define PROGID "Pasqyra.Register"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Pasqyra"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\pasqyra.exe"

Name "Pasqyra"
OutFile "${OUT}\pasqyra-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Pasqyra"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Pasqyra"
VIAddVersionKey FileDescription "Pasqyra"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "MIT"

!define MUI_ICON "..\..\icons\pasqyra.ico"
!define MUI_UNICON "..\..\icons\pasqyra.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "..\..\icons\setup.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "..\..\icons\setup.bmp"
!define MUI_WELCOMEPAGE_TEXT "$(welcome)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\pasqyra.exe"
!define MUI_FINISHPAGE_TEXT "$(finished)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(uninstalling)"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first is for those whose Windows speaks none of them.
!insertmacro MUI_LANGUAGE Albanian
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE SerbianLatin
!insertmacro MUI_LANGUAGE Turkish
!insertmacro MUI_LANGUAGE Bosnian
!include "${OUT}\texts.nsh"

; A program that runs cannot be replaced or deleted: it is asked to be closed first, and what is being typed is kept.
!macro WaitUntilClosed
  ${Do}
    ClearErrors
    ${IfNot} ${FileExists} "$INSTDIR\pasqyra.exe"
      ${Break}
    ${EndIf}
    FileOpen $0 "$INSTDIR\pasqyra.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(is_running)" /SD IDCANCEL IDRETRY +3
      SetErrorLevel 3
      Quit
  ${Loop}
!macroend

; Explorer shows the new icon and the new program at once.
!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section
  !insertmacro WaitUntilClosed
  SetOutPath "$INSTDIR"
  File "${OUT}\pasqyra.exe"
  File "${OUT}\pasqyra.com"
  File "${OUT}\third-party.txt"
  File "..\..\..\LICENSE"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Pasqyra.lnk" "$INSTDIR\pasqyra.exe"

  WriteRegStr HKCU "Software\Classes\.pasqyra" "" "${PROGID}"
  WriteRegStr HKCU "Software\Classes\.pasqyra\OpenWithProgids" "${PROGID}" ""
  WriteRegStr HKCU "Software\Classes\${PROGID}" "" "$(register)"
  WriteRegStr HKCU "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\pasqyra.exe,1"
  WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\pasqyra.exe" "%1"'
  WriteRegStr HKCU "${APP_PATH}" "" "$INSTDIR\pasqyra.exe"

  WriteRegStr HKCU "${UNINSTALL}" DisplayName "Pasqyra"
  WriteRegStr HKCU "${UNINSTALL}" DisplayVersion "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" DisplayIcon "$INSTDIR\pasqyra.exe"
  WriteRegStr HKCU "${UNINSTALL}" Publisher "Pasqyra"
  WriteRegStr HKCU "${UNINSTALL}" InstallLocation "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" NoModify 1
  WriteRegDWORD HKCU "${UNINSTALL}" NoRepair 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" EstimatedSize "$0"
  !insertmacro TellExplorer
SectionEnd

Section Uninstall
  !insertmacro WaitUntilClosed
  ; Each file by its name, and folders only where they are empty then: whatever else somebody put there stays.
  Delete "$INSTDIR\pasqyra.exe"
  Delete "$INSTDIR\pasqyra.com"
  Delete "$INSTDIR\third-party.txt"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Pasqyra.lnk"
  ; What the program remembers of the person, and its log.
  Delete "$APPDATA\Pasqyra\config\settings.json"
  Delete "$APPDATA\Pasqyra\config\settings.damaged.json"
  Delete "$APPDATA\Pasqyra\config\settings.trying"
  RMDir "$APPDATA\Pasqyra\config"
  RMDir "$APPDATA\Pasqyra"
  Delete "$LOCALAPPDATA\Pasqyra\data\pasqyra.log"
  Delete "$LOCALAPPDATA\Pasqyra\data\pasqyra.older.log"
  RMDir "$LOCALAPPDATA\Pasqyra\data"
  RMDir "$LOCALAPPDATA\Pasqyra"

  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${APP_PATH}"
  DeleteRegKey HKCU "Software\Classes\${PROGID}"
  DeleteRegValue HKCU "Software\Classes\.pasqyra\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.pasqyra\OpenWithProgids"
  ; Another program may open registers by now.
  ReadRegStr $0 HKCU "Software\Classes\.pasqyra" ""
  ${If} $0 == "${PROGID}"
    DeleteRegValue HKCU "Software\Classes\.pasqyra" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "Software\Classes\.pasqyra"
  !insertmacro TellExplorer
SectionEnd
