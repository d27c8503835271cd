#!/usr/bin/env bash
# Measures the whole program against its targets and its peers, and prints one table.
#
#   cargo build --release && benches/measure.sh
#
# Debian's packages: xvfb xdotool sqlite3 hyperfine gnuplot-nox, and libgl1-mesa-dri for OpenGL in software.
# Everything is made in a temporary folder and removed again; settings of the person who runs this are not touched.
#
#   PASQYRA     the program                               (target/release/pasqyra)
#   ACTIVITIES  activities of the large register          (100000)
#   IDLE        seconds over which idling is measured     (60)
#
# What is measured, each warm and with the median of several runs:
# - first frame    from main() to the second call for a frame, as the program logs it, under Xvfb
# - memory         Pss_Anon of /proc/PID/smaps_rollup, 5 s after the first frame
# - idle           processor time of all threads over IDLE seconds, in percent of one core, no cell open
# - report         `pasqyra report` on the sample, the whole process
# - csv            `pasqyra export --format csv-data` of the large register, the whole process (it writes five more
#                  tables), against the sqlite3 shell selecting the same columns from the same file, unsorted
# - chart          `pasqyra chart` as PNG of 1920 x 1080, the whole process, against gnuplot drawing the same bars
#
# What a frame costs is measured by `cargo bench --bench frame`, and what a picture costs within the process by
# `cargo bench --bench charts`.
set -euo pipefail
cd "$(dirname "$0")/.."

pasqyra=$(realpath "${PASQYRA:-target/release/pasqyra}")
activities=${ACTIVITIES:-100000}
idle=${IDLE:-60}
starts=10
sample=$PWD/assets/sample/prizren-2023.json

for program in Xvfb xdotool sqlite3 hyperfine gnuplot; do
    command -v "$program" >/dev/null || { echo "measure.sh needs $program" >&2; exit 2; }
done

folder=$(mktemp -d)
display_server= window=
finish() {
    for process in $window $display_server; do
        kill "$process" 2>/dev/null && wait "$process" 2>/dev/null || true
    done
    rm -rf "$folder"
}
trap finish EXIT
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data XDG_CACHE_HOME=$folder/cache
export LANG=C.UTF-8 LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY WAYLAND_SOCKET

# The table, row by row: figure, target, measured, peer, measured over peer or target.
rows=()
# row FIGURE TARGET MEASURED UNIT LIMIT [PEER PEER-MEASURED]: the verdict compares MEASURED with LIMIT.
row() {
    rows+=("$(awk -v figure="$1" -v target="$2" -v measured="$3" -v unit="$4" -v limit="$5" -v peer="${6-}" -v peers="${7-}" '
        BEGIN {
            ratio = peers != "" ? sprintf("%.2f", measured / peers) : "";
            said = peers != "" ? sprintf("%s %.1f %s", peer, peers, unit) : "";
            verdict = limit == "" ? "" : (measured + 0 <= limit + 0 ? "met" : "MISSED");
            printf "| %-38s | %-20s | %9.2f %-4s | %-18s | %5s | %-6s |", figure, target, measured, unit, said, ratio, verdict;
        }')")
    echo "${rows[-1]}" >&2
}

median() { sort -n | awk '{ value[NR] = $1 } END { print (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2 }'; }

# timed RUNS COMMAND...: the median of a whole process, in milliseconds.
timed() {
    hyperfine -N --warmup 2 --runs "$1" --export-json "$folder/timed.json" "$(printf '%q ' "${@:2}")" >/dev/null 2>"$folder/timed.log" \
        || { cat "$folder/timed.log" >&2; return 1; }
    sqlite3 :memory: "SELECT json_extract(readfile('$folder/timed.json'), '\$.results[0].median') * 1000"
}

echo "load average before: $(cut -d' ' -f1 /proc/loadavg); the figures hold for a machine that does nothing else" >&2

# Everything is made --------------------------------------------------------------------------------------------------

"$pasqyra" sample "$folder/sample.pasqyra" >/dev/null
# The sample's activities over and over, each with its own title, figures and day, numbered within their kind.
sqlite3 :memory: >"$folder/large.json" "
    WITH RECURSIVE
        sample (document) AS (SELECT readfile('$sample')),
        activity AS (SELECT key, value FROM sample, json_each(document, '\$.years[0].activities')),
        places (place) AS (SELECT 0 UNION ALL SELECT place + 1 FROM places WHERE place + 1 < $activities),
        large AS (
            SELECT json_set(value,
                '\$.number', row_number() OVER (PARTITION BY value ->> 'kind' ORDER BY place),
                '\$.title', (value ->> 'title') || ' ' || place,
                '\$.held_on', date('2023-01-01', (place % 365) || ' days'), '\$.held_on_written', NULL,
                '\$.women', place % 37, '\$.men', place % 53, '\$.stated_participants', place % 37 + place % 53) AS value
            FROM places JOIN activity ON key = place % (SELECT count(*) FROM activity)
            ORDER BY place)
    SELECT json_set(document, '\$.years[0].activities', (SELECT json_group_array(json(value)) FROM large)) FROM sample"
# Into a register of another year and no more: an import brings its own.
"$pasqyra" new "$folder/large.pasqyra" --municipality Prizren --year 2022 >/dev/null
"$pasqyra" import "$folder/large.pasqyra" "$folder/large.json" >/dev/null
rm "$folder/large.json"

# A screen ------------------------------------------------------------------------------------------------------------

mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp -noreset 3>"$folder/display" 2>"$folder/server.log" &
display_server=$!
read -r number <"$folder/display"
export DISPLAY=:$number LIBGL_ALWAYS_SOFTWARE=1

# Starts the window on the sample, and waits for its first frame; answers with the milliseconds that it logged.
start() {
    : >"$folder/window.log"
    PASQYRA_LOG=info "$pasqyra" "$folder/sample.pasqyra" 2>"$folder/window.log" &
    window=$!
    for _ in $(seq 200); do
        grep -q 'first frame shown' "$folder/window.log" && break
        kill -0 "$window" 2>/dev/null || break
        sleep 0.05
    done
    milliseconds=$(sed -E 's/\x1b\[[0-9;]*m//g' "$folder/window.log" | sed -nE 's/.*first frame shown.*milliseconds=([0-9]+).*/\1/p')
    if [[ -z $milliseconds ]]; then
        kill "$window" 2>/dev/null && echo "the window is there, and showed no frame:" >&2
        wait "$window" && status=0 || status=$?
        echo "the window showed no frame, and ended with $status:" >&2
        cat "$folder/window.log" "$folder/server.log" >&2
        exit 1
    fi
}
stop() {
    kill "$window" 2>/dev/null || true
    wait "$window" 2>/dev/null || true
    window=
}

# The first start fills the caches.
start; stop
measured=()
for _ in $(seq $starts); do
    start
    measured+=("$milliseconds")
    stop
done
row "first frame, sample open" "<= 250 ms" "$(printf '%s\n' "${measured[@]}" | median)" ms 250

start
sleep 5
row "memory, sample open (Pss_Anon)" "<= 60 MiB" \
    "$(awk '/^Pss_Anon:/ { print $2 / 1024 }' "/proc/$window/smaps_rollup")" MiB 60
# The pointer lies on the window, as it would.
xdotool mousemove 640 400
sleep 3
processor() { cat /proc/"$window"/task/*/schedstat | awk '{ time += $1 } END { printf "%.0f", time }'; }
before=$(processor)
sleep "$idle"
# 0.0 % is anything below 0.05 %.
row "processor while idle, $idle s" "0.0 %" \
    "$(awk -v time=$(($(processor) - before)) -v seconds="$idle" 'BEGIN { print time / seconds / 1e7 }')" % 0.049
stop

# Whole processes -----------------------------------------------------------------------------------------------------

row "report on the sample" "< 50 ms" \
    "$(timed 20 "$pasqyra" report "$folder/sample.pasqyra" --year 2023 --out "$folder/report.html")" ms 50

# With the two totals that the export computes.
cat >"$folder/peer.sql" <<SQL
.output $folder/peer.csv
SELECT year, kind, number, title, organiser, topic, venue, held_on, held_on_written, open_from, open_until, women, men,
    stated_participants, coalesce(women + men, stated_participants), comments_rejected, comments_accepted,
    comments_partially_accepted, comments_pending, comments_stated,
    CASE WHEN coalesce(comments_rejected, comments_accepted, comments_partially_accepted, comments_pending) IS NULL
        THEN comments_stated
        ELSE ifnull(comments_rejected, 0) + ifnull(comments_accepted, 0) + ifnull(comments_partially_accepted, 0)
            + ifnull(comments_pending, 0) END,
    link_notice, link_news, link_minutes, link_report, notice_on, news_on, minutes_on, report_on,
    (SELECT group_concat(channel, ' ') FROM activity_channel WHERE activity = id), note
FROM activity;
SQL
peer=$(timed 10 sqlite3 -csv "$folder/large.pasqyra" ".read $folder/peer.sql")
mine=$(timed 10 "$pasqyra" export "$folder/large.pasqyra" --year 2023 --format csv-data --lang en --out "$folder/csv")
# The same rows in both; they are quoted and ended differently.
same=$(sqlite3 :memory: -cmd ".mode csv" -cmd ".import $folder/csv/2023-activities.csv mine" \
    -cmd "CREATE TABLE peer AS SELECT * FROM mine WHERE FALSE" -cmd ".import $folder/peer.csv peer" \
    "SELECT (SELECT count(*) FROM mine) = $activities AND (SELECT count(*) FROM peer) = $activities
        AND NOT EXISTS (SELECT * FROM mine EXCEPT SELECT * FROM peer)")
[[ $same == 1 ]] || { echo "the two CSV files do not hold the same" >&2; exit 1; }
row "CSV of $activities activities" "<= half of sqlite3" "$mine" ms "$(awk -v peer="$peer" 'BEGIN { print peer / 2 }')" \
    sqlite3 "$peer"

cat >"$folder/chart.gp" <<'GNUPLOT'
set terminal pngcairo size 1920,1080 font "sans,28"
set style data histograms
set style histogram rowstacked
set style fill solid
set boxwidth 0.7
set yrange [0:*]
set title "Participants"
plot "bars.dat" using 2:xtic(1) title "Women" linecolor rgb "#5B2A86", "" using 3 title "Men" linecolor rgb "#E08E45"
GNUPLOT
sqlite3 -separator ' ' "$folder/sample.pasqyra" \
    "SELECT kind, sum(women), sum(men) FROM activity WHERE year = 2023 GROUP BY kind" >"$folder/bars.dat"
peer=$(cd "$folder" && timed 20 gnuplot -e "set output 'gnuplot.png'" chart.gp)
row "chart as PNG, 1920 x 1080" "<= half of gnuplot" \
    "$(timed 20 "$pasqyra" chart "$folder/sample.pasqyra" --year 2023 --chart participation-by-kind --size 1920x1080 \
        --out "$folder/chart.png")" ms "$(awk -v peer="$peer" 'BEGIN { print peer / 2 }')" gnuplot "$peer"

printf '\n%s cores, %s, OpenGL in software under Xvfb, %s\n\n' "$(nproc)" \
    "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" "$(uname -sr)"
printf '| %-38s | %-20s | %-14s | %-18s | %-5s | %-6s |\n' figure target "measured" peer ratio ""
printf '|%s|%s|%s|%s|%s|%s|\n' "$(printf -- '-%.0s' {1..40})" "$(printf -- '-%.0s' {1..22})" \
    "$(printf -- '-%.0s' {1..16})" "$(printf -- '-%.0s' {1..20})" "$(printf -- '-%.0s' {1..7})" "$(printf -- '-%.0s' {1..8})"
printf '%s\n' "${rows[@]}"
