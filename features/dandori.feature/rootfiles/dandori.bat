@echo off
rem dandori            opens the workbench
rem dandori WORD ...   does the same work without a window
setlocal
set JAVA=java
if defined JAVA_HOME set JAVA="%JAVA_HOME%\bin\java"
if "%~1"=="" goto workbench

rem The words need no workbench: the bundles they use are a plain class path.
set CLASSPATH=
for /f "usebackq" %%B in ("%~dp0commandline.bundles") do for %%J in ("%~dp0plugins\%%B_*.jar") do call :add "%%~J"
%JAVA% -Djava.awt.headless=true -XX:+UseSerialGC -XX:TieredStopAtLevel=1 dandori.app.CommandLineMain %*
exit /b %ERRORLEVEL%

:add
set "CLASSPATH=%CLASSPATH%;%~1"
exit /b

:workbench
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%L
rem The language chosen in the window, if any.
set NL=
if exist "%LOCALAPPDATA%\dandori\language" set /p NL=<"%LOCALAPPDATA%\dandori\language"
if defined NL set NL=-Dosgi.nl=%NL%
start "" %JAVA%w %NL% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%LAUNCHER%" -nosplash -data "%LOCALAPPDATA%\dandori\workspace"
