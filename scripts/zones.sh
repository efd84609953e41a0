#!/usr/bin/env bash
# The unit run in four time zones: a day in Stockholm is the same day wherever the process runs. Stops at the first that
# fails. What only searches for faults need not be searched four times, so it is left to the ordinary run.
set -eu
unit=(src/kernel src/law src/facts src/decision src/case src/text src/audit test/law test/case test/stories)
for zone in UTC Europe/Stockholm Pacific/Auckland America/New_York; do
  echo "TZ=$zone"
  TZ=$zone npx vitest run "${@:-${unit[@]}}"
done
