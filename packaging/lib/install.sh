# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by packaging/run and packaging/test. Installs what is missing from the system's own packages and says so.
# Defines: say TEXT · inglenook_install WHEN... (run, test)

say() { printf 'inglenook: %s\n' "$*"; }

has_package() { dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }
knows_package() { apt-cache show "$1" >/dev/null 2>&1; }

# The packages wanted for the given uses, one a line, alternatives kept.
wanted_packages() {
  local when
  for when in "$@"; do
    sed -n "s/^$when  *//p" "$top/packaging/packages.txt"
  done
}

# Which of "a | b" stands for the need: one that is installed, else the first that the system knows.
choose_package() {
  local name
  for name in ${1//|/ }; do has_package "$name" && { echo "$name"; return; }; done
  for name in ${1//|/ }; do knows_package "$name" && { echo "$name"; return; }; done
  echo "${1%% *}"
}

# Is SQLCipher 4 here or to be had without help?
sqlcipher_is_new_enough() {
  local version
  version=$(apt-cache policy libsqlcipher-dev | sed -n 's/^ *\(Installed\|Candidate\): //p' | sort -V | tail -n 1)
  [ -n "$version" ] && [ "$version" != "(none)" ] && dpkg --compare-versions "$version" ge 4.5
}

# Debian 12 has SQLCipher 3; version 4 lies in bookworm-backports. That suite is put beside the machine's own sources,
# derived from them. Its packages have a lower priority than all others, so nothing else is ever upgraded from it.
add_backports() {
  local out line
  if apt-cache policy | grep 'bookworm-backports' >/dev/null; then return; fi
  out=/etc/apt/sources.list.d/inglenook-backports
  line=$({ cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null || true; } |
    sed -n 's/^\(deb \(\[[^]]*\] \)\?[^ ]*\) bookworm main.*/\1 bookworm-backports main/p' | head -n 1)
  if [ -n "$line" ]; then
    say "adding the suite bookworm-backports beside this machine's sources ($out.list), for SQLCipher 4 only"
    printf '%s\n' "$line" >"$out.list"
  else
    say "adding the suite bookworm-backports beside this machine's sources ($out.sources), for SQLCipher 4 only"
    { cat /etc/apt/sources.list.d/*.sources 2>/dev/null || true; } | awk '
      BEGIN { RS = ""; FS = "\n" }
      done { next }
      /(^|\n)Types:[^\n]*deb/ && /(^|\n)Suites:[^\n]*[ ]bookworm([ \n]|$)/ {
        for (i = 1; i <= NF; ++i) {
          if ($i ~ /^Suites:/) { print "Suites: bookworm-backports" }
          else if ($i ~ /^Components:/) { print "Components: main" }
          else if ($i ~ /^Types:/) { print "Types: deb" }
          else if ($i !~ /^#/) { print $i }
        }
        done = 1
      }' >"$out.sources"
    [ -s "$out.sources" ] || { rm -f "$out.sources"; say "no source for bookworm was found to derive it from"; return 1; }
  fi
  apt-get update -qq
}

inglenook_install() {
  local need name missing=() backports=() os=""
  command -v apt-get >/dev/null || { say "this machine has no apt-get; see docs/contributing.md for what is needed"; return 1; }
  os=$(. /etc/os-release && echo "${ID:-}:${VERSION_ID:-}")
  while read -r need; do
    name=$(choose_package "$need")
    has_package "$name" && continue
    missing+=("$need")
  done <<<"$(wanted_packages "$@")"
  if [ "$os" = debian:12 ] && has_package libsqlcipher-dev &&
    dpkg --compare-versions "$(dpkg-query -W -f='${Version}' libsqlcipher-dev)" lt 4.5; then
    missing+=(libsqlcipher-dev)
  fi
  [ ${#missing[@]} -eq 0 ] && { say "everything that is needed is installed"; return 0; }
  if [ "$(id -u)" -ne 0 ]; then
    say "some packages are missing: ${missing[*]}"
    say "please run this once as root, then run it as yourself:  sudo $0"
    return 1
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  if [ "$os" = debian:12 ] && ! sqlcipher_is_new_enough; then add_backports; fi
  local install=()
  for need in "${missing[@]}"; do
    name=$(choose_package "$need")
    case "$os:$name" in
      debian:12:libsqlcipher-dev) backports+=("libsqlcipher-dev/bookworm-backports" "libsqlcipher1/bookworm-backports") ;;
      debian:12:sqlcipher) backports+=("sqlcipher/bookworm-backports" "libsqlcipher1/bookworm-backports") ;;
      *) install+=("$name") ;;
    esac
  done
  say "installing: ${install[*]} ${backports[*]}"
  apt-get install -y -qq --no-install-recommends "${install[@]}" "${backports[@]}" >/dev/null
}
