#!/usr/bin/env bash
# The unit run in four time zones: a day in Stockholm is the same day wherever the process runs. Stops at the first that fails.
set -eu
for zone in UTC Europe/Stockholm Pacific/Auckland America/New_York; do
  echo "TZ=$zone"
  TZ=$zone npx vitest run "$@"
done
