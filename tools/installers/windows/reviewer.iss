; Inno Setup 6: installs for one user without asking for an administrator, or for all.
[Setup]
AppId={{6E1B7C0C-5D0B-4C38-9B1E-3A1F6D2C9E57}
AppName=Reviewer
AppVersion={#Version}
AppPublisher=Reviewer
DefaultDirName={autopf}\Reviewer
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
OutputBaseFilename={#Name}
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\Reviewer window.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[InstallDelete]
Type: filesandordirs; Name: "{app}\lib"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Reviewer"; Filename: "{app}\Reviewer window.exe"; AppUserModelID: "Reviewer.Reviewer"

[Registry]
Root: HKA; Subkey: "Software\Classes\.review"; ValueType: string; ValueData: "Reviewer.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Reviewer.Project"; ValueType: string; ValueData: "Review project"; Flags: uninsdeletekey
; Recent projects in the menu of the taskbar: the same name as in reviewer/system/desktop.py.
Root: HKA; Subkey: "Software\Classes\Reviewer.Project"; ValueType: string; ValueName: "AppUserModelID"; ValueData: "Reviewer.Reviewer"
Root: HKA; Subkey: "Software\Classes\.review\OpenWithProgids"; ValueType: string; ValueName: "Reviewer.Project"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Reviewer.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\Reviewer window.exe,0"
Root: HKA; Subkey: "Software\Classes\Reviewer.Project\shell\open\command"; ValueType: string; ValueData: """{app}\Reviewer window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\reviewer.exe"; ValueType: string; ValueData: "{app}\reviewer.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\Reviewer window.exe"; Description: "{cm:LaunchProgram,Reviewer}"; Flags: nowait postinstall skipifsilent
