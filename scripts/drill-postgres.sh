#!/usr/bin/env bash
# Drills the restore of a PostgreSQL database from a base backup and its archived log, in a folder of its own (docs/deploy.md).
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
bin="${1:-$(find /usr/lib/postgresql -maxdepth 2 -name bin | sort -V | tail -1)}"
place="$(mktemp -d /tmp/mw-drill-XXXXXX)"
# PostgreSQL does not run as root
as=()
if [ "$(id -u)" = 0 ]; then
  chown nobody "$place"
  as=(runuser -u nobody --)
fi
server() { (cd "$place" && "${as[@]}" "$bin/$1" "${@:2}" >> "$place.log" 2>&1); }
ask() { (cd "$place" && "${as[@]}" "$bin/psql" -h "$place/socket" -U drill mw -At -v ON_ERROR_STOP=1 "$@"); }
stop() { server pg_ctl -D "$1" -m immediate -w stop; }
clean() {
  local status=$?
  [ "$status" = 0 ] || tail -n 20 "$place.log" >&2
  for data in "$place/data" "$place/base"; do [ -f "$data/postmaster.pid" ] && stop "$data"; done
  rm -rf "$place" "$place.log" "$place.data"
}
trap clean EXIT
local_only="-c listen_addresses= -c unix_socket_directories=$place/socket"
"${as[@]}" mkdir "$place/wal" "$place/socket"
server initdb -D "$place/data" -A trust -U drill -E UTF8 --locale=C --data-checksums
server pg_ctl -D "$place/data" -w -l "$place/log" start -o "$local_only -c archive_mode=on -c archive_timeout=60 \
  -c 'archive_command=test ! -f $place/wal/%f && cp %p $place/wal/%f'"
server createdb -h "$place/socket" -U drill mw
export MECHANISM_WATCH_DATABASE="postgres://drill@localhost/mw?host=$place/socket" MECHANISM_WATCH_DATA="$place.data"
watch() { node "$root/bin/mechanism-watch.js" "$@"; }
watch derive > /dev/null
server pg_basebackup -h "$place/socket" -U drill -D "$place/base" --checkpoint=fast --wal-method=none
server pg_verifybackup --no-parse-wal "$place/base"
# what is acknowledged after the base backup is in the log alone
ask -q -c "insert into meta (key, value) values ('drill', 'acknowledged after the base backup')"
segment="$(ask -c 'select pg_walfile_name(pg_current_wal_lsn())')"
ask -q -c 'select pg_switch_wal()' > /dev/null
for _ in $(seq 100); do
  [ -f "$place/wal/$segment" ] && break
  sleep 0.2
done
# from here on the archive takes nothing: what comes now is in the folder of the lost server alone
"${as[@]}" chmod 500 "$place/wal"
ask -q -c "insert into meta (key, value) values ('drill, last', 'not archived')"
last="$(ask -c 'select pg_walfile_name(pg_current_wal_lsn())')"
rows="$(ask -c 'select count(*) from review_windows')"
stop "$place/data"
[ ! -f "$place/wal/$last" ]
(cd "$place/data/pg_wal" && find . -maxdepth 1 -type f -exec "${as[@]}" cp -a {} "$place/base/pg_wal/" \;)
"${as[@]}" touch "$place/base/recovery.signal"
server pg_ctl -D "$place/base" -w -l "$place/log" start -o "$local_only -c 'restore_command=cp $place/wal/%f %p'"
for _ in $(seq 100); do [ "$(ask -c 'select pg_is_in_recovery()')" = f ] && break; sleep 0.2; done
[ "$(ask -c "select value from meta where key = 'drill'")" = 'acknowledged after the base backup' ]
[ "$(ask -c "select value from meta where key = 'drill, last'")" = 'not archived' ]
[ "$(ask -c 'select count(*) from review_windows')" = "$rows" ]
[ "$(watch db check)" = sound ]
echo "restored from a base backup and the log after it (up to $segment) and what was not archived yet: $rows review windows, and what was written last; sound"
