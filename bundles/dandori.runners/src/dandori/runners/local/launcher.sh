# A launcher: reads attempts from standard input, each one compound command, and runs them in its foreground.
# 8: reports of ends to the scheduler; open both ways, so that a scheduler that is gone is no error.
# 9: the record, which outlives the scheduler; written before the report. A scheduler that wants to know of a start
#    reads it there: jobs that end at once need not wake it twice.
trap : HUP INT QUIT USR1 USR2 PIPE ALRM TERM
trap '[ -z "$attempt" ] || echo "fail $attempt process" >&9' EXIT
[ -p "$reports" ] && [ -f "$record" ] || exit 1
exec 8<>"$reports" 9>>"$record"
begin() {
    failed=
    echo "start $1 $2" >&9 || { failed=record; return 1; }
    attempt=$1
}
ended() {
    if [ -n "$failed" ]; then end="fail $1 $failed"; else end="exit $1 $code"; fi
    echo "$end" >&9
    attempt=
    echo "$end" >&8
}
