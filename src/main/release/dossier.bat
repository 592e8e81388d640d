@echo off
rem Runs Dossier with the Java of JAVA_HOME, or else the one on the path: 17 or newer.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -Ddossier.command=dossier -jar "%~dp0dossier.jar" %*
exit /b %ERRORLEVEL%
