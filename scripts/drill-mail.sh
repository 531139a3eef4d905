#!/usr/bin/env bash
# Drills the mail of docs/operate.md: a Postfix of its own signs a letter, loses its reader, and the report stops the mails. Needs root.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
for need in postfix postalias opendkim opendkim-genkey curl; do
  command -v "$need" > /dev/null || { echo "$need is not on this machine: apt-get install --no-install-recommends postfix opendkim opendkim-tools curl" >&2; exit 75; }
done
/usr/bin/python3 -c 'import dkim' 2> /dev/null || { echo 'dkimpy is not on this machine: apt-get install python3-dkim' >&2; exit 75; }
[ "$(id -u)" = 0 ] || { echo 'Run it as root: Postfix starts as root' >&2; exit 75; }
# the service is a user of its own, to whom the recipe pipes; `list` is on every Debian
user="${MECHANISM_WATCH_DRILL_USER:-list}"
place="$(mktemp -d /tmp/mw-mail-XXXXXX)"
chmod 755 "$place"
free() { node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'; }
smtp="$(free)" dkim="$(free)" web="$(free)"
site="http://127.0.0.1:$web"
running=()
clean() {
  local status=$?
  [ "$status" = 0 ] || tail -n 15 "$place"/log/* >&2
  postfix -c "$place/etc" stop > /dev/null 2>&1 || true
  for id in "${running[@]}"; do kill "$id" 2> /dev/null || true; done
  rm -rf "$place"
}
trap clean EXIT
mkdir "$place"/{etc,queue,lib,log,home,data,boxes,keys}
chown postfix "$place/lib"
chown "$user" "$place/home" "$place/data"
chown nobody "$place/boxes"

# this machine alone: it listens on the loopback, and what is not for the two names here is refused, never sent out
cat > "$place/etc/main.cf" << END
compatibility_level = 3.6
queue_directory = $place/queue
data_directory = $place/lib
maillog_file = $place/log/postfix
maillog_file_prefixes = $place
inet_interfaces = loopback-only
inet_protocols = ipv4
myhostname = mail.dates.example
mydestination = mail.dates.example, dates.example, readers.example
mynetworks = 127.0.0.0/8
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
recipient_delimiter = +
alias_maps = hash:$place/etc/aliases
local_recipient_maps =
forward_path = $place/home/.forward
smtpd_milters = inet:127.0.0.1:$dkim
END
# no jail, and no program but those of Postfix
postconf -M | awk -v at="127.0.0.1:$smtp" '$8 != "pipe" && $2 !~ /^-o/ { if ($1 == "smtp" && $2 == "inet") $1 = at; $5 = "n"; print }' > "$place/etc/master.cf"
readers() { # where mail to the reader goes
  printf 'dates: %s\nreader: %s\n' "$user" "$1" > "$place/etc/aliases"
  postalias -c "$place/etc" "hash:$place/etc/aliases"
}
readers "$place/boxes/reader"
opendkim-genkey --domain=dates.example --selector=drill --directory="$place/keys"
chown -R opendkim "$place/keys"
cat > "$place/etc/opendkim" << END
Domain dates.example
Selector drill
KeyFile $place/keys/drill.private
Socket inet:$dkim@127.0.0.1
UserID opendkim
# the folder is below /tmp
RequireSafeKeys no
Canonicalization relaxed/simple
$(grep -o '`OversignHeaders From` and `SignHeaders [^`]*`' "$root/docs/operate.md" | sed 's/` and `/\n/; s/`//g')
END
opendkim -f -x "$place/etc/opendkim" 2> "$place/log/opendkim" & running+=($!)
postfix -c "$place/etc" start > /dev/null 2>&1

# the command of docs/operate.md, and the pipe that it describes
cat > "$place/etc/settings" << END
MECHANISM_WATCH_DATA=$place/data
MECHANISM_WATCH_URL=http://127.0.0.1:$web
MECHANISM_WATCH_SMTP=smtp://127.0.0.1:$smtp
MECHANISM_WATCH_FROM=dates@dates.example
MECHANISM_WATCH_BOUNCES=dates@dates.example
MECHANISM_WATCH_KEY=$(head -c 32 /dev/urandom | base64)
MECHANISM_WATCH_LOG=silent
PATH=$PATH
END
chown "$user" "$place/etc/settings"
printf '#!/bin/sh\nexec %s --env-file=%s %s "$@"\n' "$(command -v node)" "$place/etc/settings" "$root/bin/mechanism-watch.js" > "$place/watch"
chmod 755 "$place/watch"
printf '"|%s alerts bounced >> %s 2>&1"\n' "$place/watch" "$place/home/said" > "$place/home/.forward"
chown "$user" "$place/home/.forward"
watch() { (cd "$place/home" && runuser --user="$user" -- "$place/watch" "$@"); }
until_there() { for _ in $(seq 300); do "$@" && return; sleep 0.3; done; echo "waited in vain: $*" >&2; return 1; }
ask() { curl -sf -H 'Content-Type: application/json' -d "$2" "$site/subscriptions$1" > /dev/null; }

watch derive > /dev/null
watch serve --no-schedule --port "$web" > "$place/log/web" 2>&1 & running+=($!)
until_there curl -sf -o /dev/null "$site/readyz"

# the letter of the request is signed, its two leave headers too, and its link confirms
ask '' '{"mail":"reader@readers.example"}'
watch alerts > /dev/null
until_there grep -qs 'subscriptions/confirm' "$place/boxes/reader"
/usr/bin/python3 - "$place" > "$place/token" << 'END'
import dkim, email, email.policy, pathlib, re, sys
place = pathlib.Path(sys.argv[1])
raw = (place / 'boxes/reader').read_bytes()
letter = email.message_from_bytes(raw, policy=email.policy.default)
key = ''.join(re.findall(r'"([^"]*)"', (place / 'keys/drill.txt').read_text()))
sent = raw[raw.index(b'DKIM-Signature:'):]
assert dkim.verify(sent, dnsfunc=lambda name, timeout=5: key.encode()), 'the signature does not verify'
signed = re.sub(r'\s', '', letter['DKIM-Signature'])
for name in 'list-id', 'list-unsubscribe', 'list-unsubscribe-post':
    assert letter[name] and name in re.search(r';h=([^;]*)', signed)[1].lower().split(':'), f'{name} is not signed'
assert re.fullmatch(r'<dates\+[^@]+@dates\.example>', letter['Return-Path']), letter['Return-Path']
print(re.search(r'/subscriptions/confirm\?token=([\w.~-]+)', letter.get_body().get_content())[1])
END
ask /confirm "{\"token\":\"$(cat "$place/token")\"}"
watch alerts > /dev/null
status() { watch alerts list --json | grep -o '"status": *"[a-z]*"'; }
[ "$(status)" = '"status": "active"' ] || { echo "not active: $(status)" >&2; exit 1; }

# the mailbox is gone: Postfix takes the next letter, fails, and sends its report to the address that the letter came from
readers '"|exit 67"'
postfix -c "$place/etc" reload > /dev/null 2>&1
ask /resend '{"mail":"reader@readers.example"}'
watch alerts > /dev/null
until_there grep -qs 'failed permanently' "$place/home/said"
[ "$(cat "$place/home/said")" = '1 failed permanently, 1 disabled.' ] || { cat "$place/home/said" >&2; exit 1; }
stopped="$(status)"
case "$stopped" in *active*) echo "still $stopped" >&2; exit 1 ;; esac
until_there sh -c "postqueue -c '$place/etc' -p | grep -q 'queue is empty'"
if grep -E 'relay=[^ ]*\[' "$place/log/postfix" | grep -v 'relay=127'; then echo 'something left this machine' >&2; exit 1; fi
echo "Postfix $(postconf -h mail_version): a letter was signed by OpenDKIM with both leave headers, its reader was lost, and the report stopped the mails ($stopped); nothing left this machine"
