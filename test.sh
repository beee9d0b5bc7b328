#!/usr/bin/env bash
# Sets up what a bare Debian or Ubuntu with the .NET 10 SDK and Node 20 lacks, builds once and runs every test.
# The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

stop() {
  echo "$1" >&2
  echo "0 passed, 1 failed"
  exit 1
}

command -v dotnet >/dev/null || stop "The .NET 10 SDK is missing: install it and run again."
command -v node >/dev/null || stop "Node.js is missing: install Node 20 or later and run again."

if ! command -v chromium >/dev/null; then
  [ "$(id -u)" = 0 ] || stop "Chromium is missing: run 'sudo apt-get install chromium' and run again."
  apt-get update -qq && apt-get install -y -qq chromium >/dev/null || stop "Chromium could not be installed."
fi

if ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && ! command -v initdb >/dev/null; then
  [ "$(id -u)" = 0 ] || stop "PostgreSQL is missing: run 'sudo apt-get install postgresql' and run again."
  apt-get update -qq && apt-get install -y -qq postgresql >/dev/null || stop "PostgreSQL could not be installed."
fi

dotnet build Kultur.sln --nologo -v quiet || stop "The build failed."

output=$(mktemp)
export KULTUR_TESTADE_DATABASER=$(mktemp -d)
trap 'rm -rf "$output" "$KULTUR_TESTADE_DATABASER"' EXIT
dotnet test --solution Kultur.sln --no-build --max-parallel-test-modules 2 "$@" | tee "$output"
status=${PIPESTATUS[0]}

count() { sed -n "s/^ *$1: *\([0-9]*\).*/\1/p" "$output" | tail -n 1; }
passed=$(count succeeded)
failed=$(count failed)
[ "$status" = 0 ] || [ "${failed:-0}" != 0 ] || failed=1
for databas in Postgres Sqlite; do
  [ -s "$KULTUR_TESTADE_DATABASER/$databas" ] || { echo "No test ran on $databas." >&2; status=1; failed=$((${failed:-0} + 1)); }
done
[ "${failed:-0}" = 0 ] || { echo "What failed, and how it began:"; grep -A 8 '^failed ' "$output" | cut -c 1-600; }
echo "Databases: $(cat "$KULTUR_TESTADE_DATABASER"/* 2>/dev/null | paste -sd, | sed 's/,/, /')"
echo "${passed:-0} passed, ${failed:-0} failed"
[ "$status" = 0 ] && [ "${passed:-0}" -gt 0 ]
