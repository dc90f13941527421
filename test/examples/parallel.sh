#!/usr/bin/env bash
# The filter under an engine that knows nothing about it: GNU parallel cuts the input between any two lines and runs the filter
# on every part in several slots. The parts of the output together are the output of one run.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v parallel > /dev/null; then
  echo 'parallel is missing: apt-get install -y parallel'
  apt-get update -qq && apt-get install -y -qq parallel > /dev/null
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
example='node --import tsx examples/example.ts'
count=${1:-1000}

$example generate --count "$count" --seed 7 > "$work/good.ndjson"
$example generate --count "$count" --seed 7 --format csv > "$work/dossiers.csv"
# Wrong lines keep their places too.
{ head -n 300 "$work/good.ndjson"; printf '{"department": 6}\n\n{"department": "06"\n'; tail -n +301 "$work/good.ndjson"; } > "$work/dossiers.ndjson"

same() { # name of the input, options of parallel, options of the filter
  echo "parallel --pipe --keep-order $2 batch --filter $3 < $1"
  $example batch --filter $3 < "$work/$1" > "$work/one-run"
  # shellcheck disable=SC2086
  parallel --will-cite --pipe --keep-order --jobs 3 $2 "$example batch --filter $3" < "$work/$1" > "$work/in-parts"
  cmp "$work/one-run" "$work/in-parts"
  echo "  the same $(wc -l < "$work/one-run") lines"
}

same dossiers.ndjson '--block 200k' ''
same dossiers.csv '--block 60k --header :' '--format csv'
