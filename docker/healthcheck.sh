#!/bin/sh
# Exit code 0 if the server is ready to answer. Bases differ in what they bring along; one of the three is always there.
port=${SERVER_PORT:-8080}
path=/actuator/health/readiness

if command -v curl >/dev/null 2>&1; then
  exec curl -fsS -o /dev/null --max-time 5 "http://127.0.0.1:$port$path"
fi
if command -v wget >/dev/null 2>&1; then
  exec wget -q -T 5 -O /dev/null "http://127.0.0.1:$port$path"
fi
exec bash -c '
  exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
  printf "GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n" "$2" >&3
  IFS=" " read -r -t 5 version status rest <&3
  [ "$status" = 200 ]' healthcheck "$port" "$path"
