# shellcheck shell=bash
# To be sourced by the measurements beside this file: a generated directory in a server of its own. The caller sets root.

source "$root/.ci/server.sh"
# shellcheck disable=SC2034 # used by those that source this file
seed=42
heap=${HEAP:-4g}

# prepare_bench ORGANIZATIONS: compiles, and sets work, data (folders) and two class paths: classes, and server_classes for the server,
# without what only tests need, so that nothing of it is found by the server and measured with it.
prepare_bench() {
  organizations=$1
  work=$root/target/bench/$organizations
  data=$work/data
  mkdir -p "$work"
  local maven
  maven=$(command -v mvn || echo "$root/mvnw")
  "$maven" -q -B -f "$root/pom.xml" test-compile dependency:build-classpath -Dmdep.includeScope=test \
    "-Dmdep.outputFile=$work/classpath" >&2
  "$maven" -q -B -f "$root/pom.xml" dependency:build-classpath -Dmdep.includeScope=runtime \
    "-Dmdep.outputFile=$work/server-classpath" >&2
  classes=$root/target/classes:$root/target/test-classes:$(cat "$work/classpath")
  server_classes=$root/target/classes:$(cat "$work/server-classpath")
}

servers=()
stop_servers() {
  for server in "${servers[@]}"; do
    kill -TERM "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  done
  servers=()
}
trap stop_servers EXIT
trap 'exit 1' HUP INT TERM

# start_server JAVA-COMMAND...: starts that with the directory in data, on a port of its own, waits until it is ready, and sets
# server (its process) and port.
start_server() {
  port=$(free_port)
  "$@" "--server.port=$port" "--onkonetz.storage.data-dir=$data" --onkonetz.network.sample=false > "$work/server.out" 2>&1 &
  server=$!
  servers+=("$server")
  await_ready "$server" "$port" "$work/server.out"
}

# load_directory: fills the data folder by transactions, unless that has been done before.
load_directory() {
  if [[ -f $work/loaded ]]; then
    return
  fi
  rm -rf "$data"
  start_server java "-Xmx$heap" -cp "$server_classes" io.github.onkonetz.OnkonetzApplication
  java -Xmx1g -cp "$classes" io.github.onkonetz.bench.LoadDirectory "http://localhost:$port/fhir" "$organizations" "$seed" "$data" \
    | tee "$work/loaded.part" >&2
  stop_servers
  mv "$work/loaded.part" "$work/loaded"
}

# heap_in_use: prints what is left of the heap of the server after a collection.
heap_in_use() {
  if command -v jcmd > /dev/null; then
    jcmd "$server" GC.run > /dev/null
    echo
    echo "Heap in use after a collection: $(jcmd "$server" GC.heap_info | awk '
      /used/ && /heap/ { for (i = 1; i <= NF; i++) if ($i == "used") { sub(/K,?/, "", $(i + 1)); print int($(i + 1) / 1024) " MiB"; exit } }')"
  fi
}

# median: of the numbers that it reads, one on a line.
median() {
  sort -g | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

# need_wrk: to be called first, since a directory takes minutes to load.
need_wrk() {
  command -v wrk > /dev/null || { echo 'wrk is missing (Debian: wrk)' >&2; exit 2; }
}

# rate FILE SECONDS [HEADER]: answers a second of the server on port to the paths of a file, asked over CONNECTIONS (8); fails if
# one of them was not 200.
rate() {
  local out
  out=$(wrk -t1 "-c${CONNECTIONS:-8}" "-d${2}s" --timeout 60s -s "$root/src/bench/lookups.lua" "http://127.0.0.1:$port" \
    -- "$1" "${3:-}")
  if grep -qE 'Non-2xx|Socket errors' <<< "$out"; then
    echo "$out" >&2
    return 1
  fi
  sed -n 's/^Requests\/sec: *//p' <<< "$out"
}
