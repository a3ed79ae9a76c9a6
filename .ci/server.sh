# shellcheck shell=bash
# To be sourced by the checks beside this file: what they need to start target/onkonetz.jar.

# C1 and the serial collector: a check starts the server to ask it a few things, not to run it for days.
# shellcheck disable=SC2034 # used by those that source this file
server_java_options=(-Xmx1g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC)
# A first start, with its schema, package and sample networks, was seen to take 212 s on two cores shared by four.
server_patience=${START_PATIENCE:-600}

# A port on which nothing listens now.
free_port() {
  local port
  for port in $(shuf -i 20000-29999 -n 50); do
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port"
      return
    fi
  done
  echo 'no free port was found' >&2
  return 1
}

# await_ready PID PORT OUTPUT: until the server answers that it is ready; 1 if it ends or takes too long.
await_ready() {
  local deadline=$((SECONDS + server_patience))
  until curl -fsS -o /dev/null --max-time 5 "http://localhost:$2/actuator/health/readiness" 2>/dev/null; do
    if ! kill -0 "$1" 2>/dev/null; then
      echo "the server ended before it was ready:" >&2
      tail -n 20 "$3" >&2
      return 1
    fi
    if ((SECONDS > deadline)); then
      echo "the server is not ready after $server_patience seconds:" >&2
      tail -n 20 "$3" >&2
      return 1
    fi
    sleep 0.3
  done
}

# token_of PORT DATA NAME: a bearer token for one of the first clients (partner, office, admin) of a server with that data folder.
token_of() {
  local client secret answer
  client=$(grep -A3 "\"$3\"" "$2/first-clients.json" | sed -n 's/.*"client_id" *: *"\([^"]*\)".*/\1/p')
  secret=$(grep -A3 "\"$3\"" "$2/first-clients.json" | sed -n 's/.*"client_secret" *: *"\([^"]*\)".*/\1/p')
  answer=$(curl -fsS --max-time 60 -u "$client:$secret" -d "grant_type=client_credentials&scope=onkonetz/$3" \
    "http://localhost:$1/oauth2/token") || return 1
  sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p' <<< "$answer"
}
