@echo off
rem dandori            opens the workbench
rem dandori WORD ...   does the same work without a window
setlocal
set JAVA=java
if defined JAVA_HOME set JAVA="%JAVA_HOME%\bin\java"
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%L
if "%~1"=="" (
  start "" %JAVA%w -XX:+UseSerialGC -jar "%LAUNCHER%" -nosplash -data "%LOCALAPPDATA%\dandori\workspace"
) else (
  %JAVA% -Djava.awt.headless=true -XX:+UseSerialGC -jar "%LAUNCHER%" -nosplash -application dandori.app.headless -data @none %*
)
