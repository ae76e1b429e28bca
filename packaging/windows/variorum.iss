; Inno Setup 6: the installer for Windows, made of dist\variorum.
;   iscc /DVersion=0.1.0 packaging\windows\variorum.iss
; For one person and without an administrator, unless they ask for all users.

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0 ...
#endif
#define Name "Variorum"
#define Folder "..\..\dist\variorum"

[Setup]
; Never to change: by it a newer version finds the older one.
AppId={{6B0C6A0E-6E6B-4E0B-9E0E-3C1B7D1F5A42}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The Variorum authors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=variorum-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
UninstallDisplayIcon={app}\variorum.exe
UninstallDisplayName={#Name} {#Version}

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.Corpus=Variorum corpus
de.Corpus=Variorum-Korpus
fr.Corpus=Corpus Variorum

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "associate"; Description: "{cm:AssocFileExtension,{#Name},.variorum}"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; Libraries of the version before, which a newer one may no longer have.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\variorum.exe"; AppUserModelID: "org.variorum.Variorum"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\variorum.exe"; AppUserModelID: "org.variorum.Variorum"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.variorum\OpenWithProgids"; ValueType: string; ValueName: "Variorum.Corpus"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.variorum"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-variorum"; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Variorum.Corpus"; ValueType: string; ValueData: "{cm:Corpus}"; Flags: uninsdeletekey; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Variorum.Corpus\DefaultIcon"; ValueType: string; ValueData: "{app}\variorum.exe,0"; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Variorum.Corpus\shell\open\command"; ValueType: string; ValueData: """{app}\variorum.exe"" ""%1"""; Tasks: associate
; "Open with" for articles, without taking any ending over.
Root: HKA; Subkey: "Software\Classes\Applications\variorum.exe\shell\open\command"; ValueType: string; ValueData: """{app}\variorum.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\variorum.exe\SupportedTypes"; ValueType: string; ValueName: ".html"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\variorum.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\variorum.exe\SupportedTypes"; ValueType: string; ValueName: ".md"; ValueData: ""
; On the command line: `variorum-console compare ...`.
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\variorum.exe"; ValueType: string; ValueData: "{app}\variorum.exe"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\variorum-console.exe"; ValueType: string; ValueData: "{app}\variorum-console.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\variorum.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
