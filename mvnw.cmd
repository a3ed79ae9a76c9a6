@echo off
rem Runs the Maven that .mvn\wrapper\maven-wrapper.properties names; the first time it fetches and checks it.
rem Where from, and why so: docs/decisions/0007-maven-wrapper.md
rem   MVNW_REPOURL      base address of a Maven repository to fetch it from
rem   MAVEN_USER_HOME   where it is kept, instead of %USERPROFILE%\.m2
rem Needs curl.exe, tar.exe and certutil.exe, which are parts of Windows 10 and later.
setlocal EnableExtensions DisableDelayedExpansion

set "SETTINGS=%~dp0.mvn\wrapper\maven-wrapper.properties"
for /f "usebackq eol=# tokens=1,* delims==" %%a in ("%SETTINGS%") do (
  if "%%a"=="mavenVersion" set "VERSION=%%b"
  if "%%a"=="distributionUrl" set "DISTRIBUTION=%%b"
  if "%%a"=="distributionSha512Sum" set "CHECKSUM=%%b"
)
if not defined VERSION goto incomplete
if not defined DISTRIBUTION goto incomplete
if not defined CHECKSUM goto incomplete

if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "ARCHIVE=apache-maven-%VERSION%-bin.tar.gz"
set "PARENT=%MAVEN_USER_HOME%\wrapper\dists\apache-maven-%VERSION%-bin"
rem Part of the checksum is in the name, so that a changed archive is never mistaken for the old one.
set "HOME_OF_MAVEN=%PARENT%\%CHECKSUM:~0,12%"
if exist "%HOME_OF_MAVEN%\bin\mvn.cmd" goto run

set "WORK=%MAVEN_USER_HOME%\wrapper\dists\.fetching.%RANDOM%%RANDOM%"
mkdir "%WORK%" || exit /b 1
echo mvnw: fetching Maven %VERSION% 1>&2
if defined MVNW_REPOURL set "DISTRIBUTION=%MVNW_REPOURL%/org/apache/maven/apache-maven/%VERSION%/%ARCHIVE%"
if defined MVNW_REPOURL goto download
where mvn >nul 2>nul || goto download
rem A Maven of any version brings the archive from wherever its own settings say.
pushd "%WORK%"
call mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy "-Dartifact=org.apache.maven:apache-maven:%VERSION%:tar.gz:bin" "-DoutputDirectory=%WORK%" >nul 2>nul
popd
if exist "%WORK%\%ARCHIVE%" goto check

:download
curl.exe -fsSL --retry 2 -o "%WORK%\%ARCHIVE%" "%DISTRIBUTION%" || goto unreachable

:check
certutil.exe -hashfile "%WORK%\%ARCHIVE%" SHA512 | findstr.exe /i /x "%CHECKSUM%" >nul || goto differs
tar.exe -xzf "%WORK%\%ARCHIVE%" -C "%WORK%" || goto failed
if not exist "%PARENT%" mkdir "%PARENT%"
move "%WORK%\apache-maven-%VERSION%" "%HOME_OF_MAVEN%" >nul 2>nul
if not exist "%HOME_OF_MAVEN%\bin\mvn.cmd" goto failed
rmdir /s /q "%WORK%"

:run
rem The system's own Maven, if it announces itself, must not be taken for ours.
set "MAVEN_HOME="
set "M2_HOME="
call "%HOME_OF_MAVEN%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%

:incomplete
echo mvnw: %SETTINGS% is incomplete 1>&2
exit /b 1

:unreachable
echo mvnw: Maven %VERSION% cannot be fetched. Set MVNW_REPOURL to a Maven repository that is reachable from here, or install any Maven. 1>&2
goto failed

:differs
echo mvnw: %ARCHIVE% is not the archive that %SETTINGS% names (SHA-512 differs) 1>&2

:failed
rmdir /s /q "%WORK%" 2>nul
exit /b 1
